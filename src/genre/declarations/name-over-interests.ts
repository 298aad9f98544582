import type { DeclarationFact } from '../../model/facts.ts';
import { linesIn } from '../../model/structure.ts';
import type { Construct } from '../construct.ts';
import { address } from '../decisions/terms.ts';
import { kinds } from './interest.ts';
import { declared, declaresNone, namesIn, part, takesDeclarations } from './terms.ts';

/** "Councillor Ash" on a line of its own */
const alone = new RegExp(`^(?:[•*·-]\\s*)?(?<who>${address} ${part}(?: ${part}){0,3})$`, 'u');
/** "Personal interest in item 7 (Mill Lane) as a neighbour." */
const told =
  /^(?:an? )?(?:[\w-]+,? ){1,5}interests? in (?:agenda )?(?:item|minute)s?(?: no\.?)? (?<item>[A-Z]{0,3}\d[\w./]*)/i;
/** "Minute 67 - Review of Land - Non-pecuniary interest - member of the board;" */
const interest = /^(?:agenda )?(?:item|minute)s?(?: no\.?)? (?<item>[A-Z]{0,3}\d[\w./()]*)(?=[\s,:]).*?[–—-]\s[^–—]*$/i;
const kindIn = new RegExp(`(?:^|[–—-]\\s)[^–—]{0,30}(?:${kinds.source})[^–—]*`, 'i');
/** "Cabinet held on 1 July": whose minutes they are. */
const heldOn = /\bheld (?:on )?\d/i;

/** "Councillor Ash" over "Minute 67 - Review of Land - Non-pecuniary interest - member of the board;" */
export const nameOverInterests: Construct<'declarations'> = {
  name: 'declarations/name-over-interests',
  layer: 'declarations',
  says: 'Who declares stands on a line of its own, over the items or minutes with the interest and the reason behind dashes, or over the interest and its item.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: '• Councillor Ash\n\nParks Committee held 7 May 2031\nMinute 18(h) - 31/00189/FUL - Non-pecuniary interest - knows the family;\n\n• Councillor Elm\n\nMinute 45 (Summary Report) - Non-pecuniary interest - employee',
      gives: [
        { name: 'Ash', interest: 'NON_PECUNIARY', relatesTo: '18(h)' },
        { name: 'Elm', interest: 'NON_PECUNIARY', relatesTo: '45' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Cllr P Ash\n\nPersonal interest in item 7 (Mill Lane Footpaths) as a neighbour.\n\nCllr Elm\n\nPrejudicial interest in item 11 as the owner.',
      gives: [
        { name: 'P Ash', interest: 'PERSONAL', relatesTo: '7' },
        { name: 'Elm', interest: 'PREJUDICIAL', relatesTo: '11' },
      ],
    },
  ],
  leaves: [
    { under: 'Declarations of Interest', text: 'Councillor Ash\n\nMinute 18 was read.' },
    { under: 'Declarations of Interest', text: 'Councillor Ash\n\nThere is no interest in item 7.' },
    { under: 'Reports', text: 'Councillor Ash\n\nMinute 18 - Land - personal interest - owner' },
  ],
  read(view, at) {
    const names = namesIn(alone.exec(view.rows[at]?.text ?? '')?.groups?.who ?? '');
    if (!names || !takesDeclarations(view, at)) return null;
    const entries: DeclarationFact[] = [];
    let to = at + 1;
    for (let row = view.rows[to]; row && row.text.length < 600; row = view.rows[++to]) {
      const found = linesIn(row).map((line) => ({
        ...line,
        groups: (interest.exec(line.text) ?? told.exec(line.text))?.groups,
      }));
      if (!found.some(({ groups }) => groups) && !heldOn.test(row.text)) break;
      for (const { text, from, groups } of found)
        if (groups && !declaresNone(text))
          entries.push(
            ...declared(row, names, kindIn.exec(text)?.[0] ?? told.exec(text)?.[0] ?? '', groups.item as string, [
              from,
              from + text.length,
            ]),
          );
    }
    return entries.length ? { from: at, to, entries, score: 1.5, why: 'a name over its interests' } : null;
  },
};
