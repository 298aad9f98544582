// name: strategy-node
// answers: the strategies with these ids
// takes: $ids - ids of strategies
// returns: props
UNWIND $ids AS id
MATCH (n:Strategy {id: id})
RETURN properties(n) AS props

// name: strategy-editions
// answers: the editions of these strategies
// takes: $ids - ids of strategies
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:EDITION_OF]-(c:StrategyEdition)
RETURN n.id AS of, 'in' AS way, 'EDITION_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:EDITION_OF]-(c:StrategyEdition)
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: strategy-reportings
// answers: where these strategies were reported or mentioned
// takes: $ids - ids of strategies
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:REPORTING_OF]-(c:Reporting)
RETURN n.id AS of, 'in' AS way, 'REPORTING_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:REPORTING_OF]-(c:Reporting)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|OF_EDITION|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: strategy-reports
// answers: the reports about these strategies
// takes: $ids - ids of strategies
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:ABOUT]-(c:Report)
RETURN n.id AS of, 'in' AS way, 'ABOUT' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:ABOUT]-(c:Report)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: strategy-leads
// answers: what strategies lead to
// takes: $ids - ids of strategies
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Strategy {id: id})
MATCH (c)-[:EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: strategy-in-reports
// answers: the enclosed reports that are about these strategies or mention them
// takes: $ids - ids of strategies
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:STRATEGY_OF]-(c:ReportStrategy)
RETURN n.id AS of, 'in' AS way, 'STRATEGY_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Strategy {id: id})<-[:STRATEGY_OF]-(c:ReportStrategy)
MATCH (c)-[:IN_REPORT|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
