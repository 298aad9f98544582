import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/index.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { settle } from '../../src/resolve/assemble.ts';
import { type KeptRecord, pairwise } from '../../src/resolve/index.ts';

/** Invented councils over the years: careers, marriages, namesakes, and one name in fifty mistyped. */
describe('identities over 200 invented meetings', { timeout: 60_000 }, () => {
  it.each([1, 2, 3])('seed %i: F1 of at least 0.98, and nobody is two people', (seed) => {
    const { truth } = generate({ meetings: 200, seed, typos: 0.02 });
    const records = truth.facts.map((facts): KeptRecord => {
      const sha256 = createHash('sha256').update(facts.record).digest('hex');
      return { facts: { ...facts, sha256, mediaType: 'text/plain' }, origin: 'EXTRACTED', diagnostics: [] };
    });
    const place = (record: string, item: string | null, name: string, line: number) =>
      `${record} ${item} ${name} ${line}`;
    const whom = new Map(
      truth.mentions.map((one) => [place(one.record, one.item, one.name, one.lines[0]), one.person]),
    );
    const { mentions, people } = settle(records, noRegisters);
    const scored = mentions.flatMap((one) => {
      const person = whom.get(place(one.fileName, one.itemNumber, one.name.printed, one.lines[0]));
      return person ? [{ truth: person, found: people.of.get(one.key)?.id ?? one.key }] : [];
    });
    expect(scored.length).toBeGreaterThan(truth.mentions.filter(({ again }) => !again).length * 0.99);
    const score = pairwise(scored);
    expect(score.precision).toBe(1);
    expect(score.f1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('the pairwise score', () => {
  const of = (...pairs: [string, string][]) => pairwise(pairs.map(([truth, found]) => ({ truth, found })));
  it('is 1 for the right groups, whatever they are called', () =>
    expect(of(['a', 'x'], ['a', 'x'], ['b', 'y'])).toMatchObject({ precision: 1, recall: 1, f1: 1 }));
  it('loses precision by a wrong join', () =>
    expect(of(['a', 'x'], ['a', 'x'], ['b', 'x'])).toMatchObject({ precision: 1 / 3, recall: 1 }));
  it('loses recall by a split', () =>
    expect(of(['a', 'x'], ['a', 'x'], ['a', 'y'])).toMatchObject({ precision: 1, recall: 1 / 3 }));
  it('is 1 where there is no pair', () => expect(of(['a', 'x'], ['b', 'y'])).toMatchObject({ f1: 1 }));
});
