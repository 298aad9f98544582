import { remembered } from '../model/remembered.ts';

/** A printed word with its place, and what stands between it and the word before. */
export interface Word {
  text: string;
  /** Lower case, straight apostrophes. */
  low: string;
  from: number;
  to: number;
  /** Starts with a capital letter. */
  capital: boolean;
  /** The characters since the word before: " ", ", ", " (" ... */
  gap: string;
  /** Stands behind "St": "St *Mary's*". */
  saint: boolean;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’\-–/.](?=[\p{L}\p{N}]))*(?:(?<=[sS])['’](?![\p{L}\p{N}]))?|&/gu;
/** Emphasis and raised marks of Markdown and HTML are no punctuation. */
const marks = /\*+|_+|<\/?\w+>/g;

export const wordsOf = remembered((text: string): Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const found of text.match(word) ?? []) {
    const from = text.indexOf(found, end);
    const to = from + found.length;
    const between = text.slice(end, from);
    const before = words.at(-1)?.text;
    const saint = (before === 'St' || before === 'Saint') && /^\.? $/.test(between);
    words.push({
      text: found,
      low: found.toLowerCase().replaceAll('’', "'"),
      from,
      to,
      capital: /^\p{Lu}/u.test(found),
      saint,
      gap: saint || between === ' ' ? ' ' : between.replace(marks, ''),
    });
    end = to;
  }
  return words;
});

/** Only white space parts the word from the one before. */
export const joined = (w: Word | undefined) => w !== undefined && /^[^\S\t]*$/.test(w.gap);
export const afterComma = (w: Word | undefined) => w !== undefined && /^\s*,\s*$/.test(w.gap);

/** "Turning the Curve", "Closing the Gap": an article inside a name that is a slogan. */
const slogan = (before: Word | undefined, article: Word) =>
  before !== undefined &&
  article.text === 'the' &&
  /^\p{Lu}\p{Ll}+ing$/u.test(before.text) &&
  !/^(?:develop|deliver|implement|review|approv|adopt|introduc|refresh|updat|support|achiev|meet|consider|agree|monitor|includ|follow|us|not|receiv|prepar|publish|progress|revis|regard|concern|amend|endors|draft|writ|produc|finalis)ing$/.test(
    before.low,
  );

export const connectors = new Set(['and', '&', 'of', 'for', 'in', 'to', 'with', 'on', 'against', 'from', 'by', 'at']);

export interface GrowRules {
  /** A word that can never be part of the name although it has a capital: "The", "Councillor". */
  barrier: (w: Word) => boolean;
  /** Connectors that may stand inside the name, left of its head. */
  connectors: Set<string>;
  /** May the name reach over `connector` to `left`? "Chair of | Audit Committee" may not. */
  crosses: (left: Word, connector: Word, right: Word | undefined) => boolean;
  /** Small words that may stand inside although they have no capital: "Looked after Children". */
  inner: Set<string>;
  /** A word that ends a name of its own: a list that holds one is a list of names. */
  ends?: (w: Word) => boolean;
  /** A list may open behind such a word: "Housing Strategy, Equality, Diversity and Inclusion Strategy". */
  listAfterEnd?: true;
}

const mostWords = 14;

/**
 * How far left a capitalised name reaches whose last word is `head`. Lists are followed over their commas where an "and" shows
 * that they are lists: "the Health, Welfare and Safety Panel".
 */
export function growLeft(words: Word[], head: number, rules: GrowRules): number {
  let start = head;
  const least = Math.max(0, head - mostWords);
  const fits = (i: number) => {
    const w = words[i];
    return i >= least && w !== undefined && w.capital && !rules.connectors.has(w.low) && !rules.barrier(w);
  };
  for (;;) {
    const here = words[start];
    const before = words[start - 1];
    if (!here || !before || start - 1 < least) return start;
    if (joined(here)) {
      if (fits(start - 1)) start -= 1;
      else if (rules.inner.has(before.low) && joined(before) && fits(start - 2)) start -= 2;
      else if (joined(before) && slogan(words[start - 2], before) && fits(start - 2)) start -= 2;
      else if (
        rules.connectors.has(before.low) &&
        joined(before) &&
        fits(start - 2) &&
        rules.crosses(words[start - 2] as Word, before, here)
      )
        start -= 2;
      else return start;
    } else if (afterComma(here)) {
      const run = listRun(words, start, fits, rules);
      if (run === null || !hasAnd(words, start, head) || words.slice(run, start).some((w) => rules.ends?.(w)))
        return start;
      start = run;
    } else return start;
  }
}

/** The first word of the list part before a comma, if what stands before it can introduce a list: "the Health, ..." */
function listRun(words: Word[], start: number, fits: (i: number) => boolean, rules: GrowRules): number | null {
  let run = start;
  while (start - run < 4 && fits(run - 1) && (run === start || joined(words[run]))) run -= 1;
  if (run === start) return null;
  const first = words[run];
  const before = words[run - 1];
  if (!first || before === undefined) return run;
  const opens = rules.listAfterEnd && rules.ends?.(before);
  if (afterComma(first)) return fits(run - 1) || opens ? run : null;
  if (!joined(first)) return /[.:;(|"“\n•·]/.test(first.gap) ? run : null;
  return ['the', 'a', 'an', 'our', 'its', 'of', 'for', 'on', 'to', 'via'].includes(before.low) ? run : null;
}

const hasAnd = (words: Word[], start: number, head: number) =>
  words.slice(start, Math.min(head, start + 5)).some((w) => w.low === 'and' || w.low === '&');

const possessive = /(?:'s|s')$/;

/** How far right a name reaches after its head over "for", "of" and their like: "Department for Levelling up, Housing and Communities". */
export function growRight(words: Word[], head: number, opens: Set<string>, rules: GrowRules): number {
  const open = words[head + 1];
  if (!open || !joined(open) || !opens.has(open.low)) return head;
  let end = head + 1;
  const last = Math.min(words.length - 1, head + mostWords);
  const fits = (i: number) => {
    const w = words[i];
    return i <= last && w !== undefined && w.capital && !rules.barrier(w);
  };
  const article = words[end + 1];
  if (article?.low === 'the' && joined(article) && fits(end + 2)) end += 1;
  while (end < last && !possessive.test((words[end] as Word).low)) {
    const next = words[end + 1];
    const after = words[end + 2];
    if (!next) break;
    if (joined(next) && fits(end + 1) && !rules.connectors.has(next.low)) end += 1;
    else if (joined(next) && rules.inner.has(next.low) && end > head + 1) end += 1;
    else if (joined(next) && rules.connectors.has(next.low) && joined(after) && fits(end + 2)) end += 2;
    else if (afterComma(next) && fits(end + 1) && andFollows(words, end + 1)) end += 1;
    else break;
  }
  while (end > head + 1 && rules.inner.has((words[end] as Word).low)) end -= 1;
  const only = words[end];
  return end === head + 1 || only?.low === 'the' ? head : end;
}

/** After a comma, "Housing and Communities" goes on; "Jane Doe, Director" does not. */
function andFollows(words: Word[], i: number): boolean {
  for (let j = i + 1; j <= i + 3; j++) {
    const w = words[j];
    if (!w || !joined(w)) return false;
    if (w.low === 'and' || w.low === '&') return words[j + 1]?.capital === true;
    if (!w.capital) return false;
  }
  return false;
}

export const functionWords = new Set(
  (
    'the a an this that these those it its his her their our your my in at on by to from with for of and or but nor as if when while where ' +
    'there here which who whom whose what why how all any some each every both either neither no not also however therefore although ' +
    'because since until during following under over after before between into within without through throughout upon via per than ' +
    'then was were is are be been being had has have would could should will shall may might must can did does do currently previously ' +
    'recently further regarding concerning members officers another other others one two three such is'
  ).split(' '),
);

/** Name a possessor ends: "Barchester's Housing Strategy". People words belong to the name: "Children's Plan". */
const peopleWords =
  /^(?:children|childrens|child|people|peoples|person|persons|women|womens|men|mens|girls|boys|adults?|carers?|parents?|patients?|residents?|tenants?|leaseholders?|leavers|users?|veterans?|members|workers?|teachers?|governors?|farmers|drivers?|elders|mayor|king|queen|coroner|driver|citizens?|employees?|students?|pupils?|learners?|customers?|victims?|refugees?|pensioners?|babies|infants?|saints?)'?s?'?$/;

/** Is the word a possessor that stands outside the name? */
export const isPossessor = (w: Word) =>
  !w.saint && possessive.test(w.low) && !peopleWords.test(w.low.replace(possessive, (m) => (m === "s'" ? 's' : '')));
