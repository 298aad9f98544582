import type { Diagnostic } from './diagnostic.ts';
import type { AttendanceStatus, MeetingKind } from './enums.ts';
import type { AttendanceFact, DeclarationFact, LineSpan, ReportFact, ResolutionFact, VotesFact } from './facts.ts';

/** What `parse` makes of a record's text: sections and passages, still as printed, before anybody asks who or what they name. */
export interface RecordStructure {
  /** Why the text is no record of a committee, in words for the user; absent where it is one. */
  refusal?: string;
  sections: MeetingSection[];
  diagnostics: Diagnostic[];
  /** Which construct owns which lines, and by what evidence. */
  claims: LineClaim[];
  /** Every printed line, in order, and who owns it. */
  owners: LineOwner[];
}

/** What became of a printed line. */
export interface LineOwner {
  /** 1-based. */
  line: number;
  /** A construct ("decisions/elected") or another reader ("head", "items", "furniture"); null: nobody. */
  owner: string | null;
  why: string;
  /** Who else explains the line nearly as well; of a line that nobody owns, who would have come nearest. */
  rival: string | null;
}

export interface LineClaim {
  /** "attendance/marks-before-names" */
  construct: string;
  lines: LineSpan;
  score: number;
  why: string;
  /** The best of those that lost these lines. */
  rival: { construct: string; score: number } | null;
}

/** A limb of a decision as a construct reads it. */
export type Decision = ResolutionFact & { /** The words that introduce it, as printed. */ lead?: string };

/** What constructs have read off a passage. Later stages take it as it is and do not guess at the passage's words again. */
export interface Settled {
  decision?: Decision;
  declarations?: DeclarationFact[];
  votes?: VotesFact;
  reports?: ReportFact[];
}

/** One meeting's minutes, agenda, web page, or one enclosed report. */
export interface MeetingSection {
  kind: MeetingKind;
  council: string | null;
  body: string | null;
  /** Of a joint meeting: each body that met, as printed. */
  bodies?: string[];
  date: string | null;
  startTime: string | null;
  endTime: string | null;
  venue: string | null;
  lines: LineSpan;
  /** Attendance lists of the section's head (or foot), in print order. */
  attendance: AttendanceBlock[];
  /** People whom constructs have read, in print order; their lines are in no block of `attendance`. */
  listed: AttendanceFact[];
  items: ItemSection[];
}

/** One list of people with one meaning: the text behind "Present:-", "Apologies for absence were received from" and so on. */
export interface AttendanceBlock {
  /** Null: a membership list of an agenda. */
  status: AttendanceStatus | null;
  /** The label as printed, without its punctuation: "Present", "Officers in attendance", "Co-opted Members". */
  label: string;
  /**
   * Each printed line, table row or paragraph of the list is one passage; a passage may name several people. Columns and cells are
   * parted by " | " (kind "table-row"). Of a sentence only the names are kept ("Councillor Ash, Deputy Leader"), but of a substitution
   * (label "Substitutes") the whole sentence.
   */
  passages: Passage[];
}

export interface ItemSection {
  number: string | null;
  title: string;
  titleLines: LineSpan;
  /** Heading to the last line of the item. */
  lines: LineSpan;
  /** The item's body in print order, without running headers, page numbers, menus. */
  passages: Passage[];
  /** The record breaks off inside this item ("... view the full minutes text for item 7"). */
  truncated: boolean;
}

export type PassageKind =
  | 'paragraph'
  | 'bullet'
  | 'heading' // a sub-heading within the item
  | 'table-row'
  | 'resolution' // one limb of a decision; `number` and `lead` say which
  | 'recommendation' // one limb of what a report recommends; not a decision of the meeting
  | 'purpose'; // agenda or web page: "To consider ..." printed under the heading

/** A run of text with wraps, hyphenated line ends and white space mended, and the way back to its lines. */
export interface Passage {
  kind: PassageKind;
  text: string;
  lines: LineSpan;
  /** Offset in `text` at which each printed line starts, ascending; `[0]` for a passage of one line. */
  starts: { offset: number; line: number }[];
  /** Of a resolution or recommendation limb: "1", "a", "1a"; null when unnumbered. */
  number?: string | null;
  /** Of a resolution: the words that introduce it, as printed: "RESOLVED:- That". */
  lead?: string;
  /** Of a sub-heading's text that this passage stands under: "Report Author(s)". */
  under?: string;
  settled?: Settled;
}

/** The lines of `text.slice(from, to)` of a passage. */
export function spanOf(passage: Passage, from: number, to: number): LineSpan {
  const lineAt = (offset: number) => {
    let line = passage.lines[0];
    for (const start of passage.starts) if (start.offset <= offset) line = start.line;
    return line;
  };
  return [lineAt(from), lineAt(Math.max(from, to - 1))];
}

/** The printed lines of a passage's text, trimmed, and where in the text each begins. */
export function linesIn({ text, starts }: Pick<Passage, 'text' | 'starts'>): { text: string; from: number }[] {
  return starts.map(({ offset }, at) => ({ text: text.slice(offset, starts[at + 1]?.offset).trim(), from: offset }));
}
