import { matchesOf } from '../model/matches.ts';
import { remembered } from '../model/remembered.ts';
import { endsInitial, endsShort } from './short.ts';

export interface Sentence {
  text: string;
  from: number;
  to: number;
}

/** Tables and lists without stops are cut into stretches of this many characters, so that later steps stay linear. */
const longest = 2_000;

/** Sentences of a passage with their offsets; the full stop of an initial or a form of address ends none: "Mrs P.F. Watson asked". */
export const sentencesOf = remembered((text: string): Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    while (to - from > longest) {
      // Looked for in this stretch alone: a text may have no blank at all.
      const space = text.slice(from, from + longest + 1).lastIndexOf(' ');
      add(from + (space > 0 ? space : longest));
    }
    add(to);
  };
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) found.push({ text: trimmed, from: from + lead, to: from + lead + trimmed.length });
    from = to;
  };
  // "... by Cllr Ash. b) The precept", "... for action. 8.2 Trees"
  for (const stop of matchesOf(/[.!?][)"'”’*]*\s+(?=["'“‘(*]*[\p{Lu}\d•]|[a-z]\)\s\p{Lu})/gu, text)) {
    const before = text.slice(from, stop.index);
    if (text[stop.index] === '.' && (endsShort(before) || endsInitial(before))) continue;
    // "1. Oaks are old"
    if (/^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})$/i.test(before)) continue;
    // "£312 4s. 6d. was paid"
    if (/\d[sd]$/.test(before.slice(-2)) && /^\d/.test(text.slice(stop.index + stop[0].length))) continue;
    // "at 7.30 p.m. 12 people"
    if (/[ap]\.m$/.test(before.slice(-3)) && /^\d/.test(text.slice(stop.index + stop[0].length))) continue;
    close(stop.index + stop[0].length);
  }
  close(text.length);
  return found;
});
