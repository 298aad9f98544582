import { createHash } from 'node:crypto';
import type { Registers } from '../model/registers.ts';
import { type Apart, type Head, headOf, type KeptRecord, type Whose } from '../resolve/index.ts';
import { type Held, placed } from './catalogue.ts';

/** All that what one cell's records come to depends on. */
export interface CellJob {
  registers: Registers;
  records: KeptRecord[];
  /** Whose these records are, by digest. */
  places: Map<string, Whose[]>;
}

/** Works a cell out beside this process; undefined where it could not. */
export type Beside = (job: CellJob) => Promise<Apart | undefined>;

/** Cells of records that are loaded next, worked out while the present ones are written. */
export class Ahead {
  #next: readonly KeptRecord[] = [];
  #begun = new Map<string, Promise<Apart | undefined>>();

  constructor(
    private readonly registers: Registers,
    private readonly beside: Beside,
  ) {}

  /** Tells which records will be loaded after those that are loaded now. */
  expect(next: readonly KeptRecord[]): void {
    this.#next = next;
  }

  /** What was begun for just these records in just these places; undefined where nothing was. */
  take(records: KeptRecord[], places: Map<string, Whose[]>): Promise<Apart | undefined> | undefined {
    return this.#begun.get(keyOf({ records, places: placesOf(records, places) }));
  }

  /**
   * Begins with the cells that expected records enter, once these heads are held; `read` gives what is kept of those that are there. What
   * was begun before is forgotten.
   */
  async begin(heads: Head[], read: (shas: string[]) => Promise<Map<string, KeptRecord>>): Promise<void> {
    this.#begun = new Map();
    const fresh = new Map(this.#next.map((record) => [record.facts.sha256, record]));
    this.#next = [];
    for (const { sha256 } of heads) fresh.delete(sha256);
    if (fresh.size === 0) return;
    const { held, places } = placed([...heads, ...[...fresh.values()].map(headOf)], this.registers);
    const entered = cellsOf(held).filter((shas) => shas.some((sha) => fresh.has(sha)));
    const there = await read(entered.flat().filter((sha) => !fresh.has(sha)));
    for (const shas of entered) {
      const records = shas.flatMap((sha) => fresh.get(sha) ?? there.get(sha) ?? []);
      const job = { registers: this.registers, records, places: placesOf(records, places) };
      this.#begun.set(keyOf(job), this.beside(job));
    }
  }
}

function cellsOf(held: Map<string, Held>): string[][] {
  const members = new Map<string, string[]>();
  for (const [sha, { cell }] of held) members.set(cell, [...(members.get(cell) ?? []), sha]);
  return [...members.values()];
}

const placesOf = (records: KeptRecord[], places: Map<string, Whose[]>) =>
  new Map(records.map(({ facts: { sha256 } }) => [sha256, places.get(sha256) ?? []]));

/** What is kept of a file may differ from what was expected of it, so the key is all of it. */
const keyOf = ({ records, places }: Omit<CellJob, 'registers'>) =>
  createHash('sha1')
    .update(JSON.stringify([records, [...places]]))
    .digest('hex');
