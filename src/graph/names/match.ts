import { distance } from 'fastest-levenshtein';
import { UserError } from '../../model/errors.ts';
import type { Named } from './named.ts';

/** "The Children’s Trust – Board & Panel" is "childrens trust board and panel": what two spellings of one name share. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

const longest = 200;

/** Comparing a name with all others costs time that grows with its length, so nobody may ask for a very long one. */
export function refuseLong(asked: string, argument: string): void {
  if (asked.length <= longest) return;
  throw new UserError(
    'BAD_INPUT',
    `${argument} has ${asked.length} characters: names of at most ${longest} are looked up.`,
  );
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'on', 'with', 'a', 'an']);

/** "Health and Care Scrutiny Committee" is hcsc, or hacsc. One-word names have none. */
export function initialisms(name: string): string[] {
  const all = plain(name).split(' ');
  const great = all.filter((word) => !small.has(word));
  return [great, all].filter((words) => words.length > 1).map((words) => words.map((word) => word[0]).join(''));
}

/** 0..1: how alike two names are, whole or word by word. */
export function likeness(a: string, b: string): number {
  const close = (x: string, y: string) => 1 - distance(x, y) / Math.max(x.length, y.length, 1);
  const [left, right] = [a.split(' '), b.split(' ')];
  const byWord =
    left.reduce((sum, word) => sum + Math.max(...right.map((other) => close(word, other))), 0) / left.length;
  // Words in common count for less than the whole: "Audit Committee" is nearer to "Audit Committees" than to "Audit Panel".
  return Math.max(close(a, b), 0.9 * byWord);
}

/** The names nearest to what was asked, initialisms included, best first, each once; there is always a nearest one. */
export function nearest(asked: string, all: Named[], count = 5): Named[] {
  const wanted = plain(asked);
  const ranked = all
    .map((entry) => ({
      entry,
      score: Math.max(...entry.names.flatMap(spellings).map((name) => likeness(wanted, name))),
    }))
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  const alike = ranked.filter(({ score }) => score > 0.3).length;
  return ranked.slice(0, Math.min(count, Math.max(alike, 3))).map(({ entry }) => entry);
}

const spellings = (name: string) => [plain(name), ...initialisms(name)];

const titles =
  /^(councillor|cllr|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|reverend|canon) /;

/** A plain name without a form of address before it. */
export const withoutTitle = (name: string) => name.replace(titles, '');

/**
 * Those whose name answers a search, best first: the whole name or another printed name; every word asked for as a whole word
 * of the name, surname first; a name that begins so; one that contains it; one spelt nearly so. Ties are in order of name.
 */
export function searchNames(asked: string, all: Named[]): Named[] {
  refuseLong(asked, 'search');
  const wanted = withoutTitle(plain(asked));
  if (wanted === '') return [];
  return all
    .map((entry) => ({
      entry,
      rank: Math.min(...entry.names.map((name) => rankOf(wanted, withoutTitle(plain(name))))),
    }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || compare(a.entry.name, b.entry.name) || compare(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
}

/** Those of whom the search is the full name as printed, not a surname or forename alone. */
export function bearersOf(asked: string, all: Named[]): Named[] {
  const wanted = withoutTitle(plain(asked));
  return wanted.includes(' ')
    ? all.filter(({ names }) => names.some((name) => withoutTitle(plain(name)) === wanted))
    : [];
}

const none = 100;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rankOf(wanted: string, name: string): number {
  if (name === wanted) return 0;
  const words = name.split(' ');
  const asked = wanted.split(' ');
  if (asked.every((word) => words.includes(word))) return name.endsWith(` ${wanted}`) ? 1 : 2;
  // "N Rowe" asks for Nasreen Rowe, and "Rowe, N" too.
  if (
    asked.length > 1 &&
    asked.every((word) => words.some((own) => own === word || (word.length === 1 && own[0] === word)))
  )
    return 3;
  if (name.startsWith(wanted)) return 4;
  if (words.some((word) => word.startsWith(wanted))) return 5;
  // Several words are a part of a name only from the beginning of a word: "n rowe" is no part of "edwin rowe".
  if (asked.length === 1 ? name.includes(wanted) : name.includes(` ${wanted}`)) return 6;
  const apart = near(asked, words);
  return apart === null ? none : 10 + apart;
}

/** Letters by which the words asked for miss words of the name; null when a word is too far from each of them. */
function near(asked: string[], words: string[]): number | null {
  let apart = 0;
  for (const word of asked) {
    const letters = Math.min(...words.map((own) => distance(word, own)));
    if (letters > (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)) return null;
    apart += letters;
  }
  return apart;
}
