import { readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import type { MeetingKind } from '../../model/enums.ts';
import { headsMinutes } from '../announced.ts';
import { isMinutesMark } from '../webpage.ts';
import { bulletedCandidates } from './bulleted.ts';
import { type Candidate, headsItems, nextPrinted, numberedCandidates } from './candidate.ts';
import { bestChains } from './chain.ts';
import { fill } from './fill.ts';
import { letteredCandidates } from './lettered.ts';
import { lookGroups } from './looks.ts';
import { markedCandidates } from './marked.ts';
import { rowCandidates } from './named-rows.ts';
import { pageCandidates } from './page.ts';
import { appraiseSequence, measure, type Sequence } from './score.ts';
import { sideTitles } from './side-titles.ts';
import { boundTitles, type Heading } from './title.ts';

export type { Heading } from './title.ts';

export interface Outline {
  headings: Heading[];
  /** Every way of marking items that the record may use, best first; empty where none was found. */
  sequences: Sequence[];
}

/**
 * The items of a section. Every way of marking them proposes its headings, each proposal is scored as a whole, and the one that
 * explains the section best wins.
 */
export function findOutline(lines: Line[], from: number, to: number, kind: MeetingKind): Outline {
  const numbered = numberedCandidates(lines, from, to);
  const looks = lookGroups(lines, from, to);
  const ink = measure(lines, from, to);
  const appraise = (name: string, members: Candidate[], values: number[] | null) =>
    appraiseSequence(name, members, values, ink, from, to);
  const sequences: Sequence[] = [];
  for (const { form, members, values } of bestChains(numbered)) {
    if (members.length >= 2) sequences.push(appraise(`numbers like "${form}"`, members, values));
    const over = members.length >= 3 ? sideTitles(lines, members, from) : [];
    if (over.length) sequences.push(appraise(`titles over paragraphs numbered "${form}"`, over, values));
  }
  const again = beginAgain(numbered, lines);
  if (again.length) sequences.push(appraise('numbers that begin again', again, null));
  for (const [look, members] of looks)
    if (
      members.length >= 2 &&
      (look !== 'plain' || (members.length >= 3 && kind !== 'WEB_PAGE')) &&
      look !== 'over' &&
      (look !== 'lead' || isTold(members, kind, opened(lines, members[0] as Candidate, to)))
    )
      sequences.push(appraise(`headings: ${look}`, members, null));
  const marked = markedCandidates(lines, from, to);
  if (marked.length >= 2)
    sequences.push(
      appraise(
        'titles over "(Item 4)"',
        marked,
        marked.map((_, at) => at),
      ),
    );
  const rows = rowCandidates(lines, from, to);
  if (rows.length >= 2) sequences.push(appraise('rows of a table of items', rows, null));
  if (kind === 'WEB_PAGE') {
    // rows below "| No. | Item |" are the items, and what stands between them is a table in one
    const tabled = numbered.filter(({ at }) => lines[at]?.cells).length >= 3 && lines.slice(from, to).some(headsItems);
    const page = tabled ? [] : pageCandidates(lines, from, to);
    if (page.length) sequences.push(appraise('titles of a web page', page, null));
  }
  const over = looks.get('over') ?? [];
  // nothing sets them off but a blank line: only where nothing better marks the items
  const all = new Set(over.map(({ titleAt }) => titleAt));
  const better = ({ members, quality, coverage }: Sequence) =>
    quality >= 0.6 && coverage >= 0.5 && shared(members, all) < members.length;
  const lettered = letteredCandidates(lines, from, to);
  if (lettered.length >= 2 && !sequences.some(better))
    sequences.push(
      appraise(
        'letters between brackets',
        lettered,
        lettered.map((_, at) => at + 1),
      ),
    );
  const bulleted = bulletedCandidates(lines, from, to);
  if (bulleted.length && !sequences.some(better)) sequences.push(appraise('titles behind bullets', bulleted, null));
  if (isTold(over, kind) && !sequences.some(better)) sequences.push(appraise('headings over their text', over, null));
  dropNested(sequences);
  sequences.sort((a, b) => b.score - a.score);
  const only = loneNumber(sequences, numbered, lines, to);
  if (only) sequences.unshift(appraise('one number', [only], [only.forms[0]?.value ?? 1]));
  // "## Trees" alone
  const sole = [...looks].find(
    ([look, [one, more]]) => look.startsWith('level') && one && !more && !headsMinutes.test(one.text),
  )?.[1];
  if (sole && sequences.length === 0) sequences.push(appraise('one heading', sole, null));
  const best = numberedPage(sequences, lines, to) ?? outermost(sequences);
  if (!best) return { headings: [], sequences };
  const members = fill(best, withParts(best, numbered, lines, to, appraise), numbered, looks, lines, from, to, kind);
  return {
    headings: withoutEnclosed(boundTitles(best.values ? members : withNumbers(members, numbered), lines, to), lines),
    sequences: [best, ...sequences.filter((each) => each !== best)],
  };
}

/** "**Election of Chairman**", "**2. Declarations**", "**1. Accounts**": of headings told by their print some have numbers. */
function withNumbers(members: Candidate[], numbered: Candidate[]): Candidate[] {
  const byLine = new Map(numbered.map((one) => [one.titleAt, one]));
  return members.map((member) => {
    const one = byLine.get(member.titleAt);
    const own = one?.number && /^\d{1,3}$/.test(one.number) && /^\d+[.)] ?/.test(member.text) && !one.alone;
    return own && member.number === null && member.text.startsWith(one.number as string)
      ? { ...one, look: member.look }
      : member;
  });
}

/** "1. Apologies", "1. Finance": a converter let each list begin again, so the number says nothing. */
function beginAgain(numbered: Candidate[], lines: Line[]): Candidate[] {
  const ones = numbered.filter(({ at, number, title }) => number === '1' && title >= 0.75 && (lines[at]?.gap ?? 0) > 0);
  const usual = ones.filter(({ standard }) => standard).length;
  const counted = numbered.some(({ number, look }) => number === '2' && look === ones[0]?.look);
  return ones.length >= 4 && (usual >= 3 || !counted) ? ones.map((one) => ({ ...one, number: null })) : [];
}

/** Of a web page whose numbers stand right over "Minutes:" the numbers tell the items, and titles before them have none. */
function numberedPage([best, ...others]: Sequence[], lines: Line[], to: number): Sequence | undefined {
  if (!best?.members.every(({ look }) => look === 'page')) return undefined;
  const told = ({ titleAt }: Candidate) => isMinutesMark(lines[nextPrinted(lines, titleAt, to)]?.text ?? '');
  return others.find(({ values, members }) => values !== null && members.every(told));
}

/** The heading of a meeting's only item, behind nothing but labels of lists that look as it does. */
function loneNumber(sequences: Sequence[], numbered: Candidate[], lines: Line[], to: number): Candidate | undefined {
  const [best] = sequences;
  // "18." over a title and "Minutes:" on a page of one item
  const [listed, more] = numbered.filter(
    ({ alone, titleAt }) => alone === 'below' && isMinutesMark(lines[nextPrinted(lines, titleAt, to)]?.text ?? ''),
  );
  if (listed && !more && !sequences.some(({ values }) => values)) return listed;
  if (!best) return numbered.find((one) => one.merit >= 1.5) ?? setApart(numbered, lines, to);
  if (best.values) return undefined;
  const has = new Set(best.members.map(({ titleAt }) => titleAt));
  const counted = numbered.filter(({ titleAt }) => has.has(titleAt));
  const [only] = counted;
  if (!only || counted.length > 1) return undefined;
  const label = ({ at, text }: Candidate) => at < only.at && readLabel(text, null) !== null;
  return best.members.every((one) => one.titleAt === only.titleAt || label(one)) ? only : undefined;
}

/** "1. Rents" alone between blank lines, where no other line is numbered so. */
function setApart(numbered: Candidate[], lines: Line[], to: number): Candidate | undefined {
  const apart = numbered.filter(({ at, title, alone, titleAt }) => {
    const below = lines[nextPrinted(lines, titleAt, to)];
    return title >= 0.75 && alone === null && (lines[at]?.gap ?? 0) > 0 && (below?.gap ?? 0) > 0;
  });
  return apart.length === 1 && numbered.length === 1 ? apart[0] : undefined;
}

/** "4.1", "4.2" under an item that is numbered 4 are its parts. */
function dropNested(sequences: Sequence[]): void {
  const whole = sequences.find(({ name, members }) => name === 'numbers like "#"' && members.length >= 3);
  if (!whole) return;
  const numbers = new Map(whole.members.map(({ number, at }) => [number, at]));
  const isPart = ({ members: [first] }: Sequence) => {
    const at = numbers.get(/^(\d{1,3})\.\d/.exec(first?.number ?? '')?.[1] ?? '');
    return at !== undefined && at <= (first?.at ?? -1);
  };
  for (let at = sequences.length - 1; at >= 0; at--) if (isPart(sequences[at] as Sequence)) sequences.splice(at, 1);
}

/** The best of all, unless another reads the same headings better, or stands around them. */
function outermost(sequences: Sequence[]): Sequence | undefined {
  const [first] = sequences;
  if (!first) return undefined;
  const best = counted(first, sequences) ?? fuller(first, sequences) ?? first;
  const has = new Set(best.members.map(({ titleAt }) => titleAt));
  const around = ({ members, score, quality }: Sequence) =>
    shared(members, has) < members.length * 0.5 &&
    score >= best.score * 0.8 &&
    quality >= best.quality &&
    members.length >= 3 &&
    members.length < best.members.length &&
    (members[0] as Candidate).at <= (best.members[0] as Candidate).at;
  return sequences.find((other) => other !== best && around(other)) ?? best;
}

/** Another way of marking items that explains the section nearly as well with other headings; null where none comes near. */
export function rivalOf([best, ...others]: Sequence[]): Sequence | null {
  if (!best) return null;
  const has = new Set(best.members.map(({ titleAt }) => titleAt));
  return (
    others.find(({ members, score }) => score >= best.score * 0.9 && shared(members, has) < members.length * 0.5) ??
    null
  );
}

/** Headings that look alike and are numbered besides are told by their numbers. */
function counted(first: Sequence, sequences: Sequence[]): Sequence | undefined {
  if (first.values) return undefined;
  const has = new Set(first.members.map(({ titleAt }) => titleAt));
  return sequences.find(
    ({ values, members, score }) =>
      values !== null && score >= first.score * 0.5 && shared(members, has) >= Math.max(2, first.members.length * 0.5),
  );
}

/** One that has all of the headings and more, to nearly the same effect. */
function fuller(first: Sequence, sequences: Sequence[]): Sequence | undefined {
  return sequences.find(({ members, score, quality, values }) => {
    if (values || members.length <= first.members.length) return false;
    if (score < first.score * 0.9 || quality < first.quality * 0.93) return false;
    return shared(first.members, new Set(members.map(({ titleAt }) => titleAt))) >= first.members.length * 0.8;
  });
}

const shared = (members: Candidate[], has: ReadonlySet<number>) =>
  members.filter(({ titleAt }) => has.has(titleAt)).length;

/** How many paragraphs begin from the first member on. */
const opened = (lines: Line[], first: Candidate, to: number): number =>
  lines.slice(first.at, to).filter(({ text, gap }) => text && gap > 0).length;

/**
 * Paragraphs that begin with a few words and a mark, or stand under them, are items only where the usual headings are among them, or
 * where most paragraphs begin so.
 */
function isTold(members: Candidate[], kind: MeetingKind, paragraphs = 0): boolean {
  const over = members[0]?.look === 'over';
  const usual = members.filter(({ standard }) => standard).length;
  const most = members.length >= 6 && usual > 0 && members.length >= paragraphs * 0.6;
  return kind === 'MINUTES' && members.length >= (over ? 4 : 3) && (usual >= (over ? 2 : 3) || (!over && most));
}

type Appraise = (name: string, members: Candidate[], values: number[] | null) => Sequence;

/** A second part of the agenda may begin again at 1, or count in another form. A report behind the meeting's close is none. */
function withParts(best: Sequence, numbered: Candidate[], lines: Line[], to: number, appraise: Appraise): Candidate[] {
  if (!best.values) return best.members;
  const first = (best.members[0] as Candidate).at;
  const last = (best.members.at(-1) as Candidate).at;
  const within = best.members.at(-1) as Candidate;
  let end = last + 1;
  while (end < to && !closedAt.test(lines[end]?.text ?? '')) end++;
  const part = (candidates: Candidate[]): Candidate[] => {
    const parts = bestChains(candidates)
      // "A) Accounts", "(2) Trees" under the last item are parts of it, unless "PART B" stands before them
      .filter(
        ({ form, members }) =>
          members.length >= 3 && (!/^(?:A|\(.*)$/.test(form) || (members[0] as Candidate).part > within.part),
      )
      .map(({ form, members, values }) => appraise(form, members, values))
      .filter(({ quality, coverage }) => quality >= 0.62 && coverage >= 0.1)
      .sort((a, b) => b.score - a.score);
    return parts[0]?.members ?? [];
  };
  const before = part(numbered.filter(({ at }) => at < first));
  const behind = numbered.filter(({ at, part: of }) => at > last && (at < end || of > within.part));
  const more = part(behind);
  const after = more.length ? more : nextLetter(within, behind);
  const own = lists(best.members, after) ? [] : best.members;
  return [...(lists(before, best.members) ? [] : before), ...own, ...after];
}

/** "B1 Exclusion of the public" behind "A1", "A2", "A3": the second part of the agenda, however short */
function nextLetter({ number }: Candidate, behind: readonly Candidate[]): Candidate[] {
  const letter = /^([A-Y])\d{1,2}$/.exec(number ?? '')?.[1];
  const prefix = letter && String.fromCharCode(letter.charCodeAt(0) + 1);
  const found: Candidate[] = [];
  for (const one of behind)
    if (prefix && one.number === `${prefix}${found.length + 1}` && one.title >= 0.7) found.push(one);
  return found;
}

/** "1. Apologies", "2. Minutes" line upon line before the items that bear the same numbers: the agenda. */
function lists(before: Candidate[], members: Candidate[]): boolean {
  const [top, bottom] = [before[0], before.at(-1)];
  const numbers = new Set(members.map(({ number }) => number));
  const again = before.filter(({ number }) => numbers.has(number)).length;
  return Boolean(top && bottom && again >= before.length * 0.8 && bottom.titleAt - top.at < before.length * 1.5);
}

const enclosing = /\breport\b.*\bmeeting of\b.*\b(?:committee|working|sub-?committee|panel|party|group)\b/i;
/** "The meeting closed at 8.55 p.m." */
const closedAt =
  /^(?:the )?(?:meeting|chair\p{L}*)\b[^.;]{0,40} (?:closed|ended|finished|concluded)\b[^.;\d]{0,20} \d{1,2}[.:]?\d{0,2}\s?(?:[ap]\.?\s?m|hours|hrs)?\W*$/iu;
const openedAt = /\bopened (?:the|this) meeting\b/i;
const closed = /\b(?:closed (?:the|this) meeting|meeting (?:was )?(?:declared )?closed)\b/i;
/** A committee's meeting that is reported whole, from "opened the meeting" to "closed the meeting", is one item: its headings are not the council's. */
function withoutEnclosed(headings: Heading[], lines: Line[]): Heading[] {
  let until = -1;
  return headings.filter((heading, index) => {
    if (heading.at < until) return heading.number !== null;
    const report = enclosing.test(heading.title) ? heading.end + 1 : -1;
    const next = headings.findIndex(({ title }, at) => at > index && enclosing.test(title));
    const stretch = report < 0 ? [] : lines.slice(report, headings[next]?.at ?? lines.length);
    const from = stretch.findIndex(({ text }) => openedAt.test(text));
    const to = stretch.findIndex(({ text }, at) => at > from && closed.test(text));
    if (from >= 0 && to >= 0 && report + from < (headings[index + 1]?.at ?? 0)) until = report + to;
    return true;
  });
}
