import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { GraphDocument, GraphNode } from '../../src/model/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutegraph-damaged-'));
/** A store that was closed, and one whose process was killed, so that its log of writes still stands beside it. */
const [closed, killed] = [join(folder, 'closed'), join(folder, 'killed')];
let whole: GraphDocument;

beforeAll(async () => {
  const graph = await openEmbedded(closed);
  for (let load = 1; load <= 5; load++) await graph.apply(people(load));
  cpSync(closed, killed, { recursive: true });
  whole = await graph.dump();
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const people = (load: number) => ({
  putNodes: Array.from({ length: 200 }, (_, i): GraphNode => {
    return { label: 'Person', id: `person/${load}/${i}`, props: { name: `N${load} ${i}`.repeat(5) } };
  }),
  putEdges: [],
  deleteNodes: [],
  deleteEdges: [],
});

const store = (dir: string) => join(dir, 'graph.grafeo');
const log = (dir: string) =>
  join(
    `${store(dir)}.wal`,
    readdirSync(`${store(dir)}.wal`)
      .sort()
      .at(-1) ?? '',
  );
type Hurt = (dir: string) => void;
const edit =
  (file: (dir: string) => string, change: (bytes: Buffer) => Buffer): Hurt =>
  (dir) =>
    writeFileSync(file(dir), change(readFileSync(file(dir))));
const cut = (share: number) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * share));
const flip = (share: number) => (bytes: Buffer) => {
  const at = Math.floor(bytes.length * share);
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
};
const zero = (share: number) => (bytes: Buffer) => bytes.fill(0, Math.floor(bytes.length * share)).subarray();
const shares = [0, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 0.9999];

const kinds: [string, string, Hurt][] = [
  ...shares.flatMap((share): [string, string, Hurt][] => [
    [`the store cut at ${share}`, closed, edit(store, cut(share))],
    [`a byte of the store changed at ${share}`, closed, edit(store, flip(share))],
    [`the store zeroed from ${share}`, closed, edit(store, zero(share))],
    [`the log cut at ${share}`, killed, edit(log, cut(share))],
    [`a byte of the log changed at ${share}`, killed, edit(log, flip(share))],
    [`the log zeroed from ${share}`, killed, edit(log, zero(share))],
  ]),
  ['the log gone', killed, (dir) => rmSync(`${store(dir)}.wal`, { recursive: true })],
  ['the store gone from beside its log', killed, (dir) => rmSync(store(dir))],
  ['the store gone', closed, (dir) => rmSync(store(dir))],
  ['the store emptied', closed, edit(store, () => Buffer.alloc(0))],
  ['the file of another program', closed, edit(store, () => Buffer.from('SQLite format 3\0'.repeat(500)))],
  ['the mark overwritten', closed, (dir) => writeFileSync(join(dir, 'graph.mark'), 'acknowledged -1\n')],
];

describe('a damaged store is refused with what to do, or all of it is there', () => {
  test.each(kinds)('%s', async (_, from, hurt) => {
    const dir = mkdtempSync(join(folder, 'hurt-'));
    cpSync(from, dir, { recursive: true });
    hurt(dir);
    const opened = await openEmbedded(dir).catch((error: Error) => error);
    if (opened instanceof Error) {
      expect(opened).toMatchObject({ name: 'UserError', code: 'UNAVAILABLE' });
      expect(opened.message).toContain('npm run rebuild');
      expect(opened.message).not.toContain('\n');
      return;
    }
    expect(await opened.revision()).toBe(5);
    expect(await opened.dump()).toEqual(whole);
    await opened.close();
  });
});

test("another program's graph is refused", async () => {
  const dir = mkdtempSync(join(folder, 'foreign-'));
  const other = grafeo.GrafeoDB.create(store(dir));
  other.createNode(['Customer'], { id: 'customer/1' });
  other.close();
  await expect(openEmbedded(dir)).rejects.toThrow('another program wrote');
});
