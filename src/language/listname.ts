import { isBody } from './body.ts';
import { isSeparator } from './describe.ts';
import { forenames } from './forenames.ts';
import { honorifics, isHonorific, wardWords } from './honorific.ts';
import { bodyNouns, isRoleNoun, placeNouns, roleNouns, topicWords } from './lexicon.ts';
import { looksLikeName, lostComma } from './likeness.ts';
import { isChairWord, nameAt } from './name.ts';
import type { NameMatch } from './namematch.ts';
import { type RoleMatch, ranks, roleAt } from './role.ts';
import { type Setting, surePerson } from './setting.ts';
import { printed, type Word } from './words.ts';

/** What a councillor is not: "Cllr Elm, Clerk P Fisher" are two. */
export const staff =
  /^(?:(?:assistant|deputy|acting|parish|town|council) ){0,2}(?:clerk|officer|manager|director|secretary|solicitor)$/i;
export function namedBehind({ text, words }: Setting, i: number): boolean {
  const found = nameAt(text, words, i, true);
  return found !== undefined && found.size <= 3 && looksLikeName(words, found);
}

export function personAt(setting: Setting, i: number, bare: boolean): NameMatch | undefined {
  const sure = surePerson(setting, i);
  if (sure) return sure;
  const { text, words } = setting;
  const found = nameAt(text, words, i, bare);
  const [first = ''] = (words[i]?.lower ?? '').split('/'); // "Clerk/RFO Jo Ash"
  if (
    !found ||
    (found.size > 1 && (staff.test(first) || ranks.has(first) || (isRoleNoun(first) && !forenames.has(first))))
  )
    return undefined;
  const following = words[found.next];
  if (found.size === 1) {
    const word = words[i] as Word;
    // "Jo from Age Concern", "Inspector Ash of Borset Police"
    const ranked = ranks.has(words[i - 1]?.lower ?? '');
    const from =
      (following?.lower === 'from' && forenames.has(word.lower)) ||
      (ranked && /^(?:of|from)$/.test(following?.lower ?? ''));
    const alone = following === undefined || from || /^(?:[,;.()|&–—-]|and)$/.test(following.lower);
    if (!bare || !alone || isChairWord(word.lower) || /^hon(?:orary)?$/.test(word.lower)) return undefined;
    if (
      roleNouns.has(word.lower) &&
      !/^(?:bishop|head|constable|sergeant|dean|provost|vicar|steward|warden|ranger)$/.test(word.lower)
    )
      return undefined;
    if (/^(?:the|of)$/.test(words[i - 1]?.lower ?? '') || honoursWard(words, i)) return undefined;
    return bodyNouns.has(word.lower) && !placeNouns.has(word.lower) ? undefined : found;
  }
  if (bare && found.size <= 3 && found.evidence !== 'none')
    return looksLikeName(words, found) || found.evidence === 'initial' ? found : undefined;
  return looksLikeName(words, found) && !isBody(found.name) ? found : undefined;
}

/**
 * "Councillors Ann Ash, Will Street and Mark Town", "Bridget Road (Solicitor)": between two marks, behind the others' form of address or
 * before a bracket of its own, a forename and one word more are a name though they could be a place's.
 */
export function boundedName({ text, words }: Setting, i: number, addressed: boolean): NameMatch | undefined {
  const found = nameAt(text, words, i);
  if (found?.size !== 2 || !/forename$/.test(found.evidence)) return undefined;
  const [first, last] = [words[found.first], words[found.next - 1]];
  if (
    !last ||
    (bodyNouns.has(last.lower) && !placeNouns.has(last.lower)) ||
    roleNouns.has(last.lower) ||
    /^st$/.test(first?.lower ?? '')
  )
    return undefined;
  const before = words[i - 1];
  const after = words[found.next];
  const opened = before === undefined || isSeparator(before) || isHonorific(before) || before.text === '.';
  if (addressed)
    return opened && (after === undefined || isSeparator(after) || /^[(.]$/.test(after.text)) ? found : undefined;
  if (opened && /^[–—-]$/.test(after?.text ?? '') && roleAt(text, words, found.next + 1, true)) return found; // "Jim Parks - Treasurer"
  if (before === undefined && after?.text === '|' && !placeNouns.has(last.lower)) return found; // "Jo Prior | Borset Trust"
  const apart = before === undefined || /^[;|&]$|^and$/.test(before.lower) || words[i - 2]?.text === ')';
  if (!apart || after?.text !== '(') return undefined;
  return roleAt(text, words, found.next + 1, true) || !topicWords.has(last.lower) ? found : undefined;
}

/** "County" over "Cllr Ash" on the next line, "District and County Cllr Ash". */
const honoursWard = (words: readonly Word[], i: number): boolean =>
  wardWords.has(words[i]?.lower ?? '') &&
  (honorifics[words[i + 1]?.lower ?? ''] === 'Councillor' ||
    (/^(?:and|&|\/)$/.test(words[i + 1]?.lower ?? '') && honoursWard(words, i + 2)));

/** A list in which somebody is printed by one word: "Ash, Hughes Monk and Birch". */
export const loneWord = /(?:^|[,;]|\band|&)\s*\p{Lu}[\p{L}'’-]+\s*(?:$|[,;.(]|and\b|&)/u;

/** "D Marsh, Allen Turner, Vale": as one name it stands in the order of the alphabet, and as two it would not. */
const keepsOrder = (before: string | null, [first = '', last = '']: readonly string[]) =>
  before !== null && first < before && before <= last;

/** "Ann Ash Bob Birch Cy Cole" and "Hughes Monk" lost their separators: one match for each person. */
export function cut(
  text: string,
  words: readonly Word[],
  found: NameMatch,
  alone: ReadonlySet<string> | undefined,
  bare: boolean,
  /** The surname before, lower case, where the list is in their order. */
  before: string | null = null,
): NameMatch[] {
  const names: number[] = [];
  for (let k = found.first; k < found.next && (words[k]?.end ?? 0) <= found.to; k++) if (words[k]?.cap) names.push(k);
  const lower = names.map((k) => words[k]?.lower ?? '');
  const part = (from: number, until: number): NameMatch => {
    const start = words[from]?.start ?? 0;
    const end = words[until - 1]?.end ?? 0;
    return {
      ...found,
      honorific: from === found.first || found.plural || found.honorific === 'Councillor' ? found.honorific : null,
      name: printed(text, start, end),
      from: from === found.first ? found.from : start,
      to: end,
      next: until,
    };
  };
  if (
    names.length === 2 &&
    found.size === 2 &&
    (found.plural || !found.honorific) &&
    ((bare && lostComma(lower[0] ?? '', lower[1] ?? '') && !keepsOrder(before, lower)) ||
      (alone?.has(lower[0] ?? '') && !forenames.has(lower[0] ?? '')))
  )
    return [part(found.first, names[1] as number), part(names[1] as number, found.next)];
  const whole = found.size === 4 && lower.every((word) => word.length > 1);
  const known = forenames.has(lower[0] ?? '') ? !forenames.has(lower[1] ?? '') : found.evidence === 'none';
  if (names.length === 4 && whole && known)
    return [part(found.first, names[2] as number), part(names[2] as number, found.next)];
  return [found];
}

/** "Youth Member J. Lodge": behind a post initials prove a name that could be a place's. */
export function initialled({ text, words }: Setting, i: number): NameMatch | undefined {
  const found = nameAt(text, words, i);
  return found?.evidence === 'initial' && found.size < 4 ? found : undefined;
}

/** "the surveyor, Joan Ash", "and the clerk A. Ash": a title in lower case right before a name, and no chair's. */
export function lowerHolder(
  setting: Setting,
  i: number,
): { role: RoleMatch; at: number; match: NameMatch } | undefined {
  const { text, words } = setting;
  if (words[i + 1]?.cap) return undefined;
  const role = roleAt(text, words, i, true);
  if (!role || role.plural || role.next - role.first > 6 || isChairWord(role.head)) return undefined;
  const at = words[role.next]?.text === ',' ? role.next + 1 : role.next;
  const match = setting.roster ? (personAt(setting, at, false) ?? initialled(setting, at)) : surePerson(setting, at);
  return match && { role, at, match };
}
