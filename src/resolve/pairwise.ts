/** Pairwise score of a grouping: of all pairs of mentions, how many joined ones are right and how many right ones are joined. */
export interface Pairwise {
  precision: number;
  recall: number;
  f1: number;
  /** Pairs joined, pairs that are truly one person, and pairs that are both. */
  found: number;
  true: number;
  hit: number;
}

const pairsOf = (n: number) => (n * (n - 1)) / 2;

/** Scores mentions that each carry the true person and the found one. Without any pair to find or found the score is 1. */
export function pairwise(mentions: { truth: string; found: string }[]): Pairwise {
  const count = (key: (one: { truth: string; found: string }) => string) => {
    const sizes = new Map<string, number>();
    for (const one of mentions) sizes.set(key(one), (sizes.get(key(one)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  };
  const hit = count((one) => JSON.stringify([one.truth, one.found]));
  const found = count((one) => one.found);
  const truth = count((one) => one.truth);
  const precision = found === 0 ? 1 : hit / found;
  const recall = truth === 0 ? 1 : hit / truth;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    found,
    true: truth,
    hit,
  };
}
