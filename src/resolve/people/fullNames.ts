import { type Bearer, bearerOf, gap, genderClash, interleaved, isCommonName, roleLikeness } from './bearer.ts';
import type { Link } from './link.ts';
import { matchGiven } from './name.ts';
import { officesClash } from './offices.ts';

/** Years after which a full name alone no longer says that a councillor is the same one. */
const longAbsence = 12;
/** Years between two posts of one officer beyond which the name alone does not join them. */
const careerBreak = 5;

/** One line of service of one full name: a councillor's, one post's, one outside body's. */
type Line = Bearer[];

const together = (line: Line) => bearerOf(line.flatMap((one) => one.mentions));

/** What two bearers of one full name in one scope have in common beyond the name, or undefined. */
function sameLine(a: Bearer, b: Bearer): string | undefined {
  if (genderClash(a, b) || matchGiven(a.name.given, b.name.given) === 'clash') return undefined;
  const years = gap(a.dates, b.dates);
  if (a.kind === 'councillor' && b.kind === 'councillor')
    return years <= longAbsence ? 'Councillors of one council with the same full name.' : undefined;
  const outside = [...a.outside].find((id) => b.outside.has(id));
  if (outside) return 'The same full name and the same organization.';
  if (a.kind === 'outside' || b.kind === 'outside') return undefined;
  if (a.kind === 'lay' && b.kind === 'lay' && [...a.bodies].some((body) => b.bodies.has(body)) && years <= longAbsence)
    return 'The same full name on the same body.';
  if (a.kind === 'unknown' && b.kind === 'unknown')
    return [...a.bodies].some((body) => body !== '' && b.bodies.has(body)) && years <= (isCommonName(a) ? 1 : 4)
      ? 'The same full name at meetings of the same body, never with a post.'
      : undefined;
  if (roleLikeness(a.roles, b.roles) >= 0.5 && years <= longAbsence) return 'The same full name in the same post.';
  return undefined;
}

/** Bearers of one full name in one scope: which are one person, and what keeps the others open. */
export function joinFullNames(
  bearers: Bearer[],
  similarNames: boolean,
  apart: (a: string, b: string) => boolean,
): Link[] {
  const links: Link[] = [];
  const lines: Line[] = [];
  const clash = officesClash(bearers);
  for (const one of bearers) {
    const fitting = lines.flatMap((line) => {
      const twin = line.findLast((b) => sameLine(one, b) !== undefined);
      return twin && !line.some((b) => apart(one.id, b.id) || clash?.(one, b)) ? [{ line, twin }] : [];
    });
    const [only] = fitting;
    if (only && fitting.length === 1) {
      links.push({ a: one.id, b: only.twin.id, verdict: 'same', why: sameLine(one, only.twin) as string });
      only.line.push(one);
    } else lines.push([one]);
  }
  mergeLines(lines, links, similarNames, apart);
  return links;
}

/** Lines of one name: a career when one post follows the other; two people when one is councillor and officer at a time. */
function mergeLines(lines: Line[], links: Link[], similarNames: boolean, apart: (a: string, b: string) => boolean) {
  for (let changed = true; changed; ) {
    changed = false;
    search: for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1)) {
        const verdict = compareLines(a, b, lines.length, similarNames);
        if (verdict.verdict !== 'same' || a.some((x) => b.some((y) => apart(x.id, y.id)))) continue;
        links.push({ a: (a[0] as Bearer).id, b: (b[0] as Bearer).id, ...verdict });
        a.push(...b);
        lines.splice(lines.indexOf(b), 1);
        changed = true;
        break search;
      }
  }
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1)) {
      const verdict = compareLines(a, b, lines.length, similarNames);
      if (verdict.verdict !== 'same') links.push({ a: (a[0] as Bearer).id, b: (b[0] as Bearer).id, ...verdict });
    }
}

function compareLines(lineA: Line, lineB: Line, lines: number, similarNames: boolean): Pick<Link, 'verdict' | 'why'> {
  const [a, b] = [together(lineA), together(lineB)];
  if (genderClash(a, b)) return { verdict: 'different', why: 'The honorifics differ (Mr and Mrs).' };
  if (matchGiven(a.name.given, b.name.given) === 'clash')
    return { verdict: 'different', why: 'The second names differ.' };
  const years = gap(a.dates, b.dates);
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('unknown')) {
    return lines === 2 && years <= 4 && !isCommonName(a)
      ? {
          verdict: 'same',
          why: 'The same full name in one council, once without a post, and nobody else is so called.',
        }
      : { verdict: 'unsure', why: 'The same full name, once without a post.' };
  }
  if (kinds.has('councillor') && kinds.has('officer')) {
    return interleaved(a.dates, b.dates)
      ? { verdict: 'different', why: 'A councillor and an officer at one time: nobody may be both in one council.' }
      : { verdict: 'unsure', why: 'The same full name, a councillor and an officer at different times.' };
  }
  if (a.kind === 'officer' && b.kind === 'officer') {
    if (interleaved(a.dates, b.dates))
      return { verdict: 'unsure', why: 'The same full name in two posts at one time.' };
    if (isCommonName(a)) return { verdict: 'unsure', why: 'A usual name in two posts.' };
    if (similarNames)
      return { verdict: 'unsure', why: 'One name in two posts, and a similar name is about: one may be a slip.' };
    return years <= careerBreak
      ? { verdict: 'same', why: 'The same full name in one council, one post after the other.' }
      : { verdict: 'unsure', why: 'The same full name in two posts, years apart.' };
  }
  if (a.kind === 'councillor' && b.kind === 'councillor')
    return years > longAbsence
      ? { verdict: 'unsure', why: `The same full name, ${Math.floor(years)} years apart.` }
      : { verdict: 'unsure', why: 'The same full name in the executive and on a scrutiny committee at one time.' };
  return { verdict: 'unsure', why: 'The same full name in two different capacities or bodies.' };
}
