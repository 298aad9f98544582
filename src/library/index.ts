import { isEmpty } from '../graph/diff.ts';
import type { Graph } from '../graph/port.ts';
import { isStale } from '../graph/stale.ts';
import type { Registers } from '../model/registers.ts';
import { type KeptRecord, resolveRegisters } from '../resolve/index.ts';
import { type Catalogue, digestOf, readCatalogue } from './catalogue.ts';
import { derived } from './derive.ts';
import { type Entry, logOf, type Note, toldOf } from './log.ts';
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

/** What a load would do, told before it is done. */
export interface Foreseen extends ReturnType<typeof toldOf> {
  /** What would be done with each record; records that would stay as they are have no entry. */
  entries: Entry[];
  /** As in `Loaded`. */
  leftOut: (string | undefined)[];
}

/** The records that a graph keeps and the graph that follows from them. */
export interface Library {
  /**
   * Loads records in one transaction, deriving again only the cells that they touch. A record of a source that another version
   * came from supersedes it. When it throws, graph and library are as they were before. Where somebody else has written meanwhile,
   * it starts again from what is there now.
   */
  add(records: Incoming[], note?: Note): Promise<Loaded>;
  /** What `add` would do; nothing is changed. */
  foresee(records: Incoming[]): Promise<Foreseen>;
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

  type Take = (catalogue: Catalogue, whole: boolean) => Promise<Step>;

  async function prepare(step: Take, all = false) {
    catalogue ??= await readCatalogue(graph);
    const whole = all || catalogue.registers !== known.digest;
    const taken = await step(catalogue, whole);
    const nothing = !whole && taken.changes.size === 0;
    return { catalogue, taken, made: nothing ? undefined : await derived(graph, catalogue, taken, known, whole) };
  }

  async function load(step: Take, note: Note, all = false): Promise<Loaded> {
    const { catalogue: from, taken, made } = await prepare(step, all);
    const { changed, leftOut } = taken;
    const nothing = { changed, leftOut, nodesPut: 0, nodesRemoved: 0 };
    if (!made) return nothing;
    const { change, held, came } = made;
    change.putBooks.push(...taken.putBooks);
    change.deleteBooks.push(...taken.deleteBooks);
    if (isEmpty(change)) return nothing;
    const revision = from.revision + 1;
    change.putBooks.push(...logOf(revision, note, taken.entries, change, came));
    await graph.apply({ ...change, from: from.revision });
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
    async foresee(records) {
      const { taken, made } = await prepare((at, whole) => incoming(graph, at, records, nobody, whole));
      const { entries, leftOut } = taken;
      return { entries, leftOut, ...(made ? toldOf(made.change, made.came) : { came: [], changed: [], went: [] }) };
    },
    withdraw: (record, note) => again((at) => withdrawn(graph, at, record, note), note),
    restore: (record, note) => again((at) => restored(graph, at, record), note),
    derive: (anew = (record) => record, note = nobody) =>
      again((at) => incoming(graph, at, [], note, true, anew), note, true),
  };
}
