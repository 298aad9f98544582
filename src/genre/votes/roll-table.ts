import type { VotesFact } from '../../model/facts.ts';
import type { Construct, Row } from '../construct.ts';
import { address } from '../decisions/terms.ts';

const sides = {
  for: /^(?:for|in favou?r|yes|aye)$/i,
  against: /^(?:against|no|noe?s?)$/i,
  abstained: /^abst\w*\.?$/i,
} as const;
type Side = keyof typeof sides;
const titles = new RegExp(`^(?:${address} )+`, 'u');
const cellsOf = (row: Row | undefined): string[] =>
  row?.kind === 'table-row' ? row.text.split(' | ').map((cell) => cell.trim()) : [];
const marked = (cell: string | undefined) => cell !== undefined && /^(?:[x✓✔√*]|yes|1)$/i.test(cell);

/** "Councillor | For | Against | Abstain" over a mark a row. */
export const rollTable: Construct<'votes'> = {
  name: 'votes/roll-table',
  layer: 'votes',
  says: 'A recorded vote as a table: a row for each member, a column for each side, a mark in one of them.',
  reads: [
    {
      text: '| Councillor | For | Against | Abstain |\n| Cllr Ash | X | - | - |\n| Cllr Elm | - | X | - |\n| Cllr Oak | X | - | - |\n\nRESOLVED: That the budget be approved.',
      gives: [
        {
          votes: { for: 2, against: 1, abstained: 0, names: { for: ['Ash', 'Oak'], against: ['Elm'], abstained: [] } },
        },
      ],
    },
  ],
  leaves: ['| Route | For | Against |\n| Mill Lane | 12 | 4 |'],
  read(view, at) {
    const head = cellsOf(view.rows[at]);
    const columns = Object.fromEntries(
      Object.entries(sides).map(([side, pattern]) => [side, head.findIndex((cell) => pattern.test(cell))]),
    ) as Record<Side, number>;
    if (columns.for < 1 || columns.against < 1) return null;
    const names: Record<Side, string[]> = { for: [], against: [], abstained: [] };
    let to = at + 1;
    for (; to < view.rows.length; to++) {
      const cells = cellsOf(view.rows[to]);
      if (cells.length < 2) break;
      const side = (Object.keys(sides) as Side[]).find((each) => columns[each] >= 0 && marked(cells[columns[each]]));
      if (side) names[side].push((cells[0] ?? '').replace(titles, ''));
    }
    const counted = names.for.length + names.against.length + names.abstained.length;
    if (counted < 2) return null;
    const votes: VotesFact = {
      for: names.for.length,
      against: names.against.length,
      abstained: columns.abstained < 0 ? null : names.abstained.length,
      names,
    };
    return { from: at, to, entries: [{ votes }], score: counted, why: 'a table with a mark a member' };
  },
};
