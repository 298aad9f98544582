import { readLabel, readSentence } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { endsClause, endsInBracket, endsOpen } from '../../language/print.ts';
import type { Passage } from '../../model/structure.ts';
import { nextPrinted } from '../outline/candidate.ts';
import { joinPieces, type Piece, slicePassage } from '../text.ts';
import { addressedGroup, honorific, opensGroup } from './idiom.ts';
import { inFront } from './label.ts';

/** "Jane Ash (JA) Clerk", "Jane Ash JA Clerk", "Jane Ash, Clerk", "Jane Ash – Clerk" */
const namedEntry =
  /^(?:(?:Dr|Professor|Prof|M(?:r|rs|s|iss))\.? )?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]* )?\p{Lu}[\p{L}'’-]+(?:,| [–(-]| \p{Lu}{2,3}\p{Ll}? \p{Lu}\p{Ll})/u;
/** "Head of Legal Services", "District Councillor, Jo Ash" on a line of its own below other posts. */
const opensPost =
  /^(?:(?:Assistant|Deputy|Depute|Acting|Interim|Senior|Principal|Corporate|Strategic) ){0,2}(?:Director|Head|Chief Executive|Chief Officer|Manager|Solicitor|Clerk) (?:of|to|for|and)\b|^(?:\p{Lu}\p{Ll}+ ){0,2}(?:Clerk|Councillor|Officer|Secretary|Treasurer|Warden|Manager), (?:M(?:r|rs|s|iss) )?\p{Lu}\p{Ll}+ \p{Lu}/u;
/** One entry a line, or a run of wrapped lines: a list that goes over lines is one passage. */
export function paragraphEnd(lines: Line[], at: number, to: number): number {
  const first = lines[at] as Line;
  const row = first.cells !== null && first.cells.filter(Boolean).length !== 2;
  const margin = marginAt(lines, at, to);
  let end = at + 1;
  while (end < to && !row) {
    // over a page's end the list goes on
    const at2 = lines[end]?.text ? end : nextPrinted(lines, end, to);
    const next = lines[at2];
    const last = lines[end - 1] as Line;
    if (!next?.text || next.gap > 0 || next.bullet || next.cells || next.level > 0) break;
    // "(Deputy" over "Portfolio Holder: Roads)"
    if (endsInBracket(last.text) && !first.cells && / .*: .*\)/.test(next.text) && !next.spaced.includes(' | ')) {
      end = at2 + 1;
      continue;
    }
    if (
      (readLabel(next.text, 'PRESENT') && !/,$|\band$/.test(last.text)) ||
      /:$/.test(next.text) ||
      inFront.test(next.text) ||
      opensGroup.test(next.text) ||
      addressedGroup.test(next.text) ||
      /^(?:No|There|The)\b|^\(\d{1,4}\)$/.test(next.text) // "(26)": the number of an item
    )
      break;
    if (first.cells && next.indent === 0) break;
    if (
      !first.cells &&
      (/ \| /.test(next.spaced) || / \| /.test(last.spaced)) &&
      readLabel(last.spaced.replace(/ \| /g, ' '), null) === null
    )
      break;
    const comma = /[,;]/.test(last.text);
    const closed = /\b(?:present|in attendance|absent)\W*$/i.test(last.text);
    const told = !closed && /\b(?:were|was|had been|attended|received)\b/.test(first.text) && !endsClause(last.text);
    const full = told || last.text.length > 60 || (comma && last.indent + last.text.length >= margin * 0.8);
    const wraps =
      /[,;&(-]$| \p{Lu}\.?$/u.test(last.text) ||
      endsOpen(last.text) ||
      /^[a-z(,;]/.test(next.text) ||
      full ||
      first.cells;
    // half a line was free: "from Cllr Ash" over "With the Chair away it was"
    if (
      last.indent + last.text.length < margin * 0.5 &&
      /^[A-Z][a-z]+ [a-z]/.test(next.text) &&
      !endsOpen(last.text) &&
      !/[,;:&(–—-]$/.test(last.text)
    )
      break;
    const entry =
      (honorific.test(next.text) ||
        opensPost.test(next.text) ||
        (namedEntry.test(next.text) && namedEntry.test(last.text))) &&
      !/[,;]$|\b(?:and|Councillors?|Cllrs?|Mr|Mrs|Ms|(?:County|District|Borough|Town|Parish))$/i.test(last.text);
    if (!endsInBracket(last.text) && ((entry && !told) || !wraps || endsClause(last.text))) break;
    end = at2 + 1;
  }
  return end;
}

/** The longest line of the lines that stand together. */
function marginAt(lines: Line[], at: number, to: number): number {
  let margin = 0;
  for (let next = at; next < Math.min(to, at + 12); next++) {
    const line = lines[next] as Line;
    if (!line.text || (next > at && line.gap > 0)) break;
    margin = Math.max(margin, line.indent + line.text.length);
  }
  return margin;
}

/** The lines between two indexes as one entry; the cells of a row are parted by " | ". */
export function listPassage(lines: Line[], from: number, to: number, words: ReadonlySet<string>): Passage {
  const pieces: Piece[] = [];
  let row = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const text = line.cells ? line.cells.filter(Boolean).join(' | ') : line.spaced;
    if (text.includes(' | ')) row = true;
    if (line.text) pieces.push({ text, line: line.number });
  }
  return joinPieces(row ? 'table-row' : 'paragraph', pieces, words);
}

/** The list behind a label on the label's own line. */
export function bodyOf(
  lines: Line[],
  from: number,
  to: number,
  label: string,
  words: ReadonlySet<string>,
): Passage | null {
  const whole = listPassage(lines, from, to, words);
  const at = Math.max(0, whole.text.indexOf(label)) + label.length;
  const skip = /^[\s:,|.–—-]*/.exec(whole.text.slice(at))?.[0].length ?? 0;
  let passage = slicePassage(whole, at + skip);
  const sentence = readSentence(passage.text, 'past');
  if (sentence?.status === 'APOLOGIES') passage = slicePassage(passage, sentence.from, sentence.to);
  if (!passage.text.includes(' | ')) passage.kind = 'paragraph';
  return passage.text ? passage : null;
}

/** "1.1 Apologies were received from ..." */
export function unnumbered(passage: Passage): Passage {
  const mark = /^(?:\d{1,2}\.\d{1,2}\.?|\(?\d{1,2}[.)])\s+/.exec(passage.text);
  return mark ? slicePassage(passage, mark[0].length) : passage;
}
