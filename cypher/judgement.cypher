// name: judgement-node
// answers: the judgements with these ids
// takes: $ids - ids of judgements
// returns: props
UNWIND $ids AS id
MATCH (n:Judgement {id: id})
RETURN properties(n) AS props

// name: judgement-leads
// answers: what judgements lead to: meeting, body, role, person, evidence
// takes: $ids - ids of judgements
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Judgement {id: id})
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
