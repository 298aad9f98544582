import { type Bearer, bearerOf, faces } from './bearer.ts';
import { Forest } from './forest.ts';
import { joinFullNames } from './fullNames.ts';
import type { Link } from './link.ts';
import type { PersonMention } from './mention.ts';
import { openPairs } from './openPairs.ts';
import { attachShortNames, chainShortNames, type Label } from './shortNames.ts';
import { isNearName, joinSlips } from './slips.ts';
import { bySeat, coListed } from './withinRecord.ts';

/** Who is who within one block. */
export interface Decision {
  /** Mention keys of each person. */
  people: string[][];
  /** Every reason that holds: what joined two mentions, what keeps two persons apart, what stays open. */
  links: Link[];
  /** Judgements that join what one list keeps apart. */
  against: { judgement: string; why: string }[];
}

const byTime = (a: Bearer, b: Bearer) => {
  const [x, y] = [a.dates[0] ?? '9999', b.dates[0] ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/**
 * Decides one block. A reviewer's word comes first, then what one record settles, then full names, then short names, then
 * slips. A join that would bring together two that are kept apart is not made: the pair stays open.
 */
export function decide(mentions: PersonMention[], within: Link[], judged: Link[]): Decision {
  const byKey = new Map(mentions.map((one) => [one.key, one]));
  const forest = new Forest(byKey.keys());
  const links: Link[] = [];
  const against: Decision['against'] = [];
  const apart = (a: string, b: string) => !forest.isFree(a) && forest.whyApart(a, b) !== undefined;

  for (const link of judged) {
    if (link.verdict === 'same') forest.join(link.a, link.b);
    else forest.keepApart(link.a, link.b, link.why);
    links.push(link);
  }
  const listed = listedApart(mentions);
  for (const link of listed) {
    if (forest.keepApart(link.a, link.b, link.why)) links.push(link);
    else if (link.a !== link.b) {
      const judgement = judged.find(
        (one) => one.verdict === 'same' && forest.root(one.a) === forest.root(link.a),
      )?.judgement;
      if (judgement) against.push({ judgement, why: link.why });
    }
  }
  const apply = (found: Link[]) => {
    for (const link of found) {
      if (link.verdict === 'same') {
        if (forest.root(link.a) === forest.root(link.b)) continue;
        const why = forest.whyApart(link.a, link.b);
        if (forest.join(link.a, link.b)) links.push(link);
        else if (!judgedApart(link)) links.push({ ...link, verdict: 'unsure', why: `${link.why} But: ${why}` });
      } else if (link.verdict === 'different') {
        if (forest.keepApart(link.a, link.b, link.why)) links.push(link);
      } else if (forest.root(link.a) !== forest.root(link.b) && !apart(link.a, link.b)) links.push(link);
    }
  };
  const judgedApart = (link: Link) =>
    judged.some(
      (one) =>
        one.verdict !== 'same' &&
        [one.a, one.b]
          .map((key) => forest.root(key))
          .sort()
          .join() ===
          [link.a, link.b]
            .map((key) => forest.root(key))
            .sort()
            .join(),
    );
  const bearers = () =>
    forest
      .groups()
      .map((keys) => bearerOf(keys.map((key) => byKey.get(key) as PersonMention)))
      .sort(byTime);

  apply(within);
  apply(bySeat(mentions, listed));
  const known = bearers().flatMap(faces);
  const similarTo = (first: Bearer) => known.some((one) => isNearName(one, first));
  const namesakes = groupedBy(
    known.filter((one) => one.form === 'full'),
    (one) => `${one.name.surname} ${one.name.given[0]}`,
  );
  for (const same of namesakes) apply(joinFullNames(same, similarTo(same[0] as Bearer), apart));
  for (const form of ['initial', 'bare'] as const) {
    const now = bearers().flatMap(faces);
    for (const shorts of groupedBy(
      now.filter((one) => one.form === form),
      (one) => one.name.surname,
    )) {
      const first = shorts[0] as Bearer;
      const fuller = form === 'initial' ? ['full'] : ['full', 'initial'];
      const family = now.filter((one) => one.name.surname === first.name.surname && fuller.includes(one.form));
      const similar = now.some((one) => one.name.surname !== first.name.surname && isNearName(one, first));
      const labels: Label[] = family.map((one) => ({ id: one.id, bearers: [one] }));
      const { links: attached, open } = attachShortNames(shorts, labels, similar, apart);
      apply(attached);
      apply(chainShortNames(open, labels, similar, apart));
    }
  }
  apply(joinSlips(bearers(), apart));
  apply(openPairs(bearers(), apart));
  return { people: forest.groups(), links: links.filter((link) => stands(link, forest)), against };
}

/** A link that its own side has overtaken (an open question whose answer a later step found) is dropped. */
function stands(link: Link, forest: Forest): boolean {
  const joined = forest.root(link.a) === forest.root(link.b);
  return link.verdict === 'same' ? joined || link.judgement !== undefined : !joined || link.judgement !== undefined;
}

/** Entries of one list, meeting by meeting. */
function listedApart(mentions: PersonMention[]): Link[] {
  return groupedBy(
    mentions.filter((one) => one.list === 'attendance'),
    (one) => `${one.sha}/${one.section}`,
  ).flatMap(coListed);
}

function groupedBy<T>(list: T[], key: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
