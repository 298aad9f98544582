import type { Graph } from '../../src/graph/port.ts';
import { type Loaded, openLibrary } from '../../src/library/index.ts';
import type { Registers } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';

/** Loads batches of records one after the other, each in one transaction. */
export async function ingest(batches: KeptRecord[][], graph: Graph, registers: Registers): Promise<Loaded[]> {
  const library = await openLibrary(graph, registers);
  const done: Loaded[] = [];
  for (const batch of batches) done.push(await library.add(batch));
  return done;
}
