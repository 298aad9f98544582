import { nameKey, nameParts, namesAgree } from '../../language/namekey.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Capacity } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import { twoSeats } from '../people/lookalikes.ts';

/** All that a section's lists say, in print order. */
export interface Listed {
  attendance: AttendanceFact[];
  diagnostics: Diagnostic[];
  /** Facts of a list that says who belongs; apologies take people off it. */
  belonging: ReadonlySet<AttendanceFact>;
}

const rank = (capacity: Capacity | null) =>
  capacity === null ? 0 : capacity === 'MEMBER' || capacity === 'OFFICER' ? 1 : 2;
/** "Mr D Ash, Mrs D Ash" */
const woman = /^(?:Mrs|Ms|Miss)$/;
const clash = (a: string | null, b: string | null) =>
  (a === 'Mr' && woman.test(b ?? '')) ||
  (b === 'Mr' && woman.test(a ?? '')) ||
  (a !== null && b !== null && (a === 'Councillor') !== (b === 'Councillor') && /^M/.test(a === 'Councillor' ? b : a));
const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** "Ash (North Ward), Ash (Quay Ward)": two seats on the council are two people, and so are "Jo Ash (VXT), Jo Ash (BXT)" in one list. */
const namesakes = (a: AttendanceFact, b: AttendanceFact) =>
  (a.lines[0] === b.lines[0] && a.status === b.status && twoBodies(a.organization, b.organization)) ||
  (twoSeats(a.organization, b.organization) &&
    a.honorific === b.honorific &&
    a.name !== null &&
    nameParts(a.name).given.length === 0);
const twoBodies = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** "Apologies: Councillor Ash" of the one "J Ash" whom another list names with apologies. */
function listedBefore(fact: AttendanceFact, kept: readonly AttendanceFact[]): AttendanceFact | undefined {
  const bare = (one: AttendanceFact) => one.name !== null && nameParts(one.name).given.length === 0;
  const others = kept.filter(
    (one) =>
      one.status === fact.status &&
      one.name !== null &&
      fact.name !== null &&
      one.lines[0] !== fact.lines[0] &&
      bare(one) !== bare(fact) &&
      one.honorific === fact.honorific &&
      namesAgree(one.name, fact.name),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** "Apologies: Councillor Ash" of the one Ash whom the list of members names without saying who came. */
function memberBefore(fact: AttendanceFact, kept: readonly AttendanceFact[]): AttendanceFact | undefined {
  const { name, status, honorific } = fact;
  if (name === null || status === null) return undefined;
  const members = kept.filter(
    (one) => one.status === null && one.name !== null && agree(one.honorific, honorific) && namesAgree(one.name, name),
  );
  return members.length === 1 ? members[0] : undefined;
}

/** "CHAIR: Ann Ash   CLERK: Bo Birch" over the lists, of which one says how the clerk came. */
const officerAbove = (fact: AttendanceFact, above: AttendanceFact | undefined) =>
  fact.status === 'IN_ATTENDANCE' && above?.capacity === 'OFFICER' && above.status === 'PRESENT' && fact.role
    ? above
    : undefined;

/** One entry a person and status; who is listed as present and with apologies stays twice and is reported. */
export function merged({ attendance, diagnostics, belonging }: Listed): AttendanceFact[] {
  const kept: AttendanceFact[] = [];
  const index = new Map<string, AttendanceFact>();
  const keyOf = ({ status, name, role }: AttendanceFact) =>
    `${status} ${name === null ? `post ${nameKey(role ?? '')}` : nameKey(name)}`;
  const absent = new Set(
    attendance.filter((fact) => fact.status === 'APOLOGIES' && fact.name).map((fact) => nameKey(fact.name ?? '')),
  );
  for (const fact of attendance) {
    if (fact.status === 'ABSENT' && absent.has(nameKey(fact.name ?? ''))) continue; // "Absent: Mr Ash", "Apologies: Mr Ash"
    if (belonging.has(fact) && fact.status === 'PRESENT' && absent.has(nameKey(fact.name ?? ''))) continue;
    const same =
      index.get(keyOf(fact)) ??
      (fact.capacity === 'SUBSTITUTE' && fact.name !== null
        ? kept.find(
            (one) =>
              (one.status === fact.status || one.status === 'IN_ATTENDANCE') &&
              one.name !== null &&
              namesAgree(one.name, fact.name ?? '') &&
              agree(one.honorific, fact.honorific),
          )
        : undefined) ??
      (fact.status === 'APOLOGIES' ? listedBefore(fact, kept) : undefined) ??
      memberBefore(fact, kept) ??
      (fact.status === 'IN_ATTENDANCE' &&
      (fact.honorific === 'Councillor' || // in the other language's list
        fact.capacity === 'CHAIR' || // "Present: Jo Ash ... Chair: Jo Ash"
        (fact.role === null ? fact.capacity === 'OFFICER' : /\b(?:taker|secretary)$/i.test(fact.role))) &&
      fact.name !== null &&
      nameParts(fact.name).given.length > 0
        ? index.get(`PRESENT ${nameKey(fact.name)}`)
        : undefined) ?? // "Present: Jo Ash ... Minutes taken by: Jo Ash"
      officerAbove(fact, index.get(`PRESENT ${nameKey(fact.name ?? '')}`));
    if (same && (clash(same.honorific, fact.honorific) || namesakes(same, fact))) {
      kept.push(fact); // "Councillor Ash" and "Mr Ash" are two
      continue;
    }
    if (!same) {
      index.set(keyOf(fact), fact);
      kept.push(fact);
      continue;
    }
    if ((same.status === null || officerAbove(fact, same)) && fact.status !== null) {
      Object.assign(same, { status: fact.status, lines: fact.lines, role: fact.role ?? same.role });
      index.set(keyOf(fact), same).set(keyOf(same), same);
    }
    // "Bo Birch" in attendance, and "Bo Birch substituted for Ann Ash"
    if (fact.capacity === 'SUBSTITUTE') same.status = fact.status;
    if (rank(fact.capacity) > rank(same.capacity)) {
      same.capacity = fact.capacity;
      if (fact.presiding) same.presiding = true;
    }
    same.role ??= fact.role;
    same.organization ??= fact.organization;
    same.honorific ??= fact.honorific;
    if (fact.substituteFor) same.substituteFor ??= fact.substituteFor;
    if (fact.attended) same.attended ??= fact.attended;
  }
  for (const fact of kept) {
    const present = fact.status === 'APOLOGIES' && fact.name ? index.get(`PRESENT ${nameKey(fact.name)}`) : undefined;
    if (present && agree(present.honorific, fact.honorific))
      diagnostics.push({
        rule: 'attendance/present-and-apologies',
        severity: 'warning',
        lines: fact.lines,
        message: `${fact.name} is listed with apologies and as present`,
      });
  }
  return kept;
}
