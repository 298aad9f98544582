import { forenames } from '../../language/forenames.ts';
import { isHonorific } from '../../language/honorific.ts';
import { initialsOf, nameParts, shortens } from '../../language/namekey.ts';
import { readWords, withoutMarkup } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import { matchesOf } from '../../model/matches.ts';
import type { MeetingSection, Passage } from '../../model/structure.ts';

/** The short forms under which the people of a meeting's lists may be named further down. */
export interface Register {
  /** Of initials as the lists' own brackets print them, "JG", "RPik", "SvW", and those of the names. */
  isInitials: (letters: string) => boolean;
  /** Forenames that one person alone has, and nobody's surname. */
  forenames: ReadonlySet<string>;
  /** The record names people by their initials throughout: "KB reported ... Action: TS/KB". */
  byInitials: () => boolean;
}

/** Letters that stand for other things in most records. */
const ambiguous = new Set(
  'PC DC CC TC BC MP MS PA UK EU IT HR PR TV AM PM NB OK VE VJ GP AGM CEO RE AS AN IN ON AT OR SO NO'.split(' '),
);
const registers = new WeakMap<MeetingSection, Register>();

/** Made once a section. */
export function registerOf(section: MeetingSection, attendance: readonly AttendanceFact[]): Register {
  const made = registers.get(section) ?? makeRegister(section, attendance);
  registers.set(section, made);
  return made;
}

function makeRegister(section: MeetingSection, attendance: readonly AttendanceFact[]): Register {
  const initials = new Set<string>();
  const given = new Map<string, string | null>();
  const surnames = new Set<string>();
  // "Present: Roy, Carol and Syd"
  const single = attendance.flatMap(({ name, honorific }) => (name && !honorific && !/ /.test(name) ? [name] : []));
  const byForename = single.filter((name) => forenames.has(name.toLowerCase())).length * 2 >= single.length;
  for (const { name, honorific } of attendance) {
    if (!name) continue;
    const parts = nameParts(name);
    const forename = name.split(/\s+/)[0] ?? '';
    const only = parts.given.length === 0 && honorific === null && byForename;
    if (!only) surnames.add(parts.surname);
    if (parts.given.length === 0 && !only) continue;
    // "KOH" of Kieron O'Hara, "LdG" of Lyn de Garland
    const asPrinted = name
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    for (const short of [initialsOf(name), initialsOf(name.replace(/['’]/g, ' ')), asPrinted])
      if (short.length > 1) initials.add(short);
    if (/^\p{Lu}[\p{L}’'-]{2,}$/u.test(forename) || /^(?:Jo|Ed|Di|Bo|Cy|Vi|Ty)$/.test(forename))
      given.set(forename, given.has(forename) && given.get(forename) !== name ? null : name);
  }
  for (const letters of bracketedInitials(section)) initials.add(letters);
  const alone = [...given].flatMap(([forename, name]) =>
    name && !surnames.has(forename.toLowerCase()) ? [forename] : [],
  );
  // "Rpik" beside "RPik"
  const mixed = new Set([...initials].flatMap((letters) => (/\p{Ll}/u.test(letters) ? [letters.toLowerCase()] : [])));
  const isInitials = (letters: string) =>
    initials.has(letters) || (mixed.size > 0 && /\p{Ll}{2}/u.test(letters) && mixed.has(letters.toLowerCase()));
  let acts: number | undefined;
  const byInitials = () => {
    acts ??= actsOf(section, isInitials);
    return acts >= 3;
  };
  return { isInitials, forenames: new Set(alone), byInitials };
}

/** "Jo Garland (JG)", "Ros Pike [RPik]", "Doug (DL)": letters in a bracket behind the one name that they shorten. */
function bracketedInitials({ attendance, items }: MeetingSection): string[] {
  const bearers = new Map<string, string>();
  const read = (passage: Passage, listed: boolean) => {
    for (const { 1: letters = '', index } of matchesOf(/[([](\p{Lu}\p{L}{1,4})[)\]]/gu, passage.text)) {
      const before =
        passage.text
          .slice(Math.max(0, index - 60), index)
          .split(/[,;|)\]]/)
          .at(-1) ?? '';
      const words = readWords(before)
        .filter(({ isWord }) => isWord)
        .slice(-5);
      const titled = words.findLastIndex((word) => isHonorific(word));
      const name = words.slice(titled + 1).map(({ text }) => text);
      const first = name.findIndex((_, at) => shortens(letters, name.slice(at).join(' ')));
      // "Borset County Council (BCC)" in running text
      const fits = first >= 0 && (listed || titled >= 0 || forenames.has((name[first] ?? '').toLowerCase()));
      const bearer = (fits && name.at(-1)) || '';
      bearers.set(letters, (bearers.get(letters) ?? bearer) === bearer ? bearer : '');
    }
  };
  for (const block of attendance) for (const passage of block.passages) read(passage, true);
  for (const item of items) for (const passage of item.passages) read(passage, false);
  // "Ash (BDC), Birch (BDC)": a body's
  return [...bearers].flatMap(([letters, bearer]) => (bearer ? [letters] : []));
}

/** How often initials of somebody listed stand where a person acts. */
function actsOf(section: MeetingSection, isInitials: Register['isInitials']): number {
  let count = 0;
  for (const item of section.items)
    for (const passage of item.passages)
      for (const [, letters] of matchesOf(
        /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{1,4}) (?:reported|said|asked|advised|agreed|updated|noted|thanked|informed|explained|confirmed|suggested|presented|to|will|has|had|would|was|welcomed|attended|proposed|stated|raised|outlined|commented|is|declared|tabled|gave|felt)\b/gu,
        withoutMarkup(passage.text),
      ))
        if (isInitials(letters ?? '')) count++;
  return count;
}

/** "KB" may be read as a person wherever it stands. */
export const isPlain = (register: Register, letters: string): boolean =>
  register.byInitials() && !ambiguous.has(letters);
