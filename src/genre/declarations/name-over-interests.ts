import type { DeclarationFact, LineSpan } from '../../model/facts.ts';
import { linesIn } from '../../model/structure.ts';
import type { Construct, View } from '../construct.ts';
import { address } from '../decisions/terms.ts';
import { kinds } from './interest.ts';
import { announced, declared, declaresNone, namesIn, part, takesDeclarations } from './terms.ts';

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

/** "Subject – Review of Roads", "Agenda item: 7" */
const subject =
  /^(?:(?:agenda )?item|minute|subject(?: matter)?|matter|report)(?: (?:no\.?|number|title))?\s?[:–—-]\s?(?<item>\p{L}.{2,160}|\d\S*)$/iu;
/** "Nature of Interest – Trustee of the hall", "Type: Personal" */
const nature =
  /^(?:nature|type|kind|reason|details?)(?: (?:of|for) (?:the )?(?:interest|declaration))?\s?[:–—-]\s?(?<what>.{3,200})$/i;

/** "Councillor Ash" over "Subject – Review of Roads" and "Nature of Interest – Trustee of the hall", under what says the kind for all. */
function labelled(view: View, at: number): { entries: DeclarationFact[]; to: number } | null {
  const printed = view.rows
    .slice(at, at + 4)
    .flatMap((row, n) => linesIn(row).map(({ text }) => ({ text, row: at + n })));
  const [first] = view.rows.slice(at, at + 1);
  const who = namesIn(alone.exec(printed[0]?.text ?? '')?.groups?.who ?? '');
  const item = subject.exec(printed[1]?.text ?? '')?.groups?.item;
  if (!first || !who || !item) return null;
  const said: string[] = [];
  for (const { text } of printed.slice(2, 4)) {
    const what = nature.exec(text)?.groups?.what;
    if (!what) break;
    said.push(what);
  }
  const end = printed[1 + said.length]?.row ?? at;
  // a row that goes on behind these lines is none of ours
  if (printed.filter(({ row }) => row <= end).length !== 2 + said.length) return null;
  const kind = said.find((each) => kinds.test(each)) ?? announced(view, at)?.text ?? '';
  const lines: LineSpan = [first.lines[0], view.rows[end]?.lines[1] ?? first.lines[1]];
  return { entries: declared(first, who, kind, item, [0, 0]).map((each) => ({ ...each, lines })), to: end + 1 };
}

/** "Councillor Ash" over "Minute 67 - Review of Land - Non-pecuniary interest - member of the board;" */
export const nameOverInterests: Construct<'declarations'> = {
  name: 'declarations/name-over-interests',
  layer: 'declarations',
  says: 'Who declares stands on a line of its own, over the items or minutes with the interest and the reason behind dashes, over its subject, or over the interest and its item.',
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
    {
      under: 'Declarations of Interest',
      text: 'The following members declared a personal interest –\n\nMember(s)\n\nCouncillor Ash\nSubject – Review of Roads\nNature of Interest – Member of Elm Parish Council\n\nCouncillor Mrs Oak\nSubject – Village Grants\nNature of Interest – Trustee of the hall\n\nNo whip was declared.',
      gives: [
        { name: 'Ash', interest: 'PERSONAL', relatesTo: 'Review of Roads' },
        { name: 'Oak', interest: 'PERSONAL', relatesTo: 'Village Grants' },
      ],
    },
  ],
  leaves: [
    { under: 'Reports', text: 'Councillor Ash\nSubject – Review of Roads\nNature of Interest – Trustee of the hall' },
    { under: 'Declarations of Interest', text: 'Councillor Ash\n\nMinute 18 was read.' },
    { under: 'Declarations of Interest', text: 'Councillor Ash\n\nThere is no interest in item 7.' },
    { under: 'Reports', text: 'Councillor Ash\n\nMinute 18 - Land - personal interest - owner' },
  ],
  read(view, at) {
    const own = takesDeclarations(view, at) ? labelled(view, at) : null;
    if (own) return { from: at, ...own, score: 2, why: 'a name over its subject' };
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
