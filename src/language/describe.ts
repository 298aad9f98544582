import { isBody } from './body.ts';
import { isNote } from './bracket.ts';
import { forenames } from './forenames.ts';
import { isHonorific } from './honorific.ts';
import { doneInCapitals, namesPost, oftenInTitles, roleNouns, roleQualifiers, topicWords } from './lexicon.ts';
import { isHonour, nameAt } from './name.ts';
import { initialsOf, shortens } from './namekey.ts';
import { civic, closing, type RoleMatch, ranks, roleAt, sees, splitAffiliation, surnameStands } from './role.ts';
import { bodyByPreposition, bodyTail, capitalRun, fromTo } from './run.ts';
import { type Setting, surePerson } from './setting.ts';
import { printed, type Word } from './words.ts';

/** What is printed about a person right after the name: post, body, and the brackets that are neither. */
export interface Description {
  role: string | null;
  organization: string | null;
  /** Bracketed texts that name no post and no body: "from item 5", "LD". */
  notes: string[];
  /** The role's noun is plural, or "all from" is printed before the body: it belongs to several people. */
  plural: boolean;
  /** " both from" is printed before the body: each keeps a post of their own. */
  shared?: boolean;
  to: number;
  next: number;
}

const dash = /^[–—-]$/;
const cell = /^[|\t]$/;
const finite =
  /^(?:\w+ed|gave|led|spoke|said|was|were|had|has|is|put|drew|made|felt|took|told|left|sought|thought|asks|says|spoke)$/;

const chairs =
  /^(?:acting |joint )?(?:(?:vice|deputy|depute|co)[- ])?(?:chair(?:man|woman|person)?|conven[eo]r)(?: ?\/ ?conven[eo]r)?$/i;

export const isSeparator = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:,|;|and|&|\|)$/.test(word.lower);

/** The initials of the person described. */
const isOwn = ({ name }: Setting, letters: string | undefined) =>
  !!name && !!letters && (shortens(letters, name) || (/^[A-Z]{2,3}$/.test(letters) && endsInitials(letters, name)));
/** "Mrs Quinn (AQ)", and not "Mr Cole (BDC)": only the surname of these initials is printed. */
const endsInitials = (letters: string, name: string) =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && letters.endsWith(name.charAt(0)) && !/[CDBTP]C$/.test(letters);

/** Whether this role phrase after a name is a description of it and not the subject of what follows. */
function fits(setting: Setting, role: RoleMatch, several: boolean, atStart: boolean, afterComma: boolean): boolean {
  if (role.plural && !several && !/^(?:services|sales|operations)$/.test(role.head)) return false;
  if (
    setting.surnames &&
    afterComma &&
    !(several && role.plural) &&
    role.next - role.first < 2 &&
    !/^(?:chair|leader|mayor|clerk|sheriff|president|conven[eo]r|treasurer|secretary|trustee|governor|director|manager|headteacher)/.test(
      role.head,
    )
  )
    return false;
  if (civic.has(role.head) && surnameStands(setting.words, role.next)) return false; // "Ash, Depute Provost Birch"
  if (/^members? of (?:the )?(?:public|press)\b/i.test(printed(setting.text, role.from, role.to))) return false;
  if (setting.surnames && afterComma && role.determiner === 'the' && !role.plural) return false; // "Councillors Ash, Birch, the Clerk"
  // "Jo Ash, Humza Birch MSP": the seat is of the name before it
  if (
    /^(?:mp|msp)$/.test(role.head) &&
    role.next - role.first > 2 &&
    /^\p{Lu}\p{Ll}/u.test(setting.words[role.first]?.text ?? '')
  )
    return roleQualifiers.has(setting.words[role.first]?.lower ?? '');
  const following = setting.words[role.next];
  if (
    !setting.roster &&
    afterComma &&
    role.determiner === 'the' &&
    !atStart &&
    following?.isWord &&
    finite.test(following.lower)
  )
    return false;
  return true;
}

/**
 * Reads what is printed about a person from word `i`, the first after the name. `several`: the group has more people, so
 * a plural title is theirs together. `atStart`: the name opens its sentence.
 */
export function describe(setting: Setting, i: number, several = false, atStart = false): Description {
  const { text, words } = setting;
  const notes: string[] = [];
  let initials = false;
  const segments: string[] = [];
  let organization: string | null = null;
  let plural = false;
  let shared = false;
  let next = i;
  let to = words[i - 1]?.end ?? 0;
  const accept = (end: number) => {
    next = end;
    to = words[end - 1]?.end ?? to;
  };
  const column = cell.test(words[next]?.text ?? '') ? next + 1 : next;
  if (isOwn(setting, words[column]?.text)) accept(column + 1); // "Jane Ash | JA | Clerk"
  for (let turn = 0; turn < 12; turn++) {
    const word = words[next];
    if (!word) break;
    if (word.text === '(' || word.text === '[') {
      const close = closing(words, next);
      if (close < 0) break;
      const other = words.slice(next + 1, close).findIndex((w) => isHonorific(w));
      if (!setting.roster && other >= 0 && surePerson(setting, next + 1 + other)?.evidence === 'honorific') break; // "Cllr Ash (for whom Cllr Birch came)"
      let inside = printed(text, words[next + 1]?.start ?? 0, words[close - 1]?.end ?? 0);
      if (!setting.roster && /^(?:(?:proposed|seconded|nominated|moved)\b|(?:prop|sec)\.)/i.test(inside)) break; // "Jo Ash (proposed Bo Elm)"
      const ofSeveral = /^(?:all|both) (?!of\b|from\b)/i.exec(inside)?.[0] ?? '';
      if (ofSeveral && !isBody(inside.slice(ofSeveral.length))) {
        accept(close + 1); // "A Ash, Head of Parks and B Elm, Engineer (both Environment)"
        continue;
      }
      const letters = inside.replace(/[^\p{L}]/gu, '');
      const shorter = letters.length === 2 && letters === inside && initialsOf(setting.name ?? '').startsWith(letters); // "Jo Ash-Birch (JA)"
      if (setting.name && (isOwn(setting, letters) || shorter)) {
        accept(close + 1);
        initials = true;
        continue;
      }
      const own = /^(\p{Lu}{2,4})(?:, | ?[–—-] ?)/u.exec(inside); // "(JA, Clerk)", "(JA-Clerk)"
      const lettered = isOwn(setting, own?.[1]);
      if (lettered) inside = inside.slice(own?.[0].length);
      const opens = next + 1 + (lettered ? 2 : 0);
      // "(Leader of the Council, in the Chair)", "(agent, item 4)"
      const chair = /^(.{3,}?)(?:,? (?:and )?(in the chair)|, (?:for )?((?:agenda )?items? \d.{0,30}))$/i.exec(inside);
      let last = close;
      if (chair && !/^(?:vice|deputy|depute)[- ]?(?:chair|conven)/i.test(inside)) {
        notes.push(chair[2] ?? chair[3] ?? '');
        inside = (chair[1] ?? '').replace(/,$/, '');
        const to = (words[next + 1]?.start ?? 0) + (chair[1] ?? '').length;
        while ((words[last - 1]?.start ?? 0) >= to || words[last - 1]?.text === ',') last--;
      }
      const role = roleAt(text, words, opens, true);
      if (setting.roster && (segments.length > 0 || organization) && chairs.test(inside)) {
        notes.push(inside); // "Jo Ash, Borset Trust (Chair)": of this meeting, not of the trust
        accept(close + 1);
        continue;
      }
      const wholeRole = role && role.next >= last - 1 && !surePerson(setting, opens) && !isNote(inside);
      const described = describable(setting, opens, last, role);
      if (setting.roster && role?.plural && !inside.includes(',') && isBody(inside)) {
        organization ??= inside.replace(/^the /i, ''); // "(Ash Ember Solicitors)": a firm
      } else if (shared && segments.length > 0) {
        notes.push(inside); // "Jo Ash, Director, and Bo Elm, Manager, both from Oak LLP (external auditor)"
      } else if ((wholeRole || described) && !isNote(inside)) {
        segments.push(inside);
        if (segments.length === 1 && role)
          plural =
            role.plural ||
            (/\b\p{Ll}+s$/u.test(inside) && roleNouns.has(inside.split(' ').at(-1)?.toLowerCase() ?? ''));
      } else if (
        (endsWithRole(inside) || (lettered && namesPost(inside)) || saysPost(setting, inside)) &&
        !isNote(inside)
      ) {
        segments.push(inside); // "(Ash Ember LLP, external auditors)"
        plural = /s$/.test(inside);
      } else if ((isBody(inside) || setting.bodies?.has(inside) || isLetters(setting, inside)) && !isNote(inside))
        organization ??= inside.replace(/^(?:(?:all|both) (?:of |from )?)?(?:the )?/i, '');
      else notes.push(inside);
      accept(close + 1);
      continue;
    }
    if (word.text === ',' && words[next + 1]?.text === '(') {
      next++; // "Jo Ash, (BDC)"
      continue;
    }
    const comma = word.text === ',';
    const parted =
      comma ||
      (dash.test(word.text) && (word.gap || setting.roster || words[next + 1]?.gap === true)) ||
      (setting.roster && (word.text === ':' || cell.test(word.text)));
    // "Jo Ash (JA)Parent"
    const stuck = initials && !word.gap && words[next - 1]?.text === ')';
    const at = parted ? next + 1 : next;
    if (!words[at]) break;
    if (surePerson(setting, at) && !(parted && !comma && roleAhead(setting, at))) break;
    const closed = setting.roster && (words[next - 1]?.text === ')' || segments.length > 0);
    if (comma && (setting.surnames || closed || (several && setting.roster)) && namedNext(setting, at, several)) break;
    const preposition = bodyByPreposition(setting, at);
    if (preposition && (organization === null || segments.length === 0)) {
      organization ??= preposition.body;
      plural ||= preposition.all;
      shared ||= preposition.all;
      accept(preposition.next);
      continue;
    }
    if (!parted && segments.length > 0) break;
    if (comma && !setting.roster && words[at]?.text === 'The') break; // "the Minister, Jo Ash, The Chief Constable and"
    const role = roleAt(text, words, at, parted || stuck);
    if (setting.titled && comma && role?.determiner === 'the' && sees.test(role.head)) break; // "Lady Ash, the Bishop of Borset"
    // "Bus shelter - Clerk to ask the owner": who is to do it
    if (role && parted && !comma && !setting.roster && words[role.next]?.lower === 'to') break;
    if (role?.plural && surePerson(setting, role.next)) break; // "Bo Elm, clerks Jo Ash and Ann Oak"
    // "for Mrs Ash Planning officer Jo Elm" lost its line: the title is of the name behind it
    const [given, surname] = [words[role?.next ?? -1], words[(role?.next ?? -2) + 1]];
    if (!parted && !setting.roster && given?.cap && forenames.has(given.lower) && surname?.cap) break;
    const ranked = role && comma && ranks.has(role.head);
    if (ranked && (surePerson(setting, role.next) || surnameStands(words, role.next))) break; // "Jo Ash (Clerk), Chief Constable Bo Elm"
    if (role && setting.roster && words[role.next]?.text === '(' && surePerson(setting, role.next + 1)) break; // "B. Ash, the Clerk (Mr J. Elm)"
    if (role && fits(setting, role, several, atStart, comma)) {
      if (segments.length === 0) plural = role.plural;
      const title = printed(text, role.from, role.to);
      const leads =
        setting.roster && dash.test(word.text) && (organization || segments.some(isBody)) && chairs.test(title);
      (leads ? notes : segments).push(title);
      accept(role.next);
      if (leads) continue; // "Jo Ash, Borset Trust – Acting Chair"
      const tail = bodyTail(setting, next);
      if (tail) {
        segments[segments.length - 1] = printed(text, role.from, words[tail - 1]?.end ?? role.to);
        accept(tail);
      }
      continue;
    }
    if (!parted) {
      const acronym =
        setting.roster &&
        word.allCaps &&
        !isOwn(setting, word.text) &&
        ((words[at + 1]?.text === '(' && behindLetters.test(text.slice(words[at + 1]?.end))) ||
          isAcronymOf(setting, at));
      const council = councilLetters(setting, at); // "Jo Ash BCC Highways was hoping"
      if (council) {
        organization ??= fromTo(setting, at, council);
        accept(council);
        continue;
      }
      const body = initials || setting.roster ? capitalRun(setting, at) : at; // "Cllr Jo Ash (JA) Borset Council"
      const told = isBody(fromTo(setting, at, body)) || (setting.apart && initials && !role);
      if (!acronym && (body === at || !told)) break;
      organization ??= acronym ? word.text : fromTo(setting, at, body).replace(/^the /i, '');
      accept(acronym ? at + 1 : body);
      continue;
    }
    if (comma && segments.length === 0) {
      const lower = lowerTitle(setting, at);
      if (lower) {
        segments.push(fromTo(setting, lower.from, lower.next));
        accept(lower.next);
        continue;
      }
    }
    const whole = comma && segments.length === 0 ? titleOfSubjects(setting, at) : at;
    if (whole > at) {
      segments.push(fromTo(setting, at, whole));
      accept(whole);
      continue;
    }
    let end = capitalRun(setting, at);
    if (end === at || isHonorific(words[at])) break;
    if (setting.roster && endsInLower(setting, end)) end++; // "Jo Ash – Retired members"
    const run = fromTo(setting, at, end);
    if (month.test(run)) break; // "J. Ash, Clerk - Nov"
    if (setting.roster && /^(?:Until|From) Item\b/.test(run)) {
      notes.push(run); // "Jo Ash | Until Item 25"
      accept(end);
      continue;
    }
    if (/^(?:MP|MSP|MS|MEP|MLA|AM)$/.test(segments.at(-1) ?? '') && !isBody(run)) break;
    if (!setting.roster && comma && segments.length === 0 && isLetters(setting, run) && !words[end]?.cap) {
      organization ??= run; // "an e-mail from Jo Ash, BDC, asking"
      accept(end);
      continue;
    }
    if (comma && /\bpartner$/i.test(segments.at(-1) ?? '')) {
      organization ??= run; // "Ann Ash, Partner, Birch Cole" of a firm
      accept(end);
      continue;
    }
    if (!setting.roster && segments.length === 0 && / (?:Ltd|Limited|plc|LLP)$/i.test(run)) {
      organization ??= run; // "Mr Ash, Ash Services (North) Ltd, 4 Mill Lane"
      accept(end);
      break;
    }
    if (setting.bodies?.has(run) || (cell.test(word.text) && words[end] === undefined && isLetters(setting, run))) {
      organization ??= run; // "Jo Ash | BXCA"
      accept(end);
      continue;
    }
    if (isBody(run)) {
      segments.push(run.replace(/^the /i, 'the '));
      accept(end);
      continue;
    }
    if (
      !setting.roster &&
      comma &&
      segments.length === 0 &&
      words[end]?.text === ',' &&
      finite.test(words[end + 1]?.lower ?? '') &&
      /\s/.test(run)
    ) {
      organization ??= run.replace(/^the /i, ''); // "Jane Ash, Open Door Borset, told the Panel"
      accept(end);
      continue;
    }
    const length = words.slice(at, end).filter((w) => w.isWord && w.cap).length;
    const topical = words.slice(at, end).some((w) => topicWords.has(w.lower.replace(/'s?$/, '')));
    if (setting.roster && length === 1 && words[end]?.cap === false && words[end]?.isWord && !isSeparator(words[end]))
      break; // "| Fixed wing users"
    if (setting.surnames && comma && !segments.length && !/(?<! and| &) (?:Ward|Division)$/.test(run)) break;
    const two = /^(\p{Lu}[\p{L}'’-]+) (?:and|&) (\p{Lu}[\p{L}'’-]+)$/u.exec(run)?.slice(1);
    const goesOn = two ? !two.some(oftenInTitles) : length === 1 && !topical;
    if (setting.surnames && comma && goesOn && words[next - 1]?.text === ')') break; // "Ash (Mayor), Birch and Cole"
    if (setting.apart && comma && !topical && !words[end]?.cap && !roleNouns.has(words[end - 1]?.lower ?? '')) {
      organization ??= run; // "Jo Ash, Birchwoods; Bo Elm, Quays Ltd"
      accept(end);
      continue;
    }
    if (organization !== null && segments.length === 0 && !roleNouns.has(words[end - 1]?.lower ?? '')) break; // "(Borset Board) – Wye"
    if (
      segments.length > 0
        ? topical || length === 1 || words[at]?.allCaps || !comma
        : setting.roster && (topical || !comma)
    ) {
      segments.push(run);
      accept(end);
      continue;
    }
    break;
  }
  const split = splitAffiliation(segments.join(', '));
  // "Jo Ash, Clerk (JA)", "Jo Ash, Clerk, Elm Associates (JA)"
  const withoutOwn = (said: string | null) => {
    const letters = / \((\p{Lu}{2,4})\)$/u.exec(said ?? '');
    return said && isOwn(setting, letters?.[1]) ? said.slice(0, letters?.index) : said;
  };
  return {
    role: withoutOwn(split.role),
    organization: withoutOwn(organization ?? split.organization),
    notes,
    plural,
    ...(shared ? { shared } : {}),
    to,
    next,
  };
}

/** "Jo Ash BASSH (Secondary Representative)", "Mrs Jo Ash COM (Vice Chair)" */
const behindLetters = /^(?:[^()]*representative|(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?)\)/i;

/** "Retired *members*": a noun of people in small letters, with which the entry ends. */
const endsInLower = ({ words }: Setting, i: number): boolean =>
  words[i]?.cap === false &&
  roleNouns.has(words[i]?.lower ?? '') &&
  (words[i + 1] === undefined || isSeparator(words[i + 1]) || /^[()]$/.test(words[i + 1]?.text ?? ''));

const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[\p{Ll}.]{0,7}(?: \d{4})?$/iu;

/** "Councillors Will Street, Mark Town and May Church": a forename and one word more between two marks go on with the list. */
function namedNext(setting: Setting, i: number, several: boolean): boolean {
  const { text, words } = setting;
  const found = nameAt(text, words, i);
  if (found?.size !== 2 || !/forename$/.test(found.evidence)) return false;
  const after = words[found.next];
  // "(Manager), Dawn Early (Solicitor)", "- Chair, Jim Parks - Treasurer"
  const posted = /^[(–—-]$/.test(after?.text ?? '') && roleAt(text, words, found.next + 1, true) !== undefined;
  if (posted || !(setting.surnames || (several && !isBody(found.name)))) return posted;
  return after === undefined || isSeparator(after) || /^[(.]$/.test(after.text);
}

/** "BDC", "BDC Highways", "MoJ": the letters of a body, not the person's own, no post, no party and no honour. */
function isLetters(setting: Setting, text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  return (
    /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu})$/u.test(first) &&
    !doneInCapitals.has(first) &&
    rest.length < 3 &&
    rest.every((word) => /^\p{Lu}\p{L}+$/u.test(word) && !roleNouns.has(word.toLowerCase())) &&
    !isOwn(setting, first) &&
    !(first.length === 2 && setting.name?.startsWith(first.charAt(0))) && // a slip in their initials
    !roleNouns.has(first.toLowerCase()) &&
    !party.test(first) &&
    !isHonour(first) &&
    !/\p{Lu}{3,} \p{Lu}{3,}/u.test(setting.text.slice(0, 60))
  );
}
const party = /^(?:lab|con|ld|lib|dem|ind|snp|ukip|grn|gp|bnp|dup|sdlp|uup|nb|tbc|tba|ps|id|ref)$/i;

/** "Jo Ash (JA) BDC", "J Ash BDC and": letters alone behind a name that is not in capitals itself are a body's. */
function isAcronymOf({ words }: Setting, i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const parts = before?.text === ')' || (before?.isWord === true && !before.allCaps);
  return (
    word?.allCaps === true &&
    /^\p{Lu}{2,6}$/u.test(word.text) &&
    parts &&
    !roleNouns.has(word.lower) &&
    !(words[i + 1]?.text === '&' && words[i + 2]?.allCaps) && // "KL & WN Borough Cllr Elm"
    (words[i + 1] === undefined || isSeparator(words[i + 1]) || words[i + 1]?.text === '.')
  );
}

/** Index after "BCC", "BCC Highways" right behind a full name; undefined where no council's letters stand there. */
function councilLetters({ words }: Setting, i: number): number | undefined {
  const word = words[i];
  if (!/^(?!PCC$)\p{Lu}{1,4}(?:CC|DC|BC|TC|MBC)$/u.test(word?.text ?? '') || word?.text.length === 2) return undefined;
  if (!words[i - 1]?.cap || words[i - 1]?.allCaps || !words[i - 2]?.cap) return undefined;
  const more = words[i + 1];
  const department =
    more?.isWord && more.cap && !roleNouns.has(more.lower) && !(words[i + 2]?.isWord && words[i + 2]?.cap);
  return department ? i + 2 : i + 1;
}

/** "Licensing, Safety and Crime Manager,": index after subjects with commas between them and a post at their end; `i` where there is none. */
function titleOfSubjects({ words }: Setting, i: number): number {
  let k = i;
  let commas = 0;
  for (; k < i + 10; k++) {
    const word = words[k];
    if (word?.text === ',' && words[k - 1]?.cap) commas++;
    else if (word?.cap && topicWords.has(word.lower) && !roleNouns.has(word.lower)) continue;
    else if (!/^(?:and|&)$/.test(word?.lower ?? '')) break;
  }
  const post = words[k]?.cap === true && roleNouns.has(words[k]?.lower ?? '') && !/s$/.test(words[k]?.lower ?? '');
  const ends = words[k + 1] === undefined || /^[,.;)]$/.test(words[k + 1]?.text ?? '');
  return commas > 0 && /^(?:and|&)$/.test(words[k - 2]?.lower ?? '') && post && ends ? k + 1 : i;
}

/** "the applicant's agent," or "a local resident.": a title in lower case that closes at the next mark. */
function lowerTitle(setting: Setting, i: number): { from: number; next: number } | undefined {
  const { words } = setting;
  const from = /^(?:the|a|an)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
  let k = from;
  while (k < from + 6 && words[k]?.isWord && !words[k]?.cap) k++;
  const closed = /^[,.;)]$/.test(words[k]?.text ?? '') || (setting.roster && words[k] === undefined);
  if (k === from || !closed || !roleNouns.has(words[k - 1]?.lower ?? '')) return undefined;
  const inside = words.slice(from, k);
  return inside.some(
    (word) => finite.test(word.lower) || /^(?:who|which|that|and|as|to|by|with|behalf)$/.test(word.lower),
  )
    ? undefined
    : { from, next: k };
}

/** After "Health Peer –" or "Chair:" a person's own title may follow the name. */
function roleAhead(setting: Setting, i: number): boolean {
  return (
    roleAt(setting.text, setting.words, i) !== undefined &&
    !isHonorific(setting.words[i]) &&
    surePerson(setting, i)?.evidence !== 'forename'
  );
}

/** "(Staff side representative)" of somebody listed: words of which the last is a post's. */
const saysPost = ({ roster }: Setting, inside: string) =>
  roster && /^\p{Lu}[\p{L}'’ -]{2,40}$/u.test(inside) && roleNouns.has(inside.split(' ').at(-1)?.toLowerCase() ?? '');

/** "Ash Ember LLP, external auditors", "Police, Fire and Crime Commissioner" */
const endsWithRole = (inside: string) =>
  /,/.test(inside) &&
  roleNouns.has(
    inside
      .split(/[\s,]+/)
      .at(-1)
      ?.toLowerCase() ?? '',
  ) &&
  (isBody(inside.split(',')[0] ?? '') || /^(?:\p{Lu}\p{L}+, )+\p{Lu}\p{L}+,? (?:and|&) \p{Lu}/u.test(inside));

function describable(setting: Setting, from: number, close: number, role: RoleMatch | undefined): boolean {
  if (!role || surePerson(setting, from) || surePerson(setting, role.next)) return false; // "(representative Jo Ash)"
  const rest = setting.words.slice(role.next, close);
  return rest.every((word) => word.cap || !word.isWord || /^(?:of|for|and|the|at|from|in|to|&)$/.test(word.lower));
}
