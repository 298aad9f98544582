import { type FoundDate, findDates } from '../model/date.ts';

const leapYear = '2000-07-01';

/** Every date of the text, also where only day and month are printed: then `yearPrinted` is false and the year of `iso` means nothing. */
export function printedDates(text: string): FoundDate[] {
  return findDates(text, leapYear);
}
