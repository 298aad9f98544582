// name: record-node
// answers: the records with these ids
// takes: $ids - ids of records
// returns: props
UNWIND $ids AS id
MATCH (y:Record {id: id})
RETURN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held} AS props

// name: record-meetings
// answers: the meetings and reports that these records tell of
// takes: $ids - ids of records
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Record {id: id})<-[:RECORDED_IN]-(c)
RETURN n.id AS of, 'in' AS way, 'RECORDED_IN' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Record {id: id})<-[:RECORDED_IN]-(c)
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: record-diagnostics
// answers: what could not be read in these records
// takes: $ids - ids of records
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Record {id: id})<-[:IN_RECORD]-(c:Diagnostic)
RETURN n.id AS of, 'in' AS way, 'IN_RECORD' AS type, labels(c)[0] AS label, properties(c) AS props
