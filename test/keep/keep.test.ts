import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutegraph-keep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const record = 'test/golden/03-parish-initials/record.txt';

/** A command line in a process of its own, as a user gives it; nothing but records is in the store. */
async function run(DATA_DIR: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, NEO4J_URI: '', EXAMPLE: 'off', DATA_DIR, MINUTEGRAPH_USER: 'clerk' };
  const done = promisify(execFile)(process.execPath, ['src/cli.js', ...args], { env });
  return done.then(
    ({ stderr }) => ({ code: 0, said: stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

async function heldIn(dataDir: string) {
  const graph = await openEmbedded(dataDir);
  const held = { revision: await graph.revision(), graph: await graph.dump() };
  await graph.close();
  return held;
}

/** A data folder with the store that an earlier version left. */
function stored(format: number): string {
  const dataDir = join(mkdtempSync(join(folder, 'stored-')), 'data');
  mkdirSync(dataDir);
  const sample = new URL(`../graph/samples/format-${format}.grafeo.gz`, import.meta.url);
  writeFileSync(join(dataDir, 'graph.grafeo'), gunzipSync(readFileSync(sample)));
  return dataDir;
}

describe('backup and restore', () => {
  test('bring the whole store back, also its log of loads', async () => {
    const dataDir = join(folder, 'kept');
    const file = join(folder, 'graph.backup');
    expect((await run(dataDir, 'ingest', record)).code).toBe(0);
    expect(await run(dataDir, 'backup', file)).toMatchObject({ code: 0, said: expect.stringContaining('load 1') });
    expect((await run(dataDir, 'backup', file)).said).toContain('is there already');
    const before = await heldIn(dataDir);
    expect((await run(dataDir, 'withdraw', 'record.txt', '--why', 'Published by mistake.')).code).toBe(0);
    expect((await heldIn(dataDir)).revision).toBe(2);
    truncateSync(join(dataDir, 'graph.grafeo'), 9_000);
    expect((await run(dataDir, 'restore', file)).code).toBe(0);
    expect(await heldIn(dataDir)).toEqual(before);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1);
  });

  test('what is no backup leaves the store as it is', async () => {
    const dataDir = stored(4);
    const before = await heldIn(dataDir);
    const { code, said } = await run(dataDir, 'restore', 'package.json');
    expect(code).toBe(1);
    expect(said).toMatch(/^package\.json is no backup that this version can bring back: [^\n]+\n$/);
    expect(await heldIn(dataDir)).toEqual(before);
    expect(readdirSync(dataDir).sort()).toEqual(['graph.grafeo', 'graph.mark']);
  });
});

describe('the store of an earlier version', () => {
  test.each([
    [1, 'record.txt'],
    [2, 'minutes.txt'],
    [3, 'minutes.txt'],
  ])('of format %i is refused with what to do, and rebuild takes its records over', async (format, name) => {
    const dataDir = stored(format);
    await expect(openEmbedded(dataDir)).rejects.toThrow(
      new RegExp(`another version \\(format ${format}, .*npm run rebuild`),
    );
    expect(await run(dataDir, 'rebuild')).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 record of the old store'),
    });
    const { graph } = await heldIn(dataDir);
    expect(graph.nodes.filter(({ label }) => label === 'Record').map(({ props }) => props.fileName)).toEqual([name]);
    expect(graph.nodes.filter(({ label }) => label === 'AgendaItem')).toHaveLength(12);
  });

  test('of this format is read as it is', async () => {
    const { revision, graph } = await heldIn(stored(4));
    expect(revision).toBe(1);
    expect(graph.nodes.filter(({ label }) => label === 'AgendaItem')).toHaveLength(12);
  });
});

describe('rebuild', () => {
  test('makes the graph anew from records where the store is lost', async () => {
    const dataDir = stored(4);
    const whole = (await heldIn(dataDir)).graph;
    writeFileSync(join(dataDir, 'graph.grafeo'), Buffer.alloc(50_000, 7));
    const { code, said } = await run(dataDir, 'rebuild', record);
    expect(code).toBe(0);
    expect(said).toContain('No record could be taken over from the old store: ');
    const made = (await heldIn(dataDir)).graph;
    const people = (graph: typeof made) => graph.nodes.filter(({ label }) => label === 'Person').map(({ id }) => id);
    expect(people(made)).toEqual(people(whole));
  });

  test('keeps what was withdrawn out, and is refused where nothing is broken', async () => {
    const dataDir = stored(4);
    expect((await run(dataDir, 'withdraw', 'minutes.txt', '--why', 'Published by mistake.')).code).toBe(0);
    expect(await run(dataDir, 'rebuild')).toMatchObject({ code: 2, said: expect.stringContaining('nothing to mend') });
    expect((await run(dataDir, 'rebuild', '--anew')).code).toBe(0);
    const { code, said } = await run(dataDir, 'ingest', record);
    expect(code).toBe(1);
    expect(said).toContain('was withdrawn on');
  });
});
