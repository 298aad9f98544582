import { describe, expect, test } from 'vitest';
import { initialisms, nearest, plain, searchNames } from '../../../src/graph/names/match.ts';
import type { Named } from '../../../src/graph/names/named.ts';

const named = (...all: string[][]): Named[] =>
  all.map((names, index) => ({ id: `person/${index}`, name: names[0] ?? '', names, row: {} }));
const found = (asked: string, ...all: string[][]) => searchNames(asked, named(...all)).map(({ name }) => name);

describe('searchNames', () => {
  test('the exact name comes before a name that is spelt nearly so', () => {
    expect(found('Elliot', ['M. Elliott'], ['Elliot'])).toEqual(['Elliot', 'M. Elliott']);
    expect(found('Elliott', ['Elliot'], ['M. Elliott'])).toEqual(['M. Elliott', 'Elliot']);
  });

  test('another printed name counts as much as the main one', () => {
    expect(found('N. Rowe', ['Rowena Rowell'], ['Nasreen Rowe', 'N. Rowe'])).toEqual(['Nasreen Rowe']);
  });

  test('surname, then other whole words, then beginnings, then parts', () => {
    const all = [['Ann Bellamy'], ['Campbell Ross'], ['Bell Foster'], ['Ann Bell']];
    expect(found('bell', ...all)).toEqual(['Ann Bell', 'Bell Foster', 'Ann Bellamy', 'Campbell Ross']);
  });

  test('honorifics, accents, apostrophes, hyphens and the order of words do not matter', () => {
    expect(found('Cllr O’Hara', ["Siân O'Hara"])).toEqual(["Siân O'Hara"]);
    expect(found('sian ohara', ["Siân O'Hara"])).toEqual(["Siân O'Hara"]);
    expect(found('Baker Rogers', ['Jo Baker-Rogers'])).toEqual(['Jo Baker-Rogers']);
    expect(found('Rowe, Nasreen', ['Nasreen Rowe'])).toEqual(['Nasreen Rowe']);
  });

  test('an initial stands for a forename', () => {
    expect(found('N Rowe', ['Nasreen Rowe'], ['Edwin Rowe'])).toEqual(['Nasreen Rowe']);
  });

  test('nothing, and a name that is like none, find nobody', () => {
    expect(found('', ['Ann Bell'])).toEqual([]);
    expect(found('Quetzalcoatl', ['Ann Bell'])).toEqual([]);
  });
});

test('plain leaves what two spellings of a name share', () => {
  expect(plain('The Children’s  Trust – Board & Panel')).toBe('childrens trust board and panel');
});

test('initialisms with and without the small words', () => {
  expect(initialisms('Health and Care Scrutiny Committee')).toEqual(['hcsc', 'hacsc']);
  expect(initialisms('Cabinet')).toEqual([]);
});

test('nearest gives the likest names first', () => {
  const all = named(['Audit Committee'], ['Planning Board'], ['Audit Panel']);
  expect(nearest('Audit Comittee', all).map(({ name }) => name)[0]).toBe('Audit Committee');
  expect(nearest('ACM', all).map(({ name }) => name)[0]).toBe('Audit Committee');
  expect(nearest('zzz', all)).toHaveLength(3);
});
