import type { DeclarationFact } from '../../model/facts.ts';
import { spanOf } from '../../model/structure.ts';
import type { Construct, View } from '../construct.ts';
import { address } from '../decisions/terms.ts';
import { interestOf, relatesTo } from './interest.ts';
import { declaresNone, namesIn, part, printedLines, takesDeclarations } from './terms.ts';

const kind =
  '(?:[Pp]ersonal|[Pp]ecuniary|[Pp]rejudicial|[Dd]isclosable|[Nn]on|[Oo]ther|[Rr]egistr?able|[Rr]egistered|[Ss]tanding|[Ff]inancial|DPI|NPI|[Ii]nterest|[Dd]eclared|[Ii]tems?|[Aa]genda|[Mm]inute|[A-Z]{0,3}\\d[\\w/.]*)';
/** No word of a name is one of the list: "Cllr Ash Personal interest". */
const own = `(?:${address} ){0,4}(?!${kind}\\b)${part}(?: (?!${kind}\\b)${part}){0,4}`;
const entry = new RegExp(
  `^(?<who>${own}(?:(?:,| and| &) ${own}){0,4})(?: \\((?!${kind})[^()]{1,30}\\))?(?:\\s*[|:–—,-]\\s*|(?<re> (?:re|in|on|for|regarding):? )|\\s)(?<what>\\(?(?:an? )?${kind}(?![\\p{L}\\d]).*)$`,
  'u',
);
/** "Cllr Ash – allotment holder", "Cllr Ash as a trustee of the hall": why, and no word of an interest. */
const reasonAlone = new RegExp(
  `^(?<who>${address} ${own}(?:(?:,| and| &) ${own}){0,4})(?:\\s*[|:–—]\\s*| - | (?=as (?:an? |the )?\\p{Ll}))(?<what>[^.;]{3,120})[.;]?$`,
  'u',
);
/** "AB and CD – Mill Lane (personal)": the kind stands behind all else */
const kindBehind = new RegExp(
  `^(?<who>${own}(?:(?:,| and| &) ${own}){0,4}) ?[:–—-] (?<subject>[^()]{3,120}) \\((?<kind>[^()]{0,20}\\b(?:personal|prejudicial|(?:non-)?pecuniary|DPI)\\b[^()]{0,30})\\)[.;]?$`,
  'u',
);
/** Where another of the list's entries begins: behind a mark, or on a line of its own. */
const entries = new RegExp(`(?<=[.;)]),? (?=${address} ${part}[^.;]{0,40}[(:–—,-])`, 'u');
const further = new RegExp(`^(?:and )?(?:an? )?${kind}\\b.*\\binterests?\\b.*\\bitems?\\b`, 'u');
const says = /\binterests?\b|\bDPI\b|\bNPI\b|\bpecuniary\b|\bprejudicial\b|\bpersonal\b/i;
/** "Item 6 (neighbour)" and nothing more */
const itemAlone = /^(?:agenda )?items? \d[\w/.]*(?: ?\([^()]{3,60}\)| [–—-] as an? [^.;]{3,80})?[.;]?$/i;
/** "Cllr Ash re 2916" */
const numberAlone = /^[A-Z]{0,3}\d[\w/]*(?:\.\d+)*[.;]?$/;
const verb =
  /\b(?:declared|declares|stated|advised|left|withdrew|was|were|had|has|reported|asked|is|are|will|would|sent|to (?:ask|check|speak|send|report|complete)|arrived|late|absent|apolog\w+|holiday|ill|away|work)\b/i;

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
      under: 'Declarations of Interest',
      text: "Cllr St. Ash – item 31/07, personal (neighbour). Cllr d'Elm – item 31/08(b), pecuniary (owner of land).",
      gives: [
        { name: 'St. Ash', interest: 'PERSONAL', relatesTo: '31/07' },
        { name: "d'Elm", interest: 'PECUNIARY', relatesTo: '31/08(b)' },
      ],
    },
    {
      under: 'Declarations of interest',
      text: 'Cllr Ash re 2916. Cllr Elm in item 5.',
      gives: [
        { name: 'Ash', interest: 'OTHER', relatesTo: '2916' },
        { name: 'Elm', interest: 'OTHER', relatesTo: '5' },
      ],
    },
    {
      under: 'Interests',
      text: 'Cllr Ash - Item 6 (neighbour).',
      gives: [{ name: 'Ash', interest: 'OTHER', relatesTo: '6' }],
    },
    {
      under: 'Declarations of Interest',
      text: 'Cllr Ash (item 5, personal), Cllr Elm (items 6 and 8, prejudicial)',
      gives: [
        { name: 'Ash', interest: 'PERSONAL', relatesTo: '5' },
        { name: 'Elm', interest: 'PREJUDICIAL', relatesTo: '6' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'AB and CD – Mill Lane (personal)\nCllr P Ash – Scout Hut (prejudicial)',
      gives: [
        { name: 'AB', interest: 'PERSONAL', relatesTo: 'Mill Lane' },
        { name: 'CD', interest: 'PERSONAL', relatesTo: 'Mill Lane' },
        { name: 'P Ash', interest: 'PREJUDICIAL', relatesTo: 'Scout Hut' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'Cllr Ash – allotment holder\nCllr Elm – Planning application 31/0417 – neighbour\nCllrs Oak and Cole as trustees of the hall',
      gives: [
        { name: 'Ash', interest: 'OTHER', relatesTo: null },
        { name: 'Elm', interest: 'OTHER', relatesTo: 'Planning application 31/0417' },
        { name: 'Oak', interest: 'OTHER', relatesTo: null },
        { name: 'Cole', interest: 'OTHER', relatesTo: null },
      ],
    },
  ],
  leaves: [
    { under: 'Declarations of Interest', text: 'AB – the hall was let (personal use).' },
    { under: 'Declarations of Interest', text: 'Cllr Ash – item 7 – no interest.' },
    { under: 'Declarations of Interest', text: 'Cllr Ash – apologies. Cllr Elm – was late.' },
    { under: 'Apologies and declarations', text: 'Cllr Ash – village fair. Cllr Elm – family.' },
    { under: 'Declarations of Interest', text: 'Members – item 7 of the code asks for personal interests.' },
    { under: 'Village fair', text: 'Cllr Ash – personal interest in item 7 as a governor.' },
  ],
  read(view, at) {
    if (!takesDeclarations(view, at) || !entriesAt(view, at)) return null;
    const found: DeclarationFact[] = [];
    let names: readonly string[] = [];
    let to = at;
    for (let row = view.rows[to]; row; row = view.rows[++to]) {
      const own = entriesAt(view, to);
      if (!own && !(further.test(row.text) && !declaresNone(row.text))) break;
      for (const { who, what, subject, lines } of own ?? [{ who: names, what: row.text, lines: row.lines } as Entry]) {
        names = who;
        const item = /^\(?([A-Z]{0,3}\d[\w/]*(?:\.\w+)*)/.exec(what)?.[1];
        for (const name of who)
          found.push({
            name,
            interest: interestOf(what),
            relatesTo: subject ?? item ?? relatesTo(what) ?? subjectOf(what),
            lines,
          });
      }
    }
    return { from: at, to, entries: found, score: 1.4 + found.length / 10, why: 'name, interest, item' };
  },
};

/** "Planning application 25/001 – neighbour": what stands before the reason, where it has a number. */
const subjectOf = (what: string): string | null => /^[^–—-]{3,80}\d[^–—-]{0,20}(?= [–—-] )/u.exec(what)?.[0] ?? null;

interface Entry {
  who: string[];
  what: string;
  /** Printed before the kind. */
  subject?: string | null;
  lines: [number, number];
}

/** The entries of a row, several where marks part them or each has a line; null where any of it says something else. */
function entriesAt(view: View, at: number): Entry[] | null {
  const row = view.rows[at];
  if (!row || row.text.length > 900) return null;
  const parts = row.text.split(entries);
  for (const cuts of parts.length > 1 ? [parts] : [printedLines(row), [row.text]]) {
    const read = cuts.map((text) => entryOf(view, text, row.kind === 'table-row'));
    if (read.length && !read.includes(null)) {
      let from = 0;
      return read.flatMap((each, n) => {
        from = row.text.indexOf(cuts[n] as string, from);
        return each ? [{ ...each, lines: spanOf(row, from, from + (cuts[n] as string).length) }] : [];
      });
    }
  }
  return null;
}

function entryOf({ item }: View, text: string, cell: boolean): Omit<Entry, 'lines'> | null {
  if (text.length > 400 || declaresNone(text)) return null;
  const behind = kindBehind.exec(text)?.groups;
  const people = behind && !verb.test(behind.subject ?? '') ? namesIn(behind.who ?? '') : null;
  if (behind && people) return { who: people, what: behind.kind ?? '', subject: behind.subject ?? null };
  const found = entry.exec(text)?.groups;
  const what = found?.what ?? '';
  const told = says.test(what) || itemAlone.test(what) || (found?.re !== undefined && numberAlone.test(what));
  if (told && !verb.test(what)) {
    const who = namesIn(found?.who ?? '');
    return who && (cell || titled.test(text)) ? { who, what } : null;
  }
  const why = /\b(?:apolog|absen|attend|dispens)/i.test(item?.title ?? '') ? null : reasonAlone.exec(text)?.groups;
  const who =
    why && !verb.test(why.what ?? '') && !/^(?:none|nil|n\/a|no\b)/i.test(why.what ?? '')
      ? namesIn(why.who ?? '')
      : null;
  return who && { who, what: why?.what ?? '' };
}

const titled = new RegExp(`^${address} `, 'u');
