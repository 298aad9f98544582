import { keptRecords } from './ingest.ts';
import { conflicts, explain } from './resolve/index.ts';
import { withFilledStore } from './store.ts';

/** Why the records of the store read a name as they do. */
export const explainName = (name: string) =>
  withFilledStore(async (graph, registers) => explain(await keptRecords(graph), registers, name));

/** Judgements of the registers that cannot hold on the records of the store. */
export const judgementConflicts = () =>
  withFilledStore(async (graph, registers) => conflicts(await keptRecords(graph), registers));
