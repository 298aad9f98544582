/** What an audit prints, before any format: sections of tables whose cells know the places that prove them. */
export interface Dossier {
  title: string;
  subject: { id: string; name: string };
  /** ISO dates, both included; null where the period is open. */
  period: { from: string | null; to: string | null };
  /** From which state of the graph, and on which day (ISO), it was made. */
  made: { revision: number; on: string };
  sections: Section[];
}

export interface Section {
  heading: string;
  /** What the section's figures mean, or why there are none. */
  note: string;
  columns: string[];
  rows: Cell[][];
}

export interface Cell {
  text: string;
  /** Where the record says so; empty for labels and sums, whose parts are proved in their own rows. */
  places: Place[];
}

export interface Place {
  fileName: string;
  /** 1-based lines of the record's text. */
  firstLine: number;
  lastLine: number;
  /** The words on these lines, where the record is held. */
  quote?: string;
}

export const cell = (text: string | number | null | undefined, places: Place[] = []): Cell => ({
  text: text === null || text === undefined ? '' : String(text),
  places,
});

/** "file.txt:9-11" */
export const placeText = ({ fileName, firstLine, lastLine }: Place) =>
  `${fileName}:${firstLine}${lastLine === firstLine ? '' : `-${lastLine}`}`;

/** Dates that include everything, for an open end of a period: both engines compare dates as text. */
export const earliest = '0000-01-01';
export const latest = '9999-12-31';

export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}
export const bounds = ({ from, to }: Period) => ({ from: from ?? earliest, to: to ?? latest });
