// name: coverage-counts
// answers: how many records, meetings and people the graph holds
// takes: nothing
// returns: records, held, meetings, people; held is the number of records whose own words are held
CALL () { MATCH (r:Record) RETURN count(r) AS records }
CALL () { MATCH (r:Record) WHERE r.held = true RETURN count(r) AS held }
CALL () { MATCH (m:Meeting) RETURN count(m) AS meetings }
CALL () { MATCH (p:Person) RETURN count(p) AS people }
RETURN records, held, meetings, people

// name: coverage-unresolved
// answers: the printed names that could not be settled
// takes: $limit - most rows
// returns: props
MATCH (n:UnresolvedPerson)
RETURN properties(n) AS props
ORDER BY n.id
LIMIT $limit

// name: coverage-diagnostics
// answers: what could not be read
// takes: $limit - most rows
// returns: props
MATCH (n:Diagnostic)
RETURN properties(n) AS props
ORDER BY n.id
LIMIT $limit

// name: coverage-pending
// answers: the references to minutes and meetings that no record in the graph tells of
// takes: $limit - most rows
// returns: props
MATCH (n:Reference)
WHERE n.state = 'PENDING'
RETURN properties(n) AS props
ORDER BY n.id
LIMIT $limit
