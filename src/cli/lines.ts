import type { Diagnostic } from '../model/diagnostic.ts';

/** One line a diagnostic: `minutes.txt:12-14 attendance/unreadable-entry a name was expected, "…" found` */
export function diagnosticLine(file: string, { lines: [first, last], rule, message }: Diagnostic): string {
  return `${file}:${first}-${last} ${rule} ${message.replace(/\s+/g, ' ')}`;
}
