// name: resolution-node
// answers: the resolutions with these ids
// takes: $ids - ids of resolutions
// returns: props
UNWIND $ids AS id
MATCH (n:Resolution {id: id})
RETURN properties(n) AS props

// name: resolution-leads
// answers: what resolutions lead to: meeting, body, role, person, evidence
// takes: $ids - ids of resolutions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Resolution {id: id})
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_REPORT|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: resolution-actions
// answers: the actions that these resolutions ask for
// takes: $ids - ids of resolutions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Resolution {id: id})<-[:REQUESTED_IN]-(c:Action)
RETURN n.id AS of, 'in' AS way, 'REQUESTED_IN' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Resolution {id: id})<-[:REQUESTED_IN]-(c:Action)
MATCH (c)-[:REQUESTED_IN|UNDER_ITEM|ITEM_OF|EVIDENCED_BY*0..3]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
