import type { Diagnostic } from '../model/diagnostic.ts';
import type { MeetingSection } from '../model/structure.ts';
import { readHead } from './head.ts';
import { readLines } from './lines.ts';

const fields = ['council', 'body', 'date', 'startTime', 'venue'] as const;

/** What the first meeting's own text leaves open may stand in the headers of a document's pages: whose meeting it was, and when. */
export function headFromPages(printed: string[], sections: MeetingSection[], diagnostics: Diagnostic[]): void {
  const meeting = sections.find(({ kind }) => kind !== 'REPORT');
  if (!meeting) return;
  const lines = readLines({ fileName: '', sha256: '', mediaType: '', lines: printed });
  const head = readHead(lines, 0, lines.length, meeting.kind, []);
  for (const field of fields) meeting[field] ??= head[field];
  for (const field of ['date', 'body'] as const) {
    const at = diagnostics.findIndex(({ rule }) => rule === `parse/no-${field}`);
    if (meeting[field] && at >= 0) diagnostics.splice(at, 1);
  }
}
