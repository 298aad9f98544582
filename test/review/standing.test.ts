import { describe, expect, it } from 'vitest';
import { dateStanding, standing } from '../../src/review/standing.ts';

const lines = [
  'Present: **Ms. A. O’Brien–Shaw**, Councillors',
  'Mo and Jo Hale, Com-',
  'missioner Reed',
  'on 18<sup>th</sup> June',
];

describe('a text stands on its lines', () => {
  it.each([
    ["A O'Brien-Shaw", 'PRINTED'],
    ['a. o’brien shaw', 'PRINTED'],
    ['Commissioner Reed', 'PRINTED'],
    ['COUNCILLORS MO', 'PRINTED'],
    ['18th June', 'PRINTED'],
    ['Mo Hale', 'SCATTERED'],
    ['Hale Mo', 'ABSENT'],
    ['Bri', 'ABSENT'],
    ['Mo Hales', 'ABSENT'],
    ['—', 'ABSENT'],
  ])('%s: %s', (text, expected) => {
    expect(standing(lines, [1, 4], text)).toBe(expected);
  });

  it('and on no others', () => {
    expect(standing(lines, [1, 1], 'Mo')).toBe('ABSENT');
    expect(standing(lines, [2, 2], 'Mo')).toBe('PRINTED');
  });
});

describe('a date stands on its lines', () => {
  it.each([
    ['22nd March, 2017', 'PRINTED'],
    ['Tuesday, 22ndMarch 2017', 'PRINTED'],
    ['22/3/17', 'PRINTED'],
    ['22.03.2017', 'PRINTED'],
    ['22 Mar', 'SCATTERED'],
    ['22 May 2017', 'ABSENT'],
    ['2 March 2017', 'ABSENT'],
    ['March 2017', 'ABSENT'],
  ])('%s: %s', (text, expected) => {
    expect(dateStanding([text], [1, 1], '2017-03-22')).toBe(expected);
  });
});
