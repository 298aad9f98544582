import type { Line } from '../../genre/line.ts';
import { endsOpen, endsSentence, isCaps, isTitleLike, startsProse } from '../../language/print.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { cleanTitle, isStandardTitle } from '../titles.ts';
import { longLine } from '../unfold.ts';
import { boldHead, type Candidate, nextPrinted } from './candidate.ts';
import { readNumber } from './number.ts';
import { beforeParts, isProse, leadOf, nothing, ofPlace, runIn, runOn } from './run-in.ts';

/** Where an item begins; indexes into the lines. */
export interface Heading {
  at: number;
  end: number;
  number: string | null;
  title: string;
  /** The item's text begins on the heading's line, at this offset. */
  run: { index: number; from: number } | null;
}

/** The mark at which the titles of one record end: "Police Report: none received"; 'prose' where the text runs on behind them without one. */
type Mark = 'colon' | 'dash' | 'stop' | 'prose' | null;

const marks: Record<Exclude<Mark, 'prose' | null>, RegExp> = {
  colon: /^[^.;!?:]{3,120}?(?=\s?[:;]-(?:\s|$)|\s?:(?:\s|$|(?=\p{Lu})))/u,
  dash: /^[^;!?:]{3,100}?(?=\s[-–—]\s)/,
  stop: /^[^.;!?:]{3,80}?(?=\.\s[\p{Lu}\d£(])/u,
};
const markEnd = /^(?:\s?(?:;-|:-?)\s*(?:[-–—]\s)?|\s[-–—]\s|\.\s)/;

/** Ends each member's title where this record ends its titles. */
export function boundTitles(members: Candidate[], lines: Line[], to: number): Heading[] {
  const width = margin(lines, members[0]?.at ?? 0, to);
  const blocks = members.map((member, i) => block(member, lines, Math.min(to, members[i + 1]?.at ?? to), width));
  const mark = habit(members, blocks);
  return members.map((member, i) => {
    const until = Math.min(to, members[i + 1]?.at ?? to);
    const bound = boundTitle(member, blocks[i] as Block, mark, lines, until);
    const clean = cleanTitle(bound.title);
    const below = nextPrinted(lines, bound.end, until);
    const agendaMark =
      bound.run === null &&
      below >= 0 &&
      /^[([](?:(?:agenda )?item (?:no\.? ?)?|agenda no\.? ?)[A-Z]?\d{1,3}[A-Za-z]?[)\]]$/i.test(
        (lines[below] as Line).text,
      );
    const end = Math.max(agendaMark ? below : bound.end, member.at);
    const at = Math.min(member.at, member.titleAt);
    return {
      at,
      end: member.alone === 'above' ? Math.max(end, at + 1) : end,
      number: member.number,
      title: clean.title,
      run: bound.run,
    };
  });
}

/** The lines that stand together from where the title begins, as one text with the way back. */
interface Block {
  text: string;
  pieces: { index: number; from: number; offset: number }[];
}

/** "a) Bus shelter" under a title is a part of its item. */
const marked = /^\(?(?:[a-zA-Z]|[ivxIVX]{1,4}|\d{1,2})(?:[.)]\s|\)(?=\p{L})|\.(?=\p{Lu}\p{Ll}))/u;

/** "5. Budget", or "19/8 Resolved to approve" below a title that is whole. */
const begins = (text: string, above: string): boolean => {
  const number = readNumber(text);
  return Boolean(number && (number.delimiter || (/^\d{1,3}\/\d/.test(number.number) && !endsOpen(above))));
};

/** Where most lines wrap. */
function margin(lines: Line[], from: number, to: number): number {
  const lengths = lines
    .slice(from, to)
    .filter(({ text, cells }) => text && !cells)
    .map(({ indent, text }) => indent + text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

function block(member: Candidate, lines: Line[], to: number, width: number): Block {
  const first: Block = { text: member.text, pieces: [{ index: member.titleAt, from: member.from, offset: 0 }] };
  if (member.alone === 'above') return first;
  for (let at = member.titleAt + 1; at < Math.min(to, member.titleAt + 8); at++) {
    const line = lines[at] as Line;
    if (!line.text || line.gap > 0 || line.bullet || line.cells || line.level > 0 || begins(line.text, first.text))
      break;
    const above = lines[at - 1] as Line;
    if (marked.test(line.text)) break;
    if (startsProse(line.text) && isTitleLike(above.text) && !endsOpen(above.text)) break;
    const room = above.indent + above.text.length + 1 + (line.text.split(' ')[0] as string).length < width * 0.92;
    if (room && /^[\p{Lu}\d“"‘'(]/u.test(line.text) && !endsOpen(above.text) && !/[,:;–—-]$/.test(above.text)) break;
    first.pieces.push({ index: at, from: 0, offset: first.text.length + 1 });
    first.text += ` ${line.text}`;
  }
  return first;
}

function habit(members: Candidate[], blocks: Block[]): Mark {
  const plain = blocks.filter((_, i) => (members[i] as Candidate).look === 'plain' && !(members[i] as Candidate).alone);
  if (plain.length < 2) return null;
  // a title alone on its line does not tell where titles end
  const running = plain.filter(({ text }) => !isTitleLike(text) || /\s[-–—]\s|[:.]\s/.test(text)).length;
  const behind = (mark: keyof typeof marks) =>
    plain.flatMap(({ text }) => {
      const found = marks[mark].exec(text)?.[0];
      if (!found || /\b(?:was|were|had been|has been|have)\b/.test(found)) return [];
      return [text.slice(found.length).replace(markEnd, '')];
    });
  const told = (texts: string[]) =>
    texts.filter((text) => isProse(text) || nothing.test(text) || endsSentence(text.slice(0, 400))).length;
  const colons = behind('colon');
  if (colons.length >= Math.max(2, plain.length * 0.35) && told(colons) >= colons.length * 0.3) return 'colon';
  for (const mark of ['dash', 'stop'] as const) {
    const texts = behind(mark);
    if (texts.length >= Math.max(3, running * 0.6) && told(texts) >= texts.length * 0.6) return mark;
  }
  const without = plain.filter(({ text }) => runOn(text) !== null).length;
  return without >= Math.max(3, plain.length * 0.4) ? 'prose' : null;
}

interface Bound {
  title: string;
  end: number;
  run: { index: number; from: number } | null;
}

function boundTitle(member: Candidate, text: Block, mark: Mark, lines: Line[], to: number): Bound {
  if (member.whole) return { run: null, ...member.whole };
  if (member.alone === 'above') return { title: member.text, end: member.at + 1, run: null };
  const lead = member.look === 'lead' ? leadOf(member.text) : null;
  if (lead) return { title: lead.title, end: member.titleAt, run: { index: member.titleAt, from: lead.from } };
  const line = lines[member.titleAt] as Line;
  if (line.cells && member.at === member.titleAt && (member.look === 'cell' || member.number !== null))
    return inCell(member, line);
  if (line.boldTo > member.from + 2 && line.boldTo < line.text.length) {
    const title = line.text.slice(member.from, line.boldTo).replace(/[\s:–—-]+$/, '');
    const from = line.boldTo + (/^[\s:.–—-]*/.exec(line.text.slice(line.boldTo))?.[0].length ?? 0);
    if (title.length > 2 && from < line.text.length)
      return { title, end: member.titleAt, run: { index: member.titleAt, from } };
  }
  const run = beforeParts(member.text, member.number) ?? runIn(member.text, lines[member.titleAt + 1]?.text ?? '');
  if (run)
    return { title: run.title, end: member.titleAt, run: { index: member.titleAt, from: member.from + run.from } };
  // "INTERESTS None" is in capitals but for what came of it
  const opens = member.look === 'caps' ? runOn(text.text) : null;
  const none = opens !== null && isStandardTitle(opens) && nothing.test(text.text.slice(opens.length + 1));
  if (opens && (none || (mark === 'prose' && !isCaps(member.text)))) {
    const cut = atMark(text, 'prose');
    if (cut) return cut;
  }
  if (member.look === 'plain' && !member.alone) {
    const cut =
      atMark(text, mark) ??
      (mark && mark !== 'prose' && endsSentence(text.text) ? atMark(text, 'dash') : null) ??
      (isFlat(line) || isStandardTitle(runOn(text.text) ?? '') ? atMark(text, 'prose') : null);
    if (cut) return cut;
    // "To confirm the minutes" without a stop asks, and tells nothing
    const told =
      (member.title < 0.5 && (endsSentence(text.text) || !/^To \p{Ll}/u.test(text.text))) ||
      (endsSentence(text.text) && text.text.length > 60 && /\b(?:was|were|had|has|have|is|are)\b/.test(text.text)) ||
      /\p{Ll} (?:approved|adopted|agreed|signed) by \p{Lu}/u.test(text.text);
    if (told && member.number !== null) return sentenceTitle(member, text);
  }
  const { title, end } = wrapTitle(lines, member.titleAt, to, member.text);
  return { title, end, run: null };
}

/** All that the item says stands on one line, as a converter leaves it. */
const isFlat = ({ text }: Line) => text.length > longLine;

function atMark(text: Block, mark: Mark): Bound | null {
  const title = mark === 'prose' ? runOn(text.text) : mark ? marks[mark].exec(text.text)?.[0] : undefined;
  if (!title || /^(?:RESOLVED|AGREED)\b/.test(title)) return null;
  if (ofPlace(title, text.text.slice(title.length))) return null;
  const after =
    title.length + ((mark === 'prose' ? / / : markEnd).exec(text.text.slice(title.length))?.[0].length ?? 0);
  const { index, from } = placeOf(text, after);
  const last = placeOf(text, title.length - 1).index;
  return { title, end: last, run: index === last && after < text.text.length ? { index, from } : null };
}

function placeOf({ pieces }: Block, offset: number): { index: number; from: number } {
  const piece = pieces.findLast((each) => each.offset <= offset) ?? pieces[0];
  return { index: piece?.index ?? 0, from: (piece?.from ?? 0) + offset - (piece?.offset ?? 0) };
}

/** "12. The clerk reported that the hedge had been cut. It was agreed to pay.": what is told first stands for a title, and is told. */
function sentenceTitle(member: Candidate, text: Block): Bound {
  const { from, to } = sentencesOf(text.text)[0] ?? { from: 0, to: text.text.length };
  return { title: text.text.slice(from, to), end: member.titleAt, run: { index: member.titleAt, from: member.from } };
}

function inCell(member: Candidate, line: Line): Bound {
  const cell = line.cells?.find((each) => each && member.text.startsWith(each)) ?? member.text;
  const title = boldHead(line, cell);
  const cut = title === cell ? (runIn(cell, '') ?? (endsSentence(cell) ? leadOf(cell) : null)) : null;
  if (cut)
    return { title: cut.title, end: member.titleAt, run: { index: member.titleAt, from: member.from + cut.from } };
  if (title === cell && (member.title < 0.5 || sentencesOf(cell).length > 1))
    return sentenceTitle(member, { text: cell, pieces: [{ index: member.titleAt, from: member.from, offset: 0 }] });
  const after = member.from + title.length;
  const gap = /^[\s|:.–—-]+/.exec(line.text.slice(after))?.[0].length ?? 0;
  const run = gap && after + gap < line.text.length ? { index: member.titleAt, from: after + gap } : null;
  return { title, end: member.titleAt, run };
}

/** "ASHBY - PF/31/0512 - Two houses": the place, the number and what is asked for */
const namesApplication = /^\P{Ll}{3,60} [-–] (?:[A-Z]{1,5}\/)?\d{2}\/?\d{2,6}\S* [-–] \p{Lu}\p{Ll}/u;
/** No word more had room on the line. */
const full = ({ text }: Line, next: Line) => text.length + (next.text.split(' ')[0] as string).length >= 70;
const ofRecord = /^(?:The (?:Committee|Council|Chair|Planning|officer)|It was|Members|Public Speakers?|All )\b/;

/** A title that wraps: capitals go on as capitals, bold as bold, an open end with what follows it. */
export function wrapTitle(lines: Line[], at: number, to: number, first: string): { title: string; end: number } {
  let title = first;
  let end = at;
  const head = lines[at] as Line;
  const caps = isCaps(first);
  const applied = !caps && namesApplication.test(first);
  while (end - at < 5) {
    const next = lines[end + 1];
    if (!next?.text || end + 1 >= to || next.bullet || next.cells || next.level > 0) break;
    if (
      begins(next.text, title) ||
      marked.test(next.text) ||
      /^\(?(?:(?:agenda )?item|agenda no\.?) \d/i.test(next.text)
    )
      break;
    if (/^(?:RESOLVED|AGREED|DECISION|PRESENT|RECOMMENDED)\b/.test(next.text)) break;
    if (/:-?$/.test(title)) break; // "Accounts for payment:-" opens a list
    const more = `${title} ${next.text}`;
    if (more.length > 320) break;
    const here = lines[end] as Line;
    if (head.bold || here.bold) {
      if (!next.bold || endsSentence(title) || (isCaps(next.text) !== caps && caps)) break;
      // a bold sentence, or a bold name, under a short bold title
      if (!endsOpen(title) && (startsProse(next.text) || (here.text.length < 45 && /^\p{Lu}/u.test(next.text)))) break;
    } else if (caps) {
      // "REPORTS" over "POLICE"
      if (
        title.length < 24 &&
        head.text.length < 30 &&
        !endsOpen(title) &&
        !/[-–—,&(/]$/.test(title) &&
        next.text.length < 30
      )
        break;
      if (!isCaps(next.text) && !/^(?:\d{4}[/\d–-]*|[-–—&]|\((?![\da-z]{1,3}\)))/.test(next.text)) break;
      if (/^\d{4}/.test(next.text) && startsProse(next.text.replace(/^[\d/ –-]+/, ''))) break;
    } else if (applied && full(lines[end] as Line, next) && isTitleLike(next.text, 120) && !ofRecord.test(next.text)) {
      // "ASHBY - PF/31/0512 - Two houses; Former Glass" over "Works, Mill Lane for Elm Homes Ltd"
    } else {
      const after = lines[end + 2];
      const open = endsOpen(title) || /[-–—,(&/]$/.test(title) || /^(?:[a-z(&]|[-–—] )/.test(next.text);
      const block = !after?.text || end + 2 >= to;
      if (endsSentence(title) || startsProse(next.text)) break;
      if (!open && !(block && isTitleLike(next.text, 100) && title.length > 50)) break;
    }
    title = /\p{L}-$/u.test(title) ? title + next.text : more;
    end++;
  }
  return { title, end };
}
