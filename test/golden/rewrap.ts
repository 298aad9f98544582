/**
 * What happens to a record on its way through a word processor or a printer. Each takes and gives lines of text.
 * None of it changes what the record says.
 */
const gap = /\S(\t| {2,})\S/;
const width = (line: string) => line.trimEnd().length;
const indentOf = (line: string) => /^\s*/.exec(line)?.[0] ?? '';
const firstWord = (line: string) => line.trim().split(' ')[0] ?? '';

/** A paragraph as wrapped by a machine: no line has room for the first word of the next, none is centred or set in columns. */
function isProse(block: string[]): boolean {
  const body = block.map((line) => line.trim());
  const indents = new Set(block.map(indentOf));
  const marker = /^(\S{1,8})\s{2,}/.exec(body[0] ?? '');
  const clean = marker ? [(body[0] ?? '').slice(marker[0].length), ...body.slice(1)] : body;
  if (clean.some((line) => gap.test(line) || line.endsWith('-'))) return false;
  if (indentOf(block[0] ?? '').length > 6 && indents.size > 1) return false;
  if (!/[a-z]/.test(clean.join(''))) return false;
  if (block.length === 1) return width(block[0] ?? '') > 100;
  const longest = Math.max(...block.map(width));
  const full = block.slice(0, -1).every((line, i) => width(line) + 1 + firstWord(block[i + 1] ?? '').length > longest);
  return new Set(block.slice(1).map(indentOf)).size === 1 && full && longest > 60;
}

function wrap(block: string[], columns: number): string[] {
  const [first = '', second = first] = block;
  const words = block.map((line) => line.trim()).join(' ');
  const lead = /^\s*\S{1,8}\s{2,}/.exec(first)?.[0] ?? indentOf(first);
  const hanging = ' '.repeat(indentOf(second).length);
  const lines: string[] = [];
  let line = lead;
  for (const word of words.slice(lead.trimStart().length).split(/ +/)) {
    if (line.trim() && line !== lead && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = hanging;
    }
    line += (line.trim() && line !== lead ? ' ' : '') + word;
  }
  return [...lines, line];
}

/** Wraps every paragraph anew at so many columns; headings, lists and columns stay as they are. */
export function rewrap(lines: string[], columns: number, headings: Set<number>): string[] {
  const out: string[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
    if (end === start) {
      out.push(lines[start] ?? '');
      start++;
      continue;
    }
    const block = lines.slice(start, end);
    const heading = block.some((_, i) => headings.has(start + i + 1));
    out.push(...(!heading && isProse(block) ? wrap(block, columns) : block));
    start = end;
  }
  return out;
}

/** A footer with the page number and a running header after every so many lines, wherever a page happens to end. */
export function paginate(lines: string[], perPage: number, header: string): string[] {
  const pages = Math.ceil(lines.length / perPage);
  return lines.flatMap((line, i) => {
    const page = (i + 1) / perPage;
    if (!Number.isInteger(page) || page === pages) return [line];
    return [line, '', `Page ${page} of ${pages}`, `\f${header}`, ''];
  });
}
