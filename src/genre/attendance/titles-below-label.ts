import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, labelled } from './entry.ts';
import { type Group, groupOf } from './groups.ts';
import { type Meaning, meaningOf, rowOf } from './table-of-members.ts';

/** "Attended - Other Members", "NOT IN ATTENDANCE (WITHOUT APOLOGIES)" */
const groupAt = (row: Row | undefined): Group | null =>
  row ? labelled(row.text.replace(/ ?\([^()]*\)$/, '').replace(/^attended [–-] (.{4,40})$/i, '$1 present')) : null;

interface Titles {
  meanings: Meaning[];
  printed: string[];
  /** Each cell stands on a line of its own. */
  apart: boolean;
  next: number;
}

/** The titles of the columns: in one row, or each on a line of its own. */
function titlesAt(rows: readonly Row[], at: number): Titles | null {
  const row = rows[at];
  const apart = row !== undefined && columnsOf(row.line).length === 1;
  const printed = row && !apart ? columnsOf(row.line) : [];
  let next = apart ? at : at + 1;
  for (let text = rows[next]?.text; apart && text && meaningOf(text, null); text = rows[++next]?.text)
    printed.push(text);
  const meanings = printed.flatMap((title) => meaningOf(title, null) ?? []);
  return meanings[0] === 'name' && meanings.length === printed.length ? { meanings, printed, apart, next } : null;
}

export const titlesBelowLabel: Construct<'attendance'> = {
  name: 'attendance/titles-below-label',
  layer: 'attendance',
  says: 'Each label stands over the titles of its columns ("Name", "Member"), and below them the people: cells in a row, or each cell on a line of its own.',
  reads: [
    {
      text: 'Attended - Committee Members\nName\nCouncillor Fern Alder\nCouncillor Tom Birch\nAttended - Other Members\nName\nCouncillor Holly Cole\nApologies\nName\tReason for Sending Apology\tSubstituted By\nCouncillor Rose Elm\t \tCouncillor John Oak\nAbsent\nName\tReason for Absence\tSubstituted By\nCouncillor Ivy Hazel\t \t ',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'MEMBER' },
        { name: 'Tom Birch', status: 'PRESENT', capacity: 'MEMBER' },
        { name: 'Holly Cole', status: 'IN_ATTENDANCE', capacity: null },
        { name: 'Rose Elm', status: 'APOLOGIES' },
        { name: 'John Oak', status: 'PRESENT', capacity: 'SUBSTITUTE', substituteFor: 'Rose Elm' },
        { name: 'Ivy Hazel', status: 'ABSENT' },
      ],
    },
    {
      under: 'Record of Attendance',
      text: 'In attendance\n\nMember\n\nMembership Group\n\nFern Alder (Chair)\n\nMaintained Schools - Headteacher\n\nTom Birch\n\nAcademies Member\n\nNot in attendance (without apologies)\n\nMember\n\nMembership Group\n\nHolly Cole\n\nAcademies Member',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR', role: 'Maintained Schools - Headteacher' },
        { name: 'Tom Birch', status: 'PRESENT', role: 'Academies Member' },
        { name: 'Holly Cole', status: 'ABSENT', role: 'Academies Member' },
      ],
    },
  ],
  leaves: [
    'Apologies\nName\nNone', // nobody
    'Present\nCouncillor Fern Alder\nCouncillor Tom Birch', // no titles
  ],
  read: ({ rows }: View, at: number) => {
    const entries: AttendanceFact[] = [];
    let to = at;
    let lists = 0;
    for (let next = at; next < rows.length; ) {
      const titles = titlesAt(rows, next + 1);
      const stated = titles ? groupAt(rows[next]) : null;
      if (!titles || !stated) break;
      const members = /^members?$/i.test(titles.printed[0] as string);
      const group = members && stated.status === 'IN_ATTENDANCE' ? groupOf('Present', 'PRESENT') : stated;
      const size = titles.apart ? titles.meanings.length : 1;
      for (next = titles.next; next + size <= rows.length; next += size) {
        const own = rows.slice(next, next + size);
        const [first, last] = [own[0] as Row, own.at(-1) as Row];
        const cells = titles.apart ? own.map(({ text }) => text) : columnsOf(first.line);
        const lines: [number, number] = [first.lines[0], last.lines[1]];
        const facts =
          groupAt(first) || cells.length > titles.meanings.length
            ? null
            : rowOf(cells, titles.meanings, titles.printed, group, lines);
        if (!facts) break;
        entries.push(...facts);
        to = next + size;
      }
      lists++;
    }
    if (lists < 2 || entries.length < 2) return null;
    return {
      from: at,
      to,
      entries,
      score: lists * 2 + entries.length,
      why: `${lists} labels over titles of columns, with ${entries.length} people`,
    };
  },
};
