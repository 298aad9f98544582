import { expect, it } from 'vitest';
import type { Outcome } from '../../src/cli/outcome.ts';
import { Pending } from '../../src/cli/pending.ts';
import { example, record } from '../review/example.ts';

const read = (path: string, council: string): Extract<Outcome, { ok: true }> => {
  const facts = example();
  return {
    ok: true,
    path,
    fileName: path,
    facts: { ...facts, meetings: facts.meetings.map((meeting) => ({ ...meeting, council })) },
    text: record,
    diagnostics: [],
    ms: 1,
  };
};

it('gives the records of a council in one batch, in the order in which they came, whatever came between', () => {
  const pending = new Pending();
  for (let number = 0; number < 180; number++)
    pending.add(read(`${number}.txt`, ['Borset', 'Ambridge', 'Felpersham'][number % 3] ?? ''));
  const batches = [...pending.take()];
  expect(batches.map((batch) => [...new Set(batch.map(({ facts }) => facts.meetings[0]?.council))])).toEqual([
    ['Ambridge'],
    ['Borset'],
    ['Felpersham'],
  ]);
  expect(batches[1]?.map(({ path }) => path).slice(0, 3)).toEqual(['0.txt', '3.txt', '6.txt']);
  expect(batches[0]?.[0]).toEqual(read('1.txt', 'Ambridge'));
  expect([pending.size, pending.characters, [...pending.take()]]).toEqual([0, 0, []]);
});

it('puts small councils together', () => {
  const pending = new Pending();
  for (let number = 0; number < 60; number++) pending.add(read(`${number}.txt`, `Council ${number % 30}`));
  expect([...pending.take()].map(({ length }) => length)).toEqual([50, 10]);
});
