import type { MeetingKind, Part } from '../../model/enums.ts';
import type { Passage } from '../../model/structure.ts';

/** What the place in the document says of everybody named there, stronger than the sentence. */
export interface Cue {
  part: Part;
  /** Each bullet or row is one entry of a list of people, who may be given by title only. */
  roster: boolean;
  /** How far it holds: this passage, up to the next heading, or as long as entries of a list follow. */
  holds: 'passage' | 'heading' | 'list';
}

const authors =
  /^(?:the )?(?:report(?:ing)? )?(?:(?:author|writer)(?:s|\(s\))?|contact(?: officers?| persons?| names?| details)?(?:\(s\))?|contacts?|officer contacts?|(?:reporting|report|contact) officers?(?:\(s\))?|report (?:of|by|from|contact)|(?:report )?(?:prepared|written|produced|compiled|drafted) by|author and contact details|officer)$/i;
const signers =
  /\b(?:accountable|approv\w*|director|consult\w*|cabinet members?|responsible|portfolio|signed|sign-off)\b/i;
const takingPart =
  /\b(?:witness(?:es)?|review (?:group|panel|team|members?)|(?:working|task|task and finish|project|inquiry|scrutiny) (?:group|panel)|peers? who|peer (?:team|challenge)|evidence (?:was|from|sessions?)|contributors?|those (?:who|present|attending)|took part|interview(?:ed|ees)|spoke (?:to|with)|participants?|members of the review)\b/i;
const present =
  /^(?:witnesses|contributors?|also present|also in attendance|in attendance|present|attendees|(?:public )?speakers?|invited|invitees|guests?|presenters?|presented by|officers? present|officers in attendance|attended by|participants|(?:present|attending|in attendance) for (?:this item|the item|.{1,40}))$/i;
/** "Ann Ash – Head of Finance" set off like a heading, or an address line, ends no heading's reach. */
const personLine =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+\s*(?:[,–—-]\s|\()|@|^\+?[\d ()-]{8,}$|^(?:tel|e-?mail|phone)\b/iu;

/** Names with forms of address and no sentence: "Councillor Ash (Chair) Councillor Birch". */
const nameList =
  /^(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? (?!.*\b(?:was|were|is|had|has|said|asked|\p{Ll}{3,}ed)\b).{3,300}$/u;

/** "Report No.   Report Title   Presented by:" over "5.2   Housing   Ann Ash" */
const columnOfPresenters = /^(?:report|item|agenda|no|title)\b.{0,40}\bpresented by: ?(?:\d|$)/i;
const reportRow = /^\d+\.\d+ \p{Lu}[^.;]*$/u;

/** The cue that holds for a passage; `before` is the one that held for the passage before it. */
export function cueOf(passage: Passage, before: Cue | null, kind: MeetingKind): Cue | null {
  const text = passage.text.trim();
  if (text.length < 200 && columnOfPresenters.test(text))
    return { part: 'PRESENTED', roster: false, holds: text.endsWith(':') ? 'list' : 'passage' };
  if (passage.kind === 'heading') {
    const own = byLabel(text.replace(/[\s:.-]+$/, ''), kind, true);
    if (own) return own;
    // "Report No.   Report Title   Presented by:" over a row
    if (/ presented by:?$/i.test(text)) return { part: 'PRESENTED', roster: false, holds: 'heading' };
    return before?.holds === 'heading' && personLine.test(text) ? before : null;
  }
  const label = text.includes(':')
    ? /^\**\s*(\p{L}[^:;,.]{2,50}?)\s*(?:\*+\s*)?:-?\s+(?=\S)/u.exec(text)?.[1]
    : undefined;
  const inline = label ? byLabel(label, kind, false) : undefined;
  if (inline) return { ...inline, holds: inline.part === 'SPOKE' && !/\S.{80}/.test(text) ? 'list' : 'passage' };
  const listed =
    passage.kind === 'bullet' ||
    passage.kind === 'table-row' ||
    (text.length < 160 && reportRow.test(text)) ||
    (text.length < 160 && (label !== undefined || personLine.test(text))) ||
    nameList.test(text);
  const announces = !listed && kind === 'REPORT' && text.length < 400 && takingPart.test(text);
  if (
    announces &&
    (before?.roster ||
      /(?::-?|members|following|participants?|partners)$|\b(?:drawn from|consisted of|comprised)\b|^(?:\d[\d.]*\s+)?member(?:s|ship) of the .{3,60}$/i.test(
        text,
      ))
  )
    return { part: 'SPOKE', roster: true, holds: 'list' };
  if (before && before.holds !== 'passage' && (before.holds === 'heading' || listed)) return before;
  return null;
}

function byLabel(label: string, kind: MeetingKind, heading: boolean): Cue | undefined {
  const holds = 'heading';
  if (authors.test(label)) return { part: 'AUTHORED', roster: false, holds };
  if (present.test(label))
    return { part: /^present(?:ers?|ed by)$/i.test(label) ? 'PRESENTED' : 'SPOKE', roster: false, holds: 'list' };
  if (kind !== 'REPORT') return undefined;
  if (
    heading &&
    takingPart.test(label) &&
    /\b(?:group|panel|team|witness\w*|peers?|participants|members|contributors)\b.*(?::|were|members|following|witnesses|participants|contributors|consisted)/i.test(
      `${label}:`,
    )
  )
    return { part: 'SPOKE', roster: true, holds: 'list' };
  return signers.test(label) ? { part: 'MENTIONED', roster: false, holds } : undefined;
}
