import type { DeclarationFact, LineSpan } from '../../model/facts.ts';
import type { Construct } from '../construct.ts';
import { relatesTo } from './interest.ts';
import { declared, namesIn, part } from './terms.ts';

/** "(a) Members declared personal interests in minute 81 of this meeting as follows:" */
const lead = /\bdeclared (?<kind>[^.:;]{0,60}?\binterests?)\b(?<item>[^:;]{0,120}?)\bas follows\s?:?-?$/i;
/** "The following Members declared a personal interest for agenda item 11 - Result of the ballot:-" */
const following =
  /^the (?:following|undermentioned) (?:members|councillors)(?: each| all)? declared (?<kind>[^.:;]{0,60}?\binterests?)\b(?<item>[^:;]{0,160}?)\s?:\s?-?$/i;
/** "Councillors: V. Ash, R.J. Elm and Eng. K. Oak." */
const listed = (text: string) =>
  namesIn(
    text
      .replace(/^(?:Councillors|Cllrs|Members)\b ?:? ?/, '')
      .replace(/\b\p{Lu}\p{Ll}{1,3}\. (?=\p{Lu}\. )/gu, '')
      .replace(/(?<=\p{Ll})\.$/u, ''),
  );
/** "Ash - Member of Elm Town Council" */
const entry = new RegExp(
  `^(?<who>(?!Items?\\b|Agenda\\b|Minutes?\\b)${part}(?: ${part}){0,3})\\s+[-–—]\\s+\\p{L}[^.;]{3,120}[.;]?$`,
  'u',
);
/** A further reason of the same member. */
const further = /^[-–—]\s+\p{L}/u;

/** "Members declared personal interests in minute 81 as follows:" over "Ash - Member of Elm Town Council" */
export const nameBelowKind: Construct<'declarations'> = {
  name: 'declarations/name-below-kind',
  layer: 'declarations',
  says: 'A sentence says which interest was declared and in what; who declared it stands below: all in one list, or by surname with the reason behind a dash.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: '(a) Members declared personal interests in minute 81 of this meeting as follows:\n\nAsh - Member of Elm Town Council\n\nG Oak - Trustee of the hall\n\n- Governor, Vale School',
      gives: [
        { name: 'Ash', interest: 'PERSONAL', relatesTo: '81' },
        { name: 'G Oak', interest: 'PERSONAL', relatesTo: '81' },
      ],
    },
    {
      under: 'Declarations of Interest',
      text: 'The following Members declared a personal interest for agenda item number 11 – Result of the ballot:-\n\nCouncillors: V. Ash, R.J. Guest and Eng. K. Oak.\n\nThe following Members declared a prejudicial interest in item 12:-\n\nCouncillors: B. Elm and V. Ash.',
      gives: [
        { name: 'V. Ash', interest: 'PERSONAL', relatesTo: '11' },
        { name: 'R.J. Guest', interest: 'PERSONAL', relatesTo: '11' },
        { name: 'K. Oak', interest: 'PERSONAL', relatesTo: '11' },
        { name: 'B. Elm', interest: 'PREJUDICIAL', relatesTo: '12' },
        { name: 'V. Ash', interest: 'PREJUDICIAL', relatesTo: '12' },
      ],
    },
  ],
  leaves: [
    {
      under: 'Declarations of Interest',
      text: 'The following Members declared a personal interest in item 4:-\n\nThe Chair asked for their forms.',
    },
    { under: 'Declarations of Interest', text: 'Forms were handed out as follows:\n\nAsh - the blue form' },
    { under: 'Declarations of Interest', text: 'Members declared interests as follows:\n\nItem 5 - the hall' },
  ],
  read(view, at) {
    const text = view.rows[at]?.text ?? '';
    const many = following.exec(text)?.groups;
    const found = many ?? lead.exec(text)?.groups;
    if (!found) return null;
    const item = relatesTo(found.item ?? '');
    const entries: DeclarationFact[] = [];
    let to = at + 1;
    if (many) {
      // "Eng. K. Oak" looks as the end of a sentence
      const whole = [view.rows[to++]];
      while (to < at + 10 && view.rows[to]?.begins === false) whole.push(view.rows[to++]);
      const [first] = whole;
      const names = listed(whole.map((row) => row?.text ?? '').join(' '));
      const lines: LineSpan = [first?.lines[0] ?? 0, whole.at(-1)?.lines[1] ?? 0];
      if (first && names)
        for (const fact of declared(first, names, found.kind ?? '', item, [0, 0])) entries.push({ ...fact, lines });
      return entries.length ? { from: at, to, entries, score: 1.5, why: 'a list below the kind of interest' } : null;
    }
    for (let row = view.rows[to]; row && row.text.length < 200; row = view.rows[++to]) {
      const names = namesIn(entry.exec(row.text)?.groups?.who ?? '');
      if (!names && !(entries.length && further.test(row.text))) break;
      entries.push(...declared(row, names ?? [], found.kind ?? '', item, [0, row.text.length]));
    }
    return entries.length ? { from: at, to, entries, score: 1.5, why: 'names below the kind of interest' } : null;
  },
};
