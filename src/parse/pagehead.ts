import type { Line } from '../genre/line.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MeetingKind } from '../model/enums.ts';
import type { MeetingSection } from '../model/structure.ts';
import type { About } from '../model/text.ts';
import { bodyName } from './body.ts';
import { printedDates } from './dates.ts';
import { type Head, readHead } from './head.ts';
import { readLines } from './lines.ts';

const fields = ['council', 'body', 'date', 'startTime', 'venue'] as const;

/** The head that some lines outside of the record's text give. */
function headIn(printed: string[], kind: MeetingKind): Head {
  const lines = readLines({ fileName: '', sha256: '', mediaType: '', lines: printed });
  return readHead(lines, 0, lines.length, kind, []);
}

/** What the text leaves open of its body, day, times and place, the file may say outside of it. */
export function headFromFile({ title, ...said }: About, kind: MeetingKind, head: Head): void {
  if (title && !(head.date && head.body)) {
    const apart = /^(\d{4}-\d\d-\d\d)\W+(?=\p{L})/u.exec(title); // "2031-05-09 Open Standards Board"
    const titled = headIn(apart ? [title.slice(apart[0].length), apart[1] as string] : [title], kind);
    head.date ??= titled.date;
    head.body ??= titled.body;
    head.council ??= titled.council;
  }
  if (said.date)
    for (const field of ['startTime', 'endTime'] as const)
      if (!head.date || head.date === said.date) head[field] ??= said[field] ?? null;
  head.date ??= said.date ?? null;
  head.venue ??= said.venue ?? null;
}

/** "Decided at meeting: 07/06/2031 - Cabinet", or "Decision Maker: Cabinet" and "Date of decision: 07/06/2031", on the page of one decision. */
export function headFromDecision(lines: readonly Line[], head: Head): void {
  const said = (label: RegExp) => lines.map(({ text }) => label.exec(text)?.[1]).find(Boolean) ?? null;
  const made = said(/^decision maker\s?: ?(.{3,90})$/i);
  if (!made) return;
  const [date, body] = said(/^decided at meeting\s?: ?(.{10,120})$/i)?.split(/ - (.*)/) ?? [];
  const on = date ?? said(/^date of decision\s?: ?(.{8,30})$/i);
  head.body = body ?? bodyName(made);
  head.date = (on && printedDates(on)[0]?.iso) ?? head.date;
}

/** What the first meeting's own text leaves open may stand in the headers of a document's pages: whose meeting it was, and when. */
export function headFromPages(printed: string[], sections: MeetingSection[], diagnostics: Diagnostic[]): void {
  const meeting = sections.find(({ kind }) => kind !== 'REPORT');
  if (!meeting) return;
  const head = headIn(printed, meeting.kind);
  for (const field of fields) meeting[field] ??= head[field];
  for (const field of ['date', 'body'] as const) {
    const at = diagnostics.findIndex(({ rule }) => rule === `parse/no-${field}`);
    if (meeting[field] && at >= 0) diagnostics.splice(at, 1);
  }
}
