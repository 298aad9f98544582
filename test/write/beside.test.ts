import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { shareGraph } from '../../src/graph/running/share.ts';
import { writerBeside } from '../../src/write-process.ts';

test('a process beside the server changes the graph that the server holds, tells what is wrong, and ends with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beside-'));
  await writeFile(join(folder, 'judgements.yaml'), '');
  const dataDir = join(folder, 'data');
  Object.assign(process.env, { DATA_DIR: dataDir, SEED_DIR: folder, NEO4J_URI: '' });
  const graph = await openGraph({ engine: 'embedded', dataDir });
  const unshare = await shareGraph(graph, dataDir);
  const writer = writerBeside();
  const text =
    'Northmoor Borough Council\n\nMinutes of the Harbour Committee held on 12 September 2022\n\nPresent: Councillor Bo Hale\n\n1. DUES\n\nNoted.\n';
  const files = [{ name: 'minutes.txt', bytes: Buffer.from(text) }];
  try {
    const [preview, loaded] = await Promise.all([writer.preview(files), writer.load(files, { by: 'key:clerk' })]);
    expect(preview.came.map(({ name }) => name)).toContain('Bo Hale');
    expect(loaded).toEqual({ revision: 1, records: [{ name: 'minutes.txt', changed: true }] });
    expect(await graph.revision()).toBe(1);
    await expect(writer.withdraw('none.txt', { by: 'key:clerk', why: 'Wrong.' })).rejects.toMatchObject({
      name: 'UserError',
      code: 'NOT_FOUND',
    });
  } finally {
    writer.stop();
    await unshare();
    await graph.close();
  }
}, 120_000);
