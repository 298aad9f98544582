import { nameParts, shortens } from '../../language/namekey.ts';
import { readRoster } from '../../language/roster.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { once } from '../once.ts';
import { attendees } from './attendee.ts';
import { columnsOf, entryOf } from './entry.ts';
import type { Group } from './groups.ts';
import { readLabel } from './labels.ts';

const present: Group = { label: 'Present', status: 'PRESENT', capacity: 'MEMBER', members: true };

/** "Fern Alder FA", "Tom Birch (Secretary) TB": the line without its initials; undefined where it has none. */
function beforeInitials(text: string): string | undefined {
  const [, whole = '', letters = ''] = /^(.*) (\p{Lu}{2,4})$/u.exec(text) ?? [];
  return shortens(letters, whole.split(/ [(\p{Ll}]/u)[0] ?? '') ? whole : undefined;
}

/** The person, or the five and more, whom a line names with forename or initials, and nothing else. */
function named({ text: printed, lines, line }: Row): AttendanceFact[] | null {
  const text = beforeInitials(printed) ?? printed;
  if (columnsOf(line).length > 1) return null;
  const parts = text.split(/;(?= ?\p{Lu})/u); // "Fern Ash [FA] Chair; Tom Birch [TB] Head"
  const facts =
    text.split(',').length > 4
      ? listIn(text, lines)
      : parts.flatMap((part) => entryOf(part.replace(/(\p{Ll})- /u, '$1 - ').trim(), present, lines) ?? []);
  return facts?.length &&
    facts.length >= parts.length &&
    facts.every(({ name }) => name && nameParts(name).given.length > 0)
    ? facts
    : null;
}

/** "Fern Ash (Chair), Tom Birch (Secretary), ..." */
function listIn(text: string, lines: [number, number]): AttendanceFact[] | null {
  if (text.length > 600 || /\b(?:was|were|had|has|is|are)\b/.test(text)) return null;
  const { entries, unread } = readRoster(text, { surnames: false, titles: false });
  return unread.length || entries[0]?.from !== 0
    ? null
    : entries.flatMap((entry) => attendees(entry, present, null, lines));
}

const firstLabel = once(({ rows }) =>
  rows.findIndex(({ line }) => readLabel(line.spaced.trim().replace(/ \| /g, ' '), null) !== null),
);
/** Each row is asked for twice: by itself, and as the one before the next. */
const namesIn = once(({ rows }) => {
  const read: (AttendanceFact[] | null | undefined)[] = [];
  return (at: number) => {
    if (read[at] === undefined) read[at] = named(rows[at] as Row);
    return read[at] as AttendanceFact[] | null;
  };
});

export const namesWithoutLabel: Construct<'attendance'> = {
  name: 'attendance/names-without-label',
  layer: 'attendance',
  says: 'In the head of minutes five people or more stand below no label, one a line or all on one, the chair, what each stands for or their initials among them: they were present.',
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
    {
      text: 'Minutes of a Trustee Meeting\nheld on 23rd July 2030 at 7.30pm.\n\nFern Alder (Chairman), Tom Birch (Secretary), Holly Cole, Rose Elm, John Oak (Marketing Manager).',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'Tom Birch', role: 'Secretary' },
        { name: 'Holly Cole', capacity: 'MEMBER' },
        { name: 'Rose Elm', capacity: 'MEMBER' },
        { name: 'John Oak', role: 'Marketing Manager' },
      ],
    },
    {
      text: 'Meeting of the Board on 3 May 2030\n\nMs F Alder [FA] Chair; Mr T Birch [TB] Head\nMrs H Cole [HC] (PG); Mr R Elm [RE] (SG)\nDr J Oak [JO] (PG)',
      gives: [
        { name: 'F Alder', honorific: 'Ms', status: 'PRESENT', capacity: 'CHAIR' },
        { name: 'T Birch', role: 'Head' },
        { name: 'H Cole' },
        { name: 'R Elm' },
        { name: 'J Oak', honorific: 'Dr' },
      ],
    },
    {
      text: 'Minutes of the group, 4 June 2030\n\nFern Alder (Manager) FA\nTom Birch TB\nHolly Cole HC\nRose Elm RE\nJohn Oak JO\n\nApologies: None',
      gives: [
        { name: 'Fern Alder', status: 'PRESENT', role: 'Manager' },
        { name: 'Tom Birch' },
        { name: 'Holly Cole' },
        { name: 'Rose Elm' },
        { name: 'John Oak' },
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
  read: (view: View, at: number) => {
    const { rows, item, kind } = view;
    if (item || kind === 'AGENDA') return null;
    const label = firstLabel(view);
    if (label >= 0 && label < at) return null;
    const before = rows[at - 1];
    const namedIn = namesIn(view);
    if (before && (/[:,;]$/.test(before.text) || namedIn(at - 1))) return null;
    if (!namedIn(at)) return null;
    const entries: AttendanceFact[] = [];
    let to = at;
    for (; to < rows.length; to++) {
      const facts = namedIn(to);
      if (!facts || (to > at && (rows[to] as Row).line.gap > 2)) break;
      entries.push(...facts);
    }
    const told = entries.filter(({ role, organization }) => role ?? organization).length;
    const lettered = rows.slice(at, to).filter(({ text }) => beforeInitials(text)).length;
    const proven =
      entries.some(({ capacity }) => capacity === 'CHAIR') || Math.max(told, lettered) * 2 > entries.length;
    if (entries.length < 5 || !proven) return null;
    return { from: at, to, entries, score: entries.length / 2, why: `${entries.length} names, one a line` };
  },
};
