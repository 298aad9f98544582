import { readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { endsSentence, isTitleLike, startsProse } from '../../language/print.ts';
import { cleanTitle, isStandardTitle } from '../titles.ts';
import { isDecisionPage, isMinutesMark, isPageSign, isPageTitle } from '../webpage.ts';
import { type Candidate, nextPrinted, unnumbered } from './candidate.ts';
import { readNumber } from './number.ts';
import { type Heading, wrapTitle } from './title.ts';

const purpose =
  /^(?:to (?:receive|consider|note|declare|approve|agree|confirm|discuss|provide|sign|report|review|appoint|elect|hear|inform|determine|answer|deal|scrutinise|comment|update|identify|exclude|ask|adopt|endorse|present|give|seek|monitor|respond|set|be |advise|allow|discuss|ensure|examine|make|record|authorise|resolve)|members(?: of the [a-z-]+)? (?:should|(?:are|will be) (?:asked|invited|requested|reminded))|the (?:committee|panel|board|cabinet|commission|council) (?:is|are|will be) (?:asked|invited|requested|recommended)|the (?:committee|panel|board|cabinet|commission|council) to (?:receive|consider|note|approve|agree|elect|appoint|review|discuss)\b|report of|for (?:members|the committee|information)|a report (?:by|of|from)|this (?:item|report))/i;

export function isPurpose(text: string): boolean {
  return purpose.test(text);
}

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
  if (isPiece(lines.slice(from, to))) {
    const titled = isTitleLike(text(first), 160) && !isPurpose(text(first)) && !endsSentence(text(first));
    return {
      at: first,
      end: first,
      number: null,
      title: titled ? text(first) : '',
      run: titled ? null : { index: first, from: 0 },
    };
  }
  const maker = printed.findIndex((at) => isDecisionPage(text(at)));
  if (maker >= 0) {
    const above = printed[maker - 1];
    const at = (above !== undefined && !isPageTitle(text(above)) ? above : printed[maker]) as number;
    return { at, end: at, number: null, title: at === above ? cleanTitle(text(at)).title : '', run: null };
  }
  const over = printed.findIndex((at) => overItem.test(text(at)) || issueMeeting.test(text(at)));
  const at = printed[over + 1];
  if (over < 0 || at === undefined || isMinutesMark(text(at))) return null;
  const given = issueMeeting.exec(text(printed[over]))?.[2] ?? null;
  // no title: "Agenda item" stands twice, or what the item is for comes at once
  if (overItem.test(text(at))) return { at, end: at, number: given, title: '', run: null };
  if (isPurpose(text(at)) || tells(text(at)))
    return { at, end: at, number: given, title: '', run: { index: at, from: 0 } };
  const own = readNumber(text(at));
  const { title, end } = wrapTitle(lines, at, to, own?.rest || text(at));
  const clean = cleanTitle(title);
  return { at, end, number: own?.rest ? own.number : (clean.item ?? given), title: clean.title, run: null };
}

/** What a page prints of one item alone, without anything over it: it begins with what the item is for, or soon with "Minutes:". */
export function isPiece(lines: readonly Line[]): boolean {
  const printed = lines.filter(({ text }) => text);
  const marks = printed.flatMap(({ text }, at) => (isMinutesMark(text) ? [at] : []));
  if (printed.length > 60 || printed.slice(0, 12).some(({ text }) => isPageTitle(text) || isPageSign(text)))
    return false;
  if (printed.some(({ text, download }) => download || readLabel(text, null)?.status === 'PRESENT')) return false;
  const filed = lines.some(({ skip }) => skip === 'menu');
  const told =
    /^the (?:committee|board|panel|cabinet|council|sub-committee|chair\p{Ll}*) (?:considered|received|noted|was|were)\b/iu;
  return marks.length
    ? marks.length === 1 && (marks[0] as number) < 6
    : isPurpose(printed[0]?.text ?? '') ||
        (isPurpose(printed[1]?.text ?? '') && printed.length < 30) ||
        (filed && told.test(printed[0]?.text ?? ''));
}

const overItem = /^(?:agenda item|issue - decisions)$/i;
const tells = (text: string) => text.length > 60 && endsSentence(text);

/** "Declarations of interest, if any." */
const ifAny = /,? \(?if any\)?\.?$/i;

/**
 * Items of a web page that lost its numbers: a short line with a download mark, a standard title, or a line under which
 * the page says what the item is for ("To consider ...").
 */
export function pageCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  const printed = lines.slice(from, to).filter(({ text }) => text);
  // a page without blank lines: what stands out there is told by what it says
  const tight = printed.filter(({ gap }) => gap > 0).length < printed.length * 0.2;
  // a page without "Minutes:": wide blanks part its items, and what was announced from what was said
  const wide = !printed.some(({ text }) => isMinutesMark(text)) && printed.some(({ gap }) => gap >= 2);
  let before: Line | null = null;
  let said = false; // since the last heading
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    const { text } = line;
    const next = lines[nextPrinted(lines, at, to)];
    const stands = tight || line.gap > 0 || line.level > 0 || line.bold || !before;
    const parted = wide && line.gap >= 2;
    const short =
      text.length <= 200 &&
      !line.bullet &&
      ((parted && isStandardTitle(text)) || !endsSentence(text.replace(ifAny, '').replace(/\([^()]*\)$/, '')));
    const announced = next !== undefined && isPurpose(next.text) && !next.bullet;
    const alone = parted && line.truncatedAt === null && next !== undefined && next.gap >= 2;
    const apart = alone || (parted && line.truncatedAt === null && announced);
    const titleLike = (most: number) => isTitleLike(text, most) && !startsProse(text) && !/^\(.*\)$/.test(text);
    const told =
      line.download ||
      (apart && titleLike(120) && !/\b(?:was|were|is|are|has|had|will)\b/.test(text)) ||
      (isStandardTitle(text) && text.length <= (ifAny.test(text) ? 200 : 90) && !startsProse(text)) ||
      (announced && titleLike(200));
    const labelled =
      /:$/.test(text) ||
      isMinutesMark(text) ||
      isPageSign(text) ||
      (readLabel(text, null) !== null && !isStandardTitle(text) && !announced);
    const last = found[found.length - 1];
    const fresh = last === undefined || at > (last.whole?.end ?? last.at);
    // "Election of Chair" under "Election of Chair and Vice-Chair" is a part of it
    const part =
      last !== undefined && nextPrinted(lines, last.whole?.end ?? last.at, to) === at && last.text.startsWith(text);
    if (fresh && stands && short && told && !part && (line.download || (!labelled && !isPurpose(text)))) {
      const wrapped = wrapTitle(lines, at, to, text);
      found.push(titled(line, at, wrapped));
    } else if (
      fresh &&
      isPurpose(text) &&
      line.gap >= 2 &&
      text.length <= 300 &&
      !line.bullet &&
      before &&
      (!isPurpose(before.text) || (alone && said)) &&
      (last ? at - (last.whole?.end ?? last.at) > 1 : true)
    ) {
      // the heading itself is missing: what the item is for stands in its place
      const above = last ? nextPrinted(lines, last.whole?.end ?? last.at, to) : -1;
      if (above !== at && (/^to /i.test(text) || alone)) found.push(titled(line, at, { title: text, end: at }));
    }
    said = found.at(-1)?.at !== at && (said || (endsSentence(text) && !isPurpose(text)));
    before = line;
  }
  return found;
}

const titled = (line: Line, at: number, whole: { title: string; end: number }): Candidate =>
  unnumbered(line, at, { look: 'page', title: 0.9, standard: isStandardTitle(line.text), whole });
