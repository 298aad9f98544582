import { namesNobody, readLabel } from '../genre/attendance/labels.ts';
import type { House } from '../genre/construct.ts';
import { saysOutcome } from '../genre/decisions/outcome-alone.ts';
import type { Line } from '../genre/line.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { AttendanceBlock, ItemSection, MeetingSection, Passage, RecordStructure } from '../model/structure.ts';
import type { About, RecordText } from '../model/text.ts';
import { account, reportUnclaimed } from './account.ts';
import { attendanceIn, readAttendance } from './attendance.ts';
import { decisionsApart, inColumns, outcomesApart } from './columns.ts';
import { settleCouncil } from './council.ts';
import { markDecisions } from './decision.ts';
import { flatParts, isFlatTable, isTorn } from './flattable.ts';
import { isCancelled, openedAt, readHead } from './head.ts';
import { bodyOfMinutes } from './headbody.ts';
import { findHeadings, footStart } from './items.ts';
import { jointBodies } from './joint.ts';
import { styleOf } from './lead.ts';
import { readLines, vocabulary } from './lines.ts';
import { headsItems } from './outline/candidate.ts';
import { type Heading, type Outline, rivalOf } from './outline/index.ts';
import { isPurpose } from './outline/page.ts';
import { headFromDecision, headFromFile, headFromPages } from './pagehead.ts';
import { buildPassages, type Draft, type Stretched } from './passages.ts';
import { refusal } from './recognise.ts';
import { parseReport } from './reportsection.ts';
import { type Stretch, splitSections } from './sections.ts';
import { claimLines, type Log, settle } from './settle.ts';
import { slicePassage } from './text.ts';
import { refold, unfold } from './unfold.ts';
import { isMinutesMark } from './webpage.ts';

/** Text -> structure: the record's meetings and enclosed reports with their heads, attendance lists, items and passages. */
export function parse(record: RecordText): RecordStructure {
  const unfolded = unfold(record.lines);
  if (!unfolded) return parseLines(record);
  const pages = record.pages && unfolded.origin.map((line) => (record.pages as number[])[line] as number);
  const { looks: _, ...text } = record;
  return refold(parseLines({ ...text, lines: unfolded.lines, ...(pages ? { pages } : {}) }), unfolded);
}

function parseLines(record: RecordText): RecordStructure {
  const lines = readLines(record);
  const words = vocabulary(lines);
  const log: Log = { diagnostics: [], claims: [], rest: [...lines], listed: new Set() };
  const { diagnostics, claims } = log;
  const stretches = splitSections(lines);
  if (!stretches.length) {
    diagnostics.push({
      rule: 'parse/empty',
      severity: 'warning',
      lines: [1, Math.max(1, lines.length)],
      message: 'Expected text, found only blank lines.',
    });
  }
  const sections = stretches.map((stretch, at) =>
    stretch.kind === 'REPORT'
      ? parseReport(lines, stretch, words, diagnostics)
      : parseMeeting(lines, stretch, words, log, at === 0 ? record.about : undefined),
  );
  if (record.pageHeads) headFromPages(record.pageHeads, sections, diagnostics);
  settleCouncil(lines, sections);
  const owners = account(record.lines, lines, sections, claims, log.listed);
  reportUnclaimed(owners, diagnostics);
  const why = refusal(lines, sections, record.about?.title);
  return { ...(why ? { refusal: why } : {}), sections, diagnostics, claims, owners };
}

function parseMeeting(
  lines: Line[],
  { kind, from, to }: Stretch,
  words: ReadonlySet<string>,
  log: Log,
  /** Of the file: what the text leaves open, it may say. */
  outside?: About,
): MeetingSection {
  const { diagnostics } = log;
  const about = { kind, item: null };
  const { headings, sequences } = headingsOf(from, to, kind, log);
  const firstItem = headings[0]?.at ?? to;
  const last = headings[headings.length - 1];
  const foot = last ? footStart(lines, last.end + 1, to) : to;
  const people = claimLines('attendance', [from, Math.min(firstItem, to)], about, log);
  const fields = claimLines('head', [from, firstItem], about, log);
  const head = readHead(log.rest, from, firstItem, kind, closingLines(lines, last ? last.end : from, foot, to));
  head.startTime ??= openedAt(lines.slice(firstItem, firstItem + 8));
  for (const { entries } of fields) for (const { field, value } of entries) head[field] = value;
  const attended = readAttendance(
    log.rest,
    from,
    Math.min(firstItem, to),
    kind === 'AGENDA' ? 'future' : 'past',
    words,
  );

  const flat = (kind === 'WEB_PAGE' || kind === 'AGENDA') && isFlatTable(lines, from, to);
  let heads: string[] = []; // of the columns of a table of items
  const bodies = headings.map((heading, at) => {
    const until = headings[at + 1]?.at ?? (at === headings.length - 1 ? foot : to);
    for (const line of lines.slice(at ? headings[at - 1]?.at : from, heading.at))
      if (headsItems(line)) heads = line.cells ?? [];
    const stretch = stretchOf(lines, heading, until, heads, flat);
    return outcomesApart(decisionsApart(inColumns(stretch, heading.title)));
  });
  const drafts = bodies.map((stretch) => buildPassages(stretch, words));
  const style = styleOf(
    drafts.flatMap((list) => list.filter(({ kind: k }) => k !== 'table-row').map(({ text }) => text)),
  );
  const items = headings.map((heading, at) =>
    toItem(
      lines,
      heading,
      headings[at + 1]?.at ?? foot,
      drafts[at] as Draft[],
      kind,
      { council: head.council, body: head.body, decides: style },
      words,
      log,
    ),
  );
  dropSummary(items);
  if (outside) headFromFile(outside, kind, head);
  if (kind === 'WEB_PAGE') headFromDecision(lines.slice(from, to), head);
  head.body ??= bodyOfMinutes(items);
  const attendance = [...attended.blocks];
  const listed = people.flatMap(({ entries }) => entries);
  for (const [at, item] of items.entries()) {
    const heading = headings[at] as Heading;
    const until = headings[at + 1]?.at ?? foot;
    const stated = claimLines('attendance', [heading.end + 1, until], { kind, item }, log);
    listed.push(...stated.flatMap(({ entries }) => entries));
    attendance.push(...itemAttendance(log.rest, item, heading, until, kind, words));
  }
  if (foot < to) {
    const signed = claimLines('attendance', [foot, to], about, log);
    listed.push(...signed.flatMap(({ entries }) => entries));
    attendance.push(
      ...readAttendance(log.rest, foot, to, 'past', words).blocks.filter(({ status }) => status !== null),
    );
  }

  const cancelled = isCancelled(lines, from, Math.min(firstItem, from + 40));
  if (cancelled) {
    for (const block of attendance) block.status = block.status === 'APOLOGIES' ? block.status : null;
    for (const person of listed) if (person.status !== 'APOLOGIES') person.status = null;
    diagnostics.push({
      rule: 'parse/cancelled',
      severity: 'info',
      lines: [from + 1, Math.max(from + 1, firstItem)],
      message: 'The record says that the meeting was not held; who is listed is a member, and nobody was present.',
    });
  }

  const span: [number, number] = [from + 1, lastPrinted(lines, from, to)];
  if (!items.length)
    diagnostics.push({
      rule: 'parse/no-items',
      severity: 'warning',
      lines: span,
      message: 'Expected item headings, found none.',
    });
  const rival = rivalOf(sequences);
  if (rival)
    diagnostics.push({
      rule: 'parse/outline-contested',
      severity: 'info',
      lines: span,
      message: `Items were told by ${sequences[0]?.name}; ${rival.name} would explain nearly as much, with ${rival.members.length} items.`,
    });
  if (!head.date)
    diagnostics.push({
      rule: 'parse/no-date',
      severity: 'warning',
      lines: span,
      message: "Expected the meeting's date in its head, found none.",
    });
  if (!head.body)
    diagnostics.push({
      rule: 'parse/no-body',
      severity: 'warning',
      lines: span,
      message: 'Expected the name of a committee in the head, found none.',
    });
  if (
    kind !== 'AGENDA' &&
    kind !== 'WEB_PAGE' &&
    ![...attendance, ...listed].some(({ status }) => status === 'PRESENT')
  )
    diagnostics.push({
      rule: 'parse/no-attendance',
      severity: 'warning',
      lines: [span[0], Math.max(span[0], firstItem)],
      message: 'Expected a list of those present, found none.',
    });
  for (const at of attended.used) log.listed.add(at);
  // what was not held has no minutes: it counts as the agenda that it was
  const joint = jointBodies(
    head.body,
    lines.slice(from, firstItem).map(({ text }) => text),
  );
  return { kind: cancelled ? 'AGENDA' : kind, ...head, ...joint, lines: span, attendance, listed, items };
}

/** Headings that constructs claim, and among them those that the other readers find on what is left. */
function headingsOf(from: number, to: number, kind: MeetingSection['kind'], log: Log): Outline {
  const claims = claimLines('items', [from, to], { kind, item: null }, log);
  const claimed = claims.flatMap(({ lines: [first, last], entries }) =>
    entries.map(({ number, title }): Heading => ({ at: first - 1, end: last - 1, number, title, run: null })),
  );
  const found = findHeadings(log.rest, from, to, kind);
  if (claimed.length >= 2 && claimed.length >= found.headings.length) return { headings: claimed, sequences: [] };
  return { ...found, headings: [...claimed, ...found.headings].sort((a, b) => a.at - b.at) };
}

/** Where the end is told: a few lines around the close, or the last ones; a report may be annexed behind it. */
function closingLines(lines: Line[], from: number, foot: number, to: number): Line[] {
  const printed = (first: number, end: number) => lines.slice(first, end).filter(({ text }) => text);
  return [...printed(from, foot).slice(-25), ...printed(foot, to).slice(0, 25)];
}

function stretchOf(lines: Line[], heading: Heading, to: number, heads: string[], flat: boolean): Stretched[] {
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
    return end > from ? [{ line, from: Math.max(start, from), to: end, column: heads[at] ?? '' }] : [];
  });
}

function toItem(
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
function dropSummary(items: ItemSection[]): void {
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

/** No entry of a list. */
const sentence = /\b(?:was|were|is|are|had|has)\b/;
const narrated = /\b(?:was|were|had|has)\b/;
const tellsAbsence = /\b(?:apolog|absen|unable|could not attend|away)/i;

/** Attendance given as an item of its own ("1. Apologies for absence") or at the top of an item. */
function itemAttendance(
  lines: Line[],
  item: ItemSection,
  heading: Heading,
  to: number,
  kind: MeetingSection['kind'],
  words: ReadonlySet<string>,
): AttendanceBlock[] {
  if (kind === 'AGENDA') return [];
  const about =
    /\b(?:apolog|attendance|substitut|present|absen|membership|call(?:ed)? to order|roll[- ]?call)/i.test(item.title) &&
    !/\b(?:report|performance|school|sickness|panel)\b/i.test(item.title);
  const from = heading.end + 1;
  // an item "Officers Present" is a list with its title for a label
  const label = readLabel(item.title.replace(/ ?(?:\band\b|&|\/) ?apolog[^:]*$/i, ''), null);
  if (label?.status && label.rest) {
    const [line] = item.titleLines; // "1.2 Present: Ann Ash, Bo Birch"
    const list: Passage = {
      kind: 'paragraph',
      text: label.rest,
      lines: item.titleLines,
      starts: [{ offset: 0, line }],
    };
    return namesNobody(label.rest) ? [] : [{ status: label.status, label: label.label, passages: [list] }];
  }
  const lists = label?.status && !/^(?:apolog|substitut)/i.test(item.title) ? label : null;
  if (lists && !/^the following/i.test(item.title)) {
    const passages = item.passages
      .filter(({ kind: k }) => k !== 'purpose' && k !== 'heading')
      // what stands for a title is told again
      .map((passage) => (passage.text.startsWith(item.title) ? slicePassage(passage, item.title.length) : passage));
    if (passages.every(({ text }) => text.length < 160 && !sentence.test(text)))
      return [{ status: lists.status, label: lists.label, passages }];
  }
  if (lists && heading.run) {
    const [list, ...said] = item.passages[0] ? listedIn(item.passages[0]) : [];
    if (list)
      return [
        { status: lists.status, label: lists.label, passages: [list] },
        ...said.flatMap((each) => attendanceIn(each, 'past')),
      ];
  }
  const called =
    /^(?:members )?(?:present|(?:in )?attendance)\b|\bcall(?:ed)? to order\b|\broll[- ]?call\b|\brecord of attendance\b|^the following .* (?:present|in attendance)$/i.test(
      item.title,
    );
  const retold = heading.run === null || item.passages[0]?.text.startsWith(item.title); // "45. The following were present:"
  const titled = called && label?.status && retold ? label : undefined;
  const { blocks } = readAttendance(lines, from, to, called ? 'past' : 'item', words, titled);
  if (about) {
    const named = blocks.filter(({ status }) => status !== null);
    if (!named.length && heading.run)
      named.push(...item.passages.flatMap((each) => attendanceIn(each, called ? 'past' : 'item')));
    if (named.length || !/^(?:to receive(?: and (?:accept|approve|note|consider))? )?apolog/i.test(item.title))
      return named;
    const rest = item.passages.filter(
      ({ kind: k, text }) =>
        k !== 'purpose' && /\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr)\b/i.test(text) && text.length < 400,
    );
    const first = rest[0];
    if (!first || /\b(?:no apologies|none|late)\b/i.test(first.text)) return named;
    // who was appointed or left is told beside who was away
    const told = sentencesOf(first.text);
    const away = told.filter(({ text }) => tellsAbsence.test(text));
    const passages =
      narrated.test(first.text) && told.length > 1
        ? away.map(({ from: a, to: b }) => slicePassage(first, a, b))
        : [first];
    return [{ status: 'APOLOGIES', label: item.title, passages }];
  }
  return blocks.filter(
    ({ status, label }) =>
      status !== null &&
      /^(?:present|also (?:present|in attendance)|in attendance|apologies for absence|officers present|members present)/i.test(
        label,
      ) &&
      /^[A-Z]/.test(label),
  );
}

/** "Cllr Ash (Chair), Cllr Elm and 6 members of the public. PCSO Oak was present for part.": the list, and what is told behind it. */
function listedIn(passage: Passage): Passage[] {
  const [first, ...more] = sentencesOf(passage.text);
  if (!first || !/,| and /.test(first.text) || sentence.test(first.text)) return [];
  const said = more.filter(({ text }) => !/^The /.test(text)).map(({ from, to }) => slicePassage(passage, from, to));
  return [slicePassage(passage, first.from, first.from + first.text.replace(/[\s.]+$/, '').length), ...said];
}

function lastPrinted(lines: Line[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (lines[at]?.text) return at + 1;
  return from + 1;
}
