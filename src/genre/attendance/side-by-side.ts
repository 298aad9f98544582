import { endsInBracket } from '../../language/print.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { stopsOf } from '../stops.ts';
import { columnsOf, entryOf, labelled } from './entry.ts';
import type { Group } from './groups.ts';

/** Somebody in a column, with what has been read of the bracket. */
interface Cell {
  stop: number;
  text: string;
  lines: [number, number];
}

const cellsOf = ({ line, lines }: Row): Cell[] => {
  const stops = stopsOf(line);
  return stops.map((stop, at) => ({ stop, text: line.printed.slice(stop, stops[at + 1]).trim(), lines }));
};

/** The cells above, each with what goes on below it; null where one of those below goes on with none. */
function joined(above: Cell[], below: Cell[]): Cell[] | null {
  const out = [...above];
  for (const { stop, text, lines } of below) {
    const at = out.findIndex((cell) => Math.abs(cell.stop - stop) <= 3);
    const cell = out[at];
    if (!cell || endsInBracket(cell.text) === text.startsWith('(')) return null;
    out[at] = { stop: cell.stop, text: `${cell.text} ${text}`, lines: [cell.lines[0], lines[1]] };
  }
  return out;
}

export const sideBySide: Construct<'attendance'> = {
  name: 'attendance/side-by-side',
  layer: 'attendance',
  says: 'Below a label people stand side by side in columns, each with a bracket that may go on in the line below.',
  reads: [
    {
      text: 'Present:\n\nFern Alder (Borset           Tom Birch (Ashvale      Holly Cole (BCC)\nCounty Council)              Police)\n\nRose Elm (Head Teacher,      Ivy Hazel\nVale School)                 (Probation Service)\n\nApologies:\n\nJohn Oak (Government         Anna Pine (Barnardo’s)\nOffice)',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', organization: 'Borset County Council' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Ashvale Police' },
        { name: 'Holly Cole', status: 'PRESENT', organization: 'BCC' },
        { name: 'Rose Elm', status: 'PRESENT', role: 'Head Teacher', organization: 'Vale School' },
        { name: 'Ivy Hazel', status: 'PRESENT', organization: 'Probation Service' },
        { name: 'John Oak', status: 'APOLOGIES', organization: 'Government Office' },
        { name: 'Anna Pine', status: 'APOLOGIES' },
      ],
    },
  ],
  leaves: [
    'Present:\n\nFern Alder (Chair)      Tom Birch\nHolly Cole              Rose Elm', // no bracket goes on
    'Present:\n\nFern Alder (Borset      Tom Birch\nHolly Cole              County Council)',
  ],
  read: ({ rows, item }: View, at: number) => {
    let group: Group | null = labelled((rows[at] as Row).text);
    if (item || !group || columnsOf((rows[at] as Row).line).length > 1) return null;
    const entries: AttendanceFact[] = [];
    let cells: Cell[] = [];
    let to = at;
    let wraps = 0;
    let side = 0;
    /** Takes those who stand next to each other; false where one of them is nobody. */
    const take = (end: number): boolean => {
      const found = cells.map(({ text, lines }) =>
        endsInBracket(text) ? null : entryOf(text.replace(/\s+/g, ' '), group as Group, lines),
      );
      if (found.includes(null)) return false;
      if (cells.length) to = end;
      entries.push(...found.flatMap((each) => each ?? []));
      cells = [];
      return true;
    };
    let next = at + 1;
    for (; next < rows.length; next++) {
      const row = rows[next] as Row;
      const own = cellsOf(row);
      if (!own.length) break;
      const more = row.line.gap === 0 && cells.length ? joined(cells, own) : null;
      if (more) {
        cells = more;
        wraps++;
        continue;
      }
      if (!take(next)) break;
      const label: Group | null = own.length === 1 ? labelled(row.text) : null;
      if (label) group = label;
      else cells = own;
      if (own.length > 1) side++;
    }
    take(next);
    if (!wraps || !side || entries.length < 3) return null;
    return {
      from: at,
      to,
      entries,
      score: 2 + wraps + entries.length,
      why: `${entries.length} names side by side, with brackets over ${wraps} more lines`,
    };
  },
};
