import { isBody } from '../../language/body.ts';
import { roleNouns } from '../../language/lexicon.ts';
import { roleAt, splitAffiliation } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled, settleCapacity, statusIn } from './entry.ts';
import type { Group } from './groups.ts';

/** "-", "JA" (the initials again), an empty cell. */
const saysNothing = /^[\s–—-]*$|^\(?\p{Lu}{2,4}\p{Ll}?\)?$/u;

export const nameThenBodyCells: Construct<'attendance'> = {
  name: 'attendance/name-then-body-cells',
  layer: 'attendance',
  says: 'Below a label each row gives a person in its first cell, and post or body in the cells behind it, with no headings.',
  reads: [
    {
      text: 'Attendees:\n\n| Fern Alder (FA) (Chair) | - | Ashvale Health Board |\n| --- | --- | --- |\n| Tom Birch (TB) | - | Borset City Council |\n\nApologies:\n\n| Holly Cole (HC) | - | Borset University |\n| --- | --- | --- |\n| Rose Elm (RE) | - | Ashvale Health Board |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR', organization: 'Ashvale Health Board' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Borset City Council' },
        { name: 'Holly Cole', status: 'APOLOGIES', organization: 'Borset University' },
        { name: 'Rose Elm', status: 'APOLOGIES', organization: 'Ashvale Health Board' },
      ],
    },
  ],
  leaves: [
    'Present:\n\n| Item | Time |\n| --- | --- |\n| Welcome | 10.00 |',
    'Councillors:\n\nFern Alder                    Tom Birch\nHolly Cole                    Rose Elm',
  ],
  read: ({ rows, item }: View, at: number) => {
    let group: Group | null = labelled((rows[at] as Row).text);
    if (item || !group || columnsOf((rows[at] as Row).line).filter((cell) => cell.trim()).length !== 1) return null;
    const entries: AttendanceFact[] = [];
    let to = at;
    let plain = 0;
    for (let next = at + 1; next < rows.length; next++) {
      const { line, lines, text } = rows[next] as Row;
      const [first = '', ...rest] = columnsOf(line);
      const label = rest.every((cell) => !cell.trim()) ? labelled(text.replace(/[ |]+$/, '')) : null;
      if (label) {
        group = label;
        continue;
      }
      const said = rest.map((cell) => cell.trim()).filter((cell) => !saysNothing.test(cell));
      const facts: AttendanceFact[] | null = rest.length ? entryOf(first, group, lines) : null;
      if (
        !facts?.[0] ||
        said.length > 2 ||
        !said.every((cell) => describes(cell) && (isBody(cell) || !entryOf(cell, group as Group, lines)))
      )
        break;
      const fact = facts[0];
      for (const cell of said) {
        const { role, organization } = splitAffiliation(cell);
        const post = role?.split(/[\s/]+/).some((word) => roleNouns.has(word.toLowerCase().replace(/[,;]$/, '')));
        if (isBody(cell) || !role || !post || (fact.role && fact.role !== role))
          fact.organization ??= organization ?? cell;
        else fact.role ??= role;
      }
      settleCapacity(fact, group);
      plain += said.length;
      entries.push(...facts);
      to = next + 1;
    }
    if (entries.length < 2 || plain < entries.length / 2) return null;
    return {
      from: at,
      to,
      entries,
      score: 1 + entries.length,
      why: `${entries.length} rows of a name and what it stands for`,
    };
  },
};

/** A post or a body, and not a person or a sentence. */
function describes(cell: string): boolean {
  if (cell.length > 90 || statusIn(cell) !== null || /\b(?:was|were|is|are|had|has)\b/.test(cell)) return false;
  return (
    isBody(cell) ||
    roleAt(cell, readWords(cell), 0, true) !== undefined ||
    (/^\p{Lu}/u.test(cell) && !/^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b/.test(cell) && !/[,;]/.test(cell))
  );
}
