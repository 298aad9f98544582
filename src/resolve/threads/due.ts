const months = 'january february march april may june july august september october november december'.split(' ');
const words: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const iso = (date: Date) => date.toISOString().slice(0, 10);

/**
 * The day that a deadline as printed means, or undefined where it does not say a day: "in 4 months" counts from `from` (ISO),
 * "by 31 March 2025" stands by itself; "the December meeting" is no day.
 */
export function dueDate(printed: string, from: string | null): string | undefined {
  const text = printed.toLowerCase();
  const full = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]+),?\s+(\d{4})\b/.exec(text);
  if (full) {
    const month = months.findIndex((name) => name === full[2] || name.slice(0, 3) === full[2]);
    if (month < 0) return undefined;
    const day = new Date(Date.UTC(Number(full[3]), month, Number(full[1])));
    return day.getUTCDate() === Number(full[1]) ? iso(day) : undefined;
  }
  const span =
    /\b(?:in|within|after)\s+(?:the\s+next\s+)?(\d{1,3}|[a-z]+)\s+(day|week|month|year)s?(?:'|’)?(?:\s+time)?\b/.exec(
      text,
    );
  if (!span || from === null) return undefined;
  const count = Number(span[1]) || words[span[1] ?? ''];
  if (!count) return undefined;
  const start = new Date(`${from}T00:00:00Z`);
  if (span[2] === 'day' || span[2] === 'week') {
    start.setUTCDate(start.getUTCDate() + count * (span[2] === 'week' ? 7 : 1));
    return iso(start);
  }
  const day = start.getUTCDate();
  const at = new Date(
    Date.UTC(
      start.getUTCFullYear() + (span[2] === 'year' ? count : 0),
      start.getUTCMonth() + (span[2] === 'month' ? count : 0),
      1,
    ),
  );
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last)); // 31 October and one month is 30 November
  return iso(at);
}
