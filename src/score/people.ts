import type { LineSpan } from '../model/facts.ts';
import type { GoldPerson } from './gold.ts';
import { likeness, nameKey, normalized } from './wording.ts';

interface Printed {
  name?: string | null | undefined;
  role?: string | null | undefined;
  lines?: LineSpan | undefined;
}

/** 1 for the same name in any honorific, spacing and hyphens; post-holders without a name by the likeness of their posts. */
export function samePerson(gold: Pick<Printed, 'name' | 'role'>, found: Pick<Printed, 'name' | 'role'>): number {
  if (gold.name && found.name) return nameKey(gold.name) === nameKey(found.name) ? 1 : 0;
  return gold.name || found.name ? 0 : likeness(gold.role, found.role);
}

export const showPerson = (person: Printed, doing: string | null | undefined): string =>
  `${person.name ?? '(unnamed)'} | ${person.role ?? ''} | ${doing ?? ''} @${person.lines}`;

export const named = (people: GoldPerson[]): GoldPerson[] => people.filter((person) => person.name);

/** Post-holders without a name. A chair acting as such is no entry of its own: the attendance list says who it was. */
export const unnamed = (people: GoldPerson[]): GoldPerson[] =>
  people.filter(
    (person) => !person.name && !/^(the )?(vice[- ]+)?chair(man|woman|person)?$/.test(normalized(person.role)),
  );
