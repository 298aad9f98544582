import type { OrganizationEntry, Registers } from '../../model/registers.ts';
import type { KeptRecord } from '../record.ts';
import { commonest, compareText, fold, slug, stems } from '../wording/fold.ts';
import { isEverydayName } from './bodyName.ts';
import { councilKey } from './council.ts';
import { sameMembership } from './membership.ts';
import type { Scope, Section } from './scope.ts';

const bodyKey = (name: string) => stems(name).join(' ');

/** Bodies of the registers by printed name, with the key of the council that they belong to. */
function registeredBodies(registers: Registers) {
  const entry = new Map(registers.organizations.map((one) => [one.id, one]));
  const councilOf = (one: OrganizationEntry): OrganizationEntry | undefined => {
    const seen = new Set<string>();
    let at: OrganizationEntry | undefined = one;
    while (at && at.kind !== 'COUNCIL' && !seen.has(at.id)) {
      seen.add(at.id);
      at = at.parent ? entry.get(at.parent) : undefined;
    }
    return at?.kind === 'COUNCIL' ? at : undefined;
  };
  const bodies = new Map<string, Set<string>>();
  for (const one of registers.organizations) {
    const council = one.kind === 'COUNCIL' ? undefined : councilOf(one);
    if (!council) continue;
    for (const name of [one.name, one.abbreviation, ...one.alsoKnownAs]) {
      if (!name) continue;
      const key = bodyKey(name);
      bodies.set(key, (bodies.get(key) ?? new Set()).add(councilKey(council.name)));
    }
  }
  return bodies;
}

/** Every section of the records with its scope, in an order that does not depend on the order of `records`. */
export function sectionsOf(records: KeptRecord[], registers: Registers): Section[] {
  const registered = new Map<string, OrganizationEntry>();
  for (const one of registers.organizations)
    if (one.kind === 'COUNCIL')
      for (const name of [one.name, ...one.alsoKnownAs]) registered.set(councilKey(name), one);

  const bodies = registeredBodies(registers);
  const printed = new Map<string, string[]>();
  for (const { facts } of records)
    for (const { council, body } of facts.meetings) {
      if (!council) continue;
      const key = councilKey(council);
      printed.set(key, [...(printed.get(key) ?? []), council]);
      if (body) bodies.set(bodyKey(body), (bodies.get(bodyKey(body)) ?? new Set()).add(key));
    }

  const councilScope = (key: string): Scope => {
    const known = registered.get(key);
    const name = known?.name ?? commonest((printed.get(key) ?? []).sort(compareText)) ?? key;
    const id = known?.id ?? `organization/${key}`;
    return { slug: id.replace(/^organization\//, ''), council: { id, name, registered: known !== undefined } };
  };

  // What each record says by itself: its council, or a body that only one council has.
  const own = new Map<KeptRecord, Scope>();
  const open: KeptRecord[] = [];
  for (const record of records) {
    const { meetings } = record.facts;
    const stated = meetings.flatMap((meeting) => (meeting.council ? [councilKey(meeting.council)] : []));
    const named = meetings.flatMap(({ body }) => (body && !isEverydayName(body) ? [bodyKey(body)] : []));
    const implied = new Set(named.flatMap((key) => (bodies.get(key)?.size === 1 ? [...(bodies.get(key) ?? [])] : [])));
    const first = stated[0] ?? (implied.size === 1 ? [...implied][0] : undefined);
    if (first !== undefined) own.set(record, councilScope(first));
    else if (named.length > 0) {
      const body = meetings.find((meeting) => meeting.body && bodyKey(meeting.body) === named[0])?.body ?? 'body';
      own.set(record, { slug: slug(fold(body).replace(/^the /, '')) });
    } else open.push(record);
  }
  for (const [record, scope] of sameMembership(open, own)) own.set(record, scope);

  return records
    .flatMap((record) =>
      record.facts.meetings.map((fact, index) => ({
        record,
        sha: record.facts.sha256.slice(0, 12),
        index,
        fact,
        scope: fact.council ? councilScope(councilKey(fact.council)) : (own.get(record) as Scope),
      })),
    )
    .sort(
      (a, b) => compareText(a.fact.date ?? '', b.fact.date ?? '') || compareText(a.sha, b.sha) || a.index - b.index,
    );
}
