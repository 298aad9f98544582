import { fromMarkdown } from 'mdast-util-from-markdown';
import { matchesOf } from '../model/matches.ts';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** What takes the place of some characters of the source; it never spans the end of a line. */
interface Edit {
  from: number;
  to: number;
  by: string;
}

/** Text that is indented is still text, and no program; "[1]: see above" is a line of it. */
const syntax = { disable: { null: ['codeIndented', 'definition'] } };
/** What a block without marks has none of: most blocks are plain text, and need no parser to be told so. */
const marks = /[\\*_`[<>&\0]|[-=]\s*$/m;
/** "**Budget**": bold keeps its marks, so they alone need none either. */
const bold = /(?<!\*)\*\*(?!\*)/g;
/** Characters of a block that is parsed: time grows with the square of them, so a longer one, which no writer makes, stays as it is. */
const longest = 4_000;

/**
 * Markdown -> lines in the flavour that parse reads, each in its place: headings "# ", bold "**", list marks and cells stay as they
 * are; marks of emphasis, quotations, links, escapes and rules are taken off. Blocks between blank lines are read each by itself.
 */
export function markdownLines(lines: readonly string[]): string[] {
  const read: string[] = [];
  let block: string[] = [];
  const end = () => {
    for (const line of unmarked(block)) read.push(line);
    block = [];
  };
  for (const line of lines) {
    // "Present" over ": Ann Reed (Chair)", as some writers list what a term stands for
    block.push(block.length > 0 ? line.replace(/^:[ \t]+/, '') : line);
    if (line.trim() === '') end();
  }
  if (block.length > 0) end();
  return read;
}

function unmarked(lines: string[]): string[] {
  const source = lines.join('\n');
  if (source.length > longest || !marks.test(source.replace(bold, ''))) return lines;
  const edits: Edit[] = [];
  // No recursion: quotations may be nested deeper than the stack is.
  const nodes: Node[] = [fromMarkdown(source, { extensions: [syntax] })];
  for (const node of nodes) {
    if ('children' in node) nodes.push(...node.children);
    edit(node, source, edits);
  }
  edits.sort((a, b) => a.from - b.from || a.to - b.to);
  let [at, text] = [0, ''];
  for (const { from, to, by } of edits) {
    if (from < at) continue;
    text += source.slice(at, from) + by;
    at = to;
  }
  return (text + source.slice(at)).split('\n');
}

function edit(node: Node, source: string, edits: Edit[]) {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const children: Node[] = 'children' in node ? node.children : [];
  const put = (from: number, to: number, by: string) => {
    if (!source.slice(from, to).includes('\n')) edits.push({ from, to, by });
  };
  /** Puts something else for the marks on both sides of what a node holds. */
  const unwrap = (by: string) => {
    put(from, children[0]?.position?.start.offset ?? to, by);
    if (children.length > 0) put(children.at(-1)?.position?.end.offset ?? to, to, by);
  };
  switch (node.type) {
    case 'emphasis':
    case 'link':
      return unwrap('');
    case 'strong':
      return unwrap('**');
    case 'inlineCode':
      return put(from, to, node.value);
    case 'image':
    case 'thematicBreak':
      return put(from, to, '');
    case 'break':
      // "Present: Ann Ash\" goes on in a line of its own
      if (source[from] === '\\') put(from, from + 1, '');
      return;
    case 'heading': {
      // Title
      // =====
      const rows = source.slice(from, to).split('\n');
      // a sentence over "---" has a rule below it
      if (rows.length === 2 && !/[.,:;]\s*$/.test(rows[0] ?? '')) put(from, from, `${'#'.repeat(node.depth)} `);
      if (rows.length > 1) put(to - (rows.at(-1) ?? '').length, to, '');
      return;
    }
    case 'blockquote':
      // "> [!abstract]- Present:" over names
      for (const found of matchesOf(/^[ \t]*>[> ]*(?:\[!\w{1,20}\][+-]? ?)?/gm, source.slice(from, to)))
        put(from + found.index, from + found.index + found[0].length, '');
      return;
    case 'text':
      return plain(source.slice(from, to), node.value, from, put);
    default:
  }
}

/** Escapes and entities as the characters that they stand for: "1\. Minutes" is "1. Minutes"; a mark between cells stays one. */
function plain(printed: string, meant: string, from: number, put: (from: number, to: number, by: string) => void) {
  const said = meant.split('\n');
  let at = from;
  for (const [index, line] of printed.split('\n').entries()) {
    const start = line.length - line.trimStart().length;
    const text = line.trim();
    const by = said[index]?.trim();
    if (by !== undefined && by !== text && !by.includes('|')) put(at + start, at + start + text.length, by);
    at += line.length + 1;
  }
}
