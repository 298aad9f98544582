import { readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { endsSentence, isCaps, isTitleLike, letters, startsProse } from '../../language/print.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { isStandardTitle } from '../titles.ts';
import { isMinutesMark } from '../webpage.ts';
import { type Form, type PrintedNumber, readNumber } from './number.ts';
import { opensCaps } from './run-in.ts';

/** A line that may begin an item; indexes into the lines. */
export interface Candidate {
  at: number;
  /** As printed; null where the heading has none. */
  number: string | null;
  /** Every way in which the number may count; empty without a number. */
  forms: Form[];
  /** Where the title begins, and what stands there to the end of the line. */
  titleAt: number;
  from: number;
  text: string;
  /** The number stands on a line of its own: its title is below it or above it. */
  alone: 'below' | 'above' | null;
  /** How the title is printed: "level 2", "bold", "bold caps", "caps", "plain". */
  look: string;
  indent: number;
  /** What the line alone says for and against being a heading; 0 says nothing. */
  merit: number;
  /** 0..1: how much its text is a title, and not a sentence, a limb or a list's entry. */
  title: number;
  standard: boolean;
  /** Of how many parts ("PART B") it stands behind the heading. */
  part: number;
  /** Where it is known already: the whole title, and the heading's last line. */
  whole?: { title: string; end: number; run?: { index: number; from: number } };
}

/** The candidate that a whole line without a number is. */
export function unnumbered(
  { text, indent }: Line,
  at: number,
  told: Pick<Candidate, 'look' | 'title' | 'standard'> & Partial<Pick<Candidate, 'text' | 'whole'>>,
): Candidate {
  return { at, number: null, forms: [], titleAt: at, from: 0, text, alone: null, indent, merit: 0, part: 0, ...told };
}

export function nextPrinted(lines: Line[], at: number, to: number): number {
  for (let next = at + 1; next < to; next++) if (lines[next]?.text) return next;
  return -1;
}

/** Every line that begins with a number and may be the heading of an item. */
export function numberedCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  let above: Line | null = null;
  let part = 0;
  let headed = false;
  let tasks = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    if (line.level > 0) tasks = headsTasks.test(line.text);
    if (tasks) continue;
    if (opensPart(line)) part++;
    headed ||= headsItems(line);
    const parsed = line.cells ? readCells(line, headed) : readNumber(line.text);
    if (parsed && !isMinutesMark(line.text)) {
      if (parsed.rest) {
        const candidate = appraise(lines, at, at, parsed, above);
        if (candidate) found.push({ ...candidate, part });
      } else if (repeats(parsed.number, found, at, lines)) line.skip ??= 'number-again';
      else found.push(...numberAlone(lines, at, from, to, parsed, above).map((candidate) => ({ ...candidate, part })));
    }
    above = line;
  }
  return found;
}

/** "CM 3/24" once more on a line of its own under the title that it numbers: the minutes begin, and nothing is said. */
function repeats(number: string, found: readonly Candidate[], at: number, lines: Line[]): boolean {
  const before = found.at(-1);
  if (!before || before.number !== number || !/\d\D\d/.test(number)) return false;
  return lines.slice(before.titleAt + 1, at).filter(({ text }) => text).length <= 1;
}

/** "PART B - EXEMPT ITEMS", "Section 2": behind it numbers may begin again. */
export function opensPart({ text, bold, level }: Line): boolean {
  if (text.length > 90 || endsSentence(text)) return false;
  return (
    /^(?:part|section) (?:[a-e]|i{1,3}|iv|v|[1-5]|one|two|three|four)\b/i.test(text) ||
    ((bold || level > 0 || isCaps(text)) &&
      /^(?:exempt|confidential|restricted|private|closed)\b.{0,40}(?:items?|business|session|part)/i.test(text))
  );
}

/** "### Actions" over a list of what somebody will do. */
const headsTasks =
  /^(?:(?:new|agreed|open|outstanding|summary of) )?action(?:s|s agreed| points| items| list| log| summary)\s?:?$/i;

const numbers = /^(?:no\.?|number|#|ref(?:erence)?\.?|(?:agenda )?item(?: (?:no\.?|number))?|minute(?: no\.?)?)$/i;
const subjects =
  /^(?:(?:agenda )?items?|subject|topic|title|(?:discussion|minutes?|notes?|business|details?|description|decisions?)(?: ?(?:&|and|\/) ?(?:discussion|decisions?|outcomes?|actions?|notes))?)$/i;
/** "| No. | Item | Action |" over rows that are items. */
export const headsItems = ({ cells }: Line): boolean =>
  cells !== null && numbers.test(cells[0] ?? '') && cells.slice(1).some((cell) => subjects.test(cell));

/** "| 4. | Budget | The report was noted. |"; `headed` says that rows of items are announced. */
function readCells(line: Line, headed: boolean): PrintedNumber | null {
  const filled = (line.cells as string[]).filter(Boolean);
  const head = readNumber(filled[0] ?? '');
  if (!head) return null;
  // "| 1. Apologies | |" over a row that tells of them
  if (filled.length < 2)
    return head.rest && isTitleLike(head.rest, 250) ? { ...head, from: line.text.indexOf(head.rest) } : null;
  const rest = head.rest || (filled[1] as string);
  // "| 5. | The clerk reported that ... |": a line whose number has a cell of its own
  const numbered = filled.length === 2 && !head.rest && head.delimiter === '.';
  const told = !head.rest && (headed || capsLead(rest)); // "| 21/05/01 | APOLOGIES: None. |"
  return numbered || told || isTitleLike(head.rest ? rest : boldHead(line, rest), 250)
    ? { ...head, rest, from: line.text.indexOf(rest) }
    : null;
}

/** "**Budget** - The report was noted" in a cell: the title is what is bold. */
export function boldHead(line: Line, cell: string): string {
  const head = line.heads.find((each) => each.length > 2 && cell.startsWith(each) && cell.length > each.length);
  return head ? head.replace(/ (?:Minutes|Decision):$/, '').replace(/[\s:.–—-]+$/, '') : cell;
}

function numberAlone(
  lines: Line[],
  at: number,
  from: number,
  to: number,
  parsed: PrintedNumber,
  above: Line | null,
): Candidate[] {
  const found: Candidate[] = [];
  const line = lines[at] as Line;
  let below = nextPrinted(lines, at, to);
  // "2." over "2.1" over the title
  const ownPart = (text = '') => /^\d[\d.]*$/.test(text) && text.startsWith(`${parsed.number}.`);
  for (let more = 0; more < 3 && ownPart(lines[below]?.text); more++) below = nextPrinted(lines, below, to);
  const next = lines[below];
  if (next && next.gap <= 3 && !next.bullet && !next.cells && !readNumber(next.text)?.delimiter) {
    const candidate = appraise(lines, at, below, { ...parsed, rest: next.text, from: 0 }, above);
    // "(3)" over running text is a page's number
    const page = /^\(/.test(line.text) && candidate?.look === 'plain';
    if (candidate && !page) found.push({ ...candidate, title: Math.max(0.6, candidate.title), alone: 'below' });
  }
  if (
    above &&
    line.gap === 0 &&
    !/^\(/.test(line.text) &&
    above.number - 1 >= from &&
    isTitleLike(above.text, 250) &&
    !readLabel(above.text, null)?.rest
  ) {
    const title = above.number - 1;
    const candidate = appraise(lines, title, title, { ...parsed, rest: above.text, from: 0 }, null);
    if (candidate) found.push({ ...candidate, alone: 'above' });
  }
  return found;
}

function appraise(
  lines: Line[],
  at: number,
  titleAt: number,
  { number, forms, rest, from, delimiter }: PrintedNumber,
  above: Line | null,
): Candidate | null {
  const line = lines[at] as Line;
  const titleLine = lines[titleAt] as Line;
  if (!delimiter && /^£ ?\d/.test(rest)) return null; // "301    £35.50    A. Ash": a payment
  if ((!hasWord(rest) && !titleLine.download) || /^\(?cont(?:inued|['’]?d)\b.{0,3}$/i.test(rest)) return null;
  const look = lookOf(titleLine, rest, from) ?? (line.bold || line.level ? lookOf(line, rest, 0) : null) ?? 'plain';
  const standard = isStandardTitle(rest);
  const wraps = /^[a-z]/.test(lines[titleAt + 1]?.text ?? '') && !titleLine.cells;
  const title = titleness(rest, look, standard || titleLine.download, wraps);
  let merit = (standard ? 1.5 : 0) + (look === 'plain' ? 0 : 1) + (title - 0.5) * 2;
  if (line.gap > 0 || line.level > 0) merit += 0.5;
  if (line.cells && titleAt === at) merit += 0.5;
  if (titleLine.download) merit += 1.5;
  if (line.bullet) merit -= look === 'plain' ? 2 : 1;
  if (/^\(?[A-Za-z]?\d*[a-z]?\)$/.test(`${number}${delimiter}`)) merit -= 0.5;
  // an entry of a list that the line above opens or goes on with
  if (above && line.gap === 0 && /(?::-?|[;,]|[;,] and)$/.test(above.text)) merit -= look === 'plain' ? 1 : 0.3;
  return {
    at,
    number,
    forms,
    titleAt,
    from,
    text: rest,
    alone: null,
    look,
    indent: line.indent,
    merit,
    title,
    standard,
    part: 0,
  };
}

/** A word of three letters or more: "CT.0776/Z" is a reference. */
export function hasWord(text: string): boolean {
  return text.split(' ').some((word) => letters(word).length >= 3 && !/\d/.test(word));
}

/** How much a text is a title; `wraps` says that it goes on in small letters on the next line. */
export function titleness(text: string, look: string, known: boolean, wraps = false): number {
  if (known) return 1;
  if (/^(?:[a-z]|that\b)/i.test(text) && (/^[a-z]/.test(text) || /^that\b/i.test(text))) return 0;
  if (look !== 'plain') return 0.9;
  if (startsProse(text) || /[;,]$/.test(text)) return 0.3;
  const first = text.slice(0, 160);
  if (isTitleLike(text, 250) && sentencesOf(text).length === 1) return wraps ? 0.5 : 0.75;
  return endsSentence(first) || text.length > 160 ? 0.4 : 0.5;
}

/** Null where nothing sets the text apart. A text that begins bold or in capitals looks as its beginning does. */
export function lookOf(line: Line, text: string, from: number): string | null {
  if (line.level > 0) return `level ${line.level}`;
  const bold = line.bold || opensBold(line, from);
  // "**POLICE** Nothing was reported." looks as "**POLICE**" alone does
  const opening = line.text.slice(from, line.boldTo);
  const lead = bold && line.boldTo < line.text.length ? isCaps(opening) : capsLead(text);
  if (bold) return lead ? 'bold caps' : 'bold';
  return lead || (isCaps(text) && isStandardTitle(text)) ? 'caps' : null; // "AOB"
}

/** "**AOB** None.", and not "**7.** Nothing was reported." */
export const opensBold = ({ text, boldTo }: Line, from: number): boolean =>
  boldTo > from + 3 || letters(text.slice(from, boldTo)).length > 2;

/** "PLAY AREAS - The report was noted" begins in capitals: four letters or more, up to a mark or the end. */
export function capsLead(text: string): boolean {
  if (/^(?:RESOLVED|AGREED)\b/.test(text)) return false;
  if (opensCaps(text)) return true;
  if (isCaps(text)) return letters(text).length >= 5 || /\p{L} \p{L}/u.test(text);
  const end = /\s[-–—]\s?|[:.]\s|\s?…|\s\(/.exec(text.slice(0, 200))?.index ?? -1;
  return end > 3 && isCaps(text.slice(0, end)) && letters(text.slice(0, end)).length >= 4;
}
