import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { fixture } from '../graph/fixture.ts';
import { ask, openWith, operation, type Variables, watched } from './ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith();
});
afterAll(() => graph.close());

const cases: [string, Variables][] = [
  ['AppearancesOf', { name: 'Rowe' }],
  ['StrategiesReportedTo', { body: 'HCSC' }],
  ['MeetingPage', { body: 'HCSC', date: '2031-03-04' }],
  ['Involvement', { body: 'HCSC' }],
  ['Search', { text: 'carers' }],
  ['PartnerBodies', { body: 'HCSC' }],
  ['Resolutions', { body: 'HCSC' }],
  ['ReportsAndAuthors', { body: 'HCSC' }],
  ['ById', { id: 'person/nasreen-rowe' }],
];

/** Asked before, so that the names are known; what the cases ask for was not asked before. */
const before: Record<string, Variables> = {
  AppearancesOf: { name: 'Oake' },
  StrategiesReportedTo: { body: 'Audit Committee' },
  MeetingPage: { body: 'Audit Committee', date: '2031-06-17' },
  Involvement: { body: 'Audit Committee' },
  Search: { text: 'winter' },
  PartnerBodies: { body: 'Audit Committee' },
  Resolutions: { body: 'Audit Committee' },
  ReportsAndAuthors: { body: 'Audit Committee' },
  ById: { id: 'person/tobias-oake' },
};

describe('once the names are known, an operation takes two waves of reads, that for the revision included', () => {
  test.each(cases)('%s', async (name, variables) => {
    const { graph: seen, reads, forget } = watched(graph);
    await ask(
      seen,
      '{ people { totalCount } organizations { totalCount } roles { totalCount } strategies { totalCount } }',
    );
    await operation(name)(seen, before[name] ?? {});
    forget();
    await operation(name)(seen, variables);
    expect(Math.max(...reads.map(({ wave }) => wave)), JSON.stringify(reads)).toBeLessThanOrEqual(2);
  });
});

/** The fixture over again, with other ids: everything that an answer lists is there several times. */
function times(count: number): GraphDocument {
  const same = new Set(['Organization', 'Person', 'Role', 'Strategy', 'StrategyEdition', 'Record']);
  const name = (label: string, id: string, copy: number) => (copy === 0 || same.has(label) ? id : `${id}/copy-${copy}`);
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (let copy = 0; copy < count; copy++) {
    for (const node of fixture.nodes) {
      const id = name(node.label, node.id, copy);
      nodes.set(id, { ...node, id });
    }
    for (const edge of fixture.edges) {
      const [from, to] = [name(edge.fromLabel, edge.from, copy), name(edge.toLabel, edge.to, copy)];
      edges.set(`${edge.type} ${from} ${to}`, { ...edge, from, to });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** These ask for one thing, however much there is. */
const first = new Set(['MeetingPage', 'ById']);

describe('no query is read twice, however long the answer', () => {
  let large: Graph;
  beforeAll(async () => {
    large = await openWith(times(10));
  });
  afterAll(() => large.close());

  test.each(cases)('%s', async (name, variables) => {
    const { graph: seen, reads } = watched(large);
    const [few, many] = [await operation(name)(graph, variables), await operation(name)(seen, variables)];
    if (!first.has(name)) expect(JSON.stringify(many).length).toBeGreaterThan(JSON.stringify(few).length);
    const queries = reads.map(({ query }) => query);
    expect(new Set(queries).size, queries.join(' ')).toBe(queries.length);
    expect(queries.length).toBeLessThanOrEqual(6);
  });

  test('a deep question that no neighbourhood was made for is loaded level by level, not node by node', async () => {
    const { graph: seen, reads } = watched(large);
    const deep = `{ people { nodes { appearances { nodes { meeting { items { contributions { role { organization { name } } } } } } } } } }`;
    await ask(seen, deep);
    const queries = reads.map(({ query }) => query);
    expect(new Set(queries).size).toBe(queries.length);
  });
});

describe('what was loaded since the last request is seen by the next', () => {
  const renamed = (name: string) => ({
    putNodes: [
      {
        label: 'Organization' as const,
        id: 'organization/borsetshire/hcsc',
        props: { name, kind: 'COUNCIL_BODY', alsoKnownAs: [] },
      },
      { label: 'Meeting' as const, id: `meeting/${name}`, props: { kind: 'MINUTES', date: '2032-01-01' } },
    ],
    putEdges: [],
    deleteNodes: [],
    deleteEdges: [],
  });
  const question = (body: string) =>
    `{ organization(organization: "${body}") { name parent { name } } meetings { totalCount } organizations(search: "${body}") { nodes { name } } }`;
  const answer = (name: string, totalCount: number) => ({
    organization: { name, parent: { name: 'Borsetshire County Council' } },
    meetings: { totalCount },
    organizations: { nodes: [{ name }] },
  });

  test('new names, and lists asked for before', async () => {
    const own = await openWith();
    expect(await ask(own, question('Health and Care Scrutiny Committee'))).toEqual(
      answer('Health and Care Scrutiny Committee', 3),
    );
    await own.apply(renamed('Wellbeing Board'));
    expect(await ask(own, question('Wellbeing Board'))).toEqual(answer('Wellbeing Board', 4));
    await expect(ask(own, question('Health and Care Scrutiny Committee'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await own.close();
  });

  test('a revision that cannot be had is an error, and not an answer from memory', async () => {
    const own = await openWith();
    let down = false;
    const frail: Graph = {
      engine: own.engine,
      read: (query, params) => own.read(query, params),
      ask: (text, params) => own.ask(text, params),
      search: (text, labels, limit) => own.search(text, labels, limit),
      revision: () => (down ? Promise.reject(new Error('down')) : own.revision()),
      apply: (change) => own.apply(change),
      dump: () => own.dump(),
      close: () => own.close(),
    };
    await ask(frail, '{ people { totalCount } }');
    down = true;
    await expect(ask(frail, '{ people { totalCount } }')).rejects.toThrow('down');
    await own.close();
  });
});
