import type { Construct } from '../construct.ts';
import { announced, declared, namesIn, takesDeclarations } from './terms.ts';

const pattern =
  /^(?:agenda )?items?(?: nos?\.?| numbers?)? (?<item>[A-Z]?\d[\w./()]*(?:(?:,| and| &|, and) [A-Z]?\d[\w./()]*)*) ?[–—:-] ?(?<who>[^()\s][^()]{2,160}?)(?: ?\((?<kind>[^()]{3,60})\))?[.;]?$/i;

/** "Items 4b and 5 – Dr P Tolmie and Ms E Rennie (Non-Financial)" */
export const itemDashName: Construct<'declarations'> = {
  name: 'declarations/item-dash-name',
  layer: 'declarations',
  says: 'A list of declarations with the item first, then who, then the kind in brackets.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: 'Items 4b and 5 – Dr P Ash and Ms E Elm (Non-Financial)',
      gives: [
        { name: 'P Ash', interest: 'NON_PECUNIARY', relatesTo: '4b and 5' },
        { name: 'E Elm', interest: 'NON_PECUNIARY', relatesTo: '4b and 5' },
      ],
    },
  ],
  leaves: [
    { under: 'Agenda', text: 'Item 4 – Mill Lane' },
    { under: 'Declarations of Interest', text: 'Item 4 – was withdrawn by the clerk' },
  ],
  read(view, at) {
    const row = view.rows[at];
    const found = pattern.exec(row?.text ?? '')?.groups;
    if (!row || (!takesDeclarations(view, at) && !announced(view, at))) return null;
    const names = found ? namesIn(found.who as string) : null;
    if (!found || !names) return null;
    return {
      from: at,
      to: at + 1,
      entries: declared(row, names, found.kind ?? '', found.item as string),
      score: 1.5,
      why: 'item, dash, name',
    };
  },
};
