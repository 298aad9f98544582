import { isBody } from '../../language/body.ts';
import { namesPost } from '../../language/lexicon.ts';
import { splitAffiliation } from '../../language/role.ts';
import { isDay, parseDate } from '../../model/date.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import type { Line } from '../line.ts';
import { stopsOf, underStops } from '../stops.ts';
import { attendees } from './attendee.ts';
import { columnsOf, entryOf, labelled, oneIn, statusIn } from './entry.ts';
import type { Group } from './groups.ts';
import { groupOf } from './groups.ts';
import { chairOf } from './standing.ts';

export type Meaning =
  | 'substitute'
  | 'name'
  | 'forename'
  | 'surname'
  | 'title'
  | 'role'
  | 'organization'
  | 'interest'
  | 'status'
  | 'nothing';
const headings: readonly [Meaning, RegExp][] = [
  ['substitute', /^(?:substitutes?|substituted by|sub|deputy|deput(?:y|ies) attending|replaced by)(?: member)?$/i],
  ['forename', /^(?:fore|first|given|christian) ?names?$/i],
  ['surname', /^(?:sur|last|family) ?names?$/i],
  ['title', /^title$/i],
  [
    'name',
    /^(?:full |\p{Lu}{3,8} )?(?:names?|attendees?|members?|councillors?|persons?|committee members?|board members?|governors?|trustees?)(?: names?| present)?$/iu,
  ],
  [
    'role',
    /^(?:roles?|positions?|post|job title|designation|capacity|role ?\/ ?title|job role|office|category|type|(?:governor|member) type|type of (?:governor|member)|membership group)$/i,
  ],
  [
    'organization',
    /^(?:organi[sz]ations?|representing|body|company|agency|from|employer|affiliation|school|council|authority|organi[sz]ation ?\/ ?\w+|group|sector|member of)$/i,
  ],
  ['interest', /^(?:areas? of )?interests?(?: areas?| represented)?$/i],
  [
    'status',
    /^(?:attendance|status|attended|present|present\?|apologies|absent|present ?\/ ?(?:absent|apologies)|attending|in attendance)$/i,
  ],
  ['nothing', /^(?:initials?|party|ward|division|e-?mail|from|to|arrived|left|no\.?|#|reasons?(?: for .{2,30})?|)$/i],
];
/** `day`: of the meeting. Of columns of dates the meeting's own says who came, the others tell of other meetings. */
export function meaningOf(cell: string, day: string | null): Meaning | null {
  const dated = day && cell.length < 30 ? parseDate(cell, day) : null;
  if (dated) return dated === day ? 'status' : 'nothing';
  const known = (text: string) => headings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const [first = null, ...others] = cell
    .trim()
    .split(/ ?\/ ?/)
    .map(known); // "Governors / Members"
  return known(cell.trim()) ?? (others.every((other) => other === first) ? first : null);
}

/** The first whole date above: when the meeting was. */
function dayAbove(rows: readonly Row[], at: number): string | null {
  for (const { text } of rows.slice(Math.max(0, at - 40), at)) {
    const day = parseDate(text);
    if (day && isDay(day)) return day;
  }
  return null;
}

export const tableOfMembers: Construct<'attendance'> = {
  name: 'attendance/table-of-members',
  layer: 'attendance',
  says: 'A table with a row a person: the headings of its columns say what is name, post, body and who came.',
  reads: [
    {
      text: '| First name | Surname | Organisation | Role | Present |\n| --- | --- | --- | --- | --- |\n| Fern | Alder | Ashvale City Council | Chair | Yes |\n| Tom | Birch | Borset Housing Trust | Member | Apologies |\n| Holly | Cole | Borset Housing Trust | Member | No |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR', organization: 'Ashvale City Council' },
        { name: 'Tom Birch', status: 'APOLOGIES', organization: 'Borset Housing Trust' },
        { name: 'Holly Cole', status: 'ABSENT' },
      ],
    },
    {
      text: 'Attendees\n\n| Name | Job title | Organisation |\n| --- | --- | --- |\n| Rose Elm (RE) | Head of Parks | Ashvale City Council |\n| Ivy Hazel (IH) | Director | Borset Housing Trust |',
      gives: [
        { name: 'Rose Elm', status: 'PRESENT', role: 'Head of Parks', organization: 'Ashvale City Council' },
        { name: 'Ivy Hazel', status: 'PRESENT', role: 'Director', organization: 'Borset Housing Trust' },
      ],
    },
    {
      text: 'Tuesday 4th May 2021\n\n| Name | Organisation | 2 March | 4 May | 7 Sept |\n| --- | --- | --- | --- | --- |\n| Fern Alder | Ashvale City Council | P | A | P |\n| Tom Birch | Borset Housing Trust | A | P | P |',
      gives: [
        { name: 'Fern Alder', status: 'APOLOGIES', organization: 'Ashvale City Council' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Borset Housing Trust' },
      ],
    },
    {
      text: '| Member | Attended | Substitute |\n| --- | --- | --- |\n| Cllr F Alder (Chair) | ✓ | |\n| Cllr T Birch | Apologies | Cllr H Cole |',
      gives: [
        { name: 'F Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'T Birch', status: 'APOLOGIES' },
        { name: 'H Cole', status: 'PRESENT', capacity: 'SUBSTITUTE', substituteFor: 'T Birch' },
      ],
    },
    {
      text: '| Attendee | Role | Attendance |\n| --- | --- | --- |\n| Councillor Fern Alder | Chair | Expected |\n| Councillor Tom Birch | Committee Member | Apologies, sent representative |\n| Holly Cole | Officer | In attendance |\n| Councillor Rose Elm | Committee Member | Present, as expected |',
      gives: [
        { name: 'Fern Alder', status: null, capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'APOLOGIES', capacity: 'MEMBER', role: null },
        { name: 'Holly Cole', status: 'IN_ATTENDANCE', capacity: 'OFFICER' },
        { name: 'Rose Elm', status: 'PRESENT', capacity: 'MEMBER' },
      ],
    },
    {
      text: '| Title | Surname | First name | Role | Attended |\n| --- | --- | --- | --- | --- |\n| Cllr | Alder | Fern | Chair | Yes |\n| Cllr | Birch | Tom | Member | No – apologies |',
      gives: [
        { name: 'Fern Alder', honorific: 'Councillor', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'APOLOGIES' },
      ],
    },
    {
      text: '| Governors / Members | Present | Apologies | Absent |\n| --- | --- | --- | --- |\n| Fern Alder (Chair) | ✓ | | |\n| Tom Birch | | ✓ | |\n| Holly Cole | | | x |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'APOLOGIES' },
        { name: 'Holly Cole', status: 'ABSENT' },
      ],
    },
    {
      text: ' Name          Post                   Present   Apologies\n Fern Alder    Head of Culture and    x\n               Leisure\n Tom Birch     Chair                            x\n Holly Cole    Treasurer              x',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', role: 'Head of Culture and Leisure' },
        { name: 'Tom Birch', status: 'APOLOGIES', capacity: 'CHAIR' },
        { name: 'Holly Cole', status: 'PRESENT', role: 'Treasurer' },
      ],
    },
    {
      text: 'Attendance list\n\n| Name | Interest area |\n| --- | --- |\n| Fern Alder | Chairman, Land management |\n| Tom Birch | Walking, Borset Ramblers Association |\n| Holly Cole | Forum Secretary |\n| Rose Elm | Horse riding |',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR', role: null, organization: null },
        { name: 'Tom Birch', role: null, organization: 'Borset Ramblers Association' },
        { name: 'Holly Cole', role: 'Forum Secretary', organization: null },
        { name: 'Rose Elm', role: null, organization: null },
      ],
    },
    {
      text: '        VSCB Members            Title                       Representing\n\n        Fern Alder (FA)         Independent Chair           VSCB\nApols   Tom Birch (TB)          Director of Wards           Vale Council\n        Holly Cole (HC)         Designated Doctor           Vale Health\n                                                            Trust',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', role: 'Independent Chair', organization: 'VSCB' },
        { name: 'Tom Birch', status: 'APOLOGIES', role: 'Director of Wards', organization: 'Vale Council' },
        { name: 'Holly Cole', status: 'PRESENT', role: 'Designated Doctor', organization: 'Vale Health Trust' },
      ],
    },
    {
      text: 'Name                 Initials     Role\nFern Alder           FA           Chair of Governors\nTom Birch            TB           Headteacher',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'PRESENT', role: 'Headteacher' },
      ],
    },
  ],
  leaves: [
    'Tuesday 4th May 2021\n\n| Name | 2 March | 7 Sept |\n| --- | --- | --- |\n| Fern Alder | P | A |\n| Tom Birch | A | P |',
    '| Name | Organisation |\n| --- | --- |\n| Bus shelter, Mill Lane | Ashvale City Council |\n| Play area | Borset Housing Trust |',
  ],
  read: ({ rows, item }: View, at: number) => {
    const row = rows[at] as Row;
    const titles = columnsOf(row.line);
    const stops = stopsOf(row.line);
    if (titles.length < 2 || titles.some((cell) => cell.length > 40)) return null;
    const day = titles.some((cell) => /\d/.test(cell)) ? dayAbove(rows, at) : null;
    const meanings = titles.map((cell) => meaningOf(cell, day));
    if (meanings.includes('name') && meanings.includes('title')) meanings[meanings.indexOf('title')] = 'role'; // "Members | Title"
    const dated = titles.some((cell, index) => /\d/.test(cell) && meanings[index] === 'nothing');
    if (dated && !meanings.includes('status')) return null;
    const named = meanings.includes('name') || (meanings.includes('surname') && meanings.includes('forename'));
    if (meanings.length < 2 || !named || meanings.some((each) => each === null)) return null;
    const before = at > 0 ? labelled((rows[at - 1] as Row).text) : null;
    if (item && !meanings.includes('status') && !before && !/\b(?:present|attend|apolog|absen)/i.test(item.title))
      return null;
    const members = /\bmembers$/i.test(titles[meanings.indexOf('name')] ?? '');
    let group: Group = before ?? groupOf(members ? 'Members present' : 'Present', 'PRESENT');
    const entries: AttendanceFact[] = [];
    let to = at + 1;
    for (let next = at + 1; next < rows.length; next++) {
      const { line, lines, text } = rows[next] as Row;
      const placed = !line.cells && stops.length === titles.length;
      const mark = placed && (stops[0] ?? 0) > 4 ? markInFront.exec(line.printed) : null;
      const cells = placed ? underStops(unmarked(line, mark), stops) : columnsOf(line);
      const label = cells?.filter((cell) => cell.trim()).length === 1 ? labelled(cells.join('')) : null;
      if (label) {
        group = label;
        continue;
      }
      if (!cells || cells.length < 2 || cells.length > meanings.length || !text) break;
      let last = next;
      for (let more = next + 1; placed && more < rows.length; more++) {
        const below = wrapped(rows[more] as Row, stops, meanings);
        if (!below) break;
        below.forEach((cell, column) => {
          cells[column] = `${cells[column]} ${cell}`.trim();
        });
        last = more;
      }
      const stated = mark ? statusIn((mark[1] as string).toLowerCase()) : undefined;
      const facts = rowOf(cells, meanings, titles, stated ? { ...group, status: stated } : group, [
        lines[0],
        (rows[last] as Row).lines[1],
      ]);
      if (!facts) break;
      entries.push(...facts);
      next = last;
      to = last + 1;
    }
    const torn =
      !row.line.cells &&
      /^\p{Lu}.* (?:\p{Lu}{2,4}|Councillor|Member)$/u.test((rows[to] as Row | undefined)?.text ?? '');
    if (entries.length < 2 || torn) return null;
    return {
      from: before ? at - 1 : at,
      to,
      entries,
      score: meanings.length + entries.length,
      why: `headings ${meanings.join(', ')} over ${entries.length} rows`,
    };
  },
};

/** "Apols   Jo Ash (JA)   Director": in the margin before the column of names. */
const markInFront = /^\s{0,4}(apols?|apologies|absent)\.?\s{2,}(?=\S)/i;
const unmarked = (line: Line, mark: RegExpExecArray | null): Line =>
  mark ? { ...line, printed: ' '.repeat(mark[0].length) + line.printed.slice(mark[0].length) } : line;

/** A row with no name goes on with the one above: "Head of Culture and" over "Leisure". */
function wrapped(row: Row, stops: readonly number[], meanings: readonly (Meaning | null)[]): string[] | null {
  const cells = row.line.gap === 0 ? underStops(row.line, stops) : null;
  const named = meanings.some((meaning, column) => /name$/.test(meaning ?? '') && cells?.[column]);
  return cells && !named && row.line.indent > 0 ? cells : null;
}

/** Whom the cells of one row name, each cell with what its column means; null where they name nobody. */
export function rowOf(
  cells: string[],
  meanings: (Meaning | null)[],
  titles: readonly string[],
  group: Group,
  lines: [number, number],
): AttendanceFact[] | null {
  const cell = (meaning: Meaning) => cells[meanings.indexOf(meaning)]?.trim() ?? '';
  const name = meanings.includes('name')
    ? cell('name')
    : `${cell('title')} ${cell('forename')} ${cell('surname')}`.trim();
  if (/^(?:vacan\w+|tbc|none)?$/i.test(name.replace(/[\s–-]/g, ''))) return [];
  const status = statusOf(cells, meanings, titles, group);
  if (status === undefined) return null;
  const entry = oneIn(name);
  if (!entry) return null;
  const post = splitAffiliation(
    cell('role')
      .replace(/ \((?:minutes|minute[- ]taker|notes)\)$/i, '')
      .replace(/ of (?:the )?(?:governors|trustees|committee|board|meeting|council|panel)$/i, ''),
  );
  if (post.role && /^\p{Lu}{2,5}$/u.test(entry.role ?? '')) entry.role = post.role; // "DCI Jo Ash | Detective Chief Inspector"
  const stakes = cell('interest').split(', '); // "Chairman, Walking, Borset Ramblers": of these an interest is no post
  entry.role ??= post.role ?? stakes.find((stake) => chairOf(stake) ?? namesPost(stake)) ?? null;
  const [fact, ...others] = attendees(entry, { ...group, status }, null, lines);
  const stead =
    cell('substitute') && status !== 'PRESENT'
      ? entryOf(cell('substitute'), groupOf('Substitutes', 'PRESENT'), lines)?.[0]
      : undefined;
  if (!fact) return null;
  // A body in a column of its own says whom they came for, and "Chair" beside it is the chair of this meeting.
  const body = cell('organization');
  fact.organization ??=
    body && (isBody(body) || /\p{Lu}/u.test(body))
      ? body
      : (post.organization ?? stakes.find((stake) => isBody(stake) && !namesPost(stake)) ?? null);
  if (stead) others.push({ ...stead, capacity: 'SUBSTITUTE', ...(fact.name ? { substituteFor: fact.name } : {}) });
  return [fact, ...others];
}

/** By what its one column says, or by the column that is ticked: "Present | Apologies | Absent". */
function statusOf(cells: string[], meanings: (Meaning | null)[], titles: readonly string[], group: Group) {
  const columns = meanings.flatMap((meaning, column) => (meaning === 'status' ? [column] : []));
  const [column, ...more] = columns.filter((each) => cells[each]?.trim());
  if (columns.length === 0) return group.status;
  if (columns.length > 1) return column === undefined ? null : more.length ? undefined : statusIn(titles[column] ?? '');
  return column === undefined ? 'ABSENT' : statusIn(cells[column] as string);
}
