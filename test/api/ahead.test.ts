import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { UserError } from '../../src/model/errors.ts';
import { openWith } from './ask.ts';

/** A graph that tells what is asked of it, and answers when `go` lets it. */
function told(graph: Graph, go: () => Promise<unknown> = async () => undefined) {
  const asked: string[] = [];
  const ask: Graph['ask'] = async (text, params, bounds) => {
    asked.push(text);
    await go();
    bounds?.signal?.throwIfAborted();
    return graph.ask(text, params);
  };
  const bound = {
    read: graph.read.bind(graph),
    search: graph.search.bind(graph),
    revision: graph.revision.bind(graph),
    apply: graph.apply.bind(graph),
    dump: graph.dump.bind(graph),
    close: graph.close.bind(graph),
  };
  return { asked, graph: { engine: graph.engine, ask, ...bound } };
}

const listen = (graph: Graph) => startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', ahead: true });

async function people(server: RunningServer) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people { totalCount } }' }),
  });
  return ((await response.json()) as { data: { people: { totalCount: number } } }).data.people.totalCount;
}

let store: Graph;
beforeEach(async () => {
  store = await openWith();
});
afterEach(() => store.close());

test('what the views of the explorer ask is asked before anybody does, each of something that is there', async () => {
  const { asked, graph } = told(store);
  const server = await listen(graph);
  // The last of them asks for records.
  await vi.waitFor(
    () => expect(asked.join('\n')).toMatch(/Appearance[\s\S]*Meeting[\s\S]*Strategy[\s\S]*\(n\d+:Record\)/),
    20_000,
  );
  await server.close();
});

test('a store that is empty, or away, is served all the same', async () => {
  const empty = await openEmbedded(null);
  const first = await listen(told(empty).graph);
  expect(await people(first)).toBe(0);
  await first.close();
  await empty.close();
  let away = true;
  const gone = async () => {
    if (away) throw new UserError('UNAVAILABLE', 'The graph is away.');
  };
  const second = await listen(told(store, gone).graph);
  away = false;
  expect(await people(second)).toBeGreaterThan(0);
  await second.close();
});

test('a server that stops waits for none of it', async () => {
  let asked = 0;
  const { graph } = told(store, () => new Promise((resolve) => setTimeout(resolve, 100 * (asked++ > 0 ? 1 : 0))));
  const server = await listen(graph);
  await server.close();
  const then = asked;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).toBe(then);
});
