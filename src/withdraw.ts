import type { Loaded } from './library/index.ts';
import { openLibrary } from './library/index.ts';
import { withFilledStore } from './store.ts';
import { note } from './who.ts';

/** Takes a record of the store back, or (`undo`) brings it back as it was. */
export const withdraw = (record: string, why: string, undo: boolean): Promise<Loaded> =>
  withFilledStore(async (graph, registers) => {
    const library = await openLibrary(graph, registers);
    return undo ? library.restore(record, note(why)) : library.withdraw(record, note(why));
  });
