import type { Outcome } from './cli/outcome.ts';
import { keepRead, type Library, openLibrary } from './ingest.ts';
import { UserError } from './model/errors.ts';
import { withStore } from './store.ts';

type Read = Extract<Outcome, { ok: true }>;

/** Identity is settled once a load, so records are loaded together where nothing speaks against it. */
const together = 50;

/** What became of one record: whether the graph changed, or why it could not be loaded. */
export type Told = (record: Read, result: boolean | UserError) => void;

/**
 * Loads read records into the engine of the settings, each whole or not at all. Records go in together; where that fails they go in
 * one by one, so that one that cannot be loaded keeps no other out.
 */
export async function load(records: readonly Read[], told: Told): Promise<void> {
  await withStore(async (graph, registers) => {
    const library = await openLibrary(graph, registers);
    for (let first = 0; first < records.length; first += together) {
      const batch = records.slice(first, first + together);
      if (!(await loadTogether(batch, library, told)))
        for (const record of batch) await loadAlone(record, library, told);
    }
  });
}

async function loadTogether(batch: readonly Read[], library: Library, told: Told): Promise<boolean> {
  try {
    const { changed } = await library.add(batch.map(keepRead));
    for (const [index, record] of batch.entries()) told(record, changed[index] ?? false);
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'UNAVAILABLE') throw error;
    return false;
  }
}

async function loadAlone(record: Read, library: Library, told: Told): Promise<void> {
  try {
    const { changed } = await library.add([keepRead(record)]);
    told(record, changed[0] ?? false);
  } catch (error) {
    if (error instanceof UserError && error.code === 'UNAVAILABLE') throw error;
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    told(
      record,
      new UserError('CONFLICT', `${record.path}: could not be loaded (${why}); the graph is as it was before it`),
    );
  }
}
