/** A word or a mark of punctuation of a passage, with its place in the text. */
export interface Word {
  text: string;
  /** Lower case, apostrophes straight: the form that word lists hold. */
  lower: string;
  start: number;
  end: number;
  isWord: boolean;
  /** Begins with a capital letter. */
  cap: boolean;
  /** Two or more letters, all capital: "SEND", or any word of a heading in capitals. */
  allCaps: boolean;
  /** White space stands before it. */
  gap: boolean;
}

const token = /[\p{L}\p{N}]+(?:['’‘‑‐\-/&][\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a text in order; linear in its length. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const found = match[0];
    const isWord = /^[\p{L}\p{N}]/u.test(found);
    const letters = found.replace(/[^\p{L}]/gu, '');
    words.push({
      text: found,
      lower: isWord ? found.toLowerCase().replace(/[’‘]/g, "'").replace(/[‑‐]/g, '-') : found,
      start,
      end: start + found.length,
      isWord,
      cap: /^\p{Lu}/u.test(found),
      allCaps: letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters),
      gap: start > before || start === 0,
    });
    before = start + found.length;
  }
  return words;
}

/** The text with its layout marks (emphasis, tags, links, mail and web addresses) blanked out, every offset kept. */
export function withoutMarkup(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  return text
    .replace(/\]\([^()\s]{0,300}\)/g, blank)
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, blank)
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, blank)
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})*/g, blank)
    .replace(/[*_#[\]`†‡]/g, ' ')
    .replace(/[\u200b\u00ad]/g, ' ');
}

/** A stretch of the text as printed, white space collapsed and a hyphen that a line broke after mended. */
export const printed = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/(\p{L})- (?=\p{Lu})/gu, '$1-')
    .trim();
