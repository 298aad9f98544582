// name: organization-node
// answers: the organizations with these ids
// takes: $ids - ids of organizations
// returns: props
UNWIND $ids AS id
MATCH (n:Organization {id: id})
RETURN properties(n) AS props

// name: organization-roles
// answers: the roles in these organizations
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:ROLE_IN]-(c:Role)
RETURN n.id AS of, 'in' AS way, 'ROLE_IN' AS type, labels(c)[0] AS label, properties(c) AS props

// name: organization-people
// answers: appearances, contributions and mentions of people who stand for these organizations
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:FOR_ORGANIZATION]-(c)
RETURN n.id AS of, 'in' AS way, 'FOR_ORGANIZATION' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:FOR_ORGANIZATION]-(c)
MATCH (c)-[:APPEARED_AT|UNDER_ITEM|ITEM_OF|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: organization-asked
// answers: the resolutions and actions that are addressed to these organizations
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:ADDRESSED_TO]-(c)
RETURN n.id AS of, 'in' AS way, 'ADDRESSED_TO' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:ADDRESSED_TO]-(c)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|REQUESTED_IN|IN_REPORT|SUBMITTED_TO|EVIDENCED_BY*0..3]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: organization-meetings
// answers: the meetings of these organizations
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:MEETING_OF]-(c:Meeting)
RETURN n.id AS of, 'in' AS way, 'MEETING_OF' AS type, labels(c)[0] AS label, properties(c) AS props

// name: organization-mentions
// answers: where these organizations are spoken of
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:MENTION_OF]-(c:Mention)
RETURN n.id AS of, 'in' AS way, 'MENTION_OF' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Organization {id: id})<-[:MENTION_OF]-(c:Mention)
MATCH (c)-[:UNDER_ITEM|ITEM_OF|IN_REPORT|SUBMITTED_TO|IN_ROLE|EVIDENCED_BY*0..2]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: organization-items
// answers: the agenda items that name these organizations or heard someone who stood for them
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})-[:INVOLVED_IN]->(c)
RETURN n.id AS of, 'out' AS way, 'INVOLVED_IN' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Organization {id: id})-[:INVOLVED_IN]->(c)
MATCH (c)-[:ITEM_OF|EVIDENCED_BY*0..1]->(x)
WITH DISTINCT x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props

// name: organization-evidence
// answers: where the records name these organizations
// takes: $ids - ids of organizations
// returns: of, way, type, label, props; one row a link: it leaves (out) or enters (in) the node `of`, and props are those of its other end
UNWIND $ids AS id
MATCH (n:Organization {id: id})-[:EVIDENCED_BY]->(c)
RETURN n.id AS of, 'out' AS way, 'EVIDENCED_BY' AS type, labels(c)[0] AS label, properties(c) AS props
UNION ALL
UNWIND $ids AS id
MATCH (n:Organization {id: id})-[:EVIDENCED_BY]->(c)
WITH DISTINCT c AS x
MATCH (x)-[r]->(y)
RETURN x.id AS of, 'out' AS way, type(r) AS type, labels(y)[0] AS label,
       CASE WHEN y:Record THEN {id: y.id, fileName: y.fileName, sha256: y.sha256, mediaType: y.mediaType, lineCount: y.lineCount, origin: y.origin, held: y.held}
       ELSE properties(y) END AS props
