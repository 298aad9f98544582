import type { LineSpan } from './facts.ts';

/** Where the words of an item stand in one record whose text is held. */
export interface HeldLines {
  /** Id of the record. */
  record: string;
  spans: LineSpan[];
  /** Digest of those lines, so that another reading of the file is told from this one. */
  digest: string;
}

/** "record/3f2a90c1d2e4 12-19,31-50 9c1d04aa" */
export const heldText = ({ record, spans, digest }: HeldLines): string =>
  `${record} ${spans.map((span) => span.join('-')).join()} ${digest}`;

/** The lines of these places, out of all lines of their record. */
export const linesAt = (lines: readonly string[], spans: readonly LineSpan[]): string[] =>
  spans.flatMap(([first, last]) => lines.slice(first - 1, last));

export function heldLines(text: string): HeldLines {
  const [record = '', spans = '', digest = ''] = text.split(' ');
  return { record, spans: spans.split(',').map((span) => span.split('-').map(Number) as LineSpan), digest };
}
