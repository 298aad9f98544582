import type { Line } from '../genre/line.ts';
import type { MeetingSection } from '../model/structure.ts';
import type { About } from '../model/text.ts';
import { readAttendance } from './attendance/index.ts';
import { itemAttendance } from './attendance/item.ts';
import { decisionsApart, inColumns, outcomesApart } from './columns.ts';
import { isFlatTable } from './flattable.ts';
import { isCancelled, openedAt, readHead } from './head.ts';
import { bodyOfMinutes } from './headbody.ts';
import { dropSummary, lastPrinted, stretchOf, toItem } from './item.ts';
import { findHeadings, footStart } from './items.ts';
import { jointBodies } from './joint.ts';
import { styleOf } from './lead.ts';
import { headsItems } from './outline/candidate.ts';
import { type Heading, type Outline, rivalOf } from './outline/index.ts';
import { headFromDecision, headFromFile } from './pagehead.ts';
import { buildPassages, type Draft } from './passages.ts';
import type { Stretch } from './sections.ts';
import { claimLines, type Log } from './settle.ts';

/** One meeting of the record: head, attendance lists, items with their passages, and what could not be told about them. */
export function parseMeeting(
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
