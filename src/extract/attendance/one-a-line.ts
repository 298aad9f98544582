import { isBody } from '../../language/body.ts';
import type { RosterEntry } from '../../language/entry.ts';
import { namesPost } from '../../language/lexicon.ts';
import { surePerson } from '../../language/setting.ts';
import { readWords } from '../../language/words.ts';

/** A line or an entry that begins with a full name. */
export const fullName = /^(?!Councillors|Cllrs)\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}'’-]+[ ,]/u;

export const isName = (cell: string) =>
  surePerson({ text: cell, words: readWords(cell), roster: true }, 0) !== undefined;

/** "Jo Ash, Birchwoods" over "Bo Elm, Quays Ltd (Deputy)": one person a line, and where each is from. */
export function namesOneALine(lines: readonly string[]): boolean {
  const entries = lines.flatMap((line) => (fullName.test(line) ? [line.split(',').slice(1).join(',').trim()] : []));
  const from = entries.filter((rest) => rest && !isName(rest));
  return from.length > 3 && entries.length * 3 > lines.length * 2 && from.length * 3 > entries.length * 2;
}

/** "Jo Ash-Birchwoods Parish Council" over "Bo Elm-Quays Ltd": each with a comma for the hyphen; null where not every line has one. */
export function hyphensAsCommas(lines: readonly string[]): string[] | null {
  const parted = lines.map((line) => line.replace(/^(\p{Lu}[\p{L}.'’]* \p{Lu}[\p{L}'’]+)-(?=\p{Lu})/u, '$1,'));
  const bodies = parted.filter((line) => / /.test(line.split(',')[1] ?? ''));
  return lines.length > 3 && parted.every((line, at) => line !== lines[at]) && bodies.length > 2 ? parted : null;
}

/** "Xiuying Ash, MoX (Deputy)" in such a list, where no word of the name is known as one. */
export function lineEntry(line: string): RosterEntry | null {
  const [, name = '', said = '', note] =
    /^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}), ?(\p{Lu}[^,(]{1,60}?)\s*(?:\(([^()]+)\))?$/u.exec(line) ?? [];
  if (!name || isBody(name)) return null;
  const post = note !== undefined && namesPost(note);
  const notes = note && !post ? [note] : [];
  return {
    name,
    honorific: null,
    role: post ? `${said}, ${note}` : said,
    organization: null,
    notes,
    from: line.search(/\S/),
    to: line.trimEnd().length,
  };
}

/** "Jo Ash, Government Digital Service (Chair)" in such a list: what stands behind the comma and is no post is where they are from. */
export function fromWhere(entry: RosterEntry, line: string): void {
  const from = /^[^,(]+, ?(\p{Lu}[^,(]{1,60}?)\s*(?:[,(]|$)/u.exec(line.trim())?.[1];
  if (!from || namesPost(from) || entry.organization) return;
  entry.organization = from;
  if (entry.role?.startsWith(`${from}, `)) entry.role = entry.role.slice(from.length + 2);
  else if (entry.role && from.endsWith(entry.role)) entry.role = null;
}
