import type { FactsDocument } from '../model/facts.ts';
import type { Gold, GoldAttendance, GoldItem, GoldMeeting } from './gold.ts';
import { compareItem } from './item.ts';
import { samePerson, showPerson } from './people.ts';
import { emptyScore, pair, rate, rateLines, type Score } from './tally.ts';
import { likeness } from './wording.ts';

/**
 * Compares the facts found in a record with gold facts, kind by kind.
 * `recordLines` (index 0 is line 1) gives the words of gold resolutions that are kept without their text.
 */
export function compare(gold: Gold, found: FactsDocument, recordLines: string[] = []): Score {
  const score = emptyScore(gold.scored);
  const pairs = pair<GoldMeeting>(score, 'meetings', gold.meetings, found.meetings, {
    of: meetingLikeness,
    floor: 0.45,
    show: (meeting) => `${meeting.kind} ${meeting.date} ${meeting.body}`,
  });
  const lost = gold.meetings.filter((meeting) => !pairs.some(([known]) => known === meeting));
  const invented = found.meetings.filter((meeting) => !pairs.some(([, known]) => known === meeting));
  for (const [g, f] of pairs) compareMeeting(score, g, f, recordLines);
  for (const meeting of lost) compareMeeting(score, meeting, undefined, recordLines);
  for (const meeting of invented) compareMeeting(score, undefined, meeting, recordLines);
  pair(score, 'organizations', gold.organizations, found.organizations, {
    of: (g, f) => Math.max(likeness(g.name, f.name), g.abbreviation && g.abbreviation === f.abbreviation ? 1 : 0),
    floor: 0.85,
    show: (organization) => `${organization.name} ${organization.kind} @${organization.lines}`,
  });
  return score;
}

const titles = (meeting: GoldMeeting) => meeting.items.map((item) => item.title).join(' ');

function meetingLikeness(gold: GoldMeeting, found: GoldMeeting): number {
  const words = likeness(titles(gold), titles(found)) * 0.6 + likeness(gold.body, found.body) * 0.2;
  const date = gold.date && gold.date === found.date ? 0.5 : gold.date && found.date ? -0.2 : 0;
  return words + date + (gold.kind === found.kind ? 0.3 : 0);
}

/** A side that is undefined has no such meeting: all of the other side is missed or invented, a lost header is wrong. */
function compareMeeting(
  score: Score,
  gold: GoldMeeting | undefined,
  found: GoldMeeting | undefined,
  lines: string[],
): void {
  if (gold) rateHeader(score, gold, found);
  compareAttendance(score, gold?.attendance ?? [], found?.attendance ?? []);
  const goldItems = gold?.items ?? [];
  const foundItems = found?.items ?? [];
  const pairs = pair(score, 'items', goldItems, foundItems, {
    of: itemLikeness,
    floor: 0.8,
    show: (item) => `${item.number ?? '-'} ${item.title}`,
  });
  for (const [g, f] of pairs) compareItem(score, g, f, lines);
  for (const item of goldItems)
    if (!pairs.some(([known]) => known === item)) compareItem(score, item, undefined, lines);
  for (const item of foundItems)
    if (!pairs.some(([, known]) => known === item)) compareItem(score, undefined, item, lines);
}

function rateHeader(score: Score, gold: GoldMeeting, found: Partial<GoldMeeting> = {}): void {
  for (const key of ['date', 'startTime', 'kind'] as const)
    if (gold[key])
      rate(score, 'meeting header', gold[key] === found[key], `${key}: gold ${gold[key]} found ${found[key] ?? null}`);
  for (const key of ['body', 'council', 'venue'] as const)
    if (gold[key]) {
      const right = likeness(gold[key], found[key]) >= 0.8;
      rate(score, 'meeting header', right, `${key}: gold ${gold[key]} found ${found[key] ?? null}`);
    }
}

function itemLikeness(gold: GoldItem, found: GoldItem): number {
  if (gold.number && found.number && gold.number !== found.number) return 0;
  return likeness(gold.title, found.title);
}

function compareAttendance(score: Score, gold: GoldAttendance[], found: GoldAttendance[]): void {
  const pairs = pair(score, 'attendance', gold, found, {
    of: (g, f) => ((g.status ?? null) === (f.status ?? null) ? samePerson(g, f) : 0),
    floor: 0.8,
    show: (entry) => showPerson(entry, entry.status),
  });
  rateLines(score, 'attendance', pairs);
  for (const [g, f] of pairs) {
    if (g.capacity)
      rate(score, 'capacity', g.capacity === f.capacity, `${g.name}: gold ${g.capacity} found ${f.capacity}`);
    if (g.role) rate(score, 'roles', likeness(g.role, f.role) >= 0.8, `${g.name}: gold "${g.role}" found "${f.role}"`);
    if (g.organization) {
      const right = likeness(g.organization, f.organization) >= 0.8;
      rate(score, 'affiliation', right, `${g.name}: gold "${g.organization}" found "${f.organization}"`);
    }
  }
}
