/** A date found in a text. `year` is null where only day and month are printed. */
export interface FoundDate {
  day: number;
  month: number;
  year: number | null;
  from: number;
  to: number;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
// 18th September, 2018 | 18thJune | 28 Apr 2020 | 1 ST SEPTEMBER 2016 | 5th of May 2023
const dayFirst = new RegExp(
  `\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s?(?:of\\s)?${month}\\b\\.?,?(?:\\s?(\\d{4})\\b)?`,
  'gi',
);
// June 11th, 2019
const monthFirst = new RegExp(`\\b${month}\\.?\\s(\\d{1,2})\\s?(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'gi');
const slashed = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g;
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
// 12th to 15th March 2024
const rangeBefore = /\b(\d{1,2})\s?(?:st|nd|rd|th)?\s?(?:to|and|-|–|—|&)\s?$/i;

export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (day: number, monthNumber: number, year: number | null, from: number, to: number) => {
    if (day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12) return;
    if (year !== null && (year < 1850 || year > 2150)) return;
    if (found.some((other) => from < other.to && other.from < to)) return;
    found.push({ day, month: monthNumber, year, from, to });
  };
  const monthOf = (name: string) => names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  for (const m of text.matchAll(dayFirst)) {
    const before = rangeBefore.exec(text.slice(Math.max(0, m.index - 12), m.index));
    const day = before ? Number(before[1]) : Number(m[1]);
    add(day, monthOf(m[2] as string), m[3] ? Number(m[3]) : null, m.index, m.index + m[0].length);
  }
  for (const m of text.matchAll(monthFirst))
    add(Number(m[2]), monthOf(m[1] as string), Number(m[3]), m.index, m.index + m[0].length);
  for (const m of text.matchAll(iso)) add(Number(m[3]), Number(m[2]), Number(m[1]), m.index, m.index + m[0].length);
  for (const m of text.matchAll(slashed)) {
    const year = Number(m[4]);
    add(Number(m[1]), Number(m[3]), year < 100 ? 2000 + year : year, m.index, m.index + m[0].length);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** ISO form, or null without a year or for a day that no calendar has. */
export function isoDate({ day, month: m, year }: Pick<FoundDate, 'day' | 'month' | 'year'>): string | null {
  if (year === null) return null;
  const date = new Date(Date.UTC(year, m - 1, day));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
