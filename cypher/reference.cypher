// name: reference-node
// answers: the references with these ids
// takes: $ids - ids of references
// returns: props
UNWIND $ids AS id
MATCH (n:Reference {id: id})
RETURN properties(n) AS props

// name: reference-leads
// answers: what references lead to: meeting, body, role, person, evidence
// takes: $ids - ids of references
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Reference {id: id})
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_REPORT|SUBMITTED_TO|REFERS_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
