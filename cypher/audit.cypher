// name: audit-appearances
// answers: every appearance of one person in a period, oldest first, with the places that prove it
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: appearance, status, basis, capacity, role, meeting, date, body, bodyName, fileName, firstLine, lastLine
MATCH (p:Person {id: $person})<-[:APPEARANCE_OF]-(a:Appearance)-[:APPEARED_AT]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN a.id AS appearance, a.status AS status, a.basis AS basis, a.capacity AS capacity, a.roleAsStated AS role,
       m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine
ORDER BY date, meeting, appearance, fileName, firstLine

// name: audit-contributions
// answers: what one person did under items in a period, oldest first, with the places that prove it
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: contribution, part, role, number, title, meeting, date, body, bodyName, fileName, firstLine, lastLine
MATCH (p:Person {id: $person})<-[:APPEARANCE_OF]-(a:Appearance)<-[:PART_OF_APPEARANCE]-(c:Contribution)-[:UNDER_ITEM]->(i:AgendaItem)
MATCH (a)-[:APPEARED_AT]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN c.id AS contribution, c.part AS part, c.roleAsStated AS role, i.number AS number, i.title AS title,
       m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine
ORDER BY date, meeting, contribution, fileName, firstLine

// name: audit-declarations
// answers: the interests that one person declared in a period, with the places that prove it
// takes: $person - id of the person; $from, $to - ISO dates, both included
// returns: declaration, interest, relatesTo, number, title, meeting, date, body, bodyName, fileName, firstLine, lastLine
MATCH (p:Person {id: $person})<-[:BY_PERSON]-(d:Declaration)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(o:Organization)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (d)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN d.id AS declaration, d.interest AS interest, d.relatesTo AS relatesTo, i.number AS number, i.title AS title,
       m.id AS meeting, m.date AS date, o.id AS body, o.name AS bodyName,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine
ORDER BY date, meeting, declaration, fileName, firstLine

// name: audit-reports
// answers: the reports that one person is a named author of, with the places that prove it
// takes: $person - id of the person
// returns: report, title, date, fileName, firstLine, lastLine; date is that of the meeting it went to, null where unknown
MATCH (p:Person {id: $person})<-[:AUTHORED_BY]-(x:Report)
OPTIONAL MATCH (x)-[:SUBMITTED_TO]->(m:Meeting)
OPTIONAL MATCH (x)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN x.id AS report, x.title AS title, m.date AS date, r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine
ORDER BY date, report, fileName, firstLine

// name: audit-tenures
// answers: the roles that one person held, from the first to the last record that says so
// takes: $person - id of the person
// returns: tenure, role, title, qualifier, body, bodyName, firstSeen, lastSeen, fileName, firstLine, lastLine
MATCH (p:Person {id: $person})<-[:TENURE_OF]-(t:Tenure)-[:TENURE_IN]->(x:Role)
OPTIONAL MATCH (x)-[:ROLE_IN]->(o:Organization)
OPTIONAL MATCH (t)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN t.id AS tenure, x.id AS role, x.title AS title, t.qualifier AS qualifier, o.id AS body, o.name AS bodyName,
       t.firstSeen AS firstSeen, t.lastSeen AS lastSeen, r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine
ORDER BY firstSeen, tenure, fileName, firstLine

// name: audit-body-meetings
// answers: the meetings of one body in a period that a record minutes, oldest first
// takes: $body - id of the organization; $from, $to - ISO dates, both included
// returns: meeting, date, kind
MATCH (o:Organization {id: $body})<-[:MEETING_OF]-(m:Meeting)
WHERE m.date >= $from AND m.date <= $to
RETURN m.id AS meeting, m.date AS date, m.kind AS kind
ORDER BY date, meeting

// name: audit-body-appearances
// answers: who appeared at the meetings of one body in a period, with the places that prove it
// takes: $body - id of the organization; $from, $to - ISO dates, both included
// returns: meeting, person, personName, status, capacity, fileName, firstLine, lastLine
MATCH (o:Organization {id: $body})<-[:MEETING_OF]-(m:Meeting)<-[:APPEARED_AT]-(a:Appearance)-[:APPEARANCE_OF]->(p:Person)
WHERE m.date >= $from AND m.date <= $to
OPTIONAL MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN m.id AS meeting, p.id AS person, p.name AS personName, a.status AS status, a.capacity AS capacity,
       r.fileName AS fileName, e.firstLine AS firstLine, e.lastLine AS lastLine
ORDER BY personName, person, meeting, fileName, firstLine

// name: audit-body-members
// answers: who held a seat of one body (chair, vice-chair, member, co-opted member), from the first to the last record that says so
// takes: $body - id of the organization
// returns: person, personName, title, firstSeen, lastSeen
MATCH (o:Organization {id: $body})<-[:ROLE_IN]-(x:Role)<-[:TENURE_IN]-(t:Tenure)-[:TENURE_OF]->(p:Person)
RETURN p.id AS person, p.name AS personName, x.title AS title, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen
ORDER BY personName, person, firstSeen, title

// name: audit-records
// answers: the records that the graph rests on, with the meetings they tell of
// takes: nothing
// returns: fileName, held, date, bodyName; one row a meeting of the record
MATCH (r:Record)<-[:RECORDED_IN]-(m:Meeting)-[:MEETING_OF]->(o:Organization)
RETURN r.fileName AS fileName, r.held AS held, m.date AS date, o.name AS bodyName
ORDER BY fileName, date, bodyName

// name: audit-missing
// answers: meetings that a record refers to and no record in the graph tells of
// takes: nothing
// returns: date, minute, bodyName, fromDate, fileName, firstLine
MATCH (x:Reference {state: 'PENDING'})-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)
OPTIONAL MATCH (x)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record)
RETURN x.date AS date, x.minute AS minute, x.bodyAsStated AS bodyName, m.date AS fromDate, r.fileName AS fileName, e.firstLine AS firstLine
ORDER BY date, bodyName, fromDate, fileName, firstLine

// name: kept-records
// answers: every record as the store keeps it, from which the graph can be derived again
// takes: nothing
// returns: id, kept; kept is JSON
MATCH (r:Record)
RETURN r.id AS id, r.kept AS kept
ORDER BY id
