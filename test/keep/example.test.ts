import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import { keptRecords, seedIfEmpty } from '../../src/ingest.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutegraph-example-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function said(...args: string[]): Promise<string> {
  const env = { ...process.env, NEO4J_URI: '', DATA_DIR: folder, MINUTEGRAPH_USER: 'clerk' };
  const { stderr } = await promisify(execFile)(process.execPath, ['src/cli.js', ...args], { env });
  return stderr;
}

async function heldNames(): Promise<string[]> {
  const graph = await openEmbedded(folder);
  const names = (await keptRecords(graph)).map(({ facts }) => facts.record);
  await graph.close();
  return names.sort();
}

test('the shipped example is told beside the first own record, goes in one command and comes back', async () => {
  const graph = await openEmbedded(folder);
  await seedIfEmpty(graph, await readRegisters(), () => readSeedFacts());
  await graph.close();
  const shipped = await heldNames();
  const own = 'test/golden/03-parish-initials/record.txt';
  expect(await said('ingest', own)).toContain(`${shipped.length} records of the shipped example`);
  expect(await said('ingest', 'test/golden/01-planning-recorded-vote/record.txt')).not.toContain('shipped example');
  const gone = await said('withdraw', '--example', '--why', 'We have our own.');
  for (const name of shipped) expect(gone).toContain(`${name}: withdrawn`);
  expect(await heldNames()).toEqual(['record.txt', 'record.txt']);
  await said('withdraw', '--example', '--undo', '--why', 'To compare.');
  expect(await heldNames()).toEqual([...shipped, 'record.txt', 'record.txt'].sort());
});
