import type { DeclarationFact } from '../../model/facts.ts';
import type { Construct } from '../construct.ts';
import { relatesTo } from './interest.ts';
import { declared, namesIn, part } from './terms.ts';

/** "(a) Members declared personal interests in minute 81 of this meeting as follows:" */
const lead = /\bdeclared (?<kind>[^.:;]{0,60}?\binterests?)\b(?<item>[^:;]{0,120}?)\bas follows\s?:?-?$/i;
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
  says: 'A sentence says which interest was declared and in what; who declared it stands below, by surname, with the reason behind a dash.',
  reads: [
    {
      under: 'Declarations of Interest',
      text: '(a) Members declared personal interests in minute 81 of this meeting as follows:\n\nAsh - Member of Elm Town Council\n\nG Oak - Trustee of the hall\n\n- Governor, Vale School',
      gives: [
        { name: 'Ash', interest: 'PERSONAL', relatesTo: '81' },
        { name: 'G Oak', interest: 'PERSONAL', relatesTo: '81' },
      ],
    },
  ],
  leaves: [
    { under: 'Declarations of Interest', text: 'Forms were handed out as follows:\n\nAsh - the blue form' },
    { under: 'Declarations of Interest', text: 'Members declared interests as follows:\n\nItem 5 - the hall' },
  ],
  read(view, at) {
    const found = lead.exec(view.rows[at]?.text ?? '')?.groups;
    if (!found) return null;
    const item = relatesTo(found.item ?? '');
    const entries: DeclarationFact[] = [];
    let to = at + 1;
    for (let row = view.rows[to]; row && row.text.length < 200; row = view.rows[++to]) {
      const names = namesIn(entry.exec(row.text)?.groups?.who ?? '');
      if (!names && !(entries.length && further.test(row.text))) break;
      entries.push(...declared(row, names ?? [], found.kind ?? '', item, [0, row.text.length]));
    }
    return entries.length ? { from: at, to, entries, score: 1.5, why: 'names below the kind of interest' } : null;
  },
};
