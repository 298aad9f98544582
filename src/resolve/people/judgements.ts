import type { JudgementEntry, MentionRef } from '../../model/registers.ts';
import { compareText, fold } from '../wording/fold.ts';
import { Forest } from './forest.ts';
import type { Link } from './link.ts';
import type { PersonMention } from './mention.ts';

/** Judgements as links between mentions, and those that contradict each other. */
export interface Judged {
  links: Link[];
  /** Mentions that each judgement speaks of; empty where its records are not loaded. */
  mentions: Map<string, { a: PersonMention[]; b: PersonMention[] }>;
  contradictions: { judgements: string[]; why: string }[];
}

function meant(ref: MentionRef, byRecord: Map<string, PersonMention[]>): PersonMention[] {
  const name = fold(ref.name);
  const found = (byRecord.get(ref.record) ?? []).filter(
    (one) =>
      fold(one.name.printed) === name &&
      (ref.meeting === undefined || one.date === ref.meeting) &&
      (ref.item === undefined || one.itemNumber === ref.item),
  );
  const listedFirst = (one: PersonMention) => (one.list === 'attendance' ? 0 : 1);
  return found.sort((a, b) => listedFirst(a) - listedFirst(b) || a.lines[0] - b.lines[0] || compareText(a.key, b.key));
}

/** Judgements that cannot all hold are set aside together: each of their pairs stays open. */
export function judgedLinks(judgements: JudgementEntry[], mentions: PersonMention[]): Judged {
  const byRecord = new Map<string, PersonMention[]>();
  for (const one of mentions) {
    const group = byRecord.get(one.fileName);
    if (group) group.push(one);
    else byRecord.set(one.fileName, [one]);
  }
  const sorted = [...judgements].sort((a, b) => compareText(a.id, b.id));
  const about = new Map(sorted.map((one) => [one.id, { a: meant(one.a, byRecord), b: meant(one.b, byRecord) }]));
  const live = sorted.filter((one) => (about.get(one.id)?.a.length ?? 0) > 0 && (about.get(one.id)?.b.length ?? 0) > 0);

  const forest = new Forest(mentions.map((one) => one.key));
  const pairs = (one: JudgementEntry) => {
    const all = about.get(one.id) as { a: PersonMention[]; b: PersonMention[] };
    // Two people of one record may be printed alike: a join speaks of the first place alone, and the record's own rules of the rest.
    const [a, b] = one.verdict === 'same' ? [all.a.slice(0, 1), all.b.slice(0, 1)] : [all.a, all.b];
    return a.flatMap((x) => b.filter((y) => y.key !== x.key).map((y) => ({ a: x.key, b: y.key })));
  };
  for (const one of live) if (one.verdict === 'same') for (const pair of pairs(one)) forest.join(pair.a, pair.b);

  const aside = new Set<string>();
  const contradictions: Judged['contradictions'] = [];
  for (const one of live) {
    if (one.verdict === 'same') continue;
    const clash = pairs(one).find((pair) => forest.root(pair.a) === forest.root(pair.b));
    if (!clash) continue;
    const root = forest.root(clash.a);
    const others = live.filter(
      (other) => other.verdict === 'same' && pairs(other).some((pair) => forest.root(pair.a) === root),
    );
    for (const each of [one, ...others]) aside.add(each.id);
    contradictions.push({
      judgements: [one, ...others].map((each) => each.id).sort(compareText),
      why: `${one.id} keeps ${one.a.name} and ${one.b.name} apart (${one.verdict}), but the others together make them one.`,
    });
  }
  for (const [i, one] of live.entries())
    for (const other of live.slice(i + 1)) {
      if (one.verdict === 'same' || other.verdict === 'same' || one.verdict === other.verdict) continue;
      const same = pairs(one).some((x) =>
        pairs(other).some((y) => (x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a)),
      );
      if (!same) continue;
      aside.add(one.id).add(other.id);
      contradictions.push({
        judgements: [one.id, other.id],
        why: `One says ${one.verdict}, the other ${other.verdict}, of the same two names.`,
      });
    }

  const links = live.flatMap((one) => {
    const verdict = aside.has(one.id) ? 'unsure' : one.verdict;
    const why = aside.has(one.id)
      ? `Judgements contradict each other: ${one.why}`
      : `${one.by} on ${one.on}: ${one.why}`;
    return pairs(one).map((pair): Link => ({ ...pair, verdict, why, judgement: one.id }));
  });
  return { links, mentions: about, contradictions };
}
