import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AttendanceStatus } from '../../model/enums.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { MeetingSection } from '../../model/structure.ts';

export interface AttendanceFound {
  attendance: AttendanceFact[];
  diagnostics: Diagnostic[];
}

/** What is gathered while a section is read. */
export interface Sheet extends AttendanceFound {
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
  /** The body that the last line of the list before names: "Vale Council" over "Councillors: Ann Ash, Bo Elm". */
  heading: string | null;
  /** Each line of the list names one person, and behind a comma where they are from. */
  oneALine: boolean;
}
