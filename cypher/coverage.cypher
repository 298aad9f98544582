// name: coverage
// answers: how many records, meetings and people the graph holds, and the ids of the first of what could not be settled
// takes: nothing
// returns: of, id, n; of is records, held (records whose own words are held), meetings or people with their number n, or a label with an id, 500 at most
MATCH (r:Record) RETURN 'records' AS of, null AS id, count(r) AS n
UNION ALL
MATCH (r:Record) WHERE r.held = true RETURN 'held' AS of, null AS id, count(r) AS n
UNION ALL
MATCH (m:Meeting) RETURN 'meetings' AS of, null AS id, count(m) AS n
UNION ALL
MATCH (p:Person) RETURN 'people' AS of, null AS id, count(p) AS n
UNION ALL
MATCH (u:UnresolvedPerson) WITH u.id AS id ORDER BY id LIMIT 500 RETURN 'UnresolvedPerson' AS of, id, 1 AS n
UNION ALL
MATCH (d:Diagnostic) WITH d.id AS id ORDER BY id LIMIT 500 RETURN 'Diagnostic' AS of, id, 1 AS n
UNION ALL
MATCH (r:Reference) WHERE r.state = 'PENDING' WITH r.id AS id ORDER BY id LIMIT 500 RETURN 'Reference' AS of, id, 1 AS n
UNION ALL
MATCH (c:Contradiction) WITH c.id AS id ORDER BY id LIMIT 500 RETURN 'Contradiction' AS of, id, 1 AS n
UNION ALL
MATCH (r:Record) WHERE size(r.doubts) > 0 WITH r.id AS id ORDER BY id LIMIT 500 RETURN 'Record' AS of, id, 1 AS n

// name: coverage-days
// answers: on which days meetings of which bodies were, oldest first
// takes: nothing
// returns: body, day
MATCH (m:Meeting) WHERE m.day IS NOT NULL
RETURN m.body AS body, m.day AS day ORDER BY day, m.id
