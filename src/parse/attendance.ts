import type { AttendanceStatus } from '../model/enums.ts';
import type { AttendanceBlock, Passage } from '../model/structure.ts';
import { type Label, namesNobody, readLabel, readSentence } from './labels.ts';
import type { Line } from './lines.ts';
import { joinPieces, type Piece, slicePassage } from './text.ts';
import { endsOpen, endsSentence, isCaps } from './words.ts';

export interface Attendance {
  blocks: AttendanceBlock[];
  /** Indexes of the lines that the lists use. */
  used: Set<number>;
}

const honorific =
  /^(?:the |also )?(?:right worshipful |worshipful )?(?:councillors?|cllrs?|cllr\.|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:erend|d)?|canon|alderman|mayor|deputy mayor|chair(?:man|person)?|vice[- ]chair(?:man)?|county councillor|c\/?cllr|inspector|sgt|sergeant|pc|pcso|superintendent|chief)\b/i;
const prose =
  /\b(?:can be viewed|was opened|opened the meeting|welcomed|will be|webcast|recorded|please|would be|was held|commenced|started|declared|should|members are|minutes of|agenda|the meeting|quorum|quorate|press and public|contact|email|tel(?:ephone)?\b|www\.|http|@)/i;

/** Reads the attendance lists between two indexes: labelled lists, and sentences such as "Councillor Ash was in attendance". */
export function readAttendance(
  lines: Line[],
  from: number,
  to: number,
  kind: 'past' | 'future',
  words: ReadonlySet<string>,
): Attendance {
  const blocks: AttendanceBlock[] = [];
  const used = new Set<number>();
  let open: { block: AttendanceBlock; status: AttendanceStatus | null } | null = null;
  let status: AttendanceStatus | null = null;
  for (let at = from; at < to; ) {
    const line = lines[at] as Line;
    if (!line.text) {
      at++;
      continue;
    }
    const paragraph = paragraphAt(lines, at, to);
    const label: Label | null =
      readLabel(line.spaced.replace(/ \| /g, ' '), status) ?? (line.cells ? cellLabel(line, status) : null);
    if (label) {
      status = label.status;
      const block: AttendanceBlock = {
        status: kind === 'future' && label.status === 'PRESENT' ? null : label.status,
        label: label.label,
        passages: [],
      };
      open = { block, status };
      const end = label.rest || line.cells ? paragraph.end : at + 1;
      for (let i = at; i < end; i++) used.add(i);
      const passage = label.rest || line.cells ? bodyOf(lines, at, end, label.label, words) : null;
      if (passage) add(open.block, passage);
      blocks.push(block);
      at = end;
      continue;
    }
    const passage = listPassage(lines, at, paragraph.end, words);
    const sentence = readSentence(passage.text);
    if (sentence) {
      const named = trimEnd(slicePassage(passage, sentence.from, sentence.to));
      if (named.text && !namesNobody(named.text))
        blocks.push({ status: sentence.status, label: sentence.label, passages: [named] });
      for (let i = at; i < paragraph.end; i++) used.add(i);
      at = paragraph.end;
      continue;
    }
    if (namesNobody(passage.text) && open) {
      for (let i = at; i < paragraph.end; i++) used.add(i);
    } else if (open && belongs(line, passage.text, open.block)) {
      add(open.block, passage);
      for (let i = at; i < paragraph.end; i++) used.add(i);
    } else {
      open = null;
      status = null;
    }
    at = paragraph.end;
  }
  return { blocks: blocks.filter(({ passages }) => passages.length > 0), used };
}

/** One entry a line, or a run of wrapped lines: a list that goes over lines is one passage. */
function paragraphAt(lines: Line[], at: number, to: number): { end: number } {
  let end = at + 1;
  const first = lines[at] as Line;
  if (first.cells) return { end };
  while (end < to) {
    const next = lines[end];
    const last = lines[end - 1] as Line;
    if (!next?.text || next.gap > 0 || next.bullet || next.cells || next.level > 0) break;
    if (readLabel(next.text, null)) break;
    if (/ \| /.test(next.spaced) || / \| /.test(last.spaced)) break;
    const wraps =
      /[,;&(-]$/.test(last.text) || endsOpen(last.text) || /^[a-z(,;]/.test(next.text) || last.text.length > 60;
    const entry = honorific.test(next.text) && !/[,;]$|\b(?:and|Councillors?|Cllrs?)$/i.test(last.text);
    if (entry || (!wraps && !/[,;]/.test(last.text)) || endsSentence(last.text)) break;
    end++;
  }
  return { end };
}

function listPassage(lines: Line[], from: number, to: number, words: ReadonlySet<string>): Passage {
  const pieces: Piece[] = [];
  let row = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (line.cells || line.spaced.includes(' | ')) row = true;
    if (line.text) pieces.push({ text: line.spaced, line: line.number });
  }
  return joinPieces(row ? 'table-row' : 'paragraph', pieces, words);
}

/** The list behind a label on the label's own line. */
function bodyOf(lines: Line[], from: number, to: number, label: string, words: ReadonlySet<string>): Passage | null {
  const whole = listPassage(lines, from, to, words);
  const at = whole.text.indexOf(label) + label.length;
  const skip = /^[\s:|.–—-]*/.exec(whole.text.slice(at))?.[0].length ?? 0;
  let passage = slicePassage(whole, at + skip);
  const sentence = readSentence(passage.text);
  if (sentence?.status === 'APOLOGIES') passage = slicePassage(passage, sentence.from, sentence.to);
  return namesNobody(passage.text) || !passage.text ? null : passage;
}

function cellLabel(line: Line, status: AttendanceStatus | null): Label | null {
  const filled = (line.cells as string[]).filter(Boolean);
  const label = readLabel(`${(filled[0] ?? '').replace(/[\s:.-]+$/, '')}:`, status);
  return label && filled.length > 1 ? { ...label, rest: filled.slice(1).join(' | ') } : null;
}

function add(block: AttendanceBlock, passage: Passage): void {
  if (!namesNobody(passage.text)) block.passages.push(passage);
}

function trimEnd(passage: Passage): Passage {
  return slicePassage(passage, 0, passage.text.replace(/[\s,.]+$/, '').length);
}

/** Whether a line goes on with the list above it. */
function belongs(line: Line, text: string, block: AttendanceBlock): boolean {
  if (line.level > 0 || text.length > 700) return false;
  if (prose.test(text)) return false;
  if (line.cells || text.includes(' | ') || line.bullet) return true;
  if (line.gap > 3 && block.passages.length > 0) return false;
  if (honorific.test(text))
    return !/\b(?:said|asked|moved|proposed|declared|welcomed|reported|presented|explained)\b/i.test(text);
  if (isCaps(text) && text.split(' ').length > 3) return false;
  if (endsSentence(text) && text.split(' ').length > 12 && !/[,;]/.test(text)) return false;
  // a bare name, with or without what it stands for: "Jane Ash, Clerk"
  return /^\(?(?:[\p{Lu}][\p{L}'’.-]*)(?:[ ,(]|$)/u.test(text) && (text.split(' ').length <= 14 || /[,;]/.test(text));
}
