import { statusIn } from '../../genre/attendance/entry.ts';
import type { AttendanceFact } from '../../model/facts.ts';

/** Read as what somebody is, or as whom they come from. */
const places = ['role', 'organization'] as const;

/**
 * "Ann Ash (P), Bo Birch (A)": letters behind names tell who came, and are neither posts nor bodies. Where another letter is for those
 * who were absent, A is for apologies; else it may be either, and says nothing.
 */
export function readMarks(attendance: AttendanceFact[]): void {
  const marked = attendance.flatMap((fact) => {
    const at = places.find((place) => /^(?:P|A|Ap|Apols?|Abs?)$/.test(fact[place] ?? ''));
    return at ? [{ fact, at, mark: fact[at] ?? '' }] : [];
  });
  const has = (letter: RegExp) => marked.some(({ mark }) => letter.test(mark));
  if (marked.length < 3 || !has(/^P$/) || !has(/^A/)) return;
  const absent = /^Ab/;
  for (const { fact, at, mark } of marked) {
    if (absent.test(mark)) fact.status = 'ABSENT';
    else fact.status = mark === 'A' && !has(absent) ? null : (statusIn(mark) ?? null);
    fact[at] = null;
  }
}
