import { expect, it } from 'vitest';
import { heldLines } from '../../src/model/held.ts';
import { ownLines, spokenIn } from '../../src/resolve/graph/spoken.ts';

const own = (...lines: [number, number][]) => ownLines(lines.map((one) => ({ lines: one })));

it('gives each item its lines, and of two that hold each other the inner one its own', () => {
  expect(own([3, 5], [6, 9])).toEqual([[[3, 5]], [[6, 9]]]);
  expect(own([3, 9], [5, 6])).toEqual([
    [
      [3, 4],
      [7, 9],
    ],
    [[5, 6]],
  ]);
  expect(own([3, 9], [3, 4])).toEqual([[[5, 9]], [[3, 4]]]);
});

it('gives nobody the lines on which several begin and end', () => {
  expect(own([1, 1], [1, 1], [1, 1])).toEqual([[], [], []]);
  expect(own([1, 4], [1, 4], [5, 6])).toEqual([[], [], [[5, 6]]]);
  expect(spokenIn('record/a', ['all'], [])).toBeUndefined();
});

it('keeps what tells another text on the same lines apart', () => {
  const one = spokenIn('record/a', ['x', 'y', 'z'], [[2, 3]]);
  expect(heldLines(String(one))).toMatchObject({ record: 'record/a', spans: [[2, 3]] });
  expect(spokenIn('record/a', ['x', 'y', 'w'], [[2, 3]])).not.toBe(one);
  expect(spokenIn('record/a', ['w', 'y', 'z'], [[2, 3]])).toBe(one);
});
