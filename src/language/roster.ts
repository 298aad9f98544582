import { isBody } from './body.ts';
import { describe, isSeparator } from './describe.ts';
import { forenames } from './forenames.ts';
import { honorifics, isHonorific, wardWords } from './honorific.ts';
import { bodyNouns, placeNouns, roleNouns, topicWords } from './lexicon.ts';
import { looksLikeName, lostComma } from './likeness.ts';
import { isChairWord, nameAt } from './name.ts';
import { particles, shortens } from './namekey.ts';
import type { NameMatch } from './namematch.ts';
import { civic, closing, ranks, roleAt, roleText, sees, singular, splitAffiliation } from './role.ts';
import { continued } from './run.ts';
import { type Setting, surePerson } from './setting.ts';
import { printed, readWords, type Word } from './words.ts';

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

export interface Roster {
  entries: RosterEntry[];
  /** Capitalised stretches that were no entry and no part of one. */
  unread: [number, number][];
}

/** What the list is already known to be: its members may be printed by surname only, or officers by title only. */
export interface RosterStyle {
  surnames: boolean;
  titles: boolean;
  /** See `Setting.apart`. */
  apart?: boolean;
  /** Of everybody printed without one: "Councillors" stands over the list. */
  honorific?: string;
  /** Surnames that the record prints alone elsewhere, lower case. */
  alone?: ReadonlySet<string>;
}

/** Reads everybody named in a list; `text` has its offsets in the passage. */
export function readRoster(text: string, style: RosterStyle): Roster {
  const words = readWords(text);
  const reversed = surnameFirst(text, words);
  if (reversed) return { entries: [reversed], unread: [] };
  const setting: Setting = { text, words, roster: true, ...(style.apart ? { apart: true } : {}) };
  const entries: RosterEntry[] = [];
  const unread: [number, number][] = [];
  let shared = 0; // entries since the last one that had a title of its own
  let bare = style.surnames;
  let held = style.honorific ?? null;
  let ahead: string | undefined;
  let pending: { role: string; from: number } | undefined;
  let i = 0;
  const push = (found: NameMatch, name = found.name, to = found.to) => {
    entries.push({
      name,
      honorific: found.honorific ?? held ?? sharedTitle(found, entries),
      role: null,
      organization: null,
      notes: [],
      from: pending?.from ?? found.from,
      to,
      ...(found.tier ? { tier: found.tier } : {}),
    });
  };
  while (i < words.length) {
    const word = words[i] as Word;
    if (word.lower === 'in' && words[i + 1]?.lower === 'the' && words[i + 2]?.lower === 'chair') {
      const before = words[i - 1]?.text === ',' && words[i - 2]?.lower === 'and' && words[i + 3]?.text === ',';
      if (before)
        ahead = 'in the Chair'; // "Mr Ash and, in the Chair, Mr Birch"
      else entries.at(-1)?.notes.push('in the Chair');
      i += 3;
      continue;
    }
    const opensPost = word.lower === 'the' && !words[i + 1]?.cap && !/^(?:to|of|for)$/.test(words[i - 1]?.lower ?? '');
    const clerk = opensPost ? lowerHolder(setting, i) : undefined;
    if (clerk) {
      pending = clerk;
      held = null;
      i = clerk.next;
      continue;
    }
    const opens =
      word.cap || (particles.has(word.lower) && words[i + 1]?.isWord === true && words[i - 1]?.cap !== true); // "de Souza"
    if (isSeparator(word) || !opens) {
      if (word.text === '(') {
        const close = closing(words, i);
        const inside = printed(text, words[i + 1]?.start ?? 0, words[close - 1]?.end ?? 0);
        if (/^(?:in the )?(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$/i.test(inside)) ahead = inside; // "(Chair) Ann Ash"
        i = Math.max(i, close);
      }
      if (word.lower === 'vacancy' || word.text === ';') pending = undefined;
      i++;
      continue;
    }
    if (/^(?:vacancy|vacant|none|nil|tbc)$/.test(word.lower)) {
      i++;
      while (words[i]?.cap && words[i]?.isWord && !isHonorific(words[i])) i++; // "Vacant Seat"
      continue;
    }
    const postLetters = isAcronym(word.text) && word.text.length > 2 && !/[CDBTP]C$/.test(word.text);
    const bearer = postLetters ? surePerson(setting, i + 1) : undefined;
    if (bearer?.evidence === 'forename' && bearer.size > 1 && !words[i + 1]?.allCaps) {
      pending = { role: word.text, from: word.start }; // "CDO Ruth Ash"
      i++;
      continue;
    }
    const found = personAt(setting, i, bare || pending?.role !== undefined) ?? boundedName(setting, i, held !== null);
    const former = entries.at(-1);
    if (found?.size === 1 && !found.honorific && former?.name && isAcronym(word.text) && /\p{Ll}/u.test(former.name)) {
      if (!shortens(word.text, former.name)) former.organization ??= word.text; // "Jane Ash, NHSX (Deputy)"
      i++;
      continue;
    }
    if (found) {
      bare ||= found.plural;
      if (
        entries.length > 0 &&
        !found.plural &&
        held === null &&
        found.honorific &&
        entries.every((one) => one.honorific)
      )
        bare = false; // where each has a form of address, a word alone is a place
      if (found.plural) held = found.honorific;
      const surnamesOnly = entries.length > 1 && entries.slice(-2).every(({ name }) => !name?.includes(' '));
      if (!found.plural && held !== style.honorific && surnamesOnly && found.size > 1 && found.evidence === 'forename')
        held = null; // "Cllrs Ash, Birch and Cole, Jo Elm"
      const pieces = cut(text, words, found, style.alone, loneWord.test(text));
      for (const piece of pieces.slice(0, -1)) push(piece);
      const last = pieces.at(-1) as NameMatch;
      let description = describe(
        {
          ...setting,
          surnames: bare && /^Councillor$/.test(last.honorific ?? held ?? 'Councillor'),
          name: last.name,
          titled: found.honorific !== null && (found.honorific !== 'Reverend' || words[last.next]?.text === '('),
        },
        last.next,
        shared > 0 || pieces.length > 1,
      );
      const served = servedAt(setting, description.role, description.next);
      if (served) {
        const role = `${description.role} ${printed(text, words[description.next]?.start ?? 0, words[served - 1]?.end ?? 0)}`;
        description = { ...description, role, next: served, to: words[served - 1]?.end ?? description.to };
      }
      const separator = words[description.next]?.text === ',' ? 1 : 0;
      const holder = description.role ? personAt(setting, description.next + separator, false) : undefined;
      const leads =
        pending && words[last.next]?.text !== '('
          ? holder
          : separator || words[description.next - 1]?.text === ')'
            ? undefined
            : holder;
      const councillor = (found.honorific ?? held) === 'Councillor';
      const segments = (description.role ?? '').split(', ');
      if (
        leads &&
        segments.length > 1 &&
        !/ /.test(segments.at(-1) ?? '') &&
        standsBefore.test(segments.at(-1) ?? '')
      ) {
        const next = description.next - 1; // "Cllr Ash – Chairman | Clerk Bo Birch"
        description = {
          ...description,
          role: segments.slice(0, -1).join(', '),
          next,
          to: words[next - 1]?.end ?? last.to,
        };
      }
      const before = standsBefore.test(description.role ?? '') && segments.length === 1;
      // "Ann Ash, Bo Birch, Museum Manager Cy Cole": where commas part names, a title without one is of the name behind it
      const listed = shared > 0 && words[last.next]?.text === ',' && leads?.evidence === 'forename';
      if (
        leads &&
        (pending || leads.honorific || before || listed || (councillor && staff.test(description.role ?? '')))
      )
        description = { ...description, role: null, organization: null, to: last.to, next: last.next }; // "the Clerk, Mr Ash, the Bursar, Mr Birch"
      push(last, last.name, description.to);
      const entry = entries.at(-1) as RosterEntry;
      entry.notes = ahead ? [ahead, ...description.notes] : description.notes;
      ahead = undefined;
      // "Deputy Henry Ash" in a list of names: a title before the name
      const deputy = pending?.role === 'Deputy' && words[found.first - 1]?.lower === 'deputy';
      if (deputy) entry.honorific ??= 'Deputy';
      entry.role = description.role ?? (deputy ? null : pending?.role) ?? null;
      entry.organization = description.organization;
      if (entry.role && !found.honorific && !memberTitle.test(entry.role)) entry.honorific = null; // "Councillors Ash and Jo Birch (Church rep)"
      if (description.plural && description.role) {
        const title = singular(description.role);
        for (const earlier of entries.slice(-(shared + pieces.length))) {
          earlier.role ??= title;
          earlier.organization ??= description.organization;
        }
        entry.role = title;
      }
      if (/^\p{Lu}[\p{L} -]+(?:members|substitutes|observers|representatives|governors)$/iu.test(entry.notes[0] ?? ''))
        for (const earlier of entries.slice(-(shared + pieces.length), -1))
          earlier.notes.push(entry.notes[0] as string); // "Ann Ash, Bo Birch (Co-opted Members)"
      shared = entry.role || entry.organization || entry.notes.length ? 0 : shared + 1;
      pending = undefined;
      i = Math.max(description.next, last.next, i + 1);
      continue;
    }
    if (bare && (civic.has(word.lower) || ranks.has(word.lower)) && namedBehind(setting, i + 1)) {
      pending = { role: printed(text, word.start, word.end), from: word.start };
      i++;
      continue;
    }
    const post = roleAt(text, words, i, true);
    if (post) {
      const role = continued(setting, post);
      const title = roleText(text, role);
      let after = role.next;
      if (/^(?:,|:|–|—|-|\||\(|\.)$/.test(words[after]?.text ?? '')) after++;
      if (/^[-:|]$/.test(words[after]?.text ?? '')) after++; // "Chairman: | Mrs Ash"
      if (/^(?:vacant|vacancy)$/.test(words[after]?.lower ?? '')) {
        i = after + 1; // "Borough Councillor – vacant"
        continue;
      }
      const holder = personAt(setting, after, false) ?? initialled(setting, after);
      const see = sees.test(role.head) && words[role.first - 1]?.lower === 'the';
      if (holder && !see && !(after > role.next && staff.test(role.head) && holder.honorific === 'Councillor')) {
        pending = { role: title, from: role.from };
        i = after;
        continue;
      }
      const entry = entries.at(-1);
      if (entry && entry.role === null && entry.honorific !== null && isChairWord(role.head)) entry.role = title;
      else if (
        (style.titles || see) &&
        !role.plural &&
        !/^(?:one |\w+ )?members? of (?:the )?(?:public|press)|^(?:residents?|observers?|members?|officers?)$/i.test(
          title,
        )
      ) {
        for (const post of title.split(/ and (?:the )?(?=\p{Lu})/u).every(isTitle)
          ? title.split(/ and (?:the )?(?=\p{Lu})/u)
          : [title]) {
          const split = splitAffiliation(post);
          entries.push({
            name: null,
            honorific: null,
            role: split.role,
            organization: split.organization,
            notes: [],
            from: role.from,
            to: role.to,
          });
        }
        shared = 0;
      } else if (!role.plural) unread.push([role.from, role.to]);
      i = Math.max(role.next, i + 1);
      continue;
    }
    const from = i;
    while (words[i]?.cap && words[i]?.isWord && !(i > from && nameAt(text, words, i)?.honorific)) i++; // "Borset District Councillors C. Ash"
    if (i === from) i++;
    unread.push([word.start, words[i - 1]?.end ?? word.end]);
  }
  shareSurnames(text, entries);
  return { entries, unread };
}

/** "Ros & John Birch": two of one surname. */
function shareSurnames(text: string, entries: readonly RosterEntry[]): void {
  for (const [at, entry] of entries.entries()) {
    const [given, surname, ...more] = entries[at + 1]?.name?.split(' ') ?? [];
    if (!entry.name || !given || !surname || more.length || !forenames.has(entry.name.toLowerCase())) continue;
    if (forenames.has(given.toLowerCase()) && /^ ?(?:&|and) ?$/.test(text.slice(entry.to, entries[at + 1]?.from)))
      entry.name = `${entry.name} ${surname}`;
  }
}

/** "NHSX", "DfT": among names that are printed in small letters no surname. */
const isAcronym = (text: string) => /^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}\p{Lu})$/u.test(text);

/** "Cllr Ash, Birch & Cole": surnames alone behind the first share its form of address. */
const sharedTitle = (found: NameMatch, before: readonly RosterEntry[]): string | null =>
  found.size === 1 && before.length > 0 && before.every(({ honorific }) => honorific === 'Councillor')
    ? 'Councillor'
    : null;

/** "Personal Assistant to Ann Ash MP": index after whom somebody serves, who is not there. */
function servedAt(setting: Setting, role: string | null, i: number): number | undefined {
  const { text, words } = setting;
  if (!/\b(?:assistant|secretary|aide|caseworker|researcher|agent|deputy|representative)$/i.test(role ?? ''))
    return undefined;
  if (!/^(?:to|of|for)$/.test(words[i]?.lower ?? '')) return undefined;
  const next = nameAt(text, words, i + 1)?.next;
  return next && /^(?:MP|MSP|MS|MEP)$/.test(words[next]?.text ?? '') ? next + 1 : next;
}

/** "Jo Ash, Inspector Bo Birch", "Jo Ash, Clerk Bo Birch": what stands before a name without a mark is of that name. */
const standsBefore =
  /^(?:(?:chief|acting) )?(?:inspector|superintendent|sergeant|constable|commander|(?:(?:parish|town|acting|deputy) )?clerk|mayor|provost)$/i;
/** What a councillor is not: "Cllr Elm, Clerk P Fisher" are two. */
const staff =
  /^(?:(?:assistant|deputy|acting|parish|town|council) ){0,2}(?:clerk|officer|manager|director|secretary|solicitor)$/i;
function namedBehind({ text, words }: Setting, i: number): boolean {
  const found = nameAt(text, words, i, true);
  return found !== undefined && found.size <= 3 && looksLikeName(words, found);
}

const isTitle = (part: string) => part.split(/\s+/).some((word) => roleNouns.has(word.toLowerCase()));
const memberTitle = /\b(?:leader|mayor|chair\w*|cabinet|portfolio|member|spokes\w+|whip|champion|convenor)\b/i;

function personAt(setting: Setting, i: number, bare: boolean): NameMatch | undefined {
  const sure = surePerson(setting, i);
  if (sure) return sure;
  const { text, words } = setting;
  const found = nameAt(text, words, i, bare);
  if (!found || (found.size > 1 && (staff.test(words[i]?.lower ?? '') || ranks.has(words[i]?.lower ?? ''))))
    return undefined;
  const following = words[found.next];
  if (found.size === 1) {
    const word = words[i] as Word;
    const from = following?.lower === 'from' && forenames.has(word.lower); // "Jo from Age Concern"
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
function boundedName({ text, words }: Setting, i: number, addressed: boolean): NameMatch | undefined {
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
const loneWord = /(?:^|[,;]|\band|&)\s*\p{Lu}[\p{L}'’-]+\s*(?:$|[,;.(]|and\b|&)/u;

/** "Ann Ash Bob Birch Cy Cole" and "Hughes Monk" lost their separators: one match for each person. */
function cut(
  text: string,
  words: readonly Word[],
  found: NameMatch,
  alone: ReadonlySet<string> | undefined,
  bare: boolean,
): NameMatch[] {
  const names: number[] = [];
  for (let k = found.first; k < found.next && (words[k]?.end ?? 0) <= found.to; k++) if (words[k]?.cap) names.push(k);
  const lower = names.map((k) => words[k]?.lower ?? '');
  const part = (from: number, until: number): NameMatch => {
    const start = words[from]?.start ?? 0;
    const end = words[until - 1]?.end ?? 0;
    return {
      ...found,
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
    ((bare && lostComma(lower[0] ?? '', lower[1] ?? '')) ||
      (alone?.has(lower[0] ?? '') && !forenames.has(lower[0] ?? '')))
  )
    return [part(found.first, names[1] as number), part(names[1] as number, found.next)];
  if (names.length === 4 && forenames.has(lower[0] ?? '') && forenames.has(lower[2] ?? ''))
    return [part(found.first, names[2] as number), part(names[2] as number, found.next)];
  return [found];
}

/** "and the clerk A. Ash": a title in lower case right before a name, and no councillor's. */
function lowerHolder(setting: Setting, i: number): { role: string; from: number; next: number } | undefined {
  const { text, words } = setting;
  const role = roleAt(text, words, i, true);
  if (!role || role.plural || isChairWord(role.head)) return undefined;
  if (!(personAt(setting, role.next, false) ?? initialled(setting, role.next))) return undefined;
  return { role: roleText(text, role), from: role.from, next: role.next };
}

/** "Youth Member J. Lodge": behind a post initials prove a name that could be a place's. */
function initialled({ text, words }: Setting, i: number): NameMatch | undefined {
  const found = nameAt(text, words, i);
  return found?.evidence === 'initial' && found.size < 4 ? found : undefined;
}

/** A second forename or initial. */
const isGiven = (word: Word | undefined) =>
  word?.isWord === true && (/^\p{Lu}$/u.test(word.text) || (word.cap && forenames.has(word.lower)));

/** "Ash, Jane (Chair)", "Cllr de Ash, Jane": a whole entry printed surname first. */
function surnameFirst(text: string, words: readonly Word[]): RosterEntry | undefined {
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
