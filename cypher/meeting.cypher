// name: meeting-node
// answers: the meetings with these ids
// takes: $ids - ids of meetings
// returns: props
UNWIND $ids AS id
MATCH (n:Meeting {id: id})
RETURN properties(n) AS props

// name: meeting-leads
// answers: what meetings lead to: meeting, body, role, person, evidence
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Meeting {id: id})
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-appearances
// answers: who appeared at these meetings, what they did there, and what both lead to
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:APPEARED_AT]-(c:Appearance)
RETURN n.id AS of, 'in' AS way, 'APPEARED_AT' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:APPEARED_AT]-(a:Appearance)<-[:PART_OF_APPEARANCE]-(c:Contribution)
RETURN a.id AS of, 'in' AS way, 'PART_OF_APPEARANCE' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:APPEARED_AT]-(:Appearance)<-[:PART_OF_APPEARANCE*0..1]-(c)
MATCH (c)-[:APPEARED_AT|UNDER_ITEM|ITEM_OF|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-items
// answers: the agenda items of these meetings
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:ITEM_OF]-(c:AgendaItem)
RETURN n.id AS of, 'in' AS way, 'ITEM_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:ITEM_OF]-(c:AgendaItem)
MATCH (c)-[:ITEM_OF|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-parts
// answers: the agenda items of these meetings with all that stands under them, and what that leads to
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:ITEM_OF]-(c:AgendaItem)
RETURN n.id AS of, 'in' AS way, 'ITEM_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:ITEM_OF]-(c:AgendaItem)
MATCH (c)-[:ITEM_OF|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:ITEM_OF]-(i:AgendaItem)<-[r:UNDER_ITEM|REFERS_TO|INVOLVED_IN|FOLLOWED_IN]-(c)
RETURN i.id AS of, 'in' AS way, type(r) AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:ITEM_OF]-(i:AgendaItem)<-[:UNDER_ITEM]-(s:Resolution)<-[:REQUESTED_IN]-(c:Action)
RETURN s.id AS of, 'in' AS way, 'REQUESTED_IN' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:ITEM_OF]-(i:AgendaItem)<-[:UNDER_ITEM|REFERS_TO|FOLLOWED_IN]-(c)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|OF_EDITION|IN_ROLE|REFERS_TO|REQUESTED_IN|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:ITEM_OF]-(i:AgendaItem)<-[:UNDER_ITEM]-(:Resolution)<-[:REQUESTED_IN]-(c:Action)
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-reports
// answers: the reports and reviews that came with the papers of these meetings
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:SUBMITTED_TO]-(c:Report)
RETURN n.id AS of, 'in' AS way, 'SUBMITTED_TO' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:SUBMITTED_TO]-(c:Report)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-unresolved
// answers: the printed names at these meetings that could not be settled
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:NAMED_AT]-(c:UnresolvedPerson)
RETURN n.id AS of, 'in' AS way, 'NAMED_AT' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:NAMED_AT]-(c:UnresolvedPerson)
MATCH (c)-[:NAMED_AT|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-references
// answers: the references that point at these meetings
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:REFERS_TO]-(c:Reference)
RETURN n.id AS of, 'in' AS way, 'REFERS_TO' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:REFERS_TO]-(c:Reference)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_REPORT|SUBMITTED_TO|REFERS_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: meeting-contacts
// answers: whom the heads of the records of these meetings tell to ask, and who signs
// takes: $ids - ids of meetings
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:AT_MEETING]-(c:Mention)
RETURN n.id AS of, 'in' AS way, 'AT_MEETING' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[:AT_MEETING]-(c:Mention)
MATCH (c)-[:AT_MEETING|IN_ROLE|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
