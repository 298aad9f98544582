// name: coverage-counts
// answers: how many records, meetings and people the graph holds
// takes: nothing
// returns: records, held, meetings, people; held is the number of records whose own words are held
CALL () { MATCH (r:Record) RETURN count(r) AS records }
CALL () { MATCH (r:Record) WHERE r.held = true RETURN count(r) AS held }
CALL () { MATCH (m:Meeting) RETURN count(m) AS meetings }
CALL () { MATCH (p:Person) RETURN count(p) AS people }
RETURN records, held, meetings, people

// name: coverage-days
// answers: on which days meetings of which bodies were, oldest first
// takes: nothing
// returns: body, day
MATCH (m:Meeting) WHERE m.day IS NOT NULL
RETURN m.body AS body, m.day AS day ORDER BY day, m.id
