import type { Diagnostic } from '../model/diagnostic.ts';

/** One line a diagnostic: `minutes.txt:12-14 attendance/unreadable-entry a name was expected, "…" found` */
export function diagnosticLine(file: string, { lines: [first, last], rule, message }: Diagnostic): string {
  return `${file}:${first}-${last} ${rule} ${message.replace(/\s+/g, ' ')}`;
}

/** "1 file", "3 files" */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Rows in columns, numbers to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const rightward = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (rightward[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
