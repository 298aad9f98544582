import type { Link } from './link.ts';
import type { PersonMention } from './mention.ts';
import { matchGiven, parseName } from './name.ts';

/**
 * "Nina Harlow (formerly Harlow-Pike)": every Harlow-Pike of the council with her forename, or with none, is she, unless two people say
 * that they bore the name.
 */
export function formerNames(mentions: PersonMention[]): Link[] {
  const stating = mentions.filter(({ formerly }) => formerly !== null);
  return stating.flatMap((one) => {
    const former = parseName(one.formerly as string);
    const given = former.given.length > 0 ? former.given : one.name.given;
    const bore = (other: PersonMention) =>
      other.scope.slug === one.scope.slug &&
      other.name.surname === former.surname &&
      matchGiven(other.name.given, given) !== 'clash';
    const rivals = stating.some(
      (other) =>
        other.scope.slug === one.scope.slug &&
        parseName(other.formerly as string).surname === former.surname &&
        matchGiven(other.name.given, one.name.given) === 'clash',
    );
    if (rivals) return [];
    return mentions
      .filter((other) => other !== one && bore(other))
      .map(
        (other): Link => ({
          a: one.key,
          b: other.key,
          verdict: 'same',
          why: `${one.name.printed} is printed as formerly ${one.formerly}.`,
        }),
      );
  });
}
