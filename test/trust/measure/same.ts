import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBeside, openGraph } from '../../../src/graph/open.ts';
import { shareGraph } from '../../../src/graph/running/share.ts';
import { openLibrary } from '../../../src/library/index.ts';
import { noRegisters } from '../../../src/model/registers.ts';
import { meeting, record } from '../../support/invented.ts';
import type { Row } from './row.ts';

/** The same record by 16 commands at once beside a server, 20 times each. */
export async function same(): Promise<Row> {
  const one = record('minutes', [meeting('2031-03-04')]);
  const alone = await openGraph({ engine: 'embedded', dataDir: null });
  await (await openLibrary(alone, noRegisters)).add([one]);
  const dataDir = join(mkdtempSync(join(tmpdir(), 'same-')), 'data');
  const held = await openGraph({ engine: 'embedded', dataDir });
  const unshare = await shareGraph(held, dataDir);
  let changed = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let turn = 0; turn < 20; turn++) {
        const graph = await openBeside({ engine: 'embedded', dataDir });
        const loaded = await (await openLibrary(graph, noRegisters)).add([one]);
        if (loaded.changed[0]) changed++;
        await graph.close();
      }
    }),
  );
  const [is, should] = [await held.dump(), await alone.dump()];
  const revision = await held.revision();
  await unshare();
  await held.close();
  await alone.close();
  const alike = JSON.stringify(is) === JSON.stringify(should);
  return {
    what: 'the same record by 16 commands at once beside a server, 20 times each',
    must: 'loaded once, the graph as after one load',
    measured: `${changed} of 320 changed the graph, ${revision} ${revision === 1 ? 'load' : 'loads'}, ${is.nodes.length} nodes, ${alike ? 'the same as' : 'other than'} after one load`,
    holds: changed === 1 && revision === 1 && alike,
  };
}
