import type { Decision } from '../../model/structure.ts';
import type { Claim, Construct, View } from '../construct.ts';
import { decision } from './entry.ts';
import { moversOf, onlyMovers } from './movers.ts';
import { tailOf } from './outcome.ts';
import { adverbs, body, isOwn, printsLead, sits } from './terms.ts';

const lead = new RegExp(
  `(?:(?:[Ss]econded|SECONDED)(?: by)? .{2,60}?,? and ${adverbs}(?:agreed|AGREED|resolved|RESOLVED|carried)|^(?<who>${body}) ${adverbs}(?:agreed|resolved|decided|AGREED|RESOLVED))(?: that| to)?\\s?[:;–-]*$|\\b(?<whose>${body}) ${adverbs}(?:agreed|AGREED|approved|passed) the (?:following )?(?:motion|resolution|proposal)\\b[^.;:]{0,120}:[-–]?$`,
  'u',
);
/** How it ends: most rows end otherwise, and are not asked for the rest. */
const leadEnd = /(?:agreed|resolved|carried|decided)(?: that| to)?\s?[:;–-]*$|:[-–]?$/i;

/** "Proposed by Alderman Ash / Seconded by Councillor Elm and agreed that" over the decision. */
export const agreedBelow: Construct<'decisions'> = {
  name: 'decisions/agreed-below',
  layer: 'decisions',
  says: 'Movers or the meeting and "agreed that" stand on lines of their own over the decision.',
  reads: [
    {
      text: 'Councillor Ash Moved, Seconded by Councillor Elm\n\nThat Council opposes the quarry.\n\nThe Motion was Adopted by Council.',
      gives: [{ text: 'That Council opposes the quarry.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Proposed by Alderman Ash\nSeconded by Councillor Elm and agreed that:\n\nThe minutes be taken as read.',
      gives: [{ text: 'The minutes be taken as read.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Proposed by Councillor Ash\nSeconded by Alderman Elm\n- That the Committee defers the application.\n\nThe Chair put the motion to the Committee to vote.\n\n3 Members voted For; 5 Members voted Against.\n\nThe Chair declared the motion lost.',
      gives: [
        {
          text: 'That the Committee defers the application.',
          movedBy: 'Ash',
          secondedBy: 'Elm',
          outcome: 'LOST',
          votes: { for: 3, against: 5, abstained: null },
        },
      ],
    },
    {
      text: 'MOVED by Councillor Ash\nSECONDED by Councillor Elm\nTHAT the agenda be approved.\nCARRIED',
      gives: [{ text: 'THAT the agenda be approved.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: '> Moved by A. Ash\n\n> Seconded by B. Elm\n\nThat the stall BE APPROVED.\n\n> Vote:\n> |Yeas:|Nays:|\n> |-|-|\n> |A. Ash|C. Oak|\n> |B. Elm|D. Yew|\n\n> **Motion Failed (2 to 2)**',
      gives: [
        {
          text: 'That the stall BE APPROVED.',
          movedBy: 'A. Ash',
          secondedBy: 'B. Elm',
          outcome: 'LOST',
          votes: { for: 2, against: 2, abstained: null },
        },
      ],
    },
    {
      text: 'Moved by Councillor Ash, Seconded by Councillor Elm;\n\n“That the hall be let.”\n\nOn a vote, sixteen Members voted for the proposal and none against and it was declared carried.',
      gives: [
        { movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED', votes: { for: 16, against: 0, abstained: null } },
      ],
    },
    {
      text: 'After the questions, the Committee agreed the motion set out on the agenda, namely:\n\n“That the answers be noted.”',
      gives: [{ text: 'That the answers be noted.' }],
    },
    {
      text: 'The Council resolved:-\n\nto exclude the press and public.',
      gives: [{ text: 'to exclude the press and public.' }],
    },
  ],
  leaves: [
    'MOVED by Mr Ash, seconded by Mr Elm:\n\nThat the Board:\n\na) accept the apology.\n\nCARRIED',
    'Seconded by Councillor Elm and agreed.',
    'Proposed by Councillor Ash\nSeconded by Alderman Elm\n- That the Committee defers the application.\n\nThe motion was withdrawn.',
    'The Council resolved:-\n\n(1) that oaks be planted; and\n\n(2) that the pond be cleared.',
  ],
  read(view, at) {
    return movedAbove(view, at) ?? agreedAbove(view, at);
  },
};

/** "Proposed by Councillor Ash", "Seconded by Alderman Elm" over "- That ...", and how the vote went */
function movedAbove(view: View, at: number): Claim<Decision> | null {
  if (!sits(view) || printsLead(view, at)) return null;
  const over = [view.rows[at], view.rows[at + 1]].map((row) => (row && onlyMovers(row.text) ? row.text : ''));
  const row = at + (over[1] ? 2 : 1);
  const { movedBy, secondedBy } = moversOf(over.join('\n'));
  if (!over[0] || !movedBy || !secondedBy || !/^["“]?(?:That|To|THAT|TO) /.test(view.rows[row]?.text ?? ''))
    return null;
  const tail = tailOf(view, row + 1);
  if (!tail.outcome || /:[-–]?$/.test(view.rows[row]?.text ?? '')) return null; // limbs stand below it
  const next = view.rows.findIndex(({ text }, i) => i > row && i < tail.to && onlyMovers(text)); // those of the next motion
  const to = next < 0 ? tail.to : next;
  return decision(view, at, { row, from: 0 }, 1.6, 'its movers stand over it', { ...tail, to, movedBy, secondedBy });
}

function agreedAbove(view: View, at: number): Claim<Decision> | null {
  const row = view.rows[at];
  const next = view.rows[at + 1];
  const match = row && leadEnd.test(row.text) ? lead.exec(row.text) : null;
  if (!row || !next || !match || !sits(view) || row.kind === 'table-row') return null;
  const who = match.groups?.who ?? match.groups?.whose;
  if (who && !isOwn(who, view)) return null;
  if (
    next.kind === 'table-row' ||
    /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•*-])\s/i.test(next.text) ||
    next.kind === 'bullet'
  )
    return null;
  if (/[:–-]\s*$/.test(next.text)) return null;
  const above = at > 0 && /^(?:proposed|moved)\b/i.test(view.rows[at - 1]?.text ?? '') ? at - 1 : at;
  const first = Math.min(above, at);
  const quoted = /^[“"](?=.*[”"][.;]?$)/.test(next.text);
  const words = { row: at + 1, from: quoted ? 1 : 0, lead: row.text };
  const until = quoted ? { to: next.text.length - (/[”"][.;]?$/.exec(next.text)?.[0].length ?? 0) } : {};
  const claim = decision(view, first, { ...words, ...until }, 1.3, 'agreed, with the decision below');
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
}
