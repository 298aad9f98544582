import { isBody } from './body.ts';
import { looksLikeName } from './likeness.ts';
import { nameAt } from './name.ts';
import { shortens } from './namekey.ts';
import type { NameMatch } from './namematch.ts';
import type { Word } from './words.ts';

/** The words that a description is read from, and what is known around them. */
export interface Setting {
  text: string;
  words: readonly Word[];
  /** In an attendance list more is taken on trust: dashes, colons and cells part the columns of one entry. */
  roster: boolean;
  /** Of a list of surnames: after a comma the next word is more likely a name than a title. */
  surnames?: boolean;
  /** Semicolons part the entries of the list: what stands behind a comma says more of the person before it. */
  apart?: boolean;
  /** Of the person described: a column or a bracket may repeat the initials. */
  name?: string;
  /** Of the person described: a form of address says already what they are. */
  titled?: boolean;
  /** Words that the surrounding text also prints in lower case: no evidence for a name. */
  common?: ReadonlySet<string>;
  /** Wards that tell namesakes of the record apart, as `nameKey` has them. */
  seats?: ReadonlySet<string>;
  /** Bodies that the lists give people for. */
  bodies?: ReadonlySet<string>;
  /** Whether a printed full name is known to be a person's. */
  known?: (name: string) => boolean;
}

/** A name stands here that nothing else needs to prove: honorific, forename, or known from elsewhere. */
export function surePerson(setting: Setting, i: number): NameMatch | undefined {
  const match = nameAt(setting.text, setting.words, i);
  if (!match) return undefined;
  if (match.evidence === 'honorific') return match;
  if (setting.known?.(match.name) || (setting.roster && initialsBehind(setting.words, match))) return match;
  if (match.evidence === 'forename' && looksLikeName(setting.words, match)) return match;
  if (match.evidence === 'initial' && setting.roster && looksLikeName(setting.words, match)) return match;
  if (match.evidence === 'doubtful-forename' && setting.roster && looksLikeName(setting.words, match)) return match;
  return undefined;
}

/** "Dean Ash (DA)": the initials behind it prove a name whose words could be others. */
function initialsBehind(words: readonly Word[], match: NameMatch): boolean {
  const inside = words[match.next + 1];
  return (
    match.size > 1 &&
    !isBody(match.name) &&
    words[match.next]?.text === '(' &&
    inside?.cap === true &&
    shortens(inside.text, match.name) &&
    /^[),]$/.test(words[match.next + 2]?.text ?? '')
  );
}
