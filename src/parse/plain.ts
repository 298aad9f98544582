import type { Passage } from '../model/structure.ts';

/** A passage as later stages know it, without what the parser noted on it for itself. */
export function plain(passage: Passage): Passage {
  const { kind, text, lines, starts, number, lead, under, settled } = passage;
  return {
    kind,
    text,
    lines,
    starts,
    ...(number === undefined ? {} : { number }),
    ...(lead === undefined ? {} : { lead }),
    ...(under === undefined ? {} : { under }),
    ...(settled === undefined ? {} : { settled }),
  };
}
