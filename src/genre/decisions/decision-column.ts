import type { Construct, Row } from '../construct.ts';
import { wordsEnd } from './entry.ts';
import { moversOf } from './movers.ts';
import { sits } from './terms.ts';

const heading =
  /^(?:(?:council|committee|board)(?:['’]s)? )?(?:decisions?|resolutions?|outcome|resolved|agreed)(?: (?:made|taken|reached))?$/i;
const lead = /^(?:resolved|agreed|decision|decided)\s?(?:[:–-]+\s?|(?=that\b|to\b))/i;
const nothing =
  /^(?:none|n\/?a|nil|no decision.*|no action.*|for information|[-–—.]*|noted\.?|see (?:above|below).*|pending|deferred to .*)$/i;

const cellsOf = (row: Row): string[] => row.text.split(' | ');

/** Column under "Decision" of the table that the row stands in; -1 for none. */
function columnOf(rows: readonly Row[], at: number): number {
  for (let i = at - 1; i >= 0 && rows[i]?.kind === 'table-row'; i--) {
    const column = cellsOf(rows[i] as Row).findIndex((cell) => heading.test(cell.replace(/[:*\s]+$/, '').trim()));
    if (column >= 0) return column;
  }
  return -1;
}

/** A table with a column "Decision". */
export const decisionColumn: Construct<'decisions'> = {
  name: 'decisions/decision-column',
  layer: 'decisions',
  says: 'A table, of an item or of the items, has a column headed Decision, Resolution or Outcome: each of its cells is a decision.',
  reads: [
    {
      text: '| Applicant | Amount | Decision |\n| Vale Scouts | £300 | Approved from the youth fund |\n| Mill Club | £90 | Rejected |',
      gives: [{ text: 'Approved from the youth fund' }, { text: 'Rejected' }],
    },
    {
      text: '| Item | Notes | Decision | Action |\n| --- | --- | --- | --- |\n| 1. Website | Two pages are drafted. | Publish it in May. | Tell Mr Ash. |\n| 2. Pond | It is dry. | None | |',
      gives: [{ text: 'Publish it in May.' }],
    },
  ],
  leaves: ['| Applicant | Amount | Purpose |\n| Vale Scouts | £300 | Approved tents |'],
  read(view, at) {
    const row = view.rows[at];
    if (!row || !sits(view)) return null;
    const told = row.column && heading.test(row.column.replace(/[:*\s]+$/, ''));
    if (!told && row.kind !== 'table-row') return null;
    const column = told ? 0 : columnOf(view.rows, at);
    let to = at + 1;
    if (told) while (view.rows[to]?.column === row.column && !view.rows[to]?.begins) to++;
    const whole = view.rows.slice(at, to);
    const cell = told ? whole.map((each) => each.text).join(' ') : column < 0 ? undefined : cellsOf(row)[column];
    if (cell === undefined || (told && !row.begins)) return null;
    const from = lead.exec(cell)?.[0].length ?? 0;
    const text = cell.slice(from, wordsEnd(cell)).trim();
    if (text.length < 3 || nothing.test(text)) return null;
    return {
      from: at,
      to,
      entries: [
        {
          number: null,
          text,
          ...moversOf(cell),
          ...(from ? { lead: cell.slice(0, from).trim() } : {}),
          lines: [row.lines[0], whole.at(-1)?.lines[1] ?? row.lines[1]],
        },
      ],
      score: 1.5,
      why: 'the cell under "Decision"',
    };
  },
};
