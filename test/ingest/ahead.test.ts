import { afterAll, describe, expect, it } from 'vitest';
import { cellsBeside } from '../../src/cell-process.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import { type Beside, openLibrary } from '../../src/library/index.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { type KeptRecord, resolveCell, resolveRegisters } from '../../src/resolve/index.ts';
import { border, eastwick, minutes } from './border.ts';

/** Loads batch after batch, each call told of the next: gives the graph, the records of each cell that was asked for, and how many came. */
async function load(batches: KeptRecord[][], beside?: Beside, told = batches.slice(1)) {
  const graph = await openEmbedded(null);
  const asked: string[][] = [];
  let came = 0;
  const watched: Beside | undefined =
    beside &&
    (async (job) => {
      asked.push(job.records.map(({ facts }) => facts.record));
      const made = await beside(job);
      if (made) came++;
      return made;
    });
  const library = await openLibrary(graph, noRegisters, watched);
  for (const [at, batch] of batches.entries()) await library.add(batch, undefined, told[at]);
  const dump = JSON.stringify(await graph.dump());
  await graph.close();
  return { dump, asked, came };
}

const here: Beside = async ({ records, registers, places }) =>
  resolveCell(records, registers, places, resolveRegisters(registers));

describe('cells of the records that come next, worked out beside', () => {
  const records = border();
  const batches = [records.slice(0, 3), records.slice(3, 5), records.slice(5)];

  it('are taken as they come, with the records that are held of them', async () => {
    const { dump, asked } = await load(batches, here);
    expect(asked[0]).toEqual(expect.arrayContaining(['e1.txt', 'e2.txt']));
    expect(dump === (await load(batches)).dump).toBe(true);
  });

  it('are worked out by the load itself where that fails', async () => {
    const { dump, asked } = await load(batches, async () => undefined);
    expect(asked.length).toBeGreaterThan(0);
    expect(dump === (await load(batches)).dump).toBe(true);
  });

  it('are forgotten where something else came than was told', async () => {
    const other = minutes('e2', '2031-02-12', eastwick, 'Lantern Board', ['Ida Moss']);
    const { dump, asked } = await load(batches, here, [[other], [other]]);
    expect(asked.length).toBeGreaterThan(0);
    expect(dump === (await load(batches)).dump).toBe(true);
  });
});

describe('the process beside', () => {
  const { beside, stop } = cellsBeside();
  afterAll(stop);

  it('gives what this one would, job after job', async () => {
    const { dump, asked, came } = await load([border().slice(0, 2), border().slice(2, 4), border().slice(4)], beside);
    expect(asked.length).toBeGreaterThan(1);
    expect(came).toBe(asked.length);
    expect(dump === (await load([border()])).dump).toBe(true);
  });

  it('says of what it cannot work out that it could not, and goes on', async () => {
    const bad = { records: [{}], registers: noRegisters, places: new Map() } as never;
    expect(await beside(bad)).toBeUndefined();
    const [first] = border();
    const job = { records: [first as KeptRecord], registers: noRegisters, places: new Map() };
    expect(await beside({ ...job, records: [] })).toEqual(await here({ ...job, records: [] }));
  });
});
