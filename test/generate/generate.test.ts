import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, generate } from '../../src/generate/index.ts';
import { factsDocument } from '../../src/model/facts.ts';
import { judgementEntry } from '../../src/model/registers.ts';
import { pairwise } from '../../src/resolve/index.ts';
import { compare, total } from '../../src/score/index.ts';
import { asRead, asTold, foundMentions, type Matched, match, merged, resolved, split } from './identities.ts';

const options = { meetings: 200, seed: 1, typos: 0.02 };

describe('a generated corpus', () => {
  const corpus = generate(options);

  it('is the same for the same seed and another for another', () => {
    expect(generate(options)).toEqual(corpus);
    expect(generate({ ...options, seed: 2 }).files[0]?.text).not.toBe(corpus.files[0]?.text);
  });

  it('says the truth in the facts format, each fact at its place', () => {
    for (const [i, facts] of corpus.truth.facts.entries()) {
      expect(factsDocument.safeParse(facts).error).toBeUndefined();
      const lines = corpus.files[i]?.text.split('\n') ?? [];
      for (const meeting of facts.meetings)
        for (const { name, lines: at } of [...meeting.attendance, ...meeting.items.flatMap(({ people }) => people)]) {
          const place = lines
            .slice(at[0] - 1, at[1])
            .join(' ')
            .replace(/\s+/g, ' ');
          expect(place).toContain(name);
        }
    }
    for (const judgement of corpus.judgements) expect(judgementEntry.safeParse(judgement).error).toBeUndefined();
  });

  it('has careers, successions, new surnames, namesakes and slips', () => {
    const { people, mentions, facts } = corpus.truth;
    const names = people.map((person) => person.names[0]);
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(people.some(({ names }) => names.length > 1)).toBe(true);
    const attendance = facts.flatMap(({ meetings }) => meetings).flatMap((meeting) => meeting.attendance);
    const capacities = (id: string) => {
      const listed = mentions.filter(({ person, item }) => person === id && item === null);
      return new Set(
        listed.map(({ record, lines, name }) => {
          const meeting = facts.find((document) => document.record === record)?.meetings[0];
          return meeting?.attendance.find((entry) => entry.name === name && entry.lines[0] === lines[0])?.capacity;
        }),
      );
    };
    const careers = people.map(({ id }) => capacities(id));
    expect(careers.some((held) => held.has('MEMBER') && held.has('CHAIR'))).toBe(true);
    expect(careers.some((held) => held.has('MEMBER') && held.has('CABINET_MEMBER'))).toBe(true);
    const holders = new Map<string, Set<string>>();
    for (const { role, name } of attendance.filter(({ capacity }) => capacity === 'OFFICER'))
      holders.set(role ?? '', (holders.get(role ?? '') ?? new Set()).add(name ?? ''));
    expect([...holders.values()].some((names) => names.size > 1)).toBe(true);
    expect(generate({ ...options, typos: 0 }).truth.mentions).not.toEqual(mentions);
  });

  it('is read by extract as it was written', async () => {
    const read = await asRead(corpus);
    const score = total(read.map(({ facts }, i) => compare(corpus.truth.facts[i] ?? facts, facts)));
    for (const kind of ['attendance', 'items', 'people in items', 'resolutions', 'declarations']) {
      const { gold = 0, found = 0, hit = 0 } = score.kinds.get(kind) ?? {};
      expect((2 * hit) / (gold + found), kind).toBeGreaterThanOrEqual(0.97);
    }
  });
});

describe.each([1, 2])('identities of 200 generated meetings with namesakes and 2 % slips, seed %i', (seed) => {
  let corpus: Corpus;
  let told: Matched[];
  let read: Matched[];

  beforeAll(async () => {
    corpus = generate({ ...options, seed });
    told = match(corpus, foundMentions(resolved(asTold(corpus), corpus.judgements)));
    read = match(corpus, foundMentions(resolved(await asRead(corpus), corpus.judgements)));
  });

  it('never merges two people', () => {
    expect(merged(told)).toEqual([]);
    expect(merged(read.filter(({ truth }) => !truth.startsWith('nobody')))).toEqual([]);
  });

  it('joins the mentions of one person', () => {
    expect(pairwise(told).f1, split(told).join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(pairwise(read).f1, split(read).join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
