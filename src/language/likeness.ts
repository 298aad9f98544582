import { commonSurnames, forenames, likelySurnames } from './forenames.ts';
import { bodyNouns, isRoleNoun, placeNouns, roleNouns, roleQualifiers, topicWords } from './lexicon.ts';
import type { NameMatch } from './namematch.ts';
import type { Word } from './words.ts';

/** Place nouns that are everyday surnames: "Emma Hill" may be a person, "Emma Hill Road" is not. */
const placeSurnames = new Set(
  'hill wood woods green park lane hall field fields church mill mills dale moor bridge street north south west east forest beach grove castle cross pool marsh court row parish town house place gate gates rise inn abbey view wells lake ward marsh brook heath'.split(
    ' ',
  ),
);

/** What a firm does or is, behind the name that it bears: "James Harris Contracting". */
export const trades: ReadonlySet<string> = new Set(
  'contracting contractors fencing homes builders developments construction engineering landscaping landscapes roofing plumbing electrical catering removals motors garages nurseries logistics recycling solutions associates partners sons brothers bros group holdings properties lettings interiors joinery scaffolding skips signs print printers printing actuaries architects surveyors funeral funerals'.split(
    ' ',
  ),
);

/** The word without a possessive "s". */
export const base = (lower: string) => lower.replace(/'s?$/, '');

/** Whether a post's title begins here: a role noun, or qualifiers that lead to one ("District Commander"). */
export function roleStartsAt(words: readonly Word[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const word = words[k];
    if (!word?.isWord || !word.cap) return false;
    if (isRoleNoun(word.lower)) return true;
    if (!roleQualifiers.has(word.lower) && !word.allCaps) return false;
  }
  return false;
}

/** Whether a run of capitalised words without honorific reads like a name and not like a service, a place or a body. */
export function looksLikeName(words: readonly Word[], match: NameMatch, common?: ReadonlySet<string>): boolean {
  const inside = words.slice(match.first, match.next).filter((word) => word.isWord && word.end <= match.to + 2);
  const following = words[match.next];
  if (match.evidence !== 'honorific' && /^(?:st|saint)$/.test(inside[0]?.lower ?? '')) return false; // "St James Church"
  if (match.evidence === 'none' && /^(?:north|south|east|west)$/.test(inside[0]?.lower ?? '')) return false; // "West Borset"
  if (
    match.evidence !== 'honorific' &&
    inside.length > 1 &&
    (trades.has(inside.at(-1)?.lower ?? '') || (following?.cap && trades.has(following.lower)))
  )
    return false;
  if (following?.cap && following.gap && /\p{L}{2}/u.test(following.text)) {
    if (
      bodyNouns.has(following.lower) ||
      placeNouns.has(base(following.lower)) ||
      topicWords.has(base(following.lower))
    ) {
      const firm = /^(?:llp|ltd|plc|cic)$/.test(following.lower);
      const acronym = !firm && following.allCaps && !words[match.next - 1]?.allCaps && !words[match.next + 1]?.cap; // "Jo Ash NUT"
      if (!acronym && !roleStartsAt(words, match.next)) return false;
    }
  }
  const last = inside.at(-1);
  if (!last || (/^\p{Lu}$/u.test(last.text) && following?.lower === 'of')) return false; // "Lane C of E School"
  const lastBase = base(last.lower);
  if (bodyNouns.has(lastBase) && !placeSurnames.has(lastBase)) return false;
  if (
    placeNouns.has(lastBase) &&
    !(placeSurnames.has(lastBase) && match.evidence !== 'none' && match.evidence !== 'doubtful-forename')
  )
    return false;
  if (match.evidence === 'forename') {
    const middle = inside.slice(1);
    return (
      !middle.some(
        (word) =>
          word.text.length > 1 && clearlyTopic(base(word.lower)) && !(/ed$/.test(word.lower) && endsEntry(following)),
      ) && !middle.every((word) => roleNouns.has(word.lower) && word.lower.endsWith('s'))
    );
  }
  return !inside.some((word, at) => {
    if (word.text.length === 1) return false;
    if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Ma?c|Fitz|De|Di|Du|Da|Le|La|Van|Ap)\p{Lu}/u.test(word.text))
      return true; // "NoDescription"
    const lower = base(word.lower);
    if (at === 0 && match.evidence === 'doubtful-forename' && inside.length > 1) return false; // "Bill Ash"
    if (at > 0 && (commonSurnames.has(lower) || likelySurnames.has(lower))) return false;
    return (
      topicWords.has(lower) ||
      roleNouns.has(lower) ||
      bodyNouns.has(lower) ||
      (match.evidence === 'none' && common?.has(lower) === true)
    );
  });
}
/** "Bob Noted, Carl Asked": a mark behind a participle with a capital. */
const endsEntry = (following: Word | undefined) => following === undefined || /^(?:[,;()|]|and)$/.test(following.lower);
/** Subject words that are hardly anybody's surname. */
const clearlyTopic = (lower: string) =>
  topicWords.has(lower) && !commonSurnames.has(lower) && !likelySurnames.has(lower);

/** "Hughes Monk" in a list of surnames: the first is a common surname and no forename, so a comma was lost. */
export const lostComma = (first: string, second: string): boolean =>
  commonSurnames.has(first.toLowerCase()) &&
  !forenames.has(first.toLowerCase()) &&
  !forenames.has(second.toLowerCase());
