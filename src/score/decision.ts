import type { GoldResolution } from './gold.ts';
import { normalized, overlap, wordsOf } from './wording.ts';

/** What gold says was decided: its own text, or what stands on its lines between its first and its last words. */
export function goldText(limb: GoldResolution, recordLines: string[]): string {
  if (limb.text !== undefined) return limb.text;
  const [first, last] = limb.lines ?? [1, 0];
  const whole = recordLines
    .slice(first - 1, last)
    .join(' ')
    .replace(/<[^<>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  const low = normalized(whole);
  const opening = normalized(limb.from);
  const closing = normalized(limb.to);
  const from = opening ? low.indexOf(opening) : -1;
  const to = closing ? low.lastIndexOf(closing) : -1;
  return from >= 0 && to >= from ? low.slice(from, to + closing.length) : whole;
}

/** From this likeness on two texts are one decision. */
export const sameDecision = 0.85;

/**
 * Likeness of two decisions. Where one begins and ends in running text is a matter of taste, so one that holds nearly all words of the
 * other, and not much more, is the same.
 */
export function decisionLikeness(gold: GoldResolution, found: GoldResolution): number {
  const a = gold.hashes ?? wordsOf(gold.text).map(hash);
  const b = wordsOf(found.text).map(hash);
  if (!a.length || !b.length) return 0;
  const shared = overlap(a, b);
  const even = (2 * shared) / (a.length + b.length);
  const short = Math.min(a.length, b.length);
  const long = Math.max(a.length, b.length);
  const held = short >= 4 && shared / short >= 0.95 && short / long >= 0.55;
  return held ? Math.max(even, sameDecision) : even;
}

/** FNV-1a of the word's UTF-8 bytes, in hex. */
function hash(word: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(word)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16);
}
