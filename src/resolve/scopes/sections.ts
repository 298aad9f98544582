import type { Registers } from '../../model/registers.ts';
import type { KeptRecord } from '../record.ts';
import { commonest, compareText } from '../wording/fold.ts';
import { councilKey } from './council.ts';
import type { Scope, Section, Whose } from './scope.ts';

/** Every section of the records with its scope, in an order that does not depend on the order of `records`. */
export function sectionsOf(records: KeptRecord[], places: Map<string, Whose[]>, registers: Registers): Section[] {
  const printed = new Map<string, string[]>();
  for (const { facts } of records)
    for (const { council } of facts.meetings) {
      if (!council) continue;
      const names = printed.get(councilKey(council));
      if (names) names.push(council);
      else printed.set(councilKey(council), [council]);
    }
  const entries = new Map(registers.organizations.map((one) => [one.id, one.name]));
  const scopes = new Map<string, Scope>();
  const scopeOf = ({ slug, council }: Whose): Scope => {
    const known = scopes.get(slug);
    if (known) return known;
    const name = council && (entries.get(council.id) ?? commonest((printed.get(slug) ?? []).sort(compareText)) ?? slug);
    const scope = { slug, ...(council && name ? { council: { ...council, name } } : {}) };
    scopes.set(slug, scope);
    return scope;
  };
  return records
    .flatMap((record) =>
      record.facts.meetings.map((fact, index) => ({
        record,
        sha: record.facts.sha256.slice(0, 12),
        index,
        fact,
        scope: scopeOf(places.get(record.facts.sha256)?.[index] as Whose),
      })),
    )
    .sort(
      (a, b) => compareText(a.fact.date ?? '', b.fact.date ?? '') || compareText(a.sha, b.sha) || a.index - b.index,
    );
}
