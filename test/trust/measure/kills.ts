import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGraph } from '../../../src/graph/open.ts';
import { slowness } from '../slowness.ts';
import type { Row } from './row.ts';

const writer = fileURLToPath(new URL('../../graph/writer.ts', import.meta.url));

/** Kills a process that writes generation after generation, again and again on one store, and one that loads the shipped facts. */
export async function kills(times: number, seedTimes: number): Promise<Row> {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'kills-')), 'data');
  const found = { acknowledged: 0, lost: 0, torn: 0, openMs: 0 };
  const opened = async (folder: string) => {
    const began = performance.now();
    const graph = await openGraph({ engine: 'embedded', dataDir: folder });
    found.openMs = Math.max(found.openMs, (performance.now() - began) / slowness());
    return graph;
  };
  let before = 0;
  for (let turn = 0; turn < times; turn++) {
    const acknowledged = await writeUntilKilled(dataDir, (turn * 37) % 400);
    const graph = await opened(dataDir);
    const revision = await graph.revision();
    const { nodes } = await graph.dump();
    await graph.close();
    if (revision < Math.max(before, acknowledged)) found.lost++;
    if (revision > 0 && (nodes.length !== 201 || !nodes.some(({ id }) => id === `organization/${revision}`)))
      found.torn++;
    found.acknowledged += Math.max(0, acknowledged - before);
    before = revision;
  }
  for (let turn = 0; turn < seedTimes; turn++) {
    const folder = join(mkdtempSync(join(tmpdir(), 'kills-')), 'data');
    await startUntilKilled(folder, 1_000 + turn * 500);
    const graph = await opened(folder);
    const [revision, { nodes }] = [await graph.revision(), await graph.dump()];
    await graph.close();
    const records = nodes.filter(({ label }) => label === 'Record').length;
    if (revision === 0 ? nodes.length > 0 : records !== 5) found.torn++;
  }
  const { acknowledged, lost, torn, openMs } = found;
  return {
    what: `${times + seedTimes} kills (SIGKILL) while records and the shipped facts are loaded, embedded`,
    must: 'nothing acknowledged lost, none torn, opened within 5 s',
    measured: `${acknowledged} loads acknowledged, ${lost} times some lost, ${torn} times torn, opened within ${(openMs / 1000).toFixed(1)} s`,
    holds: lost === 0 && torn === 0 && openMs <= 5_000 && acknowledged > 0,
  };
}

async function writeUntilKilled(folder: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delay);
    output += String(chunk);
  });
  await once(child, 'close');
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
}

async function startUntilKilled(DATA_DIR: string, delay: number): Promise<void> {
  const env = { ...process.env, NEO4J_URI: '', PORT: '0', LOG_LEVEL: 'silent', npm_lifecycle_event: '', DATA_DIR };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { stdio: 'ignore', env });
  setTimeout(() => child.kill('SIGKILL'), delay * slowness());
  await once(child, 'close');
}
