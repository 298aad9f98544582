import type { Outcome } from './cli/outcome.ts';
import { ingest, keepRead } from './ingest.ts';
import { withStore } from './store.ts';

type Read = Extract<Outcome, { ok: true }>;

/** Loads read records into the engine of the settings, each whole or not at all. */
export async function load(
  records: readonly Read[],
  onLoaded: (record: Read, changed: boolean) => void,
): Promise<void> {
  await withStore(async (graph, registers) => {
    const waiting = [...records];
    await ingest(
      records.map((record) => [keepRead(record)]),
      graph,
      registers,
      ({ changed }) => {
        const record = waiting.shift();
        if (record) onLoaded(record, changed);
      },
    );
  });
}
