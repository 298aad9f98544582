// name: list-strategies
// answers: the strategies reported at any body in a period, and how often
// takes: $body - null; $from, $to - ISO dates, both included; null: without bound
// returns: strategy, times, last; times is the number of meetings, last the day of the last one
MATCH (r:Reporting)-[:REPORTING_OF]->(s:Strategy)
WHERE r.relation = 'REPORTED' AND $body IS NULL AND ($from IS NULL OR r.day >= $from) AND ($to IS NULL OR r.day <= $to)
MATCH (r)-[:UNDER_ITEM]->(:AgendaItem)-[:ITEM_OF]->(m:Meeting)
RETURN s.id AS strategy, count(DISTINCT m) AS times, max(r.day) AS last

// name: list-strategies-of
// answers: the strategies reported at a body in a period, and how often
// takes: $body - id of an organization; $from, $to - ISO dates, both included; null: without bound
// returns: strategy, times, last; times is the number of meetings, last the day of the last one
MATCH (r:Reporting)
WHERE r.body = $body AND r.relation = 'REPORTED' AND ($from IS NULL OR r.day >= $from) AND ($to IS NULL OR r.day <= $to)
MATCH (r)-[:REPORTING_OF]->(s:Strategy)
MATCH (r)-[:UNDER_ITEM]->(:AgendaItem)-[:ITEM_OF]->(m:Meeting)
RETURN s.id AS strategy, count(DISTINCT m) AS times, max(r.day) AS last

// name: list-met
// answers: the organizations that a body met: named at or heard by its items, or represented at its meetings
// takes: $body - id of the organization that met
// returns: organization
MATCH (:Organization {id: $body})<-[:MEETING_OF|JOINT_MEETING_OF]-(:Meeting)<-[:ITEM_OF]-(:AgendaItem)<-[:INVOLVED_IN]-(o:Organization)
RETURN DISTINCT o.id AS organization
UNION
MATCH (:Organization {id: $body})<-[:MEETING_OF|JOINT_MEETING_OF]-(:Meeting)<-[:APPEARED_AT]-(:Appearance)-[:FOR_ORGANIZATION]->(o:Organization)
RETURN DISTINCT o.id AS organization
UNION
MATCH (:Organization {id: $body})<-[:MEETING_OF|JOINT_MEETING_OF]-(:Meeting)<-[:ITEM_OF]-(:AgendaItem)<-[:UNDER_ITEM]-(:Contribution)-[:FOR_ORGANIZATION]->(o:Organization)
RETURN DISTINCT o.id AS organization

// name: records-called
// answers: which records have this id, file name or SHA-256
// takes: $asked - any of them
// returns: id, sha256
MATCH (r:Record)
WHERE r.id = $asked OR r.fileName = $asked OR r.sha256 = $asked
RETURN r.id AS id, r.sha256 AS sha256
ORDER BY id

// name: councils-of
// answers: the bodies and councils that lead to the council of each of these
// takes: $ids - ids of people, roles, organizations, strategies, reports, agenda items and resolutions
// returns: id, body; body is the id of an organization
UNWIND $ids AS id
MATCH (n:Person {id: id})-[:OF_COUNCIL]->(o:Organization)
RETURN n.id AS id, o.id AS body
UNION
UNWIND $ids AS id
MATCH (n:Role {id: id})-[:ROLE_IN]->(o:Organization)
RETURN n.id AS id, o.id AS body
UNION
UNWIND $ids AS id
MATCH (n:Organization {id: id})
RETURN n.id AS id, n.id AS body
UNION
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:REPORTING_OF]-(r:Reporting)
RETURN DISTINCT n.id AS id, r.council AS body
UNION
UNWIND $ids AS id
MATCH (n:Report {id: id})
RETURN n.id AS id, n.council AS body
UNION
UNWIND $ids AS id
MATCH (n:Report {id: id})-[:REPORT_FOR]->(o:Organization)
RETURN n.id AS id, o.id AS body
UNION
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})
RETURN n.id AS id, n.council AS body
UNION
UNWIND $ids AS id
MATCH (n:Resolution {id: id})
RETURN n.id AS id, n.council AS body

// name: co-appearances
// answers: the meetings at which two people both appear, newest first
// takes: $a, $b - ids of people; $limit - most rows
// returns: meeting, x, y, at; x and y are ids of their appearances
MATCH (:Person {id: $a})<-[:APPEARANCE_OF]-(x:Appearance)-[:APPEARED_AT]->(m:Meeting)
MATCH (m)<-[:APPEARED_AT]-(y:Appearance)-[:APPEARANCE_OF]->(:Person {id: $b})
RETURN m.id AS meeting, x.id AS x, y.id AS y, m.at AS at
ORDER BY at, x, y
LIMIT $limit

// name: rests-on
// answers: the facts that rest on these lines of a record
// takes: $record - id of a record; $from, $to - lines, both included
// returns: label, id
MATCH (r:Record {id: $record})<-[:IN_RECORD]-(e:Evidence)<-[:EVIDENCED_BY]-(f)
WHERE e.firstLine <= $to AND e.lastLine >= $from
RETURN DISTINCT labels(f)[0] AS label, f.id AS id
ORDER BY id

// name: search-titles
// answers: which titles agenda items and reports have, each once
// takes: nothing
// returns: title
MATCH (i:AgendaItem) RETURN DISTINCT i.title AS title
UNION
MATCH (r:Report) RETURN DISTINCT r.title AS title

// name: search-said
// answers: the words of decisions, and those that held records have under agenda items, of the first so many of each
// takes: $most - how many
// returns: words
MATCH (i:AgendaItem) WHERE i.heldWords IS NOT NULL
WITH i ORDER BY i.id LIMIT $most
RETURN i.heldWords AS words
UNION ALL
MATCH (r:Resolution) WHERE r.searchText IS NOT NULL
WITH r ORDER BY r.id LIMIT $most
RETURN r.searchText AS words

// name: search-places
// answers: at which meetings of whom some items, reports and resolutions are
// takes: $ids - ids of what a search found
// returns: id, body, council, day
UNWIND $ids AS id MATCH (n:AgendaItem {id: id}) RETURN n.id AS id, n.body AS body, n.council AS council, n.day AS day
UNION ALL
UNWIND $ids AS id MATCH (n:Report {id: id}) RETURN n.id AS id, n.body AS body, n.council AS council, n.day AS day
UNION ALL
UNWIND $ids AS id MATCH (n:Resolution {id: id}) RETURN n.id AS id, n.body AS body, n.council AS council, n.day AS day

// name: search-held
// answers: what is kept of each record that is held and says something under one of these items
// takes: $ids - ids of agenda items
// returns: id, kept
MATCH (i:AgendaItem) WHERE i.id IN $ids
UNWIND i.heldLines AS held
WITH DISTINCT split(held, ' ')[0] AS record
MATCH (r:Record {id: record})
RETURN r.id AS id, r.kept AS kept
