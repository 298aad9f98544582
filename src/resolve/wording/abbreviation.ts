import { fold, stems } from './fold.ts';

/** Whether the letters of "SEND" are found, in order, at the starts of the words of "Special Educational Needs and Disabilities". */
export function abbreviates(short: string, words: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 2) return false;
  const initials = fold(words)
    .replace(/[^a-z ]+/g, ' ')
    .split(' ')
    .filter(Boolean);
  const matches = (letter: number, word: number): boolean => {
    if (letter === letters.length)
      return word >= initials.length || initials.slice(word).every((w) => stems(w).length === 0);
    for (let w = word; w < initials.length; w++) {
      if (initials[w]?.[0] === letters[letter] && matches(letter + 1, w + 1)) return true;
      if (stems(initials[w] ?? '').length > 0) return false; // a word that carries meaning has its letter
    }
    return false;
  };
  return matches(0, 0);
}

/**
 * "Head of Special Educational Needs and Disabilities (SEND)" -> "Head of SEND".
 *          ^ the shortest run of words before the bracket whose initials make the bracket
 */
export function collapseAbbreviations(text: string): string {
  const bracket = /\(([A-Z][A-Za-z&]{1,9})\)/.exec(text);
  if (!bracket?.[1]) return text;
  const [whole, short] = bracket;
  const words = text.slice(0, bracket.index).trimEnd().split(/\s+/);
  for (let start = words.length - 2; start >= 0; start--) {
    if (abbreviates(short, words.slice(start).join(' ')))
      return [...words.slice(0, start), short].join(' ') + text.slice(bracket.index + whole.length);
  }
  return text;
}
