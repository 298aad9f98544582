import type { Candidate } from './candidate.ts';

interface Link {
  candidate: Candidate;
  value: number;
  form: string;
  score: number;
  before: Link | null;
  length: number;
}

export interface Chain {
  form: string;
  members: Candidate[];
  /** The value of each member in this form. */
  values: number[];
}

/** Numbers may skip so many: items that were withdrawn, taken in another order, or lost by a converter. */
const widestStep = 10;

/**
 * For each form of number the run of candidates that counts best: up by one, printed alike, in one column. Which of the forms
 * numbers the items is decided by what each explains as a whole.
 */
export function bestChains(candidates: Candidate[]): Chain[] {
  const anew = beginnings(candidates);
  const ends = new Map<string, Map<number, Link>>();
  const best = new Map<string, Link>();
  for (const candidate of candidates) {
    const links: Link[] = [];
    for (const { form, value } of candidate.forms) {
      const earlier = ends.get(form);
      const sure = /[\da-z/]/.test(form.replace(/^word /, ''));
      const base = { candidate, value, form };
      let link: Link = { ...base, score: candidate.merit + (value === 1 ? 0.5 : 0), before: null, length: 1 };
      for (let step = 0; earlier && step <= widestStep; step++) {
        const before = earlier.get(value - step);
        if (!before || before.candidate.at >= candidate.at) continue;
        const score =
          before.score +
          candidate.merit +
          stepScore(step, before.candidate, candidate) +
          (anew.some((one) => over(one, before.candidate, candidate)) ? -3 : 0) +
          alike(before.candidate, candidate, sure);
        if (score > link.score) link = { ...base, score, before, length: before.length + 1 };
      }
      // the numbers begin again behind "PART B"
      const former = value === 1 && candidate.part > 0 ? best.get(form) : undefined;
      if (former && former.candidate.part < candidate.part && former.candidate.at < candidate.at) {
        const score = former.score + candidate.merit + 1 + alike(former.candidate, candidate, sure);
        if (score > link.score) link = { ...base, score, before: former, length: former.length + 1 };
      }
      links.push(link);
    }
    for (const link of links) {
      const earlier = ends.get(link.form) ?? new Map<number, Link>();
      ends.set(link.form, earlier);
      if (link.score > (earlier.get(link.value)?.score ?? Number.NEGATIVE_INFINITY)) earlier.set(link.value, link);
      if (link.score > (best.get(link.form)?.score ?? Number.NEGATIVE_INFINITY)) best.set(link.form, link);
    }
  }
  return [...best.values()].map(unwind);
}

/** Where numbers begin again at 1, 2, 3 before titles that are set off: another meeting's, or another part's. */
function beginnings(candidates: Candidate[]): Candidate[] {
  const set = candidates.filter(({ look, number }) => look !== 'plain' && /^\d+$/.test(number ?? ''));
  return set.filter(
    (one, at) =>
      at > 0 &&
      one.number === '1' &&
      [2, 3].every((value) => set[at + value - 1]?.number === String(value) && set[at + value - 1]?.look === one.look),
  );
}

/** The step from one number to the next goes over it, or to it. */
const over = (one: Candidate, before: Candidate, next: Candidate) =>
  one.look === before.look && one.look === next.look && one.at > before.at && one.at <= next.at;

function unwind(end: Link): Chain {
  const chain: Chain = { form: end.form, members: [], values: [] };
  for (let link: Link | null = end; link; link = link.before) {
    chain.members.push(link.candidate);
    chain.values.push(link.value);
  }
  chain.members.reverse();
  chain.values.reverse();
  return chain;
}

function stepScore(step: number, a: Candidate, b: Candidate): number {
  if (step === 1) return 1.5;
  if (step > 1) return 0.3 - 0.7 * (step - 1);
  // 41a/21 and 41b/21, or a number that was printed twice in one look
  if (a.number !== b.number) return 0.5;
  // a minute number of three digits and more is no limb's: "2449. Public forum", "2449. Apologies"
  const minute = /^\d{3,5}$/.test(b.number ?? '') && b.title >= 0.75;
  const apart = a.look !== 'plain' && b.look !== 'plain';
  // "12. AOB" and "**12. NEXT MEETING**": a slip
  return (apart && (a.look === b.look || (a.standard && b.standard))) || (a.look === b.look && minute) ? -0.5 : -4;
}

/** `sure`: the number cannot be a limb's or a list's, so that its look says little: "45/21", "PL/21/045". */
function alike(a: Candidate, b: Candidate, sure: boolean): number {
  let score = a.look === b.look ? 0.4 : a.look === 'plain' || b.look === 'plain' ? (sure ? -0.2 : -1.2) : -0.2;
  if (a.alone !== b.alone) score -= 0.5;
  if (Math.abs(a.indent - b.indent) > 4) score -= 0.6;
  return score;
}
