import { remembered } from '../model/remembered.ts';

/** A word or a mark of punctuation of a passage, with its place in the text. */
export interface Word {
  text: string;
  /** Lower case, apostrophes straight: the form that word lists hold. */
  lower: string;
  start: number;
  end: number;
  isWord: boolean;
  /** Begins with a capital letter, its particle in small letters left aside. */
  cap: boolean;
  /** Two or more letters, all capital: "SEND", or any word of a heading in capitals. */
  allCaps: boolean;
  /** White space stands before it. */
  gap: boolean;
}

/** "MrsAsh": the form of address lost its space. */
const stuck = /^(?:Mrs?|Ms|Miss|Dr|Cllrs?|Councillors?)(?=\p{Lu}\p{Ll})/u;

const token = /[\p{L}\p{N}]+(?:['’‘`´‑‐\-/&][\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a text in order; linear in its length. Who asks changes nothing in them. */
export const readWords = remembered((text: string): Word[] => {
  const words: Word[] = [];
  let before = 0;
  for (const found of text.match(token) ?? []) {
    const start = text.indexOf(found, before);
    const gap = start > before || start === 0;
    const { stuckTo } = formOf(found);
    if (stuckTo > 0) words.push(wordAt(found.slice(0, stuckTo), start, true));
    words.push(wordAt(found.slice(stuckTo), start + stuckTo, gap || stuckTo > 0));
    before = start + found.length;
  }
  return words;
});

function wordAt(text: string, start: number, gap: boolean): Word {
  const { lower, isWord, cap, allCaps } = formOf(text);
  return { text, lower, start, end: start + text.length, isWord, cap, allCaps, gap };
}

/** What a word is wherever it stands: a record has few words, many times. */
const formOf = remembered((text: string) => {
  const isWord = /^[\p{L}\p{N}]/u.test(text);
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    stuckTo: stuck.exec(text)?.[0].length ?? 0,
    lower: isWord
      ? text
          .toLowerCase()
          .replace(/[’‘`´]/g, "'")
          .replace(/[‑‐]/g, '-')
      : text,
    isWord,
    cap: /^(?:d[ue]|d['’]|di|la|le|van|von|ma?c|fitz|ap)?\p{Lu}/u.test(text), // "duCharme"
    allCaps: letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters),
  };
}, 5000);

/** The text with its layout marks (emphasis, tags, links, mail and web addresses) blanked out, every offset kept. */
export const withoutMarkup = remembered((text: string): string => {
  const blank = (found: string) => ' '.repeat(found.length);
  let plain = text;
  // most texts have none of these, which a look for one character tells
  if (plain.includes('](')) plain = plain.replace(/\]\([^()\s]{0,300}\)/g, blank);
  if (plain.includes('<')) plain = plain.replace(/<\/?[a-z][^<>]{0,80}>/gi, blank);
  if (/:\/\/|www\./i.test(plain)) plain = plain.replace(/\b(?:https?:\/\/|www\.)\S+/gi, blank);
  if (plain.includes('@')) plain = plain.replace(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})*/g, blank);
  if (plain.includes('['))
    plain = plain.replace(/\[(\p{Lu}\p{L}{1,4})\]/gu, '($1)').replace(/(?<=\s)\[(\p{L}[^[\]]{3,300})\]/gu, '($1)');
  if (/[`´]/.test(plain)) plain = plain.replace(/(?<=\p{L})[`´](?=\p{Lu})/gu, "'");
  return plain.replace(/[*_#[\]`†‡\u200b\u00ad]/g, ' ');
});

/** A stretch of the text as printed, white space collapsed and a hyphen that a line broke after mended. */
export const printed = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/(\p{L})- (?=\p{Lu})/gu, '$1-')
    .trim();
