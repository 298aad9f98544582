const day = 24 * 60 * 60 * 1000;

/** Years between two ISO dates, never negative. */
export function yearsBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / (365.25 * day);
}
