import { readLabel } from '../genre/attendance/labels.ts';
import { endsSentence } from '../language/print.ts';
import { matchesOf } from '../model/matches.ts';
import type { RecordStructure } from '../model/structure.ts';
import { type Form, readNumber } from './outline/number.ts';
import { isStandardTitle } from './titles.ts';

/** A record with line breaks where its text has lost them, and for each of its lines the line of the file, 0-based. */
export interface Unfolded {
  lines: string[];
  origin: number[];
}

/** A place where an item may begin; within a line, or (`column` 0) at its start. */
interface Start {
  line: number;
  column: number;
  forms: Form[];
  merit: number;
  standard: boolean;
  /** Its title begins with two words in capitals. */
  capitals: boolean;
}

interface Link {
  start: Start;
  score: number;
  length: number;
  before: Link | null;
}

/** Shorter lines are lines as somebody broke them. */
export const longLine = 180;
/** "as told under item 4 Trees": words that take the number behind them. */
const takesNumber =
  /(?:\b(?:(?:nos?|paras?|pp?|[A-Z][a-z]+ Rd)\.?|items?|minutes?|pages?|paragraphs?|sections?|policy|part|appendix|annex|class|ward|plot|unit|year|phase|option|schedule|of|the|and|or|on|to|at|for|by|in|is|was|from|than|[A-Z][a-z]+ (?:Road|Lane))|[£$#(])$/i;

/**
 * Gives a text back its lines: breaks long lines where a number counts on from the item before, and labels of lists in front of the
 * first. Null where the text has its lines.
 *   "... as a true record. 4 Matters Arising The gates were mended. 5 Police ..."
 */
export function unfold(lines: readonly string[]): Unfolded | null {
  if (!lines.some((line) => line.length > longLine)) return null;
  const starts = lines.flatMap(startsOf);
  const whole = longest(starts);
  // "1 Sub-Committee ... 2 URGENT BUSINESS None. 3 INTERESTS None.": what counts with titles in capitals, and is none itself, is no item
  if (whole.filter(({ capitals }) => capitals).length >= Math.max(3, whole.length * 0.7))
    while (whole[0] && !whole[0].capitals && !whole[0].standard) whole.shift();
  // "| 14. | Trees The plan was noted. |": the number opens its row
  const within = whole.filter(
    ({ line, column }) => column > 0 && !/^\s*\| *$/.test((lines[line] ?? '').slice(0, column)),
  );
  const usual = whole.filter(({ standard }) => standard).length;
  const loud = whole.every(({ capitals, forms }) => capitals || forms.every(({ form }) => form.startsWith('word ')));
  if (!within.length || whole.length < (loud ? 3 : 5) || usual < 2) return headOnly(lines);
  // what stands at the start of lines counts by itself: numbers within them are limbs or figures
  const apart = longest(starts.filter(({ column }) => column === 0));
  const has = new Set(whole);
  if (apart.length >= 4 && !apart.every((start) => has.has(start)) && whole.length < apart.length * 2)
    return headOnly(lines);
  const first = whole[0] as Start;
  const breaks = new Map<number, number[]>();
  const breakAt = (line: number, column: number) => breaks.set(line, [...(breaks.get(line) ?? []), column]);
  for (let line = 0; line <= first.line; line++) {
    const head = (lines[line] as string).slice(0, line === first.line ? first.column : 4000);
    if ((lines[line] as string).length > longLine) for (const column of labelsOf(head)) breakAt(line, column);
  }
  for (const { line, column } of within) breakAt(line, column);
  return broken(lines, breaks);
}

/** A record whose items have their lines, but whose title runs into who was present: "... 4 May 2016 PRESENT: Ann Ash". */
function headOnly(lines: readonly string[]): Unfolded | null {
  const printed = lines.flatMap((text, line) => (text.trim() ? [line] : [])).slice(0, 3);
  const breaks = new Map<number, number[]>();
  for (const line of printed) {
    const text = lines[line] as string;
    if (text.length <= longLine || !/\b(?:minutes|meeting)\b/i.test(text.slice(0, 120))) continue;
    const labels = labelsOf(text.slice(0, 4000));
    if (labels.some((column) => readLabel(text.slice(column, column + 120), null)?.status === 'PRESENT'))
      breaks.set(line, labels);
  }
  return breaks.size ? broken(lines, breaks) : null;
}

function broken(lines: readonly string[], breaks: ReadonlyMap<number, number[]>): Unfolded {
  const out: Unfolded = { lines: [], origin: [] };
  lines.forEach((text, line) => {
    const columns = [0, ...(breaks.get(line) ?? []), text.length];
    for (let at = 1; at < columns.length; at++) {
      out.lines.push(text.slice(columns[at - 1], columns[at]).trimEnd());
      out.origin.push(line);
      // what was broken stands apart, as items do
      if (at < columns.length - 1) {
        out.lines.push('');
        out.origin.push(line);
      }
    }
  });
  return out;
}

function startsOf(text: string, line: number): Start[] {
  const found: Start[] = [];
  for (const match of matchesOf(
    /(?<=^|\s)\*{0,2}(?:(?:Agenda )?Item (?:[Nn]o\.? )?)?(?:[A-Z][A-Za-z&]{0,6}[/.-]?)?\d{1,4}/g,
    text,
  )) {
    const column = match.index;
    if (column > 0 && text.length <= longLine) break;
    const rest = text
      .slice(column, column + 240)
      .replace(/^\*+/, '')
      .replace('\\.', '.');
    const number = readNumber(rest);
    if (!number || !/^\*{0,2}["“‘']?\p{Lu}\p{L}*(?:\p{Ll}|\p{Lu}{2})/u.test(number.rest)) continue;
    const before = text.slice(Math.max(0, column - 40), column).trimEnd();
    const plain = /^\d+$/.test(number.number) && !number.delimiter;
    if (/^(?:Agenda )?Item/.test(rest) && column > 0 && number.delimiter !== ':' && !endsSentence(before)) continue; // "told under Item 4"
    const stuck = /^\d+\.\p{Lu}/u.test(rest); // "... and minutes 1.Welcome"
    if (column > 0 && ((takesNumber.test(before) && !stuck) || (plain && /[,;–-]$/.test(before)))) continue;
    const standard = isStandardTitle(number.rest.slice(0, 60));
    const merit = 1 + (standard ? 1.5 : 0) + (column === 0 || endsSentence(before) ? 0.5 : 0) - (plain ? 0.2 : 0);
    const capitals = /^\p{Lu}{3,}['’,]* \p{Lu}{2,}/u.test(number.rest);
    found.push({ line, column, forms: number.forms, merit, standard, capitals });
  }
  return found;
}

/** The best run of starts that counts up by one in one form of number. */
function longest(starts: Start[]): Start[] {
  const ends = new Map<string, Link>();
  let best: Link | null = null;
  for (const start of starts)
    for (const { form, value } of start.forms) {
      const before = ends.get(`${form} ${value - 1}`) ?? null;
      const link = { start, before, score: start.merit + (before?.score ?? 0), length: 1 + (before?.length ?? 0) };
      const key = `${form} ${value}`;
      if (link.score > (ends.get(key)?.score ?? 0)) ends.set(key, link);
      if (!best || link.score > best.score) best = link;
    }
  const chain: Start[] = [];
  for (let link = best as Link | null; link; link = link.before) chain.unshift(link.start);
  return chain;
}

/** Columns at which the label of a list begins: "... Draft Minutes Present: Ann Ash Apologies: Ben Birch". */
function labelsOf(head: string): number[] {
  const found: number[] = [];
  let labelled = 0; // where the label before ends: "Attendance:" is a part of "Officers in Attendance:"
  for (const { index } of matchesOf(
    /(?<=\s)(?=\p{Lu}\p{L}+(?: \p{L}+){0,3}(?: \([^()]{1,40}\))?\s?:|(?:Draft |DRAFT )?M(?:inutes|INUTES) (?:of|OF) )/gu,
    head,
  )) {
    if (index < labelled || index <= (found.at(-1) ?? 0) + 8) continue;
    const text = head.slice(index, index + 120);
    const title = /^(?:draft )?minutes/i.test(text);
    if (!title && !readLabel(text, null)?.status) continue;
    found.push(index);
    if (!title) labelled = index + text.indexOf(':');
  }
  return found;
}

/** The structure of an unfolded record, told by the lines of its file. */
export function refold(structure: RecordStructure, { origin }: Unfolded): RecordStructure {
  const place = (line: number) => (origin[line - 1] ?? line - 1) + 1;
  const told = new Set<number>();
  const folded = relate(structure, place);
  return { ...folded, owners: folded.owners.filter(({ line }) => !told.has(line) && told.add(line)) };
}

const spans = new Set(['lines', 'titleLines']);

function relate<T>(value: T, place: (line: number) => number): T {
  if (Array.isArray(value)) return value.map((each) => relate(each, place)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (spans.has(key)) return [key, (inner as number[]).map(place)];
      return [key, key === 'line' ? place(inner as number) : relate(inner, place)];
    }),
  ) as T;
}
