import type { Interest } from '../../model/enums.ts';
import type { DeclarationFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { interestOf, kinds } from './interest.ts';
import { announced, bareName, declaresNone, name, takesDeclarations } from './terms.ts';

export type Column = 'who' | 'item' | 'kind' | 'nature';
const columns: [RegExp, Column][] = [
  [
    /^(?:name(?: of (?:member|councillor))?s?|(?:(?:county|borough|district|town|parish) )?councillors?(?: names?)?|cllrs?|members?(?: names?)?|who|name and title|trustees?|governors?|directors?|declar(?:ed by|ant))$/i,
    'who',
  ],
  [
    /^(?:agenda )?(?:items?|minutes?|subject|matter|report|application|agenda no\.?|item title)(?: (?:numbers?|nos?\.?|title)| ?\/ ?\w+)?(?: (?:and|&|\/) \w+)?$/i,
    'item',
  ],
  [
    /^(?:type|kind|category|class|interest|declaration)(?: of interest)?(?: declared)?$|^(?:pecuniary|personal|disclosable).{0,40}$/i,
    'kind',
  ],
  [
    /^(?:item ?\/ ?)?(?:nature|reasons?|details|description|explanation)(?: (?:of|for) .{2,40})?$|^action taken$/i,
    'nature',
  ],
];
export function columnOf(text: string): Column | null {
  const head = text.replace(/[:*\s]+$/, '').trim();
  return columns.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
/** "Councillor Ash (J)": of several of one surname. */
const whole = new RegExp(`^${name}(?: \\(\\p{Lu}\\))?$`, 'u');

interface Cells {
  heads: (Column | null)[];
  /** Rows of the record, each with its cells and the rows of the view that it takes. */
  records: { cells: string[]; from: number; to: number }[];
  to: number;
}

/** The table whose headings begin at a row: cells side by side, or each on a line of its own. */
function tableAt(view: View, at: number): Cells | null {
  const first = view.rows[at] as Row;
  if (first.kind === 'table-row') {
    const heads = first.text.split(' | ').map(columnOf);
    const records: Cells['records'] = [];
    let to = at + 1;
    for (let row = view.rows[to]; row; row = view.rows[++to]) {
      const cells = row.text.split(' | ');
      // a name by itself shares what the row above says
      const shared =
        row.kind !== 'table-row' && row.begins && whole.test(row.text) ? records.at(-1)?.cells.slice(1) : [];
      const wrapped = records.at(-1);
      // "adjoining farm." below "He owns the"
      if (wrapped && row.kind !== 'table-row' && row.line.indent > 8 && row.line.indent >= first.line.lastAt - 2) {
        wrapped.cells.push(`${wrapped.cells.pop()} ${row.text}`);
        wrapped.to = to + 1;
        continue;
      }
      if (row.kind !== 'table-row' && !shared?.length) break;
      records.push({ cells: [...cells, ...(shared ?? [])], from: to, to: to + 1 });
    }
    return { heads, records, to };
  }
  const heads: (Column | null)[] = [];
  let to = at;
  for (let column = columnOf(first.text); column && heads.length < 5; column = columnOf(view.rows[to]?.text ?? '')) {
    heads.push(column);
    to++;
  }
  if (heads.length < 3 || heads[0] !== 'who') return null;
  const records: Cells['records'] = [];
  for (; to + heads.length <= view.rows.length; to += heads.length) {
    const cells = view.rows.slice(to, to + heads.length).map(({ text }) => text);
    if (!whole.test(cells[0] as string) || (cells[0] as string).length > 50) break;
    records.push({ cells, from: to, to: to + heads.length });
  }
  return { heads, records, to };
}

export const itemOf = (text: string): string | null =>
  /^(?:(?:agenda )?(?:items?|minutes?)\.? ?(?:nos?\.? ?)?)?([A-Z]{0,4}\d[\w./]*)(?=\s|$|[–—:-])/i.exec(
    text.trim(),
  )?.[1] ??
  (text.trim() || null);

/** The one kind that a title or an announcement gives to all: "Declarations of personal interests were made as follows". */
function heldBy(text: string): Interest | null {
  const said = text.replace(/\b(?:declarations?|disclosures?) of\b/gi, '').match(/\binterests?\b/gi) ?? [];
  return said.length === 1 && kinds.test(text) ? interestOf(text) : null;
}

/** The kind of the entries below that print none: that of their announcement, or else of the item's title. */
export const kindOfAll = (view: View, at: number): Interest =>
  heldBy(announced(view, at)?.text ?? '') ?? heldBy(view.item?.title ?? '') ?? 'OTHER';

/** "Councillor | Minute Number | Nature of Interest" over the declarations */
export const declarationCells: Construct<'declarations'> = {
  name: 'declarations/cells',
  layer: 'declarations',
  says: 'A table of declarations: who, which item, what interest; the cells side by side or each on a line of its own.',
  reads: [
    {
      under: 'Declarations of personal interest',
      text: 'Councillor\n\nMinute Number\n\nNature of Interest\n\nH.A.L. Ash\n\n8 – Mill Homes Ltd\n\nSister is a director',
      gives: [{ name: 'H.A.L. Ash', interest: 'PERSONAL', relatesTo: '8' }],
    },
    {
      under: 'Declarations of Interest',
      text: '| Member | Item | Type of Interest | Reason |\n| Cllr B Elm | 7 | Non-pecuniary | Governor of the school |',
      gives: [{ name: 'B Elm', interest: 'NON_PECUNIARY', relatesTo: '7' }],
    },
    {
      under: 'Declarations of Interest',
      text: 'Councillor     Agenda Item     Pecuniary/Non Pecuniary     Reason\nElm            17 (c)          Pecuniary                   Owns the field\nOak            9               Non-pecuniary               Trustee',
      gives: [
        { name: 'Elm', interest: 'PECUNIARY', relatesTo: '17' },
        { name: 'Oak', interest: 'NON_PECUNIARY', relatesTo: '9' },
      ],
    },
    {
      under: 'Declarations of personal interests',
      text: 'Councillor     Minute Number            Nature of Interest\n\nB.W. Ash       3.1 – Application 05     He owns the\n                                        adjoining farm.\n\nP.T. Elm       4 – Application 06       The applicant is her\n                                        cousin.',
      gives: [
        { name: 'B.W. Ash', interest: 'PERSONAL', relatesTo: '3.1' },
        { name: 'P.T. Elm', interest: 'PERSONAL', relatesTo: '4' },
      ],
    },
    {
      under: 'Declarations of interests',
      text: 'The following non-pecuniary interests were declared:\n\nCouncillor\n\nMinute Number\n\nNature of interest\n\nCouncillor Ash (J)\n\n71\n\nMember of the hall',
      gives: [{ name: 'Ash (J)', interest: 'NON_PECUNIARY', relatesTo: '71' }],
    },
    {
      under: 'Declarations of disclosable pecuniary interests and personal interests',
      text: 'Declarations of personal interests were made as follows -\n\nMember                Subject/Minute\n\nCouncillor R Ash      Member of Elmley Parish Council\nCouncillor J Elm      Clerk to the Pond Trust',
      gives: [
        { name: 'R Ash', interest: 'PERSONAL', relatesTo: 'Member of Elmley Parish Council' },
        { name: 'J Elm', interest: 'PERSONAL', relatesTo: 'Clerk to the Pond Trust' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Name of Member\n\nType of Interest\n\nItem/Nature of Interest\n\nCouncillor A Ash\n\nNon-Pecuniary\n\nTeacher – Vale Academy.\n\nCouncillor B Elm\n\nPersonal\n\nGovernor – Mill School.',
      gives: [
        { name: 'A Ash', interest: 'NON_PECUNIARY', relatesTo: null },
        { name: 'B Elm', interest: 'PERSONAL', relatesTo: null },
      ],
    },
  ],
  leaves: [{ under: 'Membership', text: '| Member | Ward | Party |\n| Cllr B Elm | Mill | Green |' }],
  read(view, at) {
    const row = view.rows[at];
    if (!row || !columnOf(row.text.split(' | ')[0] as string) || !takesDeclarations(view, at)) return null;
    const table = tableAt(view, at);
    const who = table?.heads.indexOf('who') ?? -1;
    if (!table || who < 0 || table.heads.filter(Boolean).length < 2) return null;
    const held = kindOfAll(view, at);
    const entries = table.records.flatMap(({ cells, from, to }): DeclarationFact[] => {
      const cell = (column: Column) => cells[table.heads.indexOf(column)] ?? '';
      const people = cell('who')
        .split(/\s*(?:;|,| and | & )\s*/)
        .filter((each) => whole.test(each));
      if (!people.length || declaresNone(cells.slice(1).join(' '))) return [];
      const kind = `${cell('kind')} ${kinds.test(cell('nature')) ? cell('nature') : ''}`.trim();
      const own =
        kinds.test(kind) || /DPI|ODRI|financial/i.test(kind)
          ? interestOf(/interest/i.test(kind) ? kind : `${kind} interest`)
          : 'OTHER';
      const interest = own === 'OTHER' ? held : own;
      const lines: [number, number] = [view.rows[from]?.lines[0] ?? 1, view.rows[to - 1]?.lines[1] ?? 1];
      return people.map((each) => ({ name: bareName(each), interest, relatesTo: itemOf(cell('item')), lines }));
    });
    return entries.length
      ? { from: at, to: table.to, entries, score: 2 + entries.length, why: 'a table of declarations' }
      : null;
  },
};
