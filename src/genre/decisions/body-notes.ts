import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import { adverbs, bare, body, isOwn, toldAt } from './terms.ts';

const paper =
  '(?:reports?|updates?|presentations?|information|contents?|position|progress|work programme|plan|minutes|findings|action log|letter|appendix|appendices|response|statement|item|appointments?|resignation|correspondence|accounts|dates?|changes?)';
const active = new RegExp(
  `^(?<who>${body}) ${adverbs}(?:noted|received|accepted|notes|considered and noted|received and noted) (?:the|this|these|both) (?:[\\p{L}\\d’'&/-]+ ){0,6}?${paper}\\b[^.;:]{0,120}[.]?$`,
  'u',
);
const passive = new RegExp(
  `^(?!no )(?:(?:the|this) )?(?:[\\p{L}\\d’'&/-]+ ){0,4}?${paper}(?: (?:of|on|by|from|about|as) .{1,80}?)?(?: (?:was|were|be))? (?:then |duly |also |accordingly |(?:received|submitted|presented|circulated)(?: for information)? and )*(?:noted|received(?<=(?:was|were|be) (?:\\p{Ll}+ )?received))(?: and noted)?(?: by (?:the )?(?:members|committee|board|council|panel|all))?[.]?$`,
  'iu',
);

/** "It was NOTED that oaks had been felled.": in a house that prints its leads in capitals */
const inCapitals = /^It was (?:also |further )?NOTED (?:that|the)\b/;

/** "The Committee noted the report." */
export const bodyNotes: Construct<'decisions'> = {
  name: 'decisions/body-notes',
  layer: 'decisions',
  says: 'In a house that prints no lead words, a sentence by itself at the end of an item says that the report was noted.',
  reads: [
    {
      text: 'It was NOTED that two oaks had been felled.',
      gives: [{ text: 'It was NOTED that two oaks had been felled.' }],
    },
    {
      text: 'Members asked about the cost.\n\nThe Committee noted the report.',
      gives: [{ text: 'The Committee noted the report.' }],
    },
    {
      text: 'The statement of accounts was submitted for information and noted by Members.',
      gives: [{ text: 'The statement of accounts was submitted for information and noted by Members.' }],
    },
    { text: 'Appointment of Mr Ash as auditor noted.', gives: [{ text: 'Appointment of Mr Ash as auditor noted.' }] },
    { text: 'The update was noted.', gives: [{ text: 'The update was noted.' }] },
  ],
  leaves: [
    'It was noted that two oaks had been felled.',
    'The Committee noted that oaks are old.',
    'No report was received.',
    'The report was noted by the owner, who left.',
    'The Committee noted the report. It then asked about the cost. Mr Elm told it. He left.',
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (row && view.rows.length < 3 && inCapitals.test(bare(row.text).text))
      return decision(view, at, { row: at, from: bare(row.text).from }, 0.9, 'NOTED in capitals');
    // what follows it, if anything, is only who left or comes next
    if (!row || (view.house && view.house.decides !== 'plain') || view.rows.length - at > 2) return null;
    const { text, from } = bare(row.text);
    if (from > 0 && view.rows.length > 1) return null; // "c) The letter was noted."
    const match = active.exec(text);
    if (!(match && isOwn(match.groups?.who ?? '', view)) && !passive.test(text)) return null;
    return decision(view, at, { row: at, from }, 0.5, 'noted, as the item ends');
  },
};
