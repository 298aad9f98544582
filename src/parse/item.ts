import type { House } from '../genre/construct.ts';
import { saysOutcome } from '../genre/decisions/outcome-alone.ts';
import type { Line } from '../genre/line.ts';
import type { ItemSection, MeetingSection, Passage } from '../model/structure.ts';
import { markDecisions } from './decision.ts';
import { flatParts, isTorn } from './flattable.ts';
import type { Heading } from './outline/index.ts';
import { isPurpose } from './outline/page.ts';
import { buildPassages, type Draft, type Stretched } from './passages.ts';
import { type Log, settle } from './settle.ts';
import { isMinutesMark } from './webpage.ts';

/** The printed pieces below a heading up to the next: whole lines, or the cells of a table of items. */
export function stretchOf(lines: Line[], heading: Heading, to: number, heads: string[], flat: boolean): Stretched[] {
  if (flat)
    return lines.slice(heading.at, to).flatMap((line, at, all) => {
      const parts = flatParts(line, at ? 0 : (heading.run?.from ?? 0));
      const torn = at > 0 && isTorn(all[at - 1]?.text ?? '', line.text);
      return parts.map((part, n) =>
        torn && n === 0 && !isMinutesMark(line.text.slice(part.from, part.to)) ? { ...part, more: true } : part,
      );
    });
  const stretch: Stretched[] = [];
  const table = (lines[heading.at] as Line).cells !== null;
  if (heading.run) {
    const line = lines[heading.run.index] as Line;
    stretch.push(...(table ? cellsOf(line, heads, heading.run.from) : [{ line, from: heading.run.from }]));
  }
  for (let at = heading.end + 1; at < to; at++) {
    const line = lines[at] as Line;
    if (line.text) stretch.push(...(table && line.cells ? cellsOf(line, heads) : [{ line, from: 0 }]));
  }
  return stretch;
}

/** The cells of a row in a table of items: each is text of its own. */
function cellsOf(line: Line, heads: readonly string[], from = 0): Stretched[] {
  let end = 0;
  return (line.cells ?? []).flatMap((cell, at): Stretched[] => {
    const start = cell ? line.text.indexOf(cell, end) : -1;
    if (start < 0) return [];
    end = start + cell.length;
    if (end <= from) return [];
    const cuts = [Math.max(start, from), ...marksIn(line.text, Math.max(start, from), end), end];
    return cuts.slice(1).map((to, k) => ({ line, from: cuts[k] as number, to, column: heads[at] ?? '' }));
  });
}

/** "Members are asked to note it. Minutes: The plan was noted." in one cell: where "Minutes:" stands, and where it ends. */
function marksIn(text: string, from: number, to: number): number[] {
  const found = /(?<=^|[.)] |B )(?:Minutes|Decision): (?=\S)/.exec(text.slice(from, to));
  const at = from + (found?.index ?? 0);
  return found ? [at, at + found[0].length] : [];
}

/** An item from its heading and the drafts below it, its decisions marked. */
export function toItem(
  lines: Line[],
  heading: Heading,
  to: number,
  drafts: Draft[],
  kind: MeetingSection['kind'],
  house: House,
  words: ReadonlySet<string>,
  log: Log,
): ItemSection {
  const announced = drafts.findIndex(({ text }) => isMinutesMark(text));
  // on a web page all that stands before "Minutes:" was announced
  if (kind === 'WEB_PAGE')
    for (const draft of drafts.slice(0, Math.max(0, announced)))
      if (draft.kind === 'paragraph' || draft.kind === 'bullet') draft.kind = 'purpose';
  const said = drafts.filter(({ text }) => !isMinutesMark(text) || /^(?:decision|resolution)/i.test(text));
  const passages = markDecisions(
    settle([...titleTold(heading, lines, words), ...said], lines, { kind, item: heading, house }, words, log),
    house.decides,
    kind === 'AGENDA' ? 'announced' : kind === 'WEB_PAGE' ? 'page' : 'meeting',
    words,
  );
  const first = passages[0];
  if (kind !== 'MINUTES' && first?.kind === 'paragraph' && (isPurpose(first.text) || kind === 'AGENDA'))
    first.kind = 'purpose';
  underHeadings(passages);
  const cut = lines.slice(heading.at, to).find(({ truncatedAt }) => truncatedAt);
  return {
    number: heading.number ?? cut?.truncatedAt ?? null,
    title: heading.title,
    titleLines: [heading.at + 1, heading.end + 1],
    lines: [heading.at + 1, Math.max(heading.end + 1, lastPrinted(lines, heading.at, to))],
    passages: dropEchoes(passages, kind),
    truncated: cut !== undefined,
  };
}

/** "The minutes of 8 April were agreed", "The following payments were approved" */
const passive =
  /^(?!to\b).*\b(?:was|were) (?:\p{L}+ )?(?:agreed|approved|accepted|adopted|confirmed|ratified|elected|appointed|co-?opted|taken)\b/iu;

/** "Ash made a motion to adjourn", "... moved, seconded and voted 2-0 to accept the minutes" */
const moves = /^\p{Lu}.{0,120}?\b(?:made a motion|moved|voted)\b.{0,60} (?:to|that)\b/u;

/** "14/31 Minutes of 8 April - approved": the title tells the decision too. */
function titleTold({ at, end, title, run }: Heading, lines: Line[], words: ReadonlySet<string>): Draft[] {
  if (run || !(saysOutcome(title) || passive.test(title) || moves.test(title))) return [];
  const stretch = lines
    .slice(at, end + 1)
    .map((line) => ({ line: { ...line, bullet: null }, from: Math.max(0, line.text.indexOf(title)) }));
  return buildPassages(stretch, words).slice(0, 1);
}

/** What a list headed "Decisions" at the end repeats was decided once, where it was told. */
export function dropSummary(items: ItemSection[]): void {
  const told = new Set<string>();
  for (const { passages } of items)
    for (const [at, passage] of passages.entries()) {
      if (passage.kind !== 'resolution') continue;
      const text = passage.text.toLowerCase().replace(/[^a-z\d]/g, '');
      if (told.has(text) && /^(?:summary of |key )?decisions?\b/i.test(passage.under ?? '')) {
        const { number: _number, lead: _lead, settled: _settled, ...rest } = passage;
        passages[at] = { ...rest, kind: 'paragraph' };
      }
      told.add(text);
    }
}

/** A web page, and what is printed from one, tells a decision twice: under "Decision:" and again under "Minutes:". */
function dropEchoes(passages: Passage[], kind: MeetingSection['kind']): Passage[] {
  const seen = new Set<string>();
  const leads = passages.filter(({ text }) => /^decisions?\s?:$/i.test(text));
  const echoes = kind === 'WEB_PAGE' || leads.length === 1;
  return passages.map((passage) => {
    // minutes may carry the same words twice: "Approved." behind each application
    if (passage.kind !== 'resolution' || !echoes) return passage;
    const key = `${passage.number} ${passage.text.toLowerCase().replace(/[^a-z\d]/g, '')}`;
    if (!seen.has(key)) {
      seen.add(key);
      return passage;
    }
    const { number: _number, lead: _lead, ...rest } = passage;
    return { ...rest, kind: 'paragraph' };
  });
}

function underHeadings(passages: Passage[]): void {
  let heading: string | null = null;
  for (const passage of passages) {
    if (passage.kind === 'heading') heading = passage.text.replace(/\s?:-?$/, '');
    else if (heading) passage.under = heading;
  }
}

/** The 1-based number of the last line between two indexes that is not blank. */
export function lastPrinted(lines: Line[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (lines[at]?.text) return at + 1;
  return from + 1;
}
