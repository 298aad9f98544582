import { forenames } from '../../language/forenames.ts';
import { initialsOf, nameParts } from '../../language/namekey.ts';
import { withoutMarkup } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { MeetingSection } from '../../model/structure.ts';

/** The short forms under which the people of a meeting's lists may be named further down. */
export interface Register {
  /** Initials to the one who has them; null where several have them. */
  initials: ReadonlyMap<string, string | null>;
  /** Forenames that one person alone has, and nobody's surname. */
  forenames: ReadonlySet<string>;
  /** The record names people by their initials throughout: "KB reported ... Action: TS/KB". */
  byInitials: boolean;
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
  const initials = new Map<string, string | null>();
  const given = new Map<string, string | null>();
  const surnames = new Set<string>();
  const add = (map: Map<string, string | null>, key: string, name: string) =>
    map.set(key, map.has(key) && map.get(key) !== name ? null : name);
  for (const { name } of attendance) {
    if (!name) continue;
    const parts = nameParts(name);
    surnames.add(parts.surname);
    if (parts.given.length === 0) continue;
    const short = initialsOf(name);
    if (short.length > 1) add(initials, short, name);
    const split = initialsOf(name.replace(/['’]/g, ' ')); // "KOH" of Kieron O'Hara
    if (split !== short) add(initials, split, name);
    const forename = name.split(/\s+/)[0] ?? '';
    if (/^\p{Lu}[\p{L}’'-]{2,}$/u.test(forename)) add(given, forename, name);
  }
  const alone = [...given].flatMap(([forename, name]) =>
    name && !surnames.has(forename.toLowerCase()) && forenames.has(forename.toLowerCase()) ? [forename] : [],
  );
  return { initials, forenames: new Set(alone), byInitials: actsOf(section, initials) >= 3 };
}

/** How often initials of somebody listed stand where a person acts. */
function actsOf(section: MeetingSection, initials: ReadonlyMap<string, string | null>): number {
  let count = 0;
  for (const item of section.items)
    for (const passage of item.passages)
      for (const [, letters] of withoutMarkup(passage.text).matchAll(
        /(?<![\p{L}\p{N}])(\p{Lu}{2,4}) (?:reported|said|asked|advised|agreed|updated|noted|thanked|informed|explained|confirmed|suggested|presented|to|will|has|had|would|was|welcomed|attended|proposed|stated|raised|outlined|commented|is)\b/gu,
      ))
        if (initials.get(letters ?? '')) count++;
  return count;
}

/** "KB" may be read as a person wherever it stands. */
export const isPlain = (register: Register, letters: string): boolean => register.byInitials && !ambiguous.has(letters);
