import type { Identity } from './identity.ts';
import { placeOf } from './identity.ts';
import type { Link } from './link.ts';
import type { People, PersonGroup } from './people.ts';

/** Why the mentions of one person were joined, and what stays open about it. */
export interface Reasons {
  mentions: { name: string; record: string; meeting: string | null; item: string | null; lines: [number, number] }[];
  joined: { a: string; b: string; why: string; judgement?: string }[];
  /** Other persons that this one may be, or is known not to be. */
  others: { person: string; name: string; verdict: 'different' | 'unsure'; why: string }[];
}

/** Links of each person to other persons. */
export function linksOf(people: People): Map<PersonGroup, { other: PersonGroup; link: Link }[]> {
  const found = new Map<PersonGroup, { other: PersonGroup; link: Link }[]>();
  for (const link of people.links) {
    const [a, b] = [people.of.get(link.a), people.of.get(link.b)];
    if (!a || !b || a === b) continue;
    for (const [from, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = found.get(from) ?? [];
      if (!known.some((one) => one.other === other && one.link.why === link.why)) known.push({ other, link });
      found.set(from, known);
    }
  }
  return found;
}

export function reasonsOf(
  identity: Identity,
  people: People,
  identities: Map<PersonGroup, Identity>,
  links: Map<PersonGroup, { other: PersonGroup; link: Link }[]>,
): Reasons {
  const { group } = identity;
  const byKey = new Map(group.mentions.map((one) => [one.key, one]));
  const place = (key: string) => {
    const mention = byKey.get(key) ?? people.of.get(key)?.mentions.find((one) => one.key === key);
    return mention ? placeOf(mention) : key;
  };
  return {
    mentions: group.mentions
      .flatMap((one) =>
        [{ name: one.name.printed, lines: one.lines }, ...one.forms].map(({ name, lines }) => ({
          name,
          record: one.fileName,
          meeting: one.date,
          item: one.itemNumber,
          lines,
        })),
      )
      .sort((a, b) =>
        (a.meeting ?? '') < (b.meeting ?? '')
          ? -1
          : (a.meeting ?? '') > (b.meeting ?? '')
            ? 1
            : a.record < b.record
              ? -1
              : a.record > b.record
                ? 1
                : a.lines[0] - b.lines[0],
      ),
    joined: group.links.map(({ a, b, why, judgement }) => ({
      a: place(a),
      b: place(b),
      why,
      ...(judgement ? { judgement } : {}),
    })),
    others: (links.get(group) ?? [])
      .map(({ other, link }) => ({
        person: identities.get(other)?.id ?? '',
        name: identities.get(other)?.name ?? '',
        verdict: link.verdict as 'different' | 'unsure',
        why: link.why,
      }))
      .sort((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : a.why < b.why ? -1 : 1)),
  };
}
