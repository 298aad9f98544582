import type { Line } from '../genre/line.ts';
import type { AttendanceStatus } from '../model/enums.ts';
import type { AttendanceBlock } from '../model/structure.ts';
import { joinPieces } from './text.ts';

const nameColumn = /^(?:attendee|name|member|councillor|person|committee member)s?$/i;
const statusColumn = /^(?:attendance|status|attended|present\??)$/i;
const statuses: [AttendanceStatus, RegExp][] = [
  ['IN_ATTENDANCE', /^in attendance\b/i],
  ['PRESENT', /^(?:present|attended|yes|in person|virtual|remote|expected)\b|^[✓✔]$/i],
  ['APOLOGIES', /^apolog/i],
  ['ABSENT', /^(?:absent|no|not present|did not attend)\b|^[✗✘]$/i],
];

/**
 * A table whose last column says who came, from its header row on; one block a status. Null where no such table begins.
 *   | Attendee | Role | Attendance |
 *   | Councillor Ash | Chair | Present |
 */
export function readAttendanceTable(
  lines: Line[],
  at: number,
  to: number,
  words: ReadonlySet<string>,
): { blocks: AttendanceBlock[]; end: number } | null {
  const header = lines[at]?.cells;
  if (!header?.some((cell) => nameColumn.test(cell)) || !statusColumn.test(header.at(-1) ?? '')) return null;
  const blocks: AttendanceBlock[] = [];
  let end = at + 1;
  for (; end < to; end++) {
    const row = lines[end] as Line;
    if (!row.text) continue;
    const said = row.cells?.at(-1) ?? '';
    const status = statuses.find(([, words]) => words.test(said))?.[0];
    if (!row.cells || !status) break;
    let block = blocks.find((one) => one.status === status);
    if (!block) {
      block = { status, label: header.at(-1) as string, passages: [] };
      blocks.push(block);
    }
    const text = row.cells.slice(0, -1).filter(Boolean).join(' | ');
    if (text) block.passages.push(joinPieces('table-row', [{ text, line: row.number }], words));
  }
  return blocks.length ? { blocks, end } : null;
}
