import { describe, expect, it } from 'vitest';
import { formOf, matchGiven, parseName } from '../../src/resolve/people/name.ts';
import { nearWords, oneSlip } from '../../src/resolve/wording/slip.ts';

describe('a printed name taken apart', () => {
  it.each([
    ['Z.Garth', ['z'], 'garth'],
    ['Z. Garth', ['z'], 'garth'],
    ['Mary- Jane Orme', ['mary-jane'], 'orme'],
    ['Ann Mc Alder-Kerr', ['ann'], 'mcalderkerr'],
    ['Mc Orlan', [], 'mcorlan'],
    ['Councillor Bram', [], 'bram'],
    ['OKORO, Ada', ['ada'], 'okoro'],
    ["Siân O'Dell OBE", ['sian'], 'odell'],
    ['J A Pike', ['j', 'a'], 'pike'],
    ['Ruth van der Berg', ['ruth'], 'vanderberg'],
  ])('%s', (printed, given, surname) => {
    const name = parseName(printed);
    expect([name.given, name.surname]).toEqual([given, surname]);
  });

  it('knows how much a name says', () => {
    expect(['Ada Okoro', 'A. Okoro', 'Okoro'].map((one) => formOf(parseName(one)))).toEqual([
      'full',
      'initial',
      'bare',
    ]);
  });

  it.each([
    [['jo'], ['jo'], 'equal'],
    [['j'], ['jo'], 'initial'],
    [[], ['jo'], 'bare'],
    [['jo'], ['al'], 'clash'],
    [['john', 'a'], ['john', 'b'], 'clash'],
    [['john'], ['john', 'b'], 'equal'],
  ])('%j against %j is %s', (a, b, match) => {
    expect(matchGiven(a, b)).toBe(match);
    expect(matchGiven(b, a)).toBe(match);
  });
});

describe('one slip of the keyboard', () => {
  it.each([
    ['ackroyd', 'akroyd'],
    ['ackroyd', 'acckroyd'],
    ['ackroyd', 'akcroyd'],
    ['ackroyd', 'ackroid'],
  ])('%s and %s', (a, b) => expect([oneSlip(a, b), oneSlip(b, a)]).toEqual([true, true]));
  it.each([
    ['ackroyd', 'ackroyd'],
    ['foster', 'fisher'],
    ['wood', 'woodhead'],
    ['abcd', 'badc'],
  ])('not %s and %s', (a, b) => expect(oneSlip(a, b)).toBe(false));
  it('leaves short names alone', () => expect(nearWords('reed', 'read')).toBe(false));
});
