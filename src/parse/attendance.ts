import { groupOf } from '../genre/attendance/groups.ts';
import { type Label, namesNobody, readLabel, readSentence } from '../genre/attendance/labels.ts';
import type { Line } from '../genre/line.ts';
import { isBody } from '../language/body.ts';
import { forenames } from '../language/forenames.ts';
import { shortens } from '../language/namekey.ts';
import { endsClause, endsOpen, endsSentence, isCaps } from '../language/print.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { AttendanceStatus } from '../model/enums.ts';
import type { AttendanceBlock, Passage } from '../model/structure.ts';
import { namesBody } from './body.ts';
import { headsColumns } from './columns.ts';
import { nextPrinted } from './outline/candidate.ts';
import { joinPieces, type Piece, slicePassage } from './text.ts';

export interface Attendance {
  blocks: AttendanceBlock[];
  /** Indexes of the lines that the lists use. */
  used: Set<number>;
}

/**
 * 'past': the head or foot of minutes. 'future': an agenda, where "Present" is who is expected. 'item': inside an item, where only
 * what is plainly about attendance counts.
 */
export type Place = 'past' | 'future' | 'item';

const honorific =
  /^(?:the |also )?(?:right worshipful |worshipful )?(?:(?:county|district|borough|town|city|parish|c\/?) ?)?(?:councillors?|cllrs?|crs?|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:erend|d)?|canon|alderman|mayor|deputy mayor|chair(?:man|person)?|vice[- ]chair(?:man)?|(?:det|ch|stn)\.? (?:insp|supt|sgt|mgr)|[ta]\/d?[cis]|insp|supt|inspector|sgt|sergeant|pc|pcso|superintendent|chief)\b/i;
const prose =
  /\b(?:can be viewed|was opened|opened the meeting|welcomed|will be|webcast|recorded|please|would be|was held|commenced|started|declared|should|members are|minutes of|agenda|the meeting|quorum|quorate|press and public|contact|email|tel(?:ephone)?\b|www\.|http|@|item under discussion|in connection with|met (?:at|in|on))\b/i;
/** In small letters only: "Omar Said, Solicitor" is an entry. */
const toldInList =
  /\b(?:said|asked|moved|proposed|reported|presented|explained|introduced|thanked|undertook|pointed out|(?:was|were) (?:advised|informed|reminded))\b/;
/** "Nick Drew (at the start of the meeting)": a bracket tells of the entry. */
const bracket = /\([^()]{3,60}\)/g;
const isProse = (text: string) => prose.test(text.replace(bracket, '')) || toldInList.test(text);
/** "Jane Ash (JA) Clerk", "Jane Ash JA Clerk", "Jane Ash, Clerk", "Jane Ash – Clerk" */
const namedEntry =
  /^(?:(?:Dr|Professor|Prof|M(?:r|rs|s|iss))\.? )?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]* )?\p{Lu}[\p{L}'’-]+(?:,| [–(-]| \p{Lu}{2,3}\p{Ll}? \p{Lu}\p{Ll})/u;
/** "Labour: Councillors Ash": any words before a colon that a form of address follows. */
const addressedGroup =
  /^(\p{Lu}[^:;,|.]{2,60}?)(?:\s?:|\s[-–—])\s(?=(?:Councillors?|Cllrs?|Alderm[ae]n|Alderwom[ae]n|Bailies?)\b\.?\s\p{Lu})/u;
/** "Secretary: Mrs Ash" below a list. */
const opensGroup =
  /^(?:\p{Lu}\p{L}+ ){0,3}\p{L}[\p{L}'’/&-]{3,}: ?-? ?(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|[Nn]one|[Nn]il)\b|\p{Lu}[\p{L}.]* \p{Lu})/u;
const ofMeeting =
  /^(?:date|venue|location|time|place|next|quorum|subject|meeting|note|reference|start|finish|agenda|item)\b/i;
/** "Head of Legal Services", "District Councillor, Jo Ash" on a line of its own below other posts. */
const opensPost =
  /^(?:(?:Assistant|Deputy|Depute|Acting|Interim|Senior|Principal|Corporate|Strategic) ){0,2}(?:Director|Head|Chief Executive|Chief Officer|Manager|Solicitor|Clerk) (?:of|to|for|and)\b|^(?:\p{Lu}\p{Ll}+ ){0,2}(?:Clerk|Councillor|Officer|Secretary|Treasurer|Warden|Manager), (?:M(?:r|rs|s|iss) )?\p{Lu}\p{Ll}+ \p{Lu}/u;
const sectionWords =
  /\b(?:items?|session|business|part|public|agenda|minutes|restricted|unrestricted|confidential|exempt|open)\b/i;

/** Reads the attendance lists between two indexes: labelled lists, and sentences such as "Councillor Ash was in attendance". */
export function readAttendance(
  lines: Line[],
  from: number,
  to: number,
  place: Place,
  words: ReadonlySet<string>,
  /** The title above says what the list is: "1. Present". */
  titled?: Label,
): Attendance {
  const blocks: AttendanceBlock[] = [];
  const used = new Set<number>();
  const starred = place === 'past' && starLegend(lines, from, to);
  let open: AttendanceBlock | null = titled ? { status: titled.status, label: titled.label, passages: [] } : null;
  if (open) blocks.push(open);
  let nobody: AttendanceBlock | null = null;
  /** "Officers" over "present: Mr Ash": the first word of a label that a narrow column broke. */
  let above = '';
  const use = (first: number, end: number) => {
    for (let at = first; at < end; at++) used.add(at);
  };
  for (let at = from; at < to; ) {
    const line = lines[at] as Line;
    if (!line.text) {
      at++;
      continue;
    }
    if (open && /^[:–—-]$/.test(line.text)) {
      used.add(at++); // "PRESENT" over ":"
      continue;
    }
    const end = paragraphEnd(lines, at, to);
    if (breaksLabel(line, lines[at + 1])) {
      above = line.text;
      used.add(at++);
      continue;
    }
    const label: Label | null = labelOf(line, open, place, above);
    const printed = label && above ? label.label.slice(above.length + 1) : label?.label;
    above = '';
    if (
      label &&
      !blocks.length &&
      /^(?:(?:parish|town|community) )?(?:clerk|secretary)/i.test(label.label) &&
      /\d{2}|@|\btel\b/i.test(label.rest)
    ) {
      at = end; // the letterhead says where to write
      continue;
    }
    if (label) {
      const lost = headsLostColumns(open, label);
      open = {
        status: lost || (place === 'future' && label.status === 'PRESENT') ? null : label.status,
        label: label.label,
        passages: [],
      };
      blocks.push(open);
      const stop = label.rest || line.cells ? end : at + 1;
      use(at, stop);
      const passage = label.rest || line.cells ? bodyOf(lines, at, stop, printed ?? '', words) : null;
      if (passage && !namesNobody(passage.text)) open.passages.push(passage);
      else if (passage && /^(?:APOLOGIES|ABSENT)$/.test(`${open.status}`)) nobody = open; // "Absent: none" over the clerk who signs
      at = stop;
      continue;
    }
    const passage = unnumbered(listPassage(lines, at, end, words));
    if (headsColumns(passage.text)) {
      if (!/\bname\b/i.test(passage.text)) open = null;
      at = end;
      continue;
    }
    const said = sentenceBlocks(passage, place);
    if (said) {
      blocks.push(...said);
      use(at, end);
    } else if (
      starred &&
      /^\*?\s?(?:=|\(|-)?\s?(?:members? |denotes |indicates )?(?:present|attendance|in attendance)/i.test(passage.text)
    ) {
      use(at, end);
    } else if (blocks.length && absentNote.test(passage.text)) {
      // the note that explains the stars in the lists above belongs to them
      blocks.at(-1)?.passages.push(passage);
      use(at, end);
    } else if (open && namesNobody(passage.text)) {
      use(at, end);
    } else if (open && listeners.test(passage.text)) {
      open = { status: 'IN_ATTENDANCE', label: 'Also present', passages: [passage] };
      blocks.push(open);
      use(at, end);
    } else if (open && open !== nobody && !opensItems(line, open) && belongs(line, passage.text, open)) {
      use(at, end);
      if (!starred || line.bullet === '*' || open.status !== 'PRESENT') open.passages.push(passage);
    } else if (!open && place === 'past' && (isBareList(passage.text) || opensColumn(lines, at, to))) {
      open = { status: 'PRESENT', label: '', passages: [passage] };
      blocks.push(open);
      use(at, end);
    } else open = null;
    // behind a list without a label come the officers
    if (open?.label === '' && open.status === 'PRESENT' && nextText(lines, end, to)?.gap) {
      open = { status: 'IN_ATTENDANCE', label: '', passages: [] };
      blocks.push(open);
    }
    at = end;
  }
  return { blocks: blocks.filter(({ passages }) => passages.length > 0), used };
}

/** "One resident present, and Mr Ash (the new clerk)" below a list of those who sent apologies. */
const listeners =
  /^(?:\d+|one|two|three|four|five|six|several|a few|some|no)\b (?:electors?|members? of (?:the )?public|parishioners?|residents?|visitors?)\b.{0,30}\b(?:present|attended|in attendance)\b(?=,? (?:and|with|including)\b)/i;

/** "Attendees:" right over "Apologies:": heads of columns whose places are lost, and nobody knows who stands under which. */
const headsLostColumns = (above: AttendanceBlock | null, label: Label) =>
  above?.status === 'PRESENT' && above.passages.length === 0 && label.status === 'APOLOGIES' && !label.rest;

function nextText(lines: Line[], from: number, to: number): Line | undefined {
  for (let at = from; at < to; at++) if (lines[at]?.text) return lines[at];
  return undefined;
}

function breaksLabel(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.gap === 0 &&
    /^[A-Z][a-z]+(?: [a-z]+)?$/.test(line.text) &&
    /^(?:present|in attendance|attending|absent)\s?:/.test(next.spaced.replace(/ \| /g, ' '))
  );
}

/** "1.2 Present: Ann Ash" within an item, "Hefyd yn bresennol / In attendance Mrs Ash": what stands before a label. */
const inFront =
  /^(?:\d{1,2}\.\d{1,2}\.?\s+(?=\p{Lu})|\p{Lu}[\p{Ll} ]{3,30} ?\/ (?=(?:Also|In attendance|Present|Apologies)\b))/u;

/** "(Officials)" and "In attendance: (Councillors)": a group in brackets is a label. */
const bracketed = /^(?:in attendance ?: ?)?\(((?:also )?)([A-Z][a-z]+(?: [a-z]+){0,2})\) ?:?$/i;

function labelOf(line: Line, open: AttendanceBlock | null, place: Place, above: string): Label | null {
  const text = `${above} ${line.spaced.replace(/ \| /g, ' ')}`
    .trimStart()
    .replace(inFront, '')
    .replace(/^\(staff\) ?:?$/i, '(Officers)')
    .replace(bracketed, '$1$2:');
  let label: Label | null = readLabel(text, open?.status ?? null);
  label ??= cellLabel(line, open?.status ?? null);
  // "Committee Members:" over the names in minutes says who came
  if (label && label.status === null && place === 'past') {
    const membership = /^membership/i.test(label.label);
    label = { ...label, status: membership ? null : (open?.status ?? 'PRESENT') };
  }
  // under an item's apologies the groups of those who sent them
  if (label && place === 'item' && open?.status === 'APOLOGIES' && !/present|attend|absen|apolog/i.test(label.label))
    label = { ...label, status: 'APOLOGIES' };
  // "Housing Committee: Councillors Ash and Elm" of a joint meeting, with no word of who came
  const body = open || place !== 'past' ? null : addressedGroup.exec(line.text);
  if (!label && body && namesBody(body[1] as string))
    return { label: body[1] as string, status: 'PRESENT', rest: line.text.slice(body[0].length), from: body[0].length };
  if (label || !open) return label;
  // a group within the list: "Non-school members:"
  const group = /^([A-Z][^:;|]{2,80}):$/.exec(line.text);
  if (group && (!group[1]?.includes(',') || isBody(group[1])) && !isProse(line.text) && !/\d/.test(line.text))
    return {
      label: group[1] as string,
      // "Officers of the Vale Council:" within the list of those present
      status: groupOf(group[1] as string, open.status).status,
      rest: '',
      from: line.text.length,
    };
  // parties and wards: "Labour: Councillors Ash and Birch"
  const party = addressedGroup.exec(line.text);
  if (party && !isProse(line.text))
    return {
      label: party[1] as string,
      status: open.status,
      rest: line.text.slice(party[0].length),
      from: party[0].length,
    };
  return null;
}

/** "*absent" under the lists. */
const absentNote =
  /^\*\s?(?:[=–-]|denotes|indicates|signifies)?\s?(?:members? )?(?:absent|not present|apolog\w+)\b.{0,40}$/i;

/** "* Present" under a list in which stars mark who came. */
function starLegend(lines: Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some(
      ({ text, bullet }) =>
        (bullet === '*' || text.startsWith('*')) &&
        /^\*?\s?(?:=|\(|-)?\s?(?:members? |denotes |indicates )?(?:present|attendance|in attendance)\b.{0,30}$/i.test(
          text,
        ),
    );
}

/** One entry a line, or a run of wrapped lines: a list that goes over lines is one passage. */
function paragraphEnd(lines: Line[], at: number, to: number): number {
  const first = lines[at] as Line;
  const row = first.cells !== null && first.cells.filter(Boolean).length !== 2;
  const margin = marginAt(lines, at, to);
  let end = at + 1;
  while (end < to && !row) {
    // over a page's end the list goes on
    const at2 = lines[end]?.text ? end : nextPrinted(lines, end, to);
    const next = lines[at2];
    const last = lines[end - 1] as Line;
    if (!next?.text || next.gap > 0 || next.bullet || next.cells || next.level > 0) break;
    if (
      (readLabel(next.text, 'PRESENT') && !/,$|\band$/.test(last.text)) ||
      /:$/.test(next.text) ||
      inFront.test(next.text) ||
      opensGroup.test(next.text) ||
      addressedGroup.test(next.text) ||
      /^(?:No|There|The)\b/.test(next.text)
    )
      break;
    if (first.cells && next.indent === 0) break;
    if (
      !first.cells &&
      (/ \| /.test(next.spaced) || / \| /.test(last.spaced)) &&
      readLabel(last.spaced.replace(/ \| /g, ' '), null) === null
    )
      break;
    const comma = /[,;]/.test(last.text);
    const closed = /\b(?:present|in attendance|absent)\W*$/i.test(last.text);
    const told = !closed && /\b(?:were|was|had been|attended|received)\b/.test(first.text) && !endsClause(last.text);
    const full = told || last.text.length > 60 || (comma && last.indent + last.text.length >= margin * 0.8);
    const wraps =
      /[,;&(-]$| \p{Lu}\.?$/u.test(last.text) ||
      endsOpen(last.text) ||
      /^[a-z(,;]/.test(next.text) ||
      full ||
      first.cells;
    // half a line was free: "from Cllr Ash" over "With the Chair away it was"
    if (
      last.indent + last.text.length < margin * 0.5 &&
      /^[A-Z][a-z]+ [a-z]/.test(next.text) &&
      !endsOpen(last.text) &&
      !/[,;:&(–—-]$/.test(last.text)
    )
      break;
    const inBracket = last.text.lastIndexOf('(') > last.text.lastIndexOf(')');
    const entry =
      (honorific.test(next.text) ||
        opensPost.test(next.text) ||
        (namedEntry.test(next.text) && namedEntry.test(last.text))) &&
      !/[,;]$|\b(?:and|Councillors?|Cllrs?|Mr|Mrs|Ms|(?:County|District|Borough|Town|Parish))$/i.test(last.text);
    if (!inBracket && ((entry && !told) || !wraps || endsClause(last.text))) break;
    end = at2 + 1;
  }
  return end;
}

/** The longest line of the lines that stand together. */
function marginAt(lines: Line[], at: number, to: number): number {
  let margin = 0;
  for (let next = at; next < Math.min(to, at + 12); next++) {
    const line = lines[next] as Line;
    if (!line.text || (next > at && line.gap > 0)) break;
    margin = Math.max(margin, line.indent + line.text.length);
  }
  return margin;
}

function listPassage(lines: Line[], from: number, to: number, words: ReadonlySet<string>): Passage {
  const pieces: Piece[] = [];
  let row = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const text = line.cells ? line.cells.filter(Boolean).join(' | ') : line.spaced;
    if (text.includes(' | ')) row = true;
    if (line.text) pieces.push({ text, line: line.number });
  }
  return joinPieces(row ? 'table-row' : 'paragraph', pieces, words);
}

/** The list behind a label on the label's own line. */
function bodyOf(lines: Line[], from: number, to: number, label: string, words: ReadonlySet<string>): Passage | null {
  const whole = listPassage(lines, from, to, words);
  const at = Math.max(0, whole.text.indexOf(label)) + label.length;
  const skip = /^[\s:|.–—-]*/.exec(whole.text.slice(at))?.[0].length ?? 0;
  let passage = slicePassage(whole, at + skip);
  const sentence = readSentence(passage.text, 'past');
  if (sentence?.status === 'APOLOGIES') passage = slicePassage(passage, sentence.from, sentence.to);
  if (!passage.text.includes(' | ')) passage.kind = 'paragraph';
  return passage.text ? passage : null;
}

function cellLabel(line: Line, status: AttendanceStatus | null): Label | null {
  const filled = (line.cells ?? line.spaced.trim().split(' | ')).filter(Boolean);
  const label = readLabel(`${(filled[0] ?? '').replace(/[\s:.-]+$/, '')}:`, status);
  return label && filled.length > 1 ? { ...label, rest: filled.slice(1).join(' | ') } : null;
}

/** "1.1 Apologies were received from ..." */
function unnumbered(passage: Passage): Passage {
  const mark = /^(?:\d{1,2}\.\d{1,2}\.?|\(?\d{1,2}[.)])\s+/.exec(passage.text);
  return mark ? slicePassage(passage, mark[0].length) : passage;
}

/** Attendance told inside a passage: "Apologies were received from Councillor Ash. Councillor Birch substituted." */
export function attendanceIn(passage: Passage, place: Place = 'item'): AttendanceBlock[] {
  return sentenceBlocks(passage, place) ?? [];
}

/** Lists told in sentences; null when none of them is about attendance. */
function sentenceBlocks(passage: Passage, place: Place): AttendanceBlock[] | null {
  const blocks: AttendanceBlock[] = [];
  let found = false;
  for (const { from, to } of sentencesOf(passage.text)) {
    const text = passage.text.slice(from, to);
    const sentence = readSentence(text, place === 'item' ? 'item' : 'past');
    if (!sentence) continue;
    found = true;
    for (const part of sentence.also ? [sentence, sentence.also] : [sentence]) {
      const named = slicePassage(passage, from + part.from, from + part.to);
      const bare = slicePassage(named, 0, named.text.replace(/[\s,.]+$/, '').length);
      if (bare.text && !namesNobody(bare.text))
        blocks.push({ status: part.status, label: part.label, passages: [bare] });
    }
  }
  return found ? blocks : null;
}

/** "1. Election" below names that have no numbers. */
const opensItems = (line: Line, { passages }: AttendanceBlock) =>
  passages.length > 0 && /^1[.)]? \p{Lu}\p{Ll}+(?: of .{3,40})?$/u.test(line.text);

/** Whether a line goes on with the list above it. */
function belongs(line: Line, text: string, block: AttendanceBlock): boolean {
  if (
    line.level > 0 ||
    /^(?:draft )?(?:minutes|notes|agenda|actions?|draft|copy|unconfirmed|unapproved|confidential)$/i.test(text)
  )
    return false;
  if (
    /^(?:(?:RESOLVED|Resolved|AGREED)\b|(?:declarations?|disclosures?) of\b|minutes of\b|matters arising\b|datgan|items? of business\b)/i.test(
      text,
    )
  )
    return false;
  if (isProse(text) || (text.length > 700 && !isLongList(text))) return false;
  if (line.cells || text.includes(' | ') || line.bullet) return true;
  if (line.gap > 3 && block.passages.length > 0 && !aloneOnLine.test(text) && !isName(text)) return false;
  if (
    tellsMore.test(text) &&
    !/apolog|absen|unable|sent/i.test(text) &&
    endsSentence(text) &&
    text.split(' ').length > 16
  )
    return false;
  if (honorific.test(text.replace(/^\*\s?/, '')) || (opensGroup.test(text) && !ofMeeting.test(text))) return true;
  if (isCaps(text) && (sectionWords.test(text) || text.split(' ').length > 3)) return false;
  if (endsSentence(text) && text.split(' ').length > 12 && !/[,;]/.test(text)) return false;
  // a bare name, with or without what it stands for: "Jane Ash, Clerk"
  return /^\(?(?:[\p{Lu}][\p{L}'’.-]*)(?:[ ,(]|$)/u.test(text) && (text.split(' ').length <= 14 || /[,;]/.test(text));
}

/** "Mr Ash, Director of Vale Ltd and Mr Birch attended to represent the firm. They have agreed to come twice a year." */
const tellsMore = /\b(?:attended (?:the|to)|have|has|stated|confirmed|would|could|informed)\b/;

/** "D O'Keefe (Chair)": one name and nothing else, which goes on with a list over any number of blank lines. */
const aloneOnLine =
  /^(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? )?(?:\p{Lu}\.? ?){1,3}(?:(?:de|van|der|ap) ){0,2}\p{Lu}[\p{L}'’-]+(?: [A-Z]{2,4})?(?: \([^()]{2,40}\))?$/iu;

/** "Denise Roche", "Ann Ash, JP": a forename and a surname alone. */
const isName = (text: string) =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}(?:, \p{Lu}{2,5})?$/u.test(text) &&
  forenames.has(text.split(/[ -]/)[0]?.toLowerCase() ?? '');

/** A full council's hundred names: short entries between commas or semicolons. */
const isLongList = (text: string) => {
  const entries = text.split(/[,;]| and /);
  return entries.length >= 10 && text.length / entries.length < 60;
};

const chaired = /\((?:in the )?(?:vice[- ])?chair(?:man|woman|person)?\)/i;

/** A list of members that no label introduces: "Cllrs B Ash, D Birch (Deputy Mayor), F Cole and J Dale". */
function isBareList(text: string): boolean {
  const signed = text.split(/,| and /).map((part) => /^\s*(\p{Lu}[^()]{3,40}?) ?\((\p{Lu}{2,4})\)\.?$/u.exec(part));
  if (signed.length > 2 && signed.every((part) => part && shortens(part[2] ?? '', part[1] ?? ''))) return true; // "Jo Ash (JA), Bo Elm (BE)"
  // "Councillors J Ash | B Elm" over more rows
  const cells = /^(?:Councillors|Cllrs) (.*)$/su.exec(text)?.[1]?.split(' | ') ?? [];
  if (cells.length > 1 && cells.every((cell) => aloneOnLine.test(cell))) return true;
  const parts = text.split(/,| and /);
  // "J. Ash (Chairman), B. Elm, C. Oak, Mrs D. Pine (Clerk)"
  if (parts.length > 3 && chaired.test(text) && parts.every((part) => aloneOnLine.test(part.trim()))) return true;
  const each = parts.every((part) => /^\s*(?:councillor|cllr)\b/i.test(part));
  return (
    (/^(?:councillors|cllrs)\b/i.test(text) || each || (chaired.test(text) && /^(?:Councillor|Cllr)\b/.test(text))) &&
    text.split(',').length > 2 &&
    !isProse(text) &&
    !/\b(?:was|were|had|has|have)\b/.test(text)
  );
}

/** Three lines of a councillor each, which no label introduces. */
function opensColumn(lines: Line[], at: number, to: number): boolean {
  let count = 0;
  for (let next = at; next < to && count < 3; next++) {
    const line = lines[next] as Line;
    if (!line.text) continue;
    if (!/^(?:Cllr|Councillor)\b/.test(line.text) || !aloneOnLine.test(line.text.replace(/\s*\*+$/, ''))) return false;
    count++;
  }
  return count === 3;
}
