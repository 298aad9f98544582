import type { MeetingKind } from '../model/enums.ts';
import type { AttendanceFact, DeclarationFact, ReportFact, VotesFact } from '../model/facts.ts';
import type { Decision, Passage } from '../model/structure.ts';
import type { Line } from './line.ts';

/** A field of a meeting's head, as the facts carry it: dates ISO, times 24 hours. */
export interface HeadField {
  field: 'council' | 'body' | 'date' | 'startTime' | 'endTime' | 'venue';
  value: string;
}

/** An item's heading. The lines of the claim are the heading's own; the text below them is the item's body. */
export interface ItemHeading {
  number: string | null;
  title: string;
}

/** Print that belongs to the page and not to the meeting. */
export interface Furniture {
  /** "page-number", "running-header" ... */
  what: string;
}

/** What the constructs of each layer give. Entries that become facts have the facts' own shape, with their lines. */
export interface Entries {
  head: HeadField;
  attendance: AttendanceFact;
  items: ItemHeading;
  decisions: Decision;
  declarations: DeclarationFact;
  votes: { votes: VotesFact };
  report: ReportFact;
  furniture: Furniture;
}
export type Layer = keyof Entries;

/**
 * What a construct sees as one line: a printed line (head, attendance, items, furniture), or a sentence, heading or table row of an item,
 * its wraps mended (decisions, declarations, votes, report). Blank lines are no rows: they are the `gap` of the row below.
 */
export interface Row extends Passage {
  /** The layout of the line on which the row begins. */
  line: Line;
  /** First of its paragraph; always so for a printed line. */
  begins: boolean;
  /** Of a cell in a table of items: what its column is headed. */
  column?: string;
}

/** The stretch of a record that a construct may look at. */
export interface View {
  rows: readonly Row[];
  /** What the section is, as far as is known: null before sections are found. */
  kind: MeetingKind | null;
  /** The item that the rows stand in; null in the head and the foot of a section. */
  item: { number: string | null; title: string } | null;
  house?: House;
}

/** What the whole section tells of how this house prints: a prior for every reader, never a gate. */
export interface House {
  council: string | null;
  body: string | null;
  /** 'resolved': decisions are set off by RESOLVED; 'agreed': by AGREED or "It was agreed that"; 'plain': told in sentences. */
  decides: 'resolved' | 'agreed' | 'plain';
}

/** "These rows are mine, and this is what they say." */
export interface Claim<E> {
  /** Rows [from, to) of the view; `from` is not before the row that was asked about. */
  from: number;
  to: number;
  entries: E[];
  /** Evidence, comparable within a layer: about one for each sure sign (a lead word, a rising number, a name behind its mark). */
  score: number;
  /** For `extract --explain`: a few words on what was seen. */
  why: string;
}

/** An invented text that a construct reads, and what it gives; keys that do not matter are left out. */
export interface Example<E> {
  text: string;
  gives: Partial<E>[];
  /** The title of the item in which the text stands, where that matters. */
  under?: string;
}

/** One way in which clerks print one thing. A new house style is one more of these, in a file of its own. */
export interface Construct<L extends Layer> {
  /** Layer's folder and file: "attendance/marks-before-names". */
  name: string;
  layer: L;
  /** One sentence for a newcomer: what is printed and what it means. */
  says: string;
  reads: Example<Entries[L]>[];
  /** Texts that only look like it, each with the title of its item where that matters. */
  leaves: (string | { text: string; under: string })[];
  /** Pure. Asked about every row of a view; null where what begins there is not this. */
  read(view: View, at: number): Claim<Entries[L]> | null;
}
