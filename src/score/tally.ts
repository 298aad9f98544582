import type { LineSpan } from '../model/facts.ts';

/** Facts of one kind: how many gold has, how many were found, how many are the same, and which are not. */
export interface KindTally {
  gold: number;
  found: number;
  hit: number;
  misses: string[];
  extras: string[];
}

/** A property of facts that were found: of how many it is right. */
export interface RateTally {
  of: number;
  right: number;
  wrong: string[];
}

export interface Score {
  /** The kinds that gold claims; null: all. */
  claimed: ReadonlySet<string> | null;
  kinds: Map<string, KindTally>;
  rates: Map<string, RateTally>;
  /** Printed lines of the record, those that nothing was read off, and those that two readings explain nearly as well. */
  lines?: { printed: number; unclaimed: number; contested: number };
}

export interface Accuracy {
  precision: number;
  recall: number;
  f1: number;
}

export const emptyScore = (claimed?: string[]): Score => ({
  claimed: claimed ? new Set(claimed) : null,
  kinds: new Map(),
  rates: new Map(),
});

function kindOf(score: Score, kind: string): KindTally {
  const known = score.kinds.get(kind) ?? { gold: 0, found: 0, hit: 0, misses: [], extras: [] };
  score.kinds.set(kind, known);
  return known;
}

/** Counts whether `right` holds of a fact that was found; `what` says what is wrong where it does not. */
export function rate(score: Score, name: string, right: boolean, what: string): void {
  const tally = score.rates.get(name) ?? { of: 0, right: 0, wrong: [] };
  score.rates.set(name, tally);
  tally.of++;
  if (right) tally.right++;
  else tally.wrong.push(what);
}

const near = (a: LineSpan, b: LineSpan) => a[0] <= b[1] + 1 && b[0] <= a[1] + 1;

interface Placed {
  /** Missing in gold of a format without lines; such a pair is not rated. */
  lines?: LineSpan | undefined;
}

/** Counts whether paired facts stand on the same lines, one line of tolerance on either side. */
export function rateLines(score: Score, kind: string, pairs: [Placed, Placed][]): void {
  for (const [gold, found] of pairs)
    if (gold.lines && found.lines)
      rate(score, 'lines', near(gold.lines, found.lines), `${kind}: gold ${gold.lines} found ${found.lines}`);
}

/** What makes two facts of a kind the same: likeness from 0 to 1, never paired below `floor`. */
export interface Likeness<T> {
  of: (gold: T, found: T) => number;
  floor: number;
  show: (fact: T) => string;
}

/** Pairs gold with found, the most alike first, each at most once, and counts them. A kind that gold does not claim has no pairs. */
export function pair<T>(score: Score, kind: string, gold: T[], found: T[], like: Likeness<T>): [T, T][] {
  if (score.claimed && !score.claimed.has(kind)) return [];
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ likeness: like.of(g, f), i, j, g, f })));
  const usable = candidates.filter((candidate) => candidate.likeness >= like.floor);
  usable.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: [T, T][] = [];
  for (const { i, j, g, f } of usable) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    pairs.push([g, f]);
  }
  const tally = kindOf(score, kind);
  tally.gold += gold.length;
  tally.found += found.length;
  tally.hit += pairs.length;
  tally.misses.push(...gold.filter((_, i) => !usedGold.has(i)).map(like.show));
  tally.extras.push(...found.filter((_, j) => !usedFound.has(j)).map(like.show));
  return pairs;
}

export function accuracy({ gold, found, hit }: Pick<KindTally, 'gold' | 'found' | 'hit'>): Accuracy {
  const precision = found ? hit / found : gold ? 0 : 1;
  const recall = gold ? hit / gold : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/** Several records scored as one: counts are added, so a long record weighs more than a short one. */
export function total(scores: Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    if (score.lines) {
      sum.lines ??= { printed: 0, unclaimed: 0, contested: 0 };
      for (const key of ['printed', 'unclaimed', 'contested'] as const) sum.lines[key] += score.lines[key];
    }
    for (const [kind, part] of score.kinds) {
      const tally = kindOf(sum, kind);
      tally.gold += part.gold;
      tally.found += part.found;
      tally.hit += part.hit;
      tally.misses.push(...part.misses);
      tally.extras.push(...part.extras);
    }
    for (const [name, part] of score.rates) {
      const tally = sum.rates.get(name) ?? { of: 0, right: 0, wrong: [] };
      sum.rates.set(name, {
        of: tally.of + part.of,
        right: tally.right + part.right,
        wrong: [...tally.wrong, ...part.wrong],
      });
    }
  }
  return sum;
}
