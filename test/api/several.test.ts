import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { diff } from '../../src/graph/diff.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { GraphNode } from '../../src/model/graph.ts';
import { describeNeo4j } from '../graph/engines.ts';
import { fixture } from '../graph/fixture.ts';

describeNeo4j('several servers before one database', (store) => {
  let graphs: Graph[];
  let servers: RunningServer[];
  beforeAll(async () => {
    const first = await store.empty();
    await first.apply(diff({ nodes: [], edges: [] }, fixture));
    graphs = [first, await openGraph(store.settings()), await openGraph(store.settings())];
    const serve = (graph: Graph) => startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
    servers = await Promise.all(graphs.map(serve));
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const graph of graphs.slice(1)) await graph.close();
  });

  const counts = () =>
    Promise.all(
      servers.map(async ({ url }) => {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ people { totalCount } meetings { totalCount } }' }),
        });
        return ((await response.json()) as { data: unknown }).data;
      }),
    );

  test('what one of them loads, all answer from then on, also what they have in memory', async () => {
    const before = await counts();
    expect(await counts()).toEqual(before);
    for (let round = 0; round < 5; round++) {
      const { props, label } = fixture.nodes.find((node) => node.label === 'Person') as GraphNode;
      const [writer] = graphs.slice(round % graphs.length);
      await writer?.apply({
        putNodes: [{ label, id: `person/newcomer-${round}`, props: { ...props, name: `Newcomer ${round}` } }],
        putEdges: [],
        deleteNodes: [],
        deleteEdges: [],
      });
      const people = (before[0] as { people: { totalCount: number } }).people.totalCount + round + 1;
      expect(await counts()).toEqual(servers.map(() => expect.objectContaining({ people: { totalCount: people } })));
    }
  });
});
