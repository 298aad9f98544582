import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';

const run = promisify(execFile);
const leaver = fileURLToPath(new URL('./leaver.ts', import.meta.url));

test('what a process wrote last and left in the log is there for the next, until one gathers it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-left-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const log = join(folder, 'graph.grafeo.wal');
  const leave = (from: number, to: number) =>
    run(process.execPath, ['--import', import.meta.resolve('tsx'), leaver, folder, String(from), String(to)]);
  const held = async () => {
    const graph = await openGraph({ engine: 'embedded', dataDir: folder });
    const [revision, { nodes }] = [await graph.revision(), await graph.dump()];
    await graph.close();
    return { revision, people: nodes.length };
  };

  // The first load is larger than what was there, so the store is written.
  await leave(0, 4000);
  expect(existsSync(log)).toBe(false);
  await leave(4000, 4010);
  await leave(4010, 4020);
  expect(existsSync(log)).toBe(true);

  expect(await held()).toEqual({ revision: 3, people: 4020 });
  expect(existsSync(log)).toBe(false);
  expect(await held()).toEqual({ revision: 3, people: 4020 });
});
