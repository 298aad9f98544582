import { readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { endsSentence, isTitleLike, startsProse } from '../../language/print.ts';
import { isStandardTitle } from '../titles.ts';
import { isMinutesMark, isPageSign } from '../webpage.ts';
import { type Candidate, nextPrinted, unnumbered } from './candidate.ts';
import { wrapTitle } from './title.ts';

const purpose =
  /^(?:to (?:receive|consider|note|declare|approve|agree|confirm|discuss|provide|sign|report|review|appoint|elect|hear|inform|determine|answer|deal|scrutinise|comment|update|identify|exclude|ask|adopt|endorse|present|give|seek|monitor|respond|set|be |advise|allow|discuss|ensure|examine|make|record|authorise|resolve)|consider (?:an? |the )?(?:minutes?|reports?)\b|members(?: of the [a-z-]+)? (?:should|(?:are|will be) (?:asked|invited|requested|reminded))|the (?:committee|panel|board|cabinet|commission|council) (?:is|are|will be) (?:asked|invited|requested|recommended)|the (?:committee|panel|board|cabinet|commission|council) to (?:receive|consider|note|approve|agree|elect|appoint|review|discuss)\b|report (?:of|by)\b|for (?:members|the committee|information)|a report (?:by|of|from)|this (?:item|report))/i;

/** "Members to declare any interest", but not "Members To note": there the title ends in "Members". */
const membersTo = /^Members to (?:declare|receive|consider|note|agree)\b/;

export function isPurpose(text: string): boolean {
  return purpose.test(text) || membersTo.test(text);
}

/** What a page prints below its head: it begins with a usual title, and wide blanks part what its items are for from what was said. */
export function isHeadless(lines: readonly Line[]): boolean {
  const printed = lines.filter(({ text }) => text);
  const [first] = printed;
  const title = ({ text }: Line) => isStandardTitle(text) && isTitleLike(text, 90) && !startsProse(text);
  if (!first || !title(first)) return false;
  const parted = printed.filter((line) => line.gap >= 2 && (isPurpose(line.text) || title(line)));
  return (
    parted.length >= 3 &&
    parted.some(({ text }) => isPurpose(text)) &&
    printed.some(({ text }) => text.length > 130) &&
    !printed.some(({ text }) => readLabel(text, null)?.status === 'PRESENT')
  );
}

/** "Declarations of interest, if any." */
const ifAny = /,? \(?if any\)?\.?$/i;

/**
 * Items of a web page that lost its numbers: a short line with a download mark, a standard title, or a line under which
 * the page says what the item is for ("To consider ...").
 */
export function pageCandidates(lines: Line[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  const printed = lines.slice(from, to).filter(({ text }) => text);
  // a page without blank lines: what stands out there is told by what it says
  const tight = printed.filter(({ gap }) => gap > 0).length < printed.length * 0.2;
  // a page without "Minutes:": wide blanks part its items, and what was announced from what was said
  const wide = !printed.some(({ text }) => isMinutesMark(text)) && printed.some(({ gap }) => gap >= 2);
  let before: Line | null = null;
  let said = false; // since the last heading
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    const { text } = line;
    const next = lines[nextPrinted(lines, at, to)];
    const stands = tight || line.gap > 0 || line.level > 0 || line.bold || !before;
    const parted = wide && line.gap >= 2;
    const short =
      text.length <= 200 &&
      !line.bullet &&
      ((parted && isStandardTitle(text)) || !endsSentence(text.replace(ifAny, '').replace(/\([^()]*\)$/, '')));
    const announced = next !== undefined && isPurpose(next.text) && !next.bullet;
    const alone = parted && line.truncatedAt === null && next !== undefined && next.gap >= 2;
    const apart = alone || (parted && line.truncatedAt === null && announced);
    const titleLike = (most: number) => isTitleLike(text, most) && !startsProse(text) && !/^\(.*\)$/.test(text);
    const told =
      line.download ||
      (apart && titleLike(120) && !/\b(?:was|were|is|are|has|had|will)\b/.test(text)) ||
      (isStandardTitle(text) && text.length <= (ifAny.test(text) ? 200 : 90) && !startsProse(text)) ||
      (announced && titleLike(200));
    const labelled =
      /:$/.test(text) ||
      isMinutesMark(text) ||
      isPageSign(text) ||
      (readLabel(text, null) !== null && !isStandardTitle(text) && !announced);
    const last = found[found.length - 1];
    const fresh = last === undefined || at > (last.whole?.end ?? last.at);
    // "Election of Chair" under "Election of Chair and Vice-Chair" is a part of it
    const part =
      last !== undefined && nextPrinted(lines, last.whole?.end ?? last.at, to) === at && last.text.startsWith(text);
    if (fresh && stands && short && told && !part && (line.download || (!labelled && !isPurpose(text)))) {
      const wrapped = wrapTitle(lines, at, to, text);
      found.push(titled(line, at, wrapped));
    } else if (
      fresh &&
      isPurpose(text) &&
      line.gap >= 2 &&
      text.length <= 300 &&
      !line.bullet &&
      before &&
      (!isPurpose(before.text) || (alone && said)) &&
      (last ? at - (last.whole?.end ?? last.at) > 1 : true)
    ) {
      // the heading itself is missing: what the item is for stands in its place
      const above = last ? nextPrinted(lines, last.whole?.end ?? last.at, to) : -1;
      if (above !== at && (/^to /i.test(text) || alone)) found.push(titled(line, at, { title: text, end: at }));
    }
    said = found.at(-1)?.at !== at && (said || (endsSentence(text) && !isPurpose(text)));
    before = line;
  }
  return found;
}

const titled = (line: Line, at: number, whole: { title: string; end: number }): Candidate =>
  unnumbered(line, at, { look: 'page', title: 0.9, standard: isStandardTitle(line.text), whole });
