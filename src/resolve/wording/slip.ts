/** Whether one typing slip turns one word into the other: a letter missing, doubled, wrong, or two letters swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Slips are told from other names only in words long enough: "Reed" and "Read" are two families, "Jons" is Jones. */
export function nearWords(a: string, b: string, least = 5): boolean {
  return Math.max(a.length, b.length) >= least && oneSlip(a, b);
}
