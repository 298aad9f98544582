import type { FactOrganizationKind } from '../../model/enums.ts';
import { kindOf } from './kind.ts';
import type { KnownBody } from './national.ts';

export interface BodyMention {
  name: string;
  abbreviation: string | null;
  kind: FactOrganizationKind;
  from: number;
  to: number;
  /** Set for a body of the national list, whatever form of its name is printed. */
  known: KnownBody | null;
}

/** "(RSCP)" right behind a name, if the letters can stand for it. */
export function abbreviationAfter(text: string, name: string, to: number): { short: string; to: number } | null {
  const match = /^(?:['’]s?)?\s*\(\s*(?:the )?["“'‘]?([A-Z][A-Za-z&]{1,9})["”'’]?\s*\)/.exec(text.slice(to, to + 24));
  const short = match?.[1];
  if (!match || !short || (short.match(/[A-Z]/g)?.length ?? 0) < 2) return null;
  const letters = name.toUpperCase();
  let at = 0;
  for (const letter of short.toUpperCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return null;
  }
  return { short, to: to + match[0].length };
}

/** The body that stands at `from`..`to`, with the abbreviation that the record gives it there. */
export function mention(text: string, from: number, to: number, known: KnownBody | null): BodyMention {
  const name = text
    .slice(from, to)
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^Representing (?:the )?(?=\p{Lu})/u, '')
    .replace(/['’]s$/, known?.forms.some((f) => /['’]s$/.test(f)) ? '$&' : '');
  const behind = abbreviationAfter(text, name, to);
  // "the TLP (Thornby Learning Partnership)"
  const ahead = /(?:^|\s)([A-Z]{2,8})\s?\($/.exec(text.slice(Math.max(0, from - 12), from))?.[1];
  return {
    name,
    abbreviation: behind?.short ?? (ahead && text[to] === ')' ? ahead : null),
    kind: known?.kind ?? kindOf(name),
    from,
    to: behind?.to ?? to,
    known,
  };
}
