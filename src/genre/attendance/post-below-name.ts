import { roleAt, splitAffiliation } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled, settleCapacity } from './entry.ts';
import { chairOf } from './standing.ts';

/** The whole line is a post: "Head of Parks, Borset Council". */
function postIn(text: string): { role: string | null; organization: string | null } | null {
  const words = readWords(text);
  const role = roleAt(text, words, 0, true);
  if (
    text.length > 90 ||
    text.includes(' | ') ||
    !role ||
    role.plural ||
    !/^\p{Lu}/u.test(text) ||
    /\b(?:was|were|is|are)\b/.test(text)
  )
    return null;
  return words
    .slice(role.next)
    .every((word) => word.cap || !word.isWord || /^(?:of|for|and|the|at|from|observer|online)$/.test(word.lower))
    ? splitAffiliation(text.replace(/ \((?:observer|online)\)$/, ''))
    : null;
}

const columnTitle = /^(?:role|post|position|(?:job )?title|designation)$/i;
/** What a row prints, its empty cells left out. */
const cellsOf = ({ line }: Row) =>
  columnsOf(line)
    .map((cell) => cell.replace(/\|/g, '').trim())
    .filter(Boolean);

export const postBelowName: Construct<'attendance'> = {
  name: 'attendance/post-below-name',
  layer: 'attendance',
  says: 'Below a label names and posts take turns, a name on one line and what its bearer does on the next.',
  reads: [
    {
      text: 'In attendance:\n\nFern Alder\nDirector of Roads\nTom Birch\nHead of Parks\nHolly Cole\nCommittee Officer',
      gives: [
        { name: 'Fern Alder', status: 'IN_ATTENDANCE', role: 'Director of Roads' },
        { name: 'Tom Birch', role: 'Head of Parks' },
        { name: 'Holly Cole', role: 'Committee Officer' },
      ],
    },
    {
      text: '| Staff in attendance | Role |\n| --- | --- |\n| Fern Alder | |\n| Director of Roads | |\n| Tom Birch | |\n| Head of Parks (online) | |',
      gives: [
        { name: 'Fern Alder', status: 'IN_ATTENDANCE', role: 'Director of Roads' },
        { name: 'Tom Birch', role: 'Head of Parks' },
      ],
    },
  ],
  leaves: [
    'In attendance:\n\nFern Alder\nTom Birch\nDirector of Roads',
    'In attendance:\n\nChief Executive\nDirector of Roads',
  ],
  read: ({ rows, item }: View, at: number) => {
    const [head = '', ...titles] = cellsOf(rows[at] as Row);
    const group = item || !titles.every((title) => columnTitle.test(title)) ? null : labelled(head);
    if (!group) return null;
    const entries: AttendanceFact[] = [];
    let next = at + 1;
    for (; next + 1 < rows.length; next += 2) {
      const [name, post] = [rows[next] as Row, rows[next + 1] as Row];
      const [[who = '', beside], [what = '', more]] = [cellsOf(name), cellsOf(post)];
      const said = beside || more ? null : postIn(what);
      const facts = said && !postIn(who) ? entryOf(who, group, [name.lines[0], post.lines[1]]) : null;
      if (!said || !facts?.[0] || facts[0].role || entryOf(what, group, post.lines)) break;
      const chair = said.role && chairOf(said.role);
      if (chair) facts[0].capacity = chair;
      else facts[0].role = said.role;
      facts[0].organization ??= said.organization;
      settleCapacity(facts[0], group);
      entries.push(...facts);
    }
    if (entries.length < 2) return null;
    return { from: at, to: next, entries, score: 1 + entries.length, why: `${entries.length} names, each over a post` };
  },
};
