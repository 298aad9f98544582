import { describe, expect, it } from 'vitest';
import { extractReferences } from '../../src/extract/references.ts';
import { contextOf, itemOf, passage } from './item.ts';

const pointers = (title: string, ...texts: (string | ReturnType<typeof passage>)[]) =>
  extractReferences(itemOf(title, texts), contextOf()).map(({ minute, date, body }) => [minute, date, body]);

describe('references', () => {
  it.each<[string, [string | null, string | null, string | null][]]>([
    [
      'Further to Minute No. 53 of the meeting held on 22nd March, 2017, the Director reported.',
      [['53', '2017-03-22', null]],
    ],
    [
      'Further to minute 148/22 of the meeting of the Licensing Committee held on 8 March 2023, it was noted.',
      [['148/22', '2023-03-08', 'Licensing Committee']],
    ],
    ['Councillor Roe declared an interest (Minute 138, Waste Update).', [['138', null, null]]],
    ['The Parenting Panel met on 13th November 2023.', [[null, '2023-11-13', 'Parenting Panel']]],
    ['An additional meeting would be held on Monday 11th December.', [[null, '2023-12-11', null]]],
    ['There had been a workshop on the 27th November for members.', [[null, '2023-11-27', null]]],
    [
      'The team would present at the Rivers Select Committee on the 25th of January.',
      [[null, '2024-01-25', 'Rivers Select Committee']],
    ],
    ['This spotlight review took place between 12th and 15th March 2023.', [[null, '2023-03-12', null]]],
    ['A further report would go to Cabinet on 12 July 2024.', [[null, '2024-07-12', 'Cabinet']]],
    ["Councillor Doe had called in the Cabinet's decision of 1 November 2023.", [[null, '2023-11-01', 'Cabinet']]],
    ['Councillor Roe presented the report of the Cabinet of 3rd July 2023.', [[null, '2023-07-03', 'Cabinet']]],
    ['On 5 July 2023 the Cabinet asked for a yearly report.', [[null, '2023-07-05', 'Cabinet']]],
  ])('%s', (text, expected) => expect(pointers('TENANCIES', text)).toEqual(expected));

  it.each([
    'Members visited the depot on the 30th November.',
    'A training session was to be held on 27th September.',
    'The figures stood at 40 on 31st March 2023.',
    'Inspectors came between the 5th and 9th July 2021.',
    'The bus took 12 minutes and the walk 30 minutes.',
    'The scheme closed on 4 May 2023.',
    'The Chair reported that a letter had been sent to the Thornby Housing Trust on 8th February, 2023.',
  ])('none in: %s', (text) => expect(pointers('TENANCIES', text)).toEqual([]));

  it('reads two dates of two meetings', () => {
    expect(
      pointers('MINUTES', 'The minutes of the meeting held on 23 February 2023 and 7 June 2023 were agreed.').map(
        ([, date]) => date,
      ),
    ).toEqual(['2023-02-23', '2023-06-07']);
  });

  it.each([
    ['MATTERS ARISING', 'Minute 52/02/2016 would be answered.', [['52/02/2016', null, null]]],
    ['MINUTES', 'Item 14/24 Health Visiting: change one to two.', [['14/24', null, null]]],
    ['DECLARATIONS OF INTEREST', 'Councillor Roe declared an interest in 2023/086.', [['2023/086', null, null]]],
    ['DECLARATIONS OF INTEREST', 'Councillor Roe, minute no. 19c, personal.', [['19c', null, null]]],
    ['UPDATE', 'Minutes 25 July 2023', [[null, '2023-07-25', null]]],
  ])('%s: %s', (title, text, expected) => expect(pointers(title, text)).toEqual(expected));

  it('joins the minutes that are approved with the minutes that arise from them', () => {
    expect(
      pointers(
        'MINUTES OF THE PREVIOUS MEETING HELD ON 31 OCTOBER 2023',
        passage(
          'That the minutes of the meeting of the Housing Select Commission, held on 31 October be approved.',
          'resolution',
        ),
        'Arising from Minute No. 13(3) (Repairs), it was noted that work went on.',
      ),
    ).toEqual([
      [null, '2023-10-31', 'Housing Select Commission'],
      ['13(3)', '2023-10-31', 'Housing Select Commission'],
    ]);
  });

  it('reads the date of the next meeting, not the one it replaces', () => {
    expect(pointers('DATE OF NEXT MEETING', 'Tuesday, 6th February 2024, not 30th January, 2024, at 5.30 pm')).toEqual([
      [null, '2024-02-06', null],
    ]);
  });

  it('takes the body from the sentence before', () => {
    expect(
      pointers(
        'UPDATE',
        'The Parenting Panel met on 13th November 2023.',
        'The next meeting would be held on the 12 December.',
      ).at(-1),
    ).toEqual([null, '2023-12-12', 'Parenting Panel']);
  });

  it('takes the day in a title in capitals for no number of a minute', () => {
    expect(pointers('MINUTES 12 JANUARY 2023', 'The minutes were agreed.')).toEqual([[null, '2023-01-12', null]]);
  });

  it('names each pointer once and never this very meeting', () => {
    expect(
      pointers(
        'UPDATE',
        'At the meeting on 5 December 2023 members met.',
        'The meeting on 9 May 2023 and the meeting held on 9 May 2023.',
      ),
    ).toEqual([[null, '2023-05-09', null]]);
  });
});
