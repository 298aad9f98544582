import { nearWords } from '../wording/slip.ts';
import type { Link } from './link.ts';
import type { PersonMention } from './mention.ts';
import { shortened } from './nearby.ts';

/**
 * Candidates: the mentions of one scope that could be one person, block by block. A block holds one surname and those one slip
 * away, the parts of hyphenated ones, and whatever `links` tie in (a forename that a record settles, a reviewer's word).
 */
export function blocksOf(mentions: PersonMention[], links: Link[]): PersonMention[][] {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    const above = parent.get(name);
    if (above === undefined || above === name) return name;
    const root = find(above);
    parent.set(name, root);
    return root;
  };
  const union = (a: string, b: string) => {
    const [x, y] = [find(a), find(b)].sort() as [string, string];
    parent.set(y, x);
    parent.set(x, x);
  };
  const place = (mention: PersonMention) => `${mention.scope.slug}|${mention.name.surname}`;
  const byKey = new Map(mentions.map((one) => [one.key, one]));
  const surnames = new Map<string, PersonMention>();
  for (const one of mentions) if (!surnames.has(place(one))) surnames.set(place(one), one);

  const variants = new Map<string, string[]>();
  for (const [at, { scope, name }] of surnames) {
    for (const part of name.surnameParts) if (surnames.has(`${scope.slug}|${part}`)) union(at, `${scope.slug}|${part}`);
    if (name.surname.length < 4) continue;
    for (const variant of new Set(shortened(name.surname))) {
      const key = `${scope.slug}|${variant}`;
      for (const other of variants.get(key) ?? [])
        if (nearWords(name.surname, other.slice(other.indexOf('|') + 1))) union(at, other);
      const known = variants.get(key);
      if (known) known.push(at);
      else variants.set(key, [at]);
    }
  }
  for (const { a, b } of links) {
    const [x, y] = [byKey.get(a), byKey.get(b)];
    if (x && y) union(place(x), place(y));
  }
  const blocks = new Map<string, PersonMention[]>();
  for (const one of mentions) {
    const root = find(place(one));
    const block = blocks.get(root);
    if (block) block.push(one);
    else blocks.set(root, [one]);
  }
  return [...blocks.values()];
}
