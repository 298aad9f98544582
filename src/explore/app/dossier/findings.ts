import type { Evidence } from '../parts/evidence.tsx';
import type { MeetingRef } from '../parts/links.tsx';
import { statusWord } from '../parts/status.tsx';
import { day, plain } from '../parts/words.tsx';

export interface Cited extends Evidence {
  record: Evidence['record'] & { sha256: string };
}
/** One thing that the records say: what, in our words with theirs in it, where, and the places that prove it. */
export interface Finding {
  id: string;
  text: string;
  meeting: MeetingRef | null;
  evidence: Cited[];
}
export interface Chapter {
  title: string;
  findings: Finding[];
  /** How many there are, where not all are given. */
  total: number;
}
interface Stated {
  id: string;
  meeting: MeetingRef | null;
  evidence: Cited[];
}
interface List<Row> {
  totalCount: number;
  nodes: Row[];
}
type Unsettled = Stated & { name: string; reason: string };

export interface Held {
  revision: number;
  records: number;
  recordsHeld: number;
  meetings: number;
  firstMeeting: string | null;
  lastMeeting: string | null;
}
export interface PersonData {
  coverage: Held;
  person: {
    id: string;
    name: string;
    tenures: (Omit<Stated, 'meeting'> & {
      firstSeen: string | null;
      lastSeen: string | null;
      role: { title: string; organization: { name: string } | null };
    })[];
    appearances: List<Stated & { nameAsStated: string; roleAsStated: string | null; status: string | null }>;
    contributions: List<
      Stated & { part: string; roleAsStated: string | null; item: { number: string | null; title: string } | null }
    >;
    declarationsConnection: List<Stated & { interest: string; relatesTo: string | null }>;
    mentionsConnection: List<Stated & { nameAsStated: string | null; roleAsStated: string | null }>;
    possibleMentions: Unsettled[];
  } | null;
}
export interface BodyData {
  coverage: Held;
  organization: { id: string; name: string } | null;
  meetings: List<
    MeetingRef & { attendanceRecorded: boolean; kind: string; records: { fileName: string; sha256: string }[] }
  >;
  reportings: List<Stated & { nameAsStated: string }>;
  resolutions: List<Stated & { text: string | null; summary: string | null }>;
  unresolvedPeople: List<Unsettled>;
}

/** "a", "b" -> a, b; what a record does not state is left out. */
const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ');

function chapter<Row extends Omit<Stated, 'meeting'> & { meeting?: MeetingRef | null }>(
  title: string,
  { nodes, totalCount }: List<Row>,
  text: (row: Row) => string,
): Chapter {
  const findings = nodes.map((row) => ({
    id: row.id,
    text: text(row),
    meeting: row.meeting ?? null,
    evidence: row.evidence,
  }));
  return { title, findings, total: totalCount };
}
const all = <Row>(nodes: Row[]): List<Row> => ({ nodes, totalCount: nodes.length });

export function ofPerson(person: NonNullable<PersonData['person']>): Chapter[] {
  return [
    chapter('Roles, over all days', all(person.tenures), ({ role, firstSeen, lastSeen }) =>
      joined(
        role.title,
        role.organization?.name,
        firstSeen && `first seen ${day(firstSeen)}`,
        lastSeen && `last seen ${day(lastSeen)}`,
      ),
    ),
    chapter('Appearances', person.appearances, (one) =>
      joined(one.nameAsStated, one.roleAsStated, one.status ? statusWord(one.status) : 'attendance not recorded'),
    ),
    chapter('What was presented, said or declared', person.contributions, ({ part, roleAsStated, item }) =>
      joined(plain(part), roleAsStated, item && joined(item.number && `item ${item.number}`, item.title)),
    ),
    chapter('Interests declared', person.declarationsConnection, (one) => joined(plain(one.interest), one.relatesTo)),
    chapter('Only spoken of', person.mentionsConnection, (one) => joined(one.nameAsStated, one.roleAsStated)),
  ];
}

export function ofBody({ reportings, resolutions, meetings }: BodyData): Chapter[] {
  return [
    {
      title: 'Meetings',
      total: meetings.totalCount,
      findings: meetings.nodes.map((meeting) => ({
        id: meeting.id,
        text: joined(
          `from the ${plain(meeting.kind)}`,
          meeting.attendanceRecorded ? 'attendance recorded' : 'attendance not recorded',
          ...meeting.records.map(({ fileName, sha256 }) => `${fileName} (sha-256 ${sha256})`),
        ),
        meeting,
        evidence: [],
      })),
    },
    chapter('Strategies reported', reportings, ({ nameAsStated }) => nameAsStated),
    chapter('Resolutions', resolutions, ({ text, summary }) => text ?? summary ?? ''),
  ];
}

export const unsettled = (names: Unsettled[]): Chapter =>
  chapter('What the records do not settle', all(names), ({ name, reason }) => `${name}: ${reason}`);
