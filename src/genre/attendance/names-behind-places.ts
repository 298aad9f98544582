import { isBody } from '../../language/body.ts';
import { roleAt } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { Construct, Row, View } from '../construct.ts';
import { entryOf, labelled } from './entry.ts';
import { type Group, groupOf } from './groups.ts';
import { readLabel } from './labels.ts';

const places = /^(\p{Lu}[\p{L}'’&,. -]{2,60}?)(?: ?:| [–-]) (\S.*)$/u;
const nobody = /^(?:no|none|nobody|vacan(?:t|cy)|n\/a|-)\b/i;
const sent = /^apolog(?:y|ies) (?:from|by) |^apolog(?:y|ies):? /i;

const present = groupOf('Present', 'PRESENT');

/** Everybody behind a place's colon; null where something else stands there. */
function listed(row: Row, group: Group): AttendanceFact[] | null {
  const [, place = '', rest = ''] = places.exec(row.text) ?? [];
  const words = readWords(place);
  if (!place || labelled(place) || roleAt(place, words, 0, true) || (isBody(place) && /\bcommittee$/i.test(place)))
    return null;
  if (nobody.test(rest)) return [];
  const found: AttendanceFact[] = [];
  let away = false; // "Apologies from Ann Ash and Bo Elm"
  for (const part of rest.replace(/[.;]$/, '').split(/, | and (?=\p{Lu})/u)) {
    away ||= sent.test(part);
    const facts = entryOf(part.replace(sent, ''), away ? groupOf('Apologies', 'APOLOGIES') : group, row.lines);
    if (!facts?.[0]) return null;
    facts[0].organization ??= place;
    found.push(...facts);
  }
  return found;
}

export const namesBehindPlaces: Construct<'attendance'> = {
  name: 'attendance/names-behind-places',
  layer: 'attendance',
  says: 'Below a label, or above that of those who came to help, each line gives a place or body, a colon or dash, and who came from it, or who of them sent apologies.',
  reads: [
    {
      text: 'Present:\nUpper Wye: No rep\nAshvale: Apologies from Fern Alder\nBorset and Vale: Tom Birch, Apologies from Holly Cole\nMill Quay: John Oak, Mary Pine\nLower Wye: Rose Elm (Chair)',
      gives: [
        { name: 'Fern Alder', status: 'APOLOGIES', organization: 'Ashvale' },
        { name: 'Tom Birch', status: 'PRESENT', organization: 'Borset and Vale' },
        { name: 'Holly Cole', status: 'APOLOGIES', organization: 'Borset and Vale' },
        { name: 'John Oak', status: 'PRESENT', organization: 'Mill Quay' },
        { name: 'Mary Pine', status: 'PRESENT', organization: 'Mill Quay' },
        { name: 'Rose Elm', status: 'PRESENT', capacity: 'CHAIR', organization: 'Lower Wye' },
      ],
    },
    {
      text: 'Minutes of 4 June\nUpper Wye - Mr F. Alder\nAshvale - Mrs T. Birch, Mr H. Cole\nMill Quay - Ms R. Elm\nIn attendance - Cllr I. Hazel',
      gives: [
        { name: 'F. Alder', status: 'PRESENT', organization: 'Upper Wye' },
        { name: 'T. Birch', status: 'PRESENT', organization: 'Ashvale' },
        { name: 'H. Cole', status: 'PRESENT', organization: 'Ashvale' },
        { name: 'R. Elm', status: 'PRESENT', organization: 'Mill Quay' },
      ],
    },
  ],
  leaves: [
    'Present:\nChair: Fern Alder\nTreasurer: Tom Birch\nSecretary: Holly Cole',
    'Present:\nLabour: Councillors Alder and Birch\nGreen: Councillor Cole\nLiberal: Councillor Elm',
    'Ashvale: Fern Alder\nBorset: Tom Birch\nWye: Holly Cole',
  ],
  read: ({ rows, item, kind }: View, at: number) => {
    if (kind === 'AGENDA' || (item && !/\b(?:welcome|present|attend|apolog|roll)/i.test(item.title))) return null;
    const group = labelled((rows[at] as Row).text);
    if (group?.status === 'APOLOGIES') return null;
    const entries: AttendanceFact[] = [];
    const first = group ? at + 1 : at;
    let to = first;
    for (; to < rows.length; to++) {
      const facts = listed(rows[to] as Row, group ?? present);
      if (!facts) break;
      entries.push(...facts);
    }
    const told = to - first;
    if (told < 3 || entries.length < 3) return null;
    // no label above, but one below, and a form of address before each name
    const below = readLabel(rows[to]?.text ?? '', 'PRESENT')?.status;
    if (!group && (!/^(?:IN_ATTENDANCE|APOLOGIES)$/.test(`${below}`) || !entries.every(({ honorific }) => honorific)))
      return null;
    return { from: at, to, entries, score: 1 + entries.length, why: `${told} places, each before its people` };
  },
};
