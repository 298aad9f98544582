import type { Line } from '../genre/line.ts';
import type { MeetingKind } from '../model/enums.ts';
import { flatHeadings, isFlatTable } from './flattable.ts';
import { nextPrinted } from './outline/candidate.ts';
import { findOutline, type Outline } from './outline/index.ts';
import { soleHeading } from './outline/sole.ts';
import { isStandardTitle } from './titles.ts';

/** The headings of a section's items in print order. */
export function findHeadings(lines: Line[], from: number, to: number, kind: MeetingKind): Outline {
  const sole = kind === 'WEB_PAGE' ? soleHeading(lines, from, to) : null;
  if (sole) return { headings: [sole], sequences: [] };
  if ((kind === 'WEB_PAGE' || kind === 'AGENDA') && isFlatTable(lines, from, to))
    return { headings: flatHeadings(lines, from, to), sequences: [] };
  return findOutline(lines, from, to, kind);
}

/** Lines behind the last item that close the record and belong to no item. */
export function footStart(lines: Line[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    if (closing.test(line.text) && !isStandardTitle(line.text)) return at;
    if (isSignature(lines, at, to)) return at;
    if (line.gap >= 1 && line.bold && /^the next (?:ordinary )?meeting\b/i.test(line.text)) return at;
  }
  return to;
}

/** "Ann Ash" over "Chief Executive", set apart at the end of an agenda. */
function isSignature(lines: Line[], at: number, to: number): boolean {
  const next = nextPrinted(lines, at, to);
  if ((lines[at] as Line).gap < 2 || next < 0 || nextPrinted(lines, next, to) >= 0) return false;
  const name = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
  return name.test((lines[at] as Line).text) && signatory.test((lines[next] as Line).text);
}

const signatory =
  /^(?:chief executive|(?:town |parish |deputy )?clerk|monitoring officer|proper officer|(?:interim |assistant |strategic |corporate )?(?:director|head) (?:of|for) .{3,60}|managing director)(?: .{1,40})?$/i;
/** "The meeting closed at 9.15 pm", "Signed ....... Chairman" */
export const isClosing = (text: string): boolean => closing.test(text);

const closing =
  /^\(?(?:the )?(?:meeting|proceedings|business)(?: (?:was|were|having))?(?: of the .{1,60})? (?:then )?(?:began at|commenced at|closed|ended|concluded|finished|terminated|rose|declared closed)\b|^\(?duration of (?:the )?meeting\b|^(?:the )?chair(?:man|person)? (?:closed|declared) the meeting\b|^\(?(?:start|finish|end)(?:ed)?(?: time)? ?:? ?\d|^signed ?[:.…_]|^(?:chair(?:man|person|woman)?|mayor)(?: ?\(.*\))?\s?[.…_:]{2,}|^[.…_]{5,}|^there being no (?:further|other) business\b|^(?:chair(?:man|person|woman)?)$|^date ?[:.…_]{2,}/i;
