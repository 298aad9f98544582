import { describe, expect, it } from 'vitest';
import { extractRecalls } from '../../src/extract/recalls.ts';
import { contextOf, itemOf } from './items.ts';

const recalls = (...texts: string[]) => {
  const context = contextOf(itemOf(texts, 'UPDATE'));
  const section = { ...context.section, date: '2031-02-11' };
  return extractRecalls(itemOf(texts, 'UPDATE'), { ...context, section }).map(({ month, date, says, lines }) => [
    month ?? date,
    says,
    lines[0],
  ]);
};

describe('an earlier decision that an item comes back to', () => {
  it.each([
    ["The map had been circulated, as resolved in September's meeting.", '2030-09', 'DONE'],
    ["There would be a visit to the weir, as agreed at January's meeting.", '2031-01', 'IN_HAND'],
    [
      'The figures requested at the meeting were, as requested at the March 2030 meeting, not yet provided.',
      '2030-03',
      'NOT_DONE',
    ],
    ['As agreed at the meeting on 4 December 2030 the Clerk spoke to the owner.', '2030-12-04', 'NOT_SAID'],
  ])('%s', (text, when, says) => expect(recalls(text)).toEqual([[when, says, 11]]));

  it.each([
    'The fair took place in September.',
    'It was agreed that the September meeting be moved.',
    'The strategy was agreed in principle.',
  ])('is not meant by: %s', (text) => expect(recalls(text)).toEqual([]));
});
