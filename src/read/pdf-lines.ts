import type { LineLook } from '../model/text.ts';

/** A run of characters where it stands on the page; points, the origin at the lower left. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  bold: boolean;
}

/** A line of a page. */
export interface Printed extends LineLook {
  text: string;
}

/**
 * Pages of runs -> pages of lines from top to bottom. A gap wider than the page's usual line pitch becomes an empty line; indents
 * and gaps between columns become spaces in proportion, so that what stands in one column on paper does so in the text:
 *
 *   12.   Declarations of Interest
 *         There were none.
 */
export function layOut(pages: Glyphs[][]): Printed[][] {
  const printed = pages.map((runs) => toRows(undouble(runs.filter((run) => run.text.trim() !== ''))));
  const rows = printed.flat();
  // Running headers may stand out to the left; they are a few rows in a hundred.
  const left = quantile(
    rows.map(([first]) => first?.x ?? 0),
    0.05,
  );
  const widths = rows.flat().map((run) => run.width / run.text.length);
  const unit =
    quantile(
      widths.filter((width) => width > 0),
      0.5,
    ) || 5;
  const usual = usualSize(rows.flat());
  return printed.map((page) => pageLines(page, left, unit, usual));
}

/** The size of most letters. */
function usualSize(runs: Glyphs[]): number {
  const ink = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    ink.set(rounded, (ink.get(rounded) ?? 0) + text.length);
  }
  return [...ink].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Bold that is made by printing a text twice, a hair's breadth apart. */
function undouble(runs: Glyphs[]): Glyphs[] {
  const seen = new Map<string, Glyphs[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? [];
    const first = same.find(({ x, y }) => Math.hypot(x - run.x, y - run.y) < 0.2 * run.size);
    if (first) first.bold = true;
    else seen.set(run.text, [...same.slice(-20), run]);
    return !first;
  });
}

function pageLines(rows: Glyphs[][], left: number, unit: number, usual: number): Printed[] {
  const pitch = usualPitch(rows);
  const lines: Printed[] = [];
  let above: Glyphs[] | undefined;
  for (const row of rows) {
    const gap = above ? baseline(above) - baseline(row) : 0;
    if (above && gap > Math.max(pitch, 1.2 * sizeOf(row)) * 1.25) lines.push({ text: '', boldTo: 0, size: 1 });
    lines.push({ ...printRow(row, left, unit), size: sizeOf(row) / usual });
    above = row;
  }
  return lines;
}

/** Runs that share a line, a raised "th" or a footnote's number included; left to right. */
function toRows(runs: Glyphs[]): Glyphs[][] {
  const rows: Glyphs[][] = [];
  let line: Glyphs | undefined;
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && line && line.y - run.y <= 0.5 * Math.max(line.size, run.size)) {
      row.push(run);
      if (run.size > line.size) line = run;
    } else {
      rows.push([run]);
      line = run;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Height of the row's largest run; a raised "th" stands above it. */
function baseline(row: Glyphs[]): number {
  return largest(row).y;
}

function sizeOf(row: Glyphs[]): number {
  return largest(row).size;
}

function largest(row: Glyphs[]): Glyphs {
  return row.reduce((a, b) => (b.size > a.size ? b : a));
}

function usualPitch(rows: Glyphs[][]): number {
  const gaps = rows.slice(1).map((row, i) => baseline(rows[i] as Glyphs[]) - baseline(row));
  // Half the gaps are those within paragraphs, the narrow ones; the lower quartile is one of them even in a list.
  return quantile(gaps, 0.25);
}

/** Gaps narrower than this many character widths are spaces between words; justified text stretches those. */
const columnGap = 3;

function printRow(row: Glyphs[], left: number, unit: number): Omit<Printed, 'size'> {
  let line = '';
  let boldTo = 0;
  let light = false;
  let end = left;
  for (const run of row) {
    const gap = run.x - end;
    if (line === '') line = ' '.repeat(Math.max(0, Math.round(gap / unit)));
    else if (gap > columnGap * unit) {
      const column = Math.round((run.x - left) / unit);
      line = line.trimEnd() + ' '.repeat(Math.max(3, column - line.trimEnd().length));
    } else if (gap > 0.15 * run.size && !isRaised(line, run.text) && !line.endsWith(' ') && !run.text.startsWith(' '))
      line += ' ';
    line += run.text;
    end = Math.max(end, run.x + run.width);
    // the number of a heading may be light
    if (!run.bold) light ||= !/^\(?[A-Z]{0,4}[\d./()-]{0,10}[a-z]?[.):]?$/.test(line.trim());
    else if (!light) boldTo = line.length;
  }
  const text = line
    .replaceAll('\u00a0', ' ')
    .replace(/[\r\n\f\v\u2028\u2029\u0085]/g, ' ')
    .trimEnd();
  return { text, boldTo: Math.min(boldTo, text.length) };
}

/** "18" and a raised "th" of their own font are one word, however they are kerned. */
function isRaised(line: string, text: string): boolean {
  return /\d$/.test(line) && /^(?:st|nd|rd|th)\b/.test(text);
}

function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * q)] ?? 0;
}
