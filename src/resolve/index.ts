import type { GraphDocument } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';
import { assemble, inOrder, settle } from './assemble.ts';
import { parseName } from './people/name.ts';
import { type Memory, newMemory } from './people/people.ts';
import { linksOf, type Reasons, reasonsOf } from './people/reasons.ts';
import type { KeptRecord } from './record.ts';
import { cellsOf } from './scopes/cells.ts';
import { type Head, headOf } from './scopes/head.ts';
import { placesOf } from './scopes/places.ts';
import type { Whose } from './scopes/scope.ts';
import { type Apart, apart, type Parts, together } from './shared.ts';

export { pairwise } from './pairwise.ts';
export { type Memory, newMemory } from './people/people.ts';
export type { Reasons } from './people/reasons.ts';
export type { KeptRecord } from './record.ts';
export { type Head, headOf } from './scopes/head.ts';
export type { Whose } from './scopes/scope.ts';
export { merged, type Part, type Parts } from './shared.ts';
export { slug } from './wording/fold.ts';

/** Whose each record is, and what is derived together; see `Head` for what decides it. */
export function cells(heads: Head[], registers: Registers) {
  const places = placesOf(heads, registers);
  return { places, cellOf: cellsOf(heads, places, registers) };
}

/** The graph of one cell: what is its own, and what it says of nodes that other cells may share. */
export function resolveCell(
  records: KeptRecord[],
  registers: Registers,
  places: Map<string, Whose[]>,
  base: Parts,
  memory?: Memory,
): Apart {
  return apart(assemble(records, registers, places, memory), base);
}

/** What the registers say by themselves, before any record. */
export const resolveRegisters = (registers: Registers): Parts => apart(assemble([], registers, new Map())).parts;

/**
 * From facts to the whole graph: deterministic, and the same for every order of `records`, because it is made cell by cell and
 * what cells share is put together in one order. Give the same `memory` again and only blocks of names that a new record or
 * judgement touches are decided again; the graph is the same with and without it.
 */
export function resolve(given: KeptRecord[], registers: Registers, memory: Memory = newMemory()): GraphDocument {
  const records = inOrder(given);
  const { places, cellOf } = cells(records.map(headOf), registers);
  const byCell = new Map<string, KeptRecord[]>();
  for (const record of records) {
    const cell = cellOf.get(record.facts.sha256) as string;
    byCell.set(cell, [...(byCell.get(cell) ?? []), record]);
  }
  const base = resolveRegisters(registers);
  const remembered = new Map(memory);
  const used: Memory = newMemory();
  const made = [...byCell].map(([cell, own]) => {
    const local = new Map(remembered);
    const graph = resolveCell(own, registers, places, base, local);
    for (const [key, decision] of local) used.set(key, decision);
    return { cell, ...graph };
  });
  memory.clear();
  for (const [key, decision] of used) memory.set(key, decision);
  return together(base, made);
}

export interface Explained extends Reasons {
  id: string;
  name: string;
}

/** Why mentions were joined, for every person whose name holds all words of `name`; by id. */
export function explain(records: KeptRecord[], registers: Registers, name: string): Explained[] {
  const { people, identities } = settle(records, registers);
  const links = linksOf(people);
  const { given, surname } = parseName(name);
  const wanted = [...given, surname].filter(Boolean);
  return [...identities.values()]
    .filter((one) =>
      [one.name, ...one.alsoKnownAs].some((form) => {
        const parsed = parseName(form);
        const words = [...parsed.given, parsed.surname, ...parsed.surnameParts];
        return wanted.length > 0 && wanted.every((word) => words.includes(word));
      }),
    )
    .map((one) => ({ id: one.id, name: one.name, ...reasonsOf(one, people, identities, links) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Judgements that cannot hold together, that the rules speak against, or whose records are not loaded. */
export interface Conflict {
  kind: 'contradiction' | 'against-rules' | 'no-mentions';
  judgements: string[];
  why: string;
}

export function conflicts(records: KeptRecord[], registers: Registers): Conflict[] {
  const memory = newMemory();
  const { people } = settle(records, registers, memory);
  const { judged, against } = people;
  const found: Conflict[] = judged.contradictions.map((one) => ({ kind: 'contradiction', ...one }));
  for (const { judgement, why } of against) found.push({ kind: 'against-rules', judgements: [judgement], why });
  const aside = new Set(judged.contradictions.flatMap((one) => one.judgements));
  for (const [id, { a, b }] of judged.mentions) {
    const entry = registers.judgements.find((one) => one.id === id);
    if (a.length === 0 || b.length === 0)
      found.push({ kind: 'no-mentions', judgements: [id], why: 'No loaded record prints both names.' });
    else if (entry && entry.verdict !== 'same' && !aside.has(id)) {
      const without = { ...registers, judgements: registers.judgements.filter((one) => one !== entry) };
      const { of } = settle(records, without, new Map(memory)).people;
      const joined = a
        .map((one) => of.get(one.key))
        .find((group) => group && b.some((one) => of.get(one.key) === group));
      const keys = new Set([...a, ...b].map((one) => one.key));
      const rule = joined?.links.find((link) => keys.has(link.a) || keys.has(link.b));
      if (joined) found.push({ kind: 'against-rules', judgements: [id], why: rule?.why ?? 'The rules join them.' });
    }
  }
  const unique = new Map(found.map((one) => [`${one.kind} ${one.judgements.join()} ${one.why}`, one]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
