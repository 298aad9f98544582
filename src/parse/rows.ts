import type { Row } from '../genre/construct.ts';
import type { Line } from '../genre/line.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Draft } from './passages.ts';
import { slicePassage } from './text.ts';

/** The printed lines [from, to) as rows. */
export function lineRows(lines: readonly Line[], from: number, to: number): Row[] {
  return lines.slice(from, to).flatMap((line) =>
    line.text
      ? [
          {
            kind: line.cells ? 'table-row' : line.bullet ? 'bullet' : 'paragraph',
            text: line.text,
            lines: [line.number, line.number],
            starts: [{ offset: 0, line: line.number }],
            line,
            begins: true,
          } satisfies Row,
        ]
      : [],
  );
}

/** A sentence of a passage, or the whole of a heading or table row. */
export interface TextRow extends Row {
  /** Index of the draft it is of, and where in its text it stands. */
  draft: number;
  from: number;
  to: number;
}

/** What an item says, sentence by sentence; what was announced before the meeting is left out. */
export function textRows(drafts: readonly Draft[], lines: readonly Line[]): TextRow[] {
  return drafts.flatMap((draft, at) => {
    if (draft.kind === 'purpose' || draft.settled) return [];
    const whole = draft.kind === 'table-row' || draft.kind === 'heading';
    const bounds = whole ? [{ from: 0, to: draft.text.length }] : sentencesOf(draft.text);
    return bounds.map(({ from, to }, index): TextRow => {
      const { kind, text, lines: span, starts } = slicePassage(draft, from, to);
      return {
        kind,
        text,
        lines: span,
        starts,
        line: lines[span[0] - 1] as Line,
        begins: index === 0,
        ...(draft.column ? { column: draft.column } : {}),
        draft: at,
        from,
        to,
      };
    });
  });
}
