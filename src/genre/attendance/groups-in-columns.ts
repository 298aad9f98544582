import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { stopsOf, underStops } from '../stops.ts';
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
    {
      text: 'Present                  Apologies            Officers\nCouncillor Fern Alder    Councillor Tom Birch Rose Elm, Licensing Manager\n(Chairman)               Councillor Holly     Ivy Hazel, Democratic Services\nCouncillor John Oak      Cole                 Officer',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'APOLOGIES', capacity: 'MEMBER' },
        { name: 'Rose Elm', status: 'IN_ATTENDANCE', role: 'Licensing Manager' },
        { name: 'Holly Cole', status: 'APOLOGIES' },
        { name: 'Ivy Hazel', status: 'IN_ATTENDANCE', role: 'Democratic Services Officer' },
        { name: 'John Oak', status: 'PRESENT', capacity: 'MEMBER' },
      ],
    },
    {
      text: '| Present | Apologies |\n| Fern Alder | Tom Birch |\n| Holly Cole | |\n| John Oak | |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT' },
        { name: 'Tom Birch', status: 'APOLOGIES' },
        { name: 'Holly Cole', status: 'PRESENT' },
        { name: 'John Oak', status: 'PRESENT' },
      ],
    },
  ],
  leaves: [
    'Present:          Councillors Alder and Birch\nApologies:        Councillor Cole',
    'Members           Officers\nTo be told by the clerk',
  ],
  read: ({ rows, item }: View, at: number) => {
    const { line: top } = rows[at] as Row;
    const heads = columnsOf(top);
    const stops = stopsOf(top);
    const groups: (Group | null)[] = heads.map(labelled);
    if (item || heads.length < 2 || !groups.every(Boolean)) return null;
    /** By column: who stands in it so far, and the text and lines of the last of them. */
    const columns = groups.map((): Column => ({ facts: [], last: [], text: '', lines: [0, 0] }));
    let to = at + 1;
    let side = false; // somebody stood beside somebody
    for (let next = at + 1; next < rows.length; next++) {
      const row = rows[next] as Row;
      const placed = stops.length === heads.length && !row.line.cells;
      const cells = placed ? underStops(row.line, stops) : columnsOf(row.line);
      if (!cells || cells.length > groups.length) break;
      const filled = cells.filter((cell) => cell.trim()).length;
      if ((row.line.level > 0 && filled < 2) || (filled === 1 && row.line.gap > 1 && !isTime(row.text))) break;
      const found = cells.map((cell, column) => read(cell, columns[column] as Column, groups[column] as Group, row));
      if (found.includes(null)) break;
      side ||= found.filter((each, column) => cells[column]?.trim() && each?.last.length).length > 1;
      found.forEach((each, column) => {
        if (!each) return;
        columns[column] = each;
        if (each.group) groups[column] = each.group;
      });
      to = next + 1;
    }
    const entries = columns.flatMap(({ facts, last }) => [...facts, ...last]).sort((a, b) => a.lines[0] - b.lines[0]);
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

/** "2:30pm" */
const isTime = (text: string) => /^[\d.:]{1,5}\S{0,3}$/.test(text);

interface Column {
  facts: AttendanceFact[];
  last: AttendanceFact[];
  text: string;
  lines: [number, number];
  group?: Group;
}

/** A column with what stands next in it: a label, somebody, or what goes on with the one above; null where it is none of them. */
function read(cell: string, column: Column, group: Group, { lines, line }: Row): Column | null {
  if (!cell.trim() || isTime(cell)) return { ...column };
  const label = cell === 'Officer' && column.text ? null : labelled(cell);
  const facts = [...column.facts, ...column.last];
  if (label) return { facts, last: [], text: '', lines, group: label };
  const own = entryOf(cell, group, lines);
  if (own) return { facts, last: own, text: cell, lines };
  // "Jo Oak, Democratic Services" over "Officer", "Dr Holly" over "Cole"
  const whole: [number, number] = [column.lines[0], lines[1]];
  const more = column.text && line.gap === 0 ? entryOf(`${column.text} ${cell}`, group, whole) : null;
  return more && { ...column, last: more, text: `${column.text} ${cell}`, lines: whole };
}
