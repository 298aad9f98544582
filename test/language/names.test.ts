import { describe, expect, it } from 'vitest';
import { shortens } from '../../src/language/namekey.ts';
import { readRoster } from '../../src/language/roster.ts';

const members = (text: string) =>
  readRoster(text, { surnames: true, titles: false }).entries.map(({ name, role }) =>
    role ? `${name}: ${role}` : name,
  );

it.each([
  ['POC', "Pat O'Cole", true],
  ['PO', "Pat O'Cole", true],
  ['POD', "Pat O'Cole", false],
])('%s may stand for %s: %s', (letters, name, does) => expect(shortens(letters, name)).toBe(does));

describe('names in lists', () => {
  it.each([
    ['titles that are surnames', 'Councillors Bishop, Lord and Canon', ['Bishop', 'Lord', 'Canon']],
    ['surnames in capitals', 'Lena MARLOW, Derek J POLLARD', ['Lena MARLOW', 'Derek J POLLARD']],
    ['initials and a surname in capitals', 'COUNCILLOR K P R POLLARD', ['K P R POLLARD']],
    ['a surname that is a subject too', 'Cllr Preetam Foster and Cllr Ash', ['Preetam Foster', 'Ash']],
    ['what councillors do as no name', 'Councillor Addresses on the Ash Lane works', []],
    [
      'small words that open a surname',
      'Councillors de Souza, van der Berg and ap Rhys',
      ['de Souza', 'van der Berg', 'ap Rhys'],
    ],
    ['letters of a profession', 'Mary Low CPFA, Fund Accountant', ['Mary Low: Fund Accountant']],
    ['initials that prove a name of words', 'Dean Walters (DW) Director of Roads', ['Dean Walters: Director of Roads']],
    [
      'middle initials',
      'Councillors Robin W Crick, John A R Scotland, Duncan A Moor and Bill Sloan',
      ['Robin W Crick', 'John A R Scotland', 'Duncan A Moor', 'Bill Sloan'],
    ],
    ['no person for a vacant seat', 'Mrs E Elm, Vacant Seat (Schools)', ['E Elm']],
    [
      'a post before the next person',
      'F. Fir, Asset Manager and G. Gorse, Clerk',
      ['F. Fir: Asset Manager', 'G. Gorse: Clerk'],
    ],
    [
      'honorary posts, and a post that leads to the name behind it among bare names',
      'Jo Ash - Hon. Treasurer, Ann Elm, Sam Oak, Museum Manager Tom Birch',
      ['Jo Ash: Hon. Treasurer', 'Ann Elm', 'Sam Oak', 'Tom Birch: Museum Manager'],
    ],
    ['a first letter that is a word too', 'C. Fox, A. Hopkins, I. Elm', ['C. Fox', 'A. Hopkins', 'I. Elm']],
    [
      'no body in a column before people',
      'BDC & VNT | Nick Ash (Planning Officer), Phil Elm',
      ['Nick Ash: Planning Officer', 'Phil Elm'],
    ],
    ['a patient', 'Mr Sam Ash – Patient', ['Sam Ash: Patient']],
    ['no post of one person before many', 'Directors: Leslie Ash, Barry Elm', ['Leslie Ash', 'Barry Elm']],
    ['members of a town board', 'Councilman Fred Ash, Councilwoman Betty Elm', ['Fred Ash', 'Betty Elm']],
    ['initials that could be a degree', 'SPA Ash, BA Elm and DW Oak', ['SPA Ash', 'BA Elm', 'DW Oak']],
    ['a degree behind a comma', 'Ann Ash, MA, Bo Elm', ['Ann Ash', 'Bo Elm']],
    ['an officer of the police behind a councillor', 'Jo Ash, Cllr B Elm, PC Oak', ['Jo Ash', 'B Elm', 'Oak']],
    ['a clerk to governors', 'Mr D Ash [DA] Clerk to Governors', ['D Ash: Clerk to Governors']],
    [
      'an assistant to the clerk',
      'Cllr Oak, the clerk A. Elm and the assistant to the clerk Mrs J. Ash',
      ['Oak', 'A. Elm: clerk', 'J. Ash: assistant to the clerk'],
    ],
    ['no person for a body with its letters', 'Ashvale Health Board (AHB)', []],
  ])('reads %s', (_, text, names) => {
    expect(members(text)).toEqual(names);
  });

  it.each(['Councillor ', "O' ", 'Mr ', 'de '])('takes linear time for a run of "%s"', (unit) => {
    const time = (words: number) => {
      const start = performance.now();
      readRoster(unit.repeat(words), { surnames: true, titles: true });
      return performance.now() - start;
    };
    time(500);
    expect(time(4000)).toBeLessThan(20 * Math.max(time(1000), 10));
  });
});
