import { resolve } from 'node:path';
import { count } from './cli/lines.ts';
import type { Outcome } from './cli/outcome.ts';
import { keepRead } from './ingest.ts';
import { type Library, openLibrary } from './library/index.ts';
import { UserError } from './model/errors.ts';
import { openStore } from './store.ts';
import { note } from './who.ts';

type Read = Extract<Outcome, { ok: true }>;

/** What became of one record: whether the graph changed, or why it could not be loaded. */
export type Told = (record: Read, result: boolean | UserError) => void;

/** The engine of the settings, held from before the first record is read until the last is loaded. */
export interface Loader {
  /** Loads records together; where that fails, one by one, so that one that cannot be loaded keeps no other out. */
  load(records: readonly Read[], told: Told): Promise<void>;
  /** What whoever loads a first record of their own should know of the store; undefined where there is nothing. */
  remark?: string | undefined;
  close(): Promise<void>;
}

/** Opens the engine of the settings for loading. Throws UserError UNAVAILABLE where it cannot be had. */
export async function openLoader(): Promise<Loader> {
  const { graph, registers } = await openStore();
  let library: Library | undefined;
  const begin = async () => {
    const rows = await graph.read('held-heads');
    const own = rows.some(({ head }) => (JSON.parse(String(head)) as { source?: string }).source !== undefined);
    if (rows.length > 0 && !own)
      loader.remark = `The graph also holds ${count(rows.length, 'record')} of the shipped example. To take it back: npm run withdraw -- --example --why "…"`;
    return openLibrary(graph, registers);
  };
  const loader: Loader = {
    async load(records, told) {
      library ??= await begin();
      if (await loadTogether(records, library, told)) return;
      for (const record of records) await loadAlone(record, library, told);
    },
    close: () => graph.close(),
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
