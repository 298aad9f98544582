// name: names-people
// answers: what every person is called
// takes: nothing
// returns: id, name, honorific, alsoKnownAs
MATCH (n:Person)
RETURN n.id AS id, n.name AS name, n.honorific AS honorific, n.alsoKnownAs AS alsoKnownAs
ORDER BY id

// name: names-organizations
// answers: what every organization is called, and what it is a part of
// takes: nothing
// returns: id, name, abbreviation, kind, alsoKnownAs, parent; parent is an id
MATCH (n:Organization)
OPTIONAL MATCH (n)-[:PART_OF]->(parent:Organization)
RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation, n.kind AS kind, n.alsoKnownAs AS alsoKnownAs, parent.id AS parent
ORDER BY id

// name: names-strategies
// answers: what every strategy is called
// takes: nothing
// returns: id, name, alsoKnownAs
MATCH (n:Strategy)
RETURN n.id AS id, n.name AS name, n.alsoKnownAs AS alsoKnownAs
ORDER BY id

// name: names-roles
// answers: what every role is called, and where it stands
// takes: nothing
// returns: id, title, variants, organization; organization is an id
MATCH (n:Role)
OPTIONAL MATCH (n)-[:ROLE_IN]->(o:Organization)
RETURN n.id AS id, n.title AS title, n.variants AS variants, o.id AS organization
ORDER BY id
