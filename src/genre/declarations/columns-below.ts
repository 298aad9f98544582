import type { DeclarationFact } from '../../model/facts.ts';
import { linesIn, spanOf } from '../../model/structure.ts';
import type { Construct, View } from '../construct.ts';
import { type Column, columnOf, itemOf, kindOfAll } from './cells.ts';
import { interestOf, kinds } from './interest.ts';
import { bareName, declaresNone, name, takesDeclarations } from './terms.ts';

const whole = new RegExp(`^${name}$`, 'u');
/** A wrapped reason takes more lines than its column has cells. */
const longest = 60;

/** "The following interests were declared:" over the first heading */
const announces = /\b(?:declar|interest)[^.]*:-?$/i;

interface Stack {
  column: Column;
  cells: { text: string; lines: [number, number]; row: number }[];
}

/** "Minute", "18", "20", "Councillor", "Mrs A Ash", "B Elm", "Interest", ...: each column with the lines below its heading. */
function stacksAt({ rows }: View, at: number): Stack[] {
  const stacks: Stack[] = [];
  let seen = 0;
  for (let row = at; row < rows.length && seen < longest; row++) {
    const passage = rows[row];
    if (!passage || passage.kind === 'heading' || passage.kind === 'table-row') break;
    for (const { text, from } of linesIn(passage)) {
      seen++;
      const column = columnOf(text);
      const last = stacks.at(-1);
      if (column && !stacks.some((stack) => stack.column === column)) stacks.push({ column, cells: [] });
      else if (last) last.cells.push({ text, lines: spanOf(passage, from, from + text.length), row });
      else if (!announces.test(text)) return [];
    }
  }
  return stacks;
}

/** A table whose columns lost their places: all minutes, then all names, then all interests. */
export const columnsBelow: Construct<'declarations'> = {
  name: 'declarations/columns-below',
  layer: 'declarations',
  says: 'A table of declarations read column by column: below each heading as many lines as there are declarations.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: 'The following interests were declared:\nMinute\n18\n20\nCouncillor:\nMrs A Ash\nB Elm Oak\nInterest\nOwned a cottage in Mill Lane\nKnew the applicant',
      gives: [
        { name: 'A Ash', interest: 'OTHER', relatesTo: '18' },
        { name: 'B Elm Oak', interest: 'OTHER', relatesTo: '20' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Councillor\nJ Ash\nP Elm\nK Oak\nItem\n7\n9\n9\nType of interest\nPersonal\nPecuniary\nPersonal',
      gives: [
        { name: 'J Ash', interest: 'PERSONAL', relatesTo: '7' },
        { name: 'P Elm', interest: 'PECUNIARY', relatesTo: '9' },
        { name: 'K Oak', interest: 'PERSONAL', relatesTo: '9' },
      ],
    },
  ],
  leaves: [
    { under: 'Declarations of Interest', text: 'Minute\n18\n20\nCouncillor:\nA Ash' }, // which of the two?
    { under: 'Membership', text: 'Councillor\nJ Ash\nP Elm\nItem\n7\n9' },
  ],
  read(view, at) {
    const row = view.rows[at];
    const lead = row && linesIn(row).find(({ text }) => !announces.test(text));
    if (!lead || !columnOf(lead.text) || !takesDeclarations(view, at)) return null;
    const stacks = stacksAt(view, at);
    const of = (column: Column) => stacks.find((stack) => stack.column === column)?.cells;
    const who = of('who') ?? [];
    const items = of('item');
    if (!who.length || items?.length !== who.length || !who.every(({ text }) => whole.test(text))) return null;
    if (items.some(({ text }) => text.length > 60)) return null;
    const sorts = of('kind')?.length === who.length ? of('kind') : undefined;
    const held = kindOfAll(view, at);
    const entries = who.flatMap(({ text, lines }, n): DeclarationFact[] => {
      const sort = sorts?.[n]?.text ?? '';
      if (declaresNone(sort)) return [];
      const interest = kinds.test(sort) ? interestOf(`${sort.replace(/ interests?$/i, '')} interest`) : held;
      return [{ name: bareName(text), interest, relatesTo: itemOf(items[n]?.text ?? ''), lines }];
    });
    const to = 1 + Math.max(at, ...stacks.flatMap(({ cells }) => cells.map((cell) => cell.row)));
    return { from: at, to, entries, score: 1.8 + entries.length / 10, why: 'a column of names beside one of items' };
  },
};
