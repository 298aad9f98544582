import { namesNobody, readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { AttendanceBlock, ItemSection, MeetingSection, Passage } from '../../model/structure.ts';
import type { Heading } from '../outline/index.ts';
import { slicePassage } from '../text.ts';
import { attendanceIn, readAttendance } from './index.ts';

/** No entry of a list. */
const sentence = /\b(?:was|were|is|are|had|has)\b/;
const narrated = /\b(?:was|were|had|has)\b/;
const tellsAbsence = /\b(?:apolog|absen|unable|could not attend|away)/i;

/** Attendance given as an item of its own ("1. Apologies for absence") or at the top of an item. */
export function itemAttendance(
  lines: Line[],
  item: ItemSection,
  heading: Heading,
  to: number,
  kind: MeetingSection['kind'],
  words: ReadonlySet<string>,
): AttendanceBlock[] {
  if (kind === 'AGENDA') return [];
  const about =
    /\b(?:apolog|attendance|substitut|present|absen|membership|call(?:ed)? to order|roll[- ]?call)/i.test(item.title) &&
    !/\b(?:report|performance|school|sickness|panel)\b/i.test(item.title);
  const from = heading.end + 1;
  // an item "Officers Present" is a list with its title for a label
  const label = readLabel(item.title.replace(/ ?(?:\band\b|&|\/) ?apolog[^:]*$/i, ''), null);
  if (label?.status && label.rest) {
    const [line] = item.titleLines; // "1.2 Present: Ann Ash, Bo Birch"
    const list: Passage = {
      kind: 'paragraph',
      text: label.rest,
      lines: item.titleLines,
      starts: [{ offset: 0, line }],
    };
    return namesNobody(label.rest) ? [] : [{ status: label.status, label: label.label, passages: [list] }];
  }
  const lists = label?.status && !/^(?:apolog|substitut)/i.test(item.title) ? label : null;
  if (lists && !/^the following/i.test(item.title)) {
    const passages = item.passages
      .filter(
        ({ kind: k, text }) =>
          k !== 'purpose' && (k !== 'heading' || text.includes(', ') || readLabel(text, 'PRESENT')),
      )
      .map((each): Passage => (each.text.includes(', ') ? { ...each, kind: 'paragraph' } : each)) // "Ann Ash, Clerk" before a blank line
      // what stands for a title is told again
      .map((passage) => (passage.text.startsWith(item.title) ? slicePassage(passage, item.title.length) : passage));
    if (passages.every(({ text }) => text.length < 160 && !sentence.test(text)))
      return [{ status: lists.status, label: lists.label, passages }];
  }
  if (lists && heading.run) {
    const [list, ...said] = item.passages[0] ? listedIn(item.passages[0]) : [];
    if (list)
      return [
        { status: lists.status, label: lists.label, passages: [list] },
        ...said.flatMap((each) => attendanceIn(each, 'past')),
      ];
  }
  const called =
    /^(?:members )?(?:present|(?:in )?attendance)\b|\bcall(?:ed)? to order\b|\broll[- ]?call\b|\brecord of attendance\b|^the following .* (?:present|in attendance)$/i.test(
      item.title,
    );
  const retold = heading.run === null || item.passages[0]?.text.startsWith(item.title); // "45. The following were present:"
  const titled = called && label?.status && retold ? label : undefined;
  const { blocks } = readAttendance(lines, from, to, called ? 'past' : 'item', words, titled);
  if (about) {
    const named = blocks.filter(({ status }) => status !== null);
    if (!named.length && heading.run)
      named.push(...item.passages.flatMap((each) => attendanceIn(each, called ? 'past' : 'item')));
    if (named.length || !/^(?:to receive(?: and (?:accept|approve|note|consider))? )?apolog/i.test(item.title))
      return named;
    const rest = item.passages.filter(
      ({ kind: k, text }) =>
        k !== 'purpose' && /\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr)\b/i.test(text) && text.length < 400,
    );
    const first = rest[0];
    if (!first || /\b(?:no apologies|none|late)\b/i.test(first.text)) return named;
    // who was appointed or left is told beside who was away
    const told = sentencesOf(first.text);
    const away = told.filter(({ text }) => tellsAbsence.test(text));
    const passages =
      narrated.test(first.text) && told.length > 1
        ? away.map(({ from: a, to: b }) => slicePassage(first, a, b))
        : [first];
    return [{ status: 'APOLOGIES', label: item.title, passages }];
  }
  return blocks.filter(
    ({ status, label }) =>
      status !== null &&
      /^(?:present|also (?:present|in attendance)|in attendance|apologies for absence|officers present|members present)/i.test(
        label,
      ) &&
      /^[A-Z]/.test(label),
  );
}

/** "Cllr Ash (Chair), Cllr Elm and 6 members of the public. PCSO Oak was present for part.": the list, and what is told behind it. */
function listedIn(passage: Passage): Passage[] {
  const [first, ...more] = sentencesOf(passage.text);
  if (!first || !/,| and /.test(first.text) || sentence.test(first.text)) return [];
  const said = more.filter(({ text }) => !/^The /.test(text)).map(({ from, to }) => slicePassage(passage, from, to));
  return [slicePassage(passage, first.from, first.from + first.text.replace(/[\s.]+$/, '').length), ...said];
}
