// name: appearance-node
// answers: the appearances with these ids
// takes: $ids - ids of appearances
// returns: props
UNWIND $ids AS id
MATCH (n:Appearance {id: id})
RETURN properties(n) AS props

// name: appearance-leads
// answers: what appearances lead to: meeting, body, role, person, evidence
// takes: $ids - ids of appearances
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Appearance {id: id})
MATCH (c)-[:APPEARED_AT|IN_ROLE|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: appearance-contributions
// answers: what was done in these appearances
// takes: $ids - ids of appearances
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Appearance {id: id})<-[:PART_OF_APPEARANCE]-(c:Contribution)
RETURN n.id AS of, 'in' AS way, 'PART_OF_APPEARANCE' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Appearance {id: id})<-[:PART_OF_APPEARANCE]-(c:Contribution)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
