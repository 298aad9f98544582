import { longestOf, overlapping } from '../spans.ts';
import { functionWords, isPossessor, joined, type Word, wordsOf } from '../words.ts';
import { describedBodies } from './described.ts';
import { grownIn } from './grown.ts';
import { knownIn } from './known.ts';
import { type BodyMention, mention } from './mention.ts';

export type { BodyMention } from './mention.ts';

/** Every outside body and council body that a text names, in print order. */
export function findBodies(text: string): BodyMention[] {
  const words = wordsOf(text);
  const known = longestOf(knownIn(text, words));
  // "Department for Education and NHS England" is two known bodies, not one department; a known name inside a longer one is that one
  const grown = grownIn(text, words).filter((g) => {
    const over = overlapping(known, g.from, g.to);
    const one = over[0];
    if (!one) return true;
    return (
      over.length === 1 && g.from <= one.from && one.to <= g.to && !/^(?:Department|Ministry|Office)\b/.test(g.name)
    );
  });
  const sure = longestOf([...known, ...grown]);
  const described = describedBodies(text, words)
    .map(([first, last]) => mention(text, (words[first] as Word).from, (words[last] as Word).to, null))
    .filter((d) => overlapping(sure, d.from, d.to).length === 0);
  return longestOf([...sure, ...described, ...cabinetIn(text, words)]);
}

/** "Cabinet" alone is a body; "the Cabinet Member" is not. */
function cabinetIn(text: string, words: Word[]): BodyMention[] {
  const found: BodyMention[] = [];
  words.forEach((w, i) => {
    if (w.text !== 'Cabinet' && w.text !== "Cabinet's" && w.text !== 'Cabinet’s') return;
    const next = words[i + 1];
    if (joined(next) && next?.capital) return;
    const before = words[i - 1];
    if (
      before &&
      joined(w) &&
      before.capital &&
      !functionWords.has(before.low) &&
      !isPossessor(before) &&
      before.low !== 'to'
    )
      return;
    found.push({ ...mention(text, w.from, w.to, null), kind: 'COUNCIL_BODY' });
  });
  return found;
}
