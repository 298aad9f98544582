import { isBody } from './body.ts';
import { bodyNouns, oftenInTitles, roleNouns, topicWords } from './lexicon.ts';
import { trades } from './likeness.ts';
import { closing, isDone, type RoleMatch, ranks } from './role.ts';
import { type Setting, surePerson } from './setting.ts';
import { printed } from './words.ts';

/** End (index) of a run of capitalised words, their connectors and short brackets; equals `i` when none begins here. */
export function capitalRun(setting: Setting, i: number): number {
  const { words } = setting;
  let k = i;
  let end = i;
  while (k < i + 24) {
    const word = words[k];
    if (!word) break;
    if (word.isWord && /^[AI]$/.test(word.text) && end > i) break;
    if (isDone(words, k)) break;
    if (word.isWord && (word.cap || (end > i && /^(?:[1-9]\d{0,2}|(?:19|20)\d\d)(?!\d)/.test(word.text)))) {
      const within = k > i && !/^(?:of|for|the|in|on|to|with|upon)$/.test(words[k - 1]?.lower ?? '');
      if (within && surePerson(setting, k) && !namesPlace(setting, i, k)) break;
      end = ++k;
    } else if (word.lower === 'and' && words[k - 1]?.allCaps && words[k + 1]?.lower === 'the')
      break; // "of BDC and the Parish Council was asked"
    else if (/^(?:and|&)$/.test(word.lower) && ranks.has(words[k + 1]?.lower ?? ''))
      break; // "Borset Police and Inspector Ash"
    else if (/^(?:of|for|the|and|&|in|on|to|with|upon|de)$/.test(word.lower) && (end > i || word.lower === 'the')) k++;
    else if (word.text === '(' && end > i) {
      const close = closing(words, k);
      const firm = /^(?:ltd|limited|plc|llp)$/.test(words[close + 1]?.lower ?? ''); // "Ash Services (North) Ltd"
      if (close < 0 || close - k > 6 || !(firm || words.slice(k + 1, close).every((w) => w.allCaps))) break;
      end = k = close + 1;
    } else if (word.text === '.' && !word.gap && words[k - 1]?.text === 'St') k++;
    else if (word.text === '/' && !word.gap) k++;
    else break;
  }
  return end;
}

/** "Kings Lynn West Vale Borough Council": what looks like a name in the middle of the first body named there. */
function namesPlace({ words }: Setting, from: number, k: number): boolean {
  const opened = words.slice(from, k).some(({ lower }) => bodyNouns.has(lower));
  let end = k + 2;
  while (words[end]?.cap && words[end]?.isWord && end < k + 6) end++;
  return !opened && end > k + 2 && /^(?:council|board|trust|authority|association)$/.test(words[end - 1]?.lower ?? '');
}

/** The words from `i` up to `end`, as printed. */
export const fromTo = (setting: Setting, i: number, end: number) =>
  printed(setting.text, setting.words[i]?.start ?? 0, setting.words[end - 1]?.end ?? 0);

/** Parts of a body that nobody but those who work there come "from". */
const workplace = /^the \p{Lu}.* (?:office|unit|bureau|department|directorate)$/iu;

/** "Jo Ash from Young Borset", "of Young Carers" */
const youth = /^Young (?!People|Persons?|Adults?|Offenders?|Women|Men)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** `, on behalf of Borset Carers Forum` or ` from the LGA`: the body, and the index after it; `all` of those named before: ` both of`. */
export function bodyByPreposition(
  setting: Setting,
  i: number,
): { body: string; next: number; all: boolean } | undefined {
  const { words } = setting;
  const all = /^(?:all|both)$/.test(words[i]?.lower ?? '');
  let k = all ? i + 1 : i;
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
  // "Mr Ash of the Save the Pond group"
  const collective = /^(?:group|network|society|association|campaign|club|charity)$/.test(words[end]?.lower ?? '');
  if (collective && end > k + 1 && !words[end]?.cap && !setting.roster)
    return { body: fromTo(setting, k, end + 1).replace(/^the /i, ''), next: end + 1, all };
  const onward = words.findIndex((word, at) => at > k && at < end && /^(?:on|in|to|with)$/.test(word.lower));
  if (onward > 0 && isBody(fromTo(setting, k, onward)))
    return { body: fromTo(setting, k, onward).replace(/^the /i, ''), next: onward, all };
  // "Norfolk County Council (NCC)"
  const printedBody = fromTo(setting, k, end).replace(/ \(\p{Lu}{2,8}\)$/u, '');
  const body = printedBody.replace(/^the /i, '');
  const project = /^((?:\p{Lu}\p{Ll}+ ){1,2})Project$/u.exec(body)?.[1]; // "Jo Ash of the Elm Tree Project"
  const named = project !== undefined && !project.trim().split(' ').some(oftenInTitles);
  if (isBody(printedBody) || isBody(body) || named || youth.test(body) || (strong && workplace.test(printedBody)))
    return { body, next: end, all };
  const acronym = /^\p{Lu}[\p{L}&]+$/u.test(body) && /\p{Lu}/u.test(body.slice(1));
  const council = /^\p{Lu}{1,4}(?:CC|DC|BC|TC)$|^\p{Lu}\p{Ll}+ Highways$/u.test(body); // "Mr Ash of BDC", "of County Highways"
  const own =
    !strong &&
    setting.name !== undefined &&
    (trades.has(body.split(' ').at(-1)?.toLowerCase() ?? '') || body.startsWith(`${setting.name.split(' ').at(-1)} `)); // "Mr Reed of Reed Landscapes"
  return own || council || (strong && acronym) || (strong && setting.roster && !/^(?:\p{Lu}?\d|Item\b)/u.test(body))
    ? { body, next: end, all }
    : undefined;
}

/** " at South Borset Police" or ", the Borset Carers Forum" right after a title; the index after it. */
export function bodyTail(setting: Setting, i: number): number | undefined {
  const { words } = setting;
  if (!/^(?:at|from|of|for|representing)$/.test(words[i]?.lower ?? '')) return undefined;
  const end = capitalRun(setting, i + 1);
  // "Jo Ash, Head of Wards for Ann Birch": in whose stead
  if (words[i]?.lower === 'for' && surePerson(setting, i + 1)?.next === end) return undefined;
  return end > i + 1 ? end : undefined;
}

/** "Assistant Director for Commissioning, Performance and Inclusion": subjects after a comma belong to the title. */
export function continued(setting: Setting, role: RoleMatch): RoleMatch {
  const { words } = setting;
  let { next, to } = role;
  while (words[next]?.text === ',' && words[next + 1]?.cap) {
    const end = capitalRun(setting, next + 1);
    const run = words.slice(next + 1, end).filter((word) => word.cap && word.isWord);
    const topical = run.every((word) => topicWords.has(word.lower.replace(/'s?$/, ''))) && run.length > 0;
    if (!topical || run.some((word) => roleNouns.has(word.lower)) || surePerson(setting, next + 1)) break;
    if (isBody(printed(setting.text, words[next + 1]?.start ?? 0, words[end - 1]?.end ?? 0))) break;
    next = end;
    to = words[end - 1]?.end ?? to;
  }
  return { ...role, next, to };
}
