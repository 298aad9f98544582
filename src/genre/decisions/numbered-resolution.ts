import type { Construct, Row } from '../construct.ts';
import { decision } from './entry.ts';
import { tailOf } from './outcome.ts';
import { sits } from './terms.ts';

const mark =
  /^(?:(?:Resolution|Decision|Motion)(?: Record)? (?:(?:No\.?|Number) ?:?\s?)?|RESOLUTION (?:NO\.? ?)?)[A-Z]{0,5}\/?\d[\w/.-]*/;
const says = /^["“]?(?:that|to)\b/i;

/** "Resolution No. 12/09" over "Proposed by Cllr Ash and seconded by Cllr Elm", "CARRIED: unanimous", "That oaks be planted." */
export const numberedResolution: Construct<'decisions'> = {
  name: 'decisions/numbered-resolution',
  layer: 'decisions',
  says: 'A resolution under a number of its own, with movers and outcome between the number and the words.',
  reads: [
    {
      text: 'Resolution Record No. VTC/12/09\nProposed by Cllr. A Ash and seconded by Cllr. B Elm\nCARRIED: 6 for 0 against 2 abstentions\nTHAT THE FAIR BE HELD IN MAY',
      gives: [{ text: 'THAT THE FAIR BE HELD IN MAY', movedBy: 'A Ash', secondedBy: 'B Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Resolution No. 12/10\nProposed by Cllr Ash and seconded by Cllr Elm\nCARRIED: 6 for 0 against\nTO ACCEPT THE MINUTES AS AMENDED',
      gives: [{ text: 'TO ACCEPT THE MINUTES AS AMENDED', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    { text: 'Resolution 23/045: That oaks be planted.', gives: [{ text: 'That oaks be planted.' }] },
  ],
  leaves: ['Resolution No. 12 of last year is spent.', 'Decision 12/09: deferred to May.'],
  read(view, at) {
    const row = view.rows[at] as Row;
    const number = mark.exec(row.text)?.[0];
    if (!number || !sits(view) || row.kind === 'table-row') return null;
    const rest = row.text.slice(number.length).replace(/^[\s:.–-]+/, '');
    const from = row.text.length - rest.length;
    if (says.test(rest))
      return decision(view, at, { row: at, from, lead: row.text.slice(0, from).trim() }, 1.6, 'numbered');
    if (rest) return null;
    const before = tailOf(view, at + 1);
    if (!says.test(view.rows[before.to]?.text ?? '')) return null;
    const behind = tailOf(view, before.to + 1);
    const tail = { ...before, ...behind };
    return decision(view, at, { row: before.to, from: 0, lead: row.text }, 2.5, 'numbered, with its movers', tail);
  },
};
