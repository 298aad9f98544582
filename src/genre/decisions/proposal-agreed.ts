import type { Construct } from '../construct.ts';
import { decision } from './entry.ts';
import { onlyMovers } from './movers.ts';
import { outcomeOf, tailOf } from './outcome.ts';
import { bare, person, printsLead, sentenceAt } from './terms.ts';

const pattern = new RegExp(
  `^(?:.{0,120}[,;] )?(?:${person}(?:, [^,.]{3,80},)?|[Ii]t was) (?:then |also |therefore )?(?:had |has )?(?:proposed|suggested|recommended|moved|asked|(?:agreed|felt)(?= that))(?: and (?:duly )?seconded)?(?: to the (?:Council|Committee|meeting))? (?:(?:if|whether) (?:everyone|all|members|councillors|the \\p{Ll}+) (?:was|were) (?:happy|content|agreeable|willing|in agreement) )?(?:that )?(?<what>.{8,500})$`,
  'u',
);

const near = /\b(?:proposed|suggested|recommended|moved|asked|agreed|felt)\b/;

/** "3 in favour, 1 against." */
const inFavour =
  /^(?:(?:this was )?put to (?:the|a) vote(?: and)?[:,]? |on a vote,? |vot(?:e|ing)\s?: )?(\d{1,3}) (?:votes? )?(?:in favou?r|for)(?:[,;]? (?:and )?(\d{1,3}) (?:votes? )?against)?(?:[,;]? (?:and )?\d{1,2} abst[a-z]+)?[.]?$/i;

/** "Mr Ash asked if a walk should be held - everyone was in agreement": the outcome in one sentence with what was asked */
const behindDash = / [-–—] ?(?=[^-–—]{5,60}$)/u;

/** "... be given to them and all agreed that this would be a good idea." */
const andAgreed = /,? and (?:all|everyone)(?: present)? agreed(?: (?:to|with) this| that this [^.]{3,60})?[.]?$/i;

/** "Cllr Ash suggested it be moved to the green. All Cllrs agreed to this proposal." */
export const proposalAgreed: Construct<'decisions'> = {
  name: 'decisions/proposal-agreed',
  layer: 'decisions',
  says: 'Somebody proposes or suggests in one sentence, and the next says that all agreed.',
  reads: [
    {
      text: 'Cllr Ash suggested it be moved to the green. All Cllrs agreed to this proposal.',
      gives: [{ text: 'it be moved to the green.', outcome: 'CARRIED' }],
    },
    {
      text: 'The Chairman proposed that oaks be planted. The Parish Council agreed.',
      gives: [{ text: 'oaks be planted.' }],
    },
    {
      under: 'TO ELECT A CHAIRMAN',
      text: 'It was proposed and seconded that Cllr Ash be elected Chairman. Agreed.',
      gives: [{ text: 'Cllr Ash be elected Chairman.' }],
    },
    {
      text: 'Cllr Ash asked if the Council wished to hold a litter pick - everyone was in agreement.',
      gives: [{ text: 'if the Council wished to hold a litter pick', outcome: 'CARRIED' }],
    },
    {
      text: 'The Chair proposed that a picture be given to them and all agreed that this would be a good idea.',
      gives: [{ text: 'a picture be given to them', outcome: 'CARRIED' }],
    },
    {
      text: 'The Chairman asked if everyone was happy that minutes go to the paper. All in agreement.',
      gives: [{ text: 'minutes go to the paper.', outcome: 'CARRIED' }],
    },
    {
      text: 'Cllr Ash, after several requests, has proposed the Council ask for a crossing.\n\nProposer: Cllr Ash. 2nd: Cllr Elm.',
      gives: [{ text: 'the Council ask for a crossing.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Cllr Ash suggested buying a bench. 3 in favour, 1 against.',
      gives: [{ text: 'buying a bench.', outcome: 'CARRIED' }],
    },
    {
      text: 'It was suggested that the fee be raised to £6. This was put to the vote: 18 in favour, 3 against.',
      gives: [{ text: 'the fee be raised to £6.', outcome: 'CARRIED' }],
    },
    {
      text: 'It was moved and seconded that the auditor be asked to come. Upon being put to the vote the motion was lost.',
      gives: [{ text: 'the auditor be asked to come.', outcome: 'LOST' }],
    },
  ],
  leaves: [
    'Cllr Ash suggested a walk in May. 3 against.',
    'Cllr Ash suggested a walk. Cllr Elm agreed.',
    'Cllr Ash suggested it be moved to the green. This was discussed.',
  ],
  read(view, at) {
    const row = sentenceAt(view, at);
    // what is RESOLVED in the item is the decision, and a proposal before it counts where it was lost
    const fell = row && outcomeOf(view.rows[at + 1]?.text ?? '', view) === 'LOST';
    if (row && !fell && printsLead(view, at)) return null;
    if (!row || !near.test(row.text)) return null;
    const { text: whole, from } = bare(row.text);
    const dash = behindDash.exec(whole);
    const agreed = andAgreed.exec(whole);
    const own = agreed ? 'CARRIED' : dash && outcomeOf(whole.slice(dash.index + dash[0].length), view);
    const text = own ? whole.slice(0, (agreed ?? dash)?.index) : whole;
    const next = own ? undefined : view.rows[at + 1];
    const counted = next && inFavour.exec(next.text);
    // where "The Council agreed:" stands further down, it says what was decided
    const later = view.rows.slice(at + 1).some(({ text }) => /\b(?:agreed|resolved|decided)\s?:[-–]?$/i.test(text));
    const seconded = next && !later && onlyMovers(next.text) && tailOf(view, at + 1).secondedBy;
    if (!own && !(next && outcomeOf(next.text, view)) && !counted && !seconded) return null;
    const what = pattern.exec(text)?.groups?.what;
    if (!what) return null;
    const start = from + text.length - what.length;
    const score = / and (?:duly )?seconded /.test(text.slice(0, start - from)) ? 1.2 : 0.7;
    return decision(
      view,
      at,
      { row: at, from: start, ...(own ? { to: from + text.length } : {}) },
      score,
      'proposed, and all agreed',
      {
        ...(own ? { outcome: own } : {}),
        ...(counted ? { outcome: Number(counted[1]) > Number(counted[2] ?? 0) ? 'CARRIED' : 'LOST' } : {}),
        ...tailOf(view, at + 1),
      },
    );
  },
};
