import { describe, expect, it } from 'vitest';
import { findDates, findTimes, parseDate, parseTime } from '../../src/model/date.ts';

describe('dates', () => {
  it.each([
    ['18th September, 2018', '2018-09-18'],
    ['12 September 2023', '2023-09-12'],
    ['on the 5th of June 2023 it', '2023-06-05'],
    ['THURSDAY, 17TH JULY, 2018', '2018-07-17'],
    ['28 Apr 2020 - 19:00', '2020-04-28'],
    ['22/03/2017', '2017-03-22'],
    ['05/07/24', '2024-07-05'],
    ['22.03.2017', '2017-03-22'],
    ['14-Sep-2019', '2019-09-14'],
    ['March 12th, 2024', '2024-03-12'],
    ['2024-03-12', '2024-03-12'],
    ['the 3rd day of May 2022', '2022-05-03'],
    ['12<sup>th</sup> March 2024', '2024-03-12'],
    ['Monday 6 Sept. 2021', '2021-09-06'],
  ])('reads %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each([
    'July 2024',
    'May 2024',
    '30 February 2023',
    'paragraph 2.10.24',
    'in 2023/24',
    '5 may be',
    '31/31/2020',
    'a score of 12.5 March',
    '31 October',
  ])('finds no date in %s', (text) => expect(findDates(text)).toEqual([]));

  it('takes the year that lies nearest to the meeting', () => {
    expect(parseDate('31 October', '2023-12-05')).toBe('2023-10-31');
    expect(parseDate('25th January', '2023-12-05')).toBe('2024-01-25');
    expect(parseDate('Tuesday, 18thJune, from 2.00-4.00pm', '2019-06-11')).toBe('2019-06-18');
  });

  it('lets a printed weekday decide between years', () => {
    expect(parseDate('Friday 10 May', '2023-11-07')).toBe('2024-05-10');
    expect(parseDate('Wednesday 10 May', '2023-11-30')).toBe('2023-05-10');
  });

  it('reads every day of a list and a range', () => {
    const text = 'between 12th and 15th March 2024 and on 1, 2 and 3 May 2024';
    expect(findDates(text).map((d) => d.iso)).toEqual([
      '2024-03-12',
      '2024-03-15',
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
    ]);
    expect(findDates(text).map((d) => text.slice(d.from, d.to))).toEqual([
      '12',
      '15th March 2024',
      '1',
      '2',
      '3 May 2024',
    ]);
  });

  it('shares the year of the second date of a pair', () => {
    expect(findDates('30 November to 2 January 2025').map((d) => d.iso)).toEqual(['2024-11-30', '2025-01-02']);
  });

  it('says whether the year was printed', () => {
    expect(findDates('6th November not 30th October, 2018', '2018-09-18').map((d) => d.yearPrinted)).toEqual([
      false,
      true,
    ]);
  });

  it('stays fast on hostile text', () => {
    const start = performance.now();
    findDates('1 and '.repeat(40_000));
    findDates('1st, '.repeat(40_000));
    findTimes('1.00-'.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('times', () => {
  it.each([
    ['10.00 a.m.', '10:00'],
    ['at 5.30 pm', '17:30'],
    ['10am', '10:00'],
    ['7pm', '19:00'],
    ['12 noon', '12:00'],
    ['14:00', '14:00'],
    ['1830 hours', '18:30'],
    ['commencing at 18.30 in', '18:30'],
    ['12.15 a.m.', '00:15'],
    ['2.00-4.00pm', '14:00'],
    ['11.00 to 1.00 p.m.', '11:00'],
  ])('reads %s', (text, clock) => expect(parseTime(text)).toBe(clock));

  it.each(['12.5%', 'Section 5.30', '£10.00', '3 amendments'])('finds no time in %s', (text) =>
    expect(parseTime(text)).toBeNull(),
  );

  it('reads both ends of a range', () => {
    expect(findTimes('from 9.30-11.30 a.m.').map((t) => t.clock)).toEqual(['09:30', '11:30']);
  });
});
