// name: unresolved-node
// answers: the unresolved people with these ids
// takes: $ids - ids of unresolved people
// returns: props
UNWIND $ids AS id
MATCH (n:UnresolvedPerson {id: id})
RETURN properties(n) AS props

// name: unresolved-leads
// answers: what unresolved people lead to: meeting, body, role, person, evidence
// takes: $ids - ids of unresolved people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:UnresolvedPerson {id: id})
MATCH (c)-[:NAMED_AT|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
