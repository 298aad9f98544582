/**
 * The contract operations as one Cypher query each, written by hand for Neo4j: what an answer costs at least. Each gives the answer in
 * the form of the operation, ids and types left out.
 */
export const byHand: Record<string, string> = {
  AppearancesOf: `
    MATCH (p:Person {id: $person})
    RETURN {people: {nodes: [{
      name: p.name, alsoKnownAs: p.alsoKnownAs,
      tenures: COLLECT {
        MATCH (p)<-[:TENURE_OF]-(t:Tenure)-[:TENURE_IN]->(r:Role) OPTIONAL MATCH (r)-[:ROLE_IN]->(o:Organization)
        WITH t, r, o ORDER BY coalesce(t.firstSeen, ''), t.id
        RETURN {role: {title: r.title, organization: o{.name}}, firstSeen: t.firstSeen, lastSeen: t.lastSeen}},
      appearances: {
        totalCount: COUNT {(p)<-[:APPEARANCE_OF]-(:Appearance)},
        pageInfo: {hasNextPage: COUNT {(p)<-[:APPEARANCE_OF]-(:Appearance)} > 100},
        nodes: COLLECT {
          MATCH (p)<-[:APPEARANCE_OF]-(a:Appearance) WITH a ORDER BY a.at, a.id LIMIT 100
          MATCH (a)-[:APPEARED_AT]->(m:Meeting) OPTIONAL MATCH (m)-[:MEETING_OF]->(b:Organization)
          RETURN {
            meeting: {date: m.date, body: b{.name, .abbreviation}}, status: a.status, basis: a.basis, capacity: a.capacity,
            roleAsStated: a.roleAsStated,
            contributions: COLLECT {
              MATCH (a)<-[:PART_OF_APPEARANCE]-(c:Contribution)-[:UNDER_ITEM]->(i:AgendaItem) WITH c, i ORDER BY c.at, c.id
              RETURN {part: c.part, item: i{.number, .title}, roleAsStated: c.roleAsStated, evidence: COLLECT {
                MATCH (c)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record) WITH e, r ORDER BY e.firstLine, e.id
                RETURN {record: r{.fileName}, firstLine: e.firstLine, lastLine: e.lastLine, page: e.page, quote: e.quote}}}},
            evidence: COLLECT {
              MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:IN_RECORD]->(r:Record) WITH e, r ORDER BY e.firstLine, e.id
              RETURN {record: r{.fileName}, firstLine: e.firstLine, lastLine: e.lastLine, page: e.page, quote: e.quote}}}
          ORDER BY a.at, a.id}}}]}} AS data`,

  MeetingPage: `
    MATCH (m:Meeting {body: $body, date: $date}) WITH m ORDER BY m.at, m.id LIMIT 1
    MATCH (m)-[:MEETING_OF]->(b:Organization)
    RETURN {meetings: {nodes: [{
      date: m.date, startTime: m.startTime, venue: m.venue,
      body: {name: b.name, council: head(COLLECT {MATCH (b)-[:PART_OF*0..9]->(c:Organization {kind: 'COUNCIL'}) RETURN c{.name}})},
      records: COLLECT {
        MATCH (m)-[:RECORDED_IN]->(r:Record) WITH r ORDER BY r.fileName, r.id RETURN r{.fileName, .mediaType, .sha256}},
      appearances: {
        totalCount: COUNT {(m)<-[:APPEARED_AT]-(:Appearance)},
        nodes: COLLECT {
          MATCH (m)<-[:APPEARED_AT]-(a:Appearance)-[:APPEARANCE_OF]->(p:Person)
          WITH a, p ORDER BY a.basis DESC, a.position, a.id LIMIT 100
          RETURN {person: p{.name}, status: a.status, capacity: a.capacity, roleAsStated: a.roleAsStated}}},
      items: COLLECT {
        MATCH (m)<-[:ITEM_OF]-(i:AgendaItem) WITH i ORDER BY i.position, i.id
        RETURN {
          number: i.number, title: i.title,
          contributions: COLLECT {
            MATCH (i)<-[:UNDER_ITEM]-(c:Contribution) WITH c ORDER BY c.position, c.id
            OPTIONAL MATCH (c)-[:BY_PERSON]->(p:Person) OPTIONAL MATCH (c)-[:FOR_ORGANIZATION]->(o:Organization)
            RETURN {person: p{.name}, roleAsStated: c.roleAsStated, organization: o{.name}, part: c.part}
            ORDER BY c.position, c.id},
          reports: COLLECT {
            MATCH (i)<-[:UNDER_ITEM]-(t:Report) WITH t ORDER BY t.position, t.id
            RETURN {title: t.title, authors: COLLECT {
              MATCH (t)-[:AUTHORED_BY]->(p:Person) WITH p ORDER BY p.name, p.id RETURN p{.name}}}},
          strategies: COLLECT {
            MATCH (i)<-[:UNDER_ITEM]-(t:Reporting)-[:REPORTING_OF]->(s:Strategy)
            WITH t, s ORDER BY t.relation DESC, t.nameAsStated, t.id RETURN {strategy: s{.name}, relation: t.relation}},
          declarations: COLLECT {
            MATCH (i)<-[:UNDER_ITEM]-(d:Declaration) WITH d ORDER BY d.position, d.id
            OPTIONAL MATCH (d)-[:BY_PERSON]->(p:Person)
            RETURN {person: p{.name}, interest: d.interest, relatesTo: d.relatesTo} ORDER BY d.position, d.id},
          resolutions: COLLECT {
            MATCH (i)<-[:UNDER_ITEM]-(t:Resolution) WHERE t.kind <> 'RECOMMENDATION' WITH t ORDER BY t.position, t.id
            RETURN {number: t.number, summary: t.summary, text: t.text, actions: t.actions, addressedTo: COLLECT {
              MATCH (t)-[:ADDRESSED_TO]->(x) WITH x ORDER BY coalesce(x.name, x.title), x.id
              RETURN CASE WHEN x:Role THEN {title: x.title} ELSE {name: x.name} END}}},
          references: COLLECT {
            MATCH (i)<-[:UNDER_ITEM]-(t:Reference) WITH t ORDER BY t.position, t.id
            OPTIONAL MATCH (t)-[:REFERS_TO]->(o:AgendaItem)-[:ITEM_OF]->(n:Meeting)
            RETURN {minute: t.minute, date: t.date,
              item: CASE WHEN o IS NULL THEN null ELSE {number: o.number, title: o.title, meeting: n{.date}} END}
            ORDER BY t.position, t.id}}}}]}} AS data`,

  StrategiesReportedTo: `
    MATCH (t:Reporting {body: $body, relation: 'REPORTED'})-[:REPORTING_OF]->(s:Strategy)
    WITH s, count(DISTINCT t.day) AS times ORDER BY times DESC, s.name, s.id
    WITH collect(s) AS found
    RETURN {strategies: {totalCount: size(found), nodes: COLLECT {
      UNWIND found[..100] AS s
      RETURN {
        name: s.name,
        editions: COLLECT {
          MATCH (s)<-[:EDITION_OF]-(e:StrategyEdition) WITH e ORDER BY coalesce(e.startYear, ''), e.label, e.id
          RETURN e{.label, .startYear, .endYear}},
        timesReported: COUNT {
          MATCH (s)<-[:REPORTING_OF]-(:Reporting {relation: 'REPORTED', body: $body})-[:UNDER_ITEM]->()-[:ITEM_OF]->(m)
          RETURN DISTINCT m},
        timesMentioned: COUNT {
          MATCH (s)<-[:REPORTING_OF]-(:Reporting {relation: 'MENTIONED', body: $body})-[:UNDER_ITEM]->()-[:ITEM_OF]->(m)
          RETURN DISTINCT m},
        firstReported: COLLECT {
          MATCH (s)<-[:REPORTING_OF]-(t:Reporting {relation: 'REPORTED', body: $body}) RETURN t.day ORDER BY t.day LIMIT 1}[0],
        lastReported: COLLECT {
          MATCH (s)<-[:REPORTING_OF]-(t:Reporting {relation: 'REPORTED', body: $body}) RETURN t.day ORDER BY t.day DESC LIMIT 1}[0],
        reportings: {
          totalCount: COUNT {(s)<-[:REPORTING_OF]-(:Reporting)},
          nodes: COLLECT {
            MATCH (s)<-[:REPORTING_OF]-(t:Reporting) WITH t ORDER BY t.at, t.id LIMIT 50
            MATCH (t)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)
            OPTIONAL MATCH (m)-[:MEETING_OF]->(b:Organization) OPTIONAL MATCH (t)-[:OF_EDITION]->(e:StrategyEdition)
            RETURN {relation: t.relation, edition: e{.label}, meeting: {date: m.date, body: b{.name}}, item: i{.number, .title},
              evidence: COLLECT {
                MATCH (t)-[:EVIDENCED_BY]->(v:Evidence)-[:IN_RECORD]->(r:Record) WITH v, r ORDER BY v.firstLine, v.id
                RETURN {record: r{.fileName}, firstLine: v.firstLine, lastLine: v.lastLine, quote: v.quote}}}
            ORDER BY t.at, t.id}}}}}} AS data`,

  Resolutions: `
    RETURN {resolutions: {
      totalCount: COUNT {MATCH (t:Resolution {body: $body, kind: 'DECISION'})},
      nodes: COLLECT {
        MATCH (t:Resolution {body: $body, kind: 'DECISION'}) WITH t ORDER BY t.at, t.id LIMIT 50
        MATCH (t)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)-[:MEETING_OF]->(b:Organization)
        RETURN {number: t.number, summary: t.summary, text: t.text, actions: t.actions,
          item: {number: i.number, title: i.title, meeting: {date: m.date, body: b{.name}}},
          evidence: COLLECT {
            MATCH (t)-[:EVIDENCED_BY]->(v:Evidence)-[:IN_RECORD]->(r:Record) WITH v, r ORDER BY v.firstLine, v.id
            RETURN {record: r{.fileName}, firstLine: v.firstLine, lastLine: v.lastLine, quote: v.quote}}}
        ORDER BY t.at, t.id}}} AS data`,

  ReportsAndAuthors: `
    RETURN {reports: {
      totalCount: COUNT {MATCH (t:Report {body: $body})},
      nodes: COLLECT {
        MATCH (t:Report {body: $body}) WITH t ORDER BY t.at, t.id LIMIT 50
        OPTIONAL MATCH (t)-[:UNDER_ITEM]->(i:AgendaItem)-[:ITEM_OF]->(m:Meeting)
        RETURN {title: t.title,
          authors: COLLECT {MATCH (t)-[:AUTHORED_BY]->(p:Person) WITH p ORDER BY p.name, p.id RETURN p{.name}},
          item: CASE WHEN i IS NULL THEN null ELSE {title: i.title, meeting: m{.date}} END,
          strategies: COLLECT {MATCH (t)-[:ABOUT]->(s:Strategy) WITH s ORDER BY s.name, s.id RETURN s{.name}}}
        ORDER BY t.at, t.id}}} AS data`,

  PartnerBodies: `
    CALL () {
      MATCH (i:AgendaItem {body: $body})<-[:INVOLVED_IN]-(o:Organization {kind: 'PARTNER'}) RETURN o
      UNION MATCH (f:Appearance {body: $body})-[:FOR_ORGANIZATION]->(o:Organization {kind: 'PARTNER'}) RETURN o
      UNION MATCH (f:Contribution {body: $body})-[:FOR_ORGANIZATION]->(o:Organization {kind: 'PARTNER'}) RETURN o }
    WITH o ORDER BY o.name, o.id
    CALL (o) {
      CALL (o) {
        MATCH (o)-[:INVOLVED_IN]->(:AgendaItem {body: $body})-[:ITEM_OF]->(m:Meeting) RETURN m
        UNION MATCH (o)<-[:FOR_ORGANIZATION]-(:Appearance {body: $body})-[:APPEARED_AT]->(m:Meeting) RETURN m
        UNION MATCH (o)<-[:FOR_ORGANIZATION]-(:Contribution {body: $body})-[:UNDER_ITEM]->()-[:ITEM_OF]->(m:Meeting) RETURN m }
      RETURN count(m) AS times }
    CALL (o) {
      CALL (o) {
        MATCH (o)<-[:FOR_ORGANIZATION]-(f:Appearance {body: $body})-[:APPEARED_AT]->(m:Meeting)
        OPTIONAL MATCH (f)-[:APPEARANCE_OF]->(p:Person) RETURN 0 AS rank, f, m, p
        UNION ALL
        MATCH (o)<-[:FOR_ORGANIZATION]-(f:Contribution {body: $body})-[:UNDER_ITEM]->()-[:ITEM_OF]->(m:Meeting)
        OPTIONAL MATCH (f)-[:BY_PERSON]->(p:Person) RETURN 1 AS rank, f, m, p }
      WITH m, p, f, rank, coalesce(p.id, f.roleAsStated, '') AS who ORDER BY rank, f.id
      WITH m, who, p, collect(f.roleAsStated)[0] AS role
      WITH m, who, p, role ORDER BY m.at, coalesce(p.name, role, ''), who
      RETURN collect({person: p{.name}, roleAsStated: role, meeting: m{.date}}) AS representatives }
    WITH collect({name: o.name, abbreviation: o.abbreviation, timesInvolved: times, representatives: representatives}) AS partners
    RETURN {organizations: {totalCount: size(partners), nodes: partners[..100]}} AS data`,

  Involvement: `
    CALL () { MATCH (m:Meeting {body: $body}) WHERE m.kind IN ['MINUTES', 'WEB_PAGE'] RETURN count(m) AS meetings }
    CALL () {
      CALL () {
        MATCH (f:Appearance {body: $body})-[:APPEARANCE_OF]->(p:Person) RETURN p, f
        UNION ALL MATCH (f:Contribution {body: $body})-[:BY_PERSON]->(p:Person) RETURN p, f
        UNION ALL MATCH (f:Declaration {body: $body})-[:BY_PERSON]->(p:Person) RETURN p, f }
      WITH p, collect(f) AS facts
      WITH p, facts, [f IN facts WHERE f:Appearance] AS sat ORDER BY p.name, p.id
      RETURN collect({
        person: p{.name},
        capacities: [c IN $capacities WHERE any(f IN sat WHERE f.capacity = c)],
        present: size([f IN sat WHERE f.status = 'PRESENT']), apologies: size([f IN sat WHERE f.status = 'APOLOGIES']),
        inAttendance: size([f IN sat WHERE f.status = 'IN_ATTENDANCE']),
        contributions: size([f IN facts WHERE f:Contribution AND f.part IN ['PRESENTED', 'SPOKE']]),
        declarations: size([f IN facts WHERE f:Declaration]),
        firstSeen: COLLECT {UNWIND sat AS f RETURN f.day ORDER BY f.day LIMIT 1}[0], lastSeen: COLLECT {UNWIND sat AS f RETURN f.day ORDER BY f.day DESC LIMIT 1}[0]
      }) AS rows }
    RETURN {involvement: {meetings: meetings, rows: rows}, coverage: {
      records: COUNT {MATCH (:Record)}, meetings: COUNT {MATCH (:Meeting)},
      unresolvedPeople: COLLECT {
        MATCH (u:UnresolvedPerson) WITH u ORDER BY u.id LIMIT 100
        OPTIONAL MATCH (u)-[:NAMED_AT]->(m:Meeting)
        RETURN {name: u.name, meeting: m{.date},
          evidence: COLLECT {MATCH (u)-[:EVIDENCED_BY]->(e:Evidence) WITH e ORDER BY e.firstLine, e.id RETURN e{.firstLine, .quote}},
          candidates: COLLECT {MATCH (u)-[:CANDIDATE]->(p:Person) WITH p ORDER BY p.name, p.id RETURN p{.name}}}
        ORDER BY u.id},
      diagnostics: COLLECT {
        MATCH (d:Diagnostic) WITH d ORDER BY d.id LIMIT 100 MATCH (d)-[:IN_RECORD]->(r:Record)
        RETURN {record: r{.fileName}, line: d.line, rule: d.rule, message: d.message} ORDER BY d.id}}} AS data`,

  Search: `
    CALL () {
      CALL db.index.fulltext.queryNodes('search', $question) YIELD node, score RETURN node, score
      UNION ALL
      CALL db.index.fulltext.queryNodes('words', $question) YIELD node, score RETURN node, score / 10 AS score
    }
    WITH node, max(score) AS score ORDER BY score DESC, node.id LIMIT 1000
    WITH collect(node{.id, .name, .title, .summary, .text, score: score}) AS found
    RETURN {search: {totalCount: size(found), nodes: found[..20]}} AS data`,

  ById: 'MATCH (n:Person {id: $person}) RETURN {node: {}} AS data',
};
