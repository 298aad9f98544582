import { matchesOf } from './matches.ts';
/** Dates and times as UK records print them, day first. Pure; the text may be of any length and is read once. */

export interface FoundDate {
  /** ISO calendar date, always a day that exists. */
  iso: string;
  /** The printed words: `text.slice(from, to)`. In "12th and 15th March 2024" the first date is only "12th". */
  from: number;
  to: number;
  /** False where the year was taken from the reference or from a neighbouring date. */
  yearPrinted: boolean;
}

export interface FoundTime {
  /** 24 hour clock: "17:30". */
  clock: string;
  from: number;
  to: number;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const monthWord =
  'January|February|March|April|May|June|July|August|September|October|November|December' +
  '|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER' +
  '|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC';
const weekdayWord = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const ordinal = '(?:\\s{0,6}(?:<sup>)?(?:[Ss]t|[Nn]d|[Rr]d|[Tt]h|ST|ND|RD|TH)(?:</sup>)?)?';
const day = `\\d{1,2}${ordinal}(?![\\d:]|[.,/]\\d)`;
const joiner = '\\s?(?:,|-|–|&|/|\\band\\b|\\bto\\b|\\bor\\b)\\s?(?:the\\s)?';
const year = "(?:\\s?,?\\s?(?:in\\s)?((?:19|20)\\d{2}|['’]\\d{2})(?![\\d:]|[.,]\\d))?";

/** "Tuesday, 18thJune", "the 5th of June 2023", "12th and 15th March 2024", "28 Apr 2020" */
const dayFirst = new RegExp(
  `(?<![\\d.,/:£-])(?:(${weekdayWord}),?\\s?(?:the\\s)?)?` +
    `(${day}(?:${joiner}(?:${weekdayWord},?\\s?)?${day}){0,5})\\s{0,8}(?:day\\s)?(?:of\\s)?(${monthWord})(?![A-Za-z])\\.?${year}`,
  'g',
);
/** "the sixteenth day of July 2019": only with its year, since "first of May" may be said of anything */
const dayWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const dayInWords = new RegExp(
  `\\b(${dayWords.toReversed().join('|').replaceAll('-', '[- ]')})(?: day)? (?:of )?(${monthWord}),? ((?:19|20)\\d{2})\\b`,
  'gi',
);
/** "March 12th, 2024": only with its year, since "May 24" may be a month of 2024 */
const monthFirst = new RegExp(
  `(?<![A-Za-z])(?:(${weekdayWord}),?\\s?)?(${monthWord})(?![A-Za-z])\\.?\\s(\\d{1,2})${ordinal},?\\s((?:19|20)\\d{2})(?![\\d/-])`,
  'g',
);
/** "22/03/2017", "05/07/24", "22.03.2017", "22-03-2017" */
const numeric = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/g;
/** "14-Sep-2019" */
const dashed = new RegExp(`(?<![\\d-])(\\d{1,2})([-/])(${monthWord})\\2(\\d{4}|\\d{2})(?![\\d-])`, 'g');
const isoForm = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;

function toIso(y: number, m: number, d: number): string | null {
  const at = new Date(Date.UTC(y, m - 1, d));
  if (at.getUTCFullYear() !== y || at.getUTCMonth() !== m - 1 || at.getUTCDate() !== d) return null;
  return at.toISOString().slice(0, 10);
}

const monthNumber = (word: string) =>
  monthNames.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1;
const weekdayOf = (iso: string) => weekdayNames[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
const fullYear = (printed: string) => (printed.length === 4 ? Number(printed) : 2000 + Number(printed.slice(-2)));

/** The day and month in the year that lies nearest to the reference; a printed weekday decides where it can. */
function nearest(m: number, d: number, weekday: string | undefined, reference: string): string | null {
  const middle = Number(reference.slice(0, 4));
  const candidates = [middle - 1, middle, middle + 1]
    .map((y) => toIso(y, m, d))
    .filter((iso) => iso !== null)
    .sort((a, b) => daysApart(a, reference) - daysApart(b, reference));
  const agreeing = candidates.find((iso) => weekday && weekdayOf(iso).startsWith(weekday.toLowerCase().slice(0, 3)));
  return agreeing ?? candidates[0] ?? null;
}

interface Draft {
  y: number | null;
  m: number;
  d: number;
  weekday: string | undefined;
  from: number;
  to: number;
}

function drafts(text: string): Draft[] {
  const found: Draft[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of matchesOf(dayFirst, text)) {
    const [whole, weekday, days = '', month = '', printedYear] = match;
    const m = monthNumber(month);
    const y = printedYear ? fullYear(printedYear) : null;
    const daysAt = match.index + whole.indexOf(days, weekday?.length ?? 0);
    const each = matchesOf(/\d{1,2}/g, days);
    each.forEach((one, i) => {
      const last = i === each.length - 1;
      const from = i === 0 ? match.index : daysAt + one.index;
      const to = last ? match.index + whole.trimEnd().length : daysAt + one.index + one[0].length;
      found.push({ y, m, d: Number(one[0]), weekday: each.length === 1 ? weekday : undefined, from, to });
    });
  }
  const whole = (match: RegExpExecArray, y: number, m: number, d: number, weekday?: string) =>
    found.push({ y, m, d, weekday, from: match.index, to: match.index + match[0].length });
  for (const match of matchesOf(dayInWords, text)) {
    const [, word = '', month = '', y] = match;
    whole(match, Number(y), monthNumber(month), dayWords.indexOf(word.toLowerCase().replace(' ', '-')) + 1);
  }
  for (const match of matchesOf(monthFirst, text)) {
    const [, weekday, month = '', d, y] = match;
    whole(match, Number(y), monthNumber(month), Number(d), weekday);
  }
  for (const match of matchesOf(numeric, text)) {
    const [, d = '', mark, m = '', y = ''] = match;
    // "2.10.24" may be a paragraph number; "02.10.24" and "2.10.2024" are dates
    if (mark !== '/' && y.length === 2 && (d.length < 2 || m.length < 2)) continue;
    whole(match, fullYear(y), Number(m), Number(d));
  }
  for (const match of matchesOf(dashed, text)) {
    const [, d, , month = '', y = ''] = match;
    whole(match, fullYear(y), monthNumber(month), Number(d));
  }
  for (const match of matchesOf(isoForm, text)) {
    const [, y, m, d] = match;
    whole(match, Number(y), Number(m), Number(d));
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "12 March and 15 April 2024", "30 November to 2 January 2025": the first takes the year of the second. */
function yearOfNeighbour(text: string, draft: Draft, next: Draft | undefined): number | null {
  if (next?.y == null || !/^\s?(?:,|-|–|&|and|to|or|until)?\s?(?:on\s|the\s)*$/.test(text.slice(draft.to, next.from)))
    return null;
  return draft.m > next.m ? next.y - 1 : next.y;
}

/**
 * Every date of the text in print order. A date without a year takes the year that brings it nearest to `reference`
 * (ISO date of the meeting); without a reference it is left out. A month alone ("July 2024") is no date.
 */
export function findDates(text: string, reference?: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  const all = drafts(text);
  let end = 0;
  all.forEach((draft, i) => {
    if (draft.from < end) return;
    const { y, m, d, weekday, from, to } = draft;
    const known = y ?? yearOfNeighbour(text, draft, all[i + 1]);
    const iso = known !== null ? toIso(known, m, d) : reference ? nearest(m, d, weekday, reference) : null;
    if (iso === null) return;
    found.push({ iso, from, to, yearPrinted: y !== null });
    end = to;
  });
  return found;
}

/** The first date of the text, or null. */
export function parseDate(text: string, reference?: string | null): string | null {
  return findDates(text, reference)[0]?.iso ?? null;
}

const meridiem = '([ap])\\.?\\s?m\\b\\.?';
const hourMinute = '(\\d{1,2})(?:\\s?[.:;]\\s?([0-5]\\d))?';
/** "2.00-4.00 p.m.", "10am": the first of a range may borrow its a.m. or p.m. from the second */
const twelveHour = new RegExp(`(?<![\\d.:/£])(?:${hourMinute}\\s?(?:-|–|to)\\s?)?${hourMinute}\\s?${meridiem}`, 'gi');
/** "14:00", "1400 hours", "at 18.30" */
const twentyFourHour =
  /(?<![\d.:/£])(?:([01]?\d|2[0-3]):([0-5]\d)(?!\d|:\d)|([01]\d|2[0-3])[.:]?([0-5]\d)\s?(?:hours|hrs)\b|(?<=\b(?:at|from|until|commencing|time)\b[ :-]{1,3})([01]?\d|2[0-3])\.([0-5]\d)(?![\d%]))/gi;
const namedTime = /\b(?:12\s?)?(noon|midday|midnight)\b/gi;

const pad = (n: number) => String(n).padStart(2, '0');

function from12(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return hour <= 23 ? hour : null; // "14.00 p.m."
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Every time of day in print order. */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  const add = (hour: number | null, minute: string | undefined, from: number, to: number) => {
    if (hour !== null) found.push({ clock: `${pad(hour)}:${minute ?? '00'}`, from, to });
  };
  for (const match of matchesOf(twelveHour, text)) {
    const [whole, h1, m1, h2, m2, half = 'a'] = match;
    const end = match.index + whole.length;
    const last = from12(Number(h2), half);
    const dash = h1 ? /\s?(?:-|–|to)\s?/i.exec(whole) : null;
    const split = match.index + (dash?.index ?? 0);
    if (h1) {
      const borrowed = from12(Number(h1), half);
      // "11.00-1.00pm" starts in the morning
      const first = borrowed !== null && last !== null && borrowed > last ? from12(Number(h1), 'a') : borrowed;
      add(first, m1, match.index, split);
    }
    add(last, m2, split + (dash?.[0].length ?? 0), end);
  }
  for (const match of matchesOf(twentyFourHour, text)) {
    const [whole, h1, m1, h2, m2, h3, m3] = match;
    add(Number(h1 ?? h2 ?? h3), m1 ?? m2 ?? m3, match.index, match.index + whole.length);
  }
  for (const match of matchesOf(namedTime, text)) {
    add(match[1]?.toLowerCase() === 'midnight' ? 0 : 12, '00', match.index, match.index + match[0].length);
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter((time) => {
    if (time.from < end) return false;
    end = time.to;
    return true;
  });
}

/** The first time of day, "17:30", or null. */
export function parseTime(text: string): string | null {
  return findTimes(text)[0]?.clock ?? null;
}

/** "2023-09-12" is a day of the calendar, "2023-02-30" is none: it would roll over into March. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
