import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { ask, openWith } from './ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith();
});
afterAll(() => graph.close());

describe('what an argument lets through', () => {
  test.each<[string, unknown]>([
    ['{ people(search: "Cllr Hebden") { nodes { name } } }', { people: { nodes: [{ name: 'Marjorie Hebden' }] } }],
    ['{ people(search: "Hebdon") { nodes { name } } }', { people: { nodes: [{ name: 'Marjorie Hebden' }] } }],
    ['{ people(search: "nobody at all") { totalCount } }', { people: { totalCount: 0 } }],
    [
      '{ person(person: "Tobias Oake") { appearances { totalCount } } }',
      { person: { appearances: { totalCount: 3 } } },
    ],
    [
      '{ person(person: "Tobias Oake") { appearances(body: "HCSC") { totalCount } } }',
      { person: { appearances: { totalCount: 2 } } },
    ],
    [
      '{ person(person: "Tobias Oake") { appearances(from: "2031-06-01", to: "2031-06-10") { nodes { meeting { date } } } } }',
      { person: { appearances: { nodes: [{ meeting: { date: '2031-06-10' } }] } } },
    ],
    [
      '{ person(person: "Tobias Oake") { appearances(status: APOLOGIES) { nodes { meeting { date } } } } }',
      { person: { appearances: { nodes: [{ meeting: { date: '2031-06-10' } }] } } },
    ],
    [
      '{ meetings { nodes { date } } }',
      { meetings: { nodes: [{ date: '2031-06-17' }, { date: '2031-06-10' }, { date: '2031-03-04' }] } },
    ],
    ['{ meetings(kinds: [WEB_PAGE]) { nodes { date } } }', { meetings: { nodes: [{ date: '2031-06-17' }] } }],
    ['{ meetings(from: "2031-06-10", to: "2031-06-10") { totalCount } }', { meetings: { totalCount: 1 } }],
    ['{ meetings(body: "HCSC", from: "2031-06-11") { totalCount } }', { meetings: { totalCount: 0 } }],
    [
      '{ organizations(kind: COUNCIL) { nodes { name } } }',
      { organizations: { nodes: [{ name: 'Borsetshire County Council' }] } },
    ],
    [
      '{ organizations(search: "felpersham") { nodes { name } } }',
      { organizations: { nodes: [{ name: 'Felpersham Hospitals NHS Trust' }] } },
    ],
    ['{ organizations(metWith: "HCSC") { totalCount } }', { organizations: { totalCount: 2 } }],
    [
      '{ organization(organization: "FHT") { all: timesInvolved at: timesInvolved(at: "Audit Committee") representatives(at: "Audit Committee") { roleAsStated } } }',
      { organization: { all: 2, at: 0, representatives: [] } },
    ],
    ['{ roles(search: "director") { totalCount } }', { roles: { totalCount: 2 } }],
    ['{ roles(organization: "FHT") { nodes { title } } }', { roles: { nodes: [{ title: 'Medical Director' }] } }],
    [
      '{ strategies { nodes { name } } }',
      { strategies: { nodes: [{ name: 'Carers Strategy' }, { name: 'Winter Plan' }] } },
    ],
    [
      '{ strategies(search: "winter") { nodes { name timesReported timesMentioned firstReported } } }',
      { strategies: { nodes: [{ name: 'Winter Plan', timesReported: 0, timesMentioned: 1, firstReported: null }] } },
    ],
    [
      '{ strategies(orderBy: LAST_REPORTED_DESC) { nodes { name } } }',
      { strategies: { nodes: [{ name: 'Carers Strategy' }, { name: 'Winter Plan' }] } },
    ],
    [
      '{ strategies(from: "2031-06-01") { nodes { name timesReported(from: "2031-06-01") } } }',
      { strategies: { nodes: [{ name: 'Carers Strategy', timesReported: 1 }] } },
    ],
    ['{ strategies(reportedTo: "Audit Committee") { totalCount } }', { strategies: { totalCount: 0 } }],
    [
      '{ strategy(strategy: "Carers Strategy") { reportings(relation: MENTIONED) { totalCount } there: reportings(body: "Audit Committee") { totalCount } early: reportings(to: "2031-03-31") { nodes { edition { label } } } } }',
      {
        strategy: {
          reportings: { totalCount: 0 },
          there: { totalCount: 0 },
          early: { nodes: [{ edition: { label: '2026-2030' } }] },
        },
      },
    ],
    [
      '{ resolutions(includeRecommendations: true) { nodes { kind meeting { date } report { title } } } }',
      {
        resolutions: {
          nodes: [
            { kind: 'RECOMMENDATION', meeting: { date: '2031-06-10' }, report: { title: 'Hospital Discharge Review' } },
            { kind: 'DECISION', meeting: { date: '2031-03-04' }, report: null },
            { kind: 'DECISION', meeting: { date: '2031-03-04' }, report: null },
          ],
        },
      },
    ],
    ['{ resolutions(from: "2031-03-05") { totalCount } }', { resolutions: { totalCount: 0 } }],
    [
      '{ reports(text: "DISCHARGE") { nodes { title meeting { date } } } }',
      { reports: { nodes: [{ title: 'Hospital Discharge Review', meeting: { date: '2031-06-10' } }] } },
    ],
    [
      '{ reports(to: "2031-03-31") { nodes { title } } }',
      { reports: { nodes: [{ title: 'Carers Strategy Progress 2030/31' }] } },
    ],
    [
      '{ coverage { recordsHeld people pendingReferences { minute date madeUnder { number } } unresolvedPeople(first: 1) { name } } }',
      {
        coverage: {
          recordsHeld: 1,
          people: 4,
          pendingReferences: [{ minute: '14', date: '2029-11-01', madeUnder: { number: '8' } }],
          unresolvedPeople: [{ name: 'Hebdon' }],
        },
      },
    ],
    [
      '{ records { nodes { fileName origin held } } }',
      {
        records: {
          nodes: [1, 2, 3].map((n) => ({
            fileName: `borset-${n}.txt`,
            origin: expect.stringMatching(/^(REVIEWED|EXTRACTED)$/),
            held: n === 1,
          })),
        },
      },
    ],
    [
      '{ search(text: "carers", first: 1) { totalCount nodes { entity { ... on Strategy { name } } } } }',
      { search: { totalCount: 5, nodes: [{ entity: { name: 'Carers Strategy' } }] } },
    ],
  ])('%s', async (query, answer) => {
    expect(await ask(graph, query)).toEqual(answer);
  });
});

test('why two printed names are one person, and who it is not', async () => {
  const query = `{ person(person: "Nasreen Rowe") { identity {
    mentions { name record meeting item firstLine lastLine } joined { a b why judgement } others { name verdict why person { name } }
  } } }`;
  expect((await ask(graph, query)).person.identity).toEqual({
    mentions: [
      { name: 'Nasreen Rowe', record: 'borset-1.txt', meeting: '2031-03-04', item: null, firstLine: 8, lastLine: 8 },
      { name: 'N. Rowe', record: 'borset-2.txt', meeting: '2031-06-10', item: '7', firstLine: 26, lastLine: 27 },
    ],
    joined: [
      {
        a: 'Nasreen Rowe (borset-1.txt, line 8)',
        b: 'N. Rowe (borset-2.txt, line 26)',
        why: 'The same post.',
        judgement: null,
      },
    ],
    others: [
      { name: 'Edwin Quill', verdict: 'DIFFERENT', why: 'Both spoke at one meeting.', person: { name: 'Edwin Quill' } },
    ],
  });
});

describe('what is refused', () => {
  const long = 'x'.repeat(201);
  test.each([
    ['{ search(text: " ") { totalCount } }', 'text is empty'],
    [`{ search(text: "${long}") { totalCount } }`, 'at most 200'],
    [`{ people(search: "${long}") { totalCount } }`, 'at most 200'],
    [`{ meetings(body: "${long}") { totalCount } }`, 'at most 200'],
    ['{ people(first: 2, after: "nonsense") { totalCount } }', 'no cursor of this list'],
    ['{ meeting(id: "person/nasreen-rowe") { date } }', 'is not the id of a Meeting'],
  ])('%s', async (query, told) => {
    await expect(ask(graph, query)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(told),
    });
  });
});

describe('page by page gives the whole', () => {
  const lists: [string, string][] = [
    ['people', '{ list: people(PAGE) { FIELDS } }'],
    ['people found', '{ list: people(search: "e", PAGE) { FIELDS } }'],
    ['appearances', '{ list: person(person: "Tobias Oake") { appearances(PAGE) { FIELDS } } }'],
    ['meetings', '{ list: meetings(PAGE) { FIELDS } }'],
    ['attendance', '{ list: meeting(id: "meeting/borsetshire/hcsc/2031-03-04") { appearances(PAGE) { FIELDS } } }'],
    ['organizations', '{ list: organizations(PAGE) { FIELDS } }'],
    ['roles', '{ list: roles(PAGE) { FIELDS } }'],
    ['strategies', '{ list: strategies(orderBy: TIMES_REPORTED_DESC, PAGE) { FIELDS } }'],
    ['reportings', '{ list: strategy(strategy: "Carers Strategy") { reportings(PAGE) { FIELDS } } }'],
    ['resolutions', '{ list: resolutions(includeRecommendations: true, PAGE) { FIELDS } }'],
    ['reports', '{ list: reports(PAGE) { FIELDS } }'],
    ['records', '{ list: records(PAGE) { FIELDS } }'],
    ['items', '{ list: organization(organization: "FHT") { items(PAGE) { FIELDS } } }'],
  ];
  const fields = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';

  test.each(lists)('%s', async (_, query) => {
    const read = async (page: string) => {
      const { list } = await ask(graph, query.replace('PAGE', page).replace('FIELDS', fields));
      return list.nodes ? list : Object.values(list)[0];
    };
    const whole = (await read('first: 500')).nodes;
    const seen: unknown[] = [];
    let after = '';
    for (let pages = 0; pages < 20; pages++) {
      const { nodes, pageInfo, totalCount } = await read(`first: 1${after}`);
      expect(totalCount).toBe(whole.length);
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(whole.length).toBeGreaterThan(1);
    expect(seen).toEqual(whole);
  });
});
