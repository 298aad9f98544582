import type { OrganizationEntry, Registers } from '../../model/registers.ts';
import { fold, slug, stems } from '../wording/fold.ts';
import { isEverydayName } from './bodyName.ts';
import { councilKey } from './council.ts';
import type { Head } from './head.ts';
import { sameMembership } from './membership.ts';
import type { Whose } from './scope.ts';

const bodyKey = (name: string) => stems(name).join(' ');

/** The council that a registered body belongs to, itself included; undefined for a body of no council. */
export function councilAbove(
  one: OrganizationEntry,
  entries: Map<string, OrganizationEntry>,
): OrganizationEntry | undefined {
  const seen = new Set<string>();
  let at: OrganizationEntry | undefined = one;
  while (at && at.kind !== 'COUNCIL' && !seen.has(at.id)) {
    seen.add(at.id);
    at = at.parent ? entries.get(at.parent) : undefined;
  }
  return at?.kind === 'COUNCIL' ? at : undefined;
}

/** Bodies of the registers by printed name, with the key of the council that they belong to. */
function registeredBodies(registers: Registers) {
  const entries = new Map(registers.organizations.map((one) => [one.id, one]));
  const bodies = new Map<string, Set<string>>();
  for (const one of registers.organizations) {
    const council = one.kind === 'COUNCIL' ? undefined : councilAbove(one, entries);
    if (!council) continue;
    for (const name of [one.name, one.abbreviation, ...one.alsoKnownAs]) {
      if (!name) continue;
      const key = bodyKey(name);
      bodies.set(key, (bodies.get(key) ?? new Set()).add(councilKey(council.name)));
    }
  }
  return bodies;
}

/** Whose each meeting of each record is, by the record's digest; the same for every order of the heads. */
export function placesOf(heads: Iterable<Head>, registers: Registers): Map<string, Whose[]> {
  const all = [...heads];
  const registered = new Map<string, OrganizationEntry>();
  for (const one of registers.organizations)
    if (one.kind === 'COUNCIL')
      for (const name of [one.name, ...one.alsoKnownAs]) registered.set(councilKey(name), one);
  const bodies = registeredBodies(registers);
  for (const { meetings } of all)
    for (const { council, body } of meetings) {
      if (!council || !body) continue;
      const key = bodyKey(body);
      bodies.set(key, (bodies.get(key) ?? new Set()).add(councilKey(council)));
    }
  const ofCouncil = (key: string): Whose => {
    const known = registered.get(key);
    const id = known?.id ?? `organization/${key}`;
    return { slug: id.replace(/^organization\//, ''), council: { id, registered: known !== undefined } };
  };

  // What each record says by itself: its council, or a body that only one council has.
  const own = new Map<Head, Whose>();
  const open: Head[] = [];
  for (const head of all) {
    const { meetings } = head;
    const stated = meetings.find((meeting) => meeting.council)?.council;
    const named = meetings.flatMap(({ body }) => (body && !isEverydayName(body) ? [bodyKey(body)] : []));
    const implied = new Set(named.flatMap((key) => (bodies.get(key)?.size === 1 ? [...(bodies.get(key) ?? [])] : [])));
    const first = stated ? councilKey(stated) : implied.size === 1 ? [...implied][0] : undefined;
    if (first !== undefined) own.set(head, ofCouncil(first));
    else if (named.length > 0) {
      const body = meetings.find((meeting) => meeting.body && bodyKey(meeting.body) === named[0])?.body ?? 'body';
      own.set(head, { slug: slug(fold(body).replace(/^the /, '')) });
    } else open.push(head);
  }
  for (const [head, whose] of sameMembership(open, own)) own.set(head, whose);
  return new Map(
    all.map((head) => [
      head.sha256,
      head.meetings.map(({ council }) => (council ? ofCouncil(councilKey(council)) : (own.get(head) as Whose))),
    ]),
  );
}
