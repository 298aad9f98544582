import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';

test('a process that is killed while it writes loses no acknowledged change and leaves none half done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const delay of [5, 40, 80, 120, 200]) {
    const acknowledged = await writeUntilKilled(folder, delay);
    expect(acknowledged).toBeGreaterThan(0);

    const graph = await openGraph({ engine: 'embedded', dataDir: folder });
    const revision = await graph.revision();
    const { nodes } = await graph.dump();
    await graph.close();
    expect(revision).toBeGreaterThanOrEqual(acknowledged);
    expect(nodes.filter(({ id }) => id === `organization/${revision}`)).toHaveLength(1);
    expect(nodes.filter(({ id }) => id.startsWith(`person/${revision}/`))).toHaveLength(200);
    expect(nodes).toHaveLength(201);
  }
});

/** The number of the last change that the process said it had written. */
async function writeUntilKilled(folder: string, delay: number): Promise<number> {
  const tsx = fileURLToPath(import.meta.resolve('tsx'));
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', tsx, script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delay);
    output += String(chunk);
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
}
