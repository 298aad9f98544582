import type { DeclarationFact } from '../../model/facts.ts';
import type { Passage } from '../../model/structure.ts';
import type { Construct } from '../construct.ts';
import { address } from '../decisions/terms.ts';
import { declared, namesIn, printedLines, takesDeclarations } from './terms.ts';

const kind =
  '(?:(?:[Oo]ther|[Nn]on-? ?|[Dd]isclosable|[Pp]ersonal|[Pp]rejudicial|[Pp]ecuniary|[Rr]egistr?able|[Ff]inancial|[Ss]ignificant|[Nn]on-?(?:[Pp]ecuniary|[Ff]inancial|[Pp]rejudicial)|and|&|or|/) ?){1,4}(?:[Ii]nterests?)?|DPIs?|NPIs?';
const row = new RegExp(
  `^(?:\\(?\\w{1,3}[.)] )?(?:[Dd]eclarations? of )?(?<kind>${kind}) ?[:–—-] ?(?<list>(?:${address} |[Nn]one|[Nn]il|[Nn]o ).{0,300}?)[.;]?$`,
  'u',
);
/** Before each of the list's people; "Cllrs Elm and Oak" stay together. */
const apart = new RegExp(`(?:[,;]| and| &) (?=${address} )`, 'u');
/** "Cllr Ash in item 7 (trustee)", "Cllrs Ash and Elm - item 9, as trustees" */
const entry =
  /^(?<who>[^\d(),–—]{4,60}?)(?:,? ?[(–—-]? ?(?:in |re |for |on )?(?:agenda )?items? (?:no\.? )?(?<item>\d[\w/.]*)\)?)?(?: ?\([^()]{2,80}\)|,? (?:as|[–—-]) [^.;]{3,80})?$/;

/** "Personal: Cllr Ash, item 9" */
export const kindThenName: Construct<'declarations'> = {
  name: 'declarations/kind-then-name',
  layer: 'declarations',
  says: 'A list of declarations with the kind of interest first, then who declared it, and in what item.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: 'DPI: Cllr Ash, item 7. Personal: Cllr Elm, item 9.',
      gives: [
        { name: 'Ash', interest: 'DISCLOSABLE_PECUNIARY', relatesTo: '7' },
        { name: 'Elm', interest: 'PERSONAL', relatesTo: '9' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'a) Disclosable Pecuniary Interests: None.\nb) Other interests: Cllr Ash in item 7 (trustee), Cllrs Elm and Oak (item 9)',
      gives: [
        { name: 'Ash', interest: 'OTHER', relatesTo: '7' },
        { name: 'Elm', interest: 'OTHER', relatesTo: '9' },
        { name: 'Oak', interest: 'OTHER', relatesTo: '9' },
      ],
    },
  ],
  leaves: [
    { under: 'Declarations of Interest', text: 'Personal interests: none' },
    { under: 'Declarations of Interest', text: 'Other: Cllr Ash asked for the form.' },
    { under: 'Village fair', text: 'Other: Cllr Ash, item 7' },
  ],
  read(view, at) {
    const passage = view.rows[at];
    if (!passage || passage.text.length > 600 || !takesDeclarations(view, at)) return null;
    for (const lines of [printedLines(passage), [passage.text]]) {
      const read = lines.map((text) => listIn(passage, text));
      const entries = read.flatMap((each) => each ?? []);
      if (entries.length && !read.includes(null))
        return { from: at, to: at + 1, entries, score: 1.5, why: 'kind of interest before the name' };
    }
    return null;
  },
};

/** Who stands behind the kind; empty where that is "none", null where the text is no such list. */
function listIn(passage: Passage, text: string): DeclarationFact[] | null {
  const found = row.exec(text)?.groups;
  if (!found) return null;
  const list = found.list as string;
  if (/^(?:none|nil|no\b|n\/a)/i.test(list)) return [];
  const read = list.split(apart).map((each) => {
    const groups = entry.exec(each)?.groups;
    return { names: namesIn(groups?.who ?? ''), item: groups?.item ?? null };
  });
  const from = passage.text.indexOf(text);
  return read.some(({ names }) => !names)
    ? null
    : read.flatMap(({ names, item }, at) =>
        // "Cllr Ash and Cllr Elm, item 9"
        declared(
          passage,
          names ?? [],
          found.kind as string,
          item ?? read.slice(at).find((next) => next.item)?.item ?? null,
          [from, from + text.length],
        ),
      );
}
