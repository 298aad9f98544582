import type { Line } from '../genre/line.ts';
import type { MeetingKind } from '../model/enums.ts';
import { bestChain } from './chain.ts';
import { flatHeadings, isFlatTable } from './flattable.ts';
import { type Candidate, candidates, type Heading, nextPrinted } from './heading.ts';
import { cleanTitle, isStandardTitle } from './titles.ts';
import { markedHeadings, pageHeadings, setOffHeadings, soleHeading } from './unnumbered.ts';

/** The headings of a section's items in print order, by whichever way of printing them explains the section best. */
export function findHeadings(lines: Line[], from: number, to: number, kind: MeetingKind): Heading[] {
  const sole = kind === 'WEB_PAGE' ? soleHeading(lines, from, to) : null;
  if (sole) return [sole];
  if (kind === 'WEB_PAGE' && isFlatTable(lines, from, to)) return flatHeadings(lines, from, to);
  const numbered = numberedHeadings(lines, from, to);
  const marked = markedHeadings(lines, from, to);
  if (numbered.headings.length >= 2 && numbered.score >= 6 && numbered.headings.length >= marked.length * 0.6)
    return numbered.headings;
  if (marked.length >= 2) return marked;
  const page = kind === 'WEB_PAGE' ? pageHeadings(lines, from, to) : [];
  const setOff = setOffHeadings(lines, from, to);
  if (page.length >= 2 && page.length * 1.5 >= numbered.score) return page;
  if (page.length === 1 && numbered.score < 4 && setOff.headings.length < 3) return page;
  if (setOff.headings.length >= 2 && setOff.score > numbered.score) return setOff.headings;
  if (numbered.headings.length && numbered.score >= 4) return numbered.headings;
  if (page.length) return page;
  return setOff.headings;
}

function numberedHeadings(lines: Line[], from: number, to: number): { headings: Heading[]; score: number } {
  const all = candidates(lines, from, to);
  const { chain, score } = bestChain(all);
  // a second part of the agenda may start again at 1
  const first = chain[0]?.at ?? to;
  const last = chain[chain.length - 1]?.at ?? from;
  const before = bestChain(all.filter(({ at }) => at < first));
  const after = bestChain(all.filter(({ at }) => at > last));
  const parts = [chain];
  if (before.chain.length >= 3 && before.score >= 12) parts.unshift(before.chain);
  if (after.chain.length >= 3 && after.score >= 12) parts.push(after.chain);
  const headings = parts.flat().map(({ at, end, number, title, run }): Heading => {
    const clean = cleanTitle(title);
    const below = nextPrinted(lines, end, to);
    const mark = /^[([](?:agenda )?item (?:no\.? ?)?[A-Z]?\d{1,3}[A-Za-z]?[)\]]$/i.test(lines[below]?.text ?? '');
    return { at, end: mark ? below : end, number, title: clean.title, run };
  });
  return { headings: withSubItems(headings, parts.flat(), all, lines, to), score };
}

/**
 * `3.  APPLICATIONS` directly over `3.1  12 HIGH STREET`: the parts of an item that is only a heading are items of their own. Elsewhere
 * "3.1" numbers a paragraph.
 */
function withSubItems(headings: Heading[], chain: Candidate[], all: Candidate[], lines: Line[], to: number): Heading[] {
  const chained = new Set(chain);
  const dotted = all.filter(
    (candidate) =>
      !chained.has(candidate) && (candidate.style === 'caps' || candidate.alone) && /^\d+\.\d+$/.test(candidate.number),
  );
  if (!dotted.length) return headings;
  const out: Heading[] = [];
  headings.forEach((heading, index) => {
    out.push(heading);
    const until = headings[index + 1]?.at ?? to;
    let next = 1;
    for (const { at, end, number, title, run } of dotted) {
      if (at <= heading.end || at >= until || number !== `${heading.number}.${next}`) continue;
      if (next === 1 && nextPrinted(lines, heading.end, to) !== at) break;
      out.push({ at, end, number, title: cleanTitle(title).title, run });
      next++;
    }
  });
  return out;
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
const closing =
  /^\(?(?:the )?(?:meeting|proceedings|business)(?: (?:was|were|having))?(?: of the .{1,60})? (?:then )?(?:began at|commenced at|closed|ended|concluded|finished|terminated|rose|declared closed)\b|^\(?duration of (?:the )?meeting\b|^(?:the )?chair(?:man|person)? (?:closed|declared) the meeting\b|^\(?(?:start|finish|end)(?:ed)?(?: time)? ?:? ?\d|^signed ?[:.…_]|^(?:chair(?:man|person|woman)?|mayor)(?: ?\(.*\))?\s?[.…_:]{2,}|^[.…_]{5,}|^there being no (?:further|other) business\b|^(?:chair(?:man|person|woman)?)$|^date ?[:.…_]{2,}/i;
