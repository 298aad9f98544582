import type { VotesFact } from '../../model/facts.ts';
import type { View } from '../construct.ts';
import { votesOf } from '../votes/count.ts';
import { sidesAt } from '../votes/recorded.ts';
import { type Movers, moversOf, onlyMovers } from './movers.ts';
import { adverbs, body, byVote, isOwn, person } from './terms.ts';

export type Outcome = 'CARRIED' | 'LOST';

const put =
  '(?:(?:[Aa]fter|[Ff]ollowing) (?:\\p{Ll}+ ){0,3}(?:discussion|debate|vote),? )?(?:(?:A vote was (?:then )?taken,? and|(?:[Oo]n|[Uu]pon) (?:being )?(?:put|a show|a vote)[^,]{0,60},?) )?';
const thing =
  '(?:(?:[Tt]he |[Tt]his |[Hh]is |[Hh]er |[Tt]hat )?(?:(?:amended|substantive|original|procedural) )?(?:[Mm]otion|[Pp]roposal|[Pp]roposition|[Rr]esolution|[Aa]mendment|[Rr]ecommendations?|[Vv]ote|[Ss]uggestion|(?:proposed )?change)|[Ii]t|[Tt]his(?! (?:Council|Committee|Board)\\b))';
/** "The Chair declared the motion lost": who did not move it may say how the vote went */
const declares =
  '(?:[Tt]he )?(?:[Mm]ayor|[Pp]rovost|[Cc]onvener|(?:[Vv]ice-?|[Dd]eputy )?[Cc]hair\\p{L}*) (?:then |therefore )?declared (?:that )?(?:the )?(?:[Mm]otion|[Aa]mendment|proposal|recommendation)(?: (?:was|to be|to have been))? ';
const said = (words: string) => new RegExp(`^[("–-]?\\s?(?:${words})(?![\\p{L}])`, 'u');
const lost = said(
  `${declares}(?:[Ll]ost|LOST|defeated|not carried)|${put}${thing}[^.]{0,80}? (?:was|fell|were|being)? ?(?:therefore |then |accordingly |declared (?:to be )?)?(?:lost|LOST|defeated|DEFEATED|not carried|NOT CARRIED|rejected|REJECTED|negatived|NEGATIVED|(?<!to )fell|FELL|not agreed|not supported)|(?:[Tt]he )?(?:[Mm]otion|[Aa]mendment) (?:[Ff]ailed|[Ll]ost|[Dd]efeated|FAILED)(?=[\\s.(:;]|$)|(?:LOST|[Ll]ost|DEFEATED|[Nn]ot carried|NOT CARRIED|[Dd]efeated)(?=[\\s.:;)]|$)|[Tt]he (?:numbers|votes)[^.]{0,120}? (?:declared )?(?:lost|LOST)|[^.]{0,200}?(?:, which|\\b(?:and|so) (?:the )?(?:motion|amendment|proposal)) (?:was |therefore |was therefore |was declared )?(?:lost|LOST|fell|FELL|defeated|DEFEATED|failed|FAILED)(?=\\s?[.;)]*$)`,
);
const carried = said(
  `${declares}(?:[Cc]arried|CARRIED|passed)|${put}${thing}[^.]{0,80}? (?:was|were|is|being) ?${adverbs}(?:put (?:to the (?:vote|meeting) )?and (?:was |were )?${adverbs})?(?:declared (?:to be )?)?(?:carried|CARRIED|agreed|AGREED|approved|APPROVED|passed|PASSED|accepted|[Aa]dopted|ADOPTED|supported|(?:duly )?RESOLVED(?=[.]?$))|${put}(?:[Tt]he )?(?:[Mm]otion|MOTION|[Pp]roposal|[Rr]esolution) ${adverbs}(?:[Cc]arried|CARRIED|[Pp]assed|PASSED|adopted|ADOPTED|[Aa]pproved|APPROVED)|(?:[Cc]arried|CARRIED|[Aa]greed|AGREED|RESOLVED|Resolved|[Uu]nanimous(?:ly)?(?: (?:[Aa]greed|[Aa]pproved|[Cc]arried|[Aa]ccepted|[Ss]upported))?|UNANIMOUS(?:LY)?|[Aa]pproved|APPROVED|[Pp]assed|PASSED)(?=(?: unanimously| \\((?:all in favou?r|\\d[^()]{3,60})\\)| nem\\.? con\\.?| by all| by a majority.{0,40}|,? \\d{1,2}-\\d{1,2}(?:-\\d{1,2})?| without (?:a )?(?:vote|dissent|division)|,? all in favou?r)?\\s?[.;)]?$)|(?:CARRIED|Carried|AGREED|Agreed)(?=\\s?[(–-]|,?\\s(?:by )?\\d)|(?:CARRIED|Carried)(?=\\s?:| with (?:[a-z]+|\\d{1,2}) abst)|[^.]{0,200}?(?:, which|\\b(?:and|so) (?:(?:the )?(?:motion|amendment|proposal)|it)) (?:was |were |therefore |declared ){0,3}(?:carried|CARRIED)(?=(?: unanimously| ${byVote}(?: with .{3,40})?)?\\s?[.;)]*$)|[Aa]ll (?:were |voted |those present (?:were )?)?(?:in (?:favou?r|agreement)|agreed|voted|AGREED)(?=[.;,)]|$)`,
);
const agreement = new RegExp(
  `^(?:(?:[Tt]he )?(?:remainder|rest|majority) of )?(?<body>${body})(?: and .{2,30})? (?:were |was )?${adverbs}(?:all )?(?:agreed|AGREED|approved|accepted|supported|in agreement|in favou?r|voted in favou?r|unanimous)(?: (?:to|with|of) (?:this|that|the (?:above|motion|proposal|suggestion|idea|recommendation)|his|her|their)(?: [\\p{L}]+)?| this| unanimously| (?:this|the|his|her|their) (?:proposal|suggestion|motion|idea|recommendations?)| in favou?r(?: of .{3,30})?)?\\s?[.!]?$`,
  'u',
);
const tied = /^The (?:numbers|votes) (?:voting )?(?:for|cast)\b/;

/** "AGREED - (a) That oaks be planted": what was decided, and not how the vote went. */
const decides = /^(?:agreed|resolved|carried)\s?[-–—:]+\s?(?:\(?[a-z\d]{1,2}[.)]\s?)?(?:that|to)\b/i;

/** "The original recommendation, to sell the field, was carried.": it says what. */
const itsOwn =
  /^the (?:votes (?:for|on) the )?(?:\p{Ll}+ )?(?:motion|recommendation|proposal|resolution),? (?:to|that) \p{Ll}/iu;

/** "6 votes for, 1 abstention - " before "carried" */
const countBefore =
  /^\d{1,2} (?:votes? )?(?:for|in favou?r)\b[^.;]{0,60}?[,;–-]\s?(?=(?:motion )?(?:carried|agreed|approved|passed|lost)\b)/i;

/** "The Council resolved unanimously to approve the motion." */
const adopts = new RegExp(
  `^(?<body>${body}) ${adverbs}(?:agreed|resolved|decided|voted) ${adverbs}to (?:approve|adopt|support|accept|pass|carry) the motion(?: unanimously)?[.]?$`,
  'u',
);

/** "The motion was seconded by Mr B. Elm and, on being put to the vote, was carried.": who seconded it stands between */
const secondedToo = new RegExp(
  `^(${thing}) (?:was|having been) (?:duly |then )?seconded by ${person},? and,? (?=on |put |was |carried)`,
  'u',
);

/** What a row says of the decision before it, and nothing else; null when it says something of its own. */
export function outcomeOf(text: string, view: View): Outcome | null {
  const own = text
    .trim()
    .replace(/^(?:outcome|result|decision|vote)\s?[:–-]\s?/i, '')
    .replace(countBefore, '')
    .replace(secondedToo, '$1 ');
  if (own.length > 320 || decides.test(own) || itsOwn.test(own) || /:[-–]?$/.test(own)) return null;
  if (lost.test(own) || (tied.test(own) && /\b(?:lost|LOST)\b/.test(own))) return 'LOST';
  // "It was agreed to plant oaks" is a decision of its own
  if (carried.test(own))
    return /^(?:it|this)\b.{0,60}? (?:that|to(?! \d))\b|^it was (?:[a-z]+ )?agreed (?:the|we|for|not)\b/i.test(own)
      ? null
      : 'CARRIED';
  const all = agreement.exec(own) ?? adopts.exec(own);
  return all && isOwn(all.groups?.body ?? '', view) ? 'CARRIED' : null;
}

const aside =
  /^[([]?(?:(?:[Ff]or|[Aa]gainst|[Ii]n [Ff]avour|[Aa]bst\w+|[Vv]otes?|[Vv]oting|VOTE|FOR|AGAINST)\b|\d{1,2} (?:[Vv]otes? |[Mm]embers? |[Cc]ouncillors? )?(?:voted |voting )?(?:[Ff]or|FOR|in favou?r|[Aa]gainst|AGAINST)\b)/;

/** "Councillors voted eight in favour, two against and one abstention." */
const voted = new RegExp(`^(?:On a vote,? |${body} )(?:were |was )?(?:voted )?`, 'u');

/** "Votes for: 6." over "Votes against: 0." */
const oneSide =
  /^[([]?(?:(?:votes? |voting |those )?(?:for|in favou?r|against|abst[a-z]+)\s?[:=–-]?\s?\(?(?:\d{1,2}|none|nil)\)?|(?:\d{1,2}|no) (?:votes? |members? |councillors? )?(?:voted )?(?:for|in favou?r|against|abst[a-z]+))[.;)\]]*$/i;
/** "The Chair put the motion to the vote." */
const goesToVote =
  /^(?:(?:a|the) vote was (?:then )?taken|(?:the )?[a-z]{4,12} put the (?:motion|proposal|amendment|recommendation) to (?:the|a) (?:[a-z]+ to )?vote|(?:on being put to the vote|the (?:motion|proposal|amendment|recommendation) was (?:then )?put to (?:the|a) vote)|(?:the|a) (?:[a-z]+ ){1,8}was (?:then )?put to the vote,? with the following results?:?)\.?$/i;

/** "RESOLVED" over "that oaks be planted" says what was decided next, and not how the vote before it went. */
const bareLead = /^RESOLVED\W*$/;
const opensLimb = /^(?:\S{1,4} )?(?:that|to)\b/i;

/** "Vote:" over a table of names */
const voteOver = /^(?:recorded )?votes?\s?:$/i;
/** How many rows of a table of names begin there. */
function tableOf(view: View, from: number): number {
  const rest = view.rows.slice(from, from + 80);
  const end = rest.findIndex(({ kind }) => kind !== 'table-row');
  return /^(?:yeas?|ayes?|yes|for)\b/i.test(rest[0]?.text ?? '') ? (end < 0 ? rest.length : end) : 0;
}

/** What stands right behind a decision and belongs to it: who moved it, how the vote went. */
export interface Tail extends Movers {
  /** Index of the first row that is no longer part of it. */
  to: number;
  outcome?: Outcome;
  votes?: VotesFact;
}
export function tailOf(view: View, from: number): Tail {
  const tail: Tail = { to: from };
  let counted = '';
  let until = from + 9;
  for (; tail.to < view.rows.length && tail.to < until; tail.to++) {
    const row = view.rows[tail.to];
    if (row && voteOver.test(row.text)) {
      const names = tableOf(view, tail.to + 1);
      tail.to += names;
      until += names;
      continue;
    }
    if (!row || row.kind === 'table-row' || row.kind === 'heading') break;
    const sides = sidesAt(view, tail.to);
    if (sides) {
      tail.votes ??= sides.votes;
      tail.to = sides.to - 1;
      continue;
    }
    const outcome = outcomeOf(row.text, view);
    const movers = onlyMovers(row.text) && !(tail.movedBy && tail.secondedBy);
    const votes = row.text.length < 200 ? votesOf(row.text) : undefined;
    if (oneSide.test(row.text)) {
      counted += ` ${row.text}`;
      const votes = votesOf(counted);
      if (votes) tail.votes = votes;
      continue;
    }
    if (goesToVote.test(row.text)) continue;
    if (bareLead.test(row.text) && opensLimb.test(view.rows[tail.to + 1]?.text ?? '')) break;
    if (!outcome && !movers && !(votes && (aside.test(row.text) || voted.test(row.text)))) break;
    if (outcome) tail.outcome ??= outcome;
    if (movers) Object.assign(tail, moversOf(row.text));
    // "Mrs Elm seconded the proposal and it was carried."
    if (
      movers &&
      /\b(?:(?:it|this|motion|proposal|which) was (?:\p{Ll}+ )?|and (?:duly |unanimously )?)(?:carried|agreed|approved)\b/u.test(
        row.text,
      )
    )
      tail.outcome ??= 'CARRIED';
    if (votes) tail.votes ??= votes;
  }
  return tail;
}
