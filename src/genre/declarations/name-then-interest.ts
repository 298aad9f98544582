import type { DeclarationFact } from '../../model/facts.ts';
import { spanOf } from '../../model/structure.ts';
import type { Construct, View } from '../construct.ts';
import { address } from '../decisions/terms.ts';
import { interestOf, relatesTo } from './interest.ts';
import { declaresNone, namesIn, part, takesDeclarations } from './terms.ts';

const kind =
  '(?:[Pp]ersonal|[Pp]ecuniary|[Pp]rejudicial|[Dd]isclosable|[Nn]on|[Oo]ther|[Rr]egistr?able|[Rr]egistered|[Ss]tanding|[Ff]inancial|DPI|NPI|[Ii]nterest|[Dd]eclared|[Ii]tem|[Aa]genda|[Mm]inute|[A-Z]{0,3}\\d[\\w/.]*)';
/** No word of a name is one of the list: "Cllr Ash Personal interest". */
const own = `(?:${address} ){0,3}(?!${kind}\\b)${part}(?: (?!${kind}\\b)${part}){0,3}`;
const entry = new RegExp(
  `^(?<who>${own}(?:(?:,| and| &) ${own}){0,4})(?: \\([^()]{1,30}\\))?(?:\\s*[|:–—,-]\\s*|\\s)(?<what>(?:an? )?${kind}(?![\\p{L}\\d]).*)$`,
  'u',
);
const further = new RegExp(`^(?:and )?(?:an? )?${kind}\\b.*\\binterests?\\b.*\\bitems?\\b`, 'u');
const says = /\binterests?\b|\bDPI\b|\bNPI\b|\bpecuniary\b|\bprejudicial\b|\bpersonal\b/i;
/** "Item 6 (neighbour)" and nothing more */
const itemAlone = /^(?:agenda )?items? \d[\w/.]*(?: ?\([^()]{3,60}\))?[.;]?$/i;
const verb = /\b(?:declared|declares|stated|advised|left|withdrew|was|were|had|has|reported|asked)\b/i;

/** "Cllr Ash | Personal interest in item 7 as a governor" over "Personal interest in item 9" */
export const nameThenInterest: Construct<'declarations'> = {
  name: 'declarations/name-then-interest',
  layer: 'declarations',
  says: 'A list of declarations with the name first and behind it the interest and its item, without a verb; a further interest of the same member stands below.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: 'Cllr P Ash       Personal interest in item 7 (Mill Lane) as a governor.\n                 Personal interest in item 9 (Pond) as chairman of its trust.\nCllr J Elm       Prejudicial interest in item 14 as owner of the field.',
      gives: [
        { name: 'P Ash', interest: 'PERSONAL', relatesTo: '7' },
        { name: 'P Ash', interest: 'PERSONAL', relatesTo: '9' },
        { name: 'J Elm', interest: 'PREJUDICIAL', relatesTo: '14' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Cllr Ash – item 7 – non-pecuniary interest – member of the club.\n\nCllr Elm: agenda item 9, disclosable pecuniary interest.',
      gives: [
        { name: 'Ash', interest: 'NON_PECUNIARY', relatesTo: '7' },
        { name: 'Elm', interest: 'DISCLOSABLE_PECUNIARY', relatesTo: '9' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Cllr Ash – 17/107 (b) – neighbour – personal. Cllr Elm – 17/109 – member of the Hall Committee – prejudicial.',
      gives: [
        { name: 'Ash', interest: 'PERSONAL', relatesTo: '17/107' },
        { name: 'Elm', interest: 'PREJUDICIAL', relatesTo: '17/109' },
      ],
    },
    {
      under: 'Interests',
      text: 'Cllr Ash - Item 6 (neighbour).',
      gives: [{ name: 'Ash', interest: 'OTHER', relatesTo: '6' }],
    },
  ],
  leaves: [
    { under: 'Declarations of Interest', text: 'Cllr Ash – item 7 – no interest.' },
    { under: 'Declarations of Interest', text: 'Members – item 7 of the code asks for personal interests.' },
    { under: 'Village fair', text: 'Cllr Ash – personal interest in item 7 as a governor.' },
  ],
  read(view, at) {
    const first = entryAt(view, at);
    if (!first || !takesDeclarations(view, at)) return null;
    const entries: DeclarationFact[] = [];
    let names: readonly string[] = first.names;
    let to = at;
    for (let row = view.rows[to]; row; row = view.rows[++to]) {
      const own = entryAt(view, to);
      if (!own && !(further.test(row.text) && !declaresNone(row.text))) break;
      names = own?.names ?? names;
      const what = own?.what ?? row.text;
      for (const each of names)
        entries.push({
          name: each,
          interest: interestOf(
            /\binterests?\b|\bDPI\b/i.test(what) ? what : `${what.replace(/[.;\s]+$/, '')} interest`,
          ),
          relatesTo: /^[A-Z]{0,3}\d[\w/.]*/.exec(what)?.[0] ?? relatesTo(what),
          lines: spanOf(row, 0, row.text.length),
        });
    }
    return { from: at, to, entries, score: 1.4 + entries.length / 10, why: 'name, interest, item' };
  },
};

function entryAt(view: View, at: number): { names: string[]; what: string } | null {
  const row = view.rows[at];
  if (!row || row.text.length > 400) return null;
  const found = entry.exec(row.text)?.groups;
  const what = found?.what ?? '';
  if (!(says.test(what) || itemAlone.test(what)) || declaresNone(row.text) || verb.test(what)) return null;
  const names = namesIn(found?.who ?? '');
  const titled = new RegExp(`^${address} `, 'u').test(row.text);
  return names && (titled || row.kind === 'table-row') ? { names, what } : null;
}
