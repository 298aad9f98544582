// name: edition-node
// answers: the strategy editions with these ids
// takes: $ids - ids of strategy editions
// returns: props
UNWIND $ids AS id
MATCH (n:StrategyEdition {id: id})
RETURN properties(n) AS props

// name: edition-leads
// answers: what strategy editions lead to: meeting, body, role, person, evidence
// takes: $ids - ids of strategy editions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:StrategyEdition {id: id})
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: edition-before
// answers: the editions that these editions succeed
// takes: $ids - ids of strategy editions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:StrategyEdition {id: id})<-[:SUCCEEDED_BY]-(c:StrategyEdition)
RETURN n.id AS of, 'in' AS way, 'SUCCEEDED_BY' AS type, labels(c)[0] AS label, properties(c) AS props

// name: edition-reportings
// answers: where these editions were reported or mentioned
// takes: $ids - ids of strategy editions
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:StrategyEdition {id: id})<-[:OF_EDITION]-(c:Reporting)
RETURN n.id AS of, 'in' AS way, 'OF_EDITION' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:StrategyEdition {id: id})<-[:OF_EDITION]-(c:Reporting)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|OF_EDITION|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
