import type { Line } from '../genre/line.ts';
import { endsSentence, isCaps, isTitleLike, startsProse } from '../language/print.ts';
import { type Heading, nextPrinted, readNumbered, wrapTitle } from './heading.ts';
import { readLabel } from './labels.ts';
import { cleanTitle, isStandardTitle } from './titles.ts';
import { isMinutesMark } from './webpage.ts';

const purpose =
  /^(?:to (?:receive|consider|note|approve|agree|confirm|discuss|provide|sign|report|review|appoint|elect|hear|inform|determine|answer|deal|scrutinise|comment|update|identify|exclude|ask|adopt|endorse|present|give|seek|monitor|respond|set|be |advise|allow|discuss|ensure|examine|make|record|authorise|resolve)|members(?: of the [a-z-]+)? (?:should|(?:are|will be) (?:asked|invited|requested|reminded))|the (?:committee|panel|board|cabinet|commission|council) (?:is|are|will be) (?:asked|invited|requested|recommended)|the (?:committee|panel|board|cabinet|commission|council) to (?:receive|consider|note|approve|agree|elect|appoint|review|discuss)\b|report of|for (?:members|the committee|information)|a report (?:by|of|from)|this (?:item|report))/i;

export function isPurpose(text: string): boolean {
  return purpose.test(text);
}

/** "Meeting: 04/05/2021 - Streets Panel (Item 6)" on a page that follows one issue. */
export const issueMeeting = /^meeting: \d\d\/\d\d\/\d{4} - (.{3,120}?)(?: \(item ([A-Z]?\d{1,3}[A-Za-z]?)\))?$/i;

/** The one heading of a page that is about one item: "Agenda item" or "Meeting: 04/05/2021 - Streets Panel" over it, or none at all. */
export function soleHeading(lines: Line[], from: number, to: number): Heading | null {
  const printed: number[] = [];
  for (let at = from; at < to && printed.length < 8; at++) if (lines[at]?.text) printed.push(at);
  const text = (at: number | undefined) => (at === undefined ? '' : (lines[at] as Line).text);
  const first = printed[0];
  if (first === undefined) return null;
  if (isMinutesMark(text(first))) return { at: first, end: first, number: null, title: '', run: null };
  const over = printed.findIndex((at) => /^agenda item$/i.test(text(at)) || issueMeeting.test(text(at)));
  const at = printed[over + 1];
  if (over < 0 || at === undefined || isMinutesMark(text(at))) return null;
  const own = readNumbered(text(at));
  const { title, end } = wrapTitle(lines, at, to, own?.title || text(at));
  const clean = cleanTitle(title);
  const number = own?.title ? own.number : (clean.item ?? issueMeeting.exec(text(printed[over]))?.[2] ?? null);
  return { at, end, number, title: clean.title, run: null };
}

/** "(Item 4)", "(Agenda Item 4)" on the line under the heading. */
const itemMark = /^\(?(?:agenda )?item (?:no\.? ?)?([A-Z]?\d{1,3}[A-Za-z]?)\)?\.?$/i;

/** Headings without a number of their own, told by the mark below: `Play Areas` / `(Item 4)`. */
export function markedHeadings(lines: Line[], from: number, to: number): Heading[] {
  const found: Heading[] = [];
  let above = -1;
  for (let at = from; at < to; at++) {
    const { text } = lines[at] as Line;
    if (!text) continue;
    const mark = /^\(/.test(text) ? itemMark.exec(text) : null;
    if (mark && above >= 0) {
      let top = above;
      while (
        top > from &&
        (lines[top] as Line).gap === 0 &&
        above - top < 4 &&
        lines[top - 1]?.text &&
        isTitleLike((lines[top - 1] as Line).text)
      )
        top--;
      const title = lines
        .slice(top, above + 1)
        .map((line) => line.text)
        .filter(Boolean)
        .join(' ');
      const own = /^(\d{1,4}[A-Za-z]?)[.)]\s+(?=\S)/.exec(title);
      found.push({
        at: top,
        end: at,
        number: own?.[1] ?? (mark[1] as string),
        title: cleanTitle(own ? title.slice(own[0].length) : title).title,
        run: null,
      });
    }
    above = at;
  }
  return found;
}

/** "Declarations of interest, if any." */
const ifAny = /,? \(?if any\)?\.?$/i;

/**
 * Items of a web page that lost its numbers: a short line with a download mark, a standard title, or a line under which
 * the page says what the item is for ("To consider ...").
 */
export function pageHeadings(lines: Line[], from: number, to: number): Heading[] {
  const found: Heading[] = [];
  let before: Line | null = null;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (!line.text) continue;
    const { text } = line;
    const next = lines[nextPrinted(lines, at, to)];
    const stands = line.gap > 0 || line.level > 0 || line.bold || !before;
    const short =
      text.length <= 200 && !line.bullet && !endsSentence(text.replace(ifAny, '').replace(/\([^()]*\)$/, ''));
    const announced = next !== undefined && isPurpose(next.text) && !next.bullet;
    const told =
      line.download ||
      (isStandardTitle(text) && text.length <= (ifAny.test(text) ? 200 : 90) && !startsProse(text)) ||
      (announced && isTitleLike(text, 200) && !startsProse(text) && !/^\(.*\)$/.test(text));
    const labelled =
      /:$/.test(text) ||
      isMinutesMark(text) ||
      (readLabel(text, null) !== null && !isStandardTitle(text) && !announced);
    const last = found[found.length - 1];
    const fresh = last === undefined || at > last.end;
    // "Election of Chair" under "Election of Chair and Vice-Chair" is a part of it
    const part = last !== undefined && nextPrinted(lines, last.end, to) === at && last.title.startsWith(text);
    if (fresh && stands && short && told && !part && (line.download || (!labelled && !isPurpose(text)))) {
      const wrapped = wrapTitle(lines, at, to, text);
      found.push({ at, end: wrapped.end, number: null, title: cleanTitle(wrapped.title).title, run: null });
    } else if (
      fresh &&
      isPurpose(text) &&
      line.gap >= 2 &&
      text.length <= 300 &&
      !line.bullet &&
      before &&
      !isPurpose(before.text) &&
      (last ? at - last.end > 1 : true)
    ) {
      // the heading itself is missing: what the item is for stands in its place
      const above = last ? nextPrinted(lines, last.end, to) : -1;
      if (above !== at && /^to /i.test(text)) found.push({ at, end: at, number: null, title: text, run: null });
    }
    before = line;
  }
  return found;
}

/** The record's own title stands before the list of those present; headings stand behind it. */
function afterPresent(lines: Line[], from: number, to: number): number {
  let printed = 0;
  for (let at = from; at < to && printed < 40; at++) {
    if (!lines[at]?.text) continue;
    printed++;
    if (readLabel((lines[at] as Line).text, null)?.status === 'PRESENT') return at + 1;
  }
  return from;
}

/** Unnumbered headings told by their print: one markdown level, bold, or capitals, whichever carries the standard titles. */
export function setOffHeadings(lines: Line[], from: number, to: number): { headings: Heading[]; score: number } {
  const groups = new Map<string, { headings: Heading[]; score: number; standard: number }>();
  for (let at = afterPresent(lines, from, to); at < to; at++) {
    const line = lines[at] as Line;
    if (isMinutesMark(line.text) || (endsSentence(line.text) && /\b(?:was|were|is|are|has|had)\b/.test(line.text)))
      continue;
    if (!line.text || line.bullet || line.cells || !isTitleLike(line.text.replace(/[:.]$/, ''), 200)) continue;
    if (
      /^(?:RESOLVED|AGREED|DECISION|ACTION|RECOMMEND|NOTE|PRESENT|APOLOGIES FROM|IN ATTENDANCE|REASONS?|VOTING|MINUTES$|CHAIR)/i.test(
        line.text,
      ) &&
      !isStandardTitle(line.text)
    )
      continue;
    const caps = isCaps(line.text);
    const standardTitle = isStandardTitle(line.text);
    const keys: string[] = [];
    if (line.level > 0) keys.push(`level ${line.level}`);
    else if (line.bold) keys.push(caps ? 'bold capitals' : 'bold');
    else if (caps && line.gap > 0) keys.push('capitals');
    else if (line.gap > 0 && standardTitle && line.text.length < 90 && !startsProse(line.text)) keys.push('plain');
    else if (line.gap > 0 && standardTitle && /^To\b/.test(line.text) && lines[at + 1]?.text === '') keys.push('plain');
    else if (
      line.gap > 0 &&
      line.text.length < 90 &&
      !startsProse(line.text) &&
      !line.text.endsWith(':') &&
      (lines[at + 1]?.text ?? '') === ''
    )
      keys.push('plain');
    if (!keys.length) continue;
    const wrapped = wrapTitle(lines, at, to, line.text);
    for (const key of keys) {
      const group = groups.get(key) ?? { headings: [], score: 0, standard: 0 };
      groups.set(key, group);
      group.headings.push({ at, end: wrapped.end, number: null, title: cleanTitle(wrapped.title).title, run: null });
      if (standardTitle) {
        group.standard++;
        group.score += 3;
      } else group.score += key === 'plain' ? -0.5 : 0.2;
    }
    at = wrapped.end;
  }
  let best: { headings: Heading[]; score: number; standard: number } | null = null;
  for (const [key, group] of groups) {
    if (group.standard < 2) continue;
    if (key === 'plain') group.headings = group.headings.filter(({ title }) => isStandardTitle(title));
    if (!best || group.score > best.score) best = group;
  }
  return { headings: best?.headings ?? [], score: best?.score ?? 0 };
}
