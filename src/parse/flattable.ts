import type { Line } from '../genre/line.ts';
import { endsClause } from '../language/print.ts';
import { matchesOf } from '../model/matches.ts';
import { nextPrinted } from './outline/candidate.ts';
import { isPurpose } from './outline/page.ts';
import type { Heading } from './outline/title.ts';
import type { Stretched } from './passages.ts';
import { cleanTitle } from './titles.ts';
import { isPageSign } from './webpage.ts';

/*
 * A web page's table of items that lost its cells: each row runs on in one line, up to a bar.
 *   No. | Item |
 *   Trees PDF 490 KB Additional documents: Minutes: The officer presented the plan.
 *   Resolved – That it be noted. |
 */
const minutesMark = /(?:^| )(?:Minutes|Decision):(?= )/;
const file = / ?(?:pdf icon )?\b(?:PDF|DOCX?) \d+(?:\.\d+)? [KM]B\b| ?\b(?:Additional|Supporting) documents:/i;
const bar = / ?\|{1,3}$/;

export function isFlatTable(lines: Line[], from: number, to: number): boolean {
  let closed = 0;
  let run = 0;
  let headed = false;
  let printed = 0;
  for (let at = from; at < to && printed < 80; at++) {
    const line = lines[at] as Line;
    if (!line.text || line.cells) continue;
    printed++;
    if (/^no\.? \| item \|/i.test(line.text)) headed = true;
    else if (bar.test(line.text)) closed++;
    if (minutesMark.test(line.text)) run++;
  }
  return headed ? run + closed >= 1 : run >= 1 && closed >= 2;
}

/** Nobody has written yet what was said: the table of an agenda. */
export const isUnsaid = (lines: readonly Line[]): boolean => !lines.some(({ text }) => minutesMark.test(text));

/** One heading a row: behind a row's closing bar, and where a line holds its own "Minutes:". */
export function flatHeadings(lines: Line[], from: number, to: number): Heading[] {
  const headings: Heading[] = [];
  let sign = from - 1;
  for (let at = from; at < Math.min(to, from + 20); at++)
    if (isPageSign(lines[at]?.text ?? '') && bar.test(lines[at]?.text ?? '')) sign = at;
  const unsaid = isUnsaid(lines.slice(from, to));
  let opens = sign >= from;
  let minuted = !opens;
  let filed = false; // the line before ends with its files, and with nothing told
  for (let at = nextPrinted(lines, sign, to); at >= 0; at = nextPrinted(lines, at, to)) {
    const { text, download } = lines[at] as Line;
    const end = titleEnd(text);
    const told = minutesMark.test(text);
    // a row has one "Minutes:", so the next belongs to a row whose bar was lost
    if (
      text !== '|' &&
      (opens || (told && (minuted || (filed && end > 0))) || (end > 0 && file.test(text) && !unsaid)) &&
      end <= 220
    ) {
      minuted = false;
      const title = text.slice(0, end).replace(bar, '');
      headings.push({ at, end: at, number: null, title: cleanTitle(title).title, run: { index: at, from: end } });
    }
    minuted ||= told;
    opens = bar.test(text);
    filed = !told && (download || /\bdocuments:$/.test(text));
  }
  return headings;
}

/** "Declarations of Interest None. |", "Oaks See attached document": what stands behind a title and is none of it */
const behindTitle =
  / (?=(?:(?:None|Nil)\.? ?\|?$|(?:See|Report|Please see|Details|Schedule)(?: the)? attached\b|Report to follow\b|Please see ))/;

/** "Apologies To" over "receive any apologies": the page says what it is for, and its line broke off. */
const tornPurpose = / To$/;

/** Where a row's title ends: before its files, before "Minutes:", before what the page says the item is for. */
function titleEnd(text: string): number {
  let end = Math.min(
    ...[file, minutesMark, behindTitle, tornPurpose].map((mark) => mark.exec(text)?.index ?? text.length),
  );
  // "Notice of Motion 1. To note the plan. 2. To ask for a map."
  for (const { index } of matchesOf(
    / (?=(?:1\. )?(?:To|Members|The|Report of) )/g,
    text.slice(0, Math.min(end, 240)),
  )) {
    if (!isPurpose(text.slice(index + 1).replace(/^1\. /, ''))) continue;
    end = Math.min(end, index);
    break;
  }
  const unmarked = end > 220 || end === text.length;
  return unmarked ? (prose.exec(text.slice(0, 160))?.index ?? end) : end;
}

/** "Public Session In accordance with rule 7, the public may speak": where a sentence follows upon the title */
const prose =
  /(?<=^.{8,}) (?=(?:In (?:accordance|the event|line)|Any [a-z]|The [A-Z][\p{L}’']+ (?:of|and|is|will|are)|This [a-z]|Details of |Recommendation:))/u;

/** "The report" over "referred to the budget": the line before broke off at its margin. */
export const isTorn = (before: string, text: string): boolean =>
  before.length > 15 &&
  before.length < 110 &&
  !endsClause(before) &&
  !/[:|;]$/.test(before) &&
  /^[\p{L}\d]/u.test(text);

/** The line's text from `from` on, parted at "Minutes:" and "Decision:", without file marks and bar. */
export function flatParts(line: Line, from = 0): Stretched[] {
  const parts: Stretched[] = [];
  const add = (start: number, end: number) => {
    let a = start;
    for (let mark = file.exec(line.text.slice(a, end)); mark?.index === 0; mark = file.exec(line.text.slice(a, end)))
      a += mark[0].length;
    // "· Cllr Ash, · Cllr Elm": bullets that ran into one line
    for (const piece of line.text.slice(a, end).split(/(?<= )(?=· \S)/)) {
      const mark = piece.startsWith('· ') ? 2 : 0;
      if (piece.slice(mark).trim()) parts.push({ line, from: a + mark, to: a + piece.length });
      a += piece.length;
    }
  };
  const until = line.text.length - (bar.exec(line.text)?.[0].length ?? 0);
  let at = from;
  for (const mark of matchesOf(new RegExp(minutesMark, 'g'), line.text.slice(from, until))) {
    const said = from + mark.index + mark[0].length;
    add(at, from + mark.index);
    parts.push({ line, from: from + mark.index, to: said });
    at = said;
  }
  add(at, until);
  return parts;
}
