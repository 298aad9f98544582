/** Something a stage saw and could not place: handled, explicitly ignored, or reported. A value, never an exception. */
export interface Diagnostic {
  /** Stable id such as "attendance/unreadable-entry". */
  rule: string;
  severity: 'warning' | 'info';
  /** 1-based `[first, last]` lines of the record's text. */
  lines: [number, number];
  /** One sentence: what was expected and what was found, with no more than a few words of the record. */
  message: string;
}
