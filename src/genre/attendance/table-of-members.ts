import { isBody } from '../../language/body.ts';
import { splitAffiliation } from '../../language/role.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf, labelled, statusIn } from './entry.ts';
import type { Group } from './groups.ts';
import { groupOf } from './groups.ts';
import { chairOf } from './standing.ts';

type Meaning = 'name' | 'forename' | 'surname' | 'title' | 'role' | 'organization' | 'status' | 'nothing';
const headings: readonly [Meaning, RegExp][] = [
  ['forename', /^(?:fore|first|given|christian) ?names?$/i],
  ['surname', /^(?:sur|last|family) ?names?$/i],
  ['title', /^title$/i],
  [
    'name',
    /^(?:full )?(?:names?|attendees?|members?|councillors?|persons?|committee members?|board members?|governors?|trustees?)(?: names?| present)?$/i,
  ],
  ['role', /^(?:roles?|positions?|post|job title|designation|capacity|role ?\/ ?title|job role|office)$/i],
  [
    'organization',
    /^(?:organi[sz]ations?|representing|body|company|agency|from|employer|affiliation|school|council|authority|organi[sz]ation ?\/ ?\w+|group|sector|member of)$/i,
  ],
  [
    'status',
    /^(?:attendance|status|attended|present|present\?|apologies|present ?\/ ?(?:absent|apologies)|attending|in attendance)$/i,
  ],
  ['nothing', /^(?:initials?|party|ward|division|e-?mail|from|to|arrived|left|no\.?|#|)$/i],
];
const meaningOf = (cell: string): Meaning | null =>
  headings.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null;

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
  ],
  leaves: [
    '| Name | Organisation |\n| --- | --- |\n| Bus shelter, Mill Lane | Ashvale City Council |\n| Play area | Borset Housing Trust |',
  ],
  read: ({ rows, item }: View, at: number) => {
    const row = rows[at] as Row;
    if (!row.line.cells) return null;
    const meanings = columnsOf(row.line).map(meaningOf);
    const named = meanings.includes('name') || (meanings.includes('surname') && meanings.includes('forename'));
    if (meanings.length < 2 || !named || meanings.some((each) => each === null)) return null;
    const before = at > 0 ? labelled((rows[at - 1] as Row).text) : null;
    if (item && !meanings.includes('status') && !before && !/\b(?:present|attend|apolog|absen)/i.test(item.title))
      return null;
    let group: Group = before ?? groupOf('Present', 'PRESENT');
    const entries: AttendanceFact[] = [];
    let to = at + 1;
    for (let next = at + 1; next < rows.length; next++) {
      const { line, lines, text } = rows[next] as Row;
      const cells = columnsOf(line);
      const label = cells.filter((cell) => cell.trim()).length === 1 ? labelled(cells.join('')) : null;
      if (label) {
        group = label;
        continue;
      }
      if (!line.cells || cells.length > meanings.length || !text) break;
      const facts = rowOf(cells, meanings, group, lines);
      if (!facts) break;
      entries.push(...facts);
      to = next + 1;
    }
    if (entries.length < 2) return null;
    return {
      from: before ? at - 1 : at,
      to,
      entries,
      score: meanings.length + entries.length,
      why: `headings ${meanings.join(', ')} over ${entries.length} rows`,
    };
  },
};

function rowOf(
  cells: string[],
  meanings: (Meaning | null)[],
  group: Group,
  lines: [number, number],
): AttendanceFact[] | null {
  const cell = (meaning: Meaning) => cells[meanings.indexOf(meaning)]?.trim() ?? '';
  const name = meanings.includes('name')
    ? cell('name')
    : `${cell('title')} ${cell('forename')} ${cell('surname')}`.trim();
  if (/^(?:vacan\w+|tbc|none)?$/i.test(name.replace(/[\s–-]/g, ''))) return [];
  const said = meanings.includes('status') ? cell('status') : null;
  const status: AttendanceStatus | null = said === null ? group.status : said === '' ? 'ABSENT' : statusIn(said);
  if (said !== null && status === null) return null;
  const [fact, ...others] = entryOf(name, { ...group, status }, lines) ?? [];
  if (!fact) return null;
  const post = splitAffiliation(cell('role'));
  const chair = chairOf(cell('role'));
  if (chair) fact.capacity = chair;
  else if (!/^(?:member|councillor)?$/i.test(post.role ?? '')) fact.role ??= post.role;
  const body = cell('organization');
  if (body && (isBody(body) || /\p{Lu}/u.test(body))) fact.organization ??= body;
  else fact.organization ??= post.organization;
  return [fact, ...others];
}
