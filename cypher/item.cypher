// name: item-node
// answers: the agenda items with these ids
// takes: $ids - ids of agenda items
// returns: props
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})
RETURN properties(n) AS props

// name: item-leads
// answers: what agenda items lead to: meeting, body, role, person, evidence
// takes: $ids - ids of agenda items
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:AgendaItem {id: id})
MATCH (c)-[:ITEM_OF|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: item-parts
// answers: all that stands under these agenda items
// takes: $ids - ids of agenda items
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:UNDER_ITEM]-(c)
RETURN n.id AS of, 'in' AS way, 'UNDER_ITEM' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:UNDER_ITEM]-(c)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|OF_EDITION|IN_ROLE|REFERS_TO|REQUESTED_IN|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: item-references
// answers: the references that point at these agenda items
// takes: $ids - ids of agenda items
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:REFERS_TO]-(c:Reference)
RETURN n.id AS of, 'in' AS way, 'REFERS_TO' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:REFERS_TO]-(c:Reference)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_REPORT|SUBMITTED_TO|REFERS_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: item-organizations
// answers: the organizations that these agenda items name or heard from
// takes: $ids - ids of agenda items
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:INVOLVED_IN]-(c:Organization)
RETURN n.id AS of, 'in' AS way, 'INVOLVED_IN' AS type, labels(c)[0] AS label, properties(c) AS props

// name: item-followups
// answers: the follow-ups that these agenda items are, of what earlier items asked for
// takes: $ids - ids of agenda items
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:FOLLOWED_IN]-(c:FollowUp)
RETURN n.id AS of, 'in' AS way, 'FOLLOWED_IN' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:AgendaItem {id: id})<-[:FOLLOWED_IN]-(c:FollowUp)
MATCH (c)-[:FOLLOWS_UP|REQUESTED_IN|UNDER_ITEM|ITEM_OF|EVIDENCED_BY*0..4]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
