import type { AttendanceFact } from '../../model/facts.ts';

/** For which ward somebody sits on the council: "Birch Quay Ward". */
const ward = /\b(?:ward|division)$/i;

/**
 * "C Ash (Chairman)" over "P Birch", "T Cole", "J Dale" and "K Elm – Birch Quay Ward": the committee stands first, without wards, and
 * behind it those who came for their ward, who are no members of it.
 */
export function localMembers(attendance: readonly AttendanceFact[]): void {
  const came = attendance.filter(({ status }) => status === 'PRESENT');
  const first = came.findIndex(({ organization }) => ward.test(organization ?? ''));
  const [members, local] = [came.slice(0, first), came.slice(first)];
  const sits = members.filter(({ organization }) => organization === null);
  const oneALine = new Set(came.map(({ lines }) => lines[0])).size === came.length;
  if (first < 5 || sits.length < members.length || local.length > members.length || !oneALine) return;
  // "Di Fir – Leader of the Council" among them
  const visits = ({ capacity, organization, role }: AttendanceFact) =>
    ward.test(organization ?? '') || (organization === null && role !== null && capacity !== 'SUBSTITUTE');
  if (!local.every((fact) => visits(fact) && /^(?:MEMBER|CABINET_MEMBER)$/.test(`${fact.capacity}`))) return;
  for (const fact of local) Object.assign(fact, { status: 'IN_ATTENDANCE', capacity: null });
}
