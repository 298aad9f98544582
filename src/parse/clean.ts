import { matchesOf } from '../model/matches.ts';
/** One printed line without its layout marks. */
export interface Cleaned {
  /** Without markup, white space collapsed; the bullet is taken off. */
  text: string;
  /** The same with column gaps (tabs, runs of three or more spaces) kept as " | ". */
  spaced: string;
  /** Number of leading blanks as printed. */
  indent: number;
  /** Column at which its last cell begins as printed, behind wide blanks; `indent` where it has one cell. */
  lastAt: number;
  /** Markdown heading level, 0 for none. */
  level: number;
  /** The whole line is bold. */
  bold: boolean;
  /** Length of the text that is bold at the start of `text`. */
  boldTo: number;
  bullet: string | null;
  cells: string[] | null;
  /** What is bold at the start of each cell. */
  heads: string[];
  /** The line ends inside a bold run that a later line closes. */
  boldOpen: boolean;
}

const entities: Record<string, string> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'" };
const autolink = /<((?:https?|mailto):[^<>\s]+)>/g;
const link = /\[([^[\]]*)\]\(([^()\s]*)\)/g;
const lineBreak = /<br\s?\/?>/gi;
const tag = /<\/?(?:sup|sub|b|i|u|em|strong|span|div|p|td|tr|th|font|a|h[1-6])(?:\s[^<>]*)?>/gi;
/** Marks of the sections that a minutes program leaves in its text: "<AI1>", "</AI1>", "<TITLE_SECTION>" */
const sectionTag = /<\/?[A-Z]{2,20}(?:\d{1,3}|(?:_[A-Z]{2,20}){1,6})>/g;
/** "R E S O L V E D - T H A T": words that are set letter by letter. */
const letterSpaced =
  /(?<![\p{L}] ?)(?:R E S O L V E D|A G R E E D|R E C O M M E N D E D|T H A T|P R E S E N T|P r e s e n t|M I N U T E S)(?! ?\p{L}(?!\p{L}))/gu;
const bulletMark = /^\s*(?:([-*+•·▪◦‣●○■□➢➤❖✓–—\uE000-\uF8FF])|(o)(?=\s{2}))\s+/u;
/** A quotation in plain text, as in a mail: "> Moved by A. Ash" */
const quoted = /^ {0,3}(?:> ?)+(?=\S)/;
// MrsAsh, MissJ Ash: web pages lose blanks
const stuckTitle = /\b(?:Mr|Mrs|Miss|Ms|Cllrs?|Councillors?)(?=[A-Z](?:[a-z]| ))/g;
const whiteSpace = /[\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** White space other than single blanks between words. */
const unusual = / {2}|[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** "A S H V A L E   C I T Y   C O U N C I L": a title with blanks between its letters, and more between its words. */
const letterspaced = /^\s*(?:\p{Lu} ){2,}\p{Lu}(?: {2,}(?:\p{Lu} )+\p{Lu})*\s*$/u;
function closed(line: string): string {
  // marks in columns are of few kinds: "P A P P A P"
  if (!letterspaced.test(line) || new Set(line.replace(/ /g, '')).size < 5) return line;
  return line.replace(/(?<=\p{Lu}) (?=\p{Lu})/gu, '').replace(/(?<=\p{Lu}) +(?=\p{Lu})/gu, ' ');
}

/** `carried` says that the line before left a bold run open. */
export function cleanLine(raw: string, carried = false): Cleaned {
  let rest = closed(raw).replace(quoted, '');
  // most lines have none of these, which a look for one character tells
  if (/[^\0-\x7f]/.test(rest))
    rest = rest
      .replace(/\u00ad[-\u2010]?(?=\s*$)/, '\u2010') // the word goes on in the next line
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (rest.includes('<'))
    rest = rest
      .replace(lineBreak, ' ')
      .replace(autolink, '$1')
      .replace(link, '$1')
      .replace(tag, '')
      .replace(sectionTag, '');
  else if (rest.includes('](')) rest = rest.replace(link, '$1');
  rest = rest
    .replace(letterSpaced, (word) => word.replaceAll(' ', ''))
    .replace(/&(amp|nbsp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(stuckTitle, '$& ')
    .replace(/\d[ap]m(?=\d)/g, '$& ');
  const indent = rest.length - rest.trimStart().length;

  const marks = /^ {0,3}(#{1,6})\s/.exec(rest);
  const level = marks ? (marks[1] as string).length : 0;
  if (marks) rest = rest.slice(marks[0].length);

  let bullet: string | null = null;
  const mark = bulletMark.exec(rest);
  if (mark) {
    bullet = mark[1] ?? mark[2] ?? null;
    rest = rest.slice(mark[0].length);
  }
  const trimmed = adjoined(rest.trim(), carried);
  const runs = trimmed.split('**').length - 1;
  const boldOpen = (runs + (carried ? 1 : 0)) % 2 === 1;
  const opens = carried || trimmed.startsWith('**');
  const closes = boldOpen || trimmed.endsWith('**');
  const bold = trimmed.length > 0 && opens && closes && runs <= 2;

  const cells = cellsOf(trimmed);
  const heads = cells
    ? matchesOf(/\|\s*\*\*([^*|]+)\*\*(?=\s*[^|\s])/g, trimmed).map((match) => collapse(match[1] as string))
    : [];
  const plain = unmark(trimmed);
  // "**Trees** were cut", "4. **Trees.** Were cut"
  const lead = /^(?:\(?[\w./-]{1,12}\\?[.):]{0,2}\s+)?\*\*[^*]+\*\*/.exec(trimmed)?.[0];
  return {
    text: collapse(cells ? cells.filter(Boolean).join(' | ') : plain),
    spaced: cells ? cells.join(' | ') : collapse(plain.replace(/\t| {3,}/g, ' | ')),
    indent,
    lastAt: Math.max(indent, raw.trimEnd().lastIndexOf('   ') + 3),
    level,
    bold,
    boldTo: bold ? collapse(plain).length : lead && !cells ? collapse(unmark(lead)).length : 0,
    bullet,
    cells,
    heads,
    boldOpen: trimmed.length > 0 && boldOpen,
  };
}

/** "**2.** **Minutes of** **4 May**" is one run of bold. */
function adjoined(text: string, carried: boolean): string {
  if (!text.includes('**')) return text;
  const parts = text.split('**');
  const plain = carried ? 1 : 0; // each second part is bold, from the first or the second on
  const blank = (at: number) => at > 0 && at < parts.length - 1 && at % 2 === plain && parts[at]?.trim() === '';
  return parts.reduce((line, part, at) => `${line}${blank(at) || blank(at - 1) ? '' : '**'}${part}`);
}

export function collapse(text: string): string {
  return (unusual.test(text) ? text.replace(whiteSpace, ' ') : text).trim();
}

/** Takes off emphasis and escapes: "**Resolved:** - That" -> "Resolved: - That". */
function unmark(text: string): string {
  if (!/[*_\\]/.test(text)) return text;
  let plain = text.replace(/\*\*+/g, '').replace(/__+(?=\S)|(?<=\S)__+/g, '');
  const inner = plain.trim();
  if (inner.length > 2 && /^[*_]/.test(inner) && inner.endsWith(inner[0] as string)) plain = inner.slice(1, -1);
  return plain.replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1');
}

/** "(1)<tab>That the plan be approved", "2907.<tab>Police report": a tab behind a number makes no table. */
const marked = /^(?:[^\p{L}\t]{1,12}|\(?[a-z]{1,3}[.)])\t[^\t]*$/u;

/** "| 4 | Budget | Noted |", its first mark lost or not, and tab-separated rows. */
function cellsOf(trimmed: string): string[] | null {
  let cells: string[];
  if (trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0) {
    const inner = trimmed.endsWith('|') ? trimmed.slice(1, -1) : trimmed.slice(1);
    cells = inner.split('|');
  } else if (trimmed.endsWith(' |') && /^\d{1,4}[.)]? \| /.test(trimmed)) cells = trimmed.slice(0, -1).split('|');
  else if (trimmed.includes('\t') && !marked.test(trimmed)) cells = trimmed.split('\t');
  else return null;
  return cells.map((cell) => collapse(unmark(cell.trim().replace(/^#{1,6}\s/, ''))));
}
