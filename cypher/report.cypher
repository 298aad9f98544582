// name: report-node
// answers: the reports with these ids
// takes: $ids - ids of reports
// returns: props
UNWIND $ids AS id
MATCH (n:Report {id: id})
RETURN properties(n) AS props

// name: report-leads
// answers: what reports lead to: meeting, body, role, person, evidence
// takes: $ids - ids of reports
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Report {id: id})
MATCH (c)-[:UNDER_ITEM|ITEM_OF|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: report-parts
// answers: the mentions, recommendations and references inside these reports
// takes: $ids - ids of reports
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Report {id: id})<-[:IN_REPORT]-(c)
RETURN n.id AS of, 'in' AS way, 'IN_REPORT' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Report {id: id})<-[:IN_REPORT]-(c)
MATCH (c)-[:IN_REPORT|SUBMITTED_TO|IN_ROLE|REFERS_TO|ITEM_OF|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: report-papers
// answers: the papers that these enclosed reports rest on
// takes: $ids - ids of reports
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Report {id: id})<-[:NAMED_BY]-(c:Report)
RETURN n.id AS of, 'in' AS way, 'NAMED_BY' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Report {id: id})<-[:NAMED_BY]-(c:Report)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: report-organizations
// answers: the organizations that these enclosed reports name
// takes: $ids - ids of reports
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Report {id: id})<-[:NAMED_IN]-(c:Organization)
RETURN n.id AS of, 'in' AS way, 'NAMED_IN' AS type, labels(c)[0] AS label, properties(c) AS props
