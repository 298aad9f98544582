import type { Line } from '../genre/line.ts';
import type { LineLook, RecordText } from '../model/text.ts';
import { markAnnounced } from './announced.ts';
import { type Cleaned, cleanLine } from './clean.ts';
import { markFurniture } from './furniture.ts';
import { splitMenu } from './webpage.ts';

/** "4.  Budget                 5 - 14": the page column of an agenda. */
const pageReference = / \| \(?(?:pages? )?\d{1,4}\s?[-–]\s?\d{1,4}\)?$|(?<=^\d{1,3}[a-z]?[.)]? .{1,200}) \| \d{1,4}$/i;

/** "POLICIES      JA      Att 4-6", "Finance report     Paper B": who leads and what is attached, in columns behind a title. */
const attached =
  /(?<=^(?:\d{1,3}[./]?\d{0,3}[.)]? \| |\d{1,3}[.)]? )?\p{Lu}[^|]{2,80})(?: \| (?:\p{Lu}{2,4}(?:[/,] ?\p{Lu}{2,4})*|Chair|Clerk|All)){0,2} \| (?:att(?:achment|\.)?|enc(?:losure|l?\.)?|app(?:endix|\.)?|paper|annex|doc(?:ument|\.)?) ?(?:\d{1,3}(?:[-–&,] ?\d{1,3})?|[A-Z]\d?)(?: \| (?:\p{Lu}{2,4}|Chair|Clerk|All))?$/iu;

/** What every such column holds, looked for first: few lines have it. */
const inColumn = /\| \(?(?:(?:pages? )?\d|(?:att|enc|app|paper|annex|doc))/i;

export function readLines(record: RecordText): Line[] {
  let carried = false;
  const marked = record.mediaType === 'text/markdown';
  const lines = record.lines.map((raw, index): Line => {
    const cleaned = cleanLine(raw, carried);
    carried = cleaned.text ? cleaned.boldOpen : false;
    const reference =
      cleaned.spaced.includes(' | ') && inColumn.test(cleaned.spaced)
        ? (pageReference.exec(cleaned.spaced) ?? attached.exec(cleaned.spaced))
        : null;
    if (reference && !cleaned.cells) {
      cleaned.spaced = cleaned.spaced.slice(0, reference.index);
      cleaned.text = cleaned.spaced.replace(/ \| /g, ' ');
    }
    const menu = splitMenu(cleaned.text);
    return {
      number: index + 1,
      text: menu.text,
      spaced: menu.text === cleaned.text ? cleaned.spaced : menu.text,
      printed: raw,
      indent: cleaned.indent,
      lastAt: cleaned.lastAt,
      level: cleaned.level,
      ...boldness(raw, menu.text, cleaned, record.looks?.[index]),
      bullet: cleaned.bullet,
      cells: cleaned.cells,
      heads: cleaned.heads,
      page: record.pages?.[index] ?? null,
      gap: 0,
      ends: marked && raw.endsWith('  ') && raw.trim() !== '',
      pageBreak: false,
      seam: false,
      skip: menu.skip,
      download: menu.download,
      truncatedAt: menu.truncatedAt,
    };
  });
  joinNumbers(lines);
  markFurniture(lines);
  markAnnounced(lines);
  measureGaps(lines);
  return lines;
}

/** "L" over "58/12", "TECA   APOLOGIES" over "51/20": a number whose cell or column broke it, again and again. */
function joinNumbers(lines: Line[]): void {
  const over = (opens: (line: Line) => boolean) =>
    lines.filter((line, at) => opens(line) && /^\d{1,4}\/\d{2,4}$/.test(lines[at + 1]?.text ?? ''));
  const alone = over(({ text }) => /^[A-Z]{1,4}$/.test(text)).map((line) => ({ line, printed: [line.text] }));
  const beside = over(({ spaced }) => /^[A-Z]{2,6} \| \S/.test(spaced)).map((line) => ({
    line,
    printed: line.spaced.split(' | '),
  }));
  for (const { line, printed } of [alone, beside].flatMap((each) => (each.length > 1 ? each : []))) {
    const below = lines[line.number] as Line;
    const [prefix, ...title] = printed;
    const cells = [`${prefix} ${below.text}`, ...title];
    line.text = cells.join(' ');
    line.spaced = cells.join(' | ');
    below.text = below.spaced = '';
    below.skip = 'number-again';
  }
}

/** Bold by the text's own marks, or by its fonts. */
function boldness(raw: string, text: string, cleaned: Cleaned, look: LineLook | undefined) {
  const size = look?.size ?? 1;
  if (!look?.boldTo || cleaned.cells) return { bold: cleaned.bold, boldTo: cleaned.boldTo, size };
  const whole = look.boldTo >= raw.trimEnd().length;
  const boldTo = whole ? text.length : Math.min(text.length, cleanLine(raw.slice(0, look.boldTo)).text.length);
  return { bold: whole, boldTo, size };
}

interface Seam {
  line: Line;
  before: number;
  after: number;
}

/**
 * Counts the blank lines over each line. Where a page ends in between, those that every page end of the record has belong to the
 * page and not to the text: a paragraph that goes on behind a footer has no gap.
 */
function measureGaps(lines: Line[]): void {
  const seams: Seam[] = [];
  let before = 0;
  let after = 0;
  let seam = false;
  let pageBreak = false;
  let page = lines[0]?.page ?? null;
  for (const line of lines) {
    if (line.skip) line.text = '';
    const turned = line.page !== page;
    page = line.page;
    if (turned || (line.skip && edge.has(line.skip))) {
      seam = true;
      after = 0;
    }
    if (turned || line.skip === 'blank-page') pageBreak = true;
    if (!line.text) {
      if (!line.skip || !edge.has(line.skip)) {
        if (seam) after++;
        else before++;
      }
      continue;
    }
    line.gap = before + after;
    line.pageBreak = pageBreak;
    line.seam = seam;
    if (seam) seams.push({ line, before, after });
    before = 0;
    after = 0;
    seam = false;
    pageBreak = false;
  }
  const least = (count: (seam: Seam) => number) =>
    seams.reduce((min, each) => Math.min(min, count(each)), Number.POSITIVE_INFINITY);
  const leastBefore = least((each) => each.before);
  const leastAfter = least((each) => each.after);
  for (const { line, before: b, after: a } of seams) line.gap = b - leastBefore + (a - leastAfter);
}

const edge = new Set(['page-number', 'running-header', 'blank-page']);

/** All words of the record in small letters, to tell a broken word from a hyphenated one. */
export function vocabulary(lines: Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const word of text.match(/\p{L}+/gu) ?? []) words.add(word.toLowerCase());
  return words;
}
