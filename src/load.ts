import { resolve } from 'node:path';
import type { Loader, Read, Told } from './cli/ingest.ts';
import { count } from './cli/lines.ts';
import { keepRead } from './ingest.ts';
import { type Library, openLibrary } from './library/index.ts';
import { UserError } from './model/errors.ts';
import { readSettings } from './settings.ts';
import { openStore } from './store.ts';
import { note } from './who.ts';

/**
 * Opens the engine of the settings for loading. Throws UserError UNAVAILABLE where it cannot be had. `lastly`: the process ends by
 * `process.exit` once the loader is closed.
 */
export async function openLoader({ lastly = false } = {}): Promise<Loader> {
  const { graph, registers } = await openStore();
  const begin = async (): Promise<Library> => {
    const opened = await openLibrary(graph, registers);
    const shipped = await opened.shippedAlone();
    // a seed folder of the user's own is no example
    if (shipped > 0 && readSettings(process.env).SEED_DIR === undefined)
      loader.remark = `The graph also holds ${count(shipped, 'record')} of the shipped example. To take it back: npm run withdraw -- --example --why "…"`;
    return opened;
  };
  const begun = begin(); // while the first record is read
  begun.catch(() => {}); // told when that is loaded
  const loader: Loader = {
    async load(records, told) {
      const library = await begun;
      if (await loadTogether(records, library, told)) return;
      for (const record of records) await loadAlone(record, library, told);
    },
    async close() {
      await begun.catch(() => {});
      await (lastly && graph.leave ? graph.leave() : graph.close());
    },
  };
  return loader;
}

/** A changed file at the same place is a new version of the same record. */
const coming = (record: Read) => ({ ...keepRead(record), source: resolve(record.path) });

const refusal = ({ path }: Read, why: string) =>
  new UserError('CONFLICT', `${path}: ${why}; npm run withdraw -- FILE --undo --why "…" brings it back`);

async function loadTogether(batch: readonly Read[], library: Library, told: Told): Promise<boolean> {
  try {
    const { changed, leftOut } = await library.add(batch.map(coming), note());
    for (const [index, record] of batch.entries())
      told(record, leftOut[index] ? refusal(record, leftOut[index]) : (changed[index] ?? false));
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'UNAVAILABLE') throw error;
    return false;
  }
}

async function loadAlone(record: Read, library: Library, told: Told): Promise<void> {
  try {
    const { changed, leftOut } = await library.add([coming(record)], note());
    told(record, leftOut[0] ? refusal(record, leftOut[0]) : (changed[0] ?? false));
  } catch (error) {
    if (error instanceof UserError && error.code === 'UNAVAILABLE') throw error;
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    told(
      record,
      new UserError('CONFLICT', `${record.path}: could not be loaded (${why}); the graph is as it was before it`),
    );
  }
}
