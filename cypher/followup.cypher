// name: followup-node
// answers: the follow-ups with these ids
// takes: $ids - ids of follow-ups
// returns: props
UNWIND $ids AS id
MATCH (n:FollowUp {id: id})
RETURN properties(n) AS props

// name: followup-leads
// answers: what follow-ups lead to
// takes: $ids - ids of follow-ups
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:FollowUp {id: id})
MATCH (c)-[:FOLLOWED_IN|FOLLOWS_UP|REQUESTED_IN|ITEM_OF|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
