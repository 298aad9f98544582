import type { Decision } from '../../model/structure.ts';
import type { Claim, Construct, View } from '../construct.ts';
import { votesOf } from '../votes/count.ts';
import { decision, type Words, wordsEnd } from './entry.ts';
import { agreedBehind, ends, fell, motionIn, near, seconder } from './motion-forms.ts';
import { moversOf, onlyMovers } from './movers.ts';
import { type Tail, tailOf } from './outcome.ts';
import { asksFor, bare, hasLimbs, person, printsLead, sentenceAt, setsScene } from './terms.ts';

const lostBy = (said: string): Pick<Tail, 'outcome' | 'votes'> => {
  const votes = votesOf(said);
  return { outcome: 'LOST', ...(votes ? { votes } : {}) };
};
const seats = /\bbe (?:re-?)?(?:elected|appointed)\b/i;
const seated = /\bwas (?:duly |therefore |then )*(?:re-?)?elected (?:to|as|Chair|Vice|unopposed)/;
const amends = /\bamendment\b/i;
const open = /\b(?:amendment|debate|discussion|following motion|as follows)\b|\b(?:agreed|resolved|decided)\s?:[-–]?$/i;

/** "It was resolved to visit." right below who proposed a visit */
const resolvedBelow = /^it was (?:\p{Ll}+ )?(?:resolved|agreed|decided) (?:to|that)\b/iu;

/** "4.2 It was proposed by Cllr Ash, seconded by Cllr Elm and agreed to note it": done with, far from what is RESOLVED */
const agreedApart = ({ rows }: View, at: number, lead: string): boolean =>
  /\band (?:unanimously )?(?:agreed|AGREED|carried)\b/.test(lead) &&
  !rows.slice(at, at + 4).some(({ text }) => /\bRESOLVED\b/.test(text));

/** The decision follows on the movers' own words, or on what was done about it behind them. */
function settledBy(view: View, at: number, lead: string, words: string): boolean {
  const tail = tailOf(view, at + 1);
  if (fell.test(words)) return true;
  // "As an amendment, Mr Ash moved that ..." is not settled by "The motion was carried."
  const before = (view.rows[at]?.text ?? '').split(lead)[0] as string;
  const put = view.rows.slice(at + 1, tail.to).map(({ text }) => text);
  if (amends.test(before) && put.some((text) => /\bmotion\b/i.test(text))) return false;
  // "... that Cllr Ash be appointed Chairman." over "Cllr Ash was elected Chairman."
  if (seats.test(words) && view.rows.slice(at + 1, at + 5).some(({ text }) => seated.test(text))) return false;
  // what is RESOLVED in the item is the decision; this was only moved on the way, unless it was lost
  if (printsLead(view, at) && !agreedApart(view, at, lead)) return tail.outcome === 'LOST';
  if (/\bamendment\b/.test(lead) && !tail.outcome && !/, which\b.{0,40}\bcarried\b/.test(words)) return false;
  if (tail.outcome || /\b(?:carried|agreed|resolved|approved|passed|voted)\b/i.test(`${lead} ${words.slice(-90)}`))
    return true;
  // parish minutes often print mover and seconder and no more; where a RESOLVED follows, or a debate, this is only the motion
  return (
    (seconder.test(lead + words) || tail.secondedBy !== undefined) &&
    !resolvedBelow.test(view.rows[at + 1]?.text ?? '') &&
    !view.rows.slice(at + 1).some(({ text }) => open.test(text) || /\b(?:lost|carried|withdrawn)\b/i.test(text))
  );
}

/** "It was proposed by Cllr Ash and seconded by Cllr Elm that oaks be planted. The Council was all in favour." */
export const movedAndSeconded: Construct<'decisions'> = {
  name: 'decisions/moved-and-seconded',
  layer: 'decisions',
  says: 'A member proposes, another seconds, and the meeting is in favour; the motion is the decision, lost ones too.',
  reads: [
    {
      text: 'Councillor Ash moved and Councillor Elm seconded a proposal to change the order of business.\n\nThe proposed change in order was put to the vote, with the following result:\n\nFor: 2\n\nAgainst: 3\n\nThe change was not agreed.',
      gives: [
        {
          text: 'a proposal to change the order of business.',
          outcome: 'LOST',
          votes: { for: 2, against: 3, abstained: null },
        },
      ],
    },
    {
      text: 'A motion to refuse permission was proposed by Councillor Ash, seconded by Councillor Elm. Following a vote the motion was lost.',
      gives: [{ text: 'to refuse permission', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' }],
    },
    {
      text: 'Ann Ash agreed, and MOVED that the plan be refused. This was SECONDED by Mr Elm and put to the vote, with 5 Members voting FOR and 14 AGAINST. The Motion was therefore not carried.',
      gives: [
        {
          text: 'that the plan be refused.',
          movedBy: 'Ann Ash',
          secondedBy: 'Elm',
          outcome: 'LOST',
        },
      ],
    },
    {
      text: 'After some discussion Ann Ash proposed that the return be approved. Bo Elm seconded this and the board unanimously agreed.',
      gives: [{ text: 'that the return be approved.', movedBy: 'Ann Ash', secondedBy: 'Bo Elm' }],
    },
    {
      text: 'It was proposed by Cllr Ash and seconded by Cllr Mrs Elm that oaks be planted. The Parish Council was all in favour.',
      gives: [{ text: 'that oaks be planted.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'It was moved by Mr Ash and seconded by Mrs Elm that the report be received. Motion carried.',
      gives: [{ text: 'that the report be received.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Cllr Ash proposed that the pond be cleared, seconded by Cllr Elm. All in favour.',
      gives: [{ text: 'that the pond be cleared', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Proposed by Alderman Ash\nSeconded by Councillor Elm and agreed that\n\nthe minutes be taken as read.',
      gives: [{ text: 'that the minutes be taken as read.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Proposed by Alderman Ash\n\nSeconded by Councillor Elm and agreed that oaks be planted.',
      gives: [{ text: 'that oaks be planted.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'A motion to sell the field was proposed by Cllr Ash and seconded by Cllr Elm. The motion was lost.',
      gives: [{ text: 'to sell the field', movedBy: 'Ash', outcome: 'LOST' }],
    },
    {
      text: 'A motion to sell the field was moved by Cllr Ash, seconded by Cllr Elm, and lost by 2 votes to 3.',
      gives: [{ text: 'to sell the field', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' }],
    },
    {
      text: 'A proposal by Cllr Ash to buy a bench was seconded by Cllr Elm and agreed.',
      gives: [{ text: 'to buy a bench', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'On a show of hands the proposal to buy a bench was defeated by 4 votes to 3.',
      gives: [{ text: 'to buy a bench', outcome: 'LOST', votes: { for: 4, against: 3, abstained: null } }],
    },
    {
      text: 'Proposed by Ann Ash. Seconded by Bo Elm that the rules be approved. Carried unanimously.',
      gives: [{ text: 'that the rules be approved.', movedBy: 'Ann Ash', secondedBy: 'Bo Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Nominated by Ann Ash and seconded by Bo Elm that Cy Oak be re-elected Treasurer. Proposal carried unanimously.',
      gives: [{ text: 'that Cy Oak be re-elected Treasurer.', movedBy: 'Ann Ash', secondedBy: 'Bo Elm' }],
    },
    {
      text: 'Upon the proposition of P Ash, seconded by J Elm, it was resolved unanimously "That the accounts be, and they are hereby, approved."',
      gives: [{ text: 'That the accounts be, and they are hereby, approved.', movedBy: 'P Ash', secondedBy: 'J Elm' }],
    },
    {
      text: 'It was proposed by Cllr Ash, seconded by Cllr Elm and unanimously agreed that, in view of the flood, the officers stay in post.',
      gives: [{ text: 'that, in view of the flood, the officers stay in post.' }],
    },
    {
      text: 'Motion made by Ash to suspend the rules, 2nd by Elm and all were in favor.',
      gives: [{ text: 'to suspend the rules', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'A motion was made by Mr Ash, seconded by Ms Elm, to grant the licence. The motion carried.',
      gives: [{ text: 'to grant the licence.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Ash made a motion to approve the minutes and Elm seconded the motion. A vote was taken and the motion passed 5-0.',
      gives: [{ text: 'to approve the minutes', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Motion to repair the van made by Ash, 2nd by Elm and all were in favor.',
      gives: [{ text: 'to repair the van', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      under: 'APPROVAL OF THE AGENDA',
      text: 'Motion to approve by Ash, seconded Elm, approved unanimously.',
      gives: [{ text: 'APPROVAL OF THE AGENDA', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'On a motion made by Ash and seconded by Elm, the Board voted 4-1, with Oak voting against, to let the hall.',
      gives: [{ text: 'to let the hall.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'A motion was made by Selectman Ash, seconded by Selectman Elm and voted unanimously to let the hall.',
      gives: [{ text: 'to let the hall.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: "Motion made by Mr Ash to let the hall. Motion seconded by Mr O'Hara.\n\nVOTE: Unanimous, 5-0.",
      gives: [{ text: 'to let the hall.', movedBy: 'Ash', secondedBy: "O'Hara", outcome: 'CARRIED' }],
    },
    {
      text: 'Ash made a motion to sit in private. Motion approved 3-0.',
      gives: [{ text: 'to sit in private.', movedBy: 'Ash', outcome: 'CARRIED' }],
    },
    { text: 'A motion was made and passed to accept the gift.', gives: [{ text: 'to accept the gift.' }] },
    {
      text: 'Approve June minutes (vale.example/june): Ann Ash moved to accept them. Bo Elm seconded the motion. The motion was approved.',
      gives: [{ text: 'to accept them.', movedBy: 'Ann Ash', secondedBy: 'Bo Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Mr Ash, seconded by Ms Elm, moved: That the agenda be adopted. Carried 5-0.',
      gives: [
        { text: 'That the agenda be adopted.', outcome: 'CARRIED', votes: { for: 5, against: 0, abstained: null } },
      ],
    },
    {
      text: 'C-94/31 MOVED BY COUNCILLOR A. ASH that Mr Elm be excused.\nMOTION CARRIED',
      gives: [{ number: 'C-94/31', text: 'that Mr Elm be excused.', movedBy: 'A. ASH', outcome: 'CARRIED' }],
    },
    {
      text: '358/31 Councillor Ash moved approval of the agenda. CARRIED',
      gives: [{ number: '358/31', text: 'approval of the agenda.', movedBy: 'Ash', outcome: 'CARRIED' }],
    },
    {
      under: 'TO ADOPT THE STANDING ORDERS',
      text: 'Cllr Ash proposed acceptance seconded by Cllr Elm   Unanimously agreed.',
      gives: [{ text: 'TO ADOPT THE STANDING ORDERS', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      under: 'ELECTION OF CHAIRMAN',
      text: 'Cllr Ash proposed Cllr Oak, seconded by Cllr Elm. 6 votes for - Carried.',
      gives: [{ text: 'ELECTION OF CHAIRMAN: Cllr Oak', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'The votes for the proposal to sell the van being equal, the Chair used her casting vote against it and the proposal fell.',
      gives: [{ text: 'to sell the van', outcome: 'LOST' }],
    },
    {
      text: "The motion 'that the pond be filled in' was lost, 2 for, 5 against.",
      gives: [{ text: 'that the pond be filled in', outcome: 'LOST', votes: { for: 2, against: 5, abstained: null } }],
    },
    {
      text: 'Subject to one change Cllr Ash proposed acceptance seconded by Cllr Elm',
      gives: [{ text: 'Subject to one change acceptance', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      under: 'ELECTION OF CHAIRMAN',
      text: 'Cllr Ash proposed Cllr Oak seconded by Cllr Elm. Cllr Oak took the chair.',
      gives: [{ text: 'ELECTION OF CHAIRMAN: Cllr Oak', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Cllr Ash moved an amendment, seconded by Cllr Elm, that the field be let for a year, which on being put was carried and as the substantive motion was agreed.',
      gives: [{ text: 'that the field be let for a year', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'It was proposed by AB that the deed be approved. This was seconded by CD and agreed with 11 in favour and 1 abstention.',
      gives: [{ text: 'that the deed be approved.', movedBy: 'AB', secondedBy: 'CD' }],
    },
    {
      text: 'Cllr Ash proposed Jane Roe is co-opted, Cllr Elm seconded, unanimous approval.',
      gives: [{ text: 'Jane Roe is co-opted', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Cllr Ash proposed Cllr Elm as Treasurer; this was unanimously agreed.',
      gives: [{ text: 'Cllr Elm as Treasurer', movedBy: 'Ash' }],
    },
    {
      text: 'Full Council 22/6/2031 - Proposal (AB), seconded (PQ) that the minutes be approved. Agreed unanimously.',
      gives: [{ text: 'that the minutes be approved.', secondedBy: 'PQ', outcome: 'CARRIED' }],
    },
    {
      text: 'The motion that the precept be £42,000 was put to a recorded vote.\nFor (2)\nCllr Ash\nCllr Elm\nAgainst (2)\nCllr Oak\nCllr Yew\nThe votes being equal the Chair used her casting vote for the motion, which was declared carried.',
      gives: [
        {
          text: 'that the precept be £42,000',
          outcome: 'CARRIED',
          votes: {
            for: 2,
            against: 2,
            abstained: null,
            names: { for: ['Ash', 'Elm'], against: ['Oak', 'Yew'], abstained: [] },
          },
        },
      ],
    },
    {
      text: 'Moved by Councillor Ash, seconded by Councillor Elm, and resolved :-- "That the minutes be and are hereby approved."',
      gives: [{ text: 'That the minutes be and are hereby approved.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Resolved, proposed Cllr Ash, seconded Cllr Elm, to elect Cllr Oak as Chair. Unanimously agreed.',
      gives: [{ text: 'to elect Cllr Oak as Chair.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'It was proposed by Cllr Ash, seconded by Cllr Elm and agreed/resolved following the vote that Cllr Oak will be Chair.',
      gives: [{ text: 'that Cllr Oak will be Chair.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Mr Ash proposed a penny rate for 2031. Mrs Elm seconded the proposal and on being put to the vote it was carried by 3 votes to 1.',
      gives: [{ text: 'a penny rate for 2031.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'On the motion of Bailie Ash, seconded by Councillor Elm, it was agreed to plant oaks.',
      gives: [{ text: 'to plant oaks.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Mr Ash proposed and Mrs Elm seconded: "That this Assembly asks the Council to buy the forge." Carried by 19 votes to 2.',
      gives: [
        {
          text: 'That this Assembly asks the Council to buy the forge.',
          movedBy: 'Ash',
          secondedBy: 'Elm',
          outcome: 'CARRIED',
          votes: { for: 19, against: 2, abstained: null },
        },
      ],
    },
    {
      text: 'Cllr Ash moved: "That this Council stops buying plastic."\nCllr Elm seconded. The motion was carried by 7 votes to 1.',
      gives: [
        { text: 'That this Council stops buying plastic.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' },
      ],
    },
    {
      text: 'Cllr Ash proposed the motion "This Council declares a drought". It was seconded by Cllr Elm and carried.',
      gives: [{ text: 'This Council declares a drought', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'It was moved by Cllr Ash and seconded by Cllr Elm that: "This Council regrets the closure." The motion was lost by 2 votes to 5.',
      gives: [{ text: 'This Council regrets the closure.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' }],
    },
    {
      text: 'Cllr Ash proposed & Cllr Elm seconded this sum be paid.',
      gives: [{ text: 'this sum be paid.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Mr Oak had applied. Cllr Ash proposed and Cllr Elm seconded his appointment.',
      gives: [{ text: 'his appointment.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Cllr Ash proposed, and Cllr Elm seconded, that the pond be drained. This was carried by 4 votes to 1.',
      gives: [{ text: 'that the pond be drained.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      under: 'Election of Chairman',
      text: '(1) Mr Ash moved, Mr Elm seconded that Mrs Oak be elected Chairman of the County Council.\n\nCarried without a vote',
      gives: [{ text: 'that Mrs Oak be elected Chairman of the County Council.', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'Cllr Ash nominated Cllr Oak to be elected as Chairman, seconded by Cllr Elm and passed with a unanimous vote.',
      gives: [{ text: 'Cllr Oak to be elected as Chairman', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'After discussion it was proposed that the lane be closed this was seconded by Cllr Elm all agreed',
      gives: [{ text: 'that the lane be closed', secondedBy: 'Elm' }],
    },
    {
      text: 'Cllr Ash proposed Cllr Elm seconded to accept the quote all in favour',
      gives: [{ text: 'to accept the quote', movedBy: 'Ash', secondedBy: 'Elm' }],
    },
    {
      text: 'A motion to put off the visit was moved and seconded. The motion was put to the vote and lost.',
      gives: [{ text: 'to put off the visit', outcome: 'LOST' }],
    },
    {
      text: 'Mr Ash proposed Ann Oak for the post of Secretary and was seconded by Ms Elm. All present agreed.',
      gives: [{ text: 'Ann Oak for the post of Secretary', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
    {
      text: 'Mr Ash, seconded by Ms Elm, moved an amendment to add a fee. The amendment was put to the vote and was lost. The original recommendation, to let the field, was then put to the vote and carried.',
      gives: [
        { text: 'to add a fee.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'LOST' },
        { text: 'to let the field' },
      ],
    },
    {
      text: 'Mr Ash, seconded by Ms Elm, moved that the rules be suspended.\n\nThe procedural motion was put to the vote and was agreed.',
      gives: [{ text: 'that the rules be suspended.', movedBy: 'Ash', secondedBy: 'Elm', outcome: 'CARRIED' }],
    },
  ],
  leaves: [
    {
      under: 'Accounts',
      text: 'It was proposed by Cllr Ash, seconded by Cllr Elm that Cllr Oak be appointed Chairman.\n\nCllr Oak was elected to the post.',
    },
    'As an amendment, Mr Ash, seconded by Ms Elm, moved that it be put off. The motion was carried.',
    'Mr Ash moved that the work be put off. Ms Elm seconded. The Council agreed:',
    'Mr Ash, seconded by Ms Elm, moved an amendment to add a fee. Mr Oak spoke against it.',
    'Cllr Ash explained the plan. He moved the recommendation.',
    'Cllr Ash moved "That the budget be cut." There was no seconder.',
    'Cllr Ash proposed that the pond be cleared.',
    'Cllr Ash proposed a site visit, seconded by Cllr Elm.\n\nIt was resolved to visit the site.',
    'Cllr Ash proposed Cllr Oak, seconded by Cllr Elm. Cllr Oak declined.',
    'The proposed budget was seconded to the working group.',
    'It was moved by Cllr Ash that the field be sold. The motion found no seconder.',
  ],
  read(view, at) {
    const own = motionAt(view, at);
    if (own) return own;
    // "Proposed by Alderman Ash" on a line of its own over "Seconded by Councillor Elm and agreed that ..."
    const row = view.rows[at];
    const below = row && row.text.length < 80 && onlyMovers(row.text) ? motionAt(view, at + 1) : null;
    return (
      below && { ...below, from: at, entries: below.entries.map((each) => ({ ...moversOf(row?.text ?? ''), ...each })) }
    );
  },
};

const saysYes =
  /^(?:(?:the )?(?:acceptance|approval|adoption)|to (?:accept|approve|adopt)|that (?:this|it|these|they) be (?:accepted|approved|adopted))[.,;]?$/i;
const namesOnly = new RegExp(`^(?:that )?${person}[.,]?$`, 'u');
const chosen = /\b(?:elect|appoint|re-?elect|re-?appoint|co-?opt)/i;
/** "Cllr Ash proposed Cllr Oak, seconded by Cllr Elm" nominates; it elects where nothing below it says who was. */
function nominated(view: View, at: number, words: Words, who: string): Claim<Decision> | null {
  const title = view.item?.title ?? '';
  const below = view.rows.slice(at + 1);
  if (!chosen.test(title) || below.some(({ text }) => chosen.test(text) || /\bresolved\b|\bdeclined\b/i.test(text)))
    return null;
  return decision(view, at, { ...words, text: `${title}: ${who}` }, 1.5, 'nominated under the heading of an election');
}

function motionAt(view: View, at: number): Claim<Decision> | null {
  const row = sentenceAt(view, at);
  if (!row || !near.test(row.text)) return null;
  const { text, from } = bare(row.text);
  const match = motionIn(text);
  if (!match || !setsScene(text.slice(0, match.index))) return null;
  const start = match.index + match[0].length;
  const said = text.slice(start);
  const whole =
    start +
    Math.min(wordsEnd(said), agreedBehind.exec(said)?.index ?? said.length, ends.exec(said)?.index ?? said.length);
  // a motion between quotation marks
  const end = /[“"‘']$/.test(match[0]) ? whole - (/["”’']\.?$/.exec(text.slice(start, whole))?.[0].length ?? 0) : whole;
  if (end <= start + 3 || hasLimbs(text) || !settledBy(view, at, match[0], said)) return null;
  // "Cllr Ash proposed buying a bench.": the next sentence seconds it, or it was only proposed
  if (
    !seconder.test(match[0] + text.slice(match.index)) &&
    !agreedBehind.test(said) &&
    !/\bmotion|resolution|proposition|proposal|recommendation/i.test(match[0]) &&
    !tailOf(view, at + 1).secondedBy &&
    !/^(?:(?:the )?motion (?:was )?(?:unanimously )?approved|(?:the )?(?:motion )?(?:carried|passed|failed|defeated|lost))\b/i.test(
      view.rows[at + 1]?.text ?? '',
    )
  )
    return null;
  const number = /^[A-Z]{0,3}[- ]{0,2}\d{1,4}[/-]\d{2,4}(?=:? )/.exec(match[0])?.[0] ?? null;
  const words = { row: at, from: from + start, to: from + end, lead: match[0].trim(), number };
  // "To adopt the rules" over "Cllr Ash proposed acceptance, seconded by Cllr Elm"
  const title = view.item?.title ?? '';
  if (saysYes.test(text.slice(start, end)) && asksFor.test(title))
    return decision(view, at, { ...words, text: title }, 1.5, 'moved as the heading asks');
  if (namesOnly.test(text.slice(start, end))) return nominated(view, at, words, text.slice(start, end));
  // "Excepting the payment to X, it was proposed by ... that the others be made"
  const limits = /^(?:except\w*|subject to|with the exception of|apart from)\b.*$/i.exec(
    text.slice(0, match.index).trim(),
  )?.[0];
  return decision(
    view,
    at,
    limits ? { ...words, text: `${limits} ${text.slice(start, end)}` } : words,
    1.5,
    'proposed and seconded',
    { ...tailOf(view, at + 1), ...(fell.test(said) ? lostBy(said) : {}) },
  );
}
