import { doubtfulForenames, forenames, likelySurnames } from './forenames.ts';
import {
  doubleRanks,
  honorifics,
  isHonorific,
  officeAfterTitle,
  plurals,
  styleWords,
  wardWords,
  welshCounties,
} from './honorific.ts';
import { bodyNouns, roleNouns, roleQualifiers, topicWords } from './lexicon.ts';
import { base, roleStartsAt } from './likeness.ts';
import { particles } from './namekey.ts';
import type { NameEvidence, NameMatch } from './namematch.ts';
import type { Word } from './words.ts';
import { printed } from './words.ts';

const postNominals = new Set(
  'kcmg gcmg cmg dcmg kcvo gcvo dcvo cvo lvo mvo gbe dso dsc dfc afc dcb frics mrics fca aca acis cilca osj obe mbe cbe kbe dbe bem jp dl qpm mp ms msp mep am qc kc phd frcgp frcp frs tc vc gc cstj obn td rd kcb cb frsa fcca cpfa cipfa hon qsm qso onzm cnzm mnzm mc gm fia ffa apmi fpmi cfa'.split(
    ' ',
  ),
);
/** "KStJ", "FRCPsych", "CMgr": capitals inside a word that opens like no surname; "MRTPI", "FCIPD": a chartered body's letters. */
const mixedLetters =
  /^(?!(?:Ma?c|Fitz|De|Di|Du|Da|Le|La|Van|Ap|St|O['’])\p{Lu})(?:\p{Lu}{1,5}\p{Ll}{1,4}){0,2}\p{Lu}{0,5}\p{Ll}{0,6}$/u;
const charteredLetters = /^[FM][RCI][A-Z]{2,5}$|^(?:BA|BSc|MA|MSc|MBA|LLB|LLM|ACMA|ACCA|CGMA)$/;
/** "KCMG", "FRICS" */
export const isHonour = (letters: string): boolean =>
  postNominals.has(letters.toLowerCase()) || charteredLetters.test(letters);
/** "J. Ash, Esq." */
const esquire = /^esq(?:uire)?$/;
/** Letters of an honour, a degree or a profession behind a name. */
function isPostNominal(word: Word): boolean {
  if (bodyNouns.has(word.lower) || roleNouns.has(word.lower)) return false;
  if ((word.allCaps && postNominals.has(word.lower)) || esquire.test(word.lower) || word.text === 'Bt') return true;
  const capitals = word.text.replace(/\P{Lu}/gu, '').length;
  return (
    charteredLetters.test(word.text) ||
    (!word.allCaps && capitals >= 2 && /^[A-Z][A-Za-z]+$/.test(word.text) && mixedLetters.test(word.text))
  );
}
/** Words and marks of one name, its particles and dots among them: "J. R. de la Ash-Birch". */
const longestName = 14;
/** Words of style and address before one name; a longer run is no title, and reading it from each of its words would take its square. */
const longestTitle = 12;
/** "MRS Census": in capitals before a word that is not, these are the letters of a body. */
const shoutedTitle = /^(?:MRS|MS|FR|COL|ALD)$/;
/** Titles that are surnames too: "Councillors Bishop, Lord and Canon". */
const surnameTitles = new Set(
  'eng bishop lord baron sister canon judge major dean captain father sergeant constable'.split(' '),
);
/** Titles that are adjectives too: "Major Precepting Authorities". */
const adjectives = new Set(['Major', 'General']);
/** Dignities behind "Revd". */
const clergy = /^(?:dean|archdeacon|provost|prebendary)$/;
/** Words that join or open no name, also where a list is printed in capitals: "BAKER AND COLE". */
const joins = new Set(['and', 'or', 'of', 'for', 'the', 'with', 'from', 'to']);
/** What follows "PC" where it stands for a parish council. */
const ofParish =
  /^(?:comments?|meetings?|grants?|website|responses?|view|objections?|minutes|agenda|land|property|insurance|members?|councillors?)$/;
const chairWords = /^(?:vice-?|deputy-?|depute-?|co-?)?(?:chair(?:man|woman|person)?s?|conven[eo]r|cadeirydd)$/;
/** Words that follow "Councillor" without naming one: "Councillor Call for Action". */
const neverAfterCouncillor = new Set(
  `reference ref name names code call conduct development allowance allowances briefing training community questions workshop seminar portal handbook grants fund budget
   surgery surgeries champion champions vacancy vacancies enquiry enquiries engagement induction involvement representation representative representatives
   group member members officer officers and or of for in on to at who from present attendance working expenses complaints question scrutiny roles role
   no report reports update updates news comments liaison advisory services service support addresses speeches statements motions commission panel committee attended attendees`.split(
    /\s+/,
  ),
);

/** "He is our District Councillor. She asked", "note for Councillors It was said": another sentence. */
const pronouns = /^(?:He|She|They|It|We|His|Her|Their|This|That|There|The)$/;
/** "Councillor Asked whether": a verb that a clerk gave a capital. */
const saidWords =
  /^(?:asked|said|noted|stated|reported|moved|seconded|proposed|resolved|agreed|queried|commented|explained|advised|declared|suggested|requested|thanked|replied|responded|raised|confirmed|informed|left|joined|arrived)$/;

export const isChairWord = (lower: string): boolean => chairWords.test(lower);
/** A letter, as Welsh counts them: "Ll. Ash", "Rh. ap Elm". */
export const isInitial = (word: Word) => /^(?:\p{Lu}|Ll|Rh)$/u.test(word.text);
const isDot = (word: Word | undefined) => word?.text === '.' && !word.gap;

/**
 * Reads a name where it would begin; undefined when the words there are none. `single` also takes one bare word, for
 * lists of surnames. What proves that it names a person is left to the caller: see `evidence`.
 */
export function nameAt(text: string, words: readonly Word[], i: number, single = false): NameMatch | undefined {
  if (single) return readName(text, words, i, single);
  const read = known.get(words) ?? [];
  if (!read.length) known.set(words, read);
  const there = read[i];
  if (there !== undefined) return there ?? undefined;
  const found = readName(text, words, i, false);
  read[i] = found ?? null;
  return found;
}

/** What was read at the words of a text: a list, its descriptions and a sentence ask for the same name. */
const known = new WeakMap<readonly Word[], (NameMatch | null | undefined)[]>();

function readName(text: string, words: readonly Word[], i: number, single: boolean): NameMatch | undefined {
  let k = i;
  let honorific: string | null = null;
  let plural = false;
  let tier: string | undefined;
  for (;;) {
    const word = words[k];
    if (!word && k > i) break;
    if (!word || k > i + longestTitle) return undefined;
    const rank = word.cap ? rankAt(words, k) : undefined;
    if (
      word.cap &&
      (styleWords.has(word.lower) ||
        (wardWords.has(word.lower) && honorifics[words[k + 1]?.lower ?? ''] === 'Councillor')) &&
      (isHonorific(words[k + 1]) || styleWords.has(words[k + 1]?.lower ?? ''))
    ) {
      if (/^(?:county|district|borough|city)$/.test(word.lower) && !plurals.has(words[k + 1]?.lower ?? ''))
        tier = printed(text, word.start, words[k + 1]?.end ?? word.end);
      k++;
    } else if (k > i && /^hon(?:ourable)?$/.test(word.lower) && forenames.has(words[k + 1]?.lower ?? '')) {
      k++; // "The Right Honourable Jo Ash"
    } else if (rank) {
      honorific ??= rank.title;
      plural ||= words[rank.next - 1]?.lower === 'members';
      k = behindRetired(words, rank.next);
    } else if (honorific === 'Reverend' && clergy.test(word.lower) && words[k + 1]?.cap && words[k + 2]?.cap) {
      k++; // "The Very Revd Dean Jo Ash"
    } else if (
      isHonorific(word) &&
      !(/^(?:bro|sis)$/.test(word.lower) && !isDot(words[k + 1])) && // "Bro Taf" is a place
      !(shoutedTitle.test(word.text) && words[k + 1]?.allCaps === false && (words[k + 1]?.text.length ?? 0) > 1) &&
      !(
        officeAfterTitle.has((words[k + 1]?.lower ?? '').replace(/'s?$/, '')) && /^(?:lord|lady|dame)$/.test(word.lower)
      ) &&
      !(word.lower === 'sir' && welshCounties.has(words[k + 1]?.lower ?? ''))
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
      const mark = words[k + 1]?.text === '-' ? k + 1 : k; // "Councillors:- F Ash"
      if (plural && /^[:–—-]$/.test(words[k]?.text ?? '') && words[mark + 1]?.cap) k = mark + 1; // "Aldermen - F Ash"
      k = behindRetired(words, k);
    } else break;
  }
  // "Councillor Lord asked": the last title is the name
  const title = words[k - 1];
  const after = words[k];
  if (
    k > i &&
    title?.isWord &&
    surnameTitles.has(title.lower) &&
    (single || k > i + 1) &&
    !(after?.cap && after.isWord)
  ) {
    if (after?.lower === 'of' && (words[k - 2]?.lower === 'the' || words[i - 1]?.lower === 'the')) return undefined; // "the Bishop of Ashvale"
    k--;
    if (k === i) honorific = null;
  }
  const capitals = words[k]?.allCaps === true;
  const first = k;
  let end = k;
  let size = 0;
  let evidence: NameEvidence = honorific ? 'honorific' : 'none';
  let possessive = false;
  let open = false; // a particle still waits for its name
  while (size < 5 && k < first + longestName) {
    const word = words[k];
    if (!word?.isWord || (k > first && !open && !word.gap && words[k - 1]?.text !== '.' && words[k - 1]?.text !== '-'))
      break;
    const lower = word.lower;
    const following = words[k + 1];
    const surname = surnameTitles.has(lower) && !(following?.cap && following.isWord); // "Iris Bishop (IB)"
    if (isHonorific(word) && size > 0 && !open && !surname) break;
    if (joins.has(lower) && (size > 0 || word.allCaps)) break;
    const given = size === 0 && !honorific && word.cap && forenames.has(lower); // "Di Ash"
    const letters = size > 1 && word.allCaps && !capitals && word.text.length > 1; // "Sean Ash ST"
    if (particles.has(lower) && !possessive && !given && !letters) {
      let ahead = isDot(following) ? k + 2 : k + 1;
      while (ahead < k + 4 && particles.has(words[ahead]?.lower ?? '') && !words[ahead]?.cap) ahead++;
      const after = words[ahead];
      if ((size > 0 || honorific || single || word.cap) && after?.cap && after.isWord) {
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
    if (size > 0 && isPostNominal(word) && !(onlyGiven(words, first, k) && !postNominals.has(lower))) break;
    if (size > 0 && lower.startsWith('co-opt')) break;
    if (size > 0 && !open && opensNext.has(lower) && !capitals) break; // "Peter Ash Nothing to report"
    if (size > 0 && !open && !capitals && topicBehind(words, first, k, honorific)) break;
    if (size === 2 && !open && another(words, first, k)) break;
    if (size === 2 && !open && !capitals && /^\p{Lu}{2,3}$/u.test(word.text) && following?.cap) {
      const given = words.slice(first, k).filter(({ isWord }) => isWord);
      if (given.map(({ text: each }) => each.charAt(0)).join('') === word.text) break; // "Avi Ash AA Clinical Chair"
    }
    const told = saidWords.test(lower) && following?.isWord && !following.cap && !saidWords.test(following.lower);
    if (told && (size > 1 || (size > 0 && honorific)) && !open && !capitals) break; // "Jo Ash Declared an interest", and not "Jo Said advised"
    if (
      size > 0 &&
      /^(?:seconded|proposed|moved|supported|against|abstained|for|with|personal|prejudicial|pecuniary|disclosable)$/.test(
        lower,
      )
    )
      break;
    if (size > 0 && !open) {
      if (chairWords.test(lower)) break;
      if (size >= 2 && !capitals && bodyFollows(words, k, first)) break;
      if (word.allCaps && !capitals && !shoutedSurname(words, first, k)) break;
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
    if (size === 0 && honorific && (plural || words[k - 1]?.text === '.') && pronouns.test(word.text)) return undefined;
    const named = following && (saidWords.test(following.lower) || (plural && /^[,(]$/.test(following.text))); // "Councillor Said asked"
    if (size === 0 && honorific && !capitals && saidWords.test(lower) && !following?.cap && !named) return undefined;
    if (size === 0 && honorific && adjectives.has(honorific) && topicWords.has(lower)) return undefined; // "Major Precepting Authorities"
    if (size === 0 && /^Council(?:lor|member)$/.test(honorific ?? '') && neverAfterCouncillor.has(lower))
      return undefined;
    if (size === 0 && honorific === 'PC' && ofParish.test(lower)) return undefined; // "No PC Comment"
    if (size === 0 && honorific && chairWords.test(lower)) return undefined; // "Mr Chairman", "PC Chairman"
    size++;
    open = false;
    k++;
    possessive = /['’](?:s|S)?$/.test(word.text) && !/^[OD]['’]$/i.test(word.text);
    end = k;
    if (possessive) break;
    const joined = words[k]?.text === '–' && !words[k]?.gap && !words[k + 1]?.gap && !roleStartsAt(words, k + 1); // "Ash–Birch"
    if (
      words[k]?.cap === false &&
      !words[k]?.gap &&
      words[k + 1]?.cap &&
      (joined || (words[k]?.text === '-' && words[k + 1]?.gap))
    ) {
      if (size >= 2 && bodyFollows(words, k + 1, first)) break; // "Jo Ash- Borset Carers Network"
      k++; // "Cary- Anne" is one name
      size--;
      open = true;
    } else if (size >= 4 && !initialsBefore(words, first, k)) break;
  }
  const lastWord = words[end - 1];
  if (!honorific && size === 2 && parted.test(words[first]?.lower ?? '') && lastWord && isInitial(lastWord))
    return undefined;
  if (size === 0 || !lastWord || open) return undefined;
  if (size === 1 && (!honorific || isInitial(words[first] as Word)) && !(single && !isInitial(words[first] as Word)))
    return undefined;
  const slash = lastWord.text.indexOf('/'); // "Jo Ash/Clerk" are two
  const genitive = /['’]s$/i.test(lastWord.text) ? 2 : 1;
  const stop = slash > 0 ? lastWord.start + slash : lastWord.end - (possessive ? genitive : 0);
  const name = printed(text, words[first]?.start ?? 0, stop);
  const next = afterPostNominals(words, end);
  return {
    name,
    honorific,
    ...(tier ? { tier } : {}),
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

/** "Wing Commander", "Det. Supt.", "Deputy" before a whole name: a form of address that takes more than its word to tell, and the index behind it. */
function rankAt(words: readonly Word[], k: number): { title: string; next: number } | undefined {
  // "Deputy Jo Ash" of a common council or of states; "Deputy Mayor Ash" holds a post
  const [given, surname] = [words[k + 1], words[k + 2]];
  if (
    words[k]?.text === 'Deputy' &&
    given?.cap &&
    forenames.has(given.lower) &&
    !roleStartsAt(words, k + 1) &&
    surname?.cap &&
    surname.isWord
  )
    return { title: 'Deputy', next: k + 1 };
  const second = isDot(words[k + 1]) ? k + 2 : k + 1;
  const title = words[second]?.cap ? doubleRanks[`${words[k]?.lower} ${words[second]?.lower}`] : undefined;
  if (title === 'Councilmember' && words[k - 1]?.cap && words[k - 1]?.isWord) return undefined; // "Youth Council Member Jo Ash"
  return title === undefined ? undefined : { title, next: isDot(words[second + 1]) ? second + 2 : second + 1 };
}

/** "Committee A", "Group B" */
const parted = /^(?:committee|panel|group|team|section|class|part|board|block|zone|phase|unit)$/;

/** Index behind "(Retd)" or "(Retd.)", or `k` where none stands. */
function behindRetired(words: readonly Word[], k: number): number {
  if (words[k]?.text !== '(' || !/^(?:retd|rtd|retired)$/.test(words[k + 1]?.lower ?? '')) return k;
  return k + (words[k + 2]?.text === ')' ? 3 : 4);
}

/** Words that open what comes after a name that lost its mark. */
const opensNext = new Set(
  'distribution circulation my our nothing everything it he she they we this these there all no closed two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** "Cllr Collins Highways", "David Ash Grounds": a subject behind a whole name is none of it. */
function topicBehind(words: readonly Word[], first: number, k: number, honorific: string | null): boolean {
  if (!topicWords.has(words[k]?.lower ?? '')) return false;
  const given = words.slice(first, k).filter((word) => word.isWord);
  const before = given.at(-1);
  const goesOn = topicWords.has(words[k + 1]?.lower ?? '') && words[k + 1]?.cap === true; // "Mrs Godfrey Police Cuts"
  if (goesOn && before && !isInitial(before)) return true;
  if (given.length === 1 && likelySurnames.has(words[k]?.lower ?? '')) return false; // "Cllr Preetam Foster"
  if (!before || isInitial(before) || forenames.has(base(before.lower)) || words[k - 1]?.text === '-') return false;
  return given.length >= 2 || honorific !== null;
}

/** "Esme Ash Betty Birch": a forename and a surname stand there, and another forename opens the next name. */
function another(words: readonly Word[], first: number, k: number): boolean {
  const given = words.slice(first, k).filter((word) => word.isWord);
  const behind = words[k + 1];
  return (
    given.length === 2 &&
    forenames.has(base(given[0]?.lower ?? '')) &&
    forenames.has(base(words[k]?.lower ?? '')) &&
    behind?.isWord === true &&
    behind.cap &&
    !behind.allCaps &&
    !isHonorific(behind) &&
    !roleNouns.has(behind.lower)
  );
}

/** No surname yet, of a name in capitals or with initials only: "P FISHER", "PAM MILLS" end in no chartered body's letters. */
const onlyGiven = (words: readonly Word[], first: number, k: number) =>
  words.slice(first, k).every((word) => !word.isWord || isInitial(word)) ||
  (k === first + 1 && words[first]?.allCaps === true && words[k]?.allCaps === true);

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
    if (word.lower === 'and' && count === 1 && !topical) return false; // "Ash and Bill Birch"
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
/** "Jo Dale BASSH (Secondary Representative)": the letters of a body. */
const sitsFor = (words: readonly Word[], k: number) =>
  words[k + 1]?.text === '(' && words.slice(k + 2, k + 8).some(({ lower }) => /^representatives?$/.test(lower));

/** "Derek J POLLARD", "M F L ASH", "Anne Marie ASHBY": forenames and initials, and the surname in capitals. */
function shoutedSurname(words: readonly Word[], first: number, k: number): boolean {
  const word = words[k] as Word;
  const given = words.slice(first, k).filter((one) => one.isWord);
  return (
    word.text.length >= 3 &&
    given.length <= (given.every(isInitial) ? 4 : 2) &&
    given.every((one) => isInitial(one) || (one.cap && !one.allCaps)) &&
    (given.length === 1 ||
      given.some(isInitial) ||
      (word.text.length > 3 && given.every((one) => forenames.has(base(one.lower))) && !sitsFor(words, k))) &&
    !bodyNouns.has(word.lower) &&
    !roleNouns.has(word.lower) &&
    !topicWords.has(word.lower) &&
    (word.text.length > 3 ||
      (given.every(isInitial) && /[AEIOUY]/.test(word.text.slice(0, 2))) ||
      forenames.has(base(given[0]?.lower ?? '')))
  );
}
/** Two letters before one word up to the next mark: initials and a surname, and no degree of whom stands before. */
function opensWithInitials(words: readonly Word[], i: number): boolean {
  const [letters, surname, next] = [words[i], words[i + 1], words[i + 2]];
  return (
    letters?.text.length === 2 &&
    surname?.cap === true &&
    !surname.allCaps &&
    surname.gap &&
    (next === undefined || /^(?:[,;.)]|and|&)$/.test(next.lower))
  );
}

function afterPostNominals(words: readonly Word[], i: number): number {
  let k = behindRetired(words, i);
  for (;;) {
    const comma = words[k]?.text === ',' ? 1 : 0;
    const word = words[k + comma];
    if (!word?.cap || !isPostNominal(word)) return k;
    if (comma && words[i - 2]?.allCaps && opensWithInitials(words, k + 1)) return k; // "SPA Ash, BA Elm, DW Oak"
    k += comma + 1;
    if (esquire.test(word.lower) && words[k]?.text === '.') k++;
    if (words[k]?.text === '(' && words[k + 1]?.lower === 'hons' && words[k + 2]?.text === ')') k += 3;
  }
}
