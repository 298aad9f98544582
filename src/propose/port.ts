import { z } from 'zod';
import type { LineSpan } from '../model/facts.ts';

/** What a second reader is shown: the lines that nobody read, and what has been read of the record so far. */
export interface Question {
  lines: { line: number; text: string }[];
  meetings: {
    body: string | null;
    date: string | null;
    items: { number: string | null; title: string; lines: LineSpan }[];
  }[];
}

/** A fact that somebody else reads on lines that nobody has read. All that it says is quoted. */
export const proposal = z.strictObject({
  kind: z.enum(['attendance', 'item', 'person', 'decision', 'declaration']),
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  quotes: z
    .partialRecord(z.enum(['name', 'role', 'organization', 'number', 'title', 'text']), z.string().min(1))
    .describe('Words of the record, each as printed on `lines`.'),
});
export type Proposal = z.infer<typeof proposal>;

/** A second reader. It may be wrong in any way: what it proposes is checked, marked and reviewed before it counts. */
export interface Proposer {
  propose(question: Question): Promise<unknown[]>;
}
