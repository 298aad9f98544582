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
  const end = below.findIndex(({ level }) => level > 0 && level <= depth);
  const headings = below.filter(({ level }) => level === depth).map(({ text }) => text);
  if (!headings.some((text) => headsMinutes.test(text)) && !taken(below.slice(0, Math.max(end, 0)), headings)) return;
  for (const line of lines.slice(agenda, agenda + 1 + end)) line.skip ??= 'announced';
}

/** Entries and headings of an agenda; a longer list is none, and each entry is held against each heading. */
const most = 60;

/** "1. Adopt bylaws", "2. Elect officers" over headings that take them up again: "Bylaws", "Officers". */
function taken(listed: Line[], headings: string[]): boolean {
  const entries = listed.filter(({ text }) => text);
  if (entries.length > most) return false;
  const isList = entries.every(({ bullet, text }) => bullet !== null || /^\d{1,2}[.)] /.test(text));
  const again = headings.slice(0, most).filter((heading) => {
    const words = heading.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    return entries.some(({ text }) => words.some((word) => text.toLowerCase().includes(word)));
  });
  return isList && again.length >= 2 && again.length * 2 >= entries.length;
}
