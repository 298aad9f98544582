import { createHash } from 'node:crypto';
import type { Graph } from '../graph/port.ts';
import type { BookNode } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';
import { cells, type Head, type KeptRecord, type Whose } from '../resolve/index.ts';

/** Where a record stands among the others. */
export interface Held {
  head: Head;
  cell: string;
  /** Scopes of its meetings, as text. */
  scopes: string;
  /** Where it was read from; undefined for shipped facts. */
  source?: string | undefined;
}

/** What a load must know of all records, whichever it touches; `revision` is that of the graph when this was read. */
export interface Catalogue {
  revision: number;
  registers: string | undefined;
  /** By digest of the record. */
  held: Map<string, Held>;
}

export const recordId = (sha256: string) => `record/${sha256.slice(0, 12)}`;
export const digestOf = (registers: Registers) => createHash('sha256').update(JSON.stringify(registers)).digest('hex');

export async function readCatalogue(graph: Graph): Promise<Catalogue> {
  const revision = await graph.revision();
  if (revision === 0) return { revision, registers: undefined, held: new Map() };
  const [rows, [registers]] = await Promise.all([graph.read('held-heads'), graph.read('registers-digest')]);
  const held = rows.map(({ cell, head }) => {
    const { scopes, source, ...rest } = JSON.parse(String(head)) as Head & { scopes: string; source?: string };
    return [rest.sha256, { head: rest, cell: String(cell), scopes, source }] as const;
  });
  return { revision, registers: registers && String(registers.digest), held: new Map(held) };
}

export function heldBook({ head, cell, scopes, source }: Held): BookNode {
  const id = `held/${head.sha256.slice(0, 12)}`;
  return { label: 'Held', id, props: { cell, head: JSON.stringify({ ...head, scopes, source }) } };
}

/** What is kept of some records, by digest. */
export async function readKept(graph: Graph, shas: string[]): Promise<Map<string, KeptRecord>> {
  if (shas.length === 0) return new Map();
  const rows = await graph.read('kept-of-records', { ids: shas.map(recordId) });
  const kept = rows.map(({ kept }) => JSON.parse(String(kept)) as KeptRecord);
  return new Map(kept.map((record) => [record.facts.sha256, record]));
}

/** Where all records stand once these heads are all there are. */
export function placed(heads: Head[], registers: Registers): { held: Map<string, Held>; places: Map<string, Whose[]> } {
  const { places, cellOf } = cells(heads, registers);
  const held = heads.map((head): [string, Held] => {
    const scopes = (places.get(head.sha256) ?? []).map(({ slug }) => slug).join(' ');
    return [head.sha256, { head, cell: cellOf.get(head.sha256) as string, scopes }];
  });
  return { held: new Map(held), places };
}

/**
 * The cells that a load must derive again, as they were and as they become: those of the records that it changes, those that a record
 * leaves or enters because of it, and whatever was or becomes one cell with any of these.
 */
export function touched(before: Map<string, Held>, after: Map<string, Held>, changed: Iterable<string>) {
  const [old, next] = [new Set<string>(), new Set<string>()];
  const take = (sha: string) => {
    const [was, is] = [before.get(sha), after.get(sha)];
    if (was) old.add(was.cell);
    if (is) next.add(is.cell);
  };
  const all = new Set([...before.keys(), ...after.keys()]);
  for (const sha of changed) take(sha);
  for (const sha of all) {
    const [was, is] = [before.get(sha), after.get(sha)];
    if (was?.cell !== is?.cell || was?.scopes !== is?.scopes) take(sha);
  }
  for (let size = -1; size !== old.size + next.size; ) {
    size = old.size + next.size;
    for (const sha of all) {
      const [was, is] = [before.get(sha), after.get(sha)];
      if ((was && old.has(was.cell)) || (is && next.has(is.cell))) take(sha);
    }
  }
  return { old: [...old], next: [...next] };
}
