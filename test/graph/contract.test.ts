import { afterAll, beforeAll, expect, test } from 'vitest';
import { diff } from '../../src/graph/diff.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph, Row } from '../../src/graph/port.ts';
import { loadQueries, type NamedQuery } from '../../src/graph/queries.ts';
import { nodeLabels } from '../../src/model/graph.ts';
import { describeEngines } from './engines.ts';
import { books, fixture } from './fixture.ts';
import { samplesOf } from './samples.ts';

/**
 * One body for every engine: each query of `cypher/` answers over the sample graph, has the columns it promises, and answers
 * what the embedded engine answers in memory. The embedded engine under test shuffles rows that no ORDER BY orders.
 */
const queries = [...loadQueries().values()];
const load = { ...diff({ nodes: [], edges: [] }, fixture), putBooks: books };

describeEngines('contract', (store) => {
  let graph: Graph;
  let reference: Graph;
  beforeAll(async () => {
    graph = await store.empty();
    await graph.apply(load);
    reference = await openEmbedded(null);
    await reference.apply(load);
  });
  afterAll(async () => {
    await reference?.close();
  });

  test('every label is counted', async () => {
    const counted = new Map((await graph.read('counts')).map(({ label, nodes }) => [label, nodes]));
    for (const label of Object.keys(nodeLabels).filter((one) => one !== 'Meta'))
      expect([label, counted.get(label)]).toEqual([label, fixture.nodes.filter((node) => node.label === label).length]);
  });

  test.for(queries.map((query) => [query.name, query] as const))('%s', async ([name, query]) => {
    const samples = samplesOf(query);
    expect(samples, 'test/graph/samples.ts does not say how to run it').not.toEqual([]);
    for (const params of samples) {
      const rows = await graph.read(name, params);
      expect(rows, `the sample graph has no answer for ${JSON.stringify(params)}`).not.toEqual([]);
      for (const row of rows) expect(Object.keys(row).sort()).toEqual([...query.returns].sort());
      expect(comparable(query, rows)).toEqual(comparable(query, await reference.read(name, params)));
    }
  });
});

/** Rows without ORDER BY have no order. */
function comparable(query: NamedQuery, rows: Row[]): Row[] {
  const ordered = /\bORDER BY\b[^}]*$/.test(query.text.slice(query.text.lastIndexOf('RETURN')));
  return ordered ? rows : [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** JSON in which the order of keys does not matter. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
