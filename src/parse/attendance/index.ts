import { groupOf, publicLabel } from '../../genre/attendance/groups.ts';
import { type Label, namesNobody, readLabel, readSentence } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { AttendanceBlock, Passage } from '../../model/structure.ts';
import { headsColumns } from '../columns.ts';
import { slicePassage } from '../text.ts';
import { belongs, isBareList, opensColumn, opensItems } from './belongs.ts';
import { breaksLabel, labelOf, type Place, wholeLabels } from './label.ts';
import { bodyOf, listPassage, paragraphEnd, unnumbered } from './passage.ts';

export interface Attendance {
  blocks: AttendanceBlock[];
  /** Indexes of the lines that the lists use. */
  used: Set<number>;
}

/** Reads the attendance lists between two indexes: labelled lists, and sentences such as "Councillor Ash was in attendance". */
export function readAttendance(
  printed: Line[],
  from: number,
  to: number,
  place: Place,
  words: ReadonlySet<string>,
  /** The title above says what the list is: "1. Present". */
  titled?: Label,
): Attendance {
  const lines = place === 'past' ? wholeLabels(printed, from, to) : printed;
  const blocks: AttendanceBlock[] = [];
  const used = new Set<number>();
  const starred = place === 'past' && starLegend(lines, from, to);
  let open: AttendanceBlock | null = titled ? { status: titled.status, label: titled.label, passages: [] } : null;
  if (open) blocks.push(open);
  let nobody: AttendanceBlock | null = null;
  /** Labels that stand alone without a colon, as printed. */
  const alone = new Map<AttendanceBlock, Passage>();
  /** "Officers" over "present: Mr Ash": the first word of a label that a narrow column broke. */
  let above = '';
  /** Where "Present" begins. */
  let present = Infinity;
  const use = (first: number, end: number) => {
    for (let at = first; at < end; at++) used.add(at);
  };
  for (let at = from; at < to; ) {
    const line = lines[at] as Line;
    if (!line.text) {
      at++;
      continue;
    }
    if (open && /^[:–—-]$/.test(line.text)) {
      used.add(at++); // "PRESENT" over ":"
      continue;
    }
    const end = paragraphEnd(lines, at, to);
    if (breaksLabel(line, lines[at + 1])) {
      above = line.text;
      used.add(at++);
      continue;
    }
    let label: Label | null = labelOf(line, open, place, above, blocks.some(isPresent));
    const named = label && above ? label.label.slice(above.length + 1) : label?.label;
    above = '';
    if (
      label &&
      !blocks.length &&
      /^(?:(?:parish|town|community) )?(?:clerk|secretary)/i.test(label.label) &&
      /\d{2}|@|\btel\b/i.test(label.rest)
    ) {
      at = end; // the letterhead says where to write
      continue;
    }
    if (label) {
      if (label.status !== 'PRESENT' && line.indent <= present) present = Infinity;
      if (label.status === 'PRESENT') present = Math.min(present, line.indent);
      // "Residents:   Ann Ash" far to the right of "Present:" are of those present
      if (line.indent > present + 6 && publicLabel.test(label.label)) label = { ...label, status: 'PRESENT' };
      const lost = headsLostColumns(open, label);
      open = {
        status: lost || (place === 'future' && label.status === 'PRESENT') ? null : label.status,
        label: label.group ?? label.label,
        passages: [],
      };
      blocks.push(open);
      if (!label.rest && !/:/.test(line.text)) alone.set(open, listPassage(lines, at, at + 1, words));
      const stop = label.rest || line.cells ? end : at + 1;
      use(at, stop);
      const passage = label.rest || line.cells ? bodyOf(lines, at, stop, named ?? '', words) : null;
      if (passage && !namesNobody(passage.text)) open.passages.push(passage);
      else if (passage && /^(?:APOLOGIES|ABSENT)$/.test(`${open.status}`)) nobody = open; // "Absent: none" over the clerk who signs
      at = stop;
      continue;
    }
    const passage = unnumbered(listPassage(lines, at, end, words));
    if (headsColumns(passage.text)) {
      if (!/\bname\b/i.test(passage.text)) open = null;
      at = end;
      continue;
    }
    const said = sentenceBlocks(passage, place);
    if (said) {
      blocks.push(...said);
      use(at, end);
    } else if (
      starred &&
      /^\*?\s?(?:=|\(|-)?\s?(?:members? |denotes |indicates )?(?:present|attendance|in attendance)/i.test(passage.text)
    ) {
      use(at, end);
    } else if (blocks.length && absentNote.test(passage.text)) {
      // the note that explains the stars in the lists above belongs to them
      blocks.at(-1)?.passages.push(passage);
      use(at, end);
    } else if (open && namesNobody(passage.text)) {
      use(at, end);
    } else if (open && listeners.test(passage.text)) {
      open = { status: 'IN_ATTENDANCE', label: 'Also present', passages: [passage] };
      blocks.push(open);
      use(at, end);
    } else if (open && open !== nobody && !opensItems(line, open) && belongs(line, passage.text, open)) {
      use(at, end);
      if (!starred || line.bullet === '*' || open.status !== 'PRESENT') open.passages.push(passage);
    } else if (
      !blocks.length &&
      place === 'past' &&
      chairAbove.test(passage.text) &&
      headsOthers(nextText(lines, end, to))
    ) {
      blocks.push({ status: 'PRESENT', label: 'Present', passages: [passage] });
      use(at, end);
    } else if (!open && place === 'past' && (isBareList(passage.text) || opensColumn(lines, at, to))) {
      open = { status: 'PRESENT', label: '', passages: [passage] };
      blocks.push(open);
      use(at, end);
    } else open = null;
    // behind a list without a label come the officers
    if (open?.label === '' && open.status === 'PRESENT' && nextText(lines, end, to)?.gap) {
      open = { status: 'IN_ATTENDANCE', label: '', passages: [] };
      blocks.push(open);
    }
    at = end;
  }
  let filled: AttendanceBlock | undefined;
  for (const block of blocks) {
    const post = block.passages.length ? undefined : alone.get(block);
    if (!post) filled = block;
    else if (filled?.status === 'IN_ATTENDANCE' && isPost(block.label)) filled.passages.push(post); // "Officers: Planning Manager" over "Licensing Officer", with nobody below it
  }
  return { blocks: blocks.filter(({ passages }) => passages.length > 0), used };
}

const isPresent = ({ status, label }: AttendanceBlock) => status === 'PRESENT' && /^present/i.test(label);
const isPost = (label: string) =>
  groupOf(label, null).title !== undefined ||
  /^(?:\p{Lu}\p{L}+ ){1,4}(?:Solicitor|Officer|Manager|Clerk)$/u.test(label);

/** "One resident present, and Mr Ash (the new clerk)" below a list of those who sent apologies. */
const listeners =
  /^(?:\d+|one|two|three|four|five|six|several|a few|some|no)\b (?:electors?|members? of (?:the )?public|parishioners?|residents?|visitors?)\b.{0,30}\b(?:present|attended|in attendance)\b(?=,? (?:and|with|including)\b)/i;

/** "Councillor E. Ash (Mill Ward) (Chairman)" over "PRESENT:" and the others, "Councillor Ash (Chairman), and" over their list. */
const chairAbove =
  /^(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[^;:]{2,60} ?\((?:in the )?chair(?:man|woman|person)?\)(?:,? and)?$/iu;
const headsOthers = (line: Line | undefined) =>
  line !== undefined && (readLabel(line.text, null)?.status === 'PRESENT' || isBareList(line.text));

/** "Attendees:" right over "Apologies:": heads of columns whose places are lost, and nobody knows who stands under which. */
const headsLostColumns = (above: AttendanceBlock | null, label: Label) =>
  above?.status === 'PRESENT' && above.passages.length === 0 && label.status === 'APOLOGIES' && !label.rest;

function nextText(lines: Line[], from: number, to: number): Line | undefined {
  for (let at = from; at < to; at++) if (lines[at]?.text) return lines[at];
  return undefined;
}

/** "*absent" under the lists. */
const absentNote =
  /^\*\s?(?:[=–-]|denotes|indicates|signifies)?\s?(?:members? )?(?:absent|not present|apolog\w+)\b.{0,40}$/i;

/** "* Present" under a list in which stars mark who came. */
function starLegend(lines: Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some(
      ({ text, bullet }) =>
        (bullet === '*' || text.startsWith('*')) &&
        /^\*?\s?(?:=|\(|-)?\s?(?:members? |denotes |indicates )?(?:present|attendance|in attendance)\b.{0,30}$/i.test(
          text,
        ),
    );
}

/** Attendance told inside a passage: "Apologies were received from Councillor Ash. Councillor Birch substituted." */
export function attendanceIn(passage: Passage, place: Place = 'item'): AttendanceBlock[] {
  return sentenceBlocks(passage, place) ?? [];
}

/** Lists told in sentences; null when none of them is about attendance. */
function sentenceBlocks(passage: Passage, place: Place): AttendanceBlock[] | null {
  const blocks: AttendanceBlock[] = [];
  let found = false;
  for (const { from, to } of sentencesOf(passage.text)) {
    const text = passage.text.slice(from, to);
    const sentence = readSentence(text, place === 'item' ? 'item' : 'past');
    if (!sentence) continue;
    found = true;
    for (const part of sentence.also ? [sentence, sentence.also] : [sentence]) {
      const named = slicePassage(passage, from + part.from, from + part.to);
      const bare = slicePassage(named, 0, named.text.replace(/[\s,.]+$/, '').length);
      if (bare.text && !namesNobody(bare.text))
        blocks.push({ status: part.status, label: part.label, passages: [bare] });
    }
  }
  return found ? blocks : null;
}
