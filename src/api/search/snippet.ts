import { plain } from '../../graph/names/match.ts';
import type { Entity } from '../entity.ts';

const around = 60;

/**
 * The name, title or words of what was found that hold most of the words searched for, cut to what stands around the first of them;
 * where they do not hold all, the `line` of a record that it was found by.
 */
export function snippetOf(entity: Entity, asked: string, line?: string): string {
  const words = plain(asked)
    .split(' ')
    .filter((word) => word !== '');
  const texts = [
    entity.name,
    entity.title,
    entity.abbreviation,
    entity.summary,
    entity.text,
    entity.alsoKnownAs,
    entity.variants,
  ]
    .flat()
    .filter((text): text is string => typeof text === 'string');
  const held = (text: string) => words.filter((word) => plain(text).includes(word)).length;
  const best = texts.reduce((a, b) => (held(b) > held(a) ? b : a), texts[0] ?? '');
  // What is called otherwise was found by what a record says under it.
  return held(best) < words.length && line !== undefined ? line : cut(best, words, around);
}

/** A text as it is, or of a long one what stands around the first of the words. */
export function cut(text: string, words: string[], around: number): string {
  if (text.length <= 2 * around) return text;
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const at = places.length > 0 ? Math.min(...places) : 0;
  // Whole words only: from behind the first space to before the last.
  const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
  const end = text.length <= at + around ? text.length : text.lastIndexOf(' ', at + around);
  const to = end > at ? end : Math.min(text.length, at + around);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
