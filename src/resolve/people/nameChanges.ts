import { type Bearer, gap, genderClash, interleaved } from './bearer.ts';
import type { Link } from './link.ts';

/** Years within which one holder of a post follows another closely enough to ask whether they are one. */
const succession = 1.5;

/**
 * "Jo Brook, Head of Legal Services" and soon after "Jo Dale, Head of Legal Services": a marriage, or a successor of the same
 * forename. Nothing printed settles it, so the question is kept.
 */
export function changedNames(people: Bearer[]): Link[] {
  const posts = new Map<string, Set<Bearer>>();
  for (const one of people) {
    if (one.form !== 'full' || (one.kind !== 'officer' && one.kind !== 'councillor')) continue;
    for (const role of one.roles) {
      if (role.length < 2) continue;
      const key = `${one.mentions[0]?.scope.slug}|${one.name.given[0]}|${role.join(' ')}`;
      posts.set(key, (posts.get(key) ?? new Set()).add(one));
    }
  }
  const links = new Map<string, Link>();
  for (const holders of posts.values()) {
    const sorted = [...holders].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        if (a.name.surname === b.name.surname || a.kind !== b.kind || genderClash(a, b)) continue;
        if (interleaved(a.dates, b.dates) || gap(a.dates, b.dates) > succession) continue;
        const why = `${a.name.printed} and ${b.name.printed} held one post, one after the other: a change of name, or a successor.`;
        links.set(`${a.id}|${b.id}`, { a: a.id, b: b.id, verdict: 'unsure', why });
      }
  }
  return [...links.values()];
}
