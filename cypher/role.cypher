// name: role-node
// answers: the roles with these ids
// takes: $ids - ids of roles
// returns: props
UNWIND $ids AS id
MATCH (n:Role {id: id})
RETURN properties(n) AS props

// name: role-leads
// answers: what roles lead to: meeting, body, role, person, evidence
// takes: $ids - ids of roles
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Role {id: id})
MATCH (c)-[:EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: role-tenures
// answers: who held these roles
// takes: $ids - ids of roles
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Role {id: id})<-[:TENURE_IN]-(c:Tenure)
RETURN n.id AS of, 'in' AS way, 'TENURE_IN' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Role {id: id})<-[:TENURE_IN]-(c:Tenure)
MATCH (c)-[:TENURE_IN|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: role-uses
// answers: appearances, contributions and mentions that state these roles
// takes: $ids - ids of roles
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Role {id: id})<-[:IN_ROLE]-(c)
RETURN n.id AS of, 'in' AS way, 'IN_ROLE' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Role {id: id})<-[:IN_ROLE]-(c)
MATCH (c)-[:APPEARED_AT|UNDER_ITEM|ITEM_OF|AT_MEETING|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: role-asked
// answers: the resolutions and actions that are addressed to these roles
// takes: $ids - ids of roles
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Role {id: id})<-[:ADDRESSED_TO]-(c)
RETURN n.id AS of, 'in' AS way, 'ADDRESSED_TO' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Role {id: id})<-[:ADDRESSED_TO]-(c)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|REQUESTED_IN|IN_REPORT|SUBMITTED_TO|EVIDENCED_BY*0..3]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
