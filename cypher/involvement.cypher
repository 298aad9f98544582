// name: involvement
// answers: what people did at the meetings of a body in a period, each kind of fact reckoned a person; how many meetings there were
// takes: $body - id of an organization; $from, $to - ISO dates, both included; null: without bound
// returns: kind, person, value, capacity, times, first, last; kind is Meeting (known from minutes or a web page), Appearance (value: its status), Contribution (value: its part) or Declaration
MATCH (m:Meeting)
WHERE m.body = $body AND m.kind IN ['MINUTES', 'WEB_PAGE'] AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to)
WITH count(m) AS times, min(m.date) AS first, max(m.date) AS last
RETURN 'Meeting' AS kind, null AS person, null AS value, null AS capacity, times, first, last
UNION ALL
MATCH (f:Appearance)
WHERE f.body = $body AND ($from IS NULL OR f.day >= $from) AND ($to IS NULL OR f.day <= $to)
MATCH (f)-[:APPEARANCE_OF]->(p:Person)
WITH p.id AS person, f.status AS value, f.capacity AS capacity, count(f) AS times, min(f.day) AS first, max(f.day) AS last
RETURN 'Appearance' AS kind, person, value, capacity, times, first, last
UNION ALL
MATCH (f:Contribution)
WHERE f.body = $body AND ($from IS NULL OR f.day >= $from) AND ($to IS NULL OR f.day <= $to)
MATCH (f)-[:BY_PERSON]->(p:Person)
WITH p.id AS person, f.part AS value, count(f) AS times, min(f.day) AS first, max(f.day) AS last
RETURN 'Contribution' AS kind, person, value, null AS capacity, times, first, last
UNION ALL
MATCH (f:Declaration)
WHERE f.body = $body AND ($from IS NULL OR f.day >= $from) AND ($to IS NULL OR f.day <= $to)
MATCH (f)-[:BY_PERSON]->(p:Person)
WITH p.id AS person, count(f) AS times, min(f.day) AS first, max(f.day) AS last
RETURN 'Declaration' AS kind, person, null AS value, null AS capacity, times, first, last
