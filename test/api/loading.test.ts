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

describe('once the names are known, an operation takes two waves of reads, the first of which asks for the revision', () => {
  test.each(cases)('%s', async (name, variables) => {
    const { graph: seen, reads, forget } = watched(graph);
    await operation(name)(seen, variables);
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
    expect(queries.length).toBeLessThanOrEqual(13);
  });

  test('a deep question that no neighbourhood was made for is loaded level by level, not node by node', async () => {
    const { graph: seen, reads } = watched(large);
    const deep = `{ people { nodes { appearances { nodes { meeting { items { contributions { role { organization { name } } } } } } } } } }`;
    await ask(seen, deep);
    const queries = reads.map(({ query }) => query);
    expect(new Set(queries).size).toBe(queries.length);
  });
});

test('what was loaded since the last request is seen by the next', async () => {
  const own = await openWith();
  const count = async () =>
    (await ask(own, '{ meetings { totalCount } people(search: "Zed") { totalCount } }')) as Variables;
  expect(await count()).toEqual({ meetings: { totalCount: 3 }, people: { totalCount: 0 } });
  await own.apply({
    putNodes: [
      { label: 'Meeting', id: 'meeting/new', props: { kind: 'MINUTES', date: '2032-01-01' } },
      { label: 'Person', id: 'person/zed', props: { name: 'Zed', alsoKnownAs: [], identity: '[]' } },
    ],
    putEdges: [],
    deleteNodes: [],
    deleteEdges: [],
  });
  expect(await count()).toEqual({ meetings: { totalCount: 4 }, people: { totalCount: 1 } });
  await own.close();
});
