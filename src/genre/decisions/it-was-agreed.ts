import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import {
  adverbs,
  bare,
  body,
  byVote,
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

const common = '(?:(?:unanimous|general) )?(?:decision|consensus)(?: of (?:the )?\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})?';
/** What opens it: "It was agreed", "There was general agreement", "The unanimous decision was" */
const opening = [
  `\\b(?:[Ii]t (?:was|is)|(?<=^It was [^.]{3,300}? )but was) ${adverbs}(?:proposed,? (?:and )?(?:seconded,? )?(?:and )?${adverbs})?(?:agreed|AGREED|resolved|decided|DECIDED)`,
  `\\b[Ii]t was proposed,? and ${adverbs}(?:accepted|approved|carried)`,
  `\\b[Ii]t was ${adverbs}(?:recommended|voted)`,
  `\\b(?:[Ii]t was the ${common}(?=,? (?:that|to)\\b)|[Tt]he ${common} was(?: taken| made| reached)?)`,
  '\\b[Tt]here was (?:(?:general|unanimous|broad|full|a) )*(?:agreement|consensus)',
  '\\b[Aa] resolution was (?:passed|made|taken)|^[Rr]esolution (?:passed|made|taken)|^(?:A decision was|Decision) (?:taken|made|reached)',
  `(?<!${body}|\\b(?:[Hh]as|[Hh]ave|[Hh]ad|was|were|be|been|and|or|to|not|is|are|duly))[,;–-]? resolved(?= (?:not )?to)`,
  '^(?:[Uu]nanimously )?(?:[Aa]greed|[Dd]ecided)',
  ', but agreed(?= to )',
  '\\bM/S/[ACP]\\b|^MS[ACP]\\b', // moved, seconded and approved, carried or passed
].join('|');
/** Between the verb and what was agreed. */
const manner = `(?: (?:unanimously|with (?:regret|thanks|pleasure)|nem\\.? con\\.?|in principle|${byVote}|by (?<by>(?:(?:the|all) )?[\\p{L}-]+(?: (?!(?:in|at|on|last|for|that|to) )[\\p{L}-]+){0,2}))|, ${person} proposing,? (?:and )?${person} seconding,?){0,2}`;
const pattern = new RegExp(
  `(?:${opening})${manner},? ?[:–-]? ?(?=(?:that,|that|to|not to|for [^.;:]{3,80}? to|(?:the|an?|this|these|all|both|we|they|he|she|${person}) (?:[^.,;]|[.,]\\d){0,100}?\\b(?:be|should|would|will)|(?:\\p{Lu}{2,3}|${person}|[Cc]lerk|[Cc]hair) (?=to \\p{Ll})to|${person}(?:(?:, | & | and )${person}){1,5} (?:would|will|should|to)|[Tt]he [Cc]lerk \\p{Ll}+|${shallBe})(?: |[.;,]|$))`,
  'u',
);
/** Of these one stands in every opening: the long pattern need not be made for a record that has none. */
const verb = /agree|resol|decid|decision|consensus|recommended|voted|accepted|approved|carried|M\/?S\/?[ACP]\b/i;

/** "It was agreed to plant oaks." */
export const itWasAgreed: Construct<'decisions'> = {
  name: 'decisions/it-was-agreed',
  layer: 'decisions',
  says: 'Nobody is named: it was agreed, resolved or decided that something be done, or to do it.',
  reads: [
    {
      text: 'The low attendance was noted but it was agreed that the talk could go ahead.',
      gives: [{ text: 'that the talk could go ahead.' }],
    },
    { text: 'It was agreed to plant oaks.', gives: [{ text: 'to plant oaks.' }] },
    { text: 'Invoice from Elm & Son £117.00, resolved to pay.', gives: [{ text: 'to pay.' }] },
    { text: 'Mowing of the green - resolved to pay £90', gives: [{ text: 'to pay £90' }] },
    { text: 'A resolution was passed to plant oaks.', gives: [{ text: 'to plant oaks.' }] },
    {
      text: 'It was agreed County Cllr Ash would find out who owns the road.',
      gives: [{ text: 'County Cllr Ash would find out who owns the road.' }],
    },
    {
      text: 'Cllr Ash stated that new rules are due soon so it was decided to wait for them.',
      gives: [{ text: 'to wait for them.' }],
    },
    { text: 'It was decided by 4 votes to 2 to keep the tree.', gives: [{ text: 'to keep the tree.' }] },
    { text: 'New pads are needed. Agreed AB to order.', gives: [{ text: 'AB to order.' }] },
    {
      text: 'It was the consensus of the meeting that a bench should be bought.',
      gives: [{ text: 'that a bench should be bought.' }],
    },
    {
      text: 'It was also discussed whether to raise it but was decided that this be looked into.',
      gives: [{ text: 'that this be looked into.' }],
    },
    { text: 'M/S/A to buy a bench.', gives: [{ text: 'to buy a bench.' }] },
    { text: 'A decision was made to form two groups.', gives: [{ text: 'to form two groups.' }] },
    {
      text: 'It was proposed, and accepted unanimously, that both should share the post.',
      gives: [{ text: 'that both should share the post.' }],
    },
    {
      text: 'It was agreed Ann Ash, Bo Oak & Cy Elm would look at it.',
      gives: [{ text: 'Ann Ash, Bo Oak & Cy Elm would look at it.' }],
    },
    { text: 'Decision made to ask the village.', gives: [{ text: 'to ask the village.' }] },
    {
      text: 'The plan is not yet printed, but agreed to show it in the hall.',
      gives: [{ text: 'to show it in the hall.' }],
    },
    { text: 'It was agreed with regret to sell it.', gives: [{ text: 'to sell it.' }] },
    { text: 'It was agreed a precept of £8,000 be asked for.', gives: [{ text: 'a precept of £8,000 be asked for.' }] },
    { text: 'It was agreed a letter be sent to the owner.', gives: [{ text: 'a letter be sent to the owner.' }] },
    {
      text: 'It was resolved unanimously, Cllr Ash proposing and Cllr Elm seconding, to buy a bench.',
      gives: [{ text: 'to buy a bench.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
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
    'Elm Town Council resolved to object.',
    'The leak was resolved to the satisfaction of all.',
    'It was agreed by the County Council to mend the road.',
    'Cllr Ash attended a meeting at the Hall. It was agreed that a plan would be drawn up.',
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (!row || !verb.test(row.text)) return null;
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
