import { readLabel } from '../genre/attendance/labels.ts';
import type { Line } from '../genre/line.ts';
import { endsSentence } from '../language/print.ts';
import { type FoundDate, findTimes, parseDate } from '../model/date.ts';
import type { MeetingKind } from '../model/enums.ts';
import { matchesOf } from '../model/matches.ts';
import { collapse } from './clean.ts';
import { headsColumns } from './columns.ts';
import { printedDates } from './dates.ts';
import { isProse, readBody, tellsFormer, titleStart } from './headbody.ts';
import { overTimes, readVenue } from './venue.ts';

export interface Head {
  council: string | null;
  body: string | null;
  date: string | null;
  startTime: string | null;
  endTime: string | null;
  venue: string | null;
}

const published =
  /\b(?:publish|publication|issued|dispatch|despatch|printed|created|updated|last modified|deadline|call[- ]in|posted|available from|date of (?:publication|issue|despatch))/i;
const earlier =
  /\b(?:minutes of the (?:previous|last)|next meeting|previous meeting|last meeting|future meetings?|subject to (?:confirmation|approval)|to be (?:confirmed|approved)|at (?:its|their|the next) meeting)\b/i;
/** "This meeting has been CANCELLED": nobody came, whoever is listed. */
const cancelled =
  /^(?:\W*(?:cancelled|postponed|abandoned)\W*|.{0,60}\bmeeting (?:has been |was |is |had been |now )?(?:cancelled|postponed|abandoned)\b.{0,80})$/i;

export function isCancelled(lines: Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some(({ text }) => cancelled.test(text) && !/\b(?:previous|last|next)\b/i.test(text));
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** What the head of a section prints about its meeting. `texts` are the head's lines, wraps joined two by two for broken dates. */
export function readHead(lines: Line[], from: number, to: number, kind: MeetingKind, foot: Line[]): Head {
  const printed = lines
    .slice(from, to)
    .filter(({ text, spaced }) => text && text.length < 1200 && !(spaced.includes(' | ') && headsColumns(spaced)));
  const texts = printed.map((line) => line.text);
  const title = sentenceTitle(texts);
  const { body, council } = readBody(printed, title);
  const found = readDate(printed, kind);
  const times = readTimes(printed, found?.at ?? -1);
  if (title && printedDates(title).length) {
    // "on the rising of the Cabinet, which began at 5.00 pm"
    const said = timesOf(
      title.replace(
        /,? (?:which|that) (?:is |was )?(?:due to )?(?:began|begins?|started|starts?|commenced|commences?)\b.*$/i,
        '',
      ),
    );
    times.start = said.start ?? (follows.test(title) ? null : times.start);
    times.end = said.end ?? times.end;
  }
  const after = footTimes(foot);
  const startTime = times.start ?? (title && follows.test(title) ? null : after.start);
  return {
    council,
    body,
    date: found?.iso ?? null,
    startTime,
    endTime: sameHalf(startTime, times.end ?? after.end),
    venue: readVenue(printed, title, found?.at ?? -1),
  };
}

/** "7pm" and "closed at 8.45": an end in the morning of a meeting that began after noon is one of the evening, where that is later. */
function sameHalf(start: string | null, end: string | null): string | null {
  if (!start || !end || end >= start || start < '12:00' || end >= '12:00') return end;
  const later = `${Number(end.slice(0, 2)) + 12}${end.slice(2)}`;
  return later > start ? later : end;
}

/** "Minutes of a meeting of the Streets Panel held in the Town Hall, Ashby on Tuesday 4 May 2021 at 7pm", wrapped or not. */
function sentenceTitle(texts: string[]): string | null {
  for (let at = 0; at < Math.min(texts.length, 14); at++) {
    const text = texts[at] as string;
    if (
      !/\b(?:minutes?|notes|record|proceedings) of\b|\bmeeting of\b|\bmeeting\b.{0,120}\bheld\b|\bheld (?:its|their) .{0,30}\bmeeting\b|\bminutes\b.*\b(?:held|meeting)\b/i.test(
        text,
      ) ||
      text.length > 400
    )
      continue;
    if (/^\d+[.)]|previous|last meeting/i.test(text) || tellsFormer(text)) continue;
    const joined = [text];
    let listed = false;
    if (endsSentence(text) && text.length > 60) return text;
    for (let next = at + 1; next < Math.min(texts.length, at + 6); next++) {
      const more = texts[next] as string;
      if (
        /^(?:present|presennol|sederunt|in the chair|membership|councillors?|members|apologies|in attendance|agenda|attend\w*|publish\w*|decisions|draft|confirmed|unconfirmed|name\b|contact|meeting (?:date|time|venue)\b|(?:date|time|venue|location)\b|(?:the )?meeting (?:commenced|started|opened|began)|commenc|start)\b/i.test(
          more,
        ) ||
        /^(?:\d+[.)]\s|\()/.test(more) ||
        /\bin the chair\b/i.test(more) ||
        more.includes(' | ') ||
        more.length > 160
      )
        break;
      // "Clerk: Jo Ash" stands in the title, and a longer list may go on in the next line
      const wraps: boolean = listed && (texts[next - 1] as string).length > 60;
      listed = wraps || Boolean(readLabel(more, null)?.rest);
      if (listed) continue;
      joined.push(more);
      if (endsSentence(more)) break;
    }
    return collapse(joined.join(' '));
  }
  return null;
}

/** "Your Ref:" / "Date: 7 April" / "Dear Councillor": the day on which a letter was written. */
const inLetter = (printed: Line[], at: number): boolean =>
  printed.slice(Math.max(0, at - 3), at + 4).some(({ text }) => /^(?:(?:our|your) ref\b|dear\b)/i.test(text));

function readDate(printed: Line[], kind: MeetingKind): { iso: string; at: number } | null {
  let best: { iso: string; at: number; score: number } | null = null;
  const years = new Set<string>();
  const all: { date: FoundDate; at: number }[] = [];
  printed.forEach((line, at) => {
    if (tellsFormer(line.text) || (isProse(line.text) && !titleStart.test(paragraphStart(printed, at)))) return;
    for (const found of printedDates(joinedWithNext(printed, at))) {
      if (found.from >= line.text.length) continue;
      all.push({ date: found, at });
      if (found.yearPrinted) years.add(found.iso.slice(0, 4));
    }
    if (at < 30) for (const [year] of matchesOf(/\b20\d\d\b(?![/-]\d)/g, line.text)) years.add(year);
  });
  for (const { date, at } of all) {
    const around = (printed[at] as Line).text;
    let iso: string | null = date.iso;
    if (!date.yearPrinted) {
      const day = date.iso.slice(4);
      const twin = all.find((other) => other.date.yearPrinted && other.date.iso.endsWith(day));
      const year = twin?.date.iso.slice(0, 4) ?? (years.size === 1 ? [...years][0] : undefined);
      iso = year ? parseDate(year + day) : null;
    }
    if (iso === null) continue;
    let score = 10 - at * 0.4;
    const before = around.slice(0, date.from);
    if (weekday.test(around)) score += 4;
    if (/\b(?:held|on|date|meeting)\b/i.test(before)) score += 3;
    if (heldOn.test(before)) score += 6; // and not the day over it on which a page was posted
    if (around.length < 70) score += 2;
    if (/^\s?date/i.test(around)) score += inLetter(printed, at) ? -10 : 3;
    if (published.test(before)) score -= 20;
    if (earlier.test(before)) score -= 10;
    if (around.length > 250) score -= 6;
    // "Minutes 12.07.09" over "December 7, 2009": a month in words is sure
    if (!/\p{L}{3}/u.test(around.slice(date.from, date.to))) score -= 4;
    if (!date.yearPrinted) score -= 1;
    if (!best || score > best.score) best = { iso, at, score };
  }
  return best && best.score > (kind === 'REPORT' ? -8 : -4) ? best : null;
}

/** "Held on the 2nd October": the line says nothing before it. */
const heldOn = /^(?:the meeting was )?held on (?:the )?(?:\p{Lu}\p{Ll}+day,? )?(?:the )?$/iu;

/** The first line of the lines that stand together with this one: a title may wrap before its date. */
function paragraphStart(printed: Line[], at: number): string {
  let first = at;
  while (first > 0 && at - first < 5 && (printed[first] as Line).gap === 0) first--;
  return (printed[first] as Line).text;
}

/** A line and the one behind it, for a date that a line end broke. */
function joinedWithNext(printed: Line[], at: number): string {
  const line = printed[at] as Line;
  const next = printed[at + 1];
  if (!next || next.gap > 0 || line.text.length + next.text.length > 800) return line.text;
  return `${line.text} ${next.text}`;
}

/** It begins when another ends, and at no time of its own: "on the rising of the Council". */
const follows =
  /\b(?:on|upon|at|following|after) the (?:rising|conclusion|close|completion|end|adjournment) of\b|\bimmediately (?:after|following)\b/i;

/** The times that a title sentence gives: "... held on 4 May 2021 at 7.30 pm", "... from 4 pm to 5.40 pm". */
function timesOf(title: string): { start: string | null; end: string | null } {
  const [first, second] = findTimes(title);
  if (!first || /\b(?:closed|ended|next|reconvened)\b/i.test(title.slice(0, first.from)))
    return { start: null, end: null };
  const upTo = second && /^\s*(?:-|–|—|to|until)\s*$/i.test(title.slice(first.to, second.from)) ? second.clock : null;
  return { start: first.clock, end: upTo };
}

/** "The Chair called the meeting to order at 6:30 pm" in the first item. */
export function openedAt(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const told = /\b(?:opened|called|declared|commenced|started|began)\b[^.]{0,60}\bat (?=\d)/i.exec(text);
    if (told && text.length < 1200 && /\bmeeting\b/i.test(text.slice(0, told.index + told[0].length)))
      return findTimes(text.slice(told.index, told.index + told[0].length + 12))[0]?.clock ?? null;
  }
  return null;
}

function readTimes(printed: Line[], dateAt: number): { start: string | null; end: string | null } {
  let start: string | null = null;
  let end: string | null = null;
  const near = (at: number) => dateAt < 0 || Math.abs(at - dateAt) <= 4;
  const take = (at: number, loose: boolean) => {
    const { text } = printed[at] as Line;
    if (
      published.test(text) ||
      (at !== dateAt && /\b(?:from|until) \d/i.test(text)) ||
      /\b(?:next meeting|arrived|left the meeting|pre-?meeting|briefing|adjourned|enquiries|joined)\b/i.test(text)
    )
      return;
    const times = findTimes(text);
    if (!times.length || text.length > 320) return;
    const labelled = /\b(?:time|start(?:ed|ing)?|commenc\w+|at|began|opened|held)\b/i.test(
      text.slice(0, times[0]?.from),
    );
    const ends = /\b(?:end(?:ed)?|clos\w+|finish\w*|conclud\w+|rose)\b/i.test(text.slice(0, times[0]?.from));
    if (ends && !/\b(?:start|commenc)/i.test(text)) {
      end ??= times[0]?.clock ?? null;
      return;
    }
    if (
      !loose &&
      !labelled &&
      !overTimes.test(text) &&
      !(near(at) && (weekday.test(text) || printedDates(text).length > 0 || text.length < 40))
    )
      return;
    // "Story hour begins at 9.30" far from the meeting's date is no word of the meeting
    if (
      dateAt >= 0 &&
      at > dateAt + 12 &&
      !overTimes.test(text) &&
      !/\b(?:meeting|time|commenc\w+|held|opened|council|chair\w*)\b/i.test(text)
    )
      return;
    start ??= times[0]?.clock ?? null;
    const second = times[1];
    if (
      second &&
      second.clock > (times[0]?.clock ?? '') &&
      /^\s*(?:-|–|—|to|until|and (?:ended|closed|finished|concluded))|(?:end|clos|finish|conclud)/i.test(
        text.slice(times[0]?.to, second.from),
      )
    )
      end ??= second.clock;
  };
  if (dateAt >= 0)
    for (const at of [dateAt, dateAt + 1, dateAt + 2, dateAt - 1]) if (printed[at] && !start) take(at, false);
  for (let at = 0; at < Math.min(printed.length, 40) && !start; at++) take(at, false);
  for (let at = 0; at < Math.min(printed.length, 60) && !end; at++)
    if (/\b(?:end|finish|clos|conclud)\w*\b/i.test((printed[at] as Line).text.slice(0, 60))) take(at, false);
  return { start, end };
}

/** "The meeting closed at 9.12 pm" / "The meeting began at 7.00 pm and ended at 9.25 pm" / "Duration of meeting" over "6.30 p.m. to 8.47 p.m." */
function footTimes(foot: Line[]): { start: string | null; end: string | null } {
  let duration = false;
  let began: string | null = null;
  for (const { text } of foot) {
    if (text.length > 300) continue;
    const times = findTimes(text);
    if (times.length === 2 && (duration || /^\(?(?:start|duration|time)/i.test(text)))
      return { start: times[0]?.clock ?? null, end: times[1]?.clock ?? null };
    duration = /\bduration of (?:the )?meeting\b/i.test(text);
    // "Meeting started: 7.00 pm" over "Meeting ended: 7.25 pm"
    if (times.length === 1 && /^(?:the )?meeting (?:started|commenced|began|opened)(?: at)?\s?:?\s?\d/i.test(text))
      began = times[0]?.clock ?? null;
    const said = closed.exec(text);
    if (!said) continue;
    const end =
      times.find(({ from }) => from >= said.index + said[0].length - 6) ?? (times.length === 1 ? times[0] : undefined);
    if (!end || /\bnext meeting\b/i.test(text.slice(0, end.from).split(/\.\s/).at(-1) ?? '')) continue;
    const start =
      times[0] &&
      times[0].from < said.index + said[0].length - 6 &&
      /\b(?:began|commenced|started|opened)\b/i.test(text)
        ? times[0].clock
        : began;
    return { start, end: end.clock };
  }
  return { start: began, end: null };
}

const closed =
  /\b(?:meeting|proceedings|business|session|time)\b.{0,80}?\b(?:clos\w+|end\w*|conclud\w+|finish\w*|rose|terminat\w+)\b|\b(?:closed|ended|concluded|finished) the meeting\b|^(?:end(?:ed)?|finish(?:ed)?|closed?)(?: time)?(?: at)?\s?:?\s?\d/i;
