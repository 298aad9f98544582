import type { Line } from '../genre/line.ts';

/** "## Minutes" over all that was said. */
export const headsMinutes = /^(?:(?:draft |meeting )?minutes|notes|discussion)(?: of (?:the )?meeting)?\s?:?$/i;

/**
 * A page that first says what will be discussed and then what was said: only the second is the record of the meeting.
 *   ## Agenda
 *   * Trees
 *   ## Minutes
 */
export function markAnnounced(lines: Line[]): void {
  const agenda = lines.findIndex(({ text, level }) => level > 0 && /^(?:proposed |draft )?agenda\s?:?$/i.test(text));
  if (agenda < 0) return;
  const { level: depth } = lines[agenda] as Line;
  const below = lines.slice(agenda + 1);
  if (!below.some(({ text, level }) => level === depth && headsMinutes.test(text))) return;
  const end = below.findIndex(({ level }) => level > 0 && level <= depth);
  for (const line of lines.slice(agenda, agenda + 1 + end)) line.skip ??= 'announced';
}
