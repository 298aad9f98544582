import type { MeetingKind, Part } from '../../model/enums.ts';
import type { Passage } from '../../model/structure.ts';

/** What the place in the document says of everybody named there, stronger than the sentence. */
export interface Cue {
  part: Part | undefined;
  /** Each bullet or row is one entry of a list of people. */
  roster: boolean;
  /** It holds as long as list entries follow. */
  carries: boolean;
}

const authors =
  /\b(?:authors?|contact|prepared by|written by|report(?:ing)? (?:of|by|officer)|lead officers?|officers? contact|report from)\b/i;
const signers =
  /\b(?:accountable|approv|approval|director|consult|cabinet member|responsible|portfolio|signed|sign-off|appendi|background)\w*/i;
const takingPart =
  /\b(?:witness(?:es)?|review (?:group|panel|team|members?)|(?:working|task|task and finish|project|inquiry|scrutiny) (?:group|panel)|peers? who|peer (?:team|challenge)|evidence (?:was|from|sessions?)|contributors?|those (?:who|present|attending)|took part|interview(?:ed|ees)|spoke (?:to|with)|in attendance|also (?:present|attending)|attended|attendees|participants?|invited|membership|members)\b/i;

export function cueOf(passage: Passage, before: Cue | null, kind: MeetingKind): Cue | null {
  const label = /^\s*\**\s*([\p{L}][^:;,.]{2,50}?)\s*\**\s*(?::-?|–|—|-)\s+(?=\S)/u.exec(passage.text)?.[1];
  const inner = label && label.split(/\s+/).length <= 6 ? byLabel(label, kind) : undefined;
  if (inner) return inner;
  const listed = passage.kind === 'bullet' || passage.kind === 'table-row';
  if (listed && before?.carries) return before;
  if (passage.under) {
    const under = byLabel(passage.under, kind);
    if (under) return { ...under, roster: under.roster && listed };
  }
  if (
    !listed &&
    /(?::-?|members|following|participants?|partners)\s*$|\bdrawn from\b|\bconsisted of\b/i.test(passage.text.trim()) &&
    takingPart.test(passage.text) &&
    passage.text.length < 400
  )
    return { part: undefined, roster: false, carries: false, ...carried(kind) };
  if (
    !listed &&
    before?.carries &&
    kind === 'REPORT' &&
    passage.kind === 'paragraph' &&
    takingPart.test(passage.text) &&
    passage.text.length < 400
  )
    return before;
  return null;
}
const carried = (kind: MeetingKind): Partial<Cue> =>
  kind === 'REPORT'
    ? { part: 'SPOKE', roster: true, carries: true }
    : { part: undefined, roster: false, carries: false };

function byLabel(label: string, kind: MeetingKind): Cue | undefined {
  if (authors.test(label) && !/accountable|director/i.test(label))
    return { part: 'AUTHORED', roster: false, carries: false };
  if (kind === 'REPORT' && signers.test(label)) return { part: 'MENTIONED', roster: false, carries: false };
  if (
    /^(?:witnesses|contributors?|also present|also in attendance|in attendance|present|attendees|speakers?|invited|guests?|presenters?|officers? present|attended by|participants)$/i.test(
      label,
    )
  )
    return { part: /^presenter/i.test(label) ? 'PRESENTED' : 'SPOKE', roster: false, carries: false };
  if (
    kind === 'REPORT' &&
    takingPart.test(label) &&
    /\b(?:group|panel|team|witness|peers?|participants|members)\b/i.test(label)
  )
    return { part: 'SPOKE', roster: true, carries: true };
  return undefined;
}
