import { nameKey } from '../../language/namekey.ts';
import { roleAt } from '../../language/role.ts';
import { readWords } from '../../language/words.ts';
import { linesIn, type Passage } from '../../model/structure.ts';
import { listsOf } from './listing.ts';

/** Marks where the lines of a passage say that one entry ends and another begins; every offset is kept. */

/** "Ash - Birch" for somebody listed as "Ash-Birch", every other offset kept. */
export const closedUp = (text: string, doubles: ReadonlySet<string> | undefined) =>
  doubles?.size
    ? text.replace(/(\p{Lu}[\p{L}'’]+) [-‐‑–—] (\p{Lu}[\p{L}'’]+)/gu, (found: string, first: string, second: string) =>
        doubles.has(nameKey(first + second)) ? `${first}-${second}`.padEnd(found.length) : found,
      )
    : text;

/** Lines that are entries of their own under a label, "Jo Ash, Clerk" over "Al Birch, Treasurer", are parted. */
export function entriesParted(text: string, passage: Passage): string {
  let parted = text;
  if (listsOf(text, passage).length < passage.starts.length) return text;
  for (const { offset } of passage.starts)
    if (offset > 0) parted = `${parted.slice(0, offset - 1)};${parted.slice(offset)}`;
  return parted;
}

/** "Chair : Jo Ash" over "Treasurer : Bo Elm", "a) Chair" over "Jo Ash was nominated": a post on its own line, or whatever stands before a colon on three lines, opens another entry. */
export function postsParted(text: string, { starts }: Passage): string {
  const lines = linesIn({ text, starts }).map((line) => line.text);
  const labels = lines.map((line) => /^\p{Lu}[^:;.]{2,60}(?= ?: ?\p{Lu})/u.exec(line)?.[0].trim());
  const listed = labels.filter(Boolean).length > 2;
  let parted = text;
  for (const [at, { offset }] of starts.entries()) {
    const label = labels[at] ?? postBeforeDash.exec(lines[at] ?? '')?.[0];
    const above = (lines[at - 1] ?? '').replace(/^\(?[\da-z]{1,2}[).] ?/i, '');
    const below = nameBehindDash.test(lines[at] ?? '') && nameBehindDash.test(lines[at - 1] ?? '');
    if (
      at > 0 &&
      ((label && ((listed && labels[at]) || isPost(label))) || isPost(above) || below || whoAlone.test(above))
    )
      parted = `${parted.slice(0, offset - 1)};${parted.slice(offset)}`;
  }
  return parted;
}
/** "Memorial Hall – Cllr Ash" over "Poor's Land Charity – Cllrs Birch and Cole" */
const nameBehindDash = /^\p{Lu}[^.:;]{2,70} [–—-] (?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\.? \p{Lu}[^.;:]{1,80}$/u;
/** "Mr J Ash (objecting)", the whole of a line */
const whoAlone =
  /^(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.? (?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}'’-]+ \([^()]{3,60}\)$/u;
/** "Director of Finance – J Ash" */
const postBeforeDash = /^\p{Lu}[^:;.,–—]{2,50}(?= [–—-] \p{Lu})/u;
/** The whole of a text is a post's title. */
function isPost(text: string): boolean {
  const words = readWords(text);
  const role = /^\p{Lu}/u.test(text) && text.length < 40 ? roleAt(text, words, 0, true) : undefined;
  return role !== undefined && role.next === words.length;
}

/** Columns of a table row follow a name as its description does. */
export const cellsAsList = (passage: Passage, text: string) =>
  passage.kind === 'table-row' ? text.replace(/ \| /g, ' , ').replace(/\t/g, ',') : text;

/** "Public Speakers" over "Mr J Ash (objecting)": the stretches of a passage that list who spoke. */
export function speakersIn({ text, starts }: Passage): (at: number) => boolean {
  const spans: { from: number; to: number }[] = [];
  let open = false;
  for (const line of linesIn({ text, starts })) {
    open = speakers.test(line.text) || (open && whoAlone.test(line.text));
    if (open) spans.push({ from: line.from, to: line.from + line.text.length });
  }
  return (at) => spans.some(({ from, to }) => from <= at && at < to);
}
const speakers = /^(?:(?:public|registered) )?speakers ?:?$/i;
