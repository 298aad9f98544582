import type { MeetingSection } from '../model/structure.ts';
import type { RecordText } from '../model/text.ts';

/**
 * A line of a head that says that the minutes are not approved yet: "DRAFT", "Draft minutes of the meeting held on 4 March 2031",
 * "MINUTES (Draft)", "These minutes are subject to approval at the next meeting".
 */
const unapproved = [
  /^\W*(?:draft|unapproved|unconfirmed|unadopted)\b\W*(?:$|(?:\w+ ){0,3}(?:minutes?|notes?)\b)/i,
  /\b(?:minutes?|notes?)\b[^.]{0,60}[([–-] ?(?:draft|unapproved|unconfirmed)\b\W*$/i,
  /^\W*(?:(?:these |the )?(?:draft )?(?:minutes?|notes?)\b.{0,40})?\b(?:subject to|awaiting|pending|until) (?:approval|approved|confirmation|confirmed|adoption)\b/i,
];
/** A line at the head of page after page: "DRAFT", "Minutes - draft". */
const running = /^\W*(?:draft(?: minutes)?|minutes\W+draft|unconfirmed(?: minutes)?|unapproved(?: minutes)?)\W*$/i;
/** Lines that are looked at where a head has no end. */
const headLines = 40;

/** Whether the head of a section says that it is a draft, or what runs along its pages does. */
export function isDraft(
  { lines }: Pick<RecordText, 'lines'>,
  { lines: [first, last], items }: MeetingSection,
): boolean {
  const end = Math.min(last, (items[0]?.lines[0] ?? last + 1) - 1, first - 1 + headLines);
  const own = lines.slice(first - 1, last).map((line) => line.trim());
  return (
    own.slice(0, end - first + 1).some((line) => line.length < 160 && unapproved.some((one) => one.test(line))) ||
    own.filter((line) => line.length < 40 && running.test(line)).length > 1
  );
}
