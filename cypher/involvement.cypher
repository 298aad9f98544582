// name: involvement-meetings
// answers: the sittings of a body in a period: meetings known from minutes or from a web page
// takes: $body - id of an organization; $from, $to - ISO dates, both included; null: without bound
// returns: id, date
MATCH (:Organization {id: $body})<-[:MEETING_OF]-(m:Meeting)
WHERE m.kind IN ['MINUTES', 'WEB_PAGE'] AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
RETURN m.id AS id, m.date AS date
ORDER BY date, id

// name: involvement-appearances
// answers: who appeared at the sittings of a body in a period, and how
// takes: $body - id of an organization; $from, $to - ISO dates, both included; null: without bound
// returns: person, name, appearance, date, status, capacity
MATCH (:Organization {id: $body})<-[:MEETING_OF]-(m:Meeting)<-[:APPEARED_AT]-(a:Appearance)-[:APPEARANCE_OF]->(p:Person)
WHERE ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
RETURN p.id AS person, p.name AS name, a.id AS appearance, m.date AS date, a.status AS status, a.capacity AS capacity
ORDER BY name, person, date, appearance

// name: involvement-acts
// answers: what people did and declared under the items of a body in a period
// takes: $body - id of an organization; $from, $to - ISO dates, both included; null: without bound
// returns: person, name, kind, part, act, date; kind is Contribution or Declaration, act its id, part null for a declaration
MATCH (:Organization {id: $body})<-[:MEETING_OF]-(m:Meeting)<-[:ITEM_OF]-(:AgendaItem)<-[:UNDER_ITEM]-(c)-[:BY_PERSON]->(p:Person)
WHERE ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
RETURN p.id AS person, p.name AS name, labels(c)[0] AS kind, c.part AS part, c.id AS act, m.date AS date
ORDER BY name, person, date, act
