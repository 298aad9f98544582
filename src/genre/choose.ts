import type { Claim, Construct, Entries, Layer, View } from './construct.ts';

/** A claim that was kept. */
export interface Chosen<L extends Layer> extends Claim<Entries[L]> {
  construct: string;
  /** The best of the claims that lost rows to this one, by another construct. */
  rival: { construct: string; score: number } | null;
}

/** A rival with this share of the winner's evidence makes a close race. */
const close = 0.8;

/**
 * Asks every construct about every row and keeps claims that do not overlap: those with most evidence first, then the longer, then the one
 * that begins earlier.
 */
export function choose<L extends Layer>(constructs: readonly Construct<L>[], view: View): Chosen<L>[] {
  const claims: Chosen<L>[] = [];
  for (const construct of constructs)
    for (let at = 0; at < view.rows.length; at++) {
      const claim = construct.read(view, at);
      if (claim) claims.push({ ...claim, construct: construct.name, rival: null });
    }
  claims.sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const owner: (Chosen<L> | undefined)[] = [];
  const kept: Chosen<L>[] = [];
  for (const claim of claims) {
    const winners = new Set(owner.slice(claim.from, claim.to).filter((winner) => winner !== undefined));
    for (const winner of winners)
      if (winner.construct !== claim.construct) winner.rival ??= { construct: claim.construct, score: claim.score };
    if (winners.size) continue;
    for (let row = claim.from; row < claim.to; row++) owner[row] = claim;
    kept.push(claim);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Two readings explain the same rows nearly as well, so the one that was taken may be wrong. */
export const isClose = ({ score, rival }: Pick<Chosen<Layer>, 'score' | 'rival'>): boolean =>
  rival !== null && rival.score >= score * close;
