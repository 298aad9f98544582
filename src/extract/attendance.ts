import { attendees } from '../genre/attendance/attendee.ts';
import { bodyHeading, type Group, groupOf, ofMany, peopleWords, publicLabel } from '../genre/attendance/groups.ts';
import { listenersNamed, ofAbsence } from '../genre/attendance/labels.ts';
import { isBody } from '../language/body.ts';
import { forenames } from '../language/forenames.ts';
import { nameKey, namesAgree, shortens } from '../language/namekey.ts';
import { readRoster } from '../language/roster.ts';
import { withoutMarkup } from '../language/words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AttendanceStatus } from '../model/enums.ts';
import type { AttendanceFact } from '../model/facts.ts';
import {
  type AttendanceBlock,
  type ItemSection,
  type MeetingSection,
  type Passage,
  spanOf,
} from '../model/structure.ts';
import { absencesIn, type Listing, substitutedBy, substitution } from './people/absences.ts';
import { presides, tookTheChair } from './people/chair.ts';
import { doubleSurnames, footnote, surnamesAlone } from './people/clues.ts';
import { fewDashed, joinName } from './people/dashes.ts';
import { isColumnTitle, isHeaderRow, listsOf, namesNobody } from './people/listing.ts';
import { readMarks } from './people/marks.ts';
import { merged } from './people/merged.ts';
import { fromWhere, fullName, hyphensAsCommas, isName, lineEntry, namesOneALine } from './people/one-a-line.ts';

export interface AttendanceFound {
  attendance: AttendanceFact[];
  diagnostics: Diagnostic[];
}

/** What is gathered while a section is read. */
interface Sheet extends AttendanceFound {
  section: MeetingSection;
  /** Facts of a list that says who belongs; apologies take people off it. */
  belonging: Set<AttendanceFact>;
  /** Surnames that the section prints alone, lower case: "Councillor Ash asked". */
  alone: ReadonlySet<string>;
  /** Surnames that the section prints with a dash between two words, as `nameKey` has them. */
  doubles: ReadonlySet<string>;
  /** What "*" before or behind a name stands for, where a footnote says so. */
  starred: AttendanceStatus | null;
  /** So few entries of the list have a dash that a dash parts no columns: "Cllr Jo Ash – Birch" is one name. */
  dashedNames: boolean;
  /** Each line of the list names one person, and behind a comma where they are from. */
  oneALine: boolean;
}

/**
 * Who the lists of a meeting's head and foot name, in print order, one entry a person and status; apologies that are
 * recorded under an item of their own are read too.
 */
export function extractAttendance(section: MeetingSection): AttendanceFound {
  const sheet: Sheet = {
    attendance: [],
    diagnostics: [],
    section,
    belonging: new Set(),
    alone: surnamesAlone(section),
    doubles: doubleSurnames(section),
    starred: footnote(section),
    dashedNames: false,
    oneALine: false,
  };
  for (const block of section.attendance) readBlock(block, sheet);
  sheet.attendance.push(...section.listed);
  if (section.kind !== 'REPORT')
    for (const item of section.items) {
      const { listings, substitutes } = absencesIn(unlisted(item, section));
      for (const listing of listings) readListing(listing, sheet);
      sheet.attendance.push(...substitutes);
    }
  sheet.attendance.sort((a, b) => a.lines[0] - b.lines[0]);
  tookTheChair(section, sheet.attendance);
  readMarks(sheet.attendance);
  const attendance = merged(sheet);
  asMembers(attendance, section);
  return { attendance, diagnostics: sheet.diagnostics };
}

/** Where nobody is listed as present but the chair and substitutes, and the councillors stand under "In attendance", these are the members. */
function asMembers(attendance: AttendanceFact[], section: MeetingSection): void {
  const others = attendance.some(
    ({ status, capacity }) => status === 'PRESENT' && !/^(?:CHAIR|SUBSTITUTE)$/.test(`${capacity}`),
  );
  if (section.kind === 'REPORT' || others) return;
  // "Attending:" where no other list says who came, "Community Councillors:" below "In attendance"
  const seats = new Set<number>();
  for (const { label, passages } of section.attendance)
    for (const { lines } of seated.test(label) ? passages : [])
      for (let line = lines[0]; line <= lines[1]; line++) seats.add(line);
  const sits = ({ status, honorific, capacity, role }: AttendanceFact) =>
    status === 'IN_ATTENDANCE' &&
    !otherSeat.test(role ?? '') &&
    /^(?:Councillor|Alderman)$/.test(honorific ?? '') &&
    /^(?:null|CHAIR|VICE_CHAIR)$/.test(`${capacity}`);
  const came =
    attendance.filter(sits).length > 2 &&
    section.attendance.some(({ label }) => /^(?:(?:was|were|councillors|cllrs|members) )?in attendance$/i.test(label));
  for (const fact of attendance)
    if ((fact.status === 'IN_ATTENDANCE' && seats.has(fact.lines[0])) || (came && sits(fact)))
      Object.assign(fact, { status: 'PRESENT', capacity: fact.capacity ?? 'MEMBER' });
}

const seated =
  /^(?:attending|(?:(?:community|parish|town|elected|voting|board|committee|panel|forum) )?(?:councillors|members)|(?:trustees|governors))$/i;

/** An item without the passages in which constructs have read the people. */
function unlisted(item: ItemSection, { listed }: MeetingSection): ItemSection {
  const taken = ({ lines: [first, last] }: Passage) =>
    listed.some(({ lines }) => lines[0] <= last && first <= lines[1]);
  return listed.length ? { ...item, passages: item.passages.filter((passage) => !taken(passage)) } : item;
}

const spacedDash = / [–—-] /;

function readBlock(block: AttendanceBlock, sheet: Sheet): void {
  // "Members of the Public" heads the other column, and the councillors below it go on with those present
  const beside = publicLabel.test(block.label) && /^(?:Cllr|Councillor)\b/.test(block.passages[0]?.text ?? '');
  let group = beside ? groupOf('Present', 'PRESENT') : groupOf(block.label, block.status);
  const columns = namesInCells(block.passages);
  const dashed = block.passages.filter(({ text }) => spacedDash.test(text)).length;
  sheet.dashedNames = block.passages.length >= 6 && dashed * 4 <= block.passages.length;
  const lines = block.passages.map(({ text }) => text);
  const parted = hyphensAsCommas(lines);
  const goesOn = sheet.oneALine && lines.length > 1 && lines.every((text) => text.split(',').length < 4);
  sheet.oneALine = parted !== null || goesOn || namesOneALine(lines.map((text) => text.trim()));
  const passages = parted ? block.passages.map((one, at) => ({ ...one, text: parted[at] as string })) : block.passages;
  for (const printed of joined(passages)) {
    const passage = columns ? { ...printed, text: printed.text.replace(/ \|(?= |$)/g, ' ,') } : printed;
    const chair = /^\(?((?:vice|deputy)[- ])?(?:in the )?chair(?:man|woman|person)?\)?$/i.exec(passage.text.trim());
    const last = sheet.attendance.at(-1);
    if (chair && last && passage.text.trim().startsWith('(')) {
      last.capacity = chair[1] ? 'VICE_CHAIR' : 'CHAIR';
      if (last.capacity === 'CHAIR' && /\bin the\b/i.test(passage.text)) last.presiding = true;
    } else if (headsGroup(passage.text)) group = ofBody(group, bodyHeading(passage.text));
    else if (
      passage.kind === 'heading' ||
      isLabel(passage.text, group) ||
      (passage === passages[0] && /^(?:independent )?chair(?:man|woman|person)?:?$/i.test(passage.text.trim()))
    )
      group = groupOf(passage.text, group.status);
    else {
      const before = sheet.attendance.length;
      group = readPassage(passage, group, sheet);
      if (sheet.attendance.length > before) group = behindHolder(group);
    }
  }
}

/** "Ann Ash | Bo Birch" over "Cy Cole | Xanthe Elm": most of the cells behind the first name somebody, and say nothing of the one before. */
function namesInCells(passages: readonly Passage[]): boolean {
  const rows = passages.map(({ text }) => withoutMarkup(text).split(' | '));
  const cells = rows.flatMap(([first = '', ...rest]) => (isName(first) ? rest : []));
  const named = cells.filter(isName);
  return named.length > 1 && named.length * 2 > cells.filter((cell) => cell.trim()).length;
}

/** "Chairman: Mr Ash" over names on lines of their own: those sit with the chair, and hold no chair. */
function behindHolder(group: Group): Group {
  const { title, ...rest } = group;
  const beside = group.status === 'IN_ATTENDANCE';
  // "Clerk - Mrs Ash" over those who came with her
  if (title && beside && group.capacity === 'OFFICER') return { ...rest, label: 'In attendance', capacity: null };
  return (group.capacity === 'CHAIR' || group.capacity === 'VICE_CHAIR') && !/(?:s|men)$/i.test(group.label)
    ? { ...group, label: 'Present', capacity: beside ? null : 'MEMBER' }
    : group;
}

/** The group whose people came from this body. */
const ofBody = ({ body: _body, ...group }: Group, body: string): Group =>
  ofMany.test(body) ? group : { ...group, body };
/** "Borset County Council" alone on its line, over those who came from it. */
const headsGroup = (text: string) => {
  const plain = bodyHeading(text);
  return (
    plain.split(/\s+/).length > 1 &&
    isBody(plain) &&
    !peopleWords.test(plain) &&
    !/[,;(|–—]| - /.test(plain) &&
    readRoster(plain, { surnames: false, titles: true }).entries.length === 0
  );
};

/** "Independent Persons" alone on its line within a list. */
const isLabel = (text: string, group: Group) =>
  /^\p{Lu}[\p{L} -]{3,50}:?$/u.test(text.trim()) &&
  /(?:s|present|attendance|ship):?$/i.test(text.trim()) &&
  groupOf(text, group.status, true) !== undefined &&
  readRoster(text, { surnames: false, titles: false }).entries.length === 0;

/** "Councillors" alone over names on lines of their own. */
const headsNames = /^(?:(?:county|borough|district|town|parish|city) )?(?:councillors|cllrs)$/i;

/** "Nic Oak (GDS" over "Ann Elm (ODI)": a bracket that was left open ends with its line. */
const halfBracket = /^\p{Lu}[^(),]{4,40}\(\p{Lu}[\p{L}&]{1,14}$/u;

/** A line that breaks off in the middle of a list goes on in the next. */
function joined(passages: readonly Passage[]): Passage[] {
  const whole: Passage[] = [];
  for (const passage of passages) {
    const before = whole.at(-1);
    const heads = headsNames.test(before?.text.trim() ?? '') && !/[,;]| and /.test(passage.text);
    if (
      before &&
      !heads &&
      before.kind === passage.kind &&
      passage.kind === 'paragraph' &&
      !(halfBracket.test(before.text) && fullName.test(passage.text)) &&
      !/ [–—-] \p{Lu}\p{Ll}+ Councillor$/u.test(before.text.trim()) && // "Mr Cole - Borough Councillor"
      /(?:,|\band|\bof|\bfor|\bfrom|\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr)\.?|\([^()]*)$/i.test(before.text.trim())
    ) {
      const shift = before.text.length + 1;
      whole[whole.length - 1] = {
        ...before,
        text: `${before.text} ${passage.text}`,
        lines: [before.lines[0], passage.lines[1]],
        starts: [...before.starts, ...passage.starts.map(({ offset, line }) => ({ offset: offset + shift, line }))],
      };
    } else whole.push(passage);
  }
  return whole;
}

/** "Cllr Ash2, Cllr Elm¹": the number of a note behind a name. */
const noteMark = /(?<=\p{Lu}\p{Ll}{2,20})[1-9¹²³](?=[\s,;.)]|$)/gu;

/** "Chairman-Jo Ash; Committee Members-Ann Elm": a hyphen between post and name. */
const joinedName =
  /(?<=\b(?:Chair(?:man|woman|person)?|Treasurer|Secretary|Clerk|President|Members))-(?=\p{Lu}\p{Ll}+ \p{Lu})/gu;

/** "Officers: A (Clerk)" within a list changes what the people behind it are; returns the group that stays in force. */
function readPassage(passage: Passage, group: Group, sheet: Sheet): Group {
  const plain = withoutMarkup(passage.text).replace(noteMark, ' ').replace(joinedName, ':');
  const text = plain.includes(' | ') ? plain.replace(/;/g, ',') : plain;
  if (
    isHeaderRow(text) ||
    isColumnTitle(text) ||
    /^\s*\*\s*(?:(?:=|-|–)\s*)?(?:absent|denotes|indicates)/i.test(passage.text)
  )
    return group;
  let current = group;
  const lists = listsOf(text, passage);
  const parted = entriesApart(lists.map(({ from, to }) => text.slice(from, to)));
  const grouped = lists.length > 1 && lists.every(({ from, to }) => bodyAtEnd(text.slice(from, to)));
  for (const { from: start, to: end } of lists) {
    let [from, to] = [start, end];
    if (group.status === 'APOLOGIES' && !ofAbsence(text.slice(from, to))) continue;
    const named = (publicLabel.test(group.label) ? /^\W*\w+\W+includ(?:ing|ed) (?=\p{Lu})/iu : listenersNamed).exec(
      text.slice(from, to),
    );
    if (named) {
      const opens = from + named.index + named[0].length;
      const listening: Group = { label: 'Public', status: 'IN_ATTENDANCE', capacity: null, members: false };
      readListing({ text, passage, from: opens, to, group: listening }, sheet);
      to = from + named.index;
    }
    const label =
      /^\s*(\p{L}[^:;,()|\d]{1,60}?)\s*:\s*-?\s*/u.exec(text.slice(from, to)) ??
      /^\s*((?:members? of (?:the )?)?(?:public|press)|residents|parishioners|guests|visitors|observers)\s+[–—-]\s*/i.exec(
        text.slice(from, to),
      ) ??
      // "Cllrs Ash and Birch. Also District Cllr Elm"
      /^\s*(also(?: present| in attendance| attending)?|apologies)[ ,]\s*(?=\p{Lu}|the )/iu.exec(
        text.slice(from, to),
      ) ??
      // "Trustees Ash (Chair) and Birch; and independent co-opted members Mrs Elm and Mr Oak"
      /^\s*(?:and )?((?:[Ii]ndependent )?[Cc]o-opted [Mm]embers|[Tt]rustees|[Gg]overnors) (?!Present|In |Apolog|Absent)(?=\p{Lu})/u.exec(
        text.slice(from, to),
      );
    const inner = label && (ofPublic(label[1] ?? '', group) ?? groupOf(label[1] ?? '', group.status, true));
    if (label && inner) {
      current = inner;
      from += label[0].length;
    } else if (label && headsOthers(label[1] ?? '', text.slice(from + label[0].length, to))) {
      current = groupOf(label[1] ?? '', group.status);
      from += label[0].length;
    } else if (label && /CHAIR$/.test(current.capacity ?? '')) {
      current = besideChair(label[1] as string, group);
      from += label[0].length;
    }
    const apology =
      /\bapolog(?:y|ies)\b[^.;]{0,80}?(?:\bfrom\b|\bby\b|\bfor\b(?! absence| non| late| inab)|:-?)\s*/i.exec(
        text.slice(from, to),
      );
    const away =
      /^(.{3,120}?) (?:(?:had|has|have) )?(?:also )?(?:apologi[sz]ed\b|(?:made|sent|given|gave|tendered|offered|submitted) (?:an |his |her |their )?apolog)/i.exec(
        text.slice(from, to),
      );
    if (away && (!apology || apology.index > away[0].length - 8)) {
      const told: Group = { ...current, label: 'Apologies', status: 'APOLOGIES', capacity: 'MEMBER' };
      readListing({ text, passage, from, to: from + (away[1] as string).length, group: told }, sheet);
      continue;
    }
    if (apology) {
      current = { ...current, status: 'APOLOGIES', capacity: 'MEMBER' };
      from += apology.index + apology[0].length;
    }
    const body = grouped ? bodyAtEnd(text.slice(from, to)) : current.body;
    const apart = (parted || sheet.oneALine) && text.slice(from, to).split(',').length < 4;
    if (!namesNobody(text.slice(from, to)))
      readListing({ text, passage, from, to, group: body ? { ...current, body } : current, apart }, sheet);
  }
  return publicLabel.test(current.label) ? group : current;
}

/** "In the chair: Jo Ash. Minutes: Bo Elm": who takes the minutes, and any other post, is not in the chair. */
const besideChair = (label: string, { status }: Group): Group =>
  /^(?:minutes|notes)$/i.test(label)
    ? groupOf('Minutes taken by', 'IN_ATTENDANCE')
    : { label, status, capacity: 'MEMBER', members: true, title: label };

/** "Jo Ash, Birchwoods; Bo Elm (Quays Ltd); ": semicolons part most entries, each of one full name. */
const entriesApart = (lists: readonly string[]) =>
  lists.length > 2 &&
  lists.slice(0, -1).every((list) => list.trimEnd().endsWith(';')) &&
  lists.filter((list) => fullName.test(list.trim()) && list.split(',').length < 3).length * 2 > lists.length;
/** "Designated Bodies: Ann Ash": over somebody stand two words or more that name many. */
const headsOthers = (label: string, rest: string) =>
  /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,5}s$/u.test(label.trim()) &&
  !forenames.has(label.trim().split(' ')[0]?.toLowerCase() ?? '') &&
  readRoster(rest, { surnames: false, titles: false }).entries[0]?.from === 0;

/** "Present: Cllr Ash. Members of the public - Mr Birch": present with the others, and no member. */
const ofPublic = (label: string, group: Group): Group | undefined =>
  publicLabel.test(label.trim())
    ? { label: label.trim(), status: group.status, capacity: null, members: false }
    : undefined;

/** "Ash and Birch (Borset Council)": the body that a group's bracket names, or null. */
function bodyAtEnd(text: string): string | null {
  const inside = /\(([^()]{3,80})\)[\s;.,]*$/.exec(text)?.[1] ?? '';
  return isBody(inside) ? inside : null;
}

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

function readListing({ text, passage, from, to, group: listed, apart }: Listing, sheet: Sheet): void {
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
    away && !/\bfor whom\b/i.test(whole)
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
      ) ?? /,? with (?=\p{Lu})(.{3,120}?) (?:attending|deputi[sz]ing|substituting)\b/iu.exec(whole))
    : null;
  if (instead) {
    const absent = readRoster(whole.slice(0, instead.index), { surnames: false, titles: false }).entries.at(-1);
    const other = (instead[1] ?? '').replace(/\s*[,(].*$/, '');
    const fact = absent?.name
      ? substitution(`${other} substituted for ${absent.honorific ?? ''} ${absent.name}`, from + instead.index, passage)
      : undefined;
    if (fact) sheet.attendance.push({ ...fact, lines: spanOf(passage, from + instead.index, to) });
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
      roster.entries.some((one) => one.honorific === 'Councillor' && !one.tier);
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
const otherSeat = /^(?:county|district|borough|city) councillor\b|\bM(?:S|E)?P$/i;

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
