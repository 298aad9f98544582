import type { Registers } from '../../model/registers.ts';
import { compareText } from '../wording/fold.ts';
import { type Bearer, bearerOf } from './bearer.ts';
import { blocksOf } from './blocks.ts';
import { type Decision, decide } from './decision.ts';
import { Forest } from './forest.ts';
import { formerNames } from './formerNames.ts';
import { type Judged, judgedLinks } from './judgements.ts';
import type { Link } from './link.ts';
import { type PersonMention, signature } from './mention.ts';
import { changedNames } from './nameChanges.ts';
import { withinRecord } from './withinRecord.ts';

/** Decisions of earlier runs by what they were made from: a block whose mentions and judgements are as before is not decided again. */
export type Memory = Map<string, Decision>;

export function newMemory(): Memory {
  return new Map();
}

/** One person as the mentions that were joined. */
export interface PersonGroup extends Bearer {
  links: Link[];
}

/** A mention by a bare forename that its record leaves open. */
interface OpenForename {
  mention: PersonMention;
  candidates: PersonGroup[];
}

export interface People {
  groups: PersonGroup[];
  of: Map<string, PersonGroup>;
  /** Pairs that are kept apart or stay open, with reasons; by mention keys. */
  links: Link[];
  forenames: OpenForename[];
  judged: Judged;
  against: Decision['against'];
  /** Blocks decided in this run; the others came from memory. */
  decided: number;
}

/** Who is who in all mentions: candidates by block, evidence, decision. The same for every order of mentions and records. */
export function resolvePeople(mentions: PersonMention[], registers: Registers, memory: Memory = newMemory()): People {
  const judged = judgedLinks(registers.judgements, mentions);
  const byKey = new Map(mentions.map((one) => [one.key, one]));
  const scopeOf = (key: string) => byKey.get(key)?.scope.slug;

  const within: Link[] = [];
  const forenames = new Map<string, string[]>();
  const records = new Map<string, PersonMention[]>();
  for (const one of mentions) {
    const key = `${one.sha}|${one.scope.slug}`;
    const group = records.get(key);
    if (group) group.push(one);
    else records.set(key, [one]);
  }
  for (const group of records.values()) {
    const found = withinRecord(group);
    within.push(...found.links);
    for (const [key, candidates] of found.forenames) forenames.set(key, candidates);
  }
  within.push(...formerNames(mentions));
  for (const { a, b, verdict } of judged.links)
    if (verdict === 'same') {
      forenames.delete(a);
      forenames.delete(b);
    }

  const settled = mentions.filter((one) => !forenames.has(one.key));
  const inside = judged.links.filter((one) => scopeOf(one.a) === scopeOf(one.b));
  const blocks = blocksOf(settled, [...within, ...inside]);
  const blockOf = new Map<string, number>();
  blocks.forEach((block, i) => {
    for (const one of block) blockOf.set(one.key, i);
  });
  const withinOf = splitBy(within, (link) => blockOf.get(link.a));
  const judgedOf = splitBy(inside, (link) => blockOf.get(link.a));

  let decided = 0;
  const used: Memory = new Map();
  const decisions = blocks.map((block, i) => {
    const judgedHere = (judgedOf.get(i) ?? []).filter((link) => blockOf.get(link.b) === i);
    const key = JSON.stringify([block.map(signature), withinOf.get(i) ?? [], judgedHere]);
    let decision = memory.get(key) ?? used.get(key);
    if (!decision) {
      decision = decide(block, withinOf.get(i) ?? [], judgedHere);
      decided++;
    }
    used.set(key, decision);
    return decision;
  });
  memory.clear();
  for (const [key, decision] of used) memory.set(key, decision);

  const forest = new Forest(settled.map((one) => one.key));
  const links = decisions.flatMap((decision) => decision.links);
  for (const { people } of decisions)
    for (const keys of people) for (const key of keys) forest.join(keys[0] as string, key);
  for (const link of links) if (link.verdict !== 'same') forest.keepApart(link.a, link.b, link.why);
  links.push(
    ...acrossScopes(
      forest,
      judged.links.filter((one) => scopeOf(one.a) !== scopeOf(one.b)),
    ),
  );

  const joins = splitBy(
    links.filter((link) => link.verdict === 'same'),
    (link) => (forest.has(link.a) ? forest.root(link.a) : undefined),
  );
  const groups = forest.groups().map((keys): PersonGroup => {
    const bearer = bearerOf(keys.map((key) => byKey.get(key) as PersonMention));
    return { ...bearer, links: joins.get(forest.root(keys[0] as string)) ?? [] };
  });
  const changed = changedNames(groups).filter((link) => forest.whyApart(link.a, link.b) === undefined);
  const of = new Map(groups.flatMap((group) => group.mentions.map((one) => [one.key, group] as const)));
  const judgedApart = (key: string, { mentions: theirs }: PersonGroup) =>
    judged.links.some(
      ({ a, b, verdict }) =>
        verdict === 'different' &&
        ((a === key && theirs.some((one) => one.key === b)) || (b === key && theirs.some((one) => one.key === a))),
    );
  const open = [...forenames].map(([key, candidates]) => ({
    mention: byKey.get(key) as PersonMention,
    candidates: [...new Set(candidates.flatMap((one) => of.get(one) ?? []))].filter((one) => !judgedApart(key, one)),
  }));
  return {
    groups,
    of,
    links: [...links.filter((link) => link.verdict !== 'same'), ...changed],
    forenames: open.sort((a, b) => compareText(a.mention.key, b.mention.key)),
    judged,
    against: decisions.flatMap((decision) => decision.against),
    decided,
  };
}

/** People of different councils are one only by a reviewer's word. */
function acrossScopes(forest: Forest, judged: Link[]): Link[] {
  return judged.filter(
    (link) =>
      forest.has(link.a) &&
      forest.has(link.b) &&
      (link.verdict === 'same' ? forest.join(link.a, link.b) : forest.keepApart(link.a, link.b, link.why)),
  );
}

function splitBy<T, K>(list: T[], key: (entry: T) => K): Map<K, T[]> {
  const parts = new Map<K, T[]>();
  for (const entry of list) {
    const part = parts.get(key(entry));
    if (part) part.push(entry);
    else parts.set(key(entry), [entry]);
  }
  return parts;
}
