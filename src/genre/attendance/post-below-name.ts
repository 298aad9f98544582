import { roleAt, splitAffiliation } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { entryOf, labelled, settleCapacity } from './entry.ts';
import { chairOf } from './standing.ts';

/** The whole line is a post: "Head of Parks, Borset Council". */
function postIn(text: string): { role: string | null; organization: string | null } | null {
  const words = readWords(text);
  const role = roleAt(text, words, 0, true);
  if (text.length > 90 || !role || role.plural || !/^\p{Lu}/u.test(text) || /\b(?:was|were|is|are)\b/.test(text))
    return null;
  return words
    .slice(role.next)
    .every((word) => word.cap || !word.isWord || /^(?:of|for|and|the|at|from)$/.test(word.lower))
    ? splitAffiliation(text)
    : null;
}

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
  ],
  leaves: [
    'In attendance:\n\nFern Alder\nTom Birch\nDirector of Roads',
    'In attendance:\n\nChief Executive\nDirector of Roads',
  ],
  read: ({ rows, item }: View, at: number) => {
    const group = item ? null : labelled((rows[at] as Row).text);
    if (!group) return null;
    const entries: AttendanceFact[] = [];
    let next = at + 1;
    for (; next + 1 < rows.length; next += 2) {
      const [name, post] = [rows[next] as Row, rows[next + 1] as Row];
      const said = name.line.cells || post.line.cells ? null : postIn(post.text);
      const facts = said && !postIn(name.text) ? entryOf(name.text, group, [name.lines[0], post.lines[1]]) : null;
      if (!said || !facts?.[0] || facts[0].role || entryOf(post.text, group, post.lines)) break;
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
