import {
  afterComma,
  connectors,
  functionWords,
  type GrowRules,
  growLeft,
  growRight,
  isPossessor,
  joined,
  type Word,
  wordsOf,
} from '../words.ts';
import { editionAfter, editionBefore } from './edition.ts';
import {
  describing,
  heads,
  isHead,
  named,
  national,
  personal,
  siteSpecific,
  statements,
  subjects,
} from './vocabulary.ts';

export interface Mention {
  name: string;
  edition: string | null;
  from: number;
  to: number;
}

const outside = new Set(
  (
    'draft new revised refreshed updated final proposed emerging existing current overarching councillor councillors cllr mr mrs ms dr director officer manager ' +
    'appendix item minute minutes resolved agreed recommended approve approved adopt adopted note endorse consider receive welcome update updates report reports ' +
    'presentation consultation introduction progress review linked approval adoption implementation monitoring refresh section chapter annex page'
  ).split(' '),
);
const notOver =
  /^(?:updates?|review|approval|adoption|implementation|introduction|progress|report|reports|refresh|development|delivery|consultation|launch|performance|member|members|head|director|lead|officer|manager|chair|chairman|leader|approve|adopt|note|part|presentation|review|monitoring|production|status|revision|publication|amendments?|objectives?|priorities|outcomes?|aims?|alignment|response|contribution|link|links|linked|purpose|year|version|summary|overview)$/;
/** "Strategy Board", "Plan Panel", "Policy Officer": the head only describes a body or a post. */
const ownedByBody =
  /^(?:boards?|groups?|sub-groups?|panels?|committees?|officers?|managers?|leads?|teams?|directors?|coordinators?|co-ordinators?|partnerships?|forum|cabinet|working|steering|directorate|department|unit|director|advis[oe]rs?|commission|meetings?|makers?|holders?|scrutiny|select|sub-committee|and\b)$/;
const fillers =
  /^(?:action|delivery|strategic|implementation|improvement|joint|development|business|annual|communications?|workforce|transformation|financial|investment|wellbeing|recovery|sufficiency|commissioning|health|year|(?:\d+|two|three|four|five|ten)-year|medium|long|term|housing|digital|people|corporate|estates?|procurement|performance|management|inclusion|local|draft|spatial|economic|climate|policy)$/;

/** "Three Year Plan", "All Age Autism Strategy" */
const counted = new Set(['all', 'one', 'two', 'three']);

/** "Children Looked After Strategy" */
const isLookedAfter = (w: Word) => w.text === 'After' && w.from > 0 && joined(w);

const rules: GrowRules = {
  barrier: (w) =>
    (functionWords.has(w.low) && !counted.has(w.low) && !isLookedAfter(w)) ||
    outside.has(w.low) ||
    isPossessor(w) ||
    isHead(w.low) ||
    (/^\d/.test(w.low) && !/-year$/.test(w.low)),
  connectors,
  crosses: (left, connector) =>
    !(notOver.test(left.low) && /^(?:of|on|for|to|with|against|in|by|at|from)$/.test(connector.low)) &&
    !(connector.low === 'and' && isHead(left.low)),
  inner: new Set(['after', 'up', 'off']),
  ends: (w) => isHead(w.low),
  listAfterEnd: true,
};

/** Every named strategy, plan, framework, policy or statement in a text. */
export function findMentions(text: string): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  let nationalEnd = -1;
  words.forEach((w, i) => {
    const span = w.low === 'statement' ? statementAt(words, i) : heads.has(w.low) ? headAt(words, i) : null;
    if (!span) return;
    const from = (words[span[0]] as Word).from;
    const to = (words[span[1]] as Word).to;
    const name = text.slice(from, to).replace(/[*_]+/g, '').replace(/\s+/g, ' ');
    // "the National Autism Strategy, the Better Lives Strategy": the second is the first by its title
    const alsoNational = nationalEnd >= 0 && /^, (?:the|or|called|known as) $/.test(text.slice(nationalEnd, from));
    if (alsoNational || national.test(name.toLowerCase())) {
      nationalEnd = to;
      return;
    }
    if (!namesStrategy(name, words, span)) return;
    const behind = editionAfter(text, to);
    const previous = found.at(-1);
    // "Statement of Licensing Policy" is found by both of its heads: the longer stays
    if (previous && previous.to > from) {
      if (previous.to - previous.from >= to - from) return;
      found.pop();
    }
    found.push({ name, edition: behind?.edition ?? editionBefore(text, from), from, to });
  });
  return found;
}

function headAt(words: Word[], i: number): [number, number] | null {
  const head = words[i] as Word;
  const next = words[i + 1];
  if (joined(next) && (heads.has(next?.low ?? '') || next?.low === 'statement') && next?.capital === head.capital)
    return null;
  if (joined(next) && ownedByBody.test(next?.low ?? '') && next?.low !== 'and') return null;
  if (!head.capital) return lowerCaseHead(words, i);
  if (leadsToBody(words, i)) return null;
  const step = stepOf(words, i + 1);
  if (step && heads.has(words[i + 2]?.low ?? '') && joined(words[i + 2]) && words[i + 2]?.capital) return null;
  // "Homelessness Strategy Action Plan": the plan carries the strategy's name
  const ofStrategy =
    head.low === 'plan' &&
    stepOf(words, i - 1) &&
    joined(head) &&
    /^(?:strategy|policy|framework)$/.test(words[i - 2]?.low ?? '') &&
    words[i - 2]?.capital;
  const grown = growLeft(words, ofStrategy ? i - 2 : i, rules);
  if (ofStrategy && grown === i - 2) return null;
  // "Autism All Age Autism Strategy" of a list without its bullets: "All Age" opens a name
  const allAge = words.slice(grown + 1, i).findIndex((w) => w.low === 'all');
  const start =
    allAge >= 0 && words[grown + allAge + 2]?.low === 'age' ? grown + 1 + allAge : afterEcho(words, grown, i);
  const left = i - start;
  const guided = joined(next) && next?.capital && next.low === 'guidance' ? i + 1 : i;
  const opens = new Set(left <= 1 || guided > i ? ['for', 'on', 'to', 'of'] : []);
  return [start, growRight(words, guided, opens, rules)];
}

/** "Joint Housing Joint Housing Strategy": a sub-heading run into the name that repeats it, which is all of the name. */
function afterEcho(words: Word[], start: number, head: number): number {
  const half = (head - start) / 2;
  if (half < 1 || !Number.isInteger(half)) return start;
  const echoes = words.slice(start, start + half).every((w, j) => w.low === words[start + half + j]?.low);
  return echoes ? start + half : start;
}

/** "Scrutiny and Policy Development Panel": the head stands inside the name of a body. */
function leadsToBody(words: Word[], i: number): boolean {
  for (let j = i + 1; j <= i + 3 && joined(words[j]) && words[j]?.capital; j++)
    if (/^(?:panel|board|committee|sub-committee|group|forum|partnership|commission)$/.test(words[j]?.low ?? ''))
      return true;
  return false;
}

const stepOf = (words: Word[], i: number) => {
  const w = words[i];
  return w?.capital && joined(w) && /^(?:action|delivery|implementation|improvement)$/.test(w.low);
};

/** "the RESP strategic plan", "Voices action plan": a name in front, small words up to the head. Or "the sufficiency strategy". */
function lowerCaseHead(words: Word[], i: number): [number, number] | null {
  let first = i;
  while (
    first > 0 &&
    i - first < 3 &&
    joined(words[first]) &&
    !words[first - 1]?.capital &&
    fillers.test(words[first - 1]?.low ?? '')
  )
    first -= 1;
  const name = words[first - 1];
  if (name && joined(words[first]) && name.capital && !rules.barrier(name) && !connectors.has(name.low)) {
    const start = growLeft(words, first - 1, rules);
    const initial = start === 0 || /[.:;!?•]/.test(words[start]?.gap ?? '');
    const several = first - start > 1;
    const acronym = /^\p{Lu}{2,}/u.test(name.text);
    if (acronym || several || !initial) return [start, i];
  }
  return definite(words, i) ?? dated(words, i);
}

/** "strategy for looked after children 2023/28": an edition makes a lower case name of it. */
function dated(words: Word[], i: number): [number, number] | null {
  if (!/^(?:strategy|plan|framework)$/.test(words[i]?.low ?? '') || words[i + 1]?.low !== 'for') return null;
  for (let end = i + 1; end < i + 10 && joined(words[end]); end++) {
    const next = words[end + 1];
    if (next && joined(next) && /^(?:19|20)\d{2}[-–/]\d{2,4}$/.test(next.text)) return end > i + 1 ? [i, end] : null;
  }
  return null;
}

const adjectives = /^(?:draft|new|revised|refreshed|updated|existing|current|dedicated|separate|proposed|emerging)$/;

/** A policy subject that "the", "its" or a possessor makes definite. */
function definite(words: Word[], i: number): [number, number] | null {
  for (let start = Math.max(0, i - 4); start < i; start++) {
    const before = words[start - 1];
    const run = words.slice(start, i + 1);
    if (
      !before ||
      adjectives.test(run[0]?.low ?? '') ||
      !run.every((w) => joined(w) && !w.capital) ||
      !subjects.test(run.map((w) => w.low).join(' '))
    )
      continue;
    let d = start - 1;
    while (
      d > 0 &&
      d > start - 4 &&
      /^(?:draft|new|revised|refreshed|updated|existing|current|dedicated|proposed|emerging)$/.test(words[d]?.low ?? '')
    )
      d -= 1;
    const determiner = words[d] as Word;
    if (/^(?:the|its|our|their|this)$/.test(determiner.low) || isPossessor(determiner)) return [start, i];
  }
  return null;
}

function statementAt(words: Word[], i: number): [number, number] | null {
  const w = words[i] as Word;
  if (!w.capital) return null;
  const end = growRight(words, i, new Set(['of', 'on']), rules);
  // "Treasury Management Strategy Statement": the heads in front belong to the name
  const open: GrowRules = { ...rules, barrier: (x) => rules.barrier(x) && !heads.has(x.low) };
  return [growLeft(words, i, open), end];
}

/** "Director of Partnerships and Strategy": what somebody heads, without an article, is their post. */
const inTitle = (words: Word[], start: number) =>
  /^(?:of|for)$/.test(words[start - 1]?.low ?? '') &&
  joined(words[start - 1]) &&
  words[start - 2]?.capital === true &&
  /^(?:director|head|manager|officer|lead)$/.test(words[start - 2]?.low ?? '');

/** "Senior Property Strategy & Projects Officer" is a post. */
function leadsToPost(words: Word[], end: number): boolean {
  if (!/^(?:and|&)$/.test(words[end + 1]?.low ?? '') && !/&\s*$/.test(words[end + 1]?.gap ?? '')) return false;
  for (let at = end + 1; at <= end + 5; at++) {
    const word = words[at];
    if (!word || (!word.capital && !connectors.has(word.low) && word.low !== '&')) return false;
    if (/^(?:officer|manager|lead|adviser|advisor|coordinator|director|analyst)s?$/.test(word.low)) return true;
  }
  return false;
}

function namesStrategy(name: string, words: Word[], [start, end]: [number, number]): boolean {
  if (inTitle(words, start) || leadsToPost(words, end)) return false;
  const low = name.toLowerCase().replaceAll('’', "'");
  if (words[end]?.low === 'statement' || /\bstatement of\b/.test(low)) {
    if (!statements.test(low)) return false;
  } else if (!named.has(low) && low.split(/[\s-]+/).every((w) => describing.has(w) || connectors.has(w))) return false;
  if (end === start || ownedByBody.test(words[end]?.low ?? '')) return false;
  const before = words[start - 1];
  // "Local, Neighbourhood and Area Plan": half a list names nothing
  if (before && afterComma(words[start]) && before.capital && heads.has(words[start]?.low ?? '')) return false;
  const shared = /\bhealth and (?:social )?care plan$/.test(low) && !/\beducation/.test(low);
  return (
    (shared || !personal.test(low)) &&
    !siteSpecific.test(low) &&
    !/^forward (?:work )?plan\b|^work(?:ing)? plan$/.test(low)
  );
}
