import { remembered } from '../model/remembered.ts';
import { isBody } from './body.ts';
import { describe, isSeparator } from './describe.ts';
import { type RosterEntry, surnameFirst } from './entry.ts';
import { commonSurnames, forenames } from './forenames.ts';
import { honorifics, isHonorific } from './honorific.ts';
import { namesPost, topicWords } from './lexicon.ts';
import { boundedName, cut, initialled, loneWord, lowerHolder, namedBehind, personAt, staff } from './listname.ts';
import { isChairWord, isInitial, nameAt } from './name.ts';
import { particles, shortens } from './namekey.ts';
import type { NameMatch } from './namematch.ts';
import { civic, closing, ranks, roleAt, roleText, sees, singular, splitAffiliation, surnameStands } from './role.ts';
import { capitalRun, continued } from './run.ts';
import { type Setting, surePerson } from './setting.ts';
import { printed, readWords, type Word } from './words.ts';

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

/** "Ann Ash-Chairman", "Bo Elm-Vice Chairman": a post that a hyphen joins to the name. */
const joinedPost =
  /(?<=[\p{L}.] \p{Lu}\p{Ll}{1,20})(?<! (?:Vice|Deputy|Depute|Acting|Town|Parish))-(?=(?:Vice[- ])?(?:Chair(?:man|woman|person)?|Clerk)\b)/gu;

/** "Ann Ash / Head of Parks / Borset Council" */
const slashedColumns = /^[^/(),]{3,40} \/ [^/]{3,60} \/ [^/]{3,60}$/;

/** "BDC & VNT | Nick Ash (Planning Officer), Phil Elm": the column of bodies before that of people. */
const bodyBefore = /^\s*(\p{Lu}{2,6})( (?:&|and) \p{Lu}{2,6})? \| ?(?=\p{Lu}\p{Ll}+ \p{Lu})/u;

/** "both (of the) Borset Trust," behind two people: the words up to the next mark, where they name a body. */
function bodyOfBoth(text: string, words: readonly Word[], at: number): { body: string; next: number } | undefined {
  let from = at + 1;
  while (/^(?:of|from|representing|with|the)$/.test(words[from]?.lower ?? '')) from++;
  let next = from;
  while (words[next] && !/^[,;.()|]$/.test(words[next]?.text ?? '')) next++;
  const body = printed(text, words[from]?.start ?? 0, words[next - 1]?.end ?? 0);
  return next > from && isBody(body) ? { body, next } : undefined;
}

/** Many a construct asks the same line in the same way. */
const plainRoster = remembered((listed: string) => rosterOf(listed, { surnames: false, titles: false }));

/** Reads everybody named in a list; `text` has its offsets in the passage. The entries are the caller's own. */
export function readRoster(listed: string, style: RosterStyle): Roster {
  if (style.surnames || style.titles || style.apart || style.honorific || style.alone) return rosterOf(listed, style);
  const { entries, unread } = plainRoster(listed);
  return { entries: entries.map((entry) => ({ ...entry, notes: [...entry.notes] })), unread };
}

function rosterOf(listed: string, style: RosterStyle): Roster {
  const text = (slashedColumns.test(listed) ? listed.replace(/ \/ /g, ' | ') : listed)
    .replace(joinedPost, '–')
    .replace(/(?:\bY )?\bCyngh?\.\/(?=Cllrs?\b)/g, (twice) => ' '.repeat(twice.length)) // "Y Cyngh./Cllr. Ash"
    .replace(/\b(Dist|Cty|Boro)\.(?= Cllr)/g, '$1 ');
  const words = readWords(text);
  const reversed = surnameFirst(text, words);
  if (reversed) return { entries: [reversed], unread: [] };
  const setting: Setting = { text, words, roster: true, ...(style.apart ? { apart: true } : {}) };
  const entries: RosterEntry[] = [];
  const unread: [number, number][] = [];
  const endsInPost = () => roleAt(text, words, words.findLastIndex(isSeparator) + 1, true)?.next === words.length;
  let shared = 0; // entries since the last one that had a title of its own
  let bare = style.surnames;
  let held = style.honorific ?? null;
  let ahead: string | undefined;
  let pending: { role: string; from: number; dashed?: boolean } | undefined;
  const led = bodyBefore.exec(text);
  let i = led ? words.findIndex(({ start }) => start >= led[0].length) : 0;
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
      if (before || (entries.length === 0 && words[i + 3]?.cap))
        ahead = 'in the Chair'; // "Mr Ash and, in the Chair, Mr Birch", "In the Chair A. Ash, B. Birch"
      else entries.at(-1)?.notes.push('in the Chair');
      i += 3;
      continue;
    }
    // "the Legal Manager as Clerk to the Meeting" is one officer
    const acting = word.lower === 'as' && entries.at(-1)?.name === null ? roleAt(text, words, i + 1) : undefined;
    if (acting) {
      i = acting.next;
      continue;
    }
    // "Jo Ash, Head of Parks and Bo Elm, Ranger, both Borset Trust"
    const theirs = word.lower === 'both' && entries.length > 1 ? bodyOfBoth(text, words, i) : undefined;
    if (theirs) {
      for (const entry of entries.slice(-2)) entry.organization ??= theirs.body;
      i = theirs.next;
      continue;
    }
    const opensPost = word.lower === 'the' && !words[i + 1]?.cap && !/^(?:to|of|for)$/.test(words[i - 1]?.lower ?? '');
    const clerk = opensPost ? lowerHolder(setting, i) : undefined;
    if (clerk) {
      pending = { role: roleText(text, clerk.role), from: clerk.role.from };
      held = null;
      i = clerk.at;
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
    // "JA  Jo Ash (Clerk)", "JA - Jo Ash"
    const after = i + (/^[|:–—-]$/.test(words[i + 1]?.text ?? '') ? 2 : 1);
    const owner = /^\p{Lu}{2,4}$/u.test(word.text) && !isHonorific(word) ? nameAt(text, words, after) : undefined;
    if (owner && owner.from === words[after]?.start && owner.size > 1 && shortens(word.text, owner.name)) {
      i = after;
      continue;
    }
    const postLetters = isAcronym(word.text) && word.text.length > 2 && !/[CDBTP]C$/.test(word.text);
    const bearer = postLetters ? surePerson(setting, i + 1) : undefined;
    if (bearer?.evidence === 'forename' && bearer.size > 1 && !words[i + 1]?.allCaps) {
      pending = { role: word.text, from: word.start }; // "CDO Ruth Ash"
      i++;
      continue;
    }
    // "Ann Ash, Probation": behind a full name a subject alone is where she works
    const topic = !isInitial(word) && topicWords.has(word.lower) && !commonSurnames.has(word.lower); // "C. Fox, A. Elm"
    if (
      topic &&
      words[i - 1]?.text === ',' &&
      held === null &&
      !words[i + 1]?.cap &&
      / \p{Ll}*\p{Lu}\p{Ll}/u.test(entries.at(-1)?.name ?? '')
    ) {
      unread.push([word.start, word.end]);
      i++;
      continue;
    }
    const found =
      personAt(setting, i, bare || pending?.role !== undefined) ?? boundedName(setting, i, held !== null || shared > 1);
    const former = entries.at(-1);
    if (found?.size === 1 && !found.honorific && former?.name && isAcronym(word.text) && /\p{Ll}/u.test(former.name)) {
      if (!shortens(word.text, former.name)) former.organization ??= word.text; // "Jane Ash, NHSX (Deputy)"
      i++;
      continue;
    }
    // "Councillors Ash and Birch (Vale Council) Jo Elm, Bo Cole (Vale Trust)": behind one body's people another's begin
    if (found && former?.organization && words[i - 1]?.text === ')' && found.size > 1 && !style.honorific) held = null;
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
      else if (held === null && found.honorific && found.honorific !== 'Councillor' && found.size > 1) bare = false; // "Mr J Ash, Borset"
      const surnamesOnly = entries.length > 1 && entries.slice(-2).every(({ name }) => !name?.includes(' '));
      if (!found.plural && held !== style.honorific && surnamesOnly && found.size > 1 && found.evidence === 'forename')
        held = null; // "Cllrs Ash, Birch and Cole, Jo Elm"
      const pieces = cut(text, words, found, style.alone, loneWord.test(text), lastInOrder(entries));
      for (const piece of pieces.slice(0, -1)) push(piece);
      const last = pieces.at(-1) as NameMatch;
      // "Mr and Mrs D Ash" are two
      const partner =
        /^(?:and|&)$/.test(words[i - 1]?.lower ?? '') && isHonorific(words[i - 2]) && !words[i - 3]?.cap
          ? words[i - 2]
          : undefined; // but "Miss Iris Bishop and Mrs Ash"
      const couple = partner && found.honorific && pieces.length === 1 && found.honorific !== 'Councillor';
      if (couple) push({ ...last, honorific: honorifics[partner.lower] ?? null });
      const stop = pending?.dashed ? nextPost(setting, last.next) : undefined;
      let description = describe(
        {
          ...setting,
          ...(stop ? { words: words.slice(0, stop) } : {}),
          surnames: bare && /^Council/.test(last.honorific ?? held ?? 'Councillor'),
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
          : separator || words[description.next - 1]?.text === ')' || endsInLetters(words, description.next)
            ? undefined
            : holder;
      const councillor = (found.honorific ?? held) === 'Councillor';
      // the last of its posts is of the name behind it where that stands there without a mark
      const mark = markBefore(words, last.next, description.next);
      const post = printed(text, words[mark + 1]?.start ?? 0, words[description.next - 1]?.end ?? 0);
      const lastPost = mark < 0 ? (description.role ?? '') : post;
      // "Ann Ash, Bo Birch, Museum Manager Cy Cole": where commas part names, a title without one is of the name behind it
      const listed =
        words[mark]?.text === ',' && leads !== undefined && leads.evidence !== 'none' && (shared > 0 || !endsInPost());
      if (
        leads &&
        (pending || leads.honorific || standsBefore.test(lastPost) || listed || (councillor && staff.test(lastPost)))
      ) {
        const { role, organization: from } = description;
        const end = words[mark - 1]?.end ?? last.to;
        const kept = {
          role: role?.endsWith(`, ${post}`) ? role.slice(0, -post.length - 2) : null,
          organization: from && text.slice(last.to, end).includes(from) ? from : null,
        };
        description =
          mark > last.next && (kept.role || kept.organization || description.notes.length)
            ? { ...description, ...kept, next: mark, to: end } // "Cllr Ash – Chairman | Clerk Bo Birch", "Jo Ash (Chair), Clerk Bo Birch"
            : { ...description, role: null, organization: null, to: last.to, next: last.next }; // "the Clerk, Mr Ash, the Bursar, Mr Birch"
      }
      push(last, last.name, description.to);
      const entry = entries.at(-1) as RosterEntry;
      entry.notes = ahead ? [ahead, ...description.notes] : description.notes;
      ahead = undefined;
      // "Deputy Henry Ash" in a list of names: a title before the name
      const deputy = pending?.role === 'Deputy' && words[found.first - 1]?.lower === 'deputy';
      if (deputy) entry.honorific ??= 'Deputy';
      entry.role = description.role ?? (deputy ? null : pending?.role) ?? null;
      // "Provost Jo Ash (Convener)": both are told
      if (
        pending &&
        description.role &&
        civic.has(pending.role.toLowerCase()) &&
        isChairWord(description.role.toLowerCase())
      ) {
        entry.role = pending.role;
        entry.notes.push(description.role);
      }
      entry.organization = description.organization;
      if (couple) Object.assign(entries.at(-2) as RosterEntry, { role: entry.role, organization: entry.organization });
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
      let role = continued(setting, post);
      // "Assistant Director - Legal & Democratic (Ms Ash)"
      const onward = /^[–—-]$/.test(words[role.next]?.text ?? '') ? capitalRun(setting, role.next + 1) : 0;
      const alone = entries.length === 0 && words[onward] === undefined; // "Director – Waste & Parks"
      if (alone && onward > role.next + 1 && style.titles && !personAt(setting, role.next + 1, false))
        role = { ...role, next: onward, to: words[onward - 1]?.end ?? role.to };
      else if (onward > role.next + 1 && words[onward]?.text === '(' && !personAt(setting, role.next + 1, false))
        if (personAt(setting, onward + 1, false) ?? initialled(setting, onward + 1))
          role = { ...role, next: onward, to: words[onward - 1]?.end ?? role.to };
      const title = roleText(text, role);
      let after = role.next;
      if (/^(?:,|:|–|—|-|\||\(|\.)$/.test(words[after]?.text ?? '')) after++;
      if (/^[-:|]$/.test(words[after]?.text ?? '')) after++; // "Chairman: | Mrs Ash"
      if (/^(?:vacant|vacancy)$/.test(words[after]?.lower ?? '')) {
        i = after + 1; // "Borough Councillor – vacant"
        continue;
      }
      const ranked = ranks.has(role.head) && after === role.next && surnameStands(words, after); // "Inspector Ash, Borset Police"
      const holder = personAt(setting, after, ranked) ?? initialled(setting, after);
      const see = sees.test(role.head) && words[role.first - 1]?.lower === 'the';
      if (holder && !see && !(after > role.next && staff.test(role.head) && holder.honorific === 'Councillor')) {
        // "Directors: Ann Ash, Bo Elm" heads them all
        if (!(role.plural && words[role.next]?.text === ':'))
          pending = { role: title, from: role.from, dashed: /^[:–—-]$/.test(words[role.next]?.text ?? '') };
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
        for (const post of title.split(/ and (?:the )?(?=\p{Lu})/u).every(namesPost)
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
  shareSurnames(text, entries, areForenames);
  countyCouncillors(entries);
  if (led?.[2] === undefined) for (const entry of entries) entry.organization ??= led?.[1] ?? null;
  return { entries, unread };
}

/** The last surname of five or more that follow the alphabet, lower case. */
function lastInOrder(entries: readonly RosterEntry[]): string | null {
  const surnames = entries.map(({ name }) => name?.split(' ').at(-1)?.toLowerCase() ?? '');
  const sorted = surnames.length > 4 && surnames.every((one, at) => at === 0 || (surnames[at - 1] ?? '') <= one);
  return sorted ? (surnames.at(-1) ?? null) : null;
}

/** "CC Ash and CC Birch": letters before each surname are no initials. */
export function countyCouncillors(
  people: readonly { name: string | null; honorific: string | null }[],
  known: (name: string) => boolean = () => false,
): void {
  const titled = people.filter(({ name, honorific }) => !honorific && /^CC (?:\p{Ll}{1,3} )?\p{Lu}/u.test(name ?? ''));
  if (titled.length > 1 || titled.some(({ name }) => known(name ?? '')))
    for (const one of titled) Object.assign(one, { name: one.name?.slice(3), honorific: 'Councillor' });
}

/** "Ros & John Birch", "Councillors Ros and John Birch": two of one surname, where `isOne` says that the first is known so. */
export function shareSurnames(
  text: string,
  people: readonly { name: string | null; from: number; to: number }[],
  isOne: (whole: string, second: string) => boolean | undefined,
): void {
  for (const [at, one] of people.entries()) {
    const [given, surname, ...more] = people[at + 1]?.name?.split(' ') ?? [];
    if (!one.name || one.name.includes(' ') || !given || !surname || more.length) continue;
    const whole = `${one.name} ${surname}`;
    if (/^ ?(?:&|and) ?$/.test(text.slice(one.to, people[at + 1]?.from)) && isOne(whole, given)) one.name = whole;
  }
}
const areForenames = (whole: string, second: string) =>
  [whole.split(' ')[0] ?? '', second].every((word) => forenames.has(word.toLowerCase()));

/** "Mr Ash, Director of Roads, NIHE Mr Elm": letters behind a comma end what is said of the name before. */
const endsInLetters = (words: readonly Word[], next: number) =>
  words[next - 2]?.text === ',' && isAcronym(words[next - 1]?.text ?? '');

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

/** Index of the comma or cell before the last post that is printed between two words, -1 where there is none. */
function markBefore(words: readonly Word[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (/^[,|]$/.test(words[k]?.text ?? '')) return k;
    if (/^[()]$/.test(words[k]?.text ?? '')) return -1;
  }
  return -1;
}

/** "Jo Ash, Inspector Bo Birch", "Jo Ash, Clerk Bo Birch": what stands before a name without a mark is of that name. */
const standsBefore =
  /^(?:(?:chief|acting) )?(?:inspector|superintendent|sergeant|constable|commander|(?:(?:parish|town|acting|deputy) )?clerk|mayor|provost)$/i;
const memberTitle = /\b(?:leader|mayor|chair\w*|cabinet|portfolio|member|spokes\w+|whip|champion|convenor)\b/i;

/** "Clerk - Jo Ash (Borset Council), Bursar – Bo Elm": where behind a name that a dash parts from its post the next post begins. */
function nextPost(setting: Setting, i: number): number | undefined {
  const { text, words } = setting;
  const close = words[i]?.text === '(' ? closing(words, i) : -1;
  const behind = close < 0 ? i : close + 1;
  const at = isSeparator(words[behind]) ? behind + 1 : behind;
  const role = roleAt(text, words, at, true);
  const parted = role !== undefined && /^[:–—-]$/.test(words[role.next]?.text ?? '');
  return parted && (personAt(setting, role.next + 1, false) ?? initialled(setting, role.next + 1)) ? behind : undefined;
}
