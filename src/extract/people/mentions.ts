import { describe } from '../../language/describe.ts';
import { forenames } from '../../language/forenames.ts';
import { honorifics, isHonorific, policeRank } from '../../language/honorific.ts';
import { placeNouns, roleNouns } from '../../language/lexicon.ts';
import { looksLikeName } from '../../language/likeness.ts';
import { lowerHolder } from '../../language/listname.ts';
import { isChairWord, nameAt } from '../../language/name.ts';
import { nameKey } from '../../language/namekey.ts';
import type { NameMatch } from '../../language/namematch.ts';
import {
  civic,
  holders,
  type RoleMatch,
  ranks,
  roleAt,
  singular,
  splitAffiliation,
  twoNames,
} from '../../language/role.ts';
import { countyCouncillors, shareSurnames } from '../../language/roster.ts';
import { capitalRun, continued } from '../../language/run.ts';
import { type Setting, surePerson } from '../../language/setting.ts';
import { printed, readWords, type Word } from '../../language/words.ts';
import { personIn } from './proof.ts';

/** A person named in running text. */
export interface Named {
  name: string;
  honorific: string | null;
  role: string | null;
  organization: string | null;
  from: number;
  to: number;
}
/** People named one after the other who share what the sentence says of them; a post stands alone. */
export interface Mention {
  people: Named[];
  post: RoleMatch | undefined;
  /** What stands between these offsets names them; before and after it stands what they did. */
  from: number;
  to: number;
}

export interface Reading {
  text: string;
  words: readonly Word[];
  mentions: Mention[];
}

/** What else is known while one passage is read. */
export interface Hints {
  known: (name: string) => boolean;
  common: ReadonlySet<string>;
  /** Wards that tell namesakes of the record apart, as `nameKey` has them. */
  seats?: ReadonlySet<string>;
  /** Bodies that the lists give people for. */
  bodies?: ReadonlySet<string>;
  /** Double surnames of those listed, as `nameKey` has them. */
  doubles?: ReadonlySet<string>;
}

/** Finds everybody named, and every post that stands for its holder, from left to right. */
export function readMentions(text: string, hints: Hints): Reading {
  const words = readWords(text);
  const setting: Setting = {
    text,
    words,
    roster: false,
    common: hints.common,
    known: hints.known,
    ...(hints.seats ? { seats: hints.seats } : {}),
    ...(hints.bodies ? { bodies: hints.bodies } : {}),
  };
  const mentions: Mention[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i] as Word;
    if (!word.isWord) {
      i++;
      continue;
    }
    const article = /^(?:the|a|an|its|their|our|his|her|one|new)$/.test(word.lower);
    if (!word.cap && !article) {
      i++;
      continue;
    }
    const person = personIn(setting, i);
    if (person) {
      const group = readGroup(setting, i, person);
      const partner = coupleAt(setting, i, person);
      if (partner) group.mention.people.unshift(partner);
      mentions.push(group.mention);
      i = Math.max(group.next, i + 1);
      continue;
    }
    const plain = roleAt(text, words, i);
    const role = plain && continued(setting, plain);
    if (role && worthy(words, role)) {
      let after = role.next;
      if (/^(?:,|–|—|-|:|\()$/.test(words[after]?.text ?? '')) after++;
      const holder =
        surePerson(setting, after) ??
        initialled(setting, after) ??
        apposed(setting, after) ??
        (after === role.next &&
        (ranks.has(role.head) || civic.has(role.head) || (holders.has(role.head) && twoNames(words, after)))
          ? ranked(setting, after)
          : undefined);
      if (holder && holderFits(setting, role, after, holder)) {
        const group = readGroup(setting, after, holder, role);
        mentions.push(group.mention);
        i = Math.max(group.next, after + 1);
        continue;
      }
      mentions.push({ people: [], post: role, from: words[i]?.start ?? role.from, to: role.to });
      i = Math.max(role.next, i + 1);
      continue;
    }
    const holder = article ? lowerHolder(setting, i) : undefined;
    if (holder) {
      const group = readGroup(setting, holder.at, holder.match, holder.role);
      mentions.push(group.mention);
      i = Math.max(group.next, holder.at + 1);
      continue;
    }
    i++;
  }
  countyCouncillors(
    mentions.flatMap(({ people }) => people),
    hints.known,
  );
  return { text, words, mentions };
}

/** "Dick and Maureen Birch", "Mr and Mrs Birch": what stands before "and" shares the surname behind. */
function coupleAt({ text, words }: Setting, i: number, second: NameMatch): Named | undefined {
  const dot = words[i - 2]?.text === '.' ? 1 : 0; // "Mr. & Mrs. Birch"
  const [before, first, and] = [words[i - 3 - dot], words[i - 2 - dot], words[i - 1]];
  if (!/^(?:and|&)$/.test(and?.lower ?? '') || !first?.cap || !first.isWord) return undefined;
  const both = { role: null, organization: null, from: first.start, to: first.end };
  if (isHonorific(first) && second.honorific && !second.plural)
    return { name: second.name, honorific: honorifics[first.lower] ?? null, ...both };
  if (second.size !== 2 || !/forename/.test(second.evidence) || !forenames.has(first.lower)) return undefined;
  if ((before?.cap && before.isWord) || before?.text === '.') return undefined; // "Ann Ash and Bo Birch"
  const surname = words[second.next - 1]?.text ?? '';
  if (!second.name.endsWith(surname)) return undefined;
  return { name: `${text.slice(first.start, first.end)} ${surname}`, honorific: null, ...both };
}

/** "Chief Inspector Ash": a rank proves the surname behind it. */
function ranked(setting: Setting, i: number): NameMatch | undefined {
  const found = nameAt(setting.text, setting.words, i, true);
  return found && found.size <= 3 && looksLikeName(setting.words, found) ? found : undefined;
}

/** "The Traffic Officer, Sue Ash, replied": between two commas behind a title even a doubtful forename opens a name. */
function apposed({ text, words }: Setting, i: number): NameMatch | undefined {
  if (words[i - 1]?.text !== ',') return undefined;
  const found = nameAt(text, words, i);
  const closed = found?.size === 2 && words[found.next]?.text === ',';
  return closed && found.evidence === 'doubtful-forename' && looksLikeName(words, found) ? found : undefined;
}

/** "The Section 151 Officer (D. Ash)": initials and a surname fill the bracket behind a title. */
function initialled({ text, words }: Setting, i: number): NameMatch | undefined {
  if (words[i - 1]?.text !== '(') return undefined;
  const found = nameAt(text, words, i);
  return found?.evidence === 'initial' && found.size > 1 && words[found.next]?.text === ')' ? found : undefined;
}

/** "the Head of Finance, Jane Ash, holds the post; "Head of Finance, Mr Birch and ..." in a list may not. */
function holderFits(setting: Setting, role: RoleMatch, after: number, holder: NameMatch): boolean {
  if (role.plural) return false;
  const { words } = setting;
  const mark = words[after - 1]?.text ?? '';
  if (mark === ',' && after > role.next) {
    // a list "the Leader, Councillor Ash, Head of Finance, and" keeps title and name apart when the name has its own title
    const own = describe(setting, holder.next);
    const following = words[own.next];
    const opens = /(?:^|[.:;])\s*(?:the |our )?$/i.test(setting.text.slice(Math.max(0, role.from - 8), role.from));
    const goesOn =
      !isChairWord(role.head) &&
      following?.isWord === true &&
      !following.cap &&
      (role.determiner === null
        ? following.lower.endsWith('ed') // "BDC Chief Executive, Jo Ash issued"
        : opens
          ? !/^(?:and|&|or)$/.test(following.lower)
          : /^(?:regarding|concerning|about|on|who|to)$/.test(following.lower));
    return own.role === null && (goesOn || /^(?:[,.;:)–—]|)$/.test(following?.text ?? ''));
  }
  return true;
}

/** A title that begins with a word nobody's title begins with is a run of text that only ends in a role noun. */
const worthy = (words: readonly Word[], role: RoleMatch) =>
  !/^(?:all|no|any|other|some|these|those|when|if|that|this|in|on|at|as|by|for|from|to|what|how|and|or|resolved|agreed|proposed|seconded|moved|appointment|election|nomination)$/.test(
    words[role.first]?.lower ?? '',
  );

/** "(Vice-Chair)" behind a name. */
const chairNote = (notes: readonly string[]) =>
  notes.find((note) => /^(?:the )?(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$/i.test(note)) ?? null;

/** "In response to a query from Councillor Ash, the Strategic Manager confirmed": who answers is another. */
const answered =
  /\b(?:(?:in|by way of) (?:response|reply|answer) to|responding to|replying to|answering)\b[^.;]{0,80}\b(?:from|by|of)\s+$/i;

/** Reads the person at `i` and whoever is named in the same breath: "A, Head of X, B and C, Officers". */
function readGroup(
  setting: Setting,
  i: number,
  first: NameMatch,
  before?: RoleMatch,
): { mention: Mention; next: number } {
  const { text, words } = setting;
  const people: Named[] = [];
  let match: NameMatch | undefined = first;
  let plural = first.plural;
  let held: string | null = null;
  let next = i;
  let shared = 0;
  let to = first.to;
  while (match) {
    if (match.plural) held = match.honorific;
    const opens =
      match.from === 0 || /(?:[.:;]\s*|\bthat\s)$/.test(text.slice(Math.max(0, match.from - 6), match.from));
    const description = match.possessive
      ? { role: null, organization: null, notes: [], plural: false, to: match.to, next: match.next }
      : describe(
          {
            ...setting,
            surnames: plural || answered.test(text.slice(Math.max(0, match.from - 120), match.from)),
            name: match.name,
          },
          match.next,
          shared > 0,
          opens,
        );
    const stated = before && people.length === 0 ? printed(text, before.from, before.to) : null;
    const title = stated && /^members?$/i.test(stated) ? null : stated; // "new Member Ann Ash"
    const employer =
      title !== null && description.organization === null ? employerAt(setting, description.next) : undefined;
    if (employer) {
      description.organization = employer.body;
      description.next = employer.next;
      description.to = words[employer.next - 1]?.end ?? description.to;
    }
    const own = title === null ? null : splitAffiliation(title);
    people.push({
      name: match.name,
      honorific: match.honorific ?? held,
      role:
        description.role ??
        own?.role ??
        match.tier ??
        chairNote(description.notes) ??
        policeRank(match.honorific ?? held),
      organization:
        description.organization ??
        (description.role === null ? (own?.organization ?? null) : null) ??
        description.notes.find((note) => setting.seats?.has(nameKey(note))) ??
        null,
      from: people.length === 0 && before ? before.from : match.from,
      to: description.to,
    });
    if (description.shared || (description.plural && !description.role))
      for (const person of people) person.organization ??= description.organization;
    if (description.plural && description.role) {
      const own = singular(description.role);
      for (const person of people.slice(-(shared + 1))) {
        person.role = person.role === null || person === people.at(-1) ? own : person.role;
        person.organization ??= description.organization;
      }
    }
    shared = description.role ? 0 : shared + 1;
    next = description.next;
    to = Math.max(to, description.to, match.possessive ? (words[match.next - 1]?.end ?? to) : to);
    if (match.possessive) break;
    const following = nextInGroup(setting, next, plural);
    if (!following) break;
    match = following.match;
    plural ||= match.plural;
    next = following.at;
  }
  shareSurnames(text, people, (whole) => setting.known?.(whole));
  const [one, two] = people;
  // "Ann Ash and Bo Elm (Vale Trust)" came together
  if (people.length === 2 && two?.organization && text[two.to - 1] === ')' && !two.role && !one?.role)
    if (one && !one.honorific && !two.honorific && !setting.known?.(one.name)) one.organization ??= two.organization;
  return { mention: { people, post: undefined, from: before?.from ?? first.from, to }, next };
}

/** "the surveyor, Joan Ash of Ash Marine": with a title before it, "of" leads to the firm. */
function employerAt(setting: Setting, i: number): { body: string; next: number } | undefined {
  const { text, words } = setting;
  if (words[i]?.lower !== 'of') return undefined;
  const end = capitalRun(setting, i + 1);
  const inside = words.slice(i + 1, end).filter((word) => word.isWord && word.cap);
  if (inside.length < 2 || placeNouns.has(inside.at(-1)?.lower ?? '')) return undefined;
  return { body: printed(text, words[i + 1]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/^the /i, ''), next: end };
}

function nextInGroup(setting: Setting, i: number, plural: boolean): { match: NameMatch; at: number } | undefined {
  const { text, words } = setting;
  let k = i;
  let separators = 0;
  while (separators < 3 && /^(?:,|;|and|&|\/|together|with|also|both)$/.test(words[k]?.lower ?? '')) {
    k++;
    separators++;
  }
  if (/^(?:from|by)$/.test(words[k]?.lower ?? '') && separators > 0) k++;
  if (separators === 0 && !isHonorific(words[k])) return undefined;
  if (!words[k]?.cap) return undefined;
  const sure = personIn(setting, k);
  if (sure) return { match: sure, at: k };
  if (separators === 1 && /^(?:and|&)$/.test(words[i]?.lower ?? '')) {
    const second = nameAt(text, words, k);
    if (second?.size === 2 && second.evidence === 'doubtful-forename' && looksLikeName(words, second, setting.common))
      return { match: second, at: k }; // "thanked Ann Ash and Grace Birch"
  }
  if (!plural) return undefined;
  const found = nameAt(text, words, k, true);
  if (!found || found.size > 3) return undefined;
  const word = words[k] as Word;
  if (
    found.size === 1
      ? roleNouns.has(word.lower) && (/s$/.test(word.lower) || isChairWord(word.lower))
      : !looksLikeName(words, found)
  )
    return undefined;
  if (words[found.next]?.cap && words[found.next]?.isWord && !words[found.next]?.allCaps) return undefined;
  return { match: found, at: k };
}
