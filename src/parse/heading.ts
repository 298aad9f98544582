import type { Line } from '../genre/line.ts';
import { endsOpen, endsSentence, isCaps, isTitleLike, letters, startsProse } from '../language/print.ts';
import { isStandardTitle } from './titles.ts';
import { isMinutesMark } from './webpage.ts';

/** Where an item begins; indexes into the lines. */
export interface Heading {
  at: number;
  end: number;
  number: string | null;
  title: string;
  /** The item's text begins on the heading's line, at this offset. */
  run: { index: number; from: number } | null;
}

/** A line that may be the heading of a numbered item. */
export interface Candidate {
  /** Index of the heading's line, and of its last line. */
  at: number;
  end: number;
  /** As printed: "107", "5/16", "PL/23/045". */
  number: string;
  /** Readings of the number as a place in a sequence: the same form with one more. */
  forms: { form: string; value: number }[];
  title: string;
  /** What stands behind the title on its line and belongs to the item's text. */
  run: { index: number; from: number } | null;
  /** The number stands on a line of its own, the title below it. */
  alone: boolean;
  style: 'caps' | 'set-off' | 'plain';
  weight: number;
}

// 107. TITLE | 5/16 Title | Item 4: Title | PL/23/045 TITLE | 221 (28) TITLE | 19.
const numbered =
  /^(?:(?:[Aa]genda )?(?:[Ii]tem|ITEM)(?: [Nn]o\.?| [Nn]umber)?\s|(?:[Mm]inute|MINUTE)(?: [Nn]o\.?)?\s|[Nn]o\.\s)?([A-Za-z]{0,6}[/.-]?(?:\d{1,4}(?:[a-z]?[/.-]\d{1,4}){0,3})(?:[/-][A-Z]{1,4}|[A-Za-z])?)(?=[\s.):\-–—*]|$)\s?([.):]?[.]?)\s?(?:[-–—]\s)?(?:\((\d{1,3}|[A-Z]{1,5}\.?\s?\d{1,4})\)\s)?(?=\S|$)(.*)$/;
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const unit =
  /^(?:%|(?:am|pm|a\.m|p\.m|AM|PM|st|nd|rd|th|hours?|hrs|minutes|mins|days?|weeks?|months?|years?|members?|people|children|councillors?|residents|votes?|units|dwellings|per cent)\b)/;

// 9Apologies for absence
const stuck = /^(\d{1,4})()()(?=[A-Z][a-z]{2})(.*)$/;

export interface NumberedLine {
  number: string;
  delimiter: string;
  title: string;
  /** Where the title begins in the line. */
  from: number;
  /** "Item 4", "Minute 12": counts apart from bare numbers. */
  word: boolean;
}

export function readNumbered(text: string): NumberedLine | null {
  const match = numbered.exec(text) ?? stuck.exec(text);
  if (!match) return null;
  const number = match[1] as string;
  const title = match[4] as string;
  if (!/\d/.test(number) || (number.length > 2 && /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number))) return null;
  if (/^[a-z]/.test(number) || (/^[A-Z][a-z]/.test(number) && !/[/-]/.test(number))) return null;
  if (monthName.test(title) && /^\d{1,2}$/.test(number) && !match[2]) return null;
  if (unit.test(title)) return null;
  return { number, delimiter: match[2] ?? '', title, from: text.length - title.length, word: !text.startsWith(number) };
}

/** Every reading of a number as a counter: "22/014" counts 22 or 14. */
function formsOf(number: string, word: boolean): { form: string; value: number }[] {
  // 41a/19 counts as 41/19 does
  const parts = number.replace(/(?<=\d)[a-z](?=\/)/, '').split(/(\d+)/);
  const digits = parts.map((_, at) => (at % 2 === 1 ? at : -1)).filter((at) => at >= 0);
  const suffix = /[A-Z]$/i.test(number) && digits.length === 1 ? parts.length - 1 : -1;
  return digits.slice(0, 4).map((at) => ({
    form:
      (word ? 'word ' : '') +
      parts.map((part, i) => (i === at ? '#' : i === suffix && part.length === 1 ? '' : part.toLowerCase())).join(''),
    value: Number(parts[at]),
  }));
}

export function candidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  let decided = false;
  let report = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    const parsed = line.cells ? readCells(line) : readNumbered(line.text);
    if (isMinutesMark(line.text)) continue;
    const lead =
      /^(?:it was )?(?:RESOLVED|AGREED|DECISION|RECOMMENDED|Resolved|Agreed|Decision|Recommended|Recommendations?|RECOMMENDATIONS?)\b/.test(
        line.text,
      );
    if (lead) {
      decided = /(?:[:–-]|\bthat|\bto)\s*$/i.test(line.text) || /(?:^|\s)\(?1[.)]/.test(line.text);
      report = at;
    }
    if (!parsed || (line.bullet && !line.bold && !isCaps(parsed.title))) {
      if (
        !lead &&
        decided &&
        line.gap &&
        !line.bullet &&
        !parsed &&
        at - report > 1 &&
        line.text.length > 30 &&
        !/^\(/.test(line.text)
      )
        decided = false;
      continue;
    }
    const candidate = toCandidate(lines, at, to, parsed, decided);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "| 4. | Budget | The report was noted. |" */
function readCells(line: Line): NumberedLine | null {
  const filled = (line.cells as string[]).filter(Boolean);
  const head = readNumbered(filled[0] ?? '');
  if (!head || filled.length < 2) return null;
  if (head.title) return isTitleLike(head.title) ? { ...head, from: line.text.indexOf(head.title) } : null;
  const title = boldHead(line, filled[1] as string);
  return isTitleLike(title, 200) ? { ...head, title, from: line.text.indexOf(title) } : null;
}

/** "**Budget** - The report was noted" in a cell: the title is what is bold. */
function boldHead(line: Line, cell: string): string {
  const head = line.heads.find((each) => each.length > 2 && cell.startsWith(each) && cell.length > each.length);
  return head ? head.replace(/[\s:.–—-]+$/, '') : cell;
}

function toCandidate(lines: Line[], at: number, to: number, parsed: NumberedLine, decided: boolean): Candidate | null {
  const line = lines[at] as Line;
  const { number, delimiter } = parsed;
  let first = parsed.title;
  let titleAt = at;
  let weight = 0;
  if (!first) {
    titleAt = nextPrinted(lines, at, to);
    const next = lines[titleAt];
    if (!next || next.gap > 3 || next.bullet || next.cells || readNumbered(next.text)?.delimiter) return null;
    const bare = isStandardTitle(next.text) && next.text.length < 90 ? next.text.replace(/\.$/, '') : next.text;
    if (!isTitleLike(bare.replace(/,$/, ''), 250) && !next.download) return null;
    if (startsProse(next.text) && !isStandardTitle(next.text) && !/^To\b/.test(next.text) && !next.download)
      return null;
    first = next.text;
    weight += delimiter ? 0.5 : -1;
  }
  const titleLine = lines[titleAt] as Line;
  const cells = line.cells !== null && titleAt === at;
  const run = cells
    ? cellRun(line, parsed)
    : runIn(first, titleAt, titleAt === at ? parsed.from : 0, lines[titleAt + 1]?.text ?? '');
  const wrapped = cells || run ? { title: first, end: titleAt } : wrapTitle(lines, titleAt, to, first);
  const title = run?.title ?? wrapped.title;
  const caps = isCaps(title);
  const setOff = (titleLine.bold || titleLine.level > 0 || line.bold || line.level > 0) && !run;
  const next = lines[nextPrinted(lines, wrapped.end, to)];

  if (delimiter === '.') weight += 0.5;
  if (delimiter === ')' || (parsed.from === number.length && parsed.title)) weight -= 1;
  if (!delimiter && !setOff && !caps) weight -= 1;
  if (caps) weight += 3;
  if (setOff) weight += 2.5;
  if (isStandardTitle(title)) weight += 3;
  if (titleLine.download) weight += 3;
  if (cells) weight += 1.5;
  if (isTitleLike(title, 250)) weight += 1.5;
  else weight -= endsSentence(title) || /[;,]$/.test(title) ? 2.5 : 1.5;
  if ((/^that\b/i.test(title) || (/^to\b/i.test(title) && parsed.title)) && !caps && !isStandardTitle(title))
    weight -= 4;
  if (/^[a-z]/.test(title)) weight -= 4;
  if (startsProse(title) && !isStandardTitle(title) && !caps && !setOff && parsed.title) weight -= 2.5;
  if (line.gap > 0 || line.level > 0) weight += 0.5;
  else if (!caps && !setOff) weight -= 0.5;
  if (next && next.gap > 0) weight += 0.3;
  if (decided && !caps && !setOff && !isStandardTitle(title)) weight -= 2;
  if (/^\d+\.\d/.test(number)) weight -= 2.5;
  if (line.bullet) weight -= 1;
  if (letters(title).length < 3) return null;
  return {
    at,
    end: wrapped.end,
    number,
    forms: formsOf(number, parsed.word),
    title,
    run: run ? { index: run.index, from: run.from } : null,
    alone: !parsed.title,
    style: caps ? 'caps' : setOff ? 'set-off' : 'plain',
    weight,
  };
}

export function nextPrinted(lines: Line[], at: number, to: number): number {
  for (let next = at + 1; next < to; next++) if (lines[next]?.text) return next;
  return -1;
}

/** A title that wraps: capitals go on as capitals, bold as bold, an open end with what follows it. */
export function wrapTitle(lines: Line[], at: number, to: number, first: string): { title: string; end: number } {
  let title = first;
  let end = at;
  const head = lines[at] as Line;
  const caps = isCaps(first);
  while (end - at < 5) {
    const next = lines[end + 1];
    if (!next?.text || end + 1 >= to || next.bullet || next.cells || next.level > 0) break;
    if (readNumbered(next.text)?.delimiter || /^\(?(?:agenda )?item \d/i.test(next.text)) break;
    if (/^(?:RESOLVED|AGREED|DECISION|PRESENT|RECOMMENDED)\b/.test(next.text)) break;
    const more = `${title} ${next.text}`;
    if (more.length > 320) break;
    const here = lines[end] as Line;
    if (head.bold || here.bold) {
      if (!next.bold || endsSentence(title) || (isCaps(next.text) !== caps && caps)) break;
    } else if (caps) {
      if (!isCaps(next.text) && !/^(?:\d{4}[/\d–-]*|[-–—&]|\((?![\da-z]{1,3}\)))/.test(next.text)) break;
      if (/^\d{4}/.test(next.text) && startsProse(next.text.replace(/^[\d/ –-]+/, ''))) break;
    } else {
      const after = lines[end + 2];
      const open = endsOpen(title) || /[-–—,(&/]$/.test(title) || /^(?:[a-z(&]|[-–—] )/.test(next.text);
      const block = !after?.text || end + 2 >= to;
      if (endsSentence(title) || startsProse(next.text)) break;
      if (!open && !(block && isTitleLike(next.text, 100) && title.length > 50)) break;
    }
    title = /\p{L}-$/u.test(title) ? title + next.text : more;
    end++;
  }
  return { title, end };
}

const isProse = (text: string) => startsProse(text) || /^The [a-z]/.test(text);
/** "Apologies: None received" */
const nothing = /^(?:none|nil|noted|no [a-z]+ (?:was|were|had|have))\b/i;

/** "221 (28) PLAY AREAS - The report was noted": the title is what stands in capitals or bold before the dash. */
function runIn(
  first: string,
  index: number,
  offset: number,
  next: string,
): { title: string; index: number; from: number } | null {
  if (first.length < 12) return null;
  const told = /^(apologies(?: for (?:non-)?(?:absence|attendance))?) (?:were|was|had|have)\b/i.exec(first);
  if (told && first.length > 40) return { title: told[1] as string, index, from: offset };
  // the longest part in capitals: "YOUTH CENTRES: TASK GROUP REPORT - Councillor Ash presented"
  let split: { title: string; from: number } | null = null;
  for (const stop of first.slice(0, 240).matchAll(/\s[-–—]\s?(?=\S)|[:.]\s(?=\S)|\s?…\s?(?=\S)/g)) {
    const title = first.slice(0, stop.index);
    const from = stop.index + stop[0].length;
    const rest = first.slice(from);
    if (title.length <= 3) continue;
    const capitals = isCaps(title) && !isCaps(rest);
    // "PLAY AREAS – Swings and Slides in Mill Lane – The Chair opened": small letters may go on before the text begins
    const further =
      split !== null &&
      /[-–—]/.test(stop[0]) &&
      isTitleLike(first.slice(split.from, stop.index)) &&
      !/[.:;]\s/.test(title) &&
      !isProse(first.slice(split.from)) &&
      isProse(rest);
    const known =
      !split &&
      title.length <= 90 &&
      (isStandardTitle(title) ? isProse(rest) || nothing.test(rest) : nothing.test(rest));
    if (capitals || further || known) split = { title, from };
  }
  if (!split) return null;
  const rest = first.slice(split.from);
  // "TREE STRATEGY - Update" is a title to its end
  if (rest.length < 40 && !endsSentence(rest) && !next && !nothing.test(rest)) return null;
  return { title: split.title, index, from: offset + split.from };
}

function cellRun(line: Line, parsed: NumberedLine): { title: string; index: number; from: number } | null {
  const after = parsed.from + parsed.title.length;
  const gap = /^[\s|:.–—-]+/.exec(line.text.slice(after))?.[0].length ?? 0;
  if (!gap || after + gap >= line.text.length) return null;
  return { title: parsed.title, index: line.number - 1, from: after + gap };
}
