import { describe } from './describe.ts';
import { forenames } from './forenames.ts';
import { honorifics, isHonorific } from './honorific.ts';
import { topicWords } from './lexicon.ts';
import { particles } from './namekey.ts';
import { printed, type Word } from './words.ts';

/** One entry of a printed list of people. */
export interface RosterEntry {
  /** Null for a post-holder whom the list names by title only. */
  name: string | null;
  honorific: string | null;
  role: string | null;
  organization: string | null;
  /** "County Cllr", as printed. */
  tier?: string;
  /** Brackets that name neither post nor body: "from item 5", "substitute for Councillor Ash". */
  notes: string[];
  from: number;
  to: number;
}

/** A second forename or initial. */
const isGiven = (word: Word | undefined) =>
  word?.isWord === true && (/^\p{Lu}$/u.test(word.text) || (word.cap && forenames.has(word.lower)));

/** "Ash, Jane (Chair)", "Cllr de Ash, Jane": a whole entry printed surname first. */
export function surnameFirst(text: string, words: readonly Word[]): RosterEntry | undefined {
  let at = 0;
  let honorific: string | null = null;
  while (isHonorific(words[at]) && at < 3) {
    honorific ??= honorifics[words[at]?.lower ?? ''] ?? null;
    at += words[at + 1]?.text === '.' ? 2 : 1;
  }
  const opens = at;
  while (particles.has(words[at]?.lower ?? '') && words[at + 1]?.isWord) at++;
  const [surname, comma, given] = words.slice(at);
  if (!surname?.cap || comma?.text !== ',' || !given?.cap || !given.isWord) return undefined;
  const bare = honorific === null && at === opens;
  if ((bare && forenames.has(surname.lower)) || topicWords.has(surname.lower)) return undefined;
  const initial = /^\p{Lu}$/u.test(given.text);
  if (!initial && !forenames.has(given.lower)) return undefined;
  let k = at + 3;
  while (words[k]?.text === '.' || isGiven(words[k])) k++;
  const after = words[k];
  if (after !== undefined && !/^[(|–—-]$/.test(after.text)) return undefined;
  const description = describe({ text, words, roster: true }, k);
  const name = printed(text, given.start, words[k - 1]?.end ?? given.end);
  return {
    name: `${name} ${printed(text, words[opens]?.start ?? 0, surname.end)}`,
    honorific,
    role: description.role,
    organization: description.organization,
    notes: description.notes,
    from: words[0]?.start ?? 0,
    to: description.to,
  };
}
