import { personAtStart } from '../../language/person.ts';
import { isTitleLike } from '../../language/print.ts';
import type { Construct, Row, View } from '../construct.ts';

const pointer = /\((?:minute|item|agenda item)s? (?:no\.?s?)?\s*[\dA-Z/.]{0,8}\s?\)$/i;

/** A heading with the number of its minute in brackets, behind it or on the next row. */
function subjectAt(rows: readonly Row[], at: number): { subject: string; behind: number } | null {
  const text = rows[at]?.text ?? '';
  const own = pointer.exec(text);
  if (own?.index === 0) return null;
  const below = !own && pointer.exec(rows[at + 1]?.text ?? '')?.index === 0;
  const subject = own ? text.slice(0, own.index).trim() : text;
  return (own || below) && isTitleLike(subject) ? { subject, behind: at + (own ? 1 : 2) } : null;
}

const dash = /^\s+[–—-]\s+/;

/** "Councillor Alder – lived next to the site." */
function declarant(row: Row | undefined): string | null {
  const person = row?.begins ? personAtStart(row.text) : null;
  return person?.honorific && dash.test(row?.text.slice(person.to) ?? '') ? person.name : null;
}

/** Rows of a subject's declarations: up to the heading of the next, and no further than the paragraph of the last declarant. */
function stretch({ rows }: View, at: number): number {
  let end = at;
  let to = at;
  for (let next = at; next < rows.length && !subjectAt(rows, next); next++) if (declarant(rows[next])) end = next + 1;
  for (to = end; end > at && rows[to] && !rows[to]?.begins; ) to++;
  return to;
}

export const reasonBehindDash: Construct<'declarations'> = {
  name: 'declarations/reason-behind-dash',
  layer: 'declarations',
  says: 'Under each subject with its minute number in brackets stands who declared an interest in it, with the reason behind a dash.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: 'Mill Lane Improvement Scheme\n\n(Minute No.     )\n\nCouncillor Alder – had worked with the scheme. Councillor Alder left the room.\n\nCouncillor Birch – was a local member.\n\nApplication 21/0417 – 5 Bridge Street\n\n(Minute No. 41)\n\nCouncillor Birch – was a local member.',
      gives: [
        { name: 'Alder', interest: 'OTHER', relatesTo: 'Mill Lane Improvement Scheme' },
        { name: 'Birch', relatesTo: 'Mill Lane Improvement Scheme' },
        { name: 'Birch', relatesTo: 'Application 21/0417 – 5 Bridge Street' },
      ],
    },
  ],
  leaves: [
    { under: 'Questions', text: 'Mill Lane\n\n(Minute No. 41)\n\nCouncillor Alder – asked when the works would end.' },
    { under: 'Declarations of Interest', text: 'Councillor Alder – sent apologies.' },
  ],
  read: (view, at) => {
    const { rows, item } = view;
    const found = /\binterests?\b/i.test(item?.title ?? '') ? subjectAt(rows, at) : null;
    if (!found) return null;
    const { subject, behind } = found;
    const to = stretch(view, behind);
    const entries = rows.slice(behind, to).flatMap((row) => {
      const name = declarant(row);
      return name ? [{ name, interest: 'OTHER' as const, relatesTo: subject, lines: row.lines }] : [];
    });
    if (!entries.length) return null;
    return {
      from: at,
      to,
      entries,
      score: 1 + entries.length,
      why: `"${subject.slice(0, 40)}" with its minute number over names and reasons`,
    };
  },
};
