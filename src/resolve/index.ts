import type { GraphDocument } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';
import { assemble, settle } from './assemble.ts';
import { parseName } from './people/name.ts';
import type { Memory } from './people/people.ts';
import { linksOf, type Reasons, reasonsOf } from './people/reasons.ts';
import type { KeptRecord } from './record.ts';

export { type Pairwise, pairwise } from './pairwise.ts';
export { type Memory, newMemory } from './people/people.ts';
export type { Reasons } from './people/reasons.ts';
export type { KeptRecord } from './record.ts';

/**
 * From facts to the whole graph: deterministic, and the same for every order of `records`. Give the same `memory` again and
 * only blocks of names that a new record or judgement touches are decided again; the graph is the same with and without it.
 */
export function resolve(records: KeptRecord[], registers: Registers, memory?: Memory): GraphDocument {
  return assemble(records, registers, memory);
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
  const { people } = settle(records, registers);
  const found: Conflict[] = people.judged.contradictions.map((one) => ({ kind: 'contradiction', ...one }));
  for (const { judgement, why } of people.against) {
    const known = found.some(
      (one) => one.kind === 'against-rules' && one.judgements[0] === judgement && one.why === why,
    );
    if (!known) found.push({ kind: 'against-rules', judgements: [judgement], why });
  }
  for (const [id, { a, b }] of people.judged.mentions)
    if (a.length === 0 || b.length === 0)
      found.push({ kind: 'no-mentions', judgements: [id], why: 'No loaded record prints both names.' });
  const key = (one: Conflict) => `${one.kind} ${one.judgements.join()} ${one.why}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
