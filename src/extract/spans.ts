export interface Span {
  from: number;
  to: number;
}

/** Those of the spans, ascending and without overlap among themselves, that share a character with `from`..`to`. */
export function overlapping<T extends Span>(ascending: T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(ascending, from); i < ascending.length; i++) {
    const span = ascending[i] as T;
    if (span.from >= to) break;
    found.push(span);
  }
  return found;
}

/** Index of the first span that ends behind the offset, by halving. */
export function firstEndingAfter(ascending: Span[], offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as Span).to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of overlapping spans the longest stays; the first of equals. Ascending. */
export function longestOf<T extends Span>(spans: T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const previous = kept.at(-1);
    if (!previous || previous.to <= span.from) kept.push(span);
    else if (span.to - span.from > previous.to - previous.from) kept[kept.length - 1] = span;
  }
  return kept;
}
