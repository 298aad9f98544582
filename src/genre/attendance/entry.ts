import { isBody } from '../../language/body.ts';
import { describe } from '../../language/describe.ts';
import type { RosterEntry } from '../../language/entry.ts';
import { forenames } from '../../language/forenames.ts';
import { honorifics } from '../../language/honorific.ts';
import { nameAt } from '../../language/name.ts';
import { shortens } from '../../language/namekey.ts';
import { readRoster } from '../../language/roster.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import { remembered } from '../../model/remembered.ts';
import type { Line } from '../line.ts';
import { attendees } from './attendee.ts';
import { type Group, groupOf } from './groups.ts';
import { readLabel } from './labels.ts';
import { capacityOf, chairBehind, chairOf, seatOf } from './standing.ts';

/** The group that a label on its own opens: "Officials", "Apologies:"; null where the text is none. Membership counts as present. */
export const labelled = remembered((text: string): Group | null => {
  const plain = text.replace(/[\s:.–-]+$/, '');
  const words = plain.replace(/ \([\p{Ll} -]{3,30}\)$/u, ''); // "Present (voting members)"
  if (plain.length < 3 || plain.length > 60 || /[\d,;()]/.test(words)) return null;
  const label = readLabel(`${plain}:`, 'PRESENT');
  return label && !label.rest ? groupOf(label.label, label.status ?? 'PRESENT') : null;
});

/** The one person, with post and body, whom a whole cell or line names; null where it says anything else. */
export function entryOf(text: string, group: Group, lines: [number, number]): AttendanceFact[] | null {
  const entry = oneIn(text);
  return entry && attendees(entry, group, null, lines);
}

/** As `entryOf`, before it is settled what somebody was there as; `listed`: what stands there is a name, known or not. */
export function oneIn(text: string, listed = false): RosterEntry | null {
  if (text.length > 160 || /\b(?:was|were|is|are|had|has)\b/.test(text)) return null;
  const whole = text.replace(/ [–—-] (substitut\w* for [^()]+|observ(?:er|ing))$/i, ' ($1)'); // "J Ash – substitute for B Elm"
  const { entries, unread } = readRoster(whole, { surnames: false, titles: false });
  const [entry] = entries;
  return entries.length === 1 && entry?.name && !unread.length && !whole.slice(0, entry.from).trim()
    ? entry
    : (namedAlone(whole, listed) ?? surnameInCapitals(whole));
}

/** "Emma Ward (ShEx)", "Cheryl Way (CW)": in a cell of its own a name may end in a word that names places. */
function namedAlone(text: string, listed: boolean): RosterEntry | null {
  const words = readWords(text);
  const found = nameAt(text, words, 0);
  if (!found || found.size < 2 || found.size > 3 || found.from > 0) return null;
  const behind = text.slice(found.to).trim();
  const proven =
    listed ||
    /^(?:forename|honorific|initial)$/.test(found.evidence) ||
    shortens(/^\W{0,3}(\p{L}+)/u.exec(behind)?.[1] ?? '', found.name);
  if (!proven || !/^(?:$|,? ?\()/.test(behind)) return null;
  const { role, organization, notes, to } = describe(
    { text, words, roster: true, name: found.name },
    words[found.next]?.text === ',' ? found.next + 1 : found.next,
  );
  return { name: found.name, honorific: found.honorific, role, organization, notes, from: 0, to };
}

/** "Heather WINTER", "Dr Kit MILL": capitals behind a forename are the surname, though the word is one of places or things. */
function surnameInCapitals(text: string): RosterEntry | null {
  const [, title, name = '', first = ''] =
    /^(?:(Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? )?((\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)? \p{Lu}{3,}(?:-\p{Lu}{3,})?)$/u.exec(
      text.trim(),
    ) ?? [];
  if (!forenames.has(first.toLowerCase()) || isBody(name)) return null;
  const honorific = title ? (honorifics[title.toLowerCase()] ?? null) : null;
  return { name, honorific, role: null, organization: null, notes: [], from: 0, to: text.length };
}

/** What somebody was there as, once a cell or a line of its own has told the post: "Kit Ash | Head of Parks" came as an officer. */
export function settleCapacity(fact: AttendanceFact, group: Group): void {
  const seat = fact.role ? seatOf(fact.role) : undefined;
  if (seat !== undefined) Object.assign(fact, { role: null, capacity: seat ?? fact.capacity });
  const { role, organization, honorific } = fact;
  const chair = role !== null && organization === null ? chairOf(role, group.label) : null;
  if (role && !organization && !chair) Object.assign(fact, chairBehind(role));
  if (chair) Object.assign(fact, { capacity: chair, role: role && chairOf(role) ? null : role });
  fact.capacity ??= capacityOf({ role, organization, councillor: honorific === 'Councillor', body: null }, group);
}

/** Columns of a line as printed: table cells, or stretches parted by wide gaps. */
export const columnsOf = (line: Line): string[] => line.cells ?? line.spaced.split(' | ');

const marks: readonly [AttendanceStatus | null, RegExp][] = [
  [null, /^expected$/i], // who belongs, not who came
  ['APOLOGIES', /^(?:a|ap|apol\w*)$|^(?:no\b.{0,12})?apolog(?:y|ies)\b.{0,60}$/i],
  ['IN_ATTENDANCE', /^in attendance\b/i],
  ['PRESENT', /^(?:p|y|yes|present|attended|in person|virtual(?:ly)?|remote(?:ly)?|online|[✓✔√])\b|^[✓✔√]$/iu],
  ['ABSENT', /^(?:x|n|no|absent|not present|did not attend|[✗✘])$|^(?:absent|not present|did not attend)\b.{0,40}$/iu],
];
/** What a cell says of who came: "P", "Yes", "Apologies", "✓"; null for "Expected", undefined where it says nothing of it. */
export const statusIn = (cell: string): AttendanceStatus | null | undefined =>
  marks.find(([, pattern]) => pattern.test(cell.trim()))?.[0];
