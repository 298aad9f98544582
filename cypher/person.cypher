// name: person-node
// answers: the people with these ids
// takes: $ids - ids of people
// returns: props
UNWIND $ids AS id
MATCH (n:Person {id: id})
RETURN properties(n) AS props

// name: person-appearances
// answers: every appearance of these people, what they did there, and what both lead to
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:APPEARANCE_OF]-(c:Appearance)
RETURN n.id AS of, 'in' AS way, 'APPEARANCE_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Person {id: id})<-[:APPEARANCE_OF]-(a:Appearance)<-[:PART_OF_APPEARANCE]-(c:Contribution)
RETURN a.id AS of, 'in' AS way, 'PART_OF_APPEARANCE' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (:Person {id: id})<-[:APPEARANCE_OF]-(:Appearance)<-[:PART_OF_APPEARANCE*0..1]-(c)
MATCH (c)-[:APPEARED_AT|UNDER_ITEM|ITEM_OF|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-tenures
// answers: the roles that these people held
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:TENURE_OF]-(c:Tenure)
RETURN n.id AS of, 'in' AS way, 'TENURE_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:TENURE_OF]-(c:Tenure)
MATCH (c)-[:TENURE_IN|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-mentions
// answers: where these people are only spoken of
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:MENTION_OF]-(c:Mention)
RETURN n.id AS of, 'in' AS way, 'MENTION_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:MENTION_OF]-(c:Mention)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_REPORT|SUBMITTED_TO|AT_MEETING|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-reports
// answers: the reports that name these people as authors
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:AUTHORED_BY]-(c:Report)
RETURN n.id AS of, 'in' AS way, 'AUTHORED_BY' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:AUTHORED_BY]-(c:Report)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|SUBMITTED_TO|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-acts
// answers: the contributions and declarations of these people
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:BY_PERSON]-(c)
RETURN n.id AS of, 'in' AS way, 'BY_PERSON' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:BY_PERSON]-(c)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-asked
// answers: the resolutions and actions that are addressed to these people
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:ADDRESSED_TO]-(c)
RETURN n.id AS of, 'in' AS way, 'ADDRESSED_TO' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:ADDRESSED_TO]-(c)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|REQUESTED_IN|IN_REPORT|SUBMITTED_TO|EVIDENCED_BY*0..3]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-judgements
// answers: what reviewers decided about the identity of these people
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:JUDGES]-(c:Judgement)
RETURN n.id AS of, 'in' AS way, 'JUDGES' AS type, labels(c)[0] AS label, properties(c) AS props

// name: person-doubts
// answers: printed names that may mean one of these people
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:CANDIDATE]-(c:UnresolvedPerson)
RETURN n.id AS of, 'in' AS way, 'CANDIDATE' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Person {id: id})<-[:CANDIDATE]-(c:UnresolvedPerson)
MATCH (c)-[:NAMED_AT|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: person-leads
// answers: what people lead to
// takes: $ids - ids of people
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (c:Person {id: id})
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
