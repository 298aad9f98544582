/** How two printings of the same words are brought together before they are compared. */
export function normalized(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/&/g, ' and ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[*_#`|\\]/g, ' ')
    .replace(/[^\p{L}\p{N}'\-/ ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const honorific =
  /^(the )?(councillors?|cllrs?|mr|mrs|ms|miss|dr|professor|prof|sir|dame|lord|lady|rev|reverend|alderman|mayor|the mayor) /;

/** A name without honorific, post-nominals, spaces and hyphens: "Cllr Mrs Baker-Rogers MBE" -> "bakerrogers". */
export function nameKey(name: string): string {
  let key = normalized(name);
  while (honorific.test(key)) key = key.replace(honorific, '');
  return key.replace(/\b(obe|mbe|cbe|jp|kt)\b/g, '').replace(/[' -]/g, '');
}

/** The words that two printings are compared by. */
export const wordsOf = (text: string | null | undefined): string[] => normalized(text).split(/[ /]/).filter(Boolean);

/** How many words two lists share, each as often as it occurs in both. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const bag = new Map<string, number>();
  for (const word of a) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = bag.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    bag.set(word, count - 1);
  }
  return shared;
}

/** Likeness of two texts by the words that they share, each word as often as it occurs: 0 (none) to 1 (all). */
export function likeness(a: string | null | undefined, b: string | null | undefined): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  return left.length && right.length ? (2 * overlap(left, right)) / (left.length + right.length) : 0;
}
