import type { Sentence } from '../language/sentences.ts';
import { type FoundDate, findDates } from '../model/date.ts';
import type { ReferenceFact } from '../model/facts.ts';
import { matchesOf } from '../model/matches.ts';
import type { ItemSection, MeetingSection } from '../model/structure.ts';
import { type BodyMention, findBodies } from './organizations/find.ts';
import { procedureOf } from './procedural.ts';
import { type Unit, unitsOf } from './units.ts';

/** "Minute No. 53", "Minute 13(3)", "(Minute 45/23 refers)", "Min. No. PC/12", "Minutes 34 to 36" (the first) */
const minute =
  /\b(?:Minutes?|MINUTES?|Min\.?)\s?(?:Item\s)?(?:Nos?\b\.?|Numbers?|Ref(?:erence)?\b\.?|No\.?:)?\s?:?\s?((?:[A-Z]{1,5}[./ -]?)?\d{1,4}(?:[A-Za-z]\b|[./-]\d{1,4})*(?:\s?\((?:\d{1,3}|[a-z]{1,3})\))*)(?![\d%:]|\s?(?:st|nd|rd|th)?\s?(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\s?(?:seconds|minutes|hours|per\b))/g;
const lowerMinute =
  /\b(?:(?:further to|arising from|see|under|in|refers? to|per) )?minutes? (?:(?:nos?\b\.?|number|ref\.?)\s?)?((?:(?!no)[A-Z]{1,5}[./-])?\d{1,4}(?:[./-]\d{1,4})+(?:\(\w{1,3}\))*)|\b(?:(?:further to|arising from|see) minutes?|minutes? (?:nos?\b\.?|number|ref\.?))\s?((?:(?!no)[A-Z]{1,5}[./-])?\d{1,4}(?:[a-z]\b)?(?:\(\w{1,3}\))*)/gi;
/** "declared an interest in 2023/086": the numbers of minutes with their year */
const declared = /\bin (?:agenda )?(?:item |minute )?((?:[A-Z]{1,5}\/)?\d{1,4}\/\d{1,4})\b/g;

/** Under the minutes of a meeting "Item 14/24" is one of its minutes. */
const itemOfMinutes = /\b[Ii]tems? (?:[Nn]o\.? )?(\d{1,4}\/\d{1,4})\b/g;

/** A sitting that a date may point to. A training session, a visit or an inspection is none. */
const sitting =
  /\b(?:meetings?|minutes|workshops?|met|decisions? (?:of|on|made|taken)|work planning|seminar|adjourned|reconvened?|sitting|hearing|special review|(?:spotlight|scrutiny|peer|this|the) (?:review|challenge)\b[^.;]{0,80}?\btook place|presentation provided)\b/gi;
/** What took place or falls due on a date and is no meeting. */
const otherEvent =
  /\b(?:visit(?:ed|s)?|inspection|inspected|training|development session|(?<!workshop )sessions?|deadline|closing date|closed|expir\w+|commenced on|birthday|came into (?:force|effect)|with effect from|dated|published|as at|as of|letter|email|effective|application|consultation (?:ran|runs|closes|closed|opened|period|would run)|received on|registered|launched?|open day|event|elections?|half-term|term|until|year ending|ended|ending|no later than)\b/i;
const actsAt = /\b(?:at|to|by|of|before|from|for|the|in)\s(?:the\s|its\s|a\s|full\s|our\s)*$/i;
const council = /\b(?:full council|council|cabinet|executive)\b/i;

interface Found {
  minute: string | null;
  date: string | null;
  body: string | null;
  unit: Unit;
  from: number;
  to: number;
}

/** Pointers from an item to other minutes and meetings: by minute number, by date, or by both. */
export function extractReferences(item: ItemSection, context: { section: MeetingSection }): ReferenceFact[] {
  const { section } = context;
  const found: Found[] = [];
  const procedure = procedureOf(item.title);
  const units = unitsOf(item);
  for (const unit of units) {
    for (const sentence of unit.sentences()) found.push(...inSentence(sentence, unit, item, section, units));
  }
  const kept = distinct(found, section);
  if (procedure === 'MINUTES' || procedure === 'MATTERS_ARISING') dateOfMinutes(kept);
  return kept.map(({ minute: number, date, body, unit, from, to }) => ({
    minute: number,
    date,
    body,
    lines: unit.lines(from, to),
  }));
}

function inSentence(
  sentence: Sentence,
  unit: Unit,
  item: ItemSection,
  section: MeetingSection,
  units: Unit[],
): Found[] {
  const { text } = sentence;
  const found: Found[] = [];
  const procedure = procedureOf(item.title);
  const numbers = [
    ...(/\bmin/i.test(text) ? [...matchesOf(minute, text), ...matchesOf(lowerMinute, text)] : []),
    ...(procedure === 'DECLARATIONS' ? matchesOf(declared, text) : []),
    ...(procedure === 'MINUTES' || procedure === 'MATTERS_ARISING' ? matchesOf(itemOfMinutes, text) : []),
  ]
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)
    .filter(
      (match, at, all) =>
        !all.slice(Math.max(0, at - 2), at).some((other) => match.index < other.index + other[0].length),
    );
  // "Minute 12/02/2016" holds no date
  const dates = findDates(text, section.date).filter(
    (d) => !numbers.some((n) => n.index < d.to && d.from < n.index + n[0].length),
  );
  if (dates.length === 0 && numbers.length === 0) return found;
  const bodies = findBodies(text);
  const used = new Set<FoundDate>();
  let lastEnd = -1;
  numbers.forEach((match, i) => {
    const number = (match[1] ?? match[2] ?? '').replace(/\s+/g, '').replace(/[./-]$/, '');
    if (!number || match.index < lastEnd) return;
    lastEnd = match.index + match[0].length;
    // the number's date stands behind it and before the next number: "Minute No. 53 of the meeting held on 22nd March, 2017"
    const until = numbers[i + 1]?.index ?? text.length;
    const date = dates.find(
      (d) =>
        d.from >= lastEnd &&
        d.from < until &&
        /^[^.;]{0,90}\b(?:meeting|held|on|of|dated?|from)\b[^.;]{0,30}$|^\W{0,3}$/i.test(text.slice(lastEnd, d.from)),
    );
    if (date) used.add(date);
    const body = date ? bodyFor(text, date, bodies) : null;
    found.push(
      place({ minute: number, date: date?.iso ?? null, body }, sentence, unit, match.index, date?.to ?? lastEnd),
    );
  });
  dates.forEach((date, i) => {
    if (used.has(date) || !pointsToSitting(text, date, dates[i - 1], bodies, unit, item)) return;
    found.push(
      place(
        { minute: null, date: date.iso, body: bodyFor(text, date, bodies) ?? bodyBefore(sentence, unit, units) },
        sentence,
        unit,
        date.from,
        date.to,
      ),
    );
  });
  return found;
}

const place = (
  what: Pick<Found, 'minute' | 'date' | 'body'>,
  sentence: Sentence,
  unit: Unit,
  from: number,
  to: number,
): Found => ({
  ...what,
  unit,
  from: sentence.from + from,
  to: sentence.from + to,
});

/** The clause that a date stands in, up to the date: from the last comma or bracket that parts clauses. */
function clauseBefore(text: string, date: FoundDate): string {
  const lead = text.slice(0, date.from);
  const cut = Math.max(
    lead.lastIndexOf(';'),
    lead.lastIndexOf(' and that '),
    lead.lastIndexOf(', which '),
    lead.lastIndexOf(' until '),
  );
  return lead.slice(Math.max(cut, 0));
}

function pointsToSitting(
  text: string,
  date: FoundDate,
  previous: FoundDate | undefined,
  bodies: BodyMention[],
  unit: Unit,
  item: ItemSection,
): boolean {
  const lead = clauseBefore(text, date);
  const behind = text.slice(date.to, date.to + 60);
  // "on 6th November not 30th October", "12th to 15th March"
  if (/\b(?:not|instead of|rather than|originally|previously)\s(?:on\s|the\s)*$/i.test(lead)) return false;
  // "held on 23 February and 7 June" are two meetings, "12th and 15th March" one event unless it speaks of meetings
  const range =
    previous && /^[\sa-z]{0,9}(?:to|-|–|and|&|until)\s{0,6}(?:the\s)?$/.exec(text.slice(previous.to, date.from));
  const ownMonth = previous && /[A-Z]/.test(text.slice(previous.from, previous.to));
  if (range && !/\bmeetings\b/i.test(lead) && !(ownMonth && /\band\b|&/.test(range[0]) && !/\bbetween\b/i.test(lead)))
    return false;
  if (procedureOf(item.title) === 'NEXT_MEETING') return !/\bpublished\b/i.test(lead);
  if (unit.kind === 'title') return procedureOf(item.title) === 'MINUTES' && /\bminutes\b|\bmeeting\b/i.test(lead);
  const near = lead.slice(-140);
  const at = lastIndex(near, sitting);
  const body = bodies.filter((b) => b.to <= date.from).at(-1);
  const bodyClose = body && date.from - body.to < 40 && actsAt.test(text.slice(0, body.from));
  const named = bodyClose || new RegExp(`${council.source}[^.;,]{0,20}$`, 'i').test(near);
  const event = lastIndex(near, new RegExp(otherEvent.source, 'gi'));
  if (at >= 0 && event <= at) return true;
  if (at < 0 && /^[^.;]{0,30}\b(?:meeting|minutes)\b/i.test(behind) && event < 0) return true;
  // "On 5 July the Cabinet asked for a report"
  const follows = bodies.find((b) => b.from >= date.to && b.from - date.to < 8);
  if (
    /(?:^|\d\s)\s{0,4}On\s(?:the\s)?$/.test(lead) &&
    follows &&
    /^\s(?:met|asked|agreed|resolved|approved|considered|received|requested|decided|recommended|endorsed|adopted)\b/.test(
      text.slice(follows.to),
    )
  )
    return true;
  // "the report of the Cabinet of 3rd July"
  if (
    body &&
    /^\s(?:of|on)\s(?:the\s)?$/.test(text.slice(body.to, date.from)) &&
    event < 0 &&
    /\b(?:reports?|decisions?|recommendations?|minutes?)\b/i.test(near)
  )
    return true;
  if (at < 0 && previous && sittingBefore(text, previous)) return false;
  return Boolean(named) && event < 0 && /\bon\s(?:the\s)?(?:\w+day,?\s)?$|,\s?$|\bheld\b|\(\s?$|[–-]\s?$/i.test(lead);
}

const sittingBefore = (text: string, date: FoundDate) => lastIndex(text.slice(0, date.from), sitting) >= 0;

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of matchesOf(pattern, text)) at = match.index;
  return at;
}

/** The body named nearest before the date, else right behind it ("the 12 March meeting of the Planning Committee"). */
function bodyFor(text: string, date: FoundDate, bodies: BodyMention[]): string | null {
  const before = bodies.filter((b) => b.to <= date.from && date.from - b.to < 100).at(-1);
  const near = text.slice(before?.to ?? Math.max(0, date.from - 60), date.from);
  // "agreed by the Panel on 2 July and endorsed by Council on 20 October"
  const council = /\b(?:by|to|of|at) (?:the )?((?:Full )?Council)(?= (?:at|on|held|meeting)\b)/.exec(near)?.[1];
  const behind = bodies.find((b) => b.from >= date.to && b.from - date.to < 40);
  return council ?? before?.name ?? behind?.name ?? null;
}

/** "The Harbour Panel met on 13th November. Its next meeting was to be on the 12 December." */
function bodyBefore(sentence: Sentence, unit: Unit, units: Unit[]): string | null {
  if (!/\b(?:next|first|last|previous|that|this) meeting\b/i.test(sentence.text)) return null;
  const at = units.indexOf(unit);
  const before = units.slice(Math.max(1, at - 4), at).filter((u) => u.kind === 'paragraph');
  const texts = [...before.map((u) => u.text), unit.text.slice(0, sentence.from)].filter((t) =>
    /\b(?:met|meeting)\b/i.test(t),
  );
  return findBodies(texts.at(-1) ?? '').at(-1)?.name ?? null;
}

/** "Arising from Minute No. 13(3)" under the minutes of 17th July is a minute of that meeting. */
function dateOfMinutes(found: Found[]): void {
  const approved = found.find(
    (f) =>
      f.minute === null && f.date !== null && /\bminutes\b/i.test(f.unit.text.slice(Math.max(0, f.from - 200), f.from)),
  );
  if (!approved) return;
  for (const f of found)
    if (f.minute !== null && f.date === null) Object.assign(f, { date: approved.date, body: f.body ?? approved.body });
}

/** One entry a pointer; nothing that points at this very meeting, or repeats a numbered pointer without its number. */
function distinct(found: Found[], section: MeetingSection): Found[] {
  const kept = new Map<string, Found>();
  for (const f of found) {
    const own = f.minute === null && f.date === section.date && (f.body === null || sameBody(f.body, section.body));
    if (own) continue;
    const key = `${f.minute} ${f.date}`;
    const same = kept.get(key) ?? (f.minute === null && f.date !== null ? kept.get(`any ${f.date}`) : undefined);
    if (!same) {
      kept.set(key, f);
      if (f.date !== null && !kept.has(`any ${f.date}`)) kept.set(`any ${f.date}`, f);
    } else if (same.unit.kind === 'title')
      Object.assign(same, { unit: f.unit, from: f.from, to: f.to, body: f.body ?? same.body });
    else same.body ??= f.body;
  }
  return [...new Set(kept.values())];
}

const sameBody = (a: string, b: string | null) => b?.toLowerCase().endsWith(a.toLowerCase());
