import { type Bearer, gap, genderClash, interleaved } from './bearer.ts';
import type { Link } from './link.ts';
import { matchGiven } from './name.ts';
import { maySpan, term, twoTerms } from './shortNames.ts';
import { isNearName } from './slips.ts';

const span = (years: number) =>
  !Number.isFinite(years)
    ? 'at times that are not known'
    : years < 1
      ? 'within a year'
      : years < 2
        ? 'a year apart'
        : `${Math.floor(years)} years apart`;

/** Whether a question is worth asking: the same or a similar name that no rule could settle. */
function question(a: Bearer, b: Bearer): string | undefined {
  const years = gap(a.dates, b.dates);
  if (genderClash(a, b)) return undefined;
  if (a.name.surname === b.name.surname) {
    const match = matchGiven(a.name.given, b.name.given);
    if (match === 'clash') return isNearName(a, b) ? similar(a, b, years) : undefined;
    const [short, full] = a.form === 'bare' || (a.form === 'initial' && b.form === 'full') ? [a, b] : [b, a];
    if (match === 'equal' && a.form === 'full' && b.form === 'full') return undefined; // settled or asked with full names
    if (short.kind === 'unknown' && years > term) return undefined;
    if (short.kind !== 'unknown' && !maySpan(short, [full]) && !maySpan(full, [short])) return undefined;
    return `${short.name.printed} may be ${full.name.printed}: ${span(years)}, and nothing printed settles it.`;
  }
  if (isNearName(a, b)) return similar(a, b, years);
  return hyphenated(a, b, years);
}

function similar(a: Bearer, b: Bearer, years: number): string | undefined {
  if (a.kind !== b.kind && a.kind !== 'unknown' && b.kind !== 'unknown') return undefined;
  if (Math.min(a.records.size, b.records.size) > 1 || years > twoTerms) return undefined; // two spellings that both last are two names
  return `${a.name.printed} and ${b.name.printed} are one letter apart, ${span(years)}.`;
}

/** "Jo Brook" and later "Jo Brook-Dale": a marriage, or another person. */
function hyphenated(a: Bearer, b: Bearer, years: number): string | undefined {
  const shared =
    a.name.surnameParts.length > 1
      ? a.name.surnameParts.includes(b.name.surname)
      : b.name.surnameParts.includes(a.name.surname);
  if (!shared || a.kind !== b.kind || a.kind === 'unknown' || years > term || interleaved(a.dates, b.dates))
    return undefined;
  const match = matchGiven(a.name.given, b.name.given);
  if (match === 'clash' || a.form !== b.form) return undefined;
  return `${a.name.printed} and ${b.name.printed} share part of a surname, one after the other.`;
}

/** The pairs of persons of a block that stay open, each with its question. */
export function openPairs(bearers: Bearer[], apart: (a: string, b: string) => boolean): Link[] {
  const links: Link[] = [];
  for (const [i, a] of bearers.entries())
    for (const b of bearers.slice(i + 1)) {
      if (apart(a.id, b.id)) continue;
      const why = question(a, b);
      if (why) links.push({ a: a.id, b: b.id, verdict: 'unsure', why });
    }
  return links;
}
