import { nearWords } from '../wording/slip.ts';

/** Every word with one letter left out, and itself: two words one slip apart share one of these. */
export function* shortened(word: string): Generator<string> {
  yield word;
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** Finds the entries whose word is the one asked for or one slip from it, in the order of `list`, without looking at the others. */
export function nearby<T>(list: readonly T[], wordOf: (entry: T) => string): (word: string) => T[] {
  const at = new Map<string, number[]>();
  for (const [i, entry] of list.entries()) {
    const word = wordOf(entry);
    const same = at.get(word);
    if (same) same.push(i);
    else at.set(word, [i]);
  }
  const variants = new Map<string, string[]>();
  for (const word of at.keys())
    for (const variant of new Set(shortened(word))) {
      const words = variants.get(variant);
      if (words) words.push(word);
      else variants.set(variant, [word]);
    }
  return (word) => {
    const near = new Set<string>();
    for (const variant of shortened(word))
      for (const other of variants.get(variant) ?? []) if (other === word || nearWords(word, other)) near.add(other);
    return [...near]
      .flatMap((one) => at.get(one) ?? [])
      .sort((a, b) => a - b)
      .map((i) => list[i] as T);
  };
}

/** The entries by a key, each list in the order of `list`. */
export function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
