import { beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { keepSeed } from '../../src/ingest.ts';
import type { Registers } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';

function permutations<T>(list: T[]): T[][] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) => permutations(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

describeEngines('the five records, loaded one by one', (store) => {
  let records: KeptRecord[];
  let registers: Registers;
  beforeAll(async () => {
    records = (await readSeedFacts()).map(keepSeed);
    registers = await readRegisters();
  });

  // All orders take minutes, so CI has them on the engine in this process; a developer has every thirtieth, a server two.
  const every = store.engine === 'neo4j' ? 60 : process.env.CI === 'true' ? 1 : 30;

  it(`give the same graph in ${120 / every} of their 120 orders, and at once`, async () => {
    const dumpOf = async (batches: KeptRecord[][]) => {
      const graph: Graph = await store.empty();
      await ingest(batches, graph, registers);
      return JSON.stringify(await graph.dump());
    };
    const atOnce = await dumpOf([records]);
    const orders = permutations(records).filter((_, index) => index % every === 0);
    expect(orders).toHaveLength(120 / every);
    for (const order of orders) expect((await dumpOf(order.map((record) => [record]))) === atOnce).toBe(true);
  }, 900_000);
});
