import { nameParts } from '../../language/namekey.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { columnsOf, entryOf } from './entry.ts';
import type { Group } from './groups.ts';
import { readLabel } from './labels.ts';

const present: Group = { label: 'Present', status: 'PRESENT', capacity: 'MEMBER', members: true };

/** The person whom a line names with forename or initials, and nothing else. */
function named({ text, lines, line }: Row): AttendanceFact[] | null {
  const facts = columnsOf(line).length > 1 ? null : entryOf(text.replace(/(\p{Ll})- /u, '$1 - '), present, lines);
  return facts?.[0]?.name && nameParts(facts[0].name).given.length > 0 ? facts : null;
}

const isLabel = ({ line }: Row) => readLabel(line.spaced.trim().replace(/ \| /g, ' '), null) !== null;

export const namesWithoutLabel: Construct<'attendance'> = {
  name: 'attendance/names-without-label',
  layer: 'attendance',
  says: 'In the head of minutes five people or more stand one a line below no label, the chair or what each stands for among them: they were present.',
  reads: [
    {
      text: 'Notes of the meeting of 4 June\n\nFern Alder- chair\nTom Birch - minutes\nHolly Cole\nRose Elm-Hazel\nJohn Oak\nAnna Pine\n\nApologies: Ivy Hazel',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', status: 'PRESENT' },
        { name: 'Holly Cole', status: 'PRESENT', capacity: 'MEMBER' },
        { name: 'Rose Elm-Hazel', status: 'PRESENT' },
        { name: 'John Oak', status: 'PRESENT' },
        { name: 'Anna Pine', status: 'PRESENT' },
      ],
    },
    {
      text: '7 June 2030 - Ashvale\n\nFern Alder (Borset Trust)\nTom Birch(Ministry of Roads)\nHolly Cole (Borset University)\nRose Elm (Ministry of Roads/Secretary)\nJohn Oak (Vale Council)',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', organization: 'Borset Trust' },
        { name: 'Tom Birch', organization: 'Ministry of Roads' },
        { name: 'Holly Cole', organization: 'Borset University' },
        { name: 'Rose Elm' },
        { name: 'John Oak', organization: 'Vale Council' },
      ],
    },
  ],
  leaves: [
    'Copies to:\n\nFern Alder (Chair)\nTom Birch\nHolly Cole\nRose Elm\nJohn Oak',
    'Fern Alder (Chair)\nTom Birch\nHolly Cole',
    'In Attendance: Ms Ivy Hazel, Clerk\n\nFern Alder (Chair)\nTom Birch\nHolly Cole\nRose Elm\nJohn Oak',
    'Ash Lane\nBirch Road\nHolly Street\nElm Grove\nOak Avenue',
    'Fern Alder\nTom Birch\nHolly Cole\nRose Elm\nJohn Oak',
  ],
  read: ({ rows, item, kind }: View, at: number) => {
    const before = rows[at - 1];
    if (item || kind === 'AGENDA' || (before && (/[:,;]$/.test(before.text) || named(before)))) return null;
    if (!named(rows[at] as Row) || rows.slice(0, at).some(isLabel)) return null;
    const entries: AttendanceFact[] = [];
    let to = at;
    for (; to < rows.length; to++) {
      const facts = named(rows[to] as Row);
      if (!facts || (to > at && (rows[to] as Row).line.gap > 2)) break;
      entries.push(...facts);
    }
    const told = entries.filter(({ role, organization }) => role ?? organization).length;
    if (entries.length < 5 || !(entries.some(({ capacity }) => capacity === 'CHAIR') || told * 2 > entries.length))
      return null;
    return { from: at, to, entries, score: entries.length / 2, why: `${entries.length} names, one a line` };
  },
};
