import type { Outcome } from './cli/outcome.ts';
import { openGraph } from './graph/open.ts';
import { ingest, keepRead } from './ingest.ts';
import { readRegisters, seedFolder } from './seed.ts';
import { engineOf, readSettings } from './settings.ts';

type Read = Extract<Outcome, { ok: true }>;

/** Loads read records into the engine of the settings, each whole or not at all. */
export async function load(
  records: readonly Read[],
  onLoaded: (record: Read, changed: boolean) => void,
): Promise<void> {
  const settings = readSettings(process.env);
  const registers = await readRegisters(settings.SEED_DIR ?? seedFolder);
  const graph = await openGraph(engineOf(settings));
  try {
    const batches = records.map((record) => [keepRead(record)]);
    const waiting = [...records];
    await ingest(batches, graph, registers, ({ changed }) => {
      const record = waiting.shift();
      if (record) onLoaded(record, changed);
    });
  } finally {
    await graph.close();
  }
}
