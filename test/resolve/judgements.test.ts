import { describe, expect, it } from 'vitest';
import type { JudgementEntry } from '../../src/model/registers.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { conflicts, explain, resolve } from '../../src/resolve/index.ts';
import { item, listed, meeting, person, reader, record, registers } from '../support/invented.ts';

const at = (name: string, date: string, ...names: string[]) =>
  record(name, [meeting(date, { attendance: names.map((one) => listed(one)) })]);
const records = [
  at('a', '2018-09-01', 'Clark'),
  at('b', '2024-07-01', 'Hattie Clark'),
  at('c', '2024-09-01', 'Okoro', 'Clark'),
];
const judgement = (
  id: string,
  verdict: JudgementEntry['verdict'],
  a: [string, string],
  b: [string, string],
): JudgementEntry => ({
  id: `judgement/${id}`,
  verdict,
  a: { record: `${a[0]}.txt`, name: a[1] },
  b: { record: `${b[0]}.txt`, name: b[1] },
  by: 'reviewer',
  on: '2025-01-01',
  why: 'Seen in the register of members.',
});
const judged = (...judgements: JudgementEntry[]) => registers({ judgements });
const names = (...judgements: JudgementEntry[]) => reader(resolve(records, judged(...judgements))).names();

describe('judgements', () => {
  it('without any, the rules leave the question open', () => {
    expect(names()).toEqual(['Clark', 'Hattie Clark', 'Okoro']);
  });

  it('same joins what the rules leave open, and nothing is open any more', () => {
    const graph = reader(resolve(records, judged(judgement('one', 'same', ['a', 'Clark'], ['b', 'Hattie Clark']))));
    expect(graph.names()).toEqual(['Hattie Clark', 'Okoro']);
    expect(graph.all('UnresolvedPerson')).toEqual([]);
    expect(graph.out('judgement/one', 'JUDGES').map((one) => one.props.name)).toEqual(['Hattie Clark']);
  });

  it('different parts what the rules join', () => {
    expect(names(judgement('one', 'different', ['b', 'Hattie Clark'], ['c', 'Clark']))).toEqual([
      'Clark',
      'Clark',
      'Hattie Clark',
      'Okoro',
    ]);
  });

  it('settle a forename that two bear: joined to the one, or no longer held to be the other', () => {
    const people = [
      person('Anne Pell', { role: 'Head of Housing' }),
      person('Anne Orme', { role: 'Head of Parks' }),
      person('Anne', { lines: [24, 24] }),
    ];
    const one = record('r', [meeting('2021-01-01', { items: [item('1', 'A', { people })] })]);
    const graph = (...all: JudgementEntry[]) => reader(resolve([one], judged(...all)));
    const [open] = graph().all('UnresolvedPerson');
    expect(JSON.parse(String(open?.props.mention))).toEqual({
      record: 'r.txt',
      name: 'Anne',
      meeting: '2021-01-01',
      item: '1',
    });
    const same = graph(judgement('one', 'same', ['r', 'Anne'], ['r', 'Anne Pell']));
    expect(same.names()).toEqual(['Anne Orme', 'Anne Pell']);
    expect(same.all('UnresolvedPerson')).toEqual([]);
    const actors = same.all('Contribution').map(({ id }) => same.out(id, 'BY_PERSON').map(({ props }) => props.name));
    expect(new Set(actors.map(String))).toEqual(new Set(['Anne Orme', 'Anne Pell']));
    const candidates = (...all: JudgementEntry[]) => {
      const found = graph(...all);
      return found.all('UnresolvedPerson').map(({ id }) => found.out(id, 'CANDIDATE').map(({ props }) => props.name));
    };
    const not = (name: string, verdict: JudgementEntry['verdict'] = 'different') =>
      judgement(`${verdict}-${name.slice(-4)}`, verdict, ['r', 'Anne'], ['r', name]);
    expect(candidates(not('Anne Pell'))).toEqual([['Anne Orme']]);
    expect(candidates(not('Anne Pell'), not('Anne Orme'))).toEqual([[]]);
    expect(candidates(not('Anne Pell', 'unsure'))[0]?.length).toBe(2);
    expect(graph(not('Anne Pell')).names()).toEqual(['Anne Orme', 'Anne Pell']);
  });

  it('different parts two names of one record', () => {
    const people = [person('Susan Orme', { role: 'Head of Inclusion' }), person('Susan', { part: 'MENTIONED' })];
    const one = record('r', [meeting('2021-01-01', { items: [item('1', 'A', { people })] })]);
    const graph = reader(resolve([one], judged(judgement('one', 'different', ['r', 'Susan Orme'], ['r', 'Susan']))));
    expect(graph.out(graph.all('Mention')[0]?.id ?? '', 'MENTION_OF')).not.toEqual([
      expect.objectContaining({ props: expect.objectContaining({ name: 'Susan Orme' }) }),
    ]);
  });

  it('joins people of two councils, which no rule does', () => {
    const other = record('d', [
      meeting('2020-01-01', { council: 'Eastwick City Council', attendance: [listed('Ada Okoro')] }),
    ]);
    const word = judgement('one', 'same', ['c', 'Okoro'], ['d', 'Ada Okoro']);
    expect(reader(resolve([...records, other], noRegisters)).names()).toEqual([
      'Ada Okoro',
      'Clark',
      'Hattie Clark',
      'Okoro',
    ]);
    expect(reader(resolve([...records, other], judged(word))).names()).toEqual(['Ada Okoro', 'Clark', 'Hattie Clark']);
  });

  it('taken back, the former graph is there again', () => {
    const before = JSON.stringify(resolve(records, noRegisters));
    const during = JSON.stringify(
      resolve(records, judged(judgement('one', 'same', ['a', 'Clark'], ['b', 'Hattie Clark']))),
    );
    expect(during).not.toBe(before);
    expect(JSON.stringify(resolve(records, judged()))).toBe(before);
  });

  it('that contradict each other never crash: every pair stays open and the conflict is listed', () => {
    const three = [
      judgement('one', 'same', ['a', 'Clark'], ['b', 'Hattie Clark']),
      judgement('two', 'same', ['b', 'Hattie Clark'], ['c', 'Clark']),
      judgement('three', 'different', ['a', 'Clark'], ['c', 'Clark']),
    ];
    expect(names(...three)).toEqual(['Clark', 'Clark', 'Hattie Clark', 'Okoro']);
    const found = conflicts(records, judged(...three));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'contradiction',
      judgements: ['judgement/one', 'judgement/three', 'judgement/two'],
    });
    expect(JSON.stringify(resolve(records, judged(...three)))).toBe(
      JSON.stringify(resolve([...records].reverse(), judged(...three.reverse()))),
    );
  });

  it('that the rules speak against are listed, and hold', () => {
    const two = [at('a', '2020-01-01', 'Garth', 'T. Garth')];
    const word = judgement('one', 'same', ['a', 'Garth'], ['a', 'T. Garth']);
    expect(reader(resolve(two, judged(word))).names()).toEqual(['T. Garth']);
    expect(conflicts(two, judged(word))).toMatchObject([{ kind: 'against-rules', judgements: ['judgement/one'] }]);
    const apart = judgement('two', 'different', ['b', 'Hattie Clark'], ['c', 'Clark']);
    expect(conflicts(records, judged(apart))).toMatchObject([{ kind: 'against-rules', judgements: ['judgement/two'] }]);
  });

  it('on records that are not loaded wait', () => {
    expect(conflicts(records, judged(judgement('one', 'same', ['a', 'Clark'], ['z', 'Clark'])))).toMatchObject([
      { kind: 'no-mentions' },
    ]);
  });
});

describe('explain', () => {
  it('tells in plain words what joined the mentions, what stays open, and on which lines', () => {
    const [clark, hattie] = explain(records, noRegisters, 'clark');
    expect([clark?.name, hattie?.name]).toEqual(['Clark', 'Hattie Clark']);
    expect(hattie?.joined).toMatchObject([{ why: expect.stringContaining('only one person of this council') }]);
    expect(hattie?.mentions).toContainEqual({
      name: 'Clark',
      record: 'c.txt',
      meeting: '2024-09-01',
      item: null,
      lines: [5, 5],
    });
    expect(clark?.others).toMatchObject([
      { person: 'person/northmoor/hattie-clark', verdict: 'unsure', why: expect.stringContaining('5 years apart') },
    ]);
    expect(explain(records, noRegisters, 'Nobody')).toEqual([]);
  });

  it('says the same as the graph keeps with the person', () => {
    const node = reader(resolve(records, noRegisters)).get('person/northmoor/hattie-clark');
    const [, hattie] = explain(records, noRegisters, 'clark');
    const { id: _id, name: _name, ...reasons } = hattie as NonNullable<typeof hattie>;
    expect(JSON.parse(String(node?.props.identity))).toEqual(reasons);
  });
});
