import type { AttendanceStatus } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Claim, Construct, Row, View } from '../construct.ts';
import type { Line } from '../line.ts';
import { attendees } from './attendee.ts';
import { columnsOf, labelled, oneIn } from './entry.ts';
import type { Group } from './groups.ts';

const symbol = /^([*†‡§#^~ØøΦ✓✔✗✘Xx√])(?:\s+|$)/u;
const meanings: readonly [RegExp, AttendanceStatus][] = [
  [/\b(?:without|no) (?:an |giving )?apolog/i, 'ABSENT'],
  [/\bapolog(?:y|ies)\b/i, 'APOLOGIES'],
  [/\b(?:absent|absence|not present|did not attend)\b/i, 'ABSENT'],
  [/\b(?:attend(?:ance|ed)|present)\b/i, 'PRESENT'],
];

/** A mark at the start of a row, or the bullet as which the cleaning of lines took it; what follows it. */
function marked({ text, line }: Row, letters: ReadonlySet<string>): { mark: string; rest: string } | null {
  const bullet = bulletOf(line);
  return bullet ? { mark: bullet, rest: text } : markedText(text, letters);
}

/** A bullet that may be a mark. */
const bulletOf = ({ bullet }: Line) => (bullet && /^[^\p{L}\d]$/u.test(bullet) ? bullet : null);
/** The text with the mark that was taken off as a bullet. */
const withBullet = (line: Line, text: string) => `${bulletOf(line) ?? ''} ${text}`.trimStart();

function markedText(text: string, letters: ReadonlySet<string>): { mark: string; rest: string } | null {
  const letter = /^(\p{Lu}{1,2})\s+(?=\p{Lu})/u.exec(text);
  if (letter && letters.has(letter[1] as string))
    return { mark: letter[1] as string, rest: text.slice(letter[0].length) };
  const found = symbol.exec(text);
  return found ? { mark: found[1] as string, rest: text.slice(found[0].length) } : null;
}

/** "Cllr Ash (Chair) *", "Cllr Birch A": the mark at the end of the row. */
function markedBehind(
  text: string,
  marks: ReadonlyMap<string, AttendanceStatus>,
): { mark: string; rest: string } | null {
  const [, rest, mark] = /^(.{4,80}?)\s(\S)$/u.exec(text) ?? [];
  return rest && mark && marks.has(mark) ? { mark, rest } : null;
}

/** "* denotes present", "* present" */
const means =
  /^(?:(?:=|–|-|denotes|indicates|signifies|means)(?![\p{L}])|(?:members? )?(?:present|in attendance|attended)$)/iu;
const none: ReadonlySet<string> = new Set();
const statusOf = (said: string) => meanings.find(([word]) => word.test(said))?.[1];

/** "Ø Denotes apology for absence", "Key: P = present; A = apologies" */
function legend(row: Row | undefined): [string, AttendanceStatus][] {
  if (!row || row.text.length > 140) return [];
  // "* – Attendance; A – Absent"
  const each = withBullet(row.line, row.text)
    .split(/; ?/)
    .map((part): [string, AttendanceStatus | undefined] => {
      const [, mark, said] = /^(\p{Lu}|[^\p{L}\d\s]) ?[–-] ?(\p{L}.{3,30})$/u.exec(part.trim()) ?? [];
      return [mark ?? '', said ? statusOf(said) : undefined];
    });
  if (each.length > 1 && each.every((pair): pair is [string, AttendanceStatus] => pair[1] !== undefined)) return each;
  const found = marked(row, none);
  if (found && means.test(found.rest) && found.rest.length <= 60) {
    const status = statusOf(found.rest);
    if (status && !/=.*=/.test(row.text)) return [[found.mark, status]];
  }
  const told = withBullet(row.line, row.text)
    .split(/[,;]?\s+(?=\S{1,2} (?:present|absent|apolog|attend|in attendance))/i)
    .map((part): [string, AttendanceStatus | undefined] => {
      const [, mark, said] =
        /^(\p{Lu}|[^\p{L}\d\s]) ((?:present|absent|apolog|attend|in attendance).{0,30})$/iu.exec(part.trim()) ?? [];
      return [mark ?? '', said ? statusOf(said) : undefined];
    });
  if (told.length > 1 && told.every((pair): pair is [string, AttendanceStatus] => pair[1] !== undefined)) return told;
  const [, letter, meant] = /^(\p{Lu}{1,2})\s?[:=]\s?(\p{L}.{3,50})$/u.exec(row.text) ?? [];
  const status = letter && meant ? statusOf(meant) : undefined;
  if (letter && status && !/[:=]/.test(meant ?? '')) return [[letter, status]];
  const key = /^(?:(?:key|legend|codes?)\s?:?\s)?(?=\S{1,2} ?=)/i.exec(row.text);
  if (!key) return [];
  const parts = row.text.slice(key[0].length).split(/[,;]?\s+(?=\S{1,2} ?= ?\p{L})/u);
  const pairs = parts.map((part): [string, AttendanceStatus | undefined] => {
    const [mark, ...said] = part.split('=');
    return [(mark ?? '').trim(), statusOf(said.join(' '))];
  });
  return pairs.length > 1 && pairs.every((pair): pair is [string, AttendanceStatus] => pair[1] !== undefined)
    ? pairs
    : [];
}

export const marksBeforeNames: Construct<'attendance'> = {
  name: 'attendance/marks-before-names',
  layer: 'attendance',
  says: 'A legend gives each mark a meaning, and all members are listed with a mark or letter before or behind their name, on its line or on the line above.',
  reads: [
    {
      text: '* Denotes attendance\nØ Denotes apology for absence\n\n* Cllr P Alder – The Mayor (In the Chair)\n\n*\n\nCllr T Birch\n\nØ\n\nCllr K Cole (Deputy Mayor)',
      gives: [
        { name: 'P Alder', honorific: 'Councillor', status: 'PRESENT', capacity: 'CHAIR', role: 'Mayor' },
        { name: 'T Birch', status: 'PRESENT', capacity: 'MEMBER', role: null },
        { name: 'K Cole', status: 'APOLOGIES', capacity: 'MEMBER', role: 'Deputy Mayor' },
      ],
    },
    {
      text: 'Key: P = present   A = apologies   X = absent\n\nP  Cllr P Alder (Chairman)\nA  Cllr T Birch\nX  Cllr K Cole\nP  Cllr R Elm',
      gives: [
        { name: 'P Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'T Birch', status: 'APOLOGIES' },
        { name: 'K Cole', status: 'ABSENT' },
        { name: 'R Elm', status: 'PRESENT' },
      ],
    },
    {
      text: '* – Attendance; A- Absent; N – No Apologies Received\n\nCllr F Alder – Mayor (in the Chair) *\nCllr T Birch *\nCllr H Cole A\n\nAlso in attendance:\nRose Elm (Clerk) *',
      gives: [
        { name: 'F Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'T Birch', status: 'PRESENT' },
        { name: 'H Cole', status: 'ABSENT' },
        { name: 'Rose Elm', status: 'IN_ATTENDANCE', role: 'Clerk' },
      ],
    },
    {
      text: '✓ present   ✗ absent   A apologies\n\n✓ Cllr P Alder\n✗ Cllr T Birch\nA Cllr K Cole',
      gives: [
        { name: 'P Alder', status: 'PRESENT' },
        { name: 'T Birch', status: 'ABSENT' },
        { name: 'K Cole', status: 'APOLOGIES' },
      ],
    },
    {
      text: '| * Cllr P Alder (Chairman) | * Cllr T Birch |\n| Cllr K Cole | * Mr R Elm |\n\n* present',
      gives: [
        { name: 'P Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'T Birch', status: 'PRESENT' },
        { name: 'K Cole', status: null },
        { name: 'R Elm', status: 'PRESENT' },
      ],
    },
    {
      text: 'P  Peter Alder (Chairman)\n\nP  Elfan Ap Birch\n\nA  Kay Cole\n\nP  Rob Elm (substitute for Kay Cole)\n\nP: Present\n\nA: Apologies submitted',
      gives: [
        { name: 'Peter Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Elfan Ap Birch', status: 'PRESENT' },
        { name: 'Kay Cole', status: 'APOLOGIES' },
        { name: 'Rob Elm', status: 'PRESENT', capacity: 'SUBSTITUTE', substituteFor: 'Kay Cole' },
      ],
    },
  ],
  leaves: [
    '✓ present plans to the office', // a bullet
    'Key: P = present   A = apologies\n\nP Alder\nA Birch', // initials
    '* Denotes a key decision\n\n* Cllr P Alder spoke on the budget.',
    '* Cllr P Alder\n* Cllr T Birch', // stars without a legend are bullets
  ],
  read: ({ rows }: View, at: number) => {
    const marks = new Map<string, AttendanceStatus>();
    let next = at;
    for (let found = legend(rows[next]); found.length; found = legend(rows[++next]))
      for (const [mark, status] of found) marks.set(mark, status);
    if (!marks.size) return legendBelow(rows, at);
    const letters = new Set([...marks.keys()].filter((mark) => /^\p{Lu}{1,2}$/u.test(mark)));
    const entries: AttendanceFact[] = [];
    let to = next;
    let status: AttendanceStatus | undefined;
    let beside = false;
    for (; next < rows.length; next++) {
      const row = rows[next] as Row;
      const head = entries.length && !status ? labelled(row.text) : null;
      if (head) {
        beside = head.status === 'IN_ATTENDANCE';
        continue;
      }
      const own = markedBehind(row.text, marks) ?? marked(row, letters);
      if (own && !marks.has(own.mark)) break;
      if (own) status = marks.get(own.mark);
      if (beside && status === 'PRESENT') status = 'IN_ATTENDANCE';
      const text = own ? own.rest : row.text;
      if (!text) continue;
      const facts = status && entryAt(text, status, row.lines);
      if (!facts) break;
      entries.push(...facts);
      status = undefined;
      to = next + 1;
    }
    return entries.length < 2 ? null : claimed(at, to, marks.size, entries);
  },
};

const claimed = (from: number, to: number, marks: number, entries: AttendanceFact[]) => ({
  from,
  to,
  entries,
  score: marks + entries.length,
  why: `legend of ${marks} marks over ${entries.length} names`,
});

/** Whom a text names; `unknown`: a name that nothing else shows to be one will do. */
function entryAt(
  text: string,
  status: AttendanceStatus | null,
  lines: [number, number],
  unknown = false,
): AttendanceFact[] | null {
  const group: Group =
    status === 'IN_ATTENDANCE'
      ? { label: 'In attendance', status, capacity: null, members: false }
      : { label: 'Members', status, capacity: 'MEMBER', members: true };
  const entry = oneIn(text, unknown);
  return entry && attendees(entry, group, null, lines);
}

/** Members with a mark before those who came, one or more a row, and what the mark means under them. Of the others nothing is told. */
function legendBelow(rows: readonly Row[], at: number): Claim<AttendanceFact> | null {
  const first = rows[at] as Row;
  if (letterMark.test(first.text)) return lettersBelow(rows, at);
  if (!cellsOf(first).some((cell) => symbol.test(cell))) return null;
  const found: { mark: string | null; text: string; lines: [number, number] }[] = [];
  for (let next = at; next < Math.min(rows.length, at + 120); next++) {
    const row = rows[next] as Row;
    const told = legend(row);
    if (told.length) {
      const marks = new Map(told);
      if (found.length < 3 || ![...marks.values()].includes('PRESENT')) return null;
      const entries = found.map(({ mark, text, lines }) => entryAt(text, (mark && marks.get(mark)) || null, lines));
      return entries.every((each) => each !== null) ? claimed(at, next + 1, marks.size, entries.flat()) : null;
    }
    for (const cell of cellsOf(row)) {
      const own = markedText(cell, none);
      found.push({ mark: own?.mark ?? null, text: own?.rest ?? cell, lines: row.lines });
    }
  }
  return null;
}

const letterMark = /^(\p{Lu})\s+(?=\p{Lu}[\p{Ll}’'.-])/u;

/** "P  Peter Ash (Chairman)", "A  Bo Elm" and below them "P: Present", "A: Apologies". */
function lettersBelow(rows: readonly Row[], at: number): Claim<AttendanceFact> | null {
  const listed: { row: Row; letter: string; text: string }[] = [];
  let next = at;
  for (let row = rows[next]; row && next < at + 150; row = rows[++next]) {
    const letter = letterMark.exec(row.text);
    if (!letter) break;
    listed.push({ row, letter: letter[1] as string, text: row.text.slice(letter[0].length) });
  }
  const marks = new Map<string, AttendanceStatus>();
  for (let told = legend(rows[next]); told.length; told = legend(rows[++next]))
    for (const [mark, status] of told) marks.set(mark, status);
  if (listed.length < 3 || marks.size < 2) return null;
  const entries = listed.map(({ row, letter, text }) => {
    const status = marks.get(letter);
    return status ? entryAt(text, status, row.lines, true) : null;
  });
  return entries.every((each) => each !== null) ? claimed(at, next, marks.size, entries.flat()) : null;
}

/** The columns of a row that hold anything, each with its mark. */
function cellsOf({ line }: Row): string[] {
  return columnsOf(line)
    .map((cell, column) => (column === 0 ? withBullet(line, cell) : cell))
    .filter((cell) => cell.trim());
}
