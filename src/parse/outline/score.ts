import type { Line } from '../../genre/line.ts';
import type { Candidate } from './candidate.ts';

/** A way of marking items, with all that it marks. */
export interface Sequence {
  /** For the diagnostics: 'numbers like "5/#"', "headings in bold". */
  name: string;
  members: Candidate[];
  /** Values of the numbers, where there are any. */
  values: number[] | null;
  /** 0..1: how much the members look like the headings of one outline. */
  quality: number;
  /** 0..1: how much of the record stands under them. */
  coverage: number;
  score: number;
}

/** Letters printed from `from` up to a line of the section, its end included. */
export function measure(lines: Line[], from: number, to: number): (at: number) => number {
  const sums = [0];
  for (let at = from; at < to; at++) sums.push((sums.at(-1) as number) + (lines[at] as Line).text.length);
  return (at) => sums[at - from] as number;
}

/** Scores a sequence as a whole: what it covers, whether it counts up, how its titles read, whether text stands between them. */
export function appraiseSequence(
  name: string,
  members: Candidate[],
  values: number[] | null,
  ink: (at: number) => number,
  from: number,
  to: number,
): Sequence {
  const n = members.length;
  const total = Math.max(1, ink(to) - ink(from));
  const spans = members.map(({ at }, i) => ink(members[i + 1]?.at ?? to) - ink(at));
  // the last entry of a list within an item does not own the rest of the record
  const others = spans.slice(0, -1);
  if (n > 1)
    spans[n - 1] = Math.min(spans[n - 1] as number, Math.max(400, 3 * others.reduce((a, b) => Math.max(a, b), 0)));
  const coverage = sum(spans) / total;
  const filled = spans.filter(
    (span, i) =>
      span > Math.min(200, (members[i] as Candidate).text.length) + 10 || (members[i] as Candidate).text.length > 120,
  ).length;
  const titles = sum(members.map(({ title }) => title)) / n;
  const standard = Math.min(1, members.filter((member) => member.standard).length / Math.max(3, n * 0.4));
  const told = values && tellsMinutes(members[0] as Candidate, values) ? 0.1 : 0;
  const quality = 0.4 * titles + 0.3 * regularity(values) + 0.2 * standard + 0.1 * (filled / n) + told;
  return { name, members, values, quality, coverage, score: Math.sqrt(coverage) * quality * (n / (n + 1.5)) };
}

/** "HW/31/072", "5/16", a first number beyond 20: limbs and lists are not numbered so. */
function tellsMinutes({ number, alone }: Candidate, values: number[]): boolean {
  return /[A-Z/]/.test(number?.slice(0, -1) ?? '') || alone !== null || (values[0] as number) > 20;
}

/** How many of the steps go up by one. Without numbers nothing speaks for order or against it. */
function regularity(values: number[] | null): number {
  if (!values) return 0.45;
  if (values.length < 2) return 0;
  let regular = 0;
  for (let i = 1; i < values.length; i++) {
    const step = (values[i] as number) - (values[i - 1] as number);
    regular += step === 1 || values[i] === 1 ? 1 : step === 0 || step === 2 ? 0.6 : 0.2;
  }
  return regular / (values.length - 1);
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
