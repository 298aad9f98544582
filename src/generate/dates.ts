const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const day = 86_400_000;

const ordinal = (n: number) =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
const parts = (iso: string) => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return { year, month, date, weekday: weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '' };
};

/** "18 September 2018" */
export function plainDate(iso: string): string {
  const { year, month, date } = parts(iso);
  return `${date} ${months[month - 1]} ${year}`;
}

/** "18th September, 2018" */
export function ordinalDate(iso: string): string {
  const { year, month, date } = parts(iso);
  return `${ordinal(date)} ${months[month - 1]}, ${year}`;
}

/** "Tuesday, 18 September 2018" */
export const longDate = (iso: string): string => `${parts(iso).weekday}, ${plainDate(iso)}`;

/** The first date on or after the given day of the month that falls on the weekday (0 is Sunday). */
export function weekdayFrom(year: number, month: number, date: number, weekday: number): string {
  const from = Date.UTC(year, month - 1, date);
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7;
  return new Date(from + ahead * day).toISOString().slice(0, 10);
}
