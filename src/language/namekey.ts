import { remembered } from '../model/remembered.ts';
import { forenames } from './forenames.ts';

/** Small words within a surname: "van der Berg". */
export const particles = new Set(
  "de da di du del della la le van von der den ter ten bin ibn al el ap ab af st mc mac dos abu ul ur ferch verch o'".split(
    ' ',
  ),
);

/** Names compared without case, dots, spaces, apostrophes and hyphens. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Forename or initials and surname of a printed name: `Z.Collingham` is `{ given: ['z'], surname: 'collingham' }`. */
export const nameParts = remembered((name: string): { given: string[]; surname: string } => {
  const parts = name
    .replace(/\./g, '. ')
    .split(/\s+/)
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ''))
    .filter(Boolean);
  let at = parts.length - 1;
  while (at > 1 && particles.has(parts[at - 1] ?? '')) at--;
  if (at === 1 && particles.has(parts[0] ?? '')) at = 0;
  return { given: parts.slice(0, at), surname: nameKey(parts.slice(at).join('')) };
});

/**
 * Whether two printed names can be one person's: same surname, and given names that agree as far as both print them
 * ("Edwards" and "John Edwards", "J Edwards" and "John Edwards").
 */
export function namesAgree(a: string, b: string): boolean {
  const [left, right] = [nameParts(a), nameParts(b)];
  if (left.surname !== right.surname) return false;
  const [x, y] = [left.given[0], right.given[0]];
  if (!x || !y) return true;
  return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]);
}

export const initialsOf = (name: string): string =>
  name
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');

/** "JG" of Jo Garland, "SvW" of Sylma van Wyk, "AHop" or "AHO" of Alison Hopkins, "MJE" of M Evans, "DL" of the Doug of whom no more is printed. */
export function shortens(letters: string, name: string): boolean {
  if (letters === initialsOf(name)) return letters.length > 1;
  if (/['’]/.test(name) && letters === initialsOf(name.replace(/['’]/g, ' '))) return true; // "POC" of Pat O'Cole
  const words = name.split(/[\s.]+/).filter(Boolean);
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (!/^\p{Lu}/u.test(first) || letters[0] !== first[0] || /^\p{Lu}{1,3}(?:CC|DC|BC|TC|PC)$/u.test(letters))
    return false;
  if (words.length === 1) return /^\p{Lu}{2,3}$/u.test(letters) && forenames.has(first.toLowerCase());
  const surname = /\p{Lu}\p{Ll}*$/u.exec(letters)?.[0] ?? '';
  if (letters.length > 2 && last.toLowerCase().startsWith(letters.slice(1).toLowerCase())) return true;
  return letters.length > surname.length && letters.length < 6 && last.toLowerCase().startsWith(surname.toLowerCase());
}
