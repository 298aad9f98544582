import { describe, expect, it } from 'vitest';
import { pairwise } from '../../src/resolve/index.ts';
import { accuracy, compareIdentities, type FoundIdentity, type GoldIdentities } from '../../src/score/index.ts';

const at = (record: string, name: string) => ({ record, name });
const gold: GoldIdentities = {
  clusters: [
    {
      canonical: 'Jane Ackroyd',
      mentions: [at('1.txt', 'Ackroyd'), at('2.txt', 'Jane Ackroyd'), at('3.txt', 'J. Ackroyd')],
    },
    { canonical: 'John Akroyd', mentions: [at('1.txt', 'Akroyd'), at('2.txt', 'John Akroyd')] },
  ],
  distinct: [{ a: at('1.txt', 'Ackroyd'), b: at('1.txt', 'Akroyd') }],
  unsure: [{ a: at('3.txt', 'J. Ackroyd'), b: at('4.txt', 'Ackroyd') }],
};
const person = (id: string, mentions: FoundIdentity['mentions'], unsure: string[] = []): FoundIdentity => ({
  id,
  mentions,
  unsure,
});

const right = [
  person('jane', gold.clusters[0]?.mentions ?? [], ['later']),
  person('john', gold.clusters[1]?.mentions ?? []),
  person('later', [at('4.txt', 'Ackroyd')], ['jane']),
];
const share = (score: ReturnType<typeof compareIdentities>, name: string) => score.rates.get(name);

describe('compareIdentities', () => {
  it('finds nothing wrong where each person is one and what is open is open', () => {
    const score = compareIdentities(gold, right, pairwise);
    expect(score.kinds.get('identity pairs')).toEqual({ gold: 4, found: 4, hit: 4, misses: [], extras: [] });
    expect(share(score, 'kept apart')).toEqual({ of: 1, right: 1, wrong: [] });
    expect(share(score, 'left open')).toEqual({ of: 1, right: 1, wrong: [] });
  });

  it('lowers recall where one person was split', () => {
    const [first, ...rest] = gold.clusters[0]?.mentions ?? [];
    const split = [person('jane', first ? [first] : []), person('other', rest), ...right.slice(1)];
    const tally = compareIdentities(gold, split, pairwise).kinds.get('identity pairs');
    expect(tally && accuracy(tally)).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('lowers precision and says who was merged where two became one', () => {
    const merged = [
      person(
        'both',
        gold.clusters.flatMap(({ mentions }) => mentions),
      ),
      ...right.slice(2),
    ];
    const score = compareIdentities(gold, merged, pairwise);
    expect(score.kinds.get('identity pairs')).toMatchObject({
      gold: 4,
      found: 10,
      hit: 4,
      extras: ['both: Jane Ackroyd, John Akroyd'],
    });
    expect(share(score, 'kept apart')).toEqual({ of: 1, right: 0, wrong: ['Ackroyd and Akroyd'] });
  });

  it('counts a guess where nothing printed settles it', () => {
    const guessed = [
      person('jane', [...(gold.clusters[0]?.mentions ?? []), at('4.txt', 'Ackroyd')]),
      ...right.slice(1, 2),
    ];
    const score = compareIdentities(gold, guessed, pairwise);
    expect(share(score, 'left open')).toMatchObject({ of: 1, right: 0 });
    expect(score.kinds.get('identity pairs')).toMatchObject({ found: 7, hit: 4 });
  });
});
