import { compareText, slug } from '../wording/fold.ts';
import { yearsBetween } from '../wording/years.ts';
import type { Head } from './head.ts';
import type { Whose } from './scope.ts';

/** Who sits, by printed name, and when: enough to tell two nameless councils apart. */
interface Membership {
  names: Set<string>;
  dates: string[];
}

function membershipOf({ members, meetings }: Head): Membership {
  return { names: new Set(members), dates: meetings.flatMap(({ date }) => (date ? [date] : [])) };
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
export function sameMembership(open: Head[], known: Map<Head, Whose>): Map<Head, Whose> {
  const found = new Map<Head, Whose>();
  if (open.length === 0) return found;
  const members = new Map([...open, ...known.keys()].map((head) => [head, membershipOf(head)]));
  const at = (head: Head) => members.get(head) as Membership;
  const order = (head: Head) => `${at(head).dates[0] ?? '9999'} ${head.sha256}`;
  const sorted = [...open].sort((a, b) => compareText(order(a), order(b)));
  const visited = new Set<Head>();
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
    const scopes = new Map<string, Whose>();
    for (const [head, scope] of known)
      if (group.some((one) => overlaps(at(one), at(head)))) scopes.set(scope.slug, scope);
    const body = seed.meetings.find((meeting) => meeting.body)?.body ?? 'unnamed body';
    const [only] = scopes.size === 1 ? scopes.values() : [];
    const scope = only ?? { slug: `${slug(body)}-${seed.sha256.slice(0, 8)}` };
    for (const one of group) found.set(one, scope);
  }
  return found;
}
