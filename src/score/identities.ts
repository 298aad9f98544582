import { z } from 'zod';
import { emptyScore, rate, type Score } from './tally.ts';

const printedName = z.strictObject({ record: z.string(), name: z.string() });
const pairOfNames = z.strictObject({ a: printedName, b: printedName, reason: z.string().optional() });

/** Who is who, reviewed by hand: names that mean one person, names that do not, and names that nothing printed settles. */
export const goldIdentities = z.strictObject({
  clusters: z.array(
    z.strictObject({ canonical: z.string(), mentions: z.array(printedName), note: z.string().nullable().optional() }),
  ),
  distinct: z.array(pairOfNames).default([]),
  unsure: z.array(pairOfNames).default([]),
  note: z.string().nullable().optional(),
});
export type GoldIdentities = z.infer<typeof goldIdentities>;

/** A person as resolution sees it: the printed names that were joined, and the persons that it left open. */
export interface FoundIdentity {
  id: string;
  mentions: { record: string; name: string }[];
  unsure: string[];
}

/** Pairs of mentions joined: truly one person, joined, and both. */
export interface PairCounts {
  true: number;
  found: number;
  hit: number;
}

const keyOf = ({ record, name }: { record: string; name: string }) => `${record}\n${name}`;

/**
 * Scores found persons: pairs of mentions as a kind of fact ("identity pairs"), look-alikes kept apart as a property.
 * `pairwise` counts pairs over mentions that each carry the true and the found person.
 */
export function compareIdentities(
  gold: GoldIdentities,
  found: FoundIdentity[],
  pairwise: (mentions: { truth: string; found: string }[]) => PairCounts,
): Score {
  const truths = new Map(
    gold.clusters.flatMap(({ canonical, mentions }) => mentions.map((at) => [keyOf(at), canonical] as const)),
  );
  const mentions = found.flatMap(({ id, mentions }) => mentions.map((at) => ({ at: keyOf(at), found: id })));
  const counts = pairwise(mentions.map(({ at, found }) => ({ truth: truths.get(at) ?? at, found })));
  const score = emptyScore();
  const merged = mixed(mentions, truths);
  score.kinds.set('identity pairs', {
    gold: counts.true,
    found: counts.found,
    hit: counts.hit,
    misses: [],
    extras: merged,
  });
  const bearers = (at: { record: string; name: string }) =>
    found.filter(({ mentions }) => mentions.some((one) => keyOf(one) === keyOf(at)));
  for (const { a, b } of gold.distinct)
    rate(score, 'kept apart', !bearers(a).some((one) => bearers(b).includes(one)), `${a.name} and ${b.name}`);
  for (const { a, b } of gold.unsure) {
    const open = bearers(a).some((one) => bearers(b).some((other) => one !== other && one.unsure.includes(other.id)));
    rate(score, 'left open', open, `${a.name} and ${b.name}`);
  }
  return score;
}

/** Found persons that hold names of several true ones. */
function mixed(mentions: { at: string; found: string }[], truths: Map<string, string>): string[] {
  const held = new Map<string, Set<string>>();
  for (const { at, found } of mentions) held.set(found, (held.get(found) ?? new Set()).add(truths.get(at) ?? at));
  return [...held]
    .filter(([, of]) => of.size > 1)
    .map(([id, of]) => `${id}: ${[...of].join(', ').replaceAll('\n', ' ')}`);
}
