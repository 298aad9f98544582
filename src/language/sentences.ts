import { remembered } from '../model/remembered.ts';

export interface Sentence {
  text: string;
  from: number;
  to: number;
}

/** A full stop behind these ends no sentence: "Minute No. 53", "Cllr. Roe", "10.00 a.m. in". */
const abbreviation =
  /(?:^|[\s(])(?:[Nn]os?|Cllrs?|Cyng|Mr|Mrs|Ms|Dr|Prof|Rev|Esq|St|Sr|Jr|e\.g|i\.e|etc|approx|Ref|Min|para|paras|Para|Paras|Sec|vs|[A-Z]|[ap]\.m|[ap]\.?m)$/;

/** Tables and lists without stops are cut into stretches of this many characters, so that later steps stay linear. */
const longest = 2_000;

/** Sentences of a passage with their offsets. */
export const sentencesOf = remembered((text: string): Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    while (to - from > longest) {
      const space = text.lastIndexOf(' ', from + longest);
      add(space > from ? space : from + longest);
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
  for (const stop of text.matchAll(/[.!?][)"'”’*]*\s+(?=["'“‘(*]*[A-Z0-9•])/g)) {
    const before = text.slice(Math.max(from, stop.index - 12), stop.index);
    if (text[stop.index] === '.' && abbreviation.test(before) && !/[ap]\.?m$/.test(before)) continue;
    if (/[ap]\.m$/.test(before) && /^\d/.test(text.slice(stop.index + stop[0].length))) continue;
    close(stop.index + stop[0].length);
  }
  close(text.length);
  return found;
});
