import { commonSurnames, doubtfulForenames, forenames } from './forenames.ts';
import { bodyNouns, placeNouns, roleNouns, roleQualifiers, topicWords } from './lexicon.ts';
import type { Word } from './words.ts';
import { printed } from './words.ts';

/** Printed forms of address and the one form that facts carry; a plural opens a list of names. */
const honorifics: Readonly<Record<string, string>> = {
  councillor: 'Councillor',
  councillors: 'Councillor',
  cllr: 'Councillor',
  cllrs: 'Councillor',
  councilor: 'Councillor',
  councilors: 'Councillor',
  clr: 'Councillor',
  clrs: 'Councillor',
  coun: 'Councillor',
  mr: 'Mr',
  messrs: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  misses: 'Miss',
  mx: 'Mx',
  dr: 'Dr',
  drs: 'Dr',
  doctor: 'Dr',
  professor: 'Professor',
  prof: 'Professor',
  sir: 'Sir',
  dame: 'Dame',
  lord: 'Lord',
  lady: 'Lady',
  baroness: 'Baroness',
  baron: 'Baron',
  rev: 'Reverend',
  revd: 'Reverend',
  reverend: 'Reverend',
  canon: 'Canon',
  fr: 'Father',
  imam: 'Imam',
  rabbi: 'Rabbi',
  colonel: 'Colonel',
  col: 'Colonel',
  captain: 'Captain',
  capt: 'Captain',
  brigadier: 'Brigadier',
  commodore: 'Commodore',
  admiral: 'Admiral',
  bishop: 'Bishop',
  father: 'Father',
  sister: 'Sister',
  pc: 'PC',
  pcso: 'PCSO',
  sgt: 'Sgt',
  insp: 'Insp',
  supt: 'Supt',
  dc: 'DC',
  ds: 'DS',
  di: 'DI',
  dci: 'DCI',
  alderman: 'Alderman',
  aldermen: 'Alderman',
  ald: 'Alderman',
  alderwoman: 'Alderwoman',
}; // prettier-ignore
const plurals = new Set(['councillors', 'cllrs', 'councilors', 'clrs', 'messrs', 'drs', 'aldermen', 'misses']);
const styleWords = new Set(['very', 'right', 'most', 'hon', 'honourable', 'worshipful', 'venerable', 'emeritus']);
/** After "Lord" or "Lady" these make an office: "Lord Mayor". */
const officeAfterTitle = new Set([
  'mayor',
  'mayoress',
  'lieutenant',
  'chancellor',
  'bishop',
  'chief',
  'provost',
  'justice',
]);
/** "County Councillor Ash", "District Cllrs Ash and Birch". */
const wardWords = new Set(['county', 'cty', 'district', 'borough', 'town', 'parish', 'city', 'ward', 'community']);
const postNominals = new Set(
  'obe mbe cbe kbe dbe bem jp dl qpm mp ms msp mep am qc kc phd frcgp frcp frs tc vc gc cstj obn td rd kcb cb frsa fcca cpfa cipfa hon'.split(
    ' ',
  ),
);
const particles = new Set(
  "de da di du del della la le van von der den ter ten bin ibn al el ap ab af st mc mac dos abu ul ur o'".split(' '),
);
const chairWords = /^(?:vice-?|deputy-?|co-?)?chair(?:man|woman|person)?s?$/;
/** Words that follow "Councillor" without naming one: "Councillor Call for Action". */
const neverAfterCouncillor = new Set(
  `code call conduct development allowance allowances briefing training community questions workshop seminar portal handbook grants fund budget
   surgery surgeries champion champions vacancy vacancies enquiry enquiries engagement induction involvement representation representative representatives
   group member members officer officers and or of for in on to at who from present attendance working expenses complaints question scrutiny roles role
   report reports update updates news comments liaison advisory services service support commission panel committee attended attendees`.split(
    /\s+/,
  ),
);
/** Place nouns that are everyday surnames: "Emma Hill" may be a person, "Emma Hill Road" is not. */
const placeSurnames = new Set(
  'hill wood woods green park lane hall field fields church mill mills dale moor bridge street north south west east forest beach grove castle cross pool marsh court row parish town house place gate gates rise inn abbey view wells'.split(
    ' ',
  ),
);

export type NameEvidence = 'honorific' | 'forename' | 'doubtful-forename' | 'initial' | 'none';

export interface NameMatch {
  /** Without honorific and post-nominals, as printed. */
  name: string;
  honorific: string | null;
  /** A plural honorific stands before it, so more names may follow bare. */
  plural: boolean;
  evidence: NameEvidence;
  /** Count of full words (initials included) of the name. */
  size: number;
  /** Offsets in the text, honorific included. */
  from: number;
  to: number;
  /** Index of the first word of the name itself. */
  first: number;
  /** Index of the first word after the name and its post-nominals. */
  next: number;
  possessive: boolean;
}

export const isHonorific = (word: Word | undefined): boolean => word?.cap === true && word.lower in honorifics;
export const isChairWord = (lower: string): boolean => chairWords.test(lower);
const isInitial = (word: Word) => /^\p{Lu}$/u.test(word.text);
const base = (lower: string) => lower.replace(/'s?$/, '');
const isDot = (word: Word | undefined) => word?.text === '.' && !word.gap;

/** Whether a post's title begins here: a role noun, or qualifiers that lead to one ("District Commander"). */
export function roleStartsAt(words: readonly Word[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const word = words[k];
    if (!word?.isWord || !word.cap) return false;
    if (roleNouns.has(word.lower)) return true;
    if (!roleQualifiers.has(word.lower) && !word.allCaps) return false;
  }
  return false;
}

/**
 * Reads a name where it would begin; undefined when the words there are none. `single` also takes one bare word, for
 * lists of surnames. What proves that it names a person is left to the caller: see `evidence`.
 */
export function nameAt(text: string, words: readonly Word[], i: number, single = false): NameMatch | undefined {
  let k = i;
  let honorific: string | null = null;
  let plural = false;
  for (;;) {
    const word = words[k];
    if (!word) return undefined;
    if (
      word.cap &&
      (styleWords.has(word.lower) ||
        (wardWords.has(word.lower) && honorifics[words[k + 1]?.lower ?? ''] === 'Councillor')) &&
      (isHonorific(words[k + 1]) || styleWords.has(words[k + 1]?.lower ?? ''))
    )
      k++;
    else if (
      isHonorific(word) &&
      !(officeAfterTitle.has(words[k + 1]?.lower ?? '') && /^(?:lord|lady)$/.test(word.lower))
    ) {
      honorific ??= honorifics[word.lower] ?? null;
      if (honorifics[word.lower] === 'Councillor') honorific = 'Councillor';
      plural ||= plurals.has(word.lower);
      k++;
      if (isDot(words[k]) && !/^(?:councillors|aldermen)$/.test(word.lower)) k++; // "... and Councillors. All Members"
      if (words[k]?.text === '(' && words[k + 1]?.lower === 's' && words[k + 2]?.text === ')') {
        plural = true;
        k += 3;
      }
      if (plural && words[k]?.text === ':') k++;
    } else break;
  }
  const capitals = words[k]?.allCaps === true;
  const first = k;
  let end = k;
  let size = 0;
  let evidence: NameEvidence = honorific ? 'honorific' : 'none';
  let possessive = false;
  let open = false; // a particle still waits for its name
  while (size < 5) {
    const word = words[k];
    if (!word?.isWord || (k > first && !open && !word.gap && words[k - 1]?.text !== '.' && words[k - 1]?.text !== '-'))
      break;
    const lower = word.lower;
    const following = words[k + 1];
    if (isHonorific(word) && size > 0 && !open) break;
    if (particles.has(lower) && !possessive) {
      let ahead = isDot(following) ? k + 2 : k + 1;
      while (particles.has(words[ahead]?.lower ?? '') && !words[ahead]?.cap) ahead++;
      const after = words[ahead];
      if ((size > 0 || honorific || word.cap) && after?.cap && after.isWord) {
        k += isDot(following) ? 2 : 1;
        open = true;
        continue;
      }
      if (!word.cap) break;
    }
    if (!word.cap) break;
    if (
      isInitial(word) ||
      (honorific &&
        size === 0 &&
        !capitals &&
        word.allCaps &&
        word.text.length <= 3 &&
        following?.cap &&
        !following.allCaps &&
        !postNominals.has(lower))
    ) {
      if (size >= 2 && !isInitial(words[k - 1] as Word) && words[k - 1]?.text !== '.') break; // "J Ash A Birch"
      size++;
      if (evidence === 'none') evidence = 'initial';
      k++;
      if (isDot(words[k])) k++;
      end = k;
      continue;
    }
    if (postNominals.has(lower) && size > 0) break;
    if (size > 0 && lower.startsWith('co-opt')) break;
    if (size > 0 && /^(?:seconded|proposed|moved|supported|against|abstained|for)$/.test(lower)) break;
    if (size > 0 && !open) {
      if (chairWords.test(lower)) break;
      if (size >= 2 && !capitals && bodyFollows(words, k, first)) break;
      if (word.allCaps && !capitals) break;
      const onlyForename = size === 1 && forenames.has(base(words[first]?.lower ?? ''));
      const initialsOnly = words.slice(first, k).every((w) => !w.isWord || isInitial(w));
      if (
        roleStartsAt(words, k) &&
        !initialsOnly &&
        !(
          onlyForename &&
          (roleNouns.has(lower) || !roleStartsAt(words, k + 1) || !roleQualifiers.has(lower)) &&
          !lastOfRole(words, k)
        )
      )
        break;
    }
    if (size === 0 && !honorific) evidence = firstWordEvidence(lower);
    if (size === 0 && honorific === 'Councillor' && neverAfterCouncillor.has(lower)) return undefined;
    size++;
    open = false;
    k++;
    possessive = /['’](?:s|S)?$/.test(word.text) && !/^[OD]['’]$/i.test(word.text);
    end = k;
    if (possessive) break;
    if (words[k]?.text === '-' && !words[k]?.gap && words[k + 1]?.cap && words[k + 1]?.gap) {
      if (size >= 2 && bodyFollows(words, k + 1, first)) break; // "Jo Ash- Borset Carers Network"
      k++; // "Cary- Anne" is one name
      size--;
      open = true;
    } else if (size >= 2 && !initialsBefore(words, first, k) && size >= (honorific ? 4 : 4)) break;
  }
  const lastWord = words[end - 1];
  if (size === 0 || !lastWord || open) return undefined;
  if (size === 1 && (!honorific || isInitial(words[first] as Word)) && !(single && !isInitial(words[first] as Word)))
    return undefined;
  const stop = possessive
    ? lastWord.end - (/['’]s$/i.test(lastWord.text) ? 2 : 1)
    : lastWord.text === '.'
      ? lastWord.end
      : lastWord.end;
  const name = printed(text, words[first]?.start ?? 0, stop);
  const next = afterPostNominals(words, end);
  return {
    name,
    honorific,
    plural,
    evidence,
    size,
    from: words[i]?.start ?? 0,
    to: words[next - 1]?.end ?? stop,
    first,
    next,
    possessive,
  };
}

/** "Helena Voss Kelder Commissioning Group" lost its column: at least two words more, and they are no name. */
function bodyFollows(words: readonly Word[], k: number, first: number): boolean {
  if (firstWordEvidence(words[first]?.lower ?? '') === 'none' && !isInitial(words[first] as Word)) return false;
  let count = 0;
  let topical = false;
  for (let at = k; at < k + 8; at++) {
    const word = words[at];
    if (
      !word?.isWord ||
      isInitial(word) ||
      isHonorific(word) ||
      (!word.cap && !/^(?:of|for|and|the)$/.test(word.lower))
    )
      break;
    if (word.cap) count++;
    topical ||= word.cap && (topicWords.has(base(word.lower)) || bodyNouns.has(base(word.lower)));
  }
  return count >= 2 && topical;
}

/** "Jane Constable," ends the capital run: a role noun there is a surname. */
function lastOfRole(words: readonly Word[], k: number): boolean {
  return words[k + 1]?.cap === true && words[k + 1]?.isWord === true && roleStartsAt(words, k + 1);
}
function initialsBefore(words: readonly Word[], first: number, k: number): boolean {
  return words.slice(first, k).some((word) => isInitial(word));
}
function firstWordEvidence(lower: string): NameEvidence {
  const plain = base(lower);
  const parts = plain.split('-');
  if (doubtfulForenames.has(plain)) return 'doubtful-forename';
  return forenames.has(plain) || (parts.length === 2 && parts.every((part) => forenames.has(part)))
    ? 'forename'
    : 'none';
}
function afterPostNominals(words: readonly Word[], i: number): number {
  let k = i;
  for (;;) {
    const comma = words[k]?.text === ',' ? 1 : 0;
    const word = words[k + comma];
    if (word?.allCaps && postNominals.has(word.lower) && !roleNouns.has(word.lower)) k += comma + 1;
    else return k;
  }
}

/** Whether a run of capitalised words without honorific reads like a name and not like a service, a place or a body. */
export function looksLikeName(words: readonly Word[], match: NameMatch, common?: ReadonlySet<string>): boolean {
  const inside = words.slice(match.first, match.next).filter((word) => word.isWord && word.end <= match.to + 2);
  const following = words[match.next];
  if (following?.cap && following.gap && /\p{L}/u.test(following.text)) {
    if (
      bodyNouns.has(following.lower) ||
      placeNouns.has(base(following.lower)) ||
      topicWords.has(base(following.lower))
    ) {
      const acronym = following.allCaps && !words[match.next - 1]?.allCaps && !words[match.next + 1]?.cap; // "Jo Ash NUT"
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
      !middle.some((word) => clearlyTopic(base(word.lower))) &&
      !middle.every((word) => roleNouns.has(word.lower) && word.lower.endsWith('s'))
    );
  }
  return !inside.some((word, at) => {
    if (word.text.length === 1) return false;
    if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Ma?c|Fitz|De|Di|Du|Da|Le|La|Van|Ap)\p{Lu}/u.test(word.text))
      return true; // "NoDescription"
    const lower = base(word.lower);
    if (at > 0 && (commonSurnames.has(lower) || likelySurnames.has(lower))) return false;
    return (
      topicWords.has(lower) ||
      roleNouns.has(lower) ||
      bodyNouns.has(lower) ||
      (match.evidence === 'none' && common?.has(lower) === true)
    );
  });
}
/** Subject words that are hardly anybody's surname. */
const clearlyTopic = (lower: string) =>
  topicWords.has(lower) && !commonSurnames.has(lower) && !likelySurnames.has(lower);
const likelySurnames = new Set(
  'law green bill grant child day england english foster park north south east west march read long bond person money justice play major ireland scott burden hope care waters field moss marks case church gray rate power word best strong good wise young old smart hands head little may fair rich bird day night winter summer summers frost snow rain stone key keys sharp short lord page post house street school minister bishop pope king prince duke earl wales french german british welsh irish scotland love law office booth court rose event price'.split(
    ' ',
  ),
);

/** "Hughes Monk" in a list of surnames: the first is a common surname and no forename, so a comma was lost. */
export const lostComma = (first: string, second: string): boolean =>
  commonSurnames.has(first.toLowerCase()) &&
  !forenames.has(first.toLowerCase()) &&
  !forenames.has(second.toLowerCase());

/** Names compared without case, dots, spaces, apostrophes and hyphens. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Forename or initials and surname of a printed name: `Z.Collingham` is `{ given: ['z'], surname: 'collingham' }`. */
export function nameParts(name: string): { given: string[]; surname: string } {
  const parts = name
    .replace(/\./g, '. ')
    .split(/\s+/)
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ''))
    .filter(Boolean);
  let at = parts.length - 1;
  while (at > 1 && particles.has(parts[at - 1] ?? '')) at--;
  if (at === 1 && particles.has(parts[0] ?? '')) at = 0;
  return { given: parts.slice(0, at), surname: nameKey(parts.slice(at).join('')) };
}

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
