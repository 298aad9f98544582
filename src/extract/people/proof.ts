import { commonSurnames, forenames } from '../../language/forenames.ts';
import { isHonorific } from '../../language/honorific.ts';
import { roleNouns, topicWords } from '../../language/lexicon.ts';
import { looksLikeName } from '../../language/likeness.ts';
import { isChairWord, nameAt } from '../../language/name.ts';
import { shortens } from '../../language/namekey.ts';
import type { NameMatch } from '../../language/namematch.ts';
import { roleAt } from '../../language/role.ts';
import { type Setting, surePerson } from '../../language/setting.ts';
import type { Word } from '../../language/words.ts';

/** Who is named at word `i`, with the proof that running text needs. */
export function personIn(setting: Setting, i: number): NameMatch | undefined {
  const { text, words } = setting;
  const word = words[i] as Word;
  if (!word.cap) return undefined;
  if (/^(?:st|saint)$/.test(words[i - 1]?.lower ?? '') || (words[i - 1]?.text === '.' && words[i - 2]?.lower === 'st'))
    return undefined; // "St James Church"
  const sure = surePerson(setting, i);
  if (sure) return honorificFits(words, sure) ? sure : undefined;
  if (isHonorific(word)) return undefined;
  if (
    words[i - 1]?.cap &&
    words[i - 1]?.isWord &&
    !/^(?:and|report|author|that)$/.test(words[i - 1]?.lower ?? '') &&
    words[i - 1]?.gap &&
    !sentenceEnds(words, i - 1)
  )
    return undefined;
  const found = nameAt(text, words, i);
  if (
    !found ||
    found.size < 2 ||
    found.size > 3 ||
    /^(?:\p{Lu}\.? ?)+$/u.test(found.name) ||
    !looksLikeName(words, found, setting.common)
  )
    return undefined;
  const proven =
    describedAsPerson(setting, found.next) ||
    speaksAsPerson(words, found) ||
    isAppointed(words, i, found.next) ||
    initialsProve(setting, found) ||
    isDealtWith(words, i, found) ||
    isGuest(words, i, found);
  return proven ? found : undefined;
}
/** "a letter from R. Hewer", "| M. McKee | £40.00 |", "S. Wrigley asked": initials with their stops where a person is expected. */
function initialsProve({ words, text }: Setting, found: NameMatch): boolean {
  if (found.evidence !== 'initial' || abbreviated.test(found.name)) return false;
  const before = text.slice(Math.max(0, found.from - 24), found.from);
  const behind = text.slice(found.to, found.to + 14);
  const inCell = /£ ?\d[\d,.]* , $/.test(before) && /^ , /.test(behind); // "£90.00 , N. Ash Birch , Mowing"
  if (!/^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]{2,}$/u.test(found.name) && !inCell) return false;
  if (/\p{Lu}\p{L}* $/u.test(before)) return false;
  return (
    /(?:[|\t,•–-]\s*|\b(?:from|by|to|with|of|and|for|thanked|contacted|asked|proposed|seconded)\s)$/.test(before) ||
    /^[\s|,]{0,4}£/.test(behind) ||
    (!before && !/^[A-E]\. ?\p{Lu}\p{Ll}/u.test(found.name) && /^(?:\s*$| ?[,|\t])/.test(behind)) ||
    speech.test(words[found.next]?.lower ?? '')
  );
}

/** "Gas - V. Hall", "mowing of P. Field" */
const abbreviated = /^(?:V\. ?Hall|[PR]\. ?(?:Fields?|Ground)|C\. ?(?:Church|Park))$/;

/** "thanked Les Birch", "introduced Dee Alder": a forename that is also a word, of one with whom somebody deals. */
const isDealtWith = (words: readonly Word[], i: number, found: NameMatch): boolean =>
  found.evidence === 'doubtful-forename' &&
  found.size === 2 &&
  (/^(?:thanked|thanking|welcomed|introduced|contacted|congratulated|proposed|seconded)$/.test(
    words[words[i - 1]?.text === ',' ? i - 2 : i - 1]?.lower ?? '',
  ) ||
    (/^(?:by|from)$/.test(words[i - 1]?.lower ?? '') &&
      /^(?:letter|e-?mail|received|request|enquiry|quote|quotation|call|report|complaint|thanks)$/.test(
        words[i - 2]?.lower ?? '',
      )) ||
    (/^(?:and|&)$/.test(words[i - 1]?.lower ?? '') &&
      words[i - 2]?.cap === true &&
      forenames.has(words[i - 2]?.lower ?? ''))) &&
  !(words[found.next]?.cap && words[found.next]?.isWord) &&
  !(words[i + 1]?.lower ?? '').endsWith('s');

/** "welcomed Ged Alder from the charity", "Mo Alder and Ida Birch addressed the Council", "an award to Dawn Cole." */
function isGuest(words: readonly Word[], i: number, found: NameMatch): boolean {
  if (found.size !== 2) return false;
  const [before, verb, after] = [words[i - 1], words[i - 2]?.lower ?? '', words[found.next]];
  const from = /^(?:from|of|representing)$/.test(after?.lower ?? '') && words[found.next + 1]?.isWord === true;
  if (/^(?:welcomed|thanked|introduced|invited)$/.test(before?.lower ?? '') && from) return true;
  const addressed = (k: number) =>
    words[k]?.lower === 'addressed' &&
    /^(?:the|members|council|committee|councillors)$/.test(words[k + 1]?.lower ?? '');
  const second = found.next + 1;
  if (after?.lower === 'and' && words[second]?.cap && words[second + 1]?.cap && addressed(second + 2)) return true;
  if (from || after?.lower === 'addressed') {
    for (let k = found.next; k < found.next + 12; k++) if (addressed(k)) return true;
    let end = found.next + 1; // "Xan Ash of Borset Rivers showed the routes"
    while (end < found.next + 8 && (words[end]?.cap || /^(?:of|for|the|and)$/.test(words[end]?.lower ?? ''))) end++;
    if (from && words[end - 1]?.cap && speech.test(words[end]?.lower ?? '')) return true;
  }
  return (
    before?.lower === 'to' &&
    /^(?:award|certificate|medal|badge|cheque)$/.test(verb) &&
    (after === undefined || after.text === '.')
  );
}

const speech =
  /^(?:commented|asked|stated|said|explained|thanked|introduced|queried|suggested|responded|replied|pointed|enquired|expressed|wondered|reported|showed|volunteered)$/;

const sentenceEnds = (words: readonly Word[], i: number) => words[i + 1]?.text === '.';

/** "that Xanthe Ash be appointed" */
const isAppointed = (words: readonly Word[], i: number, next: number): boolean =>
  words[i - 1]?.lower === 'that' &&
  words[next]?.lower === 'be' &&
  /^(?:re-?)?(?:appointed|elected|nominated)$/.test(words[next + 1]?.lower ?? '');

/** "Grace McAsh commented", "Elwen Owen (EO)": a forename that is also a word, or a surname that is hardly anything else, and a sign. */
function speaksAsPerson(words: readonly Word[], found: NameMatch): boolean {
  const last = words[found.next - 1];
  const surname = /^(?:Mac|Mc|O['’])\p{Lu}\p{Ll}/u.test(last?.text ?? '') || commonSurnames.has(last?.lower ?? '');
  if (found.size !== 2 || !(surname || found.evidence === 'doubtful-forename')) return false;
  const own = words[found.next]?.text === '(' && words[found.next + 2]?.text === ')'; // "Elwen Owen (EO)"
  return (
    speech.test(words[found.next]?.lower ?? '') || (own && shortens(words[found.next + 1]?.text ?? '', found.name))
  );
}

/** ", Head of Finance" or " (Governance Advisor)" follows: proof for a name that has no other. */
function describedAsPerson(setting: Setting, i: number): boolean {
  const { words, text } = setting;
  const mark = words[i]?.text ?? '';
  if (!/^(?:,|\(|–|—|-)$/.test(mark)) {
    const role = roleAt(text, words, i);
    return role !== undefined && !role.plural && words[i]?.cap === true && !isChairWord(role.head);
  }
  if (mark === '-' && !words[i]?.gap) return false;
  if (
    mark === ',' &&
    /^\p{Lu}{3,5}$/u.test(words[i + 1]?.text ?? '') &&
    /^[a-z]/.test(words[i + 2]?.text ?? '') &&
    !/^and$/.test(words[i + 2]?.text ?? '')
  )
    return true; // "an e-mail from Mark Alder, BDC asking"
  const role = roleAt(text, words, i + 1, true);
  if (role === undefined || role.plural) return false;
  if (/^[–—-]$/.test(mark) && words[role.next]?.lower === 'to') return false; // "Bus Shelter - Clerk to ask"
  return role.determiner === null || (mark === ',' && role.determiner === 'the' && words[role.next]?.text === ',');
}

/** After "Councillor" or "Mr" a word that opens a compound is no name: "Councillor Community Grants". */
function honorificFits(words: readonly Word[], found: NameMatch): boolean {
  if (found.evidence !== 'honorific') return true;
  const name = words[found.first] as Word;
  if (words[found.first - 1]?.lower === 'messrs' || words[found.first - 2]?.lower === 'messrs')
    return (
      found.size > 1 ||
      (/^(?:and|&|,)$/.test(words[found.next]?.lower ?? '') &&
        !/^(?:sons?|co|partners)$/.test(words[found.next + 1]?.lower ?? ''))
    ); // "Messrs Reed" and "Messrs Reed & Sons" are firms
  if (
    /^(?:PC|DC|DS|DI|MS)$/.test(words[found.first - 1]?.text ?? '') &&
    [name, words[found.next]].some((word) => word?.cap && (topicWords.has(word.lower) || roleNouns.has(word.lower)))
  )
    return false; // "PC Policies"
  if (found.size > 1 && topicWords.has(name.lower)) {
    const rest = words.slice(found.first + 1, found.next);
    if (rest.some((word) => topicWords.has(word.lower))) return false;
  }
  if (found.size === 1 && roleNouns.has(name.lower) && /s$/.test(name.lower)) return false;
  const following = words[found.next];
  return !(
    following?.cap &&
    /^(?:street|road|avenue|lane|close|school|academy|hospital|house|centre|trust|foundation|park|ward|award|awards|fund|report|review|budget|budgets|grants?|scheme|training|panel|development)$/.test(
      following.lower,
    )
  );
}
