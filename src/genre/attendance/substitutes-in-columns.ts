import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, oneIn } from './entry.ts';

/** "Ordinary Member", "For Councillor": the column of those who are away */
const awayTitle =
  /^(?:(?:for|in place of|replac(?:ing|ed)|substituting for) )?(?:(?:ordinary|absent|full|named|appointed|permanent|committee|original) )?(?:councillor|member)s?(?: absent| replaced| being replaced| unable to attend)?$/i;
const standInTitle =
  /^(?:reserve|substitute|deputy|replacement)s?(?: councillors?| members?)?(?: present| attending)?$/i;

/** The cells of a row; each line is one where cells stand one below the other. */
const cellsAt = ({ rows }: View, at: number): string[] =>
  rows[at] ? columnsOf((rows[at] as Row).line).map((cell) => cell.replace(/:$/, '').trim()) : [];

/** Which of the two columns is that of the absent; -1 where they are no such columns. */
function awayColumn([first = '', second = '', ...more]: string[]): number {
  if (more.length) return -1;
  if (awayTitle.test(first) && standInTitle.test(second)) return 0;
  return standInTitle.test(first) && awayTitle.test(second) ? 1 : -1;
}

export const substitutesInColumns: Construct<'attendance'> = {
  name: 'attendance/substitutes-in-columns',
  layer: 'attendance',
  says: 'Two columns pair each absent member with the reserve who came instead: cells side by side, or each on a line of its own.',
  reads: [
    {
      under: 'Attendance by Reserve Members',
      text: 'Ordinary Member\n\nReserve Member\n\nCouncillor Fern Alder\n\nCouncillor Tom Birch\n\nCouncillor Mrs Holly Cole\n\nCouncillor I Yew',
      gives: [
        { name: 'Fern Alder', status: 'APOLOGIES', capacity: 'MEMBER' },
        { name: 'Tom Birch', status: 'PRESENT', capacity: 'SUBSTITUTE', substituteFor: 'Fern Alder' },
        { name: 'Holly Cole', status: 'APOLOGIES', capacity: 'MEMBER' },
        { name: 'I Yew', status: 'PRESENT', capacity: 'SUBSTITUTE', substituteFor: 'Holly Cole' },
      ],
    },
    {
      under: 'Substitutes',
      text: 'Substitute     For Councillor\nCllr T Birch     Cllr F Alder',
      gives: [
        { name: 'F Alder', status: 'APOLOGIES' },
        { name: 'T Birch', status: 'PRESENT', substituteFor: 'F Alder' },
      ],
    },
  ],
  leaves: [
    { under: 'Membership', text: 'Member\n\nSubstitute\n\nTwo of each group' },
    { under: 'Membership of the Panel', text: 'Members     Substitutes\nCllr T Birch     Cllr F Alder' },
  ],
  read(view, at) {
    if (view.kind === 'AGENDA' || !/\b(?:attendance|apolog|substitut|reserve|absen)/i.test(view.item?.title ?? ''))
      return null;
    const below = cellsAt(view, at).length === 1;
    const cells = (row: number): string[] =>
      below ? [...cellsAt(view, row), ...cellsAt(view, row + 1)] : cellsAt(view, row);
    const step = below ? 2 : 1;
    const away = awayColumn(cells(at));
    if (away < 0) return null;
    const entries: AttendanceFact[] = [];
    let to = at + step;
    for (; to < view.rows.length; to += step) {
      const people = cells(to).map((cell) => oneIn(cell));
      const [absent, standIn] = away ? [people[1], people[0]] : people;
      if (people.length !== 2 || !absent?.name || !standIn?.name) break;
      const line = (column: number) => (view.rows[below ? to + column : to] as Row).lines;
      const told = { role: null, organization: null };
      entries.push(
        {
          ...told,
          name: absent.name,
          honorific: absent.honorific,
          status: 'APOLOGIES',
          capacity: 'MEMBER',
          lines: line(away),
        },
        {
          ...told,
          name: standIn.name,
          honorific: standIn.honorific,
          status: 'PRESENT',
          capacity: 'SUBSTITUTE',
          substituteFor: absent.name,
          lines: line(1 - away),
        },
      );
    }
    const why = `${entries.length / 2} absent members, each with a reserve`;
    return entries.length ? { from: at, to, entries, score: 3 + entries.length, why } : null;
  },
};
