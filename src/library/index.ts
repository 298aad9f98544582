import { isEmpty } from '../graph/diff.ts';
import type { Graph } from '../graph/port.ts';
import { isStale } from '../graph/stale.ts';
import type { Registers } from '../model/registers.ts';
import { type KeptRecord, resolveRegisters } from '../resolve/index.ts';
import { type Catalogue, digestOf, readCatalogue } from './catalogue.ts';
import { derived } from './derive.ts';
import { logOf, type Note } from './log.ts';
import { type Incoming, incoming, restored, type Step, withdrawn } from './versions.ts';

export { readKept } from './catalogue.ts';
export type { Note } from './log.ts';
export { type Incoming, withdrawnRecords } from './versions.ts';

/** What loading one batch did to the graph. */
export interface Loaded {
  /** Whether each record of the batch changed what the graph keeps of it, in the batch's order. */
  changed: boolean[];
  /** Why a record of the batch was left out: it was withdrawn before. In the batch's order. */
  leftOut: (string | undefined)[];
  nodesPut: number;
  nodesRemoved: number;
}

/** The records that a graph keeps and the graph that follows from them. */
export interface Library {
  /**
   * Loads records in one transaction, deriving again only the cells that they touch. A record of a source that another version
   * came from supersedes it. When it throws, graph and library are as they were before. Where somebody else has written meanwhile,
   * it starts again from what is there now.
   */
  add(records: Incoming[], note?: Note): Promise<Loaded>;
  /** Takes back a record, named by file name, digest or id; UserError NOT_FOUND or BAD_INPUT where that names none or several. */
  withdraw(record: string, note: Note): Promise<Loaded>;
  /** How many records of the shipped facts are held while nothing was loaded from a file; 0 once something was. */
  shippedAlone(): Promise<number>;
  /** Undoes `withdraw`. */
  restore(record: string, note: Note): Promise<Loaded>;
  /** Derives every cell again, with `anew` in place of what is kept of these records. */
  derive(anew?: (record: KeptRecord) => KeptRecord, note?: Note): Promise<Loaded>;
}

/** So often is a load begun again, each time from what others have written meanwhile. */
const attempts = 50;
const nobody: Note = { by: 'unknown' };

/** Opens the library of a graph. Loading again what is there changes nothing. */
export async function openLibrary(graph: Graph, registers: Registers): Promise<Library> {
  let catalogue: Catalogue | undefined;
  const known = { registers, digest: digestOf(registers), base: resolveRegisters(registers) };

  async function load(
    step: (catalogue: Catalogue, whole: boolean) => Promise<Step>,
    note: Note,
    all = false,
  ): Promise<Loaded> {
    catalogue ??= await readCatalogue(graph);
    const whole = all || catalogue.registers !== known.digest;
    const taken = await step(catalogue, whole);
    const { changed, leftOut } = taken;
    const nothing = { changed, leftOut, nodesPut: 0, nodesRemoved: 0 };
    if (!whole && taken.changes.size === 0) return nothing;
    const { change, held, came } = await derived(graph, catalogue, taken, known, whole);
    change.putBooks.push(...taken.putBooks);
    change.deleteBooks.push(...taken.deleteBooks);
    if (isEmpty(change)) return nothing;
    const revision = catalogue.revision + 1;
    change.putBooks.push(...logOf(revision, note, taken.entries, change, came));
    await graph.apply({ ...change, from: catalogue.revision });
    catalogue = { revision, registers: known.digest, held };
    return { changed, leftOut, nodesPut: change.putNodes.length, nodesRemoved: change.deleteNodes.length };
  }

  async function again(...work: Parameters<typeof load>): Promise<Loaded> {
    for (let attempt = 1; ; attempt++)
      try {
        return await load(...work);
      } catch (error) {
        catalogue = undefined;
        if (!isStale(error) || attempt === attempts) throw error;
      }
  }

  return {
    async shippedAlone() {
      catalogue ??= await readCatalogue(graph);
      const sources = [...catalogue.held.values()].map(({ source }) => source);
      return sources.some((source) => source !== undefined) ? 0 : sources.length;
    },
    add: (records, note = nobody) => again((at, whole) => incoming(graph, at, records, note, whole), note),
    withdraw: (record, note) => again((at) => withdrawn(graph, at, record, note), note),
    restore: (record, note) => again((at) => restored(graph, at, record), note),
    derive: (anew = (record) => record, note = nobody) =>
      again((at) => incoming(graph, at, [], note, true, anew), note, true),
  };
}
