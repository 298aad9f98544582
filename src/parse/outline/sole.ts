import { readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { endsSentence, isTitleLike } from '../../language/print.ts';
import { cleanTitle } from '../titles.ts';
import { isDecisionPage, isMinutesMark, isPageSign, isPageTitle } from '../webpage.ts';
import { readNumber } from './number.ts';
import { isPurpose } from './page.ts';
import { type Heading, wrapTitle } from './title.ts';

/** "Meeting: 04/05/2021 - Streets Panel (Item 6)" on a page that follows one issue. */
export const issueMeeting = /^meeting: \d\d\/\d\d\/\d{4} - (.{3,120}?)(?: \(item ([A-Z]?\d{1,3}[A-Za-z]?)\))?$/i;

/** The one heading of a page that is about one item: "Agenda item" or "Meeting: 04/05/2021 - Streets Panel" over it, or none at all. */
export function soleHeading(lines: Line[], from: number, to: number): Heading | null {
  const printed: number[] = [];
  for (let at = from; at < to && printed.length < 8; at++) if (lines[at]?.text) printed.push(at);
  const text = (at: number | undefined) => (at === undefined ? '' : (lines[at] as Line).text);
  const first = printed[0];
  if (first === undefined) return null;
  if (isMinutesMark(text(first))) return { at: first, end: first, number: null, title: '', run: null };
  const untitled = (at: number, number: string | null): Heading => ({
    at,
    end: at,
    number,
    title: '',
    run: { index: at, from: 0 },
  });
  if (isPiece(lines.slice(from, to))) {
    const titled = isTitleLike(text(first), 160) && !opensWithPurpose(text(first)) && !endsSentence(text(first));
    return titled ? { at: first, end: first, number: null, title: text(first), run: null } : untitled(first, null);
  }
  const maker = printed.findIndex((at) => isDecisionPage(text(at)));
  if (maker >= 0) {
    const above = printed[maker - 1];
    const at = (above !== undefined && !isPageTitle(text(above)) ? above : printed[maker]) as number;
    return { at, end: at, number: null, title: at === above ? cleanTitle(text(at)).title : '', run: null };
  }
  const above = printed.findIndex(
    (at) => overItem.test(text(at)) || issueMeeting.test(text(at)) || itemOf.test(text(at)),
  );
  // "Issue - decisions" may stand twice over a title
  const below = text(printed[above + 2]);
  const twice = overItem.test(text(printed[above + 1])) && isTitleLike(below, 160) && !opensWithPurpose(below);
  const over = above >= 0 && twice ? above + 1 : above;
  const at = printed[over + 1];
  if (over < 0 || at === undefined || isMinutesMark(text(at))) return null;
  const given = issueMeeting.exec(text(printed[over]))?.[2] ?? itemOf.exec(text(printed[over]))?.[1] ?? null;
  // no title: "Agenda item" stands twice, or what the item is for comes at once
  if (overItem.test(text(at))) return { at, end: at, number: given, title: '', run: null };
  if (isPurpose(text(at)) || tells(text(at))) return untitled(at, given);
  const own = readNumber(text(at));
  const { title, end } = wrapTitle(lines, at, to, own?.rest || text(at));
  const clean = cleanTitle(title);
  return { at, end, number: own?.rest ? own.number : (clean.item ?? given), title: clean.title, run: null };
}

/** What a page prints of one item alone, without anything over it: it begins with what the item is for, or soon with "Minutes:". */
export function isPiece(lines: readonly Line[]): boolean {
  const printed = lines.filter(({ text }) => text);
  const marks = printed.flatMap(({ text }, at) => (isMinutesMark(text) ? [at] : []));
  if (
    printed.length > 60 ||
    printed.slice(0, 12).some(({ text }) => isPageTitle(text) || isPageSign(text) || issueMeeting.test(text))
  )
    return false;
  if (printed.some(({ text, download }) => download || readLabel(text, null)?.status === 'PRESENT')) return false;
  const filed = lines.some(({ skip }) => skip === 'menu');
  const told =
    /^the (?:committee|board|panel|cabinet|council|sub-committee|chair\p{Ll}*) (?:considered|received|noted|was|were)\b/iu;
  return marks.length
    ? (marks.length === 1 ||
        (marks.length === 2 &&
          isDecisionMark(printed[marks[0] as number]) &&
          !isDecisionMark(printed[marks[1] as number]))) &&
        (marks[0] as number) < 6
    : opensWithPurpose(printed[0]?.text ?? '') ||
        toldAlone(printed) ||
        (isPurpose(printed[1]?.text ?? '') && printed.length < 30) ||
        (filed && told.test(printed[0]?.text ?? ''));
}

/** "(Report of Director of Parks)", with or without its bracket */
const opensWithPurpose = (text: string): boolean => isPurpose(text.replace(/^\(/, ''));
/** "Decision:" over what was decided, and "Minutes:" behind it over what was said */
const isDecisionMark = (line: Line | undefined): boolean => /^decisions?\s?:$/i.test(line?.text ?? '');

/** "The Member outlined the report and it was proposed that ..." over "RESOLVED that": what was said and decided, and nothing else. */
const toldAlone = (printed: readonly Line[]): boolean =>
  printed.length <= 12 &&
  tells(printed[0]?.text ?? '') &&
  /\b(?:committee|board|panel|cabinet|council|group|report)\b/i.test(printed[0]?.text ?? '') &&
  printed.some(({ text }) => /^RESOLVED\b/.test(text));

/** Over the one item of a page */
export const overItem = /^(?:agenda item|issue - decisions)$/i;
/** "Meeting of Streets Panel, Monday 5th May 2031 1.00 pm (Item 4.)", at the head of what was said of one item */
const itemOf = /^meeting of .{3,150} \(item ([A-Z]?\d{1,3}[A-Za-z]?)\.?\)$/i;
const tells = (text: string) => text.length > 60 && endsSentence(text);
