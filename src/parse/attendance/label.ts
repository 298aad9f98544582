import { groupOf } from '../../genre/attendance/groups.ts';
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

/** The label that opens a list on this line, or null. */
export function labelOf(line: Line, open: AttendanceBlock | null, place: Place, above: string): Label | null {
  const text = `${above} ${line.spaced.replace(/ \| /g, ' ')}`
    .trimStart()
    .replace(spread, (word) => word.replace(/ /g, ''))
    .replace(inFront, '')
    .replace(/^\(staff\) ?:?$/i, '(Officers)')
    .replace(bracketed, '$1$2:');
  let label: Label | null = readLabel(text, open?.status ?? null);
  label ??= cellLabel(line, open?.status ?? null);
  // "Chair" over the name of who was in it, below the lists
  if (!label && place === 'past' && /^(?:in the )?chair(?:man|woman|person)?$/i.test(line.text))
    label = { label: line.text, status: 'PRESENT', rest: '', from: line.text.length };
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
