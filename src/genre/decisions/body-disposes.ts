import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import {
  adverbs,
  bare,
  body,
  byVote,
  disposed,
  hasLimbs,
  isOwn,
  ofApplications,
  setsScene,
  tally,
  toldAt,
} from './terms.ts';

const object =
  "(?:the|a|an|its|their|his|her|this|these|all|both|revised|new|expenditure|payment|funding|amendments?|changes|option|\\p{Lu}[\\p{L}'’]+|£|Option|\\p{Ll}{3,12}ing|\\p{Ll}{4,14} (?:of|for)\\b) ?";
const application = '(?:the|this) (?:\\p{L}+ ){0,2}(?:application|motion|proposal|request|bid|recommendations?)';
/** What the meeting does to a thing, each with what has to follow. */
const acts = [
  disposed,
  'NOTED|RECEIVED',
  'passed(?= a vote of )',
  'did not (?:agree|approve|accept|support)(?= (?:to )?(?:the|this)\\b)',
  '(?:was|were) content (?:with|to)(?= (?:the|approve|adopt|accept|support|agree)\\b)',
  '(?:was|were) (?:all )?in agreement (?:with(?= the\\b)|that\\b(?=[^.]{3,120} (?:should|would|be)\\b))',
  `(?:voted|was|were)(?: all| unanimously)?(?: ${byVote}| ${tally})? in favou?r of(?! (?:the|this|an?) (?:\\p{L}+ )?(?:motion|amendment|proposal))`,
  `supports?(?= (?:the|this) (?:\\p{L}+ ){0,2}application\\b)|supported(?= ${application}|[^.]{3,120} and (?:recommended|agreed|approved)\\b)|objected(?= to)`,
  `(?:decided|voted)(?: ${byVote}| ${tally})? against`,
  'declined(?= (?:the|an?|this|to)\\b)',
  '(?:gave|granted) (?:its|their|our)(?: full)? (?:approval|consent|support|agreement)(?= to)',
  'recommended(?= (?:approval|refusal|the \\p{L}+ (?:to|for)))',
].join('|');
const pattern = new RegExp(
  `(?<!\\b\\p{Lu}{2,6} \\p{Ll}{3,12} )(?<who>${body}) ${adverbs}(?:(?:received|RECEIVED|considered|reviewed|discussed|checked)(?: (?:the|this|an?) [^.;:]{3,60}?)?,? and )?(?:(?:${acts})(?: unanimously| in principle)? (?:to )?(?=${object})|(?:has|have|had|raised|made) no (?:further )?(?:objections?|observations?)\\b)`,
  'u',
);

/** "agreed to the proposal": which one, the sentence before says */
const takesUp =
  /\b(?:agreed|approved|accepted) (?:to )?(?:this|that|the (?:above|proposal|suggestion|motion|idea)|his|her|their)\b[^,;]{0,20}[.]?$/i;

/** "agreed this would help": what a clause says is no thing */
const clause =
  /^(?:agreed|resolved|confirmed)\b[^,;]{0,60} (?:would|should|could|is|are|was|were|has|have|had|be|will)\b/i;

/** "The Council approved the expenditure." */
export const bodyDisposes: Construct<'decisions'> = {
  name: 'decisions/body-disposes',
  layer: 'decisions',
  says: 'The meeting is the subject and a thing the object: it approved, adopted, accepted, ratified, appointed, refused or deferred it.',
  reads: [
    {
      text: 'Members unanimously passed a vote of sympathy to the family.',
      gives: [{ text: 'Members unanimously passed a vote of sympathy to the family.' }],
    },
    {
      text: 'The Council gratefully accepted the offer of Ann Ash.',
      gives: [{ text: 'The Council gratefully accepted the offer of Ann Ash.' }],
    },
    {
      text: 'The Council voted 4 to 1 in favour of buying a bench.',
      gives: [{ text: 'The Council voted 4 to 1 in favour of buying a bench.' }],
    },
    {
      text: 'Council considered the request and agreed £100.',
      gives: [{ text: 'Council considered the request and agreed £100.' }],
    },
    { text: 'The Council APPROVED the expenditure.', gives: [{ text: 'The Council APPROVED the expenditure.' }] },
    {
      text: 'The Council were in agreement that a bench should be bought.',
      gives: [{ text: 'The Council were in agreement that a bench should be bought.' }],
    },
    {
      text: 'The Board agreed in principle to the scheme.',
      gives: [{ text: 'The Board agreed in principle to the scheme.' }],
    },
    {
      text: 'The Board agreed amendments to the statement.',
      gives: [{ text: 'The Board agreed amendments to the statement.' }],
    },
    {
      text: 'Councillors received and approved the statement of accounts.',
      gives: [{ text: 'Councillors received and approved the statement of accounts.' }],
    },
    {
      text: 'Having read the letter, Members ratified the payment.',
      gives: [{ text: 'Members ratified the payment.' }],
    },
    {
      text: 'Governors voted in favour of spending £400 on the pond.',
      gives: [{ text: 'Governors voted in favour of spending £400 on the pond.' }],
    },
    {
      text: 'The Council gave its approval to the plan for the pond.',
      gives: [{ text: 'The Council gave its approval to the plan for the pond.' }],
    },
    {
      text: 'The Council decided against the purchase of a mower.',
      gives: [{ text: 'The Council decided against the purchase of a mower.' }],
    },
    {
      text: 'The Council voted by 4 to 3 against buying a bench.',
      gives: [{ text: 'The Council voted by 4 to 3 against buying a bench.' }],
    },
    {
      text: 'Council has no objection to the shed at Mill Lane.',
      gives: [{ text: 'Council has no objection to the shed at Mill Lane.' }],
    },
    {
      text: 'The Board did not agree to the request for a loan.',
      gives: [{ text: 'The Board did not agree to the request for a loan.' }],
    },
  ],
  leaves: [
    'The District Council approved the application in May.',
    'Mr Ash said the Council approved the plan.',
    'The members confirmed the date in an earlier letter, which was lost.',
    'The Council agreed with Mr Ash.',
  ],
  read(view, at) {
    const row = toldAt(view, at);
    if (!row) return null;
    const { text, from } = bare(row.text);
    const match = pattern.exec(text.slice(0, 500));
    if (
      !match ||
      hasLimbs(text) ||
      takesUp.test(text.slice(match.index)) ||
      clause.test(text.slice(match.index + (match.groups?.who ?? '').length).trim()) ||
      text.length > 700
    )
      return null;
    if (ofApplications.test(view.item?.title ?? '') && / no \S+$/.test(match[0])) return null; // the view of an application
    if (!setsScene(text.slice(0, match.index)) || !isOwn(match.groups?.who ?? '', view)) return null;
    if (
      /^(?:in|at) \p{Lu}|\b(?:in an earlier|previously|last (?:year|month))\b|\bin (?:19|20)\d\d\b/u.test(
        text.slice(match.index),
      )
    )
      return null;
    return decision(
      view,
      at,
      { row: at, from: from + match.index },
      view.house?.decides === 'resolved' ? 0.4 : 0.8,
      'the meeting disposes of a thing',
    );
  },
};
