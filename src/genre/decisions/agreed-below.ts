import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import { moversOf } from './movers.ts';
import { adverbs, body, isOwn, sits } from './terms.ts';

const lead = new RegExp(
  `(?:(?:[Ss]econded|SECONDED)(?: by)? .{2,60}?,? and ${adverbs}(?:agreed|AGREED|resolved|RESOLVED|carried)|^(?<who>${body}) ${adverbs}(?:agreed|resolved|decided|AGREED|RESOLVED))(?: that| to)?\\s?[:;–-]*$`,
  'u',
);

/** "Proposed by Alderman Ash / Seconded by Councillor Elm and agreed that" over the decision. */
export const agreedBelow: Construct<'decisions'> = {
  name: 'decisions/agreed-below',
  layer: 'decisions',
  says: 'Movers or the meeting and "agreed that" stand on lines of their own over the decision.',
  reads: [
    {
      text: 'Proposed by Alderman Ash\nSeconded by Councillor Elm and agreed that:\n\nThe minutes be taken as read.',
      gives: [{ text: 'The minutes be taken as read.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'The Council resolved:-\n\nto exclude the press and public.',
      gives: [{ text: 'to exclude the press and public.' }],
    },
  ],
  leaves: [
    'Seconded by Councillor Elm and agreed.',
    'The Council resolved:-\n\n(1) that oaks be planted; and\n\n(2) that the pond be cleared.',
  ],
  read(view, at) {
    const row = view.rows[at];
    const next = view.rows[at + 1];
    const match = row ? lead.exec(row.text) : null;
    if (!row || !next || !match || !sits(view) || row.kind === 'table-row') return null;
    if (match.groups?.who && !isOwn(match.groups.who, view)) return null;
    if (
      next.kind === 'table-row' ||
      /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•*-])\s/i.test(next.text) ||
      next.kind === 'bullet'
    )
      return null;
    if (/[:–-]\s*$/.test(next.text)) return null;
    const above = at > 0 && /^(?:proposed|moved)\b/i.test(view.rows[at - 1]?.text ?? '') ? at - 1 : at;
    const first = Math.min(above, at);
    const claim = decision(
      view,
      first,
      { row: at + 1, from: 0, lead: row.text },
      1.3,
      'agreed, with the decision below',
    );
    const entry = claim?.entries[0];
    if (claim && entry)
      Object.assign(
        entry,
        moversOf(
          view.rows
            .slice(first, at + 1)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
    return claim;
  },
};
