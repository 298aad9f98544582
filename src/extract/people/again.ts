import { doubtfulForenames, forenames, placeForenames } from '../../language/forenames.ts';
import { nameParts, particles, shortens } from '../../language/namekey.ts';
import { roleAt } from '../../language/role.ts';
import { printed, readWords, withoutMarkup } from '../../language/words.ts';
import type { Part } from '../../model/enums.ts';
import type { PersonFact } from '../../model/facts.ts';
import { matchesOf } from '../../model/matches.ts';
import { type ItemSection, type Passage, spanOf } from '../../model/structure.ts';
import type { ItemContext } from '../context.ts';
import { type Ledger, noteForm } from './ledger.ts';
import { partOf, takePart, toldOfAway } from './part.ts';
import { isPlain, type Register, registerOf } from './register.ts';

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '- ?');

const isPrinted = (text: string, name: string) => text.includes(name.split('-')[0] as string);
const bounded = { before: /[\p{L}\p{N}'’-]$/u, behind: /^(?:[\p{L}\p{N}-]| \p{Lu})/u };

/**
 * Where a text prints one of the names as a whole word that no further name follows, in print order; of several at one place the first
 * of `names`. By looking for the words: a pattern of them would be made for each item anew, which takes longer than all that it finds.
 */
function printedNames(text: string, names: readonly string[]): { index: number; found: string }[] {
  const places = names.flatMap((name) => {
    if (!isPrinted(text, name)) return [];
    const forms = name.includes('-') ? [name.replaceAll('-', '- '), name] : [name];
    return forms.flatMap((form) => {
      const at: { index: number; found: string }[] = [];
      for (let index = text.indexOf(form); index >= 0; index = text.indexOf(form, index + 1)) {
        const to = index + form.length;
        // two characters: a letter beyond the first plane takes both
        if (bounded.before.test(text.slice(Math.max(0, index - 2), index))) continue;
        if (!bounded.behind.test(text.slice(to, to + 3))) at.push({ index, found: form });
      }
      return at;
    });
  });
  let end = 0;
  return places
    .sort((a, b) => a.index - b.index)
    .filter(({ index, found }) => {
      if (index < end) return false;
      end = index + found.length;
      return true;
    });
}

/**
 * Later mentions by forename only ("invited Anne to lead") say more of a person already named; "Susan was the X lead"
 * gives another title, so whether it is the same Susan stays open and the mention is kept as printed.
 */
export function secondMentions(item: ItemSection, ledger: Ledger): void {
  const byForename = new Map<string, PersonFact | null>();
  for (const fact of ledger.people) {
    if (!fact.name || fact.honorific) continue;
    const forename = fact.name.split(/\s+/)[0] ?? '';
    if (nameParts(fact.name).given.length === 0 || forename.replace('.', '').length < 3) continue;
    byForename.set(forename, byForename.has(forename) ? null : fact);
  }
  if (byForename.size === 0) return;
  const names = [...byForename.keys()];
  for (const passage of item.passages) {
    const text = withoutMarkup(passage.text);
    const places = printedNames(text, names);
    const listed = names
      .filter((name) => isPrinted(text, name))
      .map(quote)
      .join('|');
    for (const { index, found } of places) {
      const fact = byForename.get(found.replace(/- /g, '-'));
      const to = index + found.length;
      const before = text.slice(Math.max(0, index - 120), index);
      if (!fact || (/\p{Lu}[\p{L}.'’-]*\s$/u.test(before) && !/[.:]\s$/.test(before))) continue;
      if (/^['’]s/.test(text.slice(to, to + 2))) continue;
      const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
      const after = text.slice(to, to + 200).replace(new RegExp(`^(?:,? (?:and |& )?(?:${listed}))+(?= )`, 'u'), '');
      const other = anotherTitle(after, fact);
      if (other) {
        ledger.people.push({
          name: found,
          honorific: null,
          role: other,
          organization: null,
          part: 'MENTIONED',
          lines: spanOf(passage, index, to),
        });
        byForename.set(found, null);
        continue;
      }
      noteForm(fact, { name: found, honorific: null, lines: spanOf(passage, index, to) });
      const alone = sentence.replace(new RegExp(`(?:(?:${listed}),? (?:and |& )?)+$`, 'u'), '');
      takePart(fact, partOf(alone, after), spanOf(passage, index, to));
    }
  }
}

function anotherTitle(after: string, fact: PersonFact): string | null {
  const link = /^ (?:was|is) (?:also )?(?=the |a |an )/.exec(after);
  if (!link) return null;
  const rest = after.slice(link[0].length);
  const role = roleAt(rest, readWords(rest), 0, true);
  if (!role || role.plural) return null;
  const title = printed(rest, role.from, role.to);
  return title.toLowerCase() === fact.role?.toLowerCase() ? null : title;
}

/** Every passage, behind the words that lead it: "Proposed by Ann, seconded by Bo:". */
const placesOf = (item: ItemSection) =>
  item.passages.flatMap((passage) =>
    [passage.lead, passage.text].flatMap((place): [Passage, string][] => (place ? [[passage, place]] : [])),
  );

/** "Karen reported": forenames that one person of the meeting's lists alone has, and those of others where they act or stand in a row. */
export function forenameActors(item: ItemSection, context: ItemContext, ledger: Ledger): void {
  const known = new Set(ledger.people.map(({ name }) => name?.split(/\s+/)[0] ?? ''));
  const register = registerOf(context.section, context.attendance);
  const absent = context.attendance.filter(({ status }) => status === 'APOLOGIES' || status === 'ABSENT');
  const away = new Set(absent.map(({ name }) => name?.split(' ')[0]));
  for (const [passage, place] of placesOf(item)) {
    const text = withoutMarkup(place);
    const others: string[] = text.match(/(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}'’-]| \p{Lu})/gu) ?? [];
    const strangers = others.filter((word) => isForename(word) && !register.forenames.has(word));
    const wanted = [...new Set([...register.forenames, ...strangers])].filter((name) => !known.has(name));
    const places = printedNames(text, wanted);
    for (const [at, { index, found }] of places.entries()) {
      const before = text.slice(Math.max(0, index - 120), index);
      const to = index + found.length;
      const after = text.slice(to, to + 200);
      if (particles.has(/(\p{Ll}+) $/u.exec(before)?.[1] ?? '')) continue; // "Cllr ap Rhys"
      if (/\p{Lu}[\p{L}.'’-]*\s$/u.test(before) && !/[.:;]\s$/.test(before)) continue;
      if (/^ (?:and|&) \p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(after)) continue; // "Jane and Tom Birch" are a couple
      const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
      const said = partOf(sentence, after.replace(/^(?:,? (?:and|&) \p{Lu}\p{Ll}+)+(?= \p{Ll})/u, ''));
      const part = said === 'SPOKE' && away.has(found) && toldOfAway(sentence, after) ? 'MENTIONED' : said;
      const row = rowAt(text, places, at);
      if (part === 'MENTIONED') {
        const thanked = /\b(?:thank(?:ed|s)?|with|from|by|to|contact|ask(?:ed)?)(?: \p{L}+){0,3} $/u.test(before);
        const listed = register.forenames.has(found);
        const tasked = /(?:^|[.;:]\s+)$/.test(before) && /^ (?:to|will|would) \p{Ll}/u.test(after); // "Holly to order the trees"
        if (listed ? !isForename(found) && !thanked && !tasked && row.length < 2 : row.length < 3) continue;
      }
      ledger.name(
        { name: found, organization: allFrom.exec(text.slice(row.to))?.[1] ?? null },
        part,
        place === passage.text ? spanOf(passage, index, to) : passage.lines,
      );
    }
  }
}

/** No month, place, people or word besides. */
const isForename = (word: string) =>
  forenames.has(word.toLowerCase()) &&
  !doubtfulForenames.has(word.toLowerCase()) &&
  !placeForenames.has(word.toLowerCase());

/** "Dan, Ian and Sean all from the Pond Unit" */
const allFrom =
  /^,? (?:all|both) (?:from|of) (?:the )?(\p{Lu}[\p{L}'’&-]*(?: (?:(?:of|and|for) )?\p{Lu}[\p{L}'’&-]*)*)/u;

/** The forenames that stand in one row, and where the last of them ends: three in "Dan, Ian (Clerk) and Sean". */
function rowAt(
  text: string,
  places: readonly { index: number; found: string }[],
  at: number,
): { length: number; to: number } {
  const joined = (k: number) => {
    const [one, next] = [places[k], places[k + 1]];
    return (
      !!one &&
      !!next &&
      /^ ?(?:\([^()]{2,40}\))?(?:, ?(?:and )?| ?& ?| and )$/.test(text.slice(one.index + one.found.length, next.index))
    );
  };
  let [from, to] = [at, at];
  while (joined(from - 1)) from--;
  while (joined(to)) to++;
  const last = places[to];
  return { length: to - from + 1, to: last ? last.index + last.found.length : 0 };
}

/** "JS reported", "Action: JS/TB": initials that are one attendee's, where they act, or anywhere in a house that names people so. */
export function initialActors(item: ItemSection, context: ItemContext, ledger: Ledger): void {
  const register = registerOf(context.section, context.attendance);
  for (const [passage, place] of placesOf(item))
    readInitials(withoutMarkup(place), register, (initials, part, from, to) => {
      const lines = place === passage.text ? spanOf(passage, from, to) : passage.lines;
      // "Karen Boyd (KB) will lead. KB asked": one person
      const named = ledger.people.filter(({ name }) => name?.includes(' ') && shortens(initials, name));
      const form = { name: initials, honorific: null, lines };
      const [bearer] = named;
      if (!bearer || named.length > 1) return void ledger.name(form, part, lines);
      noteForm(bearer, form);
      takePart(bearer, part, lines);
    });
}

/** "JS/TB", "JS, TB and RPik" */
const besideAfter = /^ ?(?:\/|,? (?:and|&)|,) ?(\p{Lu}\p{L}{1,4})(?!\p{L})/u;
const besideBefore = /(?<!\p{L})(\p{Lu}\p{L}{1,4}) ?(?:\/|,? (?:and|&)|,) ?$/u;

/** "HM and ZR supported it" */
const rest = /^(?:(?: ?\/ ?|, | and | & )\p{Lu}\p{L}{1,4}(?!\p{L}))+/u;

/** "Proposed (JS), seconded (TB)" */
const moverIn = /\b(?:proposed|seconded|moved)(?: by)? \($/i;

function readInitials(
  text: string,
  register: Register,
  found: (initials: string, part: Part, from: number, to: number) => void,
): void {
  const known = (letters: string | undefined) => !!letters && register.isInitials(letters);
  for (const match of matchesOf(/(?<![\p{L}\p{N}&-])\p{Lu}\p{L}{1,4}(?![\p{L}\p{N}&-])/gu, text)) {
    if (!known(match[0]) || forenames.has(match[0].toLowerCase())) continue;
    const to = match.index + match[0].length;
    const behind = text.slice(to, to + 120);
    const ahead = text
      .slice(Math.max(0, match.index - 80), match.index)
      .replace(moverIn, (words) => words.slice(0, -1));
    const beside = (besideAfter.exec(behind) ?? besideBefore.exec(ahead))?.[1];
    if ((behind.startsWith('/') || ahead.endsWith('/')) && !known(beside)) continue; // "HS/2021"
    if (/\p{L} \($/u.test(ahead) && behind.startsWith(')')) continue; // "Karen Boyd (KB)"
    const part = partOf(ahead, known(beside) ? behind.replace(rest, '') : behind);
    const tasked = /(?:\bactions?|\bowner|\blead|\bthank(?:ed|s)|\bwelcom(?:ed|es))\s*(?::\s*)?$/i.test(
      ahead.slice(-20),
    );
    const opens = /(?:^|[.;:]\s+)$/.test(ahead.slice(-3)) && /^ \p{Ll}/u.test(behind);
    if (part === 'MENTIONED' && !tasked && !opens && !known(beside) && !isPlain(register, match[0])) continue;
    found(match[0], part, match.index, to);
  }
}
