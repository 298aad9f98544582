import type { Line } from '../genre/line.ts';

const blankPage =
  /^\[?\(?this page (?:is|has been|was) (?:intentionally|deliberately)? ?left (?:intentionally |deliberately )?blank\]?\)?\.?$|^intentionally (?:left )?blank$|^blank page$/i;
const pageWord =
  /^(?:agenda )?page\s?[|:]?\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4}| - (?:minutes|agenda)(?: of meeting)?)?$|^\d{1,4}\sof\s\d{1,4}$|^[-–—]\s?\d{1,4}\s?[-–—]$|^p\.\s?\d{1,4}$|^\d{1,4} \| ?page$/i;
// Streets Panel 4 May 2021 Page 3
const pageTail = /\bpage \d{1,4}(?: of \d{1,4})?$/i;
const bareNumber = /^\d{1,4}$/;
const rule = /^[-–—_=*~.·\s|:+]{3,}$/;
// https://ashvale.gov.uk/meetings/12 | https://ashvale.gov.uk/meetings/12 1/5 | R:\Panels\MINUTES.DOC - 1 | N:/Committees/4 May.docx
const address =
  /^(?:https?:\/\/|www\.)\S+(?: \d{1,4}\/\d{1,4})?$|^(?:[A-Z]:[\\/]|\\\\)\S.{0,200}$|^[^\s\\]{1,60}(?:\\[^\\]{1,80}){1,12}\.(?:docx?|pdf|rtf|odt)(?: ?-? ?\d{1,4})?$/i;
// 11/22/26, 4:15 PM Agenda for Streets Panel: what a browser prints over each page
const printHeader = /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?(?:\s|$)/;

// Signed ________ Dated 8 January 2031: room for a pen at the foot of each page
const signature = /^(?:signed|signature)\b[^\p{L}]{3,}(?:\bdated?\b.{0,40})?$/iu;

// AGENDA ITEM 3 | Item No. 4(b), or its number on the line below: under which these minutes came before a later meeting
const stamp = /^(?:agenda )?item(?: no\.?| number)?:?(?: [A-Z]?\d{1,3}(?:\(?[a-z]\)?)?)?$/i;
const openingMinutes =
  /^(?:(?:draft|unconfirmed) )?minutes? of (?:an?|the)? ?(?:[\p{L}&’'-]+ ){0,9}(?:meeting|proceedings|committee|board|panel|council)\b/iu;

/** Marks the lines that belong to the paper and not to the record: page numbers, running headers, rules. */
export function markFurniture(lines: Line[]): void {
  for (const line of lines) {
    if (line.skip || !line.text) continue;
    if (blankPage.test(line.text)) line.skip = 'blank-page';
    else if (pageWord.test(line.text) || (line.bullet && /^\d{1,4} ?[-–—]$/.test(line.text))) line.skip = 'page-number';
    else if (line.text.length < 100 && pageTail.test(line.text) && !/^(?:see|\(|refer)/i.test(line.text))
      line.skip = 'running-header';
    else if (rule.test(line.text)) line.skip = /^[-–—_=*]/.test(line.text) ? 'rule' : 'menu';
    else if (address.test(line.text)) line.skip = 'address';
    else if (line.text.length < 200 && printHeader.test(line.text)) line.skip = 'running-header';
  }
  // the last one closes the record
  for (const line of lines.filter(({ skip, text }) => !skip && signature.test(text)).slice(0, -1))
    line.skip = 'running-header';
  markStamp(lines);
  markPageNumbers(lines);
  markRunningHeaders(lines);
  markFeet(lines);
  markSummary(lines);
}

const summaryTitle =
  /^(?:table|summary|schedule) of (?:the )?(?:key |main )?(?:adoptions|decisions|recommendations|resolutions)(?: (?:taken|made))?:?$/i;
const minutesTitle = /^(?:draft )?minutes? of (?:the |an? )?(?:[\p{L}-]+ ){0,6}?(?:proceedings|meeting)\b/iu;

/** "Table of Key Decisions" over "1  Apologies  Councillor Ash", before the minutes begin: they say all of it again. */
function markSummary(lines: Line[]): void {
  const printed = lines.filter(({ text, skip }) => text && !skip);
  const first = printed.slice(0, 12).findIndex(({ text }) => summaryTitle.test(text));
  const length = first < 0 ? -1 : printed.slice(first, first + 200).findIndex(({ text }) => minutesTitle.test(text));
  for (const line of printed.slice(first, first + Math.max(0, length))) line.skip = 'summary';
}

/** "AGENDA ITEM" / "3" over "Minute of meeting of the Streets Committee" */
function markStamp(lines: Line[]): void {
  const [first, second, ...below] = lines.filter(({ skip, text }) => !skip && text).slice(0, 8);
  if (!first || !second || !stamp.test(first.text)) return;
  const numbered = /\d/.test(first.text);
  if (!numbered && !bareNumber.test(second.text)) return;
  if (![second, ...below].some(({ text }) => openingMinutes.test(text))) return;
  first.skip = 'running-header';
  if (!numbered) second.skip = 'page-number';
}

/** "3" right over or under a running header: the foot of a page. */
function markFeet(lines: Line[]): void {
  const printed = lines.filter(({ text }) => text);
  for (const [at, line] of printed.entries())
    if (
      !line.skip &&
      bareNumber.test(line.text) &&
      [printed[at - 1], printed[at + 1]].some((beside) => beside?.skip === 'running-header')
    )
      line.skip = 'page-number';
}

/** Bare numbers that rise by one over the pages: "12", a page of text, "13". */
function markPageNumbers(lines: Line[]): void {
  const bare = lines
    .map((_, index) => index)
    .filter((index) => !lines[index]?.skip && bareNumber.test(lines[index]?.text ?? ''));
  const edge = pageEdges(lines);
  let spaced = 0;
  for (let at = 1; at < bare.length; at++) {
    const [a, b] = [bare[at - 1] as number, bare[at] as number];
    if (Number(lines[b]?.text) === Number(lines[a]?.text) + 1 && b - a >= 12) spaced++;
  }
  const numbered = bare.length > 0 && spaced >= Math.max(1, (bare.length - 1) * 0.6);
  for (const index of bare) if (edge.has(index) || numbered) (lines[index] as Line).skip = 'page-number';
}

/** Indexes of the first and last three printed lines of each page. */
function pageEdges(lines: Line[]): Set<number> {
  const edges = new Set<number>();
  if (lines[0]?.page == null) return edges;
  let start = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.page === lines[start]?.page) continue;
    const printed: number[] = [];
    for (let i = start; i < at; i++) if (lines[i]?.text) printed.push(i);
    for (const i of [...printed.slice(0, 3), ...printed.slice(-3)]) edges.add(i);
    start = at;
  }
  return edges;
}

/**
 * A line that comes back at page edges, numbers aside, and in a text without pages a line that names the body and the date again:
 *   "STREETS COMMITTEE - 18/09/18"
 */
function markRunningHeaders(lines: Line[]): void {
  const key = (text: string) => text.replace(/\d+/g, '#').toLowerCase();
  const edges = pageEdges(lines);
  const counts = new Map<string, number>();
  const pages = new Set(lines.map((line) => line.page)).size;
  const candidates = [...edges]
    .map((index) => lines[index] as Line)
    .filter((line) => line.text && !line.skip && couldRun(line));
  for (const { text } of candidates) counts.set(key(text), (counts.get(key(text)) ?? 0) + 1);
  const first = new Set<string>();
  for (const line of candidates) {
    const seen = counts.get(key(line.text)) ?? 0;
    const title = line.page !== lines[0]?.page && plainTitle.test(line.text);
    if (title) line.skip = 'running-header';
    if (title || seen < 2 || seen < pages * 0.3 || (seen === 2 && pages > 4)) continue;
    // the first printing may be the title itself
    if (!first.has(key(line.text)) && line.page === lines[0]?.page) first.add(key(line.text));
    else line.skip = 'running-header';
  }
  markRunningSentences(lines);
  markRepeatedTitles(lines, key);
}

/** "These minutes are for information only." as the first or last line of nearly every page, whatever it ends with. */
function markRunningSentences(lines: Line[]): void {
  const pages = new Set(lines.map((line) => line.page)).size;
  if (pages < 2) return;
  const found = new Map<string, Line[]>();
  const printed = lines.filter((line) => line.text && line.skip !== 'page-number' && line.skip !== 'running-header');
  for (const [at, line] of printed.entries()) {
    const outer = printed[at - 1]?.page !== line.page || printed[at + 1]?.page !== line.page;
    if (!outer || line.skip || line.text.length < 30 || /^\d|^(?:resolved|agreed|that|recommended)\b/i.test(line.text))
      continue;
    found.set(line.text, [...(found.get(line.text) ?? []), line]);
  }
  for (const same of found.values()) {
    const on = new Set(same.map(({ page }) => page)).size;
    if (on >= Math.max(2, pages * 0.75) && (on > 2 || pages === 2))
      for (const line of same) line.skip = 'running-header';
  }
}

/** "DRAFT MINUTES" over a later page. */
const plainTitle =
  /^(?:draft|unconfirmed|approved|public)?\s?(?:minutes|agenda)\s?(?:[-–—]\s?(?:draft|unconfirmed|approved|public))?$/i;

/** Neither a heading's number, nor a sentence, nor a mark such as "Minutes:" that may well come back at a page's edge. */
function couldRun({ text, bullet, cells }: Line): boolean {
  if (text.length >= 120 || bullet || cells || text.replace(/[^A-Za-z]/g, '').length < 4) return false;
  if (/^\(|^\d{1,3}[.)]|[:;]$|^(?:resolved|agreed|that|decision|minutes$)/i.test(text)) return false;
  return !(/[.!?]$/.test(text) && text.split(' ').length > 4);
}

const dated = /\b\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[A-Z][a-z]{2,8}|[A-Z]{3,9}),?[\s./-]+(?:\d{2}|\d{4})\b/;

/** A short line that repeats a title of the record's first lines and adds a date or number to it. */
function markRepeatedTitles(lines: Line[], key: (text: string) => string): void {
  const printed = lines.filter((line) => line.text && !line.skip);
  const head = new Set<string>();
  for (const line of printed.slice(0, 12)) {
    const words = line.text
      .toLowerCase()
      .replace(/[^a-z ]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words.length >= 8 && line.text.length < 100) head.add(words);
  }
  const counts = new Map<string, number>();
  for (const line of printed)
    if (line.text.length < 100) counts.set(key(line.text), (counts.get(key(line.text)) ?? 0) + 1);
  for (const [index, line] of printed.entries()) {
    if (index < 12) continue;
    const { text } = line;
    if (text.length >= 100 || /^\d{1,3}[.)]/.test(text) || line.cells) continue;
    const at = dated.exec(text);
    if (!at) continue;
    // the title of enclosed minutes, or the answer to a form's label
    if (
      printed
        .slice(index + 1, index + 11)
        .some(({ text: next }) => /^(?:present|membership|members present)\b/i.test(next))
    )
      continue;
    const before = printed[index - 1] as Line;
    if (before.bold || before.text.endsWith(':') || line.bold || line.level) continue;
    const rest = (text.slice(0, at.index) + text.slice(at.index + at[0].length)).toLowerCase();
    const words = rest
      .replace(/\b[a-z]*\d[a-z\d]*\b/g, ' ')
      .replace(/[^a-z ]/g, ' ')
      .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bpage\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const repeated = (counts.get(key(text)) ?? 0) >= 3 && /\d+$/.test(text);
    if (head.has(words) || (repeated && words.length > 0 && [...head].some((title) => title.includes(words))))
      line.skip = 'running-header';
  }
}
