import { createHash } from 'node:crypto';
import type { LineSpan } from '../../model/facts.ts';
import { heldText, linesAt } from '../../model/held.ts';

/**
 * Which lines of a record are each item's own, for items in print order: a line that several have is the innermost's. Where two begin
 * and end on the same lines, as in a text that lost its breaks, nothing says whose words they are, and they are nobody's.
 */
export function ownLines(items: readonly { lines: LineSpan }[]): LineSpan[][] {
  const owner = new Map<number, number | null>();
  const outerFirst = items
    .map(({ lines }, index) => ({ lines, index }))
    .sort((a, b) => a.lines[0] - b.lines[0] || b.lines[1] - a.lines[1]);
  for (const [at, { lines, index }] of outerFirst.entries()) {
    const before = outerFirst[at - 1]?.lines;
    const alike = before && before[0] === lines[0] && before[1] === lines[1];
    for (let line = lines[0]; line <= lines[1]; line++) owner.set(line, alike ? null : index);
  }
  return items.map(({ lines: [first, last] }, index) => {
    const spans: LineSpan[] = [];
    for (let line = first; line <= last; line++) {
      if (owner.get(line) !== index) continue;
      const span = spans.at(-1);
      if (span?.[1] === line - 1) span[1] = line;
      else spans.push([line, line]);
    }
    return spans;
  });
}

/** What an item keeps to find its words by; undefined where it has none of its own. */
export function spokenIn(record: string, lines: string[], spans: LineSpan[]): string | undefined {
  if (spans.length === 0) return undefined;
  const text = linesAt(lines, spans).join('\n');
  const digest = createHash('sha1').update(text).digest('hex').slice(0, 8);
  return heldText({ record, spans, digest });
}
