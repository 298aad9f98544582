import { isBody } from '../../language/body.ts';
import { roleAt, splitAffiliation } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Claim, Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled, settleCapacity } from './entry.ts';
import type { Group } from './groups.ts';
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
const namesTitle = /^(?:members?|names?)$/i;

/** "Members" over "Role", each on a line of its own: a table whose cells were printed one below the other. */
const flattened = (rows: readonly Row[], at: number): boolean =>
  namesTitle.test(cellsOf(rows[at]).join(' | ')) && columnTitle.test(cellsOf(rows[at + 1]).join(' | '));

/** What stands in the second column of such a table: a post, a body, or in what capacity somebody belongs. */
function seatIn(text: string): { role: string | null; organization: string | null } | null {
  if (text.length > 90 || /[.:;]$|\b(?:was|were|is|are)\b/.test(text) || !/^\p{Lu}/u.test(text)) return null;
  const body = isBody(text) && !/ (?!(?:and|for|of|the|in) )\p{Ll}+ /u.test(text); // "Nominated by the Health Board" is none
  return postIn(text) ?? (body ? { role: null, organization: text } : { role: text, organization: null });
}
/** What a row prints, its empty cells left out. */
const cellsOf = (row: Row | undefined) =>
  (row ? columnsOf(row.line) : []).map((cell) => cell.replace(/\|/g, '').trim()).filter(Boolean);

/** Whom the first row names, with the post that the second gives; null where either says something else. */
function held(name: Row, post: Row, group: Group, inTable = false): AttendanceFact[] | null {
  const [[who = '', beside], [what = '', more]] = [cellsOf(name), cellsOf(post)];
  const said = beside || more ? null : inTable ? seatIn(what) : postIn(what);
  const facts = said && !postIn(who) ? entryOf(who, group, [name.lines[0], post.lines[1]]) : null;
  if (!said || !facts?.[0] || facts[0].role || entryOf(what, group, post.lines)) return null;
  const chair = said.role ? chairOf(said.role) : null;
  const printed = facts[0].honorific === 'Councillor' || /CHAIR$/.test(facts[0].capacity ?? '');
  Object.assign(facts[0], { role: chair ? null : said.role, capacity: chair ?? (printed ? facts[0].capacity : null) });
  facts[0].organization ??= said.organization;
  settleCapacity(facts[0], group);
  return facts;
}

/** Of one list; every label asks, so none looks further. */
const mostNames = 60;
/** A column of names, and below it the column of their posts, one for each. */
function apart(rows: readonly Row[], at: number, group: Group): Claim<AttendanceFact> | null {
  const isPost = (row: Row | undefined) => row !== undefined && cellsOf(row).length === 1 && postIn(row.text) !== null;
  let names = 0;
  while (names <= mostNames && rows[at + 1 + names] && !isPost(rows[at + 1 + names])) names++;
  if (names < 3 || names > mostNames || isPost(rows[at + 1 + 2 * names])) return null;
  const entries: AttendanceFact[] = [];
  for (let next = at + 1; next <= at + names; next++) {
    const [name, post] = [rows[next], rows[next + names]];
    const facts = name && post ? held(name, post, group) : null;
    if (!facts || !name) return null;
    entries.push(...facts.map((fact) => ({ ...fact, lines: name.lines })));
  }
  return { from: at, to: at + 1 + 2 * names, entries, score: 1 + names, why: `${names} names over as many posts` };
}

export const postBelowName: Construct<'attendance'> = {
  name: 'attendance/post-below-name',
  layer: 'attendance',
  says: 'Below a label names and posts take turns, a name on one line and what its bearer does on the next; or all the posts stand below all the names.',
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
      text: 'Present:-\n\nMembers\n\nRole\n\nFern ALDER (Vice Chairperson)\n\nNominated by the Health Board\n\nTom BIRCH\n\nChief Finance Officer\n\nNon-members in attendance:-\n\nHolly MILL\n\nVale Carers Trust\n\nKit ASH\n\nHead of Care',
      gives: [
        { name: 'Fern ALDER', status: 'PRESENT', capacity: 'VICE_CHAIR', role: 'Nominated by the Health Board' },
        { name: 'Tom BIRCH', role: 'Chief Finance Officer' },
        { name: 'Holly MILL', status: 'IN_ATTENDANCE', organization: 'Vale Carers Trust' },
        { name: 'Kit ASH', role: 'Head of Care' },
      ],
    },
    {
      text: '| Staff in attendance | Role |\n| --- | --- |\n| Fern Alder | |\n| Director of Roads | |\n| Tom Birch | |\n| Head of Parks (online) | |',
      gives: [
        { name: 'Fern Alder', status: 'IN_ATTENDANCE', role: 'Director of Roads' },
        { name: 'Tom Birch', role: 'Head of Parks' },
      ],
    },
    {
      text: 'Present:\nCllr Fern Alder\nCllr Tom Birch\nHolly Cole\n\nChair\nMember\nDirector of Roads',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR', role: null },
        { name: 'Tom Birch', capacity: 'MEMBER', role: null },
        { name: 'Holly Cole', capacity: 'OFFICER', role: 'Director of Roads' },
      ],
    },
  ],
  leaves: [
    'Present:\nFern Alder\nTom Birch\nHolly Cole\n\nChair\nMember',
    'Present:\n\nMembers\n\nFern Alder\n\nTom Birch\n\nHolly Cole',
    'In attendance:\n\nFern Alder\nTom Birch\nDirector of Roads',
    'In attendance:\n\nChief Executive\nDirector of Roads',
  ],
  read: ({ rows, item }: View, at: number) => {
    const [head = '', ...titles] = cellsOf(rows[at]);
    const group = titles.every((title) => columnTitle.test(title)) ? labelled(head) : null;
    if (!group) return null;
    const table = flattened(rows, at + 1) ? at + 3 : flattened(rows, at) ? at + 2 : 0;
    if (item && !table) return null;
    const inTable = table > 0 || rows.slice(Math.max(0, at - 200), at).some((_, above, near) => flattened(near, above));
    const entries: AttendanceFact[] = [];
    let next = table || at + 1;
    for (; next + 1 < rows.length; next += 2) {
      const facts = held(rows[next] as Row, rows[next + 1] as Row, group, inTable);
      if (!facts) break;
      entries.push(...facts);
    }
    if (entries.length < 2) return apart(rows, at, group);
    return { from: at, to: next, entries, score: 1 + entries.length, why: `${entries.length} names, each over a post` };
  },
};
