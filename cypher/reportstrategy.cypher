// name: reportstrategy-node
// answers: the strategies named in reports with these ids
// takes: $ids - ids of strategies named in reports
// returns: props
UNWIND $ids AS id
MATCH (n:ReportStrategy {id: id})
RETURN properties(n) AS props

// name: reportstrategy-leads
// answers: what strategies named in reports lead to
// takes: $ids - ids of strategies named in reports
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:ReportStrategy {id: id})
MATCH (c)-[:IN_REPORT|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
