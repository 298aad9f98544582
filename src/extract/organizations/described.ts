import { forenames } from '../../language/forenames.ts';
import { roleNouns, topicWords } from '../../language/lexicon.ts';
import { matchesOf } from '../../model/matches.ts';
import { connectors, functionWords, joined, type Word } from '../words.ts';

const sort =
  'charity|provider|contractor|operator|company|firm|organisation|consultancy|consultants|social enterprise|housing association|supplier|developer|national body|umbrella body';
/** "Aspire, the pupil referral unit," | "Brightwell, a local charity, ran" */
const behind = new RegExp(
  `,\\s(?:the|a|an|its|our|their)\\s(?:[\\p{L}'’-]+\\s){0,4}?(?:${sort}|pupil referral unit|academy trust|special school)(?=[,.;)]|\\s(?:which|that|had|was|were|worked|ran|who)\\b)`,
  'giu',
);
/** "the operator, Silver Coaches" | "the charity Safe Homes" */
const ahead = new RegExp(`\\b(?:${sort}),?\\s(?:called\\s|named\\s)?["“'‘]?(?=\\p{Lu})`, 'gu');
/** "in conjunction with Barset Futures" */
const alongside =
  /\b(?:in (?:conjunction|partnership|collaboration) with|commissioned (?:from|by)|(?:delivered|provided|run|operated) by)\s(?:the\s)?(?=\p{Lu})/gu;

/**
 * Names that only their setting shows to be bodies, as `[first, last]` word indexes: what the text calls a charity, an operator,
 * a provider, or says that somebody worked together with.
 */
export function describedBodies(text: string, words: Word[]): [number, number][] {
  const starts = new Map(words.map((w, i) => [w.from, i]));
  const ends = new Map(words.map((w, i) => [w.to, i]));
  const found: [number, number][] = [];
  for (const match of matchesOf(behind, text)) {
    const last = ends.get(match.index);
    if (last === undefined) continue;
    let first = last;
    while (first > 0 && last - first < 4 && joined(words[first]) && part(words[first - 1])) first -= 1;
    if (part(words[last]) && namesBody(words, first, last)) found.push([first, last]);
  }
  for (const [pattern, least] of [
    [ahead, 1],
    [alongside, 2],
  ] as const) {
    for (const match of matchesOf(pattern, text)) {
      const first = starts.get(match.index + match[0].length);
      if (first === undefined || !part(words[first])) continue;
      let last = first;
      while (last - first < 4 && joined(words[last + 1]) && part(words[last + 1])) last += 1;
      if (last - first + 1 >= least && namesBody(words, first, last)) found.push([first, last]);
    }
  }
  return found;
}

const part = (w: Word | undefined) => w?.capital === true && !functionWords.has(w.low) && !connectors.has(w.low);

/** No person, no post and no service of the council. */
function namesBody(words: Word[], first: number, last: number): boolean {
  const run = words.slice(first, last + 1);
  const bare = (w: Word) => w.low.replace(/'s$/, '');
  if (
    run.some(
      (w) =>
        roleNouns.has(bare(w)) ||
        /^(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|rev|sir|council|government|services?|team|strategy|plan|policy|programme|directorate|department|pupil|unit|cabinet)$/.test(
          bare(w),
        ),
    )
  )
    return false;
  if (forenames.has(run[0]?.low ?? '') && run.length > 1) return false;
  return !run.every(
    (w) =>
      topicWords.has(bare(w)) ||
      /^(?:early|help|public|adult|social|care|children|legal|internal|human|north|south|east|west|borough|county|city|town)$/.test(
        bare(w),
      ),
  );
}
