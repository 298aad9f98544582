import type { Construct, Row, View } from '../construct.ts';
import { decision, wordsEnd } from './entry.ts';
import { type Put, putAt, result } from './motion-and-amendment.ts';
import { motionIn } from './motion-forms.ts';
import { moversOf, onlyMovers } from './movers.ts';
import { tailOf } from './outcome.ts';
import { sits } from './terms.ts';

const opensWords = /^["“]?(?:That|To) /;
/** "Amendment" over a title of its own, "Moved by Alderman Oak," and "That the name be kept." */
function headed({ rows }: View, at: number): (Put & { at: number }) | null {
  if (!/^amendment(?: \d)?:?$/i.test(rows[at]?.text ?? '')) return null;
  for (let below = at + 1; below < rows.length && below < at + 6; below++) {
    const row = rows[below] as Row;
    const lead = motionIn(row.text); // the movers' lines end in commas, so the motion goes on with them
    const from = lead?.index === 0 ? lead[0].length : 0;
    const between = rows.slice(at + 1, below).map(({ text }) => text);
    const movers = [...between.filter(onlyMovers), ...(from ? [row.text.slice(0, from)] : [])];
    if (
      movers.length &&
      between.filter((text) => !onlyMovers(text)).length < 2 &&
      opensWords.test(row.text.slice(from))
    )
      return { ...moversOf(movers.join(' ')), row, from, amendment: true, at: below };
  }
  return null;
}

/** The row below in which the amendment is lost, before another is moved; -1 for none. */
function fallsAt(view: View, from: number): number {
  for (let at = from; at < view.rows.length && at < from + 40; at++) {
    const { text } = view.rows[at] as Row;
    if (putAt(view, at)?.amendment) return -1;
    const came = result(text)?.amendment ?? (voted.test(text) ? 'LOST' : undefined);
    if (came) return came === 'LOST' ? at : -1;
  }
  return -1;
}
/** "Mr Ash, seconded by Ms Oak, moved an amendment that the fair be put off. It was lost." is told in one breath. */
const aloneLost = (view: View, at: number): boolean => {
  const { to, outcome } = tailOf(view, at + 1);
  return (
    motionIn(view.rows[at]?.text ?? '') !== null &&
    outcome === 'LOST' &&
    !view.rows.slice(at + 1, to).some(({ text }) => /\bmotion\b/i.test(text))
  );
};
const voted = /\bvot\p{L}+ for the amendment\b.*\bagainst\b.*\b(?:it was|was declared|declared) (?:declared )?lost\b/iu;

/** "An amendment was moved by Mr Ash that oaks be felled." and, further on, "The amendment was lost." */
export const amendmentLost: Construct<'decisions'> = {
  name: 'decisions/amendment-lost',
  layer: 'decisions',
  says: 'An amendment is moved to something that is printed elsewhere, a report or its recommendations, and is lost further on.',
  reads: [
    {
      text: 'The recommendations were moved by Mr Elm.\n\nAn amendment was moved by Mr Ash and seconded by Ms Oak that the plan be put off.\n\nMembers spoke for and against.\n\nOn a named vote the amendment was lost.',
      gives: [{ text: 'that the plan be put off.', movedBy: 'Ash', secondedBy: 'Oak', outcome: 'LOST' }],
    },
    {
      text: 'Mr Elm, seconded by Ms Yew, moved the recommendations in the report.\n\nAs an AMENDMENT, Mr Ash, seconded by Ms Oak, moved that a decision be put off.\n\nOn a vote the MOTION received 4 votes and the AMENDMENT 2, and the MOTION was therefore CARRIED.',
      gives: [{ text: 'that a decision be put off.', movedBy: 'Ash', secondedBy: 'Oak', outcome: 'LOST' }],
    },
    {
      text: 'Amendment\n\nName of the Lane\n\nMoved by Councillor Ash,\n\nSeconded by Alderman Oak,\n\nThat the name be kept.\n\nOn a vote, two Members voted for the amendment and nine against and it was declared lost.',
      gives: [{ text: 'That the name be kept.', movedBy: 'Ash', secondedBy: 'Oak', outcome: 'LOST' }],
    },
    {
      text: 'Councillor Ash moved an amendment to the motion, as follows:\n\n“That a report be brought in May.”\n\nThe amendment was seconded by Councillor Oak.\n\nMr Elm spoke against it.\n\nThe amendment was declared LOST.',
      gives: [{ text: 'That a report be brought in May.', movedBy: 'Ash', secondedBy: 'Oak', outcome: 'LOST' }],
    },
    {
      text: 'AMENDMENT: Proposed by Councillor Ash and seconded by Councillor Oak:\n\n"That the charge be dropped."\n\nThe Amendment was put to the meeting and declared LOST.',
      gives: [{ text: 'That the charge be dropped.', movedBy: 'Ash', secondedBy: 'Oak', outcome: 'LOST' }],
    },
  ],
  leaves: [
    'An amendment was moved by Mr Ash that the plan be put off. Mr Ash withdrew it.',
    'An amendment was moved by Mr Ash that the plan be put off. The amendment was carried.',
  ],
  read(view, at) {
    if (!sits(view) || !/amend/i.test(view.rows[at]?.text ?? '')) return null;
    const over = headed(view, at);
    const put = over ?? putAt(view, at);
    if (!put?.amendment) return null;
    // "Amendment proposed by Mr Ash:" over its words
    const row = over?.at ?? (put.row === view.rows[at] ? at : at + 1);
    if (!over && aloneLost(view, at)) return null;
    if (fallsAt(view, row + 1) < 0) return null;
    const behind = view.rows[row + 1]?.text ?? ''; // "The amendment was seconded by Councillor Oak."
    const { movedBy, secondedBy } = { ...(onlyMovers(behind) ? moversOf(behind) : {}), ...put };
    const tail = {
      to: row + 1,
      outcome: 'LOST' as const,
      ...(movedBy && { movedBy }),
      ...(secondedBy && { secondedBy }),
    };
    const from = put.from + (/^["“]/.test(put.row.text.slice(put.from)) ? 1 : 0);
    const words = put.row.text.slice(from).replace(/["”]([.]?)$/, '');
    return decision(view, at, { row, from, to: from + wordsEnd(words) }, 1.2, 'an amendment that was lost', tail);
  },
};
