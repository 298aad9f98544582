import type { Diagnostic } from '../model/diagnostic.ts';
import type { AttendanceStatus, Capacity } from '../model/enums.ts';
import type { AttendanceFact } from '../model/facts.ts';
import { nameKey, namesAgree } from '../model/name.ts';
import {
  type AttendanceBlock,
  type ItemSection,
  type MeetingSection,
  type Passage,
  spanOf,
} from '../model/structure.ts';
import { withoutMarkup } from '../model/words.ts';
import { type Group, groupOf } from './people/groups.ts';
import { readNotes } from './people/notes.ts';
import { type RosterEntry, readRoster } from './people/roster.ts';
import { sentencesOf } from './sentences.ts';

export interface AttendanceFound {
  attendance: AttendanceFact[];
  diagnostics: Diagnostic[];
}

/**
 * Who the lists of a meeting's head and foot name, in print order, one entry a person and status; apologies that are
 * recorded under an item of their own are read too.
 */
export function extractAttendance(section: MeetingSection): AttendanceFound {
  const found: AttendanceFound = { attendance: [], diagnostics: [] };
  for (const block of section.attendance) readBlock(block, section, found);
  for (const item of section.items) if (section.kind !== 'REPORT') readApologies(item, section, found);
  return { attendance: merged(found), diagnostics: found.diagnostics };
}

function readBlock(block: AttendanceBlock, section: MeetingSection, found: AttendanceFound): void {
  let group = groupOf(block.label, block.status);
  for (const passage of block.passages) {
    if (passage.kind === 'heading') {
      group = groupOf(passage.text, group.status) ?? group;
      continue;
    }
    group = readPassage(passage, group, section, found);
  }
}

/** "Officers: A (Clerk)" within a list changes what the people behind it are; returns the group that stays in force. */
function readPassage(passage: Passage, group: Group, section: MeetingSection, found: AttendanceFound): Group {
  const text = withoutMarkup(passage.text);
  if (isHeaderRow(text)) return group;
  let current = group;
  for (const unit of unitsOf(text, passage)) {
    let from = unit.from;
    const label = /^\s*([\p{L}][^:;,()|\d]{1,60}?)\s*:\s*-?\s*/u.exec(text.slice(unit.from, unit.to));
    if (label) {
      const named = groupOf(label[1] ?? '', group.status, true);
      if (named) {
        current = named;
        from += label[0].length;
      }
    }
    const apology =
      /\bapolog(?:y|ies)\b[^.;]{0,80}?(?:\bfrom\b|\bby\b|\bfor\b(?! absence| non| late| inab)|:-?)\s*/i.exec(
        text.slice(from, unit.to),
      );
    if (apology) {
      current = { ...current, status: 'APOLOGIES', capacity: 'MEMBER' };
      from += apology.index + apology[0].length;
    }
    if (nobody.test(text.slice(from, unit.to).trim())) continue;
    readUnit(text, passage, from, unit.to, current, section, found);
  }
  return current;
}

const nobody =
  /^(?:none|nil|no(?:ne)? (?:apologies|absences|apology)|there were no|n\/a|no one|all members|apologies (?:for absence )?(?:-|–|:)? ?none|no\b)/i;
const headers =
  /^(?:names?|title|role|initials|position|organi[sz]ation|representing|member|members|attendance|present|apologies|job title|designation|body|party|ward|authority|agency|status|substitute|surname|forename|first name|last name|councillor|post|post held|partner|council|date|no\.?|sector|school)$/i;
const isHeaderRow = (text: string) =>
  text.includes('|') && text.split('|').every((cell) => headers.test(cell.trim()) || !cell.trim());

/** Stretches of a passage that hold one list each: parted by semicolons, sentences, and lines that are entries of their own. */
function unitsOf(text: string, passage: Passage): { from: number; to: number }[] {
  const stops = new Set<number>();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if ((letter === ';' && depth === 0) || letter === '•') stops.add(at + 1);
  }
  for (const sentence of sentencesOf(text)) stops.add(sentence.from);
  const lines = passage.starts.map((start) => start.offset);
  const ends = lines.map((offset, at) => text.slice(offset, lines[at + 1] ?? text.length).trim());
  if (
    ends.length > 1 &&
    ends.slice(0, -1).every((line) => !/(?:[,&–-]|\band|\bof|\bfor|\bthe)$/i.test(line) && !line.includes(',')) &&
    ends.every((line) => /^(?:\p{Lu}|\()/u.test(line))
  )
    for (const offset of lines) stops.add(offset);
  const marks = [...stops].filter((stop) => stop > 0 && stop < text.length).sort((a, b) => a - b);
  return [0, ...marks].map((from, at) => ({ from, to: marks[at] ?? text.length }));
}

function readUnit(
  text: string,
  passage: Passage,
  from: number,
  to: number,
  group: Group,
  section: MeetingSection,
  found: AttendanceFound,
): void {
  const list = text
    .slice(from, to)
    .replace(
      /,?\s+(?:who )?(?:(?:was|were|is|are) (?:also )?(?:in attendance|present)|(?:also )?attended|joined) [^)]*$/i,
      ' ',
    );
  const roster = readRoster(list, {
    surnames: group.members,
    titles: !group.members,
    ...(/^(?:county |borough |district |town |parish |city )?(?:councillors|cllrs)\b/i.test(group.label)
      ? { honorific: 'Councillor' }
      : {}),
  });
  for (const entry of roster.entries) {
    found.attendance.push(...factsOf(entry, group, section, spanOf(passage, from + entry.from, from + entry.to)));
  }
  for (const [first, last] of roster.unread) {
    if (headers.test(list.slice(first, last)) || last - first < 3) continue;
    found.diagnostics.push({
      rule: 'attendance/unreadable-entry',
      severity: roster.entries.length ? 'info' : 'warning',
      lines: spanOf(passage, from + first, from + last),
      message: `expected a person in the list "${group.label}", found "${list.slice(first, Math.min(last, first + 40)).trim()}"`,
    });
  }
}

const portfolio =
  /^(?:(?:lead|deputy|assistant|joint) )?(?:cabinet|executive|lead cabinet) (?:member|adviser|advisor|support member|assistant)\b|\bportfolio holder\b|^(?:cabinet|executive) (?:portfolio|lead)\b/i;
const secretary =
  /\b(?:clerk|democratic (?:services|support)|governance (?:officer|adviser|advisor|manager)|committee (?:officer|manager|administrator|services|clerk)|minute[- ]taker|secretariat|scrutiny (?:officer|manager|adviser|advisor)|monitoring officer|solicitor|legal adviser|minutes)\b/i;
const boardLike = /\b(?:board|forum|partnership|panel|trust|network|alliance|group|trustees|governors)\b/i;

function factsOf(entry: RosterEntry, group: Group, section: MeetingSection, lines: [number, number]): AttendanceFact[] {
  const notes = readNotes(entry.notes, entry.name, group.status === 'APOLOGIES');
  const councillor = entry.honorific === 'Councillor' || entry.honorific === 'Alderman';
  let role = entry.role ?? notes.role;
  const organization = entry.organization ?? notes.organization;
  let capacity: Capacity | null = notes.capacity;
  const chair = role === null ? null : chairOf(role);
  if (chair && !organization) {
    capacity ??= chair;
    role = null;
  }
  const status: AttendanceStatus | null = group.status;
  if (capacity === null) capacity = capacityOf({ role, organization, councillor }, group, section);
  const fact: AttendanceFact = {
    name: entry.name,
    honorific: entry.honorific,
    status,
    capacity,
    role,
    organization,
    lines,
  };
  if (notes.substituteFor) fact.substituteFor = notes.substituteFor;
  if (notes.attended) fact.attended = notes.attended;
  const facts = [fact];
  if (notes.substitute && status === 'APOLOGIES')
    facts.push({
      ...notes.substitute,
      status: 'PRESENT',
      capacity: 'SUBSTITUTE',
      role: null,
      organization: null,
      ...(entry.name ? { substituteFor: entry.name } : {}),
      lines,
    });
  return facts;
}

/** The chair of this meeting by a title alone; "Chair of the Audit Committee" is a role of somebody else's body. */
function chairOf(role: string): Capacity | null {
  if (/^(?:the )?(?:vice|deputy)[- ]+chair(?:man|woman|person)?$/i.test(role)) return 'VICE_CHAIR';
  return /^(?:the )?(?:acting )?(?:co-)?chair(?:man|woman|person)?$/i.test(role) ? 'CHAIR' : null;
}

function capacityOf(
  { role, organization, councillor }: { role: string | null; organization: string | null; councillor: boolean },
  group: Group,
  section: MeetingSection,
): Capacity | null {
  if (role && portfolio.test(role)) return 'CABINET_MEMBER';
  if (group.capacity && !(group.capacity === 'MEMBER' && !councillor)) return group.capacity;
  if (group.status === 'IN_ATTENDANCE') {
    if (councillor || (!role && !organization)) return null;
    return organization ? 'PARTNER' : 'OFFICER';
  }
  if (group.capacity !== 'MEMBER') return group.capacity;
  if (role && secretary.test(role)) return 'OFFICER';
  if (
    role &&
    !organization &&
    !boardLike.test(section.body ?? '') &&
    /\b(?:director|officer|manager|head of|chief executive|adviser|advisor)\b/i.test(role)
  )
    return 'OFFICER';
  return 'MEMBER';
}

/** Items such as "Apologies for absence" whose text says who sent them. */
function readApologies(item: ItemSection, section: MeetingSection, found: AttendanceFound): void {
  if (!/\bapolog(?:y|ies)\b|\battendance\b|\babsen(?:ce|t|ces)\b|\bsubstitut/i.test(item.title)) return;
  for (const passage of item.passages) {
    if (passage.kind === 'purpose' || passage.kind === 'heading') continue;
    const text = withoutMarkup(passage.text);
    for (const sentence of sentencesOf(text)) {
      const lead = /^(?:.{0,60}?\b)?apolog(?:y|ies)\b.{0,80}?(?:\bfrom\b|\bby\b|\bon behalf of\b|:-?|[–-])\s*/i.exec(
        sentence.text,
      );
      const stands =
        /\b(?:substitut(?:e|ed|ing)|deputi[sz](?:ed|ing))\b/i.test(sentence.text) && / for /i.test(sentence.text);
      if (lead && !nobody.test(sentence.text.slice(lead[0].length)) && !/^no /i.test(sentence.text)) {
        const group: Group = { label: 'Apologies', status: 'APOLOGIES', capacity: 'MEMBER', members: true };
        const stop = /\b(?:who|as (?:he|she|they)|the (?:chair|committee|panel|board))\b/i.exec(
          sentence.text.slice(lead[0].length),
        );
        const end = stop ? sentence.from + lead[0].length + stop.index : sentence.to;
        readUnit(text, passage, sentence.from + lead[0].length, end, group, section, found);
      } else if (stands) readSubstitution(text, sentence.from, sentence.to, passage, found);
    }
  }
}

/** "Councillor Ash substituted for Councillor Birch". */
function readSubstitution(text: string, from: number, to: number, passage: Passage, found: AttendanceFound): void {
  const sentence = text.slice(from, to);
  const link =
    /\b(?:(?:was |were |is |had been )?(?:present|attended|attending|in attendance|appointed|nominated|acting|confirmed .{0,30})?\s*(?:as )?(?:a |the )?(?:substitut(?:e|ed|ing)(?: member)?|deputi[sz](?:ed|ing)))\s+(?:for|on behalf of)\s+/i.exec(
      sentence,
    );
  if (!link) return;
  const stands = readRoster(sentence.slice(0, link.index), { surnames: false, titles: false }).entries.at(-1);
  const away = readRoster(sentence.slice(link.index + link[0].length), { surnames: false, titles: false }).entries[0];
  if (!stands?.name || !away?.name) return;
  found.attendance.push({
    name: stands.name,
    honorific: stands.honorific,
    status: 'PRESENT',
    capacity: 'SUBSTITUTE',
    role: null,
    organization: null,
    substituteFor: away.name,
    lines: spanOf(passage, from + stands.from, from + stands.to),
  });
}

const rank = (capacity: Capacity | null) =>
  capacity === null ? 0 : capacity === 'MEMBER' || capacity === 'OFFICER' ? 1 : 2;

/** One entry a person and status; who is listed as present and with apologies stays twice and is reported. */
function merged({ attendance, diagnostics }: AttendanceFound): AttendanceFact[] {
  const kept: AttendanceFact[] = [];
  const index = new Map<string, AttendanceFact>();
  for (const fact of attendance) {
    const key = `${fact.status} ${fact.name === null ? `post ${nameKey(fact.role ?? '')}` : nameKey(fact.name)}`;
    const before =
      index.get(key) ??
      (fact.capacity === 'SUBSTITUTE' && fact.name
        ? kept.find(
            (one) =>
              one.status === fact.status &&
              one.name &&
              namesAgree(one.name, fact.name ?? '') &&
              one.honorific === fact.honorific,
          )
        : undefined);
    if (!before) {
      index.set(key, fact);
      kept.push(fact);
      continue;
    }
    if (rank(fact.capacity) > rank(before.capacity)) before.capacity = fact.capacity;
    before.role ??= fact.role;
    before.organization ??= fact.organization;
    before.honorific ??= fact.honorific;
    if (fact.substituteFor) before.substituteFor ??= fact.substituteFor;
    if (fact.attended) before.attended ??= fact.attended;
  }
  for (const fact of kept) {
    if (fact.status !== 'APOLOGIES' || !fact.name) continue;
    const present = index.get(`PRESENT ${nameKey(fact.name)}`);
    if (present && (present.honorific ?? fact.honorific) === (fact.honorific ?? present.honorific))
      diagnostics.push({
        rule: 'attendance/present-and-apologies',
        severity: 'warning',
        lines: fact.lines,
        message: `${fact.name} is listed with apologies and as present`,
      });
  }
  return kept;
}
