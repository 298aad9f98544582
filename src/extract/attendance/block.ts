import {
  bodyHeading,
  civicOffice,
  type Group,
  groupOf,
  ofBodies,
  ofMany,
  peopleWords,
  publicLabel,
} from '../../genre/attendance/groups.ts';
import { isBody } from '../../language/body.ts';
import { isCaps } from '../../language/print.ts';
import { readRoster } from '../../language/roster.ts';
import { withoutMarkup } from '../../language/words.ts';
import type { AttendanceBlock, Passage } from '../../model/structure.ts';
import { fullName, hyphensAsCommas, isName, namesOneALine } from './one-a-line.ts';
import { readPassage } from './passage.ts';
import type { Sheet } from './sheet.ts';

const spacedDash = / [–—-] /;

/** One list, line by line: labels and bodies alone on a line change the group of those below. */
export function readBlock(block: AttendanceBlock, sheet: Sheet): void {
  // "Members of the Public" heads the other column, and the councillors below it go on with those present
  const beside = publicLabel.test(block.label) && /^(?:Cllr|Councillor)\b/.test(block.passages[0]?.text ?? '');
  let group = beside ? groupOf('Present', 'PRESENT') : groupOf(block.label, block.status);
  const { heading, section } = sheet;
  if (heading && heading !== section.council && theirs.test(block.label)) group = ofBody(group, heading);
  sheet.heading = null;
  const columns = namesInCells(block.passages);
  const dashed = block.passages.filter(({ text }) => spacedDash.test(text)).length;
  sheet.dashedNames = block.passages.length >= 6 && dashed * 4 <= block.passages.length;
  const lines = block.passages.map(({ text }) => text);
  const parted = hyphensAsCommas(lines);
  const goesOn = sheet.oneALine && lines.length > 1 && lines.every((text) => text.split(',').length < 4);
  sheet.oneALine = parted !== null || goesOn || namesOneALine(lines.map((text) => text.trim()));
  const passages = parted ? block.passages.map((one, at) => ({ ...one, text: parted[at] as string })) : block.passages;
  const places = placesInCapitals(passages);
  for (const printed of joined(passages)) {
    if (places.has(printed.text)) continue;
    const passage = columns ? { ...printed, text: printed.text.replace(/ \|(?= |$)/g, ' ,') } : printed;
    const chair = /^\(?((?:vice|deputy)[- ])?(?:in the )?chair(?:man|woman|person)?\)?$/i.exec(passage.text.trim());
    const last = sheet.attendance.at(-1);
    if (last && chairBelow.test(passage.text)) Object.assign(last, { capacity: 'CHAIR', presiding: true });
    else if (chair && last && passage.text.trim().startsWith('(')) {
      last.capacity = chair[1] ? 'VICE_CHAIR' : 'CHAIR';
      if (last.capacity === 'CHAIR' && /\bin the\b/i.test(passage.text)) last.presiding = true;
    } else if (
      headsGroup(passage.text) ||
      (ofBodies.test(block.label) && /^\p{Lu}[^:;,|]{3,60}:$/u.test(passage.text))
    ) {
      group = ofBody(group, bodyHeading(passage.text));
      if (passage.lines[1] === block.passages.at(-1)?.lines[1]) sheet.heading = group.body ?? null;
    } else if (
      passage.kind === 'heading' ||
      isLabel(passage.text, group) ||
      civicOffice.test(passage.text.trim()) || // "LORD PROVOST" over the name
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

/** "Chairperson of the Vale Authority (in the Chair)" below the name */
const chairBelow = /^chair(?:man|woman|person)? of the [^()]{4,60} \(in the chair\)$/i;

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
  if (title && civicOffice.test(title)) return rest;
  const beside = group.status === 'IN_ATTENDANCE';
  // "Clerk - Mrs Ash" over those who came with her
  if (title && beside && group.capacity === 'OFFICER') return { ...rest, label: 'In attendance', capacity: null };
  return (group.capacity === 'CHAIR' || group.capacity === 'VICE_CHAIR') && !/(?:s|men)$/i.test(group.label)
    ? { ...group, label: 'Present', capacity: beside ? null : 'MEMBER' }
    : group;
}

/** "Councillors:" right below the council that they came from. */
const theirs = /^(?:councillors?|cllrs?|members?|representatives?)$/i;

/** "ELM & QUAYS | MILL LANE" over "Ann Ash | Bo Birch": lines in capitals between those of names are the wards of those below. */
function placesInCapitals(passages: readonly Passage[]): Set<string> {
  const shouted = passages.map(({ text }) => text).filter(isCaps);
  const names = passages.filter(({ text }) => !/\p{Lu}{3}/u.test(text)).length;
  return new Set(
    shouted.length > 2 && names > shouted.length && names + shouted.length > passages.length - 2 ? shouted : [],
  );
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

/** "Independent Persons", "Other officers observing from the gallery" alone on its line within a list. */
const isLabel = (text: string, group: Group) =>
  /^\p{Lu}[\p{L} -]{3,80}:?$/u.test(text.trim()) &&
  /(?:s|present|attendance|attending|ship):?$|^other /i.test(text.trim()) &&
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
