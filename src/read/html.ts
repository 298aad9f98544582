import { fromHtml } from 'hast-util-from-html';
import { decodeText } from './decode.ts';
import { dropSiteFrame, type Element, isElement, isHidden, type Node, textOf } from './hast.ts';
import { LineWriter } from './line-writer.ts';
import { label } from './list-label.ts';
import type { ReadLines } from './text.ts';
import { Unreadable } from './unreadable.ts';

/**
 * HTML -> lines in the flavour of markdown, so that parse sees one form whatever the source:
 *   #### Heading    **bold**    - bullet    1. numbered    | cell | cell |
 * Paragraphs are set apart by an empty line, `<br>` ends a line. Menus, scripts and what is hidden are left out.
 */
export function readHtml(bytes: Uint8Array): ReadLines {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  // <meta charset="iso-8859-1">  <meta http-equiv="Content-Type" content="text/html; charset=…">  <?xml encoding="…"?>
  const declared = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return { lines: htmlLines(decodeText(bytes, declared)) };
}

export function htmlLines(html: string): string[] {
  try {
    const tree = fromHtml(html);
    dropSiteFrame(tree.children);
    const writer = new LineWriter();
    children(tree.children, writer, false);
    return writer.end().map((line) => line.replace(/[\r\f\v\u2028\u2029\u0085]/g, ' '));
  } catch (error) {
    // Browsers flatten at 512 levels; no record is near it, and the tree is walked by recursion.
    if (error instanceof RangeError) throw new Unreadable('its HTML is nested too deeply');
    throw error;
  }
}

const paragraphs = new Set(
  'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form header hgroup html legend main nav p section summary caption'.split(
    ' ',
  ),
);

function children(nodes: Node[], out: LineWriter, bold: boolean): void {
  for (const node of nodes) {
    if (node.type === 'text') out.write(node.value, bold);
    else if (isElement(node) && !isHidden(node)) element(node, out, bold);
  }
}

function element(node: Element, out: LineWriter, bold: boolean): void {
  const name = node.tagName;
  if (/^h[1-6]$/.test(name)) {
    const title = textOf(node);
    if (title === '') return;
    out.paragraph();
    out.heading(Number(name[1]));
    out.write(title, false);
    out.paragraph();
  } else if (name === 'br') {
    out.lineBreak();
  } else if (name === 'hr') {
    out.paragraph();
  } else if (name === 'pre') {
    preformatted(node, out);
  } else if (name === 'ul' || name === 'ol') {
    list(node, out, bold);
  } else if (name === 'table') {
    table(node, out, bold);
  } else if (paragraphs.has(name)) {
    out.paragraph();
    children(node.children, out, bold);
    out.paragraph();
  } else {
    children(node.children, out, bold || isBold(node));
  }
}

function isBold(node: Element): boolean {
  return (
    /^(?:b|strong)$/.test(node.tagName) ||
    /font-weight\s*:\s*(?:bold|[7-9]00)/i.test(String(node.properties.style ?? ''))
  );
}

function preformatted(node: Element, out: LineWriter): void {
  out.paragraph();
  out.append(
    textOf(node, true)
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.trimEnd()),
  );
  out.paragraph();
}

function list(node: Element, out: LineWriter, bold: boolean): void {
  const nested = out.depth > 0;
  if (nested) out.line();
  else out.paragraph();
  let number = Number(node.properties.start ?? 1);
  for (const item of node.children) {
    if (!isElement(item) || isHidden(item)) continue;
    if (item.tagName !== 'li') {
      element(item, out, bold);
      continue;
    }
    number = Number(item.properties.value ?? number);
    const mark = node.tagName === 'ul' ? '- ' : `${label(number++, labelType(node))} `;
    if (isSectionLike(item)) section(item, mark, out, bold);
    else {
      out.line();
      out.depth++;
      out.mark(mark);
      children(item.children, out, bold);
      out.line();
      out.dropMark();
      out.depth--;
    }
  }
  if (nested) out.line();
  else out.paragraph();
}

/** 1, a, A, i or I, from the attribute or from `style="list-style-type: lower-roman"`. */
function labelType({ properties }: Element): string {
  const style = /list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)/i.exec(String(properties.style ?? ''));
  if (!style) return String(properties.type ?? '1');
  const type = style[2]?.toLowerCase() === 'roman' ? 'i' : 'a';
  return style[1]?.toLowerCase() === 'upper' ? type.toUpperCase() : type;
}

/** `<li><h4>Declarations of Interest</h4><p>…</p></li>`: an item of the meeting, not a bullet. */
function isSectionLike(item: Element): boolean {
  return item.children.some((child) => isElement(child) && /^(?:h[1-6]|table|section|article)$/.test(child.tagName));
}

function section(item: Element, mark: string, out: LineWriter, bold: boolean): void {
  out.paragraph();
  if (mark !== '- ') out.mark(mark);
  children(item.children, out, bold);
  out.line();
  out.dropMark();
  out.paragraph();
}

function table(node: Element, out: LineWriter, bold: boolean): void {
  out.paragraph();
  const rows: string[][][] = [];
  const spans: Spans = new Map();
  for (const part of node.children) {
    if (!isElement(part) || isHidden(part)) continue;
    if (part.tagName === 'tr') rows.push(cellsOf(part, bold, spans));
    else if (/^t(?:head|body|foot)$/.test(part.tagName))
      for (const tr of part.children.filter(isElement)) rows.push(isHidden(tr) ? [] : cellsOf(tr, bold, spans));
    else element(part, out, bold);
  }
  const wide = rows.filter((cells) => cells.filter(isFilled).length > 1);
  const holdsData = wide.filter((cells) => cells.every(isOneLine)).length > wide.length / 2;
  for (const cells of sideBySide(rows) ?? rows) row(cells, holdsData, out);
  out.paragraph();
}

/**
 * One row under titles whose cells are lists of short lines: the lines that stand beside each other are rows.
 *   <tr><th>Present</th><th>Apologies</th></tr><tr><td>Ann Ash<br>Jo Elm</td><td>Kit Oak</td></tr>
 * Null for any other table.
 */
function sideBySide(rows: string[][][]): string[][][] | null {
  const [titles = [], lists = [], ...more] = rows.filter((cells) => cells.some(isFilled));
  const isTitle = (lines: string[]) => lines.length === 1 && (lines[0] as string).length <= 40;
  const columns = lists.map((lines) => lines.filter(Boolean));
  const long = Math.max(...columns.map(({ length }) => length));
  const isList =
    columns.filter(({ length }) => length > 1).length > 1 && columns.flat().every((line) => line.length <= 60);
  if (more.length || titles.length < 2 || titles.length !== lists.length || !titles.every(isTitle) || !isList)
    return null;
  return [titles, ...Array.from({ length: long }, (_, at) => columns.map((lines) => lines.slice(at, at + 1)))];
}

const isFilled = (lines: string[]) => lines.length > 0;
const isOneLine = (lines: string[]) => lines.length <= 1;
/** `<td>Head of Culture and<br>Leisure</td>`: lines of one paragraph, and few of them. */
const isWrapped = (lines: string[]) => lines.length <= 3 && !lines.includes('');

/**
 * A row of a table of data is one line, `| Name | Role |`. A cell of several lines belongs to a table that only lays the page
 * out: its cells are printed one after another, a bare number in front of what follows it.
 *   <tr><td>12.</td><td><p>Budget</p><p>The Board …</p></td></tr>  ->  "12. Budget", "", "The Board …"
 */
function row(cells: string[][], inData: boolean, out: LineWriter): void {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return;
  if (cells.length > 1 && filled.every(inData ? isWrapped : isOneLine)) {
    out.line();
    out.write(`| ${cells.map((lines) => lines.join(' ')).join(' | ')} |`, false);
    out.line();
    return;
  }
  filled.forEach((lines, i) => {
    if (!out.marked) out.paragraph();
    const number = lines.length === 1 && i + 1 < filled.length && /^\(?\d[\d./()-]{0,9}$/.test(lines[0] ?? '');
    if (number) out.mark(`${lines[0]} `);
    else out.append(lines);
  });
  out.paragraph();
}

/** By column: what a cell that spans rows says, and of how many more rows. */
type Spans = Map<number, { lines: string[]; left: number }>;

/** A cell with a rowspan says the same of each row that it spans, where that is a few words; a number counts one row only. */
function cellsOf(tr: Element, bold: boolean, spans: Spans): string[][] {
  const cells: string[][] = [];
  const own = tr.children.filter((cell): cell is Element => isElement(cell) && !isHidden(cell));
  let column = 0;
  const carried = () => {
    for (let span = spans.get(column); span; span = spans.get(column)) {
      cells.push(span.lines);
      if (--span.left === 0) spans.delete(column);
      column++;
    }
  };
  for (const cell of own) {
    carried();
    const lines = cellLines(cell, bold);
    const rows = Math.min(Number(cell.properties.rowSpan ?? 1) || 1, maxSpan);
    const said = isOneLine(lines) && !/^[\d.()\s]*$/.test(lines[0] ?? '') && (lines[0] ?? '').length <= 80;
    if (rows > 1) spans.set(column, { lines: said ? lines : [], left: rows - 1 });
    cells.push(lines);
    column += Math.min(Number(cell.properties.colSpan ?? 1) || 1, maxSpan);
  }
  carried();
  return cells;
}
/** Rows or columns of one cell; more is no table of a record. */
const maxSpan = 200;

function cellLines(cell: Element, bold: boolean): string[] {
  const inner = new LineWriter();
  children(cell.children, inner, bold);
  return inner.end();
}
