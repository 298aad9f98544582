import { groupOf, ofBodies } from '../../genre/attendance/groups.ts';
import { type Label, readLabel } from '../../genre/attendance/labels.ts';
import type { Line } from '../../genre/line.ts';
import { isBody } from '../../language/body.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import type { AttendanceBlock } from '../../model/structure.ts';
import { namesBody } from '../body.ts';
import { addressedGroup, isProse } from './idiom.ts';

/**
 * 'past': the head or foot of minutes. 'future': an agenda, where "Present" is who is expected. 'item': inside an item, where only
 * what is plainly about attendance counts.
 */
export type Place = 'past' | 'future' | 'item';

/** A word alone whose label goes on in the line below. */
export function breaksLabel(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.gap === 0 &&
    /^[A-Z][a-z]+(?: [a-z]+)?$/.test(line.text) &&
    /^(?:present|in attendance|attending|absent)\s?:/.test(next.spaced.replace(/ \| /g, ' '))
  );
}

/** "1.2 Present: Ann Ash" within an item, "Hefyd yn bresennol / In attendance Mrs Ash": what stands before a label. */
export const inFront =
  /^(?:\d{1,2}\.\d{1,2}\.?\s+(?=\p{Lu})|\p{Lu}[\p{Ll} ]{3,30} ?\/ (?=(?:Also|In attendance|Present|Apologies)\b))/u;

/** "P r e s e n t:" */
const spread = /^(?:\p{L} ){5,}\p{L}(?= ?:?$)/u;

/** "(Officials)" and "In attendance: (Councillors)": a group in brackets is a label. */
const bracketed = /^(?:in attendance ?: ?)?\(((?:also )?)([A-Z][a-z]+(?: [a-z]+){0,2})\) ?:?$/i;

const executive = /^(?:(?:cabinet|executive) members?|portfolio holders?)(?: present)?$/i;
const ofCommittee =
  /^(?:(?:sub-?)?committee|panel|commission|scrutiny) members|^members of (?:the )?(?:[\p{L}& ]{3,40} )?(?:(?:sub-?)?committee|panel|commission)\b/iu;

const inTheChair =
  /^(?:presiding|chaired by|(?:in the )?chair(?:man|woman|person)?|(?:the )?(?:lord )?(?:mayor|provost|convener))$/i;
/** What a label says beside the one above it. */
function besideOf(label: Label, open: AttendanceBlock, present: boolean): Label {
  // "Presiding   A Ash" over "Other Members Present"
  if (
    open.status === 'PRESENT' &&
    inTheChair.test(open.label) &&
    /^other (?:members|councillors)(?: present)?$/i.test(label.label)
  )
    return { ...label, status: 'PRESENT', group: 'Members present' };
  // "Present: A Ash" over "Attendance: Cllr Elm, 6 members of the public"
  if (present && /^attendance$/i.test(label.label)) return { ...label, status: 'IN_ATTENDANCE' };
  // "Apologies: A Ash" over "Chair: B Birch", who came
  const away = open.status === 'APOLOGIES' || open.status === 'ABSENT';
  return away && /^(?:in the )?chair(?:man|woman|person)?$/i.test(label.label)
    ? { ...label, status: 'PRESENT' }
    : label;
}

/**
 * "Officers in | Mr Ash" over "Attendance: | Mr Birch": a label that a narrow column broke, as lines of which the first has it whole.
 */
export function wholeLabels(lines: Line[], from: number, to: number): Line[] {
  let out = lines;
  for (let at = from; at + 1 < to; at++) {
    const [line, next] = [lines[at] as Line, lines[at + 1] as Line];
    const [left = '', ...beside] = line.spaced.split(' | ');
    const [more = '', ...below] = next.spaced.split(' | ');
    const parted =
      !line.cells && beside.length && below.length && next.gap === 0 && /^\p{Lu}[\p{L} ]{3,40}$/u.test(left);
    const label = `${left} ${more.replace(/:$/, '')}:`;
    if (!parted || readLabel(`${left}:`, null) || !readLabel(label, null)) continue;
    if (out === lines) out = [...lines];
    out[at] = { ...line, text: `${label} ${beside.join(' ')}`, spaced: `${label} | ${beside.join(' | ')}` };
    out[at + 1] = { ...next, text: below.join(' '), spaced: below.join(' | '), indent: next.lastAt };
  }
  return out;
}

/** The label that opens a list on this line, or null. */
export function labelOf(
  line: Line,
  open: AttendanceBlock | null,
  place: Place,
  above: string,
  /** A list of those present stands above. */
  present = false,
): Label | null {
  const text = `${above} ${line.spaced.replace(/ \| /g, ' ')}`
    .trimStart()
    .replace(spread, (word) => word.replace(/ /g, ''))
    .replace(inFront, '')
    .replace(/^\(staff\) ?:?$/i, '(Officers)')
    .replace(bracketed, '$1$2:');
  let label: Label | null = readLabel(text, open?.status ?? null);
  // "Other Members Present | A Ash"
  const inCell = cellLabel(line, open?.status ?? null);
  if (!label || (inCell && line.spaced.includes(' | ') && label.label.startsWith(`${inCell.label} `))) label = inCell;
  // "Chair" over the name of who was in it, below the lists
  if (!label && place === 'past' && /^(?:in the )?chair(?:man|woman|person)?$/i.test(line.text))
    label = { label: line.text, status: 'PRESENT', rest: '', from: line.text.length };
  if (label && open) label = besideOf(label, open, present);
  // "Committee Members:" over the names in minutes says who came
  if (label && label.status === null && place === 'past') {
    const membership = /^membership/i.test(label.label);
    label = { ...label, status: membership ? null : (open?.status ?? 'PRESENT') };
  }
  // "Cabinet Members:" below "Committee Members:" are not of the committee
  if (label && open?.status === 'PRESENT' && executive.test(label.label) && ofCommittee.test(open.label))
    label = { ...label, status: 'IN_ATTENDANCE' };
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
  if (group && ofBodies.test(open.label)) return null; // "Vale Roads Service:" over who came from it
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

function cellLabel(line: Line, status: AttendanceStatus | null): Label | null {
  const filled = (line.cells ?? line.spaced.trim().split(' | ')).filter(Boolean);
  const label = readLabel(`${(filled[0] ?? '').replace(/[\s:.-]+$/, '')}:`, status);
  return label && filled.length > 1 ? { ...label, rest: filled.slice(1).join(' | ') } : null;
}
