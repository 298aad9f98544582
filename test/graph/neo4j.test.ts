import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import { diff } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { withDriver } from '../neo4j/database.ts';
import { slowness } from '../trust/slowness.ts';
import { describeNeo4j, type Store } from './engines.ts';
import { fixture } from './fixture.ts';

const load = diff({ nodes: [], edges: [] }, fixture);
const nothing = { nodes: [], edges: [] };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
const settingsOf = (store: Store) => {
  const settings = store.settings();
  if (settings.engine !== 'neo4j') throw new Error('not on this engine');
  return settings;
};

/** A way to Neo4j that can be cut, as when the server stops, and opened again under the same address. */
async function wayTo(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let own = 0;
  const open = async () => {
    server = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((done) => server?.listen(own, '127.0.0.1', done));
    own = (server.address() as AddressInfo).port;
  };
  const cut = async () => {
    const closed = new Promise((done) => server?.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await open();
  closing.push(cut);
  return { uri: `bolt://127.0.0.1:${own}`, open, cut };
}

describeNeo4j('a server that stops under load and comes back', (store) => {
  test('503 with Retry-After and no address within 5 s, then answers again within 5 s, nothing lost', async () => {
    await (await store.empty()).apply(load);
    const way = await wayTo(settingsOf(store).uri);
    const graph = await openGraph({ ...settingsOf(store), uri: way.uri });
    closing.push(() => graph.close());
    const server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
    closing.push(() => server.close());
    const ask = async () => {
      const began = performance.now();
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ people(first: 3) { nodes { name appearances { totalCount } } } }' }),
      });
      const { status, headers } = response;
      return { status, later: headers.get('retry-after'), text: await response.text(), ms: performance.now() - began };
    };
    // Neo4j plans each statement once, which takes a busy machine longer than a query may.
    while ((await ask()).status !== 200) await wait(200);
    let stop = false;
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    const clients = Array.from({ length: 8 }, async () => {
      while (!stop) {
        answers.push(await ask());
        await wait(20);
      }
    });
    await wait(500);
    await way.cut();
    const cutAt = answers.length;
    await wait(6_000);
    const ready = await fetch(`${server.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('bolt');
    await way.open();
    const began = performance.now();
    while ((await ask()).status !== 200) await wait(50);
    expect(performance.now() - began).toBeLessThan(5_000 * slowness());
    stop = true;
    await Promise.all(clients);
    const told = answers.slice(cutAt).filter(({ status }) => status !== 200);
    expect(told.length).toBeGreaterThan(8);
    // To measure it takes a third of a second, and there are a thousand answers.
    const soon = 5_000 * slowness();
    for (const { status, later, text, ms } of told) {
      expect(status).toBe(503);
      expect(Number(later)).toBeGreaterThan(0);
      expect(text).not.toMatch(/bolt|127\.0\.0\.1|neo4j/i);
      expect(ms).toBeLessThan(soon);
    }
    expect(await graph.dump()).toEqual(canonical(fixture));
    await graph.apply(diff(fixture, nothing));
    // What was just written is there for the next read.
    expect(await graph.revision()).toBe(2);
    expect((await graph.dump()).nodes).toEqual([]);
    // Making indexes alone takes a busy machine most of a minute.
  }, 300_000);
});

describeNeo4j('a query that nobody waits for any more', (store) => {
  const slow = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 0 RETURN count(x) AS many';
  const running = () =>
    withDriver(settingsOf(store), async (driver) => {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      return records.filter((record) => String(record.get('currentQuery')).startsWith('UNWIND range(1, 1000000000)'))
        .length;
    });
  const ended = async () => {
    for (let turn = 0; turn < 60 && (await running()) > 0; turn++) await wait(100);
    return (await running()) === 0;
  };
  const asked = (graph: Graph, bounds: { signal?: AbortSignal; ms?: number }) =>
    graph.ask(slow, {}, bounds).then(
      () => 'answered',
      (error: Error) => error.constructor.name,
    );

  test('is ended in the database when its client leaves', async () => {
    const graph = await store.empty();
    const leaves = new AbortController();
    const answer = asked(graph, { signal: leaves.signal });
    while ((await running()) === 0) await wait(50);
    leaves.abort();
    expect(await ended()).toBe(true);
    expect(await answer).not.toBe('answered');
    // The connection is good for the next.
    expect(await graph.revision()).toBe(0);
  });

  test('is ended by the database after its time', async () => {
    const graph = await store.empty();
    const answer = asked(graph, { ms: 1_000 });
    expect(await ended()).toBe(true);
    expect(await answer).not.toBe('answered');
  });
});

describeNeo4j('an account that may only read', (store) => {
  test('serves what another has loaded, and is told that it cannot load', async () => {
    await (await store.empty()).apply(load);
    if (!(await store.let('read-only'))) return;
    try {
      const graph = await openGraph(store.settings());
      closing.push(() => graph.close());
      expect(await graph.dump()).toEqual(canonical(fixture));
      expect((await graph.search('carers strategy', ['Strategy'], 5)).map(({ id }) => id)).toEqual(['strategy/carers']);
      await expect(graph.apply(diff(fixture, nothing))).rejects.toThrow(
        /only read: records are loaded with an account/,
      );
      expect(await graph.revision()).toBe(1);
    } finally {
      await store.let('write');
    }
  });
});
