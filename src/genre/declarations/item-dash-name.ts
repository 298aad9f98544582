import type { Construct } from '../construct.ts';
import { announced, declared, namesIn, takesDeclarations } from './terms.ts';

const pattern =
  /^(?:agenda )?items?(?: nos?\.?| numbers?)? (?<item>[A-Z]?\d[\w./()]*(?:(?:,| and| &|, and) [A-Z]?\d[\w./()]*)*) ?[–—:-] ?(?<who>[^()\s][^()]{2,160}?)(?: ?\((?<kind>[^()]{3,60})\)|(?: [–—-]|,) (?<also>[^;]{3,160}?))?[.;]?$/i;
/** Behind a second dash stands the interest, and no word of anything else. */
const saysInterest =
  /^(?:an? )?(?:[\w-]+,? ){0,4}?(?:interest|DPI|personal|pecuniary|prejudicial|non-pecuniary|disclosable)\b/i;

/** The last entry and the lead of a further list are one row: "Item 4 – Dr P Ash (Financial)" over "and the following statements:". */
const announcesMore = /\s+(?:and|with) the following [^.:]{3,80}:-?$/i;

/** "Items 4b and 5 – Dr P Tolmie and Ms E Rennie (Non-Financial)" */
export const itemDashName: Construct<'declarations'> = {
  name: 'declarations/item-dash-name',
  layer: 'declarations',
  says: 'A list of declarations with the item first, then who, then the kind in brackets.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: 'Items 4b and 5 – Dr P Ash and Ms E Elm (Non-Financial)\nItem 6.2 – Mrs C Oak',
      gives: [
        { name: 'P Ash', interest: 'NON_PECUNIARY', relatesTo: '4b and 5' },
        { name: 'E Elm', interest: 'NON_PECUNIARY', relatesTo: '4b and 5' },
        { name: 'C Oak', interest: 'OTHER', relatesTo: '6.2' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Item 5b – Mr D Ash (Non-Financial)\nItem 7 – Mrs J Elm and Mr T Oak (Financial)\n\nand the following Transparency Statements:-\n\nItem 6 – Ms L Birch',
      gives: [
        { name: 'D Ash', interest: 'NON_PECUNIARY', relatesTo: '5b' },
        { name: 'J Elm', interest: 'PECUNIARY', relatesTo: '7' },
        { name: 'T Oak', interest: 'PECUNIARY', relatesTo: '7' },
        { name: 'L Birch', interest: 'OTHER', relatesTo: '6' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Item 5 - Councillor Ash - personal interest as a member of the club. Item 7 - Councillor Elm, prejudicial.',
      gives: [
        { name: 'Ash', interest: 'PERSONAL', relatesTo: '5' },
        { name: 'Elm', interest: 'PREJUDICIAL', relatesTo: '7' },
      ],
    },
  ],
  leaves: [
    { under: 'Agenda', text: 'Item 4 – Mill Lane' },
    { under: 'Declarations of Interest', text: 'Item 4 – was withdrawn by the clerk' },
  ],
  read(view, at) {
    const row = view.rows[at];
    if (!row || !/^(?:agenda )?items?\b/i.test(row.text) || row.text.length > 1500) return null;
    if (!takesDeclarations(view, at) && !announced(view, at)) return null;
    // entries that no blank line parts
    const entries = row.text
      .replace(announcesMore, '')
      .split(/\s+(?=(?:Agenda )?Items? [A-Z]?\d)/)
      .map((text) => {
        const found = pattern.exec(text)?.groups;
        const names = found && (!found.also || saysInterest.test(found.also)) ? namesIn(found.who as string) : null;
        const from = row.text.indexOf(text);
        return found && names
          ? declared(row, names, found.kind ?? found.also ?? '', found.item as string, [from, from + text.length])
          : null;
      });
    if (entries.includes(null)) return null;
    return {
      from: at,
      to: at + 1,
      entries: entries.flatMap((each) => each ?? []),
      score: 1.5,
      why: 'item, dash, name',
    };
  },
};
