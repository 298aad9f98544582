import type { Passage, PassageKind } from '../model/structure.ts';

/** A piece of text that stands on one line. */
export interface Piece {
  text: string;
  line: number;
}

/** Joins pieces with blanks and mends words that a line end broke; `words` are the lower-case words of the record. */
export function joinPieces(kind: PassageKind, pieces: Piece[], words: ReadonlySet<string>): Passage {
  const parts: string[] = [];
  const starts: { offset: number; line: number }[] = [];
  let length = 0;
  let tail = '';
  let last = pieces[0]?.line ?? 1;
  for (const { text, line } of pieces) {
    if (!text) continue;
    let glue = length ? ' ' : '';
    if (length && /[\p{L}\d][-‐]$/u.test(tail)) {
      glue = '';
      if (brokenWord(tail, text, words)) {
        const trimmed = (parts.pop() as string).slice(0, -1);
        parts.push(trimmed);
        length -= 1;
      }
    }
    starts.push({ offset: length ? length + glue.length : 0, line });
    parts.push(glue + text);
    length += glue.length + text.length;
    tail = text.slice(-40);
    last = line;
  }
  const first = starts[0]?.line ?? last;
  return {
    kind,
    text: parts.join(''),
    lines: [first, last],
    starts: starts.length ? starts : [{ offset: 0, line: first }],
  };
}

/** "commit-" + "tee" is a broken word when the record prints "committee" elsewhere; otherwise the hyphen is its own. */
function brokenWord(tail: string, next: string, words: ReadonlySet<string>): boolean {
  if (tail.endsWith('‐') && /^\p{Ll}/u.test(next)) return !words.has(hyphened(tail, next)); // printed where a line is full
  const head = /(\p{L}+)-$/u.exec(tail)?.[1];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  return head !== undefined && rest !== undefined && words.has((head + rest).toLowerCase());
}

/** "pro‐" over "gramme" as one word with its hyphen. */
const hyphened = (tail: string, next: string) =>
  `${/\p{L}*(?=‐$)/u.exec(tail)?.[0] ?? ''}-${/^\p{L}+/u.exec(next)?.[0] ?? ''}`.toLowerCase();

/** Part of a passage, trimmed, still leading back to its lines. */
export function slicePassage(
  passage: Passage,
  from: number,
  to = passage.text.length,
  changes: Partial<Passage> = {},
): Passage {
  let a = from;
  let b = to;
  while (a < b && passage.text[a] === ' ') a++;
  while (b > a && passage.text[b - 1] === ' ') b--;
  const starts: { offset: number; line: number }[] = [];
  let before = passage.lines[0];
  for (const start of passage.starts) {
    if (start.offset <= a) before = start.line;
    else if (start.offset < b) starts.push({ offset: start.offset - a, line: start.line });
  }
  starts.unshift({ offset: 0, line: before });
  const last = starts[starts.length - 1]?.line ?? before;
  return { ...passage, ...changes, text: passage.text.slice(a, b), lines: [before, last], starts };
}

/** Two passages as one, with a blank between them. */
export function joinPassages(a: Passage, b: Passage, words: ReadonlySet<string>): Passage {
  const glue = a.text && b.text ? ' ' : '';
  if (/[\p{L}][-‐]$/u.test(a.text)) {
    const drop = brokenWord(a.text.slice(-40), b.text, words) ? 1 : 0;
    const text = a.text.slice(0, a.text.length - drop);
    return {
      ...a,
      text: text + b.text,
      lines: [a.lines[0], b.lines[1]],
      starts: [...a.starts, ...shift(b, text.length)],
    };
  }
  return {
    ...a,
    text: a.text + glue + b.text,
    lines: [a.lines[0], b.lines[1]],
    starts: [...a.starts, ...shift(b, a.text.length + glue.length)],
  };
}

function shift(passage: Passage, by: number) {
  return passage.starts.map(({ offset, line }) => ({ offset: offset + by, line }));
}
