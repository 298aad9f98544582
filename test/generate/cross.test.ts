import { describe, expect, it } from 'vitest';
import { coveringPairs, traits } from '../../src/generate/cross/traits.ts';
import { writeCrossed } from '../../src/generate/cross/write.ts';
import { Random } from '../../src/generate/random.ts';
import { accuracy, compare, goldFacts, misses, total } from '../../src/score/index.ts';
import { factsOf } from '../golden/records.ts';

/** F1 by kind over all crossed styles. It only goes up: a style that is read from now on raises it. */
const floor: Record<string, number> = {
  meetings: 1,
  attendance: 1,
  items: 0.98,
  'people in items': 0.97,
  resolutions: 0.97,
};

const styles = coveringPairs();

describe('crossed styles', () => {
  it('bring every two values of different traits together', () => {
    const names = Object.keys(traits) as (keyof typeof traits)[];
    for (const a of names)
      for (const b of names)
        if (a !== b)
          for (const x of traits[a])
            for (const y of traits[b]) expect(styles.some((style) => style[a] === x && style[b] === y)).toBe(true);
    expect(styles.length).toBeLessThan(60);
  });

  it('are the same each time, and print all that their facts hold', () => {
    for (const [at, style] of styles.entries()) {
      const { text, facts } = writeCrossed(style, at, new Random(at));
      expect(writeCrossed(style, at, new Random(at)).text).toBe(text);
      const plain = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      for (const { attendance, items } of goldFacts.parse(facts).meetings) {
        for (const { name } of attendance) expect(plain).toContain(name);
        for (const { title, resolutions } of items) {
          expect(plain).toContain(title);
          for (const { text: decided } of resolutions) expect(plain).toContain(decided);
        }
      }
    }
  });

  it('are read no worse than before', async () => {
    const scores = [];
    const lost: string[] = [];
    for (const [at, style] of styles.entries()) {
      const { fileName, text, facts } = writeCrossed(style, at, new Random(at));
      const score = compare(goldFacts.parse(facts), await factsOf(new TextEncoder().encode(text), fileName));
      scores.push(score);
      const wrong = misses(score).filter((line) => !line.startsWith('wrong'));
      if (wrong.length) lost.push(`${Object.values(style).join(' | ')}\n  ${wrong.slice(0, 6).join('\n  ')}`);
    }
    const { kinds } = total(scores);
    const f1 = Object.fromEntries([...kinds].map(([kind, tally]) => [kind, accuracy(tally).f1]));
    const below = Object.keys(floor).filter((kind) => (f1[kind] ?? 0) < (floor[kind] as number));
    expect(below, `${JSON.stringify(f1)}\n${lost.join('\n')}`).toEqual([]);
  });
});
