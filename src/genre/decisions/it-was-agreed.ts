import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import {
  adverbs,
  bare,
  decides,
  hasLimbs,
  isOwn,
  ofOthers,
  person,
  setsScene,
  shallBe,
  tellsOfAnother,
  toldAt,
} from './terms.ts';

const pattern = new RegExp(
  `(?:\\b[Ii]t (?:was|is) ${adverbs}(?:proposed,? (?:and )?(?:seconded,? )?(?:and )?${adverbs})?(?:agreed|AGREED|resolved|decided|DECIDED)|\\b[Ii]t was ${adverbs}recommended|\\b[Ii]t was the (?:unanimous )?decision of (?:the )?(?:\\p{Lu}\\p{L}+ ?){1,3}|\\b[Tt]here was (?:(?:general|unanimous|broad|full|a) )*(?:agreement|consensus)|\\b[Tt]he decision was (?:taken|made|reached)|^(?:[Uu]nanimously )?(?:[Aa]greed|[Dd]ecided))(?: (?:unanimously|nem\\.? con\\.?|in principle|by \\d+ (?:votes )?to \\d+(?: votes)?|by (?<by>(?:(?:the|all) )?[\\p{L}-]+(?: (?!(?:in|at|on|last|for) )[\\p{L}-]+){0,2})))?,? ?[:–-]? ?(?=(?:that,|that|to|not to|for [^.;:]{3,80}? to|(?:the|we|they|he|she|Cllrs?|Councillors?) [^.,;]{0,100}?\\b(?:be|should|would|will)|(?:\\p{Lu}{2,3}|${person}|[Tt]he [Cc]lerk|[Cc]lerk|[Cc]hair) (?=to \\p{Ll})to|${shallBe})(?: |[.;,]|$))`,
  'u',
);

/** "It was agreed to plant oaks." */
export const itWasAgreed: Construct<'decisions'> = {
  name: 'decisions/it-was-agreed',
  layer: 'decisions',
  says: 'Nobody is named: it was agreed, resolved or decided that something be done, or to do it.',
  reads: [
    { text: 'It was agreed to plant oaks.', gives: [{ text: 'to plant oaks.' }] },
    { text: 'It was decided by 4 votes to 2 to keep the tree.', gives: [{ text: 'to keep the tree.' }] },
    { text: 'New pads are needed. Agreed AB to order.', gives: [{ text: 'AB to order.' }] },
    {
      text: 'There was general agreement that the path should be cleared by May.',
      gives: [{ text: 'that the path should be cleared by May.' }],
    },
    {
      text: 'Following a vote it was unanimously resolved that the fair be held.',
      gives: [{ text: 'that the fair be held.' }],
    },
    {
      text: 'It was agreed by the Board that in principle, it would take the short way.',
      gives: [{ text: 'that in principle, it would take the short way.' }],
    },
    {
      text: 'Dr Ash - it was agreed by Members for Dr Ash to sign the form in June.',
      gives: [{ text: 'for Dr Ash to sign the form in June.' }],
    },
    {
      text: 'Both reports had been sent round. They were noted and it was agreed to print them.',
      gives: [{ text: 'to print them.' }],
    },
    {
      text: 'A resident reported the marks on the wall and it was agreed to raise this with the club.',
      gives: [{ text: 'to raise this with the club.' }],
    },
  ],
  leaves: [
    { under: 'Reports from organisations', text: 'It was agreed to buy a new roller.' },
    'It was agreed by the District in March to mend the pump.',
    'It had been agreed that the clerk should write.',
    'Mr Elm said that it was agreed to wait.',
    'It was agreed that the fair had gone well.',
    'It was agreed with the owner in March.',
    'It was agreed by the County Council to mend the road.',
    'Cllr Ash attended a meeting at the Hall. It was agreed that a plan would be drawn up.',
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (!row) return null;
    const { text, from } = bare(row.text);
    const match = pattern.exec(text);
    if (!match || !setsScene(text.slice(0, match.index)) || hasLimbs(text)) return null;
    const by = match.groups?.by ?? '';
    if (/\p{Lu}/u.test(by) && !isOwn(by, view)) return null;
    const start = match.index + match[0].length;
    if (ofOthers(view) && !/\b(?:clerk|council\p{L}*|cllrs?|chair\p{L}*)\b/iu.test(text.slice(start))) return null;
    if (!decides(text.slice(start)) || tellsOfAnother(view, at)) return null;
    return decision(view, at, { row: at, from: from + start, lead: match[0].trim() }, 1, 'it was agreed that, or to');
  },
};
