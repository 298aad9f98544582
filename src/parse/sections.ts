import { readLabel } from '../genre/attendance/labels.ts';
import type { Line } from '../genre/line.ts';
import { endsSentence, isTitleLike } from '../language/print.ts';
import { findDates } from '../model/date.ts';
import type { MeetingKind } from '../model/enums.ts';
import { isTitle, namesBody } from './body.ts';
import { printedDates } from './dates.ts';
import { isFlatTable, isUnsaid } from './flattable.ts';
import { readNumber } from './outline/number.ts';
import { isHeadless, isPurpose } from './outline/page.ts';
import { isPiece } from './outline/sole.ts';
import { formLabel } from './report.ts';
import { isDecisionPage, isMinutesMark, isPageSign, isPageTitle } from './webpage.ts';

/** A stretch of lines that is one meeting's record or one enclosed report; indexes into the lines, `to` exclusive. */
export interface Stretch {
  kind: MeetingKind;
  from: number;
  to: number;
  /** A review with its own title page, without the form of an officer report. */
  titlePage?: boolean;
}

interface Start {
  kind: MeetingKind;
  at: number;
  titlePage?: boolean;
}

/** Cuts a record into its meetings and enclosed reports, in print order. */
export function splitSections(lines: Line[]): Stretch[] {
  const printed = lines.map((_, index) => index).filter((index) => lines[index]?.text);
  if (!printed.length) return [];
  // its labels are those of a report's form too
  if (printed.slice(0, 10).some((index) => isDecisionPage(lines[index]?.text ?? '')))
    return [{ kind: 'WEB_PAGE', from: printed[0] as number, to: lines.length }];
  const entries = issueEntries(lines, printed);
  if (entries.length)
    return entries.map((at, i) => ({
      kind: 'WEB_PAGE',
      from: i ? at : (printed[0] as number),
      to: entries[i + 1] ?? lines.length,
    }));
  const starts: Start[] = [...reportStarts(lines, printed), ...minutesStarts(lines, printed)].sort(
    (a, b) => a.at - b.at,
  );
  const leading = firstKind(lines, printed, starts);
  const begin = printed[0] as number;
  if (!starts.length || !onlyTitles(lines, printed, starts[0] as Start)) {
    starts.unshift({ kind: leading, at: begin, ...(leading === 'REPORT' ? { titlePage: true } : {}) });
  } else (starts[0] as Start).at = begin;
  if ((starts[0] as Start).kind === 'MINUTES' && leading === 'WEB_PAGE') (starts[0] as Start).kind = leading;

  // a page that only repeats the head of what follows is no section of its own
  const pack = starts.some(({ kind }) => kind !== 'MINUTES') && starts.length > 1;
  if (pack) starts.push(...titlePages(lines, printed, starts));
  starts.sort((a, b) => a.at - b.at);
  return starts.map((start, at) => ({ ...start, from: start.at, to: starts[at + 1]?.at ?? lines.length }));
}

/** "Reports and minutes" / "Ashvale Council" / "Date: 1 June 2031": what a page prints over the title of the minutes is part of their head. */
function onlyTitles(lines: Line[], printed: number[], start: Start): boolean {
  const above = printed.filter((index) => index < start.at);
  if (above.length <= 3) return true;
  return (
    start.kind === 'MINUTES' &&
    above.length <= 8 &&
    above.every((index) => {
      const { text } = lines[index] as Line;
      const notice = text === text.toUpperCase(); // "DECISIONS MAY NOW BE CALLED IN."
      return text.length < 90 && (notice || !endsSentence(text)) && !readNumber(text);
    })
  );
}

/** A page that follows one issue through its meetings: "Meeting: 21/10/2021 - Streets Panel (Item 63)". */
function issueEntries(lines: Line[], printed: number[]): number[] {
  if (!printed.slice(0, 6).some((index) => /^issue - meetings$/i.test(lines[index]?.text ?? ''))) return [];
  return printed.filter((index) => /^meeting: \d\d\/\d\d\/\d{4} - /i.test(lines[index]?.text ?? ''));
}

/** A review that stands alone: "Scrutiny Review: Buses", "Final report of the Task Group". */
const reviewTitle =
  /\b(?:scrutiny|spotlight|in-depth) review\b|\b(?:final|interim|annual|inspection|feedback) report\b|\breport of the (?:scrutiny|task|review|working)\b|\bpeer (?:challenge|review)\b/i;
const decision = /^(?:it was )?(?:resolved|agreed)\b[^a-z]{0,6}(?:that|:|-|\(|$)/i;

/** "Minute of Meeting of the Streets Board held on 4 May", "Unconfirmed minutes of the meeting": what a record says of itself at its top. */
const headsMinutes =
  /^(?:(?:draft|unconfirmed|confirmed|approved|signed|public|full) ){0,2}minutes? of (?:(?:an?|the) )?(?:[\p{L}&’'-]+ ){0,9}?(?:meetings?|proceedings|council|committee|board|panel|forum|assembly|group)\b/iu;

/** What decides or tells, in one item cut out of a page. */
const tellsOf =
  /^(?:it was )?(?:resolved|agreed)\b|^that the .{3,200}\bbe\b|\b(?:was|were) (?:approved|agreed|noted)\b|\bresolved that\s?:?$/i;
const tells = /\b(?:reported|noted|thanked|advised|explained|agreed|welcomed|updated|said|asked|confirmed|suggested)\b/;

function firstKind(lines: Line[], printed: number[], starts: Start[]): MeetingKind {
  const top = printed.slice(0, 80).map((index) => lines[index] as Line);
  const title = top.findIndex(({ text }) => isPageTitle(text));
  // "Agenda" over a page on which nobody has written yet what was said
  const unsaid = () => !lines.some(({ text }) => isMinutesMark(text) || decision.test(text));
  if (
    top.slice(0, 3).some(({ text }) => /^agenda(?: and decisions)?$/i.test(text)) &&
    top.some(({ text }) => isPageSign(text)) &&
    unsaid()
  )
    return 'AGENDA';
  if (title >= 0 && (title < 3 || top.some(({ text, download }) => download || isPageSign(text)))) return 'WEB_PAGE';
  if (top.some(({ download }) => download) && top.some(({ text }) => isPurpose(text))) return 'WEB_PAGE';
  const marks = lines.slice(0, 200).filter(({ download, skip }) => download || skip === 'menu');
  if ((marks.length >= 2 && marks.some(({ download }) => download)) || top[0]?.download) return 'WEB_PAGE';
  if (isFlatTable(lines, 0, lines.length)) return isUnsaid(lines) && unsaid() ? 'AGENDA' : 'WEB_PAGE';
  if (isHeadless(lines)) return 'WEB_PAGE';
  if (isPiece(lines) && (lines.some(({ text }) => isMinutesMark(text)) || top.some(({ text }) => tellsOf.test(text))))
    return 'WEB_PAGE';
  if (top.some(({ text }) => /^(?:note )?no\.? item$/i.test(text)) && lines.some(({ text }) => isMinutesMark(text)))
    return 'WEB_PAGE';
  const until = starts.find(({ kind, at }) => kind === 'REPORT' || at > (printed[3] as number))?.at ?? lines.length;
  const region = printed.filter((index) => index < until).map((index) => lines[index] as Line);
  const present = region
    .slice(0, 150)
    .some(
      ({ text, cells }) =>
        readLabel(text, null)?.status === 'PRESENT' ||
        cells?.some(
          (cell) => cell.length > 3 && readLabel(`${cell.replace(/[\s:]+$/, '')}:`, null)?.status === 'PRESENT',
        ),
    );
  const decided = region.some(
    ({ text }) => decision.test(text) && !/\b(?:press|public)\b.{0,30}\bexcluded\b/i.test(text),
  );
  const agenda = region
    .slice(0, 60)
    .some(({ text }) =>
      /^(?:agenda|a g e n d a|summons|notice of meeting|(?!.*\bnext\b).{0,60}\bagenda)\s*:?$/i.test(text),
    );
  const minutes = region
    .slice(0, 25)
    .some(({ text }) => /\bminutes\b/i.test(text) && isTitleLike(text, 200) && !readNumber(text));
  const future = region
    .slice(0, 80)
    .some(
      ({ text }) =>
        /\b(?:will be held|to be held|is summoned|are summoned|will meet|meeting will (?:be|take place))\b/i.test(
          text,
        ) && !/\bnext\b[^.]{0,40}\bmeeting\b/i.test(text),
    );
  const announced = region.filter(({ text }) => isPurpose(readNumber(text)?.rest ?? text)).length;
  const modelText = decided && region.filter(({ text }) => decision.test(text)).length <= 1 && announced >= 3;
  // an agenda on which somebody wrote down what was said
  const told = region.filter(({ text }) => text.length > 40 && tells.test(text)).length;
  if (agenda && (!decided || modelText) && !(present && (minutes || told >= 4))) return 'AGENDA';
  const heads = region.slice(0, 10).map(({ text }) => text);
  const named = heads.some((text, at) => {
    const title = [text, ...heads.slice(at + 1, at + 3).filter((next) => next.length < 90)].join(' ');
    return headsMinutes.test(title) && !/\b(?:last|previous)\b/i.test(title);
  });
  if (future && !decided && !present && !(named && !agenda)) return 'AGENDA';
  if (!present && !decided && region.slice(0, 8).some(({ text }) => reviewTitle.test(text) && !readNumber(text)))
    return 'REPORT';
  if (present || decided || minutes) return 'MINUTES';
  if (announced > 0 && told === 0) return 'AGENDA';
  if (region.slice(0, 60).some(({ text }) => /^membership\b/i.test(text))) return 'AGENDA';
  return 'MINUTES';
}

/** The record of a meeting enclosed behind something else: its title, its date, then who was present. */
function minutesStarts(lines: Line[], printed: number[]): Start[] {
  const starts: Start[] = [];
  const datesOf = (from: number, to: number) =>
    printed.slice(from, to).flatMap((index) => printedDates(lines[index]?.text ?? '').map(({ iso }) => iso));
  let days: readonly string[] = []; // of the head before
  let floor = 0;
  printed.forEach((index, at) => {
    const { text, bullet } = lines[index] as Line;
    const opening =
      at - floor > 12 &&
      /^minutes of (?:a|an|the) (?:[\w ]{1,40} )?(?:meetings?|proceedings) (?:of|held)\b|^at an? (?:[\w ]{1,30} )?meeting of\b/i.test(
        text,
      ) &&
      !/\b(?:previous|last)\b/i.test(text) &&
      printed.slice(at, at + 30).some((next) => readLabel(lines[next]?.text ?? '', null)?.status === 'PRESENT');
    const label = readLabel(text, null);
    const isPresent =
      label?.status === 'PRESENT' &&
      /^(?:members? |councillors? |cllrs? )?present|^attendance|^attendees/i.test(label.label) &&
      !(bullet && !/\p{L}/u.test(label.rest)); // "* Present (70%)", below the members with a star
    if (!isPresent && !opening) return;
    let top = -1;
    let date = opening;
    let minutes = opening;
    for (let up = at - (opening ? 0 : 1); up >= Math.max(floor, at - 14); up--) {
      const line = lines[printed[up] as number] as Line;
      if (printedDates(line.text).length) date = true;
      const titled = /\bminutes\b/i.test(line.text);
      minutes ||= titled;
      if (titled || namesBody(line.text)) top = up;
      if (up < at - 1 && endsSentence(line.text) && line.text.length > 6 && !isTitle(line.text)) break;
      if (line.pageBreak && top >= 0) break;
    }
    if (top < 0 || !date) return;
    // who heard a case on the day of the meeting, in one of its items: "Licensing Panel" / "11th May 2031" / "Present: Mr Ash (Solicitor)"
    const own = datesOf(top, at + 1);
    if (!minutes && own.length > 0 && own.every((iso) => days.includes(iso))) return;
    days = own;
    floor = at + 1;
    starts.push({ kind: 'MINUTES', at: printed[top] as number });
  });
  return starts;
}

/** Officer reports by their form: several of its labels close together; a label that the form already has opens the next one. */
function reportStarts(lines: Line[], printed: number[]): Start[] {
  const starts: Start[] = [];
  const labels = printed.map((index) => formLabel(lines[index] as Line));
  let seen = new Set<string>();
  labels.forEach((label, at) => {
    if (!label) return;
    const opens = label.opens && (seen.size === 0 || seen.has(label.id)) && countNear(labels, at) >= 3;
    if (!opens) {
      if (seen.size) seen.add(label.id);
      return;
    }
    seen = new Set([label.id]);
    starts.push({ kind: 'REPORT', at: printed[topOfForm(lines, printed, at)] as number });
  });
  return starts;
}

/** Different labels from `at` on, until one that opens a form comes back. */
function countNear(labels: ({ id: string; opens: boolean } | null)[], at: number): number {
  const near = new Set<string>();
  for (const label of labels.slice(at, at + 40)) {
    if (!label) continue;
    if (label.opens && near.has(label.id)) break;
    near.add(label.id);
  }
  return near.size;
}

/** The form's heading stands over its first label: "Public Report", the committee's name. */
function topOfForm(lines: Line[], printed: number[], at: number): number {
  let top = at;
  for (let up = at; up > Math.max(0, at - 6); up--) {
    const line = lines[printed[up] as number] as Line;
    if (up < at && !isTitle(line.text) && !isTitleLike(line.text, 90)) break;
    top = up;
    if ((line.gap >= 2 || line.pageBreak) && up < at) break;
  }
  return top;
}

/** A review of its own behind a report: a page that begins with title lines and a full date. */
function titlePages(lines: Line[], printed: number[], starts: Start[]): Start[] {
  const found: Start[] = [];
  const firstReport = starts.find(({ kind }) => kind === 'REPORT')?.at ?? Number.POSITIVE_INFINITY;
  printed.forEach((index, at) => {
    const line = lines[index] as Line;
    if (!line.pageBreak || index <= firstReport || starts.some((start) => start.at === index)) return;
    if (!isPageTop(line)) return;
    const page: Line[] = [];
    for (const next of printed.slice(at, at + 8)) {
      const candidate = lines[next] as Line;
      if (!isTitleLike(candidate.text, 120) || candidate.bullet || candidate.cells) break;
      page.push(candidate);
    }
    const date = page.findIndex(({ text }) => text.length < 60 && findDates(text).length > 0);
    if (date < 1 || page.length < 3 || page.slice(0, date).some((title) => !title.bold && !title.level)) return;
    if (page.some((title) => formLabel(title))) return;
    found.push({ kind: 'REPORT', at: index, titlePage: true });
  });
  return found;
}

function isPageTop(line: Line): boolean {
  return line.level > 0 || line.bold;
}
