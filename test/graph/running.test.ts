import { mkdtempSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { diff } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import { openBeside, openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { addressOf } from '../../src/graph/running/address.ts';
import { shareGraph } from '../../src/graph/running/share.ts';
import { fixture } from './fixture.ts';

const load = diff({ nodes: [], edges: [] }, fixture);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server's graph that is shared, and the same folder as another command finds it. */
async function beside(dataDir = mkdtempSync(join(tmpdir(), 'beside-'))) {
  const held = await openGraph({ engine: 'embedded', dataDir });
  closing.push(() => held.close());
  const unshare = await shareGraph(held, dataDir);
  const command = await openBeside({ engine: 'embedded', dataDir });
  closing.push(unshare, () => command.close());
  return { dataDir, held, command, unshare };
}

it('a command beside a running server writes through it, and the server knows at once', async () => {
  const { held, command } = await beside();
  await command.apply(load);
  expect(await held.revision()).toBe(1);
  expect(await command.revision()).toBe(1);
  expect(await command.dump()).toEqual(canonical(fixture));
  expect(await command.read('kept-records')).toEqual(await held.read('kept-records'));
  expect((await command.search('carers strategy', ['Strategy'], 5)).map(({ id }) => id)).toEqual(['strategy/carers']);
});

it('an error says beside the server what it says in it', async () => {
  const { held, command } = await beside();
  const told = (graph: Graph) => graph.read('no-such-query').catch((error: Error) => error.message);
  expect(await told(command)).toBe(await told(held));
});

it('many commands at once do not mix up their answers', async () => {
  const { dataDir, command } = await beside();
  await command.apply(load);
  const others = await Promise.all(Array.from({ length: 8 }, () => openBeside({ engine: 'embedded', dataDir })));
  closing.push(...others.map((other) => () => other.close()));
  const ids = (graph: Graph, id: string) =>
    graph.ask('MATCH (n:Person {id: $id}) RETURN properties(n) AS props', { id });
  const people = fixture.nodes.filter(({ label }) => label === 'Person').map(({ id }) => id);
  const asked = others.flatMap((other) => people.map(async (id) => [id, await ids(other, id)] as const));
  for (const [id, rows] of await Promise.all(asked)) expect(rows).toMatchObject([{ props: { id } }]);
});

it('a server that stops is told in one line', async () => {
  const { command, unshare, dataDir } = await beside();
  await unshare();
  await expect(command.revision()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(/has stopped.*run the command again/),
  });
  await expect(openBeside({ engine: 'embedded', dataDir })).rejects.toMatchObject({
    message: expect.stringMatching(/is in use by another process\. Stop it/),
  });
});

it('what is no question ends its connection or gets an error, and the server goes on', async () => {
  const { dataDir, command } = await beside();
  const say = (line: string) =>
    new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(addressOf(dataDir)).on('data', (data) => {
        heard += data;
        if (heard.endsWith('\n')) socket.end();
      });
      socket.on('close', () => resolve(heard)).on('error', () => {});
      socket.write(`${line}\n`);
    });
  expect(await say('no json')).toBe('');
  for (const method of ['close', 'constructor', '__proto__'])
    expect(await say(JSON.stringify({ id: 1, method, args: [] }))).toContain('no question that a graph answers');
  expect(await command.revision()).toBe(0);
});

it.skipIf(process.platform === 'win32')('nobody else may use the socket', async () => {
  const { dataDir } = await beside();
  expect(statSync(addressOf(dataDir)).mode & 0o777).toBe(0o600);
});

it('a socket has a path that the system can take, and none is left in the way by a process that died', async () => {
  const long = join(mkdtempSync(join(tmpdir(), 'beside-')), 'x'.repeat(90));
  expect(Buffer.byteLength(addressOf(long))).toBeLessThan(100);
  expect(addressOf('data', 'win32')).toMatch(/^\\\\\.\\pipe\\minutegraph-/);
  const { dataDir, unshare, held } = await beside();
  await unshare();
  const again = await shareGraph(held, dataDir);
  closing.push(again);
  expect(await (await openBeside({ engine: 'embedded', dataDir })).revision()).toBe(0);
});
