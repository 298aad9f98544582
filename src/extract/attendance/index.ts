import { chairOf, isOfficerTitle } from '../../genre/attendance/standing.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { ItemSection, MeetingSection, Passage } from '../../model/structure.ts';
import { absencesIn } from './absences.ts';
import { readBlock } from './block.ts';
import { tookTheChair } from './chair.ts';
import { doubleSurnames, footnote, surnamesAlone } from './clues.ts';
import { otherSeat, readListing } from './entries.ts';
import { readMarks } from './marks.ts';
import { merged } from './merged.ts';
import type { AttendanceFound, Sheet } from './sheet.ts';
import { localMembers } from './visitors.ts';

/**
 * Who the lists of a meeting's head and foot name, in print order, one entry a person and status; apologies that are
 * recorded under an item of their own are read too.
 */
export function extractAttendance(section: MeetingSection): AttendanceFound {
  const sheet: Sheet = {
    attendance: [],
    diagnostics: [],
    section,
    belonging: new Set(),
    alone: surnamesAlone(section),
    doubles: doubleSurnames(section),
    starred: footnote(section),
    dashedNames: false,
    heading: null,
    oneALine: false,
  };
  for (const block of section.attendance) readBlock(block, sheet);
  const listed = seatedAlike(section.listed);
  sheet.attendance.push(...listed);
  for (const fact of listed) knownHere(fact, section);
  if (section.kind !== 'REPORT')
    for (const item of section.items) {
      const { listings, substitutes } = absencesIn(unlisted(item, section));
      for (const listing of listings) readListing(listing, sheet);
      sheet.attendance.push(...substitutes);
    }
  sheet.attendance.sort((a, b) => a.lines[0] - b.lines[0]);
  independentChair(sheet.attendance, section);
  tookTheChair(section, sheet.attendance);
  readMarks(sheet.attendance);
  const attendance = merged(sheet);
  asMembers(attendance, section);
  localMembers(attendance);
  return { attendance, diagnostics: sheet.diagnostics };
}

/** What the reader of a list of posts or bodies could not know: which body meets here. */
function knownHere(fact: AttendanceFact, { body, council }: MeetingSection): void {
  const { role, organization, status, honorific } = fact;
  // "Clinical Chair"
  if (role && !organization && status === 'PRESENT')
    fact.capacity = chairOf(role, body ?? '') ?? chairOf(role.split(', ').at(-1) ?? '', body ?? '') ?? fact.capacity;
  // "In attendance: Kit Ash | Vale Combined Authority", "Monitoring Officer, VCA"
  const known = organization?.replace(/ \(\p{Lu}{2,6}\)$/u, '') ?? '';
  const own = [body, council].some((one) => one && (one === known || one.replace(/[^\p{Lu}]/gu, '') === known));
  if (own && status === 'IN_ATTENDANCE' && honorific !== 'Councillor' && (!role || isOfficerTitle(role)))
    fact.capacity = 'OFFICER';
}

/** The one "Independent Chair" who came, of this body or of none, was in the chair where nobody else was. */
function independentChair(attendance: readonly AttendanceFact[], { body }: MeetingSection): void {
  const [chair, ...others] = attendance.filter(
    ({ role, organization, status }) =>
      status === 'PRESENT' &&
      (!organization || body?.includes(organization)) &&
      /^independent chair\w*$/i.test(role ?? ''),
  );
  if (chair && !others.length && attendance.every(({ capacity }) => capacity !== 'CHAIR')) chair.capacity = 'CHAIR';
}

/** Where those who came for a body of their own are members, those who sent apologies are too. */
function seatedAlike(listed: readonly AttendanceFact[]): AttendanceFact[] {
  const board = listed.some(
    ({ status, capacity, organization }) => status === 'PRESENT' && capacity === 'MEMBER' && organization !== null,
  );
  const away = ({ status, capacity }: AttendanceFact) => status === 'APOLOGIES' && capacity === 'PARTNER';
  return listed.map((fact) => (board && away(fact) ? { ...fact, capacity: 'MEMBER' } : fact));
}

/** Where nobody is listed as present but the chair and substitutes, and the councillors stand under "In attendance", these are the members. */
function asMembers(attendance: AttendanceFact[], section: MeetingSection): void {
  const others = attendance.some(
    ({ status, capacity }) => status === 'PRESENT' && !/^(?:CHAIR|SUBSTITUTE)$/.test(`${capacity}`),
  );
  if (section.kind === 'REPORT' || others) return;
  // "Attending:" where no other list says who came, "Community Councillors:" below "In attendance"
  const seats = new Set<number>();
  for (const { label, passages } of section.attendance)
    for (const { lines } of seated.test(label) ? passages : [])
      for (let line = lines[0]; line <= lines[1]; line++) seats.add(line);
  const sits = ({ status, honorific, capacity, role }: AttendanceFact) =>
    status === 'IN_ATTENDANCE' &&
    !otherSeat.test(role ?? '') &&
    /^(?:Councillor|Alderman)$/.test(honorific ?? '') &&
    /^(?:null|CHAIR|VICE_CHAIR)$/.test(`${capacity}`);
  const came =
    attendance.filter(sits).length > 2 &&
    section.attendance.some(({ label }) => /^(?:(?:was|were|councillors|cllrs|members) )?in attendance$/i.test(label));
  for (const fact of attendance)
    if ((fact.status === 'IN_ATTENDANCE' && seats.has(fact.lines[0])) || (came && sits(fact)))
      Object.assign(fact, { status: 'PRESENT', capacity: fact.capacity ?? 'MEMBER' });
}

const seated =
  /^(?:attending|(?:(?:community|parish|town|elected|voting|board|committee|panel|forum) )?(?:councillors|members)|(?:trustees|governors))$/i;

/** An item without the passages in which constructs have read the people. */
function unlisted(item: ItemSection, { listed }: MeetingSection): ItemSection {
  const taken = ({ lines: [first, last] }: Passage) =>
    listed.some(({ lines }) => lines[0] <= last && first <= lines[1]);
  return listed.length ? { ...item, passages: item.passages.filter((passage) => !taken(passage)) } : item;
}
