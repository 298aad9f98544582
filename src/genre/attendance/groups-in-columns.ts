import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled } from './entry.ts';
import type { Group } from './groups.ts';

export const groupsInColumns: Construct<'attendance'> = {
  name: 'attendance/groups-in-columns',
  layer: 'attendance',
  says: 'Groups stand side by side in columns, each with its label on top and one person a line; a new label may stand further down a column.',
  reads: [
    {
      text: 'Present:                            Officials:\nFern Alder (Chair)                  Tom Birch (Ashvale Trust)\nDr Holly Cole                       Rose Elm\nGuests:                             Ivy Hazel\nJohn Oak (Borset University)        Anna Pine\n\nApologies:                          Apologies:\nSir Mark Rowan                      Ruth Sorrel',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'IN_ATTENDANCE', organization: 'Ashvale Trust' },
        { name: 'Holly Cole', honorific: 'Dr', status: 'PRESENT', capacity: 'MEMBER' },
        { name: 'Rose Elm', status: 'IN_ATTENDANCE', capacity: 'OFFICER' },
        { name: 'Ivy Hazel', status: 'IN_ATTENDANCE' },
        { name: 'John Oak', status: 'IN_ATTENDANCE', organization: 'Borset University' },
        { name: 'Anna Pine', status: 'IN_ATTENDANCE' },
        { name: 'Mark Rowan', status: 'APOLOGIES' },
        { name: 'Ruth Sorrel', status: 'APOLOGIES' },
      ],
    },
    {
      text: 'Attendees                           Officials\nFern Alder (Chair)                  Tom Birch (Ashvale Trust)\nHolly Cole                          Apologies\nRose Elm                            Ivy Hazel\n                                    Anna Pine\n                                    Ruth Sorrel',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'IN_ATTENDANCE' },
        { name: 'Holly Cole', status: 'PRESENT' },
        { name: 'Rose Elm', status: 'PRESENT' },
        { name: 'Ivy Hazel', status: 'APOLOGIES' },
        { name: 'Anna Pine', status: 'APOLOGIES' },
        { name: 'Ruth Sorrel', status: 'APOLOGIES' },
      ],
    },
  ],
  leaves: [
    'Present:          Councillors Alder and Birch\nApologies:        Councillor Cole',
    'Members           Officers\nTo be told by the clerk',
  ],
  read: ({ rows, item }: View, at: number) => {
    const heads = columnsOf((rows[at] as Row).line);
    const left = (rows[at] as Row).line.indent;
    const groups: (Group | null)[] = heads.map(labelled);
    if (item || heads.length < 2 || !groups.every(Boolean)) return null;
    const entries: AttendanceFact[] = [];
    let to = at + 1;
    let side = false; // somebody stood beside somebody
    for (let next = at + 1; next < rows.length; next++) {
      const row = rows[next] as Row;
      const alone = columnsOf(row.line);
      // Alone on its line, and far to the right: the first column has ended.
      const right = alone.length === 1 && groups.length === 2 && row.line.indent > left + 15;
      const cells = right ? ['', ...alone] : alone;
      if (cells.length > groups.length || (row.line.level > 0 && cells.length < 2)) break;
      const found = cells.map((cell, column) => {
        const group = labelled(cell);
        if (group || !cell.trim()) return { group, facts: [] };
        return { group, facts: entryOf(cell, groups[column] as Group, row.lines) };
      });
      const time = alone.length === 1 && /^[\d.:]{1,5}\S{0,3}$/.test(row.text);
      if (!time && found.some(({ facts }) => facts === null)) break;
      if (alone.length === 1 && !time && row.line.gap > 1) break;
      side ||= found.filter(({ facts }) => facts?.length).length > 1;
      found.forEach(({ group, facts }, column) => {
        if (group) groups[column] = group;
        entries.push(...(facts ?? []));
      });
      to = next + 1;
    }
    if (!side || entries.length < 3) return null;
    return {
      from: at,
      to,
      entries,
      score: heads.length + entries.length,
      why: `${heads.length} labelled columns over ${entries.length} names`,
    };
  },
};
