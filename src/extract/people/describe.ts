import { isBody } from '../../model/body.ts';
import { roleNouns, topicWords } from '../../model/lexicon.ts';
import { isHonorific, looksLikeName, type NameMatch, nameAt } from '../../model/name.ts';
import { closing, type RoleMatch, roleAt, splitAffiliation } from '../../model/role.ts';
import { printed, type Word } from '../../model/words.ts';

/** What is printed about a person right after the name: post, body, and the brackets that are neither. */
export interface Description {
  role: string | null;
  organization: string | null;
  /** Bracketed texts that name no post and no body: "from item 5", "LD". */
  notes: string[];
  /** The role's noun is plural: the title belongs to several people. */
  plural: boolean;
  to: number;
  next: number;
}

export interface Setting {
  text: string;
  words: readonly Word[];
  /** In an attendance list more is taken on trust: dashes, colons and cells part the columns of one entry. */
  roster: boolean;
  /** Of a list of surnames: after a comma the next word is more likely a name than a title. */
  surnames?: boolean;
  /** Of the person described: a column may repeat them. */
  initials?: string;
  /** Words that the surrounding text also prints in lower case: no evidence for a name. */
  common?: ReadonlySet<string>;
  /** Whether a printed full name is known to be a person's. */
  known?: (name: string) => boolean;
}

const dash = /^[–—-]$/;
const cell = /^[|\t]$/;
const finite =
  /^(?:\w+ed|gave|led|spoke|said|was|were|had|has|is|put|drew|made|felt|took|told|left|sought|thought|asks|says|spoke)$/;

export const isSeparator = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:,|;|and|&|\|)$/.test(word.lower);

/** A name stands here that nothing else needs to prove: honorific, forename, or known from elsewhere. */
export function surePerson(setting: Setting, i: number): NameMatch | undefined {
  const match = nameAt(setting.text, setting.words, i);
  if (!match) return undefined;
  if (match.evidence === 'honorific') return match;
  if (setting.known?.(match.name)) return match;
  if (match.evidence === 'forename' && looksLikeName(setting.words, match)) return match;
  if (match.evidence === 'initial' && setting.roster && looksLikeName(setting.words, match)) return match;
  if (match.evidence === 'doubtful-forename' && setting.roster && looksLikeName(setting.words, match)) return match;
  return undefined;
}

/** End (index) of a run of capitalised words, their connectors and short brackets; equals `i` when none begins here. */
export function capitalRun(setting: Setting, i: number): number {
  const { words } = setting;
  let k = i;
  let end = i;
  while (k < i + 24) {
    const word = words[k];
    if (!word) break;
    if (word.isWord && /^[AI]$/.test(word.text) && end > i) break;
    if (word.isWord && (word.cap || (end > i && /^(?:[1-9]\d{0,2}|(?:19|20)\d\d)(?!\d)/.test(word.text)))) {
      if (k > i && !/^(?:of|for|the|in|on|to|with|upon)$/.test(words[k - 1]?.lower ?? '') && surePerson(setting, k))
        break;
      end = ++k;
    } else if (/^(?:of|for|the|and|&|in|on|to|with|upon|de)$/.test(word.lower) && (end > i || word.lower === 'the'))
      k++;
    else if (word.text === '(' && end > i) {
      const close = closing(words, k);
      if (close < 0 || close - k > 6 || !words.slice(k + 1, close).every((w) => w.allCaps)) break;
      end = k = close + 1;
    } else if (word.text === '.' && !word.gap && words[k - 1]?.text === 'St') k++;
    else if (word.text === '/' && !word.gap) k++;
    else break;
  }
  return end;
}

const fromTo = (setting: Setting, i: number, end: number) =>
  printed(setting.text, setting.words[i]?.start ?? 0, setting.words[end - 1]?.end ?? 0);

/** `, on behalf of Borset Carers Forum` or ` from the LGA`: the body, and the index after it. */
function bodyByPreposition(setting: Setting, i: number): { body: string; next: number } | undefined {
  const { words } = setting;
  let k = i;
  const two = `${words[k]?.lower} ${words[k + 1]?.lower} ${words[k + 2]?.lower}`;
  let strong = true;
  if (two === 'on behalf of') k += 3;
  else if (words[k]?.lower === 'representing') k += 1;
  else if (/^(?:from|at|of)$/.test(words[k]?.lower ?? '')) {
    strong = /^(?:from|at)$/.test(words[k]?.lower ?? '');
    k += 1;
  } else return undefined;
  const end = capitalRun(setting, k);
  if (end === k) return undefined;
  const onward = words.findIndex((word, at) => at > k && at < end && /^(?:on|in|to|with)$/.test(word.lower));
  if (onward > 0 && isBody(fromTo(setting, k, onward)))
    return { body: fromTo(setting, k, onward).replace(/^the /i, ''), next: onward };
  const printedBody = fromTo(setting, k, end);
  const body = printedBody.replace(/^the /i, '');
  if (isBody(printedBody) || isBody(body)) return { body, next: end };
  const acronym = /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}]*$/u.test(body);
  return (strong && acronym) || (strong && setting.roster && !/^\p{Lu}?\d/u.test(body))
    ? { body, next: end }
    : undefined;
}

/** Whether this role phrase after a name is a description of it and not the subject of what follows. */
function fits(setting: Setting, role: RoleMatch, several: boolean, atStart: boolean, afterComma: boolean): boolean {
  if (role.plural && !several && !/^(?:services|sales|operations)$/.test(role.head)) return false;
  if (
    setting.surnames &&
    afterComma &&
    !several &&
    role.next - role.first < 2 &&
    !/^(?:chair|leader|mayor|clerk|sheriff|president)/.test(role.head)
  )
    return false;
  if (/^members? of (?:the )?(?:public|press)\b/i.test(printed(setting.text, role.from, role.to))) return false;
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
  let next = i;
  let to = words[i - 1]?.end ?? 0;
  const accept = (end: number) => {
    next = end;
    to = words[end - 1]?.end ?? to;
  };
  const column = cell.test(words[next]?.text ?? '') ? next + 1 : next;
  if (setting.initials && words[column]?.text === setting.initials) accept(column + 1); // "Jane Ash | JA | Clerk"
  for (let turn = 0; turn < 12; turn++) {
    const word = words[next];
    if (!word) break;
    if (word.text === '(' || word.text === '[') {
      const close = closing(words, next);
      if (close < 0) break;
      let inside = printed(text, words[next + 1]?.start ?? 0, words[close - 1]?.end ?? 0);
      if (setting.initials && inside.replace(/[^\p{L}]/gu, '') === setting.initials) {
        accept(close + 1);
        initials = true;
        continue;
      }
      const own = /^(\p{Lu}{2,4})(?:,| [–—-]) /u.exec(inside); // "(JA, Clerk)"
      if (own && own[1] === setting.initials) inside = inside.slice(own[0].length);
      const opens = next + 1 + (own && own[1] === setting.initials ? 2 : 0);
      const chair = /^(.{3,}?),? (?:and )?(in the chair)$/i.exec(inside); // "(Leader of the Council, in the Chair)"
      if (chair && !/^(?:vice|deputy)[- ]?chair/i.test(inside)) {
        notes.push(chair[2] ?? '');
        inside = (chair[1] ?? '').replace(/,$/, '');
      }
      const role = roleAt(text, words, opens, true);
      const wholeRole = role && role.next >= close - (chair ? 5 : 1) && !surePerson(setting, opens) && !isNote(inside);
      const described = describable(setting, opens, close, role);
      if ((wholeRole || described) && !isNote(inside)) {
        segments.push(inside);
        if (segments.length === 1 && role)
          plural =
            role.plural ||
            (/\b\p{Ll}+s$/u.test(inside) && roleNouns.has(inside.split(' ').at(-1)?.toLowerCase() ?? ''));
      } else if (endsWithRole(inside) && !isNote(inside)) {
        segments.push(inside); // "(Ash Ember LLP, external auditors)"
        plural = /s$/.test(inside);
      } else if (isBody(inside) && !isNote(inside)) organization ??= inside.replace(/^the /i, '');
      else notes.push(inside);
      accept(close + 1);
      continue;
    }
    const comma = word.text === ',';
    const parted =
      comma ||
      (dash.test(word.text) && (word.gap || setting.roster || words[next + 1]?.gap === true)) ||
      (setting.roster && (word.text === ':' || cell.test(word.text)));
    const at = parted ? next + 1 : next;
    if (!words[at]) break;
    if (surePerson(setting, at) && !(parted && !comma && roleAhead(setting, at))) break;
    const preposition = bodyByPreposition(setting, at);
    if (preposition && (organization === null || segments.length === 0)) {
      organization ??= preposition.body;
      accept(preposition.next);
      continue;
    }
    if (!parted && segments.length > 0) break;
    const role = roleAt(text, words, at, parted);
    if (role && fits(setting, role, several, atStart, comma)) {
      if (segments.length === 0) plural = role.plural;
      segments.push(printed(text, role.from, role.to));
      accept(role.next);
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
        words[at + 1]?.text === '(' &&
        /^[^()]*representative\)/i.test(text.slice(words[at + 1]?.end));
      const body = initials || setting.roster ? capitalRun(setting, at) : at; // "Cllr Jo Ash (JA) Borset Council"
      if (!acronym && (body === at || !isBody(fromTo(setting, at, body)))) break;
      organization ??= acronym ? word.text : fromTo(setting, at, body).replace(/^the /i, ''); // "Jo Ash BASSH (Secondary Representative)"
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
    const end = capitalRun(setting, at);
    if (end === at || isHonorific(words[at])) break;
    const run = fromTo(setting, at, end);
    if (comma && /\bpartner$/i.test(segments.at(-1) ?? '')) {
      organization ??= run; // "Ann Ash, Partner, Birch Cole" of a firm
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
    if (setting.surnames && comma && !segments.length) break;
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
  return { role: split.role, organization: organization ?? split.organization, notes, plural, to, next };
}

/** "the applicant's agent," or "a local resident.": a title in lower case that closes at the next mark. */
function lowerTitle(setting: Setting, i: number): { from: number; next: number } | undefined {
  const { words } = setting;
  const from = /^(?:the|a|an)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
  let k = from;
  while (k < from + 6 && words[k]?.isWord && !words[k]?.cap) k++;
  if (k === from || !/^[,.;)]$/.test(words[k]?.text ?? '') || !roleNouns.has(words[k - 1]?.lower ?? ''))
    return undefined;
  const inside = words.slice(from, k);
  return inside.some((word) => finite.test(word.lower) || /^(?:who|which|that|and|as|to|by|with)$/.test(word.lower))
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

/** " at South Borset Police" or ", the Borset Carers Forum" right after a title; the index after it. */
function bodyTail(setting: Setting, i: number): number | undefined {
  const { words } = setting;
  if (!/^(?:at|from|of|for|representing)$/.test(words[i]?.lower ?? '')) return undefined;
  const end = capitalRun(setting, i + 1);
  return end > i + 1 ? end : undefined;
}

const endsWithRole = (inside: string) =>
  /,/.test(inside) &&
  roleNouns.has(
    inside
      .split(/[\s,]+/)
      .at(-1)
      ?.toLowerCase() ?? '',
  ) &&
  isBody(inside.split(',')[0] ?? '');

function describable(setting: Setting, from: number, close: number, role: RoleMatch | undefined): boolean {
  if (!role || surePerson(setting, from)) return false;
  const rest = setting.words.slice(role.next, close);
  return rest.every((word) => word.cap || !word.isWord || /^(?:of|for|and|the|at|from|in|to|&)$/.test(word.lower));
}

const note =
  /^(?:in the chair|independent (?:member|person)s?$|(?:the )?(?:vice|deputy|co|joint)?[- ]*chair(?:man|woman|person)?\b(?! of| for|,? \p{Lu}).*|.*\bin the chair|as (?:a )?substitute.*|subs?(?:titute|tuting|stituting)?\b.*|.*\bsubstitut(?:e|ing|ed)\b.*|.*\bco-?opt.*|observer.*|(?:from|until|till|up to|to|left|arrived|joined|for|items?|minutes?|part|present|virtual|remote|online|via|by (?:phone|video|zoom|teams|telephone)|late|except|agenda|not|via|on teams|in place|on behalf|replac|vacan|voting|non-voting)\b.*|\d.*|.*\d[.:]?\d*\s*[ap]\.?m\.?.*)$/iu;
/** A bracket that says how or when somebody took part, never what they are. */
export const isNote = (inside: string): boolean => note.test(inside.trim());
