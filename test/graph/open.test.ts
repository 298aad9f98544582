import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diff } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import { type GraphSettings, openGraph } from '../../src/graph/open.ts';
import { UserError } from '../../src/model/errors.ts';
import { withDriver } from '../neo4j/database.ts';
import { describeEngines, describeNeo4j } from './engines.ts';
import { fixture } from './fixture.ts';

const load = diff({ nodes: [], edges: [] }, fixture);

/** The one line that the user gets instead of a graph. */
async function refusal(settings: GraphSettings): Promise<string> {
  const error = await openGraph(settings).then(
    async (graph) => {
      await graph.close();
      return new Error('it opened');
    },
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(UserError);
  const { message } = error as UserError;
  expect(message).not.toContain('\n');
  return message;
}

describeEngines('a store that is opened again', (store) => {
  test('holds what it held', async () => {
    const graph = await store.empty();
    await graph.apply(load);
    await graph.close();
    const again = await openGraph(store.settings());
    try {
      expect(await again.dump()).toEqual(canonical(fixture));
      expect(await again.revision()).toBe(1);
      expect((await again.search('carers strategy', ['Strategy'], 5)).map(({ id }) => id)).toEqual(['strategy/carers']);
      await again.apply(diff(fixture, { nodes: [], edges: [] }));
      expect(await again.revision()).toBe(2);
    } finally {
      await again.close();
    }
  });
});

/** Root may write anywhere, so what root runs here starts as a user who may write nowhere. */
function asNobody<T>(run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('an embedded store is refused in one line', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutegraph-open-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('where a file stands in the place of its folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const dataDir of [file, join(file, 'below')]) {
      expect(await refusal({ engine: 'embedded', dataDir })).toBe(
        `Cannot write to the data folder ${dataDir}: a file stands in its place.`,
      );
    }
  });

  test('where the folder may not be written', async () => {
    const dataDir = mkdtempSync(join(folder, 'locked-'));
    chmodSync(dataDir, 0o500);
    const refused = asNobody(() => refusal({ engine: 'embedded', dataDir }));
    expect(await refused).toBe(`Cannot write to the data folder ${dataDir}: permission denied.`);
  });

  test('where the file is no graph', async () => {
    const dataDir = mkdtempSync(join(folder, 'garbage-'));
    writeFileSync(join(dataDir, 'graph.grafeo'), 'not a graph'.repeat(1000));
    expect(await refusal({ engine: 'embedded', dataDir })).toContain(`Cannot open the graph in ${dataDir}: `);
    expect(readFileSync(join(dataDir, 'graph.grafeo'), 'utf8')).toContain('not a graph');
  });

  test('where the folder is in use, here or by another process', async () => {
    const dataDir = join(folder, 'in', 'use');
    const graph = await openGraph({ engine: 'embedded', dataDir });
    try {
      const message = `The data folder ${dataDir} is in use by another process. Stop it or wait for its end, or choose another folder with DATA_DIR.`;
      expect(await refusal({ engine: 'embedded', dataDir })).toBe(message);
      const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
      const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
      const child = promisify(execFile)(process.execPath, [tsx, script, dataDir]);
      await expect(child).rejects.toMatchObject({ stderr: expect.stringContaining(message) });
    } finally {
      await graph.close();
    }
    await (await openGraph({ engine: 'embedded', dataDir })).close();
  });
});

describeNeo4j('a server that refuses', (store) => {
  const neo4j = () => {
    const settings = store.settings();
    if (settings.engine !== 'neo4j') throw new Error('not on this engine');
    return settings;
  };
  test('wrong credentials: one line without the password', async () => {
    await store.empty();
    const message = await refusal({ ...neo4j(), password: 'my-secret' });
    expect(message).toBe(`Neo4j at ${neo4j().uri} refuses the user "neo4j": check NEO4J_USER and NEO4J_PASSWORD.`);
  });

  test('a database that it does not have', async () => {
    expect(await refusal({ ...neo4j(), database: 'nowhere' })).toBe(
      `Neo4j at ${neo4j().uri} has no database "nowhere": check NEO4J_DATABASE.`,
    );
  });

  test('a graph of another version', async () => {
    const graph = await store.empty();
    await graph.apply(load);
    const settings = neo4j();
    await withDriver(settings, (driver) =>
      driver.executeQuery('MATCH (m:Meta) SET m.schemaVersion = 0', {}, { database: settings.database }),
    );
    expect(await refusal(settings)).toContain('was written by another version');
  });
});

describeNeo4j('a server that goes away', (store) => {
  test('is told in one line, and a change that is lost on the way is not half there', async () => {
    await (await store.empty()).apply(load);
    const settings = store.settings();
    if (settings.engine !== 'neo4j') throw new Error('not on this engine');
    const sockets: Socket[] = [];
    const { hostname, port } = new URL(settings.uri);
    const way = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) {
        sockets.push(socket);
        socket.on('error', () => socket.destroy());
      }
      near.pipe(far).pipe(near);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => way.once('listening', resolve));
    const graph = await openGraph({ ...settings, uri: `bolt://127.0.0.1:${(way.address() as AddressInfo).port}` });
    expect(await graph.revision()).toBe(1);

    const lost = graph.apply(diff(fixture, { nodes: [], edges: [] }));
    way.close();
    for (const socket of sockets) socket.destroy();
    await expect(lost).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('does not answer'),
    });
    await expect(graph.read('names-people')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await graph.close();

    const again = await openGraph(settings);
    expect(await again.dump()).toEqual(canonical(fixture));
    await again.close();
  });
});

describe('a Neo4j that cannot be reached is told in one line', () => {
  const settings = (uri: string): GraphSettings => ({
    engine: 'neo4j',
    uri,
    user: 'neo4j',
    password: 'x',
    database: 'neo4j',
  });

  test('when nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
    expect(await refusal(settings(uri))).toBe(
      `Neo4j at ${uri} does not answer: is it running, and is NEO4J_URI right?`,
    );
  });

  test('when something else listens there', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n').destroySoon()).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => server.once('listening', resolve));
    const uri = `neo4j://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await refusal(settings(uri))).toContain(`Neo4j at ${uri} `);
    await new Promise((resolve) => server.close(resolve));
  });

  test.for(['localhost', 'http://127.0.0.1:7474', 'bolt://', ''])('when NEO4J_URI is "%s"', async (uri) => {
    expect(await refusal(settings(uri))).toContain(`NEO4J_URI "${uri}" is no address of a Neo4j server`);
  });
});
