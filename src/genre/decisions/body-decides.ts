import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import {
  adverbs,
  bare,
  body,
  byVote,
  decided,
  decides,
  hasLimbs,
  isOwn,
  isQuoted,
  ofOthers,
  person,
  setsScene,
  shallBe,
  toldAt,
} from './terms.ts';

const how = `(?:,? (?:unanimously|in principle|${byVote}|after a vote|\\([^()]{3,90}\\)|on the casting vote of the \\p{Lu}\\p{L}+)){0,2}`;
/** "were content that the plan be sent", "is happy to support the bid" */
const willing = `(?:was|were|is|are) (?:all |quite )?(?:content|happy|minded|willing)(?! to (?:learn|hear|see|note|receive|report|meet|say|help)\\b)`;
const verb = `${adverbs}(?:${decided}|${willing}|recommended(?= that\\b[^.]* be ))${how},?:? ?`;
const pattern = new RegExp(
  `(?<!\\b(?:of|or|with|by|from|for|to|at|two|three|some|several|other|\\d) )(?<!\\b\\p{Lu}{2,6} \\p{Ll}{3,12} )(?<who>${body})(?:(?: \\p{Ll}[^.;:]{0,160}?)?,? (?:and|but|then)(?: it was)?)? ${verb}(?:with .{3,80}?,? (?:who|when (?:he|she|they)) (?:had )?(?:suggested|proposed|recommended|stated) (?=that )|(?=(?:that|to|not to|for [^.,;]{3,60}? to|they|we|it|this (?:be|should|would)|in accordance with|(?:the \\p{Ll}|${person})[^.,;]{0,60} (?:be|should|would|will)|${shallBe})(?: |[.;,]|$)))`,
  'u',
);
/** Found by where the verb stands, so that a long sentence is searched once. */
const near = new RegExp(
  `(?:${decided}|content|happy|minded|willing|recommended)${how},?:? ?(?:(?:that|to|not to|for|they|we|it|this|the|in accordance with|with|${shallBe})(?: |[.;,]|$)|\\p{Lu})`,
  'u',
);

/** "The Council agreed that oaks be planted." */
export const bodyDecides: Construct<'decisions'> = {
  name: 'decisions/body-decides',
  layer: 'decisions',
  says: 'The meeting is the subject: it agreed, resolved, decided or voted that something be done, or to do it.',
  reads: [
    { text: 'The Committee agreed that oaks be planted.', gives: [{ text: 'that oaks be planted.' }] },
    {
      text: 'After much discussion, the Councillors agreed to meet at the pond.',
      gives: [{ text: 'to meet at the pond.' }],
    },
    {
      text: 'The Trustees, unanimously, decided to keep the hall.',
      gives: [{ text: 'to keep the hall.' }],
    },
    { text: 'We agreed not to charge for entry.', gives: [{ text: 'not to charge for entry.' }] },
    { text: 'The CC agreed to lodge an objection.', gives: [{ text: 'to lodge an objection.' }] },
    {
      text: 'Members were content for both to be published.',
      gives: [{ text: 'for both to be published.' }],
    },
    { text: 'Councillors agreed this be paid now.', gives: [{ text: 'this be paid now.' }] },
    { text: 'Council resolved not to support the fair.', gives: [{ text: 'not to support the fair.' }] },
    {
      text: 'The meeting AGREED we should write to the Vale Railway.',
      gives: [{ text: 'we should write to the Vale Railway.' }],
    },
    {
      text: 'The Parish Council agreed with Cllr Ash who suggested that a fund be opened.',
      gives: [{ text: 'that a fund be opened.' }],
    },
    {
      text: 'The Board discussed the letter and made some changes, but agreed that it be sent in May.',
      gives: [{ text: 'that it be sent in May.' }],
    },
    {
      text: 'The Board agreed, by a majority, to award a grant of £150.',
      gives: [{ text: 'to award a grant of £150.' }],
    },
    { text: 'Members were content that the plan be sent in May.', gives: [{ text: 'that the plan be sent in May.' }] },
    {
      text: 'Cllrs were asked and agreed they were happy for Mr Ash to use the field.',
      gives: [{ text: 'they were happy for Mr Ash to use the field.' }],
    },
    { text: 'The Council discussed it and decided no objection.', gives: [{ text: 'no objection.' }] },
    { text: 'The Council voted (4-3) to keep the pond.', gives: [{ text: 'to keep the pond.' }] },
    { text: 'The majority of councillors agreed to sell it.', gives: [{ text: 'to sell it.' }] },
    {
      text: 'Council agreed by show of hands (5 members for and one not able to vote), that the work be given to Vale Ltd.\n\nProposer: Cllr Ash. 2nd: Cllr Elm.',
      gives: [{ text: 'that the work be given to Vale Ltd.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    { text: 'PC agreed to pay.', gives: [{ text: 'to pay.' }] },
    { text: 'All agreed Cllr Ash would lead the walk.', gives: [{ text: 'Cllr Ash would lead the walk.' }] },
    { text: 'Everyone agreed that the hedge should be cut.', gives: [{ text: 'that the hedge should be cut.' }] },
    { text: 'The Council were happy to take the lease.', gives: [{ text: 'to take the lease.' }] },
    {
      text: 'The meeting recommended that the lane be closed.',
      gives: [{ text: 'that the lane be closed.' }],
    },
  ],
  leaves: [
    'The NHS agreed to open the ward.',
    'BCC planning committee resolved to permit the shed.',
    { under: 'Reports from outside bodies', text: 'The committee agreed to raise the hire charge.' },
    'Councillor Ash agreed to write to the owner.',
    'Two councillors voted for all five to be asked, one voted for four.',
    'Members were happy to hear that the pole has been moved.',
    'Mr Elm reported that the Board agreed to close the road.',
    'The Council agreed that it was improbable that a lease existed.',
    'At the last meeting the Committee had agreed to wait.',
    'The Fete Committee have agreed to lend the tent.',
    '“This Council resolves to ban fires in the park.”\n\nThe motion was referred to the Cabinet.',
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (!row || !near.test(row.text) || isQuoted(view, at)) return null;
    const { text, from } = bare(row.text);
    const match = pattern.exec(text);
    if (!match || !setsScene(text.slice(0, match.index)) || !isOwn(match.groups?.who ?? '', view)) return null;
    if (ofOthers(view) && !/council/i.test(match.groups?.who ?? '')) return null;
    const start = match.index + match[0].length;
    const what = text.slice(start);
    if (!decides(what) || hasLimbs(text)) return null;
    return decision(
      view,
      at,
      { row: at, from: from + start, lead: match[0].trim() },
      1,
      'the meeting decides that, or to',
    );
  },
};
