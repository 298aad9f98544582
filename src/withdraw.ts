import { type Loaded, openLibrary, readKept, withdrawnRecords } from './library/index.ts';
import { UserError } from './model/errors.ts';
import { readSeedFacts } from './seed.ts';
import { withFilledStore } from './store.ts';
import { note } from './who.ts';

/** Takes a record of the store back, or (`undo`) brings it back as it was. */
export const withdraw = (record: string, why: string, undo: boolean): Promise<Loaded> =>
  withFilledStore(async (graph, registers) => {
    const library = await openLibrary(graph, registers);
    return undo ? library.restore(record, note(why)) : library.withdraw(record, note(why));
  });

/**
 * Takes back the facts that are shipped as an example, or brings them back; gives the names of their records. A record of the example that
 * has been ingested itself is the user's own and stays.
 */
export const withdrawExample = (why: string, undo: boolean): Promise<string[]> =>
  withFilledStore(async (graph, registers) => {
    const shipped = (await readSeedFacts()).map(({ sha256 }) => sha256);
    const there = undo
      ? (await withdrawnRecords(graph)).map(({ record }) => record)
      : [...(await readKept(graph, shipped)).values()];
    const example = there.filter(({ facts, text }) => text === undefined && shipped.includes(facts.sha256));
    if (example.length === 0)
      throw new UserError(
        'NOT_FOUND',
        `The store ${undo ? 'has not withdrawn' : 'does not hold'} the shipped example.`,
      );
    const library = await openLibrary(graph, registers);
    for (const { facts } of example)
      await (undo ? library.restore(facts.sha256, note(why)) : library.withdraw(facts.sha256, note(why)));
    return example.map(({ facts }) => facts.record).sort();
  });
