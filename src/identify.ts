import { derive, keptRecords } from './ingest.ts';
import { conflicts, explain } from './resolve/index.ts';
import { readSeedFacts, seedOf } from './seed.ts';
import { readSettings } from './settings.ts';
import { withFilledStore } from './store.ts';

/** Why the records of the store read a name as they do. */
export const explainName = (name: string) =>
  withFilledStore(async (graph, registers) => explain(await keptRecords(graph), registers, name));

/** Judgements of the registers that cannot hold on the records of the store. */
export const judgementConflicts = () =>
  withFilledStore(async (graph, registers) => conflicts(await keptRecords(graph), registers));

/** Decides again who is who in the records of the store, with the registers, judgements and reviewed facts as they are now. */
export const resolveAgain = () =>
  withFilledStore(async (graph, registers) =>
    derive(graph, registers, await readSeedFacts(seedOf(readSettings(process.env)))),
  );
