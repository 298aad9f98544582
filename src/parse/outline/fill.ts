import type { Line } from '../../genre/line.ts';
import { endsSentence, isTitleLike, startsProse } from '../../language/print.ts';
import type { MeetingKind } from '../../model/enums.ts';
import { isMinutesMark, isPageSign } from '../webpage.ts';
import { type Candidate, nextPrinted, opensPart, unnumbered } from './candidate.ts';
import { isPurpose } from './page.ts';
import type { Sequence } from './score.ts';

/** Adds to a numbered outline the items that have no number, or a misprinted one. */
export function fill(
  best: Sequence,
  members: Candidate[],
  numbered: Candidate[],
  looks: ReadonlyMap<string, Candidate[]>,
  lines: Line[],
  from: number,
  to: number,
  kind: MeetingKind,
): Candidate[] {
  const look = usual(members.map((member) => member.look));
  if (!best.values) return withCapitals(members, looks.get(`${look} caps`) ?? []);
  const added = [...misprinted(best, look, numbered), ...strays(best, numbered)];
  const first = (members[0] as Candidate).at;
  const last = (members.at(-1) as Candidate).at;
  const alike = setOffAs(look, looks);
  for (const candidate of alike) {
    if (candidate.text.length >= 80 || ofHead.test(candidate.text)) continue;
    // "THE LATE MR ASH" over what was said of him, printed as the items are
    const unusual = candidate.at < first && candidate.look === look && look !== 'plain' && isTold(lines, candidate, to);
    if (!candidate.standard && !unusual) continue;
    const before = candidate.at < first && (best.values[0] !== 1 || unusual || beforeOne.test(candidate.text));
    // "Next meeting" at the end is an item where it looks as the items do, and no more than a date with its date behind it
    const behind =
      candidate.at > last &&
      (!/\bmeeting\b/i.test(candidate.text) || (candidate.look === look && !/\d/.test(candidate.text)));
    if (before || (behind && !(kind === 'WEB_PAGE' && members.some(({ text }) => sameTitle(text, candidate.text)))))
      added.push(candidate);
  }
  for (const at of missing(best)) {
    const [after, before] = [best.members[at] as Candidate, best.members[at + 1] as Candidate];
    const found = look === 'plain' ? [] : between(alike, after.at, before.at);
    if (found.length === 1) added.push(found[0] as Candidate);
  }
  added.push(...restarted(best, look, numbered));
  if (kind === 'WEB_PAGE') added.push(...pageItems(members, lines, from, to));
  const taken = new Set(members.flatMap(({ at, titleAt }) => [at, titleAt]));
  const all = [...members];
  for (const candidate of added) {
    if (taken.has(candidate.titleAt)) continue;
    taken.add(candidate.titleAt);
    all.push(candidate);
  }
  return all.sort((a, b) => a.at - b.at);
}

/** A sentence stands right under the heading. */
function isTold(lines: Line[], { titleAt }: Candidate, to: number): boolean {
  const below = lines[nextPrinted(lines, titleAt, to)];
  return below !== undefined && below.text.length > 30 && (startsProse(below.text) || endsSentence(below.text));
}

/** Headings without a number that look as the numbered ones do: of their level or a higher one, in their print, or in any where those are plain. */
function setOffAs(look: string, looks: ReadonlyMap<string, Candidate[]>): Candidate[] {
  if (look === 'plain') return ['bold', 'bold caps', 'caps', 'standard'].flatMap((each) => looks.get(each) ?? []);
  if (look.startsWith('level'))
    return [...looks].flatMap(([each, group]) => (each.startsWith('level') && each <= look ? group : []));
  return looks.get(look) ?? looks.get(`${look} caps`) ?? [];
}

/** "**AOB**" among "**Chairman's report**" and "**Election of officers**" */
function withCapitals(members: Candidate[], capitals: readonly Candidate[]): Candidate[] {
  const behind = capitals.filter(({ standard, at }) => standard && at > (members[0] as Candidate).at);
  return behind.length ? [...members, ...behind].sort((a, b) => a.at - b.at) : members;
}

/** Of candidates in print order those that stand between two lines. */
function between(candidates: Candidate[], after: number, before: number): Candidate[] {
  let low = 0;
  for (let high = candidates.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Candidate).at <= after) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let at = low; at < candidates.length && (candidates[at] as Candidate).at < before; at++)
    found.push(candidates[at] as Candidate);
  return found;
}

/** "Declarations of Interests" at the end of a page, and item 4 "Declarations of Interest" */
const sameTitle = (one: string, other: string) => titleKey(one) === titleKey(other);
const titleKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .replace(/s\b/g, '')
    .trim();

/** What a head or a foot says of the meeting under a title of its own. */
const ofHead =
  /^(?:(?:draft )?minutes?[^\p{L}]*\d|membership|quorum|terms of reference|attendance|substitut|apolog|webcasting|filming|site visits?|deputations?\s?[-–:] ?(?:mr|mrs|ms|miss|dr|cllr|councillor)s?\b)/iu;
/** What is taken before the first item of a meeting that counts from 1. */
const beforeOne =
  /^(?:public|open (?:forum|session)|presentations?|police|prayers|questions from|welcome|introductions?|(?:election|appointment) of)/i;

function usual(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'plain';
}

/** Indexes of members behind which one number is missing. */
function missing({ values }: Sequence): number[] {
  return (values ?? []).map((value, at) => (values?.[at + 1] === value + 2 ? at : -1)).filter((at) => at >= 0);
}

/** 55, 6, 57: printed alike and in the one place that is free, so the number is a slip. */
function misprinted(best: Sequence, look: string, numbered: Candidate[]): Candidate[] {
  return missing(best).flatMap((at) => {
    const [after, before] = [best.members[at] as Candidate, best.members[at + 1] as Candidate];
    const found = between(numbered, after.at, before.at).filter(
      (one) =>
        one.look === look && one.title >= 0.7 && one.alone === after.alone && Math.abs(one.indent - after.indent) <= 2,
    );
    return found.length === 1 ? found : [];
  });
}

/** 3786, 3769, 3787: a usual title between two items, with a number of their length that is only near theirs, is a slip too. */
function strays(best: Sequence, numbered: Candidate[]): Candidate[] {
  const [first, last] = [best.members[0] as Candidate, best.members.at(-1) as Candidate];
  const from = best.values?.[0] ?? 0;
  if (from < 100 || first.forms.every(({ form }) => form !== '#')) return [];
  const to = best.values?.at(-1) ?? 0;
  return between(numbered, first.at, last.at).filter(
    (one) =>
      one.standard &&
      one.look === first.look &&
      one.alone === first.alone &&
      /^\d+$/.test(one.number ?? '') &&
      one.number?.length === first.number?.length &&
      Number(one.number) > from - 50 &&
      Number(one.number) < to + 50,
  );
}

/** Converters let lists begin again at 1: numbers of the same kind before titles that are set off as the others are. */
function restarted(best: Sequence, look: string, numbered: Candidate[]): Candidate[] {
  if (look === 'plain' || best.values?.[0] !== 1) return [];
  const first = best.members[0] as Candidate;
  return numbered.filter(
    (one) =>
      one.at > first.at &&
      one.look === look &&
      one.indent === first.indent &&
      one.forms.length === 1 &&
      one.forms[0]?.form === '#' &&
      one.forms[0].value <= 3,
  );
}

/** What stands between "No. Item" and the first number, and titles with a "Minutes:" of their own. */
function pageItems(members: Candidate[], lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  const first = (members[0] as Candidate).at;
  let sign = -1;
  for (let at = from; at < first; at++)
    if (/^no\.? ?\|? ?item/i.test(lines[at]?.text ?? '') && isPageSign((lines[at] as Line).text)) sign = at;
  const told = members.filter(({ titleAt }) =>
    isMinutesMark(lines[nextPrinted(lines, titleAt, to)]?.text ?? ''),
  ).length;
  const taken = new Set(members.flatMap(({ at, titleAt }) => [at, titleAt]));
  for (let at = sign < 0 ? first : sign + 1; at < to; at++) {
    const line = lines[at] as Line;
    if (
      !line.text ||
      taken.has(at) ||
      line.bullet ||
      line.cells ||
      !isTitleLike(line.text, 200) ||
      endsSentence(line.text)
    )
      continue;
    if (isMinutesMark(line.text) || isPurpose(line.text) || opensPart(line)) continue;
    // "None" between "Decision:" and "Minutes:" is what was said
    if (/^(?:\d[\d.]*[A-Z]?\.?|decisions?:?)$/i.test(printedAbove(lines, at)) || aside.test(line.text)) continue;
    const opens = sign >= 0 && at < first && nextPrinted(lines, sign, to) === at;
    const minuted =
      told >= members.length / 2 && line.gap > 0 && isMinutesMark(lines[nextPrinted(lines, at, to)]?.text ?? '');
    if (opens || minuted) found.push(unnumbered(line, at, { look: 'page', title: 0.9, standard: false }));
  }
  return found;
}

/** "(Cabinet Member Councillor Ash)", "10.05am – 10.10am" between a title and "Minutes:" */
const aside = /^\(.*\)$|^\d{1,2}[.:]\d\d ?(?:[ap]\.?m)? ?[–—-] ?\d/;

function printedAbove(lines: Line[], at: number): string {
  for (let above = at - 1; above >= 0; above--) if (lines[above]?.text) return (lines[above] as Line).text;
  return '';
}
