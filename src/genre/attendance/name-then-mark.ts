import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled, statusIn } from './entry.ts';
import { groupOf } from './groups.ts';

export const nameThenMark: Construct<'attendance'> = {
  name: 'attendance/name-then-mark',
  layer: 'attendance',
  says: 'Each row gives a person and behind the name whether they came, with no headings: a roll call.',
  reads: [
    {
      text: 'ROLL CALL\n\nCouncillor Alder (Chair)     Present\nCouncillor Birch             Absent\nCouncillor Cole              Apologies',
      gives: [
        { name: 'Alder', honorific: 'Councillor', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Birch', status: 'ABSENT' },
        { name: 'Cole', status: 'APOLOGIES' },
      ],
    },
    {
      text: '| Fern Alder | Yes |\n| --- | --- |\n| Tom Birch | No |\n| Holly Cole | Yes |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT' },
        { name: 'Tom Birch', status: 'ABSENT' },
        { name: 'Holly Cole', status: 'PRESENT' },
      ],
    },
  ],
  leaves: [
    'Councillor Alder     For\nCouncillor Birch     Against\nCouncillor Cole      For',
    'Bus shelter     Yes\nPlay area       No\nBenches         Yes',
  ],
  read: ({ rows, item }: View, at: number) => {
    if (item && !/\b(?:present|attend|apolog|absen|roll)/i.test(item.title)) return null;
    const before = at > 0 ? labelled((rows[at - 1] as Row).text) : null;
    const entries: AttendanceFact[] = [];
    let to = at;
    for (; to < rows.length; to++) {
      const { line, lines } = rows[to] as Row;
      const cells = columnsOf(line);
      const status = cells.length === 2 ? statusIn(cells[1] as string) : null;
      const facts = status && entryOf(cells[0] as string, groupOf('Members', status), lines);
      if (!facts?.length) break;
      entries.push(...facts);
    }
    if (entries.length < 3) return null;
    return {
      from: before ? at - 1 : at,
      to,
      entries,
      score: 1 + entries.length,
      why: `${entries.length} rows of a name and whether they came`,
    };
  },
};
