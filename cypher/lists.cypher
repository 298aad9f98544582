// name: list-meetings
// answers: the meetings of a body, or of all, in a period, newest first
// takes: $body - id of an organization or null; $kinds - kinds of meeting or null; $from, $to - ISO dates, both included; null: without bound
// returns: props, organization; organization is the id of the body
MATCH (m:Meeting)
WHERE ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
  AND ($kinds IS NULL OR m.kind IN $kinds)
OPTIONAL MATCH (m)-[:MEETING_OF]->(o:Organization)
WITH m, o
WHERE $body IS NULL OR o.id = $body
RETURN properties(m) AS props, o.id AS organization
ORDER BY m.date DESC, m.id

// name: list-resolutions
// answers: the resolutions of a body, or of all, in print order under the newest meeting first
// takes: $body - id of an organization or null; $kinds - kinds of resolution; $action - an action or null; $text - lower case words to find in text or summary, or null; $from, $to - ISO dates, both included; null: without bound
// returns: id, date, meeting, itemPosition, position
MATCH (r:Resolution)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE ($body IS NULL OR o.id = $body) AND r.kind IN $kinds
  AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
  AND ($action IS NULL OR $action IN r.actions)
  AND ($text IS NULL OR toLower(coalesce(r.text, '')) CONTAINS $text OR toLower(coalesce(r.summary, '')) CONTAINS $text)
RETURN r.id AS id, m.date AS date, m.id AS meeting, i.position AS itemPosition, r.position AS position
UNION ALL
MATCH (r:Resolution)-[:IN_REPORT]->(p:Report)-[:SUBMITTED_TO]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE ($body IS NULL OR o.id = $body) AND r.kind IN $kinds
  AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
  AND ($action IS NULL OR $action IN r.actions)
  AND ($text IS NULL OR toLower(coalesce(r.text, '')) CONTAINS $text OR toLower(coalesce(r.summary, '')) CONTAINS $text)
RETURN r.id AS id, m.date AS date, m.id AS meeting, p.position AS itemPosition, r.position AS position
UNION ALL
MATCH (r:Resolution)-[:IN_REPORT]->(p:Report)
WHERE NOT EXISTS { MATCH (p)-[:SUBMITTED_TO]->(:Meeting)-[:MEETING_OF]->(:Organization) }
  AND $body IS NULL AND $from IS NULL AND $to IS NULL AND r.kind IN $kinds
  AND ($action IS NULL OR $action IN r.actions)
  AND ($text IS NULL OR toLower(coalesce(r.text, '')) CONTAINS $text OR toLower(coalesce(r.summary, '')) CONTAINS $text)
RETURN r.id AS id, null AS date, p.id AS meeting, p.position AS itemPosition, r.position AS position

// name: list-reports
// answers: the reports that a body, or any, received in a period
// takes: $body - id of an organization or null; $text - lower case words to find in the title, or null; $from, $to - ISO dates, both included; null: without bound
// returns: id, date, meeting, itemPosition, position
MATCH (r:Report)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE ($body IS NULL OR o.id = $body) AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
  AND ($text IS NULL OR toLower(r.title) CONTAINS $text)
RETURN r.id AS id, m.date AS date, m.id AS meeting, i.position AS itemPosition, r.position AS position
UNION ALL
MATCH (r:Report)-[:SUBMITTED_TO]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE NOT EXISTS { MATCH (r)-[:UNDER_ITEM]->(:AgendaItem) }
  AND ($body IS NULL OR o.id = $body) AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
  AND ($text IS NULL OR toLower(r.title) CONTAINS $text)
RETURN r.id AS id, m.date AS date, m.id AS meeting, 0 AS itemPosition, r.position AS position
UNION ALL
MATCH (r:Report)
WHERE NOT EXISTS { MATCH (r)-[:UNDER_ITEM]->(:AgendaItem) }
  AND NOT EXISTS { MATCH (r)-[:SUBMITTED_TO]->(:Meeting)-[:MEETING_OF]->(:Organization) }
  AND $body IS NULL AND $from IS NULL AND $to IS NULL
  AND ($text IS NULL OR toLower(r.title) CONTAINS $text)
RETURN r.id AS id, null AS date, r.id AS meeting, 0 AS itemPosition, r.position AS position

// name: list-strategies
// answers: the strategies reported at a body, or at any, and the meetings that did
// takes: $body - id of an organization or null; $from, $to - ISO dates, both included; null: without bound
// returns: strategy, meeting, date; one row a strategy and meeting
MATCH (o:Organization)<-[:MEETING_OF]-(m:Meeting)<-[:ITEM_OF]-(:AgendaItem)<-[:UNDER_ITEM]-(r:Reporting)-[:REPORTING_OF]->(s:Strategy)
WHERE ($body IS NULL OR o.id = $body) AND r.relation = 'REPORTED'
  AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
RETURN DISTINCT s.id AS strategy, m.id AS meeting, m.date AS date

// name: list-met
// answers: the organizations that a body met: named at or heard by its items, or represented at its meetings
// takes: $body - id of the organization that met, or null for any
// returns: organization, meeting; one row a pair
MATCH (b:Organization)<-[:MEETING_OF]-(m:Meeting)<-[:ITEM_OF]-(:AgendaItem)<-[:INVOLVED_IN]-(o:Organization)
WHERE $body IS NULL OR b.id = $body
RETURN DISTINCT o.id AS organization, m.id AS meeting
UNION
MATCH (b:Organization)<-[:MEETING_OF]-(m:Meeting)<-[:APPEARED_AT]-(:Appearance)-[:FOR_ORGANIZATION]->(o:Organization)
WHERE $body IS NULL OR b.id = $body
RETURN DISTINCT o.id AS organization, m.id AS meeting
UNION
MATCH (b:Organization)<-[:MEETING_OF]-(m:Meeting)<-[:ITEM_OF]-(:AgendaItem)<-[:UNDER_ITEM]-(:Contribution)-[:FOR_ORGANIZATION]->(o:Organization)
WHERE $body IS NULL OR b.id = $body
RETURN DISTINCT o.id AS organization, m.id AS meeting

// name: list-records
// answers: every record that the graph rests on
// takes: nothing
// returns: props
MATCH (y:Record)
RETURN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held} AS props
ORDER BY y.fileName, y.id
