import type { Graph, Row } from '../graph/port.ts';
import { bounds, type Period, type Place } from './dossier.ts';
import { withPlaces } from './rows.ts';

/** A seat on a body, from the first to the last record that says so. */
const seats = new Set(['chair', 'vice-chair', 'member', 'co-opted member']);

const sitting = new Set(['CHAIR', 'VICE_CHAIR', 'MEMBER', 'CO_OPTED_MEMBER', 'SUBSTITUTE']);

/** How one person stands to one meeting of a body. CONTRIBUTED: took part without being listed. NO_WORD: a seat, and not named. */
export type Presence = 'PRESENT' | 'APOLOGIES' | 'IN_ATTENDANCE' | 'ABSENT' | 'CONTRIBUTED' | 'NO_WORD';

export interface Mark {
  presence: Presence;
  /** A record shows a seat on the body at that date. */
  expected: boolean;
  /** The lists have the person as a member of the body there, or a seat does. */
  member: boolean;
  places: Place[];
}

export interface BodyAttendance {
  /** Meetings whose record lists who came, oldest first. A record without a list says nothing of absence and is left out. */
  meetings: { id: string; date: string }[];
  people: { id: string; name: string; marks: Map<string, Mark> }[];
}

/**
 * Who came to the meetings of a body in a period. Somebody is expected at a meeting that lies between the first and the
 * last record of their seat; expected and not named in its lists is NO_WORD: absent without apology.
 */
export async function bodyAttendance(graph: Graph, body: string, period: Period): Promise<BodyAttendance> {
  const { from, to } = bounds(period);
  const [meetingRows, appearanceRows, memberRows] = await Promise.all([
    graph.read('audit-body-meetings', { body, from, to }),
    graph.read('audit-body-appearances', { body, from, to }),
    graph.read('audit-body-members', { body }),
  ]);
  const appearances = withPlaces(
    appearanceRows.map((row): Row => ({ ...row, key: `${row.meeting} ${row.person}` })),
    'key',
  );
  const listed = new Set(appearances.filter(({ row }) => row.status !== null).map(({ row }) => row.meeting));
  const meetings = meetingRows
    .filter((row) => listed.has(row.meeting))
    .map((row) => ({ id: String(row.meeting), date: String(row.date) }));

  const people = new Map<string, BodyAttendance['people'][number]>();
  const person = (row: { person?: unknown; personName?: unknown }) => {
    const id = String(row.person);
    const known = people.get(id) ?? { id, name: String(row.personName), marks: new Map() };
    people.set(id, known);
    return known;
  };
  for (const { row, places } of appearances) {
    const presence = (row.status as Presence | null) ?? 'CONTRIBUTED';
    const member = sitting.has(String(row.capacity));
    person(row).marks.set(String(row.meeting), { presence, expected: false, member, places });
  }
  for (const row of memberRows) {
    // a past office alone says of no day that the seat was held
    if (!seats.has(String(row.title).toLowerCase()) || row.firstSeen === null) continue;
    for (const { id, date } of meetings) {
      if (date < String(row.firstSeen) || date > String(row.lastSeen)) continue;
      const { marks } = person(row);
      const mark = marks.get(id) ?? { presence: 'NO_WORD', places: [] };
      marks.set(id, { ...mark, expected: true, member: true });
    }
  }
  const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
    a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en');
  return { meetings, people: [...people.values()].sort(byName) };
}
