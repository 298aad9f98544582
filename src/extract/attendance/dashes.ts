import type { RosterEntry } from '../../language/entry.ts';
import { oftenInTitles } from '../../language/lexicon.ts';

/** What a councillor's dash leads to is no post when it is one word that names none: the rest of the surname, or a ward. */
export function joinName(entry: RosterEntry, list: string, dashedNames: boolean, others: readonly RosterEntry[]): void {
  const rest = behindDash(entry, list);
  if (!rest) return;
  const addressed = others.filter(({ honorific }) => honorific === 'Councillor').length;
  if (entry.honorific !== 'Councillor' && addressed * 2 <= others.length) return;
  entry.role = null;
  if (!dashedNames) return;
  entry.name = `${entry.name}${rest}`;
  entry.honorific ??= 'Councillor';
}

/** Of "T Ash – Birch (Chair)" the " – Birch", where that word is no title and no subject; else null. */
function behindDash({ name, role, from, to }: RosterEntry, list: string): string | null {
  if (!name || !role || /\s/.test(role)) return null;
  if (oftenInTitles(role)) return null;
  const printed = list.slice(from, to).replace(/\s+/g, ' ');
  const behind = printed.slice(printed.indexOf(name) + name.length);
  return /^ ?[–—-] ?/.test(behind) && behind.replace(/^ ?[–—-] ?/, '').startsWith(role)
    ? behind.slice(0, behind.indexOf(role) + role.length)
    : null;
}

/** So few entries of a list have a dash that it parts no columns. */
export const fewDashed = (entries: readonly RosterEntry[], list: string) =>
  entries.length >= 4 && entries.filter((entry) => behindDash(entry, list)).length * 3 <= entries.length;
