import type { Diagnostic } from '../model/diagnostic.ts';
import type { About, LineLook } from '../model/text.ts';

export interface ReadLines {
  lines: string[];
  pages?: number[];
  looks?: LineLook[];
  about?: About;
  diagnostics?: Diagnostic[];
  pageHeads?: string[];
}

/**
 * Text -> lines. A line ends where an editor's line counter says so: at "\n" (with or without "\r"), or at "\r" in a
 * file that has no "\n" at all. Everything else that breaks lines on paper (form feed, vertical tab, a lone "\r",
 * U+2028, U+2029, U+0085) becomes white space, so that line numbers stay those of the file. A form feed starts a page.
 */
export function readText(text: string): ReadLines {
  const lines = text.includes('\n') ? text.split('\n') : text.split('\r');
  if (lines.at(-1) === '') lines.pop();
  if (!text.includes('\f')) return { lines: lines.map(clean) };
  let page = 1;
  const pages = lines.map((line) => {
    // "\fPage two starts here": the feed belongs to the line that it precedes.
    for (let i = 0; i < line.length; i++) if (line[i] === '\f') page++;
    return page;
  });
  return { lines: lines.map(clean), pages };
}

/** Loops, not `/\r+$/`: a regular expression would try every start of a long run of returns. */
function clean(line: string): string {
  let from = 0;
  let to = line.length;
  while (line[to - 1] === '\r') to--;
  while (line[from] === '\f') from++;
  while (to > from && line[to - 1] === '\f') to--;
  return line.slice(from, to).replace(/[\r\f\v\u2028\u2029\u0085]/g, ' ');
}
