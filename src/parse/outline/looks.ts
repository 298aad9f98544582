import { readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { endsOpen, endsSentence, isCaps, isTitleLike, startsProse } from '../../language/print.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { namesBody } from '../body.ts';
import { printedDates } from '../dates.ts';
import { isStandardTitle } from '../titles.ts';
import { isMinutesMark, isPageSign } from '../webpage.ts';
import {
  type Candidate,
  capsLead,
  hasWord,
  lookOf,
  nextPrinted,
  opensBold,
  opensPart,
  titleness,
  unnumbered,
} from './candidate.ts';
import { leadOf, opensCaps } from './run-in.ts';

/** "Aldermen A Ash, S Elm and P Oak": a list of people, whatever its print. */
const listsMany = /^(?:Aldermen|Councillors|Cllrs|Bailies) \p{Lu}[\p{L}.’' -]{1,40}(?:,| and \p{Lu})/u;

/** Words that set off something within an item. */
const within =
  /^(?:RESOLVED|AGREED|DECISION|ACTION|RECOMMEND|NOTE|PRESENT\b|APOLOGIES FROM|IN ATTENDANCE|REASONS?|VOTING|AGENDA$|MINUTES$|[A-Z]{1,2}\s?[:=]\s?(?:present|apolog|absent)|CHAIR(?:MAN|PERSON|WOMAN)?$|MOTION (?:CARRIED|PASSED|FAILED|LOST)|IN FAVOU?R\b|SIGNED|DATED?\b)/i;

/**
 * Headings without a number, told by their print: one group for each look. What stands in front of the list of those present is the
 * record's own title.
 */
export function lookGroups(lines: Line[], from: number, to: number): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  const add = (look: string, candidate: Candidate) => {
    const group = groups.get(look);
    if (group) group.push({ ...candidate, look });
    else groups.set(look, [{ ...candidate, look }]);
  };
  let before: Line | null = null;
  for (let at = behindTitle(lines, from, to); at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    const candidate = listsMany.test(line.text) ? null : setOff(lines, at, to, before);
    const begins = line.gap > 0 || !before || endsSentence(before.text);
    before = line;
    const lead = candidate && candidate.look !== 'plain' ? null : leading(line, at, begins, lines[at - 1]);
    if (lead) add('lead', lead);
    if (!candidate || candidate.look === 'plain') {
      const over = candidate ?? overText(lines, at);
      if (over && line.gap > 0 && lines[at + 1]?.text) add('over', over);
    }
    if (!candidate) continue;
    if (candidate.look !== 'plain') add(candidate.look, candidate);
    else {
      if (candidate.standard) add('standard', candidate);
      if (line.gap > 0) add('plain', candidate);
    }
  }
  // "Due: 4 May" under each of many actions is a label, and no heading
  const printed = new Map<string, number>();
  const label = ({ text }: Candidate) => text.split(/\s?[:–—]/)[0] as string;
  for (const one of [...groups.values()].flat()) printed.set(label(one), (printed.get(label(one)) ?? 0) + 1);
  for (const [look, group] of groups)
    groups.set(
      look,
      group.filter((one) => one.standard || (printed.get(label(one)) ?? 0) < 3),
    );
  return groups;
}

/** "Highways – Cllr Ash reported potholes." as a paragraph of its own; "Police Report: none", "Matters arising:" on any line. */
function leading(line: Line, at: number, begins: boolean, above: Line | undefined): Candidate | null {
  if (line.bullet || line.cells) return null;
  const lead = leadOf(line.text);
  const title = lead?.title ?? /^.{3,60}(?=\s?[:;]-?$)/.exec(line.text)?.[0];
  if (!title || !hasWord(title)) return null;
  const label = readLabel(title, null)?.status;
  // "Apologies: Ann Ash" right under "Present: Bo Birch" is of the head
  if (label === 'PRESENT' || (label && line.gap === 0 && above && readLabel(above.text, null)?.status)) return null;
  const standard = isStandardTitle(title);
  const opens = lead ? begins : line.gap > 0 && isTitleLike(title, 60) && !startsProse(title);
  if (!standard && (!opens || within.test(title))) return null;
  const layout = { forms: [], titleAt: at, from: 0, alone: null, indent: line.indent, merit: 0, part: 0 };
  return { at, number: null, text: line.text, look: 'lead', title: standard ? 1 : 0.6, standard, ...layout };
}

/** "Bus shelter" behind a blank line and right over "It was decided to write about the timetable." */
function overText(lines: Line[], at: number): Candidate | null {
  const line = lines[at] as Line;
  const { text } = line;
  const next = lines[at + 1];
  if (line.gap === 0 || line.bullet || line.cells || text.length > 60 || !isTitleLike(text) || !hasWord(text))
    return null;
  if (!next?.text || next.cells || endsOpen(text) || startsProse(text) || within.test(text)) return null;
  if (!/^[\p{Lu}\d]/u.test(next.text) || !(startsProse(next.text) || endsSentence(next.text) || next.text.length > 60))
    return null;
  if (/\s\|\s/.test(line.spaced) || readLabel(text, null) || opensPart(line)) return null;
  const standard = isStandardTitle(text);
  return unnumbered(line, at, { text, look: 'over', title: titleness(text, 'plain', standard), standard });
}

function setOff(lines: Line[], at: number, to: number, before: Line | null): Candidate | null {
  const line = lines[at] as Line;
  const { text } = line;
  if (
    isMinutesMark(text) ||
    isPageSign(text) ||
    opensPart(line) ||
    line.bullet ||
    line.cells ||
    !/^["“‘'(]?(?:[\p{Lu}\d]|\p{Ll}-?\p{Lu})/u.test(text) ||
    !hasWord(text)
  )
    return null;
  const standard = isStandardTitle(text);
  if (within.test(text) && !standard) return null;
  if (/^Apologies (?!For|Of|And|From|Received|Accepted)\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) return null; // "Apologies Ann Ash"
  const look = lookOf(line, text, 0) ?? 'plain';
  // "MEMBERS' REPORTS – Cllr Ash said that the gate had gone." is told
  const toldBehind = endsSentence(text) && !isCaps(text) && capsLead(text);
  const whole =
    !toldBehind && !opensCaps(text) && isTitleLike(text.replace(/[:.]$/, ''), 200) && sentencesOf(text).length < 2;
  // "PLAY AREAS - The report was noted", "**Play Areas** The report was noted"
  const leads = look !== 'plain' && ((!whole && capsLead(text)) || (opensBold(line, 0) && line.boldTo < text.length));
  if (!whole && !leads) return null;
  if (!leads && endsSentence(text) && /\b(?:was|were|is|are|has|had)\b/.test(text)) return null;
  const continued =
    before !== null &&
    line.gap === 0 &&
    !line.level &&
    before.bold === line.bold &&
    isCaps(before.text) === isCaps(text);
  if (continued && look !== 'plain' && /^(?:bold|caps)/.test(look) && !standard && isTitleLike(before.text, 200))
    return null;
  if (look === 'caps' && line.gap === 0 && !standard && text.length < 8) return null;
  if (look === 'plain') {
    if (
      text.length > 90 ||
      startsProse(text) ||
      (text.endsWith('.') && !standard) ||
      (text.endsWith(':') && !standard) ||
      /\s\|\s/.test(line.spaced)
    )
      return null;
    const next = lines[nextPrinted(lines, at, to)];
    if (!next || (!standard && (next.gap === 0 || line.gap === 0))) return null;
    if (!standard && !next.bullet && next.text.length < 60 && !endsSentence(next.text)) return null;
    if (
      standard &&
      line.gap === 0 &&
      next.gap === 0 &&
      !endsSentence(before?.text ?? '') &&
      !isPageSign(before?.text ?? '')
    )
      return null;
  }
  const label = readLabel(text, 'PRESENT');
  const heading = line.level > 0 && label?.status === 'PRESENT'; // the list at the end, and not that of the head
  if (label && !heading && (label.rest || !standard || opensList(lines, at, look)) && (whole || !leads)) return null;
  return unnumbered(line, at, { text, look, title: titleness(text, look, standard), standard });
}

/** Under "Apologies:" names stand at once, and no sentence. */
function opensList(lines: Line[], at: number, look: string): boolean {
  const below = lines[nextPrinted(lines, at, lines.length)];
  const next = lines[at + 1]?.text || (look === 'plain' && below?.bullet) ? below : undefined;
  return next !== undefined && !endsSentence(next.text) && !startsProse(next.text);
}

/** "Chair Ann Ash called the meeting to order at 6:30 pm on 4 May 2031" below a second heading is told. */
const acts = /^.{3,60}? (?:called|opened|welcomed|convened) (?:the|this|all|everyone|those)\b/i;

/**
 * The record's own title stands before the list of those present; headings stand behind it. Where no list is printed they stand behind
 * the lines that name the body.
 */
function behindTitle(lines: Line[], from: number, to: number): number {
  let printed = 0;
  let behind = from;
  let headings = 0;
  for (let at = from; at < to && printed < 40; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    printed++;
    // "## The people who came" below "## Context" and "## Outcomes" is a heading among them
    if (readLabel(line.text, null)?.status === 'PRESENT' && !(line.level > 0 && headings > 2)) return at + 1;
    if (line.level > 0) headings++;
    if (printed <= 8 && /^(?:draft )?(?:minutes|notes|minute) of\b/i.test(line.text) && printedDates(line.text).length)
      behind = at + 1; // "Minutes of the Audit Committee, 3 October 2024"
    if (headings > 1 && line.level === 0 && acts.test(line.text)) continue;
    if (printed <= 8 && !isStandardTitle(line.text) && (namesBody(line.text) || printedDates(line.text).length))
      behind = at + 1;
  }
  return behind;
}
