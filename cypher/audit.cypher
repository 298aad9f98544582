// name: audit-appearances
// answers: every appearance of one person in a period, oldest first, with the places that prove it
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: appearance, status, basis, capacity, role, meeting, date, body, bodyName, fileName, firstLine, lastLine, quote
MATCH (p:Person {id: $person})<-[:APPEARANCE_OF]-(a:Appearance)-[:APPEARED_AT]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN a.id AS appearance, a.status AS status, a.basis AS basis, a.capacity AS capacity, a.roleAsStated AS role,
       m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
ORDER BY date, meeting, appearance, fileName, firstLine

// name: audit-contributions
// answers: what one person did under items in a period, oldest first, with the places that prove it
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: contribution, part, role, number, title, meeting, date, body, bodyName, fileName, firstLine, lastLine, quote
MATCH (p:Person {id: $person})<-[:APPEARANCE_OF]-(a:Appearance)<-[:PART_OF_APPEARANCE]-(c:Contribution)-[:UNDER_ITEM]->(i:AgendaItem)
MATCH (a)-[:APPEARED_AT]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN c.id AS contribution, c.part AS part, c.roleAsStated AS role, i.number AS number, i.title AS title,
       m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
ORDER BY date, meeting, contribution, fileName, firstLine

// name: audit-declarations
// answers: the interests that one person declared in a period, with the places that prove it
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: declaration, interest, relatesTo, number, title, meeting, date, body, bodyName, fileName, firstLine, lastLine, quote
MATCH (p:Person {id: $person})<-[:BY_PERSON]-(d:Declaration)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (d)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN d.id AS declaration, d.interest AS interest, d.relatesTo AS relatesTo, i.number AS number, i.title AS title,
       m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
ORDER BY date, meeting, declaration, fileName, firstLine

// name: audit-reports
// answers: the reports that one person is a named author of, with the places that prove it
// takes: $person - id of the person
// returns: report, title, date, fileName, firstLine, lastLine, quote; date is that of the meeting it went to, null where unknown
MATCH (p:Person {id: $person})<-[:AUTHORED_BY]-(x:Report)
OPTIONAL MATCH (x)-[:SUBMITTED_TO]->(m:Meeting)
OPTIONAL MATCH (x)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN x.id AS report, x.title AS title, m.date AS date, r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
ORDER BY date, report, fileName, firstLine

// name: audit-tenures
// answers: the roles that one person held, from the first to the last record that says so
// takes: $person - id of the person
// returns: tenure, role, title, qualifier, body, bodyName, firstSeen, lastSeen, endedBy, follows, fileName, firstLine, lastLine, quote
MATCH (p:Person {id: $person})<-[:TENURE_OF]-(t:Tenure)-[:TENURE_IN]->(x:Role)
OPTIONAL MATCH (x)-[:ROLE_IN]->(o:Organization)
OPTIONAL MATCH (t)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN t.id AS tenure, x.id AS role, x.title AS title, t.qualifier AS qualifier, o.id AS body, o.name AS bodyName,
       t.firstSeen AS firstSeen, t.lastSeen AS lastSeen, t.endedBy AS endedBy, t.follows AS follows, r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
ORDER BY firstSeen, tenure, fileName, firstLine

// name: audit-body-meetings
// answers: the meetings of one body in a period that a record minutes, oldest first
// takes: $body - id of the organization; $from, $to - ISO dates, both included
// returns: meeting, date, kind
MATCH (o:Organization {id: $body})<-[:MEETING_OF|JOINT_MEETING_OF]-(m:Meeting)
WHERE m.date >= $from AND m.date <= $to
RETURN m.id AS meeting, m.date AS date, m.kind AS kind
ORDER BY date, meeting

// name: audit-body-appearances
// answers: who appeared at the meetings of one body in a period, with the places that prove it
// takes: $body - id of the organization; $from, $to - ISO dates, both included
// returns: meeting, person, personName, status, capacity, fileName, firstLine, lastLine, quote
MATCH (o:Organization {id: $body})<-[:MEETING_OF|JOINT_MEETING_OF]-(m:Meeting)<-[:APPEARED_AT]-(a:Appearance)-[:APPEARANCE_OF]->(p:Person)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN m.id AS meeting, p.id AS person, p.name AS personName, a.status AS status, a.capacity AS capacity,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
ORDER BY personName, person, meeting, fileName, firstLine

// name: audit-body-members
// answers: who held a seat of one body (chair, vice-chair, member, co-opted member), from the first to the last record that says so
// takes: $body - id of the organization
// returns: person, personName, title, firstSeen, lastSeen
MATCH (o:Organization {id: $body})<-[:ROLE_IN]-(x:Role)<-[:TENURE_IN]-(t:Tenure)-[:TENURE_OF]->(p:Person)
RETURN p.id AS person, p.name AS personName, x.title AS title, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen
ORDER BY personName, person, firstSeen, title

// name: audit-mentions
// answers: where one person is only named: under an item, in an enclosed report, at a page head or under a signature; with the places
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: mention, part, role, what, kind, meeting, date, body, bodyName, fileName, firstLine, lastLine, quote; kind is ITEM, REPORT or HEAD
MATCH (p:Person {id: $person})<-[:MENTION_OF]-(n:Mention)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)
OPTIONAL MATCH (m)-[:MEETING_OF]->(o:Organization)
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
WITH n, i.title AS what, 'ITEM' AS kind, m, o, e, r
WHERE m.date >= $from AND m.date <= $to
RETURN n.id AS mention, n.part AS part, n.roleAsStated AS role, what, kind, m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
UNION ALL
MATCH (p:Person {id: $person})<-[:MENTION_OF]-(n:Mention)-[:IN_REPORT]->(x:Report)
OPTIONAL MATCH (x)-[:SUBMITTED_TO]->(m:Meeting)
OPTIONAL MATCH (m)-[:MEETING_OF]->(o:Organization)
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
WITH n, x.title AS what, 'REPORT' AS kind, m, o, e, r
WHERE m.date IS NULL OR (m.date >= $from AND m.date <= $to)
RETURN n.id AS mention, n.part AS part, n.roleAsStated AS role, what, kind, m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
UNION ALL
MATCH (p:Person {id: $person})<-[:MENTION_OF]-(n:Mention)-[:AT_MEETING]->(m:Meeting)
OPTIONAL MATCH (m)-[:MEETING_OF]->(o:Organization)
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
WITH n, null AS what, 'HEAD' AS kind, m, o, e, r
WHERE m.date >= $from AND m.date <= $to
RETURN n.id AS mention, n.part AS part, n.roleAsStated AS role, what, kind, m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote

// name: audit-asked
// answers: what resolutions of a period asked of one person, by name or by a role that the records have the person in at that day
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: action, due, dueDate, heldTo, said, via, number, title, date, body, bodyName, fileName, firstLine, lastLine, quote; via is the title of the role, null where the name itself was asked
MATCH (p:Person {id: $person})<-[:ADDRESSED_TO]-(a:Action)-[:REQUESTED_IN]->(s:Resolution)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN a.id AS action, a.due AS due, a.dueDate AS dueDate, a.heldTo AS heldTo, coalesce(s.text, s.summary) AS said, null AS via,
       i.number AS number, i.title AS title, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote
UNION ALL
MATCH (p:Person {id: $person})<-[:TENURE_OF]-(t:Tenure)-[:TENURE_IN]->(x:Role)<-[:ADDRESSED_TO]-(a:Action)-[:REQUESTED_IN]->(s:Resolution)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to AND t.firstSeen <= m.date AND t.lastSeen >= m.date
OPTIONAL MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN a.id AS action, a.due AS due, a.dueDate AS dueDate, a.heldTo AS heldTo, coalesce(s.text, s.summary) AS said, x.title AS via,
       i.number AS number, i.title AS title, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine, e.quote AS quote

// name: audit-followups
// answers: what later items say became of actions
// takes: $actions - ids of actions
// returns: action, says, date
UNWIND $actions AS id
MATCH (a:Action {id: id})<-[:FOLLOWS_UP]-(f:FollowUp)
RETURN a.id AS action, f.says AS says, f.date AS date
ORDER BY action, date

// name: audit-records
// answers: the records that the graph rests on, with the meetings they tell of
// takes: nothing
// returns: fileName, sha256, held, date, body, bodyName; one row a meeting of the record; a record of reports alone has one row without meeting
MATCH (r:Record)
OPTIONAL MATCH (r)<-[:RECORDED_IN]-(m:Meeting)-[:MEETING_OF]->(o:Organization)
RETURN r.fileName AS fileName, r.sha256 AS sha256, r.held AS held, m.date AS date, o.id AS body, o.name AS bodyName
ORDER BY fileName, date, bodyName

// name: audit-missing
// answers: meetings that a record refers to and no record in the graph tells of
// takes: nothing
// returns: date, minute, bodyName, fromDate, body, fromBody, abbreviation, fileName, firstLine; body, fromBody and abbreviation are those of the meeting that refers
MATCH (x:Reference {state: 'PENDING'})-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)
OPTIONAL MATCH (m)-[:MEETING_OF]->(o:Organization)
OPTIONAL MATCH (x)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN x.date AS date, x.minute AS minute, x.bodyAsStated AS bodyName, m.date AS fromDate, o.id AS body, o.name AS fromBody, o.abbreviation AS abbreviation,
       r.fileName AS fileName, e.firstLine AS firstLine
ORDER BY date, bodyName, fromDate, fileName, firstLine

// name: kept-records
// answers: every record as the store keeps it, from which the graph can be derived again
// takes: nothing
// returns: id, kept; kept is JSON
MATCH (r:Record)
RETURN r.id AS id, r.kept AS kept
ORDER BY id
