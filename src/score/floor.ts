import { z } from 'zod';
import { accuracy, type Score } from './tally.ts';

/** The least that is accepted: F1 by kind of fact, share right by property. Committed beside the accuracy table. */
export const floorFile = z.strictObject({
  kinds: z.record(z.string(), z.number().min(0).max(1)),
  rates: z.record(z.string(), z.number().min(0).max(1)),
});
export type Floor = z.infer<typeof floorFile>;

/** What fell: one sentence for each kind and property below its floor, or no longer measured at all. */
export function belowFloor(score: Score, floor: Floor): string[] {
  const value = (found: number | undefined, name: string, least: number) => {
    if (found === undefined) return [`${name}: not measured, floor ${least}`];
    return found < least ? [`${name}: ${found.toFixed(3)}, floor ${least}`] : [];
  };
  const kinds = Object.entries(floor.kinds).flatMap(([kind, least]) => {
    const tally = score.kinds.get(kind);
    return value(tally?.gold ? accuracy(tally).f1 : undefined, kind, least);
  });
  const rates = Object.entries(floor.rates).flatMap(([name, least]) => {
    const tally = score.rates.get(name);
    return value(tally && tally.right / tally.of, name, least);
  });
  return [...kinds, ...rates];
}

/** The floor that a score sets: its figures, rounded down to whole hundredths so that they hold when measured again. */
export function floorOf(score: Score): Floor {
  const down = (value: number) => Math.floor(value * 100 + 1e-9) / 100;
  return {
    kinds: Object.fromEntries(
      [...score.kinds].filter(([, t]) => t.gold).map(([kind, t]) => [kind, down(accuracy(t).f1)]),
    ),
    rates: Object.fromEntries([...score.rates].map(([name, t]) => [name, down(t.right / t.of)])),
  };
}
