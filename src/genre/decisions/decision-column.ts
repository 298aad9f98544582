import type { Decision } from '../../model/structure.ts';
import type { Claim, Construct, Row } from '../construct.ts';
import { wordsEnd } from './entry.ts';
import { moversOf } from './movers.ts';
import { byOthers, isUnder, ofApplications, printsLead, sits } from './terms.ts';

const heading =
  /^(?:(?:council|committee|board)(?:['’]s)? )?(?:decisions?|resolutions?|outcome|resolved|agreed)(?: (?:made|taken|reached))?$/i;
/** "PC comments": over cells some of which say what was decided */
const views =
  /^(?:(?:(?:parish|town|community) council|council|committee|[ptc]c)(?:['’]s)? )?(?:recommendations?|comments?|observations?|responses?|views?)$/i;
/** Heads of a column that says what was decided. */
export const headsDecisions = (cell: string): boolean => heading.test(cell) || views.test(cell);
/** How a cell of such a column begins that says what was decided of an application. */
export const opensView =
  /^(?:£[\d,.]+ approved|approved?\b|agreed\b|reject|refus|declined|deferred|support|no (?:further )?(?:objections?|comments?|observations?)|(?:strong(?:ly)? )?object|recommend|resolved|committee (?:agreed|resolved)|neutral|noted)/i;
const lead = /^(?:resolved|agreed|decision|decided)\s?(?:[:–-]+\s?|(?=that\b|to\b))/i;
const nothing =
  /^(?:none|n\/?a|nil|no decision.*|no action.*|for information|[-–—.]*|noted\.?|see (?:above|below).*|pending|deferred\b.*)$/i;

/** "| Motion | Outcome |" over "| Buy a kiln | Passed |": what was moved is the decision. */
const motion = /^(?:motions?|proposals?)(?: text)?$/i;
const settled =
  /^(?:(passed|carried|approved|accepted|agreed)|(?:rejected|lost|failed|defeated)|lapsed|withdrawn)\.?$/i;
const fell = /^(?:lapsed|withdrawn)/i;

const cellsOf = (row: Row): string[] => row.text.split(' | ');

/** Column under "Decision" of the table that the row stands in, and its heading; null for none. */
function columnOf(rows: readonly Row[], at: number): { column: number; head: string; moved: number } | null {
  for (let i = at - 1; i >= 0 && rows[i]?.kind === 'table-row'; i--) {
    const heads = cellsOf(rows[i] as Row).map((cell) => cell.replace(/[:*\s]+$/, '').trim());
    const column = heads.some((cell) => heading.test(cell))
      ? heads.findIndex((cell) => heading.test(cell))
      : heads.findLastIndex((cell) => views.test(cell));
    const moved = heads.findIndex((cell) => motion.test(cell));
    if (column > 0 || heading.test(heads[0] ?? '')) return { column, head: heads[column] as string, moved };
  }
  return null;
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
      under: 'Planning applications',
      text: '| Address | Proposal | PC comments |\n| 3 Mill Lane | Shed | No objection if it is green. |\n| 4 Mill Lane | Two houses | The clerk to ask for plans. |',
      gives: [{ text: 'No objection if it is green.' }],
    },
    {
      text: '| Raised | Motion text | Outcome |\n| 4 May | Buy a kiln | Passed |\n| 5 May | Paint the door | Rejected |\n| 6 May | Sell the van | Lapsed |',
      gives: [
        { text: 'Buy a kiln', outcome: 'CARRIED' },
        { text: 'Paint the door', outcome: 'LOST' },
      ],
    },
    {
      text: '| Item | Notes | Decision | Action |\n| --- | --- | --- | --- |\n| 1. Website | Two pages are drafted. | Publish it in May. | Tell Mr Ash. |\n| 2. Pond | It is dry. | None | |',
      gives: [{ text: 'Publish it in May.' }],
    },
  ],
  leaves: [
    '| Applicant | Amount | Purpose |\n| Vale Scouts | £300 | Approved tents |',
    {
      under: 'Decisions received from the District',
      text: '| Address | Decision |\n| 3 Mill Lane | Approved with conditions |',
    },
  ],
  read(view, at) {
    const row = view.rows[at];
    if (!row || !sits(view)) return null;
    const told = row.column && headsDecisions(row.column.replace(/[:*\s]+$/, ''));
    if (!told && row.kind !== 'table-row') return null;
    const { column, head, moved } = told
      ? { column: 0, head: row.column ?? '', moved: -1 }
      : (columnOf(view.rows, at) ?? { column: -1, head: '', moved: -1 });
    const title = view.item?.title ?? '';
    if (byOthers.test(title) || isUnder(view, at, byOthers)) return null;
    let to = at + 1;
    if (told) while (view.rows[to]?.column === row.column && !view.rows[to]?.begins) to++;
    const whole = view.rows.slice(at, to);
    const cell = told ? whole.map((each) => each.text).join(' ') : column < 0 ? undefined : cellsOf(row)[column];
    if (cell === undefined || (told && !row.begins)) return null;
    // what is said of applications is a decision where it is a view of them
    if (!heading.test(head) && !(ofApplications.test(title) && opensView.test(cell) && !printsLead(view, at)))
      return null;
    const one = (text: string, told: Partial<Decision>): Claim<Decision> => ({
      from: at,
      to,
      entries: [{ number: null, text, ...told, lines: [row.lines[0], whole.at(-1)?.lines[1] ?? row.lines[1]] }],
      score: 1.5,
      why: 'the cell under "Decision"',
    });
    const said = settled.exec(cell.trim());
    const put = said ? cellsOf(row)[moved]?.trim() : undefined;
    if (put && fell.test(cell.trim())) return null;
    if (put) return one(put, { outcome: said?.[1] ? 'CARRIED' : 'LOST' });
    const from = lead.exec(cell)?.[0].length ?? 0;
    const text = cell.slice(from, wordsEnd(cell)).trim();
    if (text.length < 3 || nothing.test(text)) return null;
    return one(text, { ...moversOf(cell), ...(from ? { lead: cell.slice(0, from).trim() } : {}) });
  },
};
