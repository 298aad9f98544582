import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Neo4jSettings } from '../../src/graph/neo4j/settings.ts';
import { type GraphSettings, openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { wipe } from '../neo4j/database.ts';

/** A store for one suite on one engine; what it opens is closed when the suite ends. */
export interface Store {
  engine: 'embedded' | 'neo4j';
  /** The store, emptied, opened anew. */
  empty(): Promise<Graph>;
  /** How to open what `empty` gave; the embedded engine wants it closed first, in this process and in any other. */
  settings(): GraphSettings;
  /** Neo4j alone: lets everybody only read, or write again; false where the server is not ours to tell. */
  let(rights: 'read-only' | 'write'): Promise<boolean>;
}

/** Runs the body once for each engine. Without a Neo4j its tests are skipped, the title saying why; with CI=true that fails. */
export function describeEngines(title: string, body: (store: Store) => void): void {
  describe(`${title} on embedded`, () => body(embeddedStore()));
  describeNeo4j(title, body);
}

/** For what only a server can do, such as refuse a password. */
export function describeNeo4j(title: string, body: (store: Store) => void): void {
  const neo4j = inject('neo4j');
  if ('port' in neo4j) {
    describe(`${title} on neo4j`, () => body(neo4jStore(neo4j.port)));
  } else if (process.env.CI === 'true') {
    test(`${title} on neo4j`, () => expect.fail(`CI runs on both engines, but ${neo4j.skipped}`));
  } else {
    describe.skip(`${title} on neo4j (skipped: ${neo4j.skipped})`, () => body(neo4jStore(0)));
  }
}

function embeddedStore(): Store {
  let folder = '';
  let graph: Graph | undefined;
  const settings = (): GraphSettings => ({ engine: 'embedded', dataDir: folder });
  const release = async () => {
    await graph?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  afterAll(release);
  return {
    engine: 'embedded',
    settings,
    let: async () => false,
    async empty() {
      await release();
      folder = mkdtempSync(join(tmpdir(), 'minutegraph-embedded-'));
      // What relies on an order that nobody asked for fails here sooner than on somebody's server.
      graph = await openEmbedded(folder, { shuffleUnordered: true });
      return graph;
    },
  };
}

function neo4jStore(port: number): Store {
  let turn: Socket | undefined;
  let lines: AsyncIterator<string>;
  let server: Neo4jSettings;
  let graph: Graph | undefined;
  const settings = (): GraphSettings => ({ engine: 'neo4j', ...server });
  // Others may have their turn first, and the first of all waits for Maven and the kernel.
  beforeAll(async () => {
    turn = connect(port, '127.0.0.1');
    lines = createInterface({ input: turn })[Symbol.asyncIterator]();
    server = (await told(lines)).settings;
  }, 900_000);
  afterAll(async () => {
    if (graph) await wipe(server);
    await graph?.close();
    turn?.destroy();
  });
  return {
    engine: 'neo4j',
    settings,
    async let(rights) {
      turn?.write(`${rights}\n`);
      return (await told(lines)).can === true;
    },
    async empty() {
      await graph?.close();
      await wipe(server);
      graph = await openGraph(settings());
      return graph;
    },
  };
}

async function told(lines: AsyncIterator<string>): Promise<{ settings: Neo4jSettings; can?: boolean }> {
  const { value, done } = await lines.next();
  if (done) throw new Error('the test run ended');
  const answer = JSON.parse(value) as { settings: Neo4jSettings; can?: boolean } | { error: string };
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}
