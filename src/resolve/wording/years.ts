const day = 24 * 60 * 60 * 1000;

/** Years between two ISO dates, never negative. */
export function yearsBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / (365.25 * day);
}

/** The year in which the council year of an ISO date began: council years run from May to April. */
export function councilYear(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) >= '05' ? year : year - 1;
}
