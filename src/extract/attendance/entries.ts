import { attendees } from '../../genre/attendance/attendee.ts';
import { type Group, groupOf } from '../../genre/attendance/groups.ts';
import { forenames } from '../../language/forenames.ts';
import { nameKey, namesAgree, shortens } from '../../language/namekey.ts';
import { readRoster } from '../../language/roster.ts';
import { spanOf } from '../../model/structure.ts';
import { isColumnTitle } from '../people/listing.ts';
import { type Listing, substitutedBy, substitution } from './absences.ts';
import { presides } from './chair.ts';
import { fewDashed, joinName } from './dashes.ts';
import { fromWhere, lineEntry } from './one-a-line.ts';
import type { Sheet } from './sheet.ts';

/** What a sentence says of somebody, and no list of those who are away. */
const tells =
  /(?<!\bwas |\bwere )\b(?:welcomed|thanked|reminded|reported|explained|confirmed|advised) (?=\p{L})|\b(?:had|has) resigned\b|\btook the chair\b/iu;
const tail =
  /(?:,\s{0,20}|\s)(?:who )?(?:(?:was|were|is|are) (?:also )?(?:in attendance|present)|(?:also )?attended|joined) [^)]*$/i;
/** "from Mr Ash who was at work and from Mr Birch", "for Mr Ash during his stay in Wye" */
const reason =
  / (?:who (?:was|were|had|has|have|is|are)|due to|owing to|because|during (?:his|her|their)|as (?:he|she|they)) (?:(?!substitut|represent|replac|deputi| and (?:from |\p{Lu}))[^.;]){3,120}(?= and (?:from |\p{Lu})|[.\s]*$)/gu;
/** "Jo Ash, Bo Birch, A letter had also been received from Mr Cole." */
const toldBehind =
  /(?:(?<=[,;.])|(?<=\p{Ll})(?= With the )) (?:An?|The|This|It|With the) \p{Ll}[^,;]{0,60} (?:had|has|have|was|were) .*$/u;
const blank = (found: string) => ' '.repeat(found.length);
const movement =
  /\b(?:joined|left|arrived at|withdrew from|entered) the meeting\b|\b(?:arrived|left) (?:at|during|before|after|for|from)\b/i;

/** "Cllr Ash, who was substituted by Cllr Elm, Cllr Oak" as "Cllr Ash (substituted by Cllr Elm), Cllr Oak". */
function replacedInBracket(list: string): string {
  const by = substitutedBy.exec(list);
  const behind = (by?.index ?? 0) + (by?.[0].length ?? 0);
  const stood = by && readRoster(list.slice(behind), { surnames: false, titles: false }).entries[0];
  if (!by || !stood || list.slice(0, behind + stood.to).includes('(')) return list;
  const before = list.slice(0, by.index).replace(/(?:,? who|[\s,–—-]{1,4})$/, '');
  return `${before} (substituted by ${list.slice(behind, behind + stood.to)})${list.slice(behind + stood.to)}`;
}

/** The people of one stretch of a list, put on the sheet: who came or was away, who stood in for whom, and who took the chair. */
/** "from Councillor Ash, with Councillor Birch attending as her substitute" */
const withOther = /,? with (?=\p{Lu})(.{3,120}?) (?:attending|deputi[sz]ing|substituting)\b/iu;

export function readListing({ text, passage, from, to, group: listed, apart }: Listing, sheet: Sheet): void {
  let group = listed;
  const listedHere = text.slice(from, to);
  const away = group.status === 'APOLOGIES';
  const told = away ? listedHere.replace(reason, blank).replace(toldBehind, blank) : listedHere;
  const whole = away || group.status === 'PRESENT' ? replacedInBracket(told) : told;
  const moved = movement.exec(whole);
  if (moved && !whole.slice(0, moved.index).includes('(') && moveNoted(whole, moved.index, sheet)) return;
  if (away && tells.test(whole) && !/\bapolog/i.test(whole)) return;
  if (/\bopened (?:the|this|proceedings)\b/i.test(whole)) return; // "The Chairman, Cllr Ash, opened proceedings at 7.30pm."
  const presided =
    /^(.{3,70}?),? (?:(?:was |took |presided )?(?:in )?the chair|presided over (?:the|this) meeting)\b/i.exec(
      whole.trim(),
    );
  if (presided && group.status !== 'PRESENT') {
    if (presides(presided[1] ?? '', sheet.attendance)) return;
    if (group.status === 'IN_ATTENDANCE') group = groupOf('Present', 'PRESENT');
  }
  // "Cllr Elm substituted for Cllr Ash"
  const stands = group.status === 'PRESENT' && !whole.includes('(') ? substitution(whole, from, passage) : undefined;
  if (stands) return void sheet.attendance.push(stands);
  const came =
    away && !/\bfor whom\b/i.test(whole) && !withOther.test(whole)
      ? /\b(?:attended|attending|deputi[sz]ed|substituted|(?:was|were) (?:present|in attendance))\b/i.exec(whole)
      : null;
  if (came && !whole.slice(0, came.index).includes('(')) {
    const stead = substitution(whole, from, passage);
    const standIn: Group = { label: 'Substitutes', status: 'PRESENT', capacity: 'SUBSTITUTE', members: true };
    if (stead) sheet.attendance.push(stead);
    else if (/\b(?:substitut|deputi|stead|place)|\bin (?:his|her|their) absence/i.test(whole)) {
      const last = / and (?=[^,]{3,60}$)/.exec(whole.slice(0, came.index)); // "from A and B attended as substitute"
      const cut = from + (last ? last.index : 0);
      if (last) readListing({ text, passage, from, to: cut, group }, sheet);
      readListing({ text, passage, from: cut, to: from + came.index, group: standIn }, sheet);
    }
    return;
  }
  const instead = away
    ? (/,? for whom (.{3,120}?) (?:(?:was|is|were) (?:(?:the |a )?substitute|substituting|attending|deputi[sz]ing|present)|substituted|attended|deputi[sz]ed)\b/i.exec(
        whole,
      ) ?? withOther.exec(whole))
    : null;
  if (instead) {
    const absent = readRoster(whole.slice(0, instead.index), { surnames: false, titles: false }).entries.at(-1);
    const other = (instead[1] ?? '').replace(/\s*[,(].*$/, '');
    const fact = absent?.name
      ? substitution(`${other} substituted for ${absent.honorific ?? ''} ${absent.name}`, from + instead.index, passage)
      : undefined;
    const post = readRoster(instead[1] ?? '', { surnames: false, titles: false }).entries[0]?.role ?? null;
    if (fact) sheet.attendance.push({ ...fact, role: post, lines: spanOf(passage, from + instead.index, to) });
  }
  const also =
    /\b(?:was|were) (?:also )?present,? (?:(?:as|so) (?:was|were)|together with|along with) (?=.{3,200}$)/i.exec(whole);
  const list = (instead ? whole.slice(0, instead.index) : whole).replace(tail, ' ');
  const councillors = /^(?:county |borough |district |town |parish |city )?(?:councillors|cllrs)\b/i.test(group.label);
  const ditto = /^\s*["“”″〃]\s/.test(list) && sheet.attendance.at(-1)?.honorific === 'Councillor'; // "Cllr Ash" over "  “  Elm"
  const roster = readRoster(list, {
    surnames: !apart && (group.members || ofForenames(list)),
    ...(apart ? { apart } : {}),
    titles: !group.members,
    alone: sheet.alone,
    ...(councillors || ditto ? { honorific: 'Councillor' } : {}),
  });
  const parted = apart && sheet.oneALine;
  const unsure = parted && !roster.entries.length ? lineEntry(list) : null;
  if (unsure) Object.assign(roster, { entries: [unsure], unread: [] });
  if (parted) for (const entry of roster.entries.slice(0, 1)) fromWhere(entry, list);
  for (const entry of roster.entries) {
    // "apologies from AB and CD" of people listed by name
    const letters = /^\p{Lu}{2,4}$/u.test(entry.name ?? '');
    if (letters && sheet.attendance.some(({ name }) => name && shortens(entry.name ?? '', name))) continue;
    const star = sheet.starred !== null && starredAt(passage.text, from + entry.from, from + entry.to);
    const stated = star ? { ...group, status: sheet.starred } : group;
    const surname = entry.name?.split(' ').at(-1) ?? '';
    const double = sheet.doubles.has(nameKey(`${surname}${entry.role ?? ''}`));
    joinName(entry, list, double || sheet.dashedNames || fewDashed(roster.entries, list), roster.entries);
    if (group.title && (group.capacity !== 'OFFICER' || roster.entries.length === 1)) entry.role ??= group.title;
    // "County Cllr Ash", "Mr Ash - County Councillor" at a parish council's meeting is no member of it
    const here = `${sheet.section.council} ${sheet.section.body}`;
    const seat = /council/i.test(here) ? otherSeat.exec(entry.role ?? '')?.[0] : undefined;
    const tier = (entry.tier ?? seat ?? '').split(' ')[0] as string;
    const own =
      /^(?:null )?(?:the )?(?:above |null)?(?:council)?(?: null)?$/i.test(here) &&
      (roster.entries.some((one) => one.honorific === 'Councillor' && !one.tier) ||
        sheet.attendance.some((one) => one.honorific === 'Councillor' && !one.role));
    const foreign = tier !== '' && (own || /\b(?:parish|town|community|village)\b/i.test(here)) && !here.includes(tier);
    const facts = attendees(entry, stated, sheet.section.body, spanOf(passage, from + entry.from, from + entry.to));
    for (const fact of foreign ? facts.slice(0, 1) : []) {
      fact.role ??= entry.tier ?? null;
      if (fact.capacity === 'MEMBER') fact.capacity = null;
    }
    sheet.attendance.push(...facts);
    if (/^(?:committee |panel |board |council )?members(?:hip)?$/i.test(group.label))
      for (const fact of facts) sheet.belonging.add(fact);
  }
  if (also) readListing({ text, passage, from: from + also.index + also[0].length, to, group }, sheet);
  for (const [first, last] of roster.unread) {
    if (isColumnTitle(list.slice(first, last)) || last - first < 3) continue;
    sheet.diagnostics.push({
      rule: 'attendance/unreadable-entry',
      severity: roster.entries.length ? 'info' : 'warning',
      lines: spanOf(passage, from + first, from + last),
      message: `expected a person in the list "${group.label}", found "${list.slice(first, Math.min(last, first + 40)).trim()}"`,
    });
  }
}

/** "Borough Councillor", "Assistant to Jane Ash MP" */
export const otherSeat = /^(?:county|district|borough|city) councillor\b|\bM(?:S|E)?P$/i;

/** "In attendance: Tony (Chair), Sue, Marcus": most are listed by forename. */
function ofForenames(list: string): boolean {
  const parts = list.replace(/\([^()]{0,60}\)/g, '').split(/,| and | & /);
  const alone = parts.filter((part) => forenames.has(part.trim().replace(/\.$/, '').toLowerCase()));
  return alone.length > 2 && alone.length * 2 > parts.length;
}

const starredAt = (text: string, from: number, to: number) =>
  /\*\s*$/.test(text.slice(Math.max(0, from - 2), from)) || /^\s?\*/.test(text.slice(to, to + 2));

/** "Councillor Ash joined the meeting from item 4." says more of people already listed; false when they are not. */
function moveNoted(sentence: string, at: number, sheet: Sheet): boolean {
  const { entries } = readRoster(sentence.slice(0, at), { surnames: false, titles: false });
  let known = entries.length > 0;
  for (const { name, honorific } of entries) {
    const fact = sheet.attendance.find(
      (one) =>
        one.name &&
        name &&
        namesAgree(one.name, name) &&
        (one.honorific === honorific || !honorific) &&
        one.status !== 'APOLOGIES',
    );
    if (fact) fact.attended ??= sentence.slice(at).trim().replace(/[.;]$/, '');
    else known = false;
  }
  return known;
}
