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
// returns: id, name, abbreviation, kind, alsoKnownAs, meetsAs, parent; meetsAs has the ids of the bodies that it is a part of at joint meetings, parent is an id
MATCH (n:Organization)
OPTIONAL MATCH (n)-[:PART_OF]->(parent:Organization)
RETURN n.id AS id, n.name AS name, n.abbreviation AS abbreviation, n.kind AS kind, n.alsoKnownAs AS alsoKnownAs, n.meetsAs AS meetsAs, parent.id AS parent
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

// name: names-people-councils
// answers: whose records name these people
// takes: $ids - ids of people
// returns: person, name; name is that of a council
UNWIND $ids AS id
MATCH (p:Person {id: id})-[:OF_COUNCIL]->(o:Organization)
RETURN p.id AS person, o.name AS name
ORDER BY person, name

// name: names-people-roles
// answers: the roles of these people, the latest first
// takes: $ids - ids of people
// returns: person, name, last; name is the title of a role, last the day of the last record that says so, null for a past office
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:TENURE_OF]-(t:Tenure)-[:TENURE_IN]->(r:Role)
RETURN p.id AS person, r.title AS name, t.lastSeen AS last
ORDER BY person, last DESC, name

// name: names-people-years
// answers: from when to when dated meetings have these people
// takes: $ids - ids of people
// returns: person, first, last; ISO dates
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:APPEARANCE_OF]-(:Appearance)-[:APPEARED_AT]->(m:Meeting)
WHERE m.date IS NOT NULL
RETURN p.id AS person, min(m.date) AS first, max(m.date) AS last
ORDER BY person

// name: people-of-council
// answers: the people whom the records of a council name
// takes: $council - id of an organization
// returns: id
MATCH (p:Person)-[:OF_COUNCIL]->(:Organization {id: $council})
RETURN DISTINCT p.id AS id

// name: people-at-body
// answers: the people who appeared at the meetings of a body, in a capacity or in any
// takes: $body - id of an organization; $capacity - a capacity or null
// returns: id
MATCH (:Organization {id: $body})<-[:MEETING_OF|JOINT_MEETING_OF]-(:Meeting)<-[:APPEARED_AT]-(a:Appearance)-[:APPEARANCE_OF]->(p:Person)
WHERE $capacity IS NULL OR a.capacity = $capacity
RETURN DISTINCT p.id AS id

// name: people-in-capacity
// answers: the people who appeared at any meeting in a capacity
// takes: $capacity - a capacity
// returns: id
MATCH (a:Appearance {capacity: $capacity})-[:APPEARANCE_OF]->(p:Person)
RETURN DISTINCT p.id AS id

// name: people-in-role
// answers: the people who held a role, now or before
// takes: $role - id of a role
// returns: id
MATCH (:Role {id: $role})<-[:TENURE_IN]-(:Tenure)-[:TENURE_OF]->(p:Person)
RETURN DISTINCT p.id AS id
