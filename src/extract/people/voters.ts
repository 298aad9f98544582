import { namesAgree } from '../../language/namekey.ts';
import { withoutMarkup } from '../../language/words.ts';
import type { AttendanceFact } from '../../model/facts.ts';
import type { ItemSection } from '../../model/structure.ts';
import type { Ledger } from './ledger.ts';

const recorded =
  /\b(?:recorded vote|votes? (?:was|were) recorded|voting\b.{0,80}\brecorded|named vote|roll[- ]call vote|division)\b/i;
/** "YES – 5", the number of those above at the right, ticks under "For". */
const figures = /\b(?:yes|no|for|against|abst\p{L}+|absent)\b|[^\p{L}\s,'’.-]/giu;
const surname = /^(?:(?:\p{Lu}\.? ){1,3})?(?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+$/u;

/** "Ash, Birch-Cole, Elm" below "YES – 3", or a surname a row with a tick: who voted, where the house prints no form of address. */
export function readVoters({ passages }: ItemSection, attendance: readonly AttendanceFact[], ledger: Ledger): void {
  const from = passages.findIndex(({ text }) => recorded.test(text));
  for (const { text, lines } of from < 0 ? [] : passages.slice(from)) {
    if (text.length > 1500) continue;
    const parts = withoutMarkup(text)
      .replace(figures, ' ')
      .split(/,| and /)
      .map((part) => part.replace(/[\s–-]+$|^[\s–-]+/g, '').replace(/\s+/g, ' '));
    const listed = (part: string) => attendance.some(({ name }) => name !== null && namesAgree(name, part));
    if (!parts.every((part) => surname.test(part) && listed(part))) continue;
    for (const name of parts) ledger.name({ name }, 'MENTIONED', lines);
  }
}
