import { isBody } from '../../language/body.ts';
import { nameKey, nameParts } from '../../language/namekey.ts';
import type { AttendanceFact } from '../../model/facts.ts';

/** What the lists of a section show of names that are easily taken for one another; each as `nameKey` has it. */
export interface Lookalikes {
  /** "Ash (North Ward), Ash (Quay Ward)": what tells them apart wherever the record prints it. */
  seats: ReadonlySet<string>;
  /** "Ash-Birch": double surnames. */
  doubles: ReadonlySet<string>;
  /** "Ann Lopez Garcia" beside "Bo Garcia": what may be a surname of two words. */
  spaced: ReadonlySet<string>;
  /** "Kit Ash", "K Ash", "CC Ash": what the record may print for those listed. */
  forms: ReadonlySet<string>;
}

const found = new WeakMap<readonly AttendanceFact[], Lookalikes>();

/** Looked for once for all items of a section. */
export function lookalikesIn(attendance: readonly AttendanceFact[]): Lookalikes {
  let known = found.get(attendance);
  if (!known) {
    known = {
      seats: seatsOf(attendance),
      doubles: doublesOf(attendance),
      spaced: spacedOf(attendance),
      forms: formsOf(attendance),
    };
    found.set(attendance, known);
  }
  return known;
}

function formsOf(attendance: readonly AttendanceFact[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { name } of attendance) {
    if (!name) continue;
    const { given, surname } = nameParts(name);
    forms.add(nameKey(`CC ${surname}`)); // so the clerk of a county or community council may print them
    const [first = ''] = given;
    if (first) forms.add(nameKey(name));
    // "K Ash", "Ron Ash" of those listed as "Kit Ash", "Ronald Ash"
    if (first.length > 1 && !/^[ai]/.test(first)) forms.add(`${first[0]}${surname}`);
    for (let end = 3; end < first.length; end++) forms.add(`${first.slice(0, end)}${surname}`);
  }
  return forms;
}

function seatsOf(attendance: readonly AttendanceFact[]): ReadonlySet<string> {
  const byName = new Map<string, string[]>();
  for (const { name, organization } of attendance)
    if (name !== null && organization) byName.set(name, [...(byName.get(name) ?? []), organization]);
  return new Set([...byName.values()].filter((seats) => seats.length > 1).flatMap((seats) => seats.map(nameKey)));
}

function doublesOf(attendance: readonly AttendanceFact[]): ReadonlySet<string> {
  const doubles = new Set<string>();
  for (const { name } of attendance) {
    const double = /[\p{L}'’]+ ?[-‐‑–—] ?[\p{L}'’]+$/u.exec(name ?? '')?.[0];
    if (double) doubles.add(nameKey(double));
  }
  return doubles;
}

function spacedOf(attendance: readonly AttendanceFact[]): ReadonlySet<string> {
  const doubles = new Set<string>();
  const borne = new Map<string, number>();
  for (const { name } of attendance) {
    const last = name?.split(' ').at(-1) ?? '';
    borne.set(last, (borne.get(last) ?? 0) + 1);
  }
  for (const { name } of attendance) {
    const [middle, last] = (name ?? '').split(' ').slice(1).slice(-2);
    if (!middle || !last || middle.replace('.', '').length < 2) continue;
    if ((borne.get(last) ?? 0) > 1) doubles.add(nameKey(`${middle}${last}`));
  }
  return doubles;
}

/** Two seats on the council, "North Ward" and "Quay Ward", and not bodies that one person may come from. */
export const twoSeats = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b) && nameKey(a ?? '') !== nameKey(b ?? '') && !isBody(a ?? '') && !isBody(b ?? '');
