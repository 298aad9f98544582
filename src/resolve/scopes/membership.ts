import type { KeptRecord } from '../record.ts';
import { compareText, fold, slug } from '../wording/fold.ts';
import { yearsBetween } from '../wording/years.ts';
import type { Scope } from './scope.ts';

/** Who sits, by printed name, and when: enough to tell two nameless councils apart. */
interface Membership {
  names: Set<string>;
  dates: string[];
}

function membershipOf(record: KeptRecord): Membership {
  const members = record.facts.meetings
    .flatMap((meeting) => meeting.attendance)
    .filter((one) => one.name && /^(?:councillors?|cllrs?)\b/i.test(one.honorific ?? ''));
  return {
    names: new Set(members.map((one) => fold(one.name ?? '').replace(/[^a-z]/g, ''))),
    dates: record.facts.meetings.flatMap((meeting) => (meeting.date ? [meeting.date] : [])),
  };
}

/** Five members in common, half of the smaller list, within one term: one council, not chance. */
function overlaps(a: Membership, b: Membership): boolean {
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  if (shared < 5 || shared * 2 < Math.min(a.names.size, b.names.size)) return false;
  return a.dates.some((one) => b.dates.some((other) => yearsBetween(one, other) <= 4));
}

/**
 * Scopes for records whose sections name no council and only everyday bodies ("Cabinet"): the scope of the record that has
 * the same members, or a scope of their own. Two such records stay apart unless their members say otherwise.
 */
export function sameMembership(open: KeptRecord[], known: Map<KeptRecord, Scope>): Map<KeptRecord, Scope> {
  const found = new Map<KeptRecord, Scope>();
  const members = new Map([...open, ...known.keys()].map((record) => [record, membershipOf(record)]));
  const at = (record: KeptRecord) => members.get(record) as Membership;
  const order = (record: KeptRecord) => `${at(record).dates[0] ?? '9999'} ${record.facts.sha256}`;
  const sorted = [...open].sort((a, b) => compareText(order(a), order(b)));
  const visited = new Set<KeptRecord>();
  for (const seed of sorted) {
    if (visited.has(seed)) continue;
    const group = [seed];
    visited.add(seed);
    for (const one of group)
      for (const other of sorted)
        if (!visited.has(other) && overlaps(at(one), at(other))) {
          visited.add(other);
          group.push(other);
        }
    const scopes = new Map<string, Scope>();
    for (const [record, scope] of known)
      if (group.some((one) => overlaps(at(one), at(record)))) scopes.set(scope.slug, scope);
    const body = seed.facts.meetings.find((meeting) => meeting.body)?.body ?? 'unnamed body';
    const [only] = scopes.size === 1 ? scopes.values() : [];
    const scope = only ?? { slug: `${slug(body)}-${seed.facts.sha256.slice(0, 8)}` };
    for (const one of group) found.set(one, scope);
  }
  return found;
}
