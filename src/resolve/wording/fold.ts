import { remembered } from '../../model/remembered.ts';

/** Names and titles of one council, which come again and again. */
const many = 20_000;

/** Printed wording made comparable: what differs only in case, apostrophes, dashes, accents or white space compares equal. */
export const fold = remembered(
  (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/&/g, ' and ')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim(),
  many,
);

/** "Children's & Young People's Services" -> "childrens-and-young-peoples-services"; never empty. */
export function slug(text: string): string {
  const made = fold(text)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return made || 'unnamed';
}

const fillers = new Set('a an and the of for to in on at with by from as its their'.split(' '));

/** "services" and "service", "children's" and "childrens" give one stem; good for comparing, not for showing. */
function stem(word: string): string {
  const plain = word.replace(/'s?$/g, '').replace(/'/g, '');
  if (/^childrens?$/.test(plain)) return 'children';
  if (/^peoples?$/.test(plain)) return 'people';
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

/** The stems of the words that carry meaning, in print order. */
export const stems: (text: string) => readonly string[] = remembered(
  (text) =>
    fold(text)
      .replace(/[^a-z0-9' ]+/g, ' ')
      .split(' ')
      .filter((word) => word !== '' && word !== "'" && !fillers.has(word))
      .map(stem)
      .filter((word) => word !== ''),
  many,
);

/** Shared words over all words, 0..1, each word counted as often as it stands. */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/** Orders texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The printed form seen most often; ties go to the longer, then to the first in code unit order. */
export function commonest(forms: Iterable<string>): string | undefined {
  const count = new Map<string, number>();
  for (const form of forms) count.set(form, (count.get(form) ?? 0) + 1);
  return [...count].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareText(a, b))[0]?.[0];
}
