// name: action-node
// answers: the actions with these ids
// takes: $ids - ids of actions
// returns: props
UNWIND $ids AS id
MATCH (n:Action {id: id})
RETURN properties(n) AS props

// name: action-leads
// answers: what actions lead to: meeting, body, role, person, evidence
// takes: $ids - ids of actions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Action {id: id})
MATCH (c)-[:REQUESTED_IN|UNDER_ITEM|ITEM_OF|EVIDENCED_BY*0..3]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: action-followups
// answers: the later items that refer back to what these actions ask for
// takes: $ids - ids of actions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Action {id: id})<-[:FOLLOWS_UP]-(c:FollowUp)
RETURN n.id AS of, 'in' AS way, 'FOLLOWS_UP' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Action {id: id})<-[:FOLLOWS_UP]-(c:FollowUp)
MATCH (c)-[:FOLLOWED_IN|ITEM_OF|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
