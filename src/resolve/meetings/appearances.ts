import type { Capacity } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import { type Context, meetingRef, part, personRef } from '../context.ts';
import type { NodeRef } from '../graph/writer.ts';
import { rest } from '../organizations/body.ts';
import type { Identity } from '../people/identity.ts';
import type { Section } from '../scopes/scope.ts';
import type { Sitting } from './meeting.ts';

interface Entry {
  section: Section;
  fact: AttendanceFact;
  position: number;
}

const statuses = ['PRESENT', 'IN_ATTENDANCE', 'APOLOGIES', 'ABSENT'] as const;
const capacityOrder: Capacity[] = [
  'CHAIR',
  'VICE_CHAIR',
  'CABINET_MEMBER',
  'CO_OPTED_MEMBER',
  'SUBSTITUTE',
  'MEMBER',
  'OFFICER',
  'PARTNER',
  'OBSERVER',
];
const seatTitles: Partial<Record<Capacity, string>> = {
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice-Chair',
  MEMBER: 'Member',
  CO_OPTED_MEMBER: 'Co-opted Member',
};

export function appearanceId(sitting: Sitting, person: Identity): string {
  return `appearance/${rest(sitting.id)}/${part(person.id)}`;
}

/** Lists of a meeting: appearances of who came or sent apologies, seats of who belongs. */
export function writeAttendance(context: Context, sitting: Sitting): Map<Identity, NodeRef> {
  const listed = new Map<Identity, Entry[]>();
  for (const section of sitting.sections)
    section.fact.attendance.forEach((fact, position) => {
      const person = context.personAt(section, null, 'attendance', position);
      if (!person) return;
      writeSeat(context, sitting, section, fact, person);
      // an agenda says who belongs, never who came
      if (section.fact.kind === 'AGENDA' || fact.status === null) return;
      listed.set(person, [...(listed.get(person) ?? []), { section, fact, position }]);
    });
  const appearances = new Map<Identity, NodeRef>();
  for (const [person, entries] of listed) appearances.set(person, writeListed(context, sitting, person, entries));
  return appearances;
}

/** The committee's seat, and the post printed beside the name. */
function writeSeat(context: Context, sitting: Sitting, section: Section, fact: AttendanceFact, person: Identity) {
  const { roles, tenures } = context;
  // who is in the Chair presides today; the office may be another's
  const seat = fact.presiding ? seatTitles.MEMBER : fact.capacity ? seatTitles[fact.capacity] : undefined;
  const { date } = section.fact;
  const place = { date, record: section.record, lines: fact.lines };
  if (seat && sitting.body) {
    const role = roles.office(seat, sitting.body);
    tenures.say(person.id, { role }, { ...place, basis: 'SEAT_LISTED' });
    if (seat !== seatTitles.MEMBER) context.writer.evidence({ label: 'Role', id: role.id }, section.record, fact);
  }
  const stated = roles.find(fact, section);
  if (stated) tenures.say(person.id, stated, { ...place, basis: 'POST_LISTED' });
}

function writeListed(context: Context, sitting: Sitting, person: Identity, all: Entry[]): NodeRef {
  const { writer, roles, organizations } = context;
  // what a draft says gives way to the approved minutes, and stands under CONTRADICTS
  const approved = all.filter(({ section }) => !section.fact.draft);
  const entries = approved.length > 0 ? approved : all;
  const status = statuses.find((one) => entries.some(({ fact }) => fact.status === one));
  const capacity = capacityOrder.find((one) => entries.some(({ fact }) => fact.capacity === one));
  const leading = entries.find(({ fact }) => fact.status === status) as Entry;
  const withRole = entries.find(({ fact }) => fact.role);
  const withBody = entries.find(({ fact }) => fact.organization);
  const appearance = writer.node('Appearance', appearanceId(sitting, person), {
    status,
    basis: 'LISTED',
    capacity,
    roleAsStated: withRole?.fact.role,
    organizationAsStated: withBody?.fact.organization,
    nameAsStated: leading.fact.name as string,
    position: leading.position,
    presided: entries.some(({ fact }) => fact.presiding) || undefined,
  });
  writer.edge('APPEARANCE_OF', appearance, personRef(person));
  writer.edge('APPEARED_AT', appearance, meetingRef(sitting));
  const agreeing = all.filter((one) => entries.includes(one) || one.fact.status === status);
  for (const { section, fact } of agreeing) writer.evidence(appearance, section.record, fact);
  const stated = withRole && roles.find(withRole.fact, withRole.section);
  if (stated) writeRole(context, appearance, stated.role, withRole);
  const body = withBody && organizations.find(withBody.fact.organization as string, withBody.section.scope);
  if (body) writer.edge('FOR_ORGANIZATION', appearance, { label: 'Organization', id: body.id });
  if (entries.some(({ fact }) => fact.status === 'PRESENT') && entries.some(({ fact }) => fact.status === 'APOLOGIES'))
    writeContradiction(
      context,
      leading,
      `${person.name} is listed both as present and among the apologies.`,
      'attendance/present-and-apologies',
    );
  return appearance;
}

/** A contradiction, of a record in itself or of two: shown, not mended. */
export function writeContradiction(
  context: Context,
  { section, fact }: { section: Section; fact: { lines: [number, number] } },
  message: string,
  rule: string,
) {
  const [line, lastLine] = fact.lines;
  const diagnostic = context.writer.node(
    'Diagnostic',
    `diagnostic/${section.sha}/${rule.replace('/', '-')}/${line}-${part(message)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)}`,
    {
      rule,
      severity: 'info',
      line,
      lastLine,
      message,
    },
  );
  context.writer.edge('IN_RECORD', diagnostic, { label: 'Record', id: `record/${section.sha}` });
}

/** The role as stated, and where it is stated. */
export function writeRole(
  { writer }: Context,
  from: NodeRef,
  { id }: { id: string },
  { section, fact }: { section: Section; fact: { lines: [number, number] } },
) {
  const role = { label: 'Role' as const, id };
  writer.edge('IN_ROLE', from, role);
  writer.evidence(role, section.record, fact);
}
