import { remembered } from '../../model/remembered.ts';
import { fold } from '../wording/fold.ts';

/** A printed name taken apart. Everything is folded; `printed` is as the record has it. */
export interface PersonName {
  printed: string;
  /** Forenames and initials in print order: ["amy"], ["z"], ["john", "a"]; empty for a surname alone. */
  given: string[];
  /** "Mc Alder-Kerr" -> "mcalderkerr": without spaces, hyphens, apostrophes. */
  surname: string;
  /** The parts of a hyphenated surname: ["pell", "orme"]. */
  surnameParts: string[];
}

const particles = new Set(
  'mc mac o de del della di da dos van von der den la le st st. bin binti ibn al el ap'.split(' '),
);
const titles =
  /^(?:the )?(?:right honourable|honorary|hon|rt hon|deputy lord mayor|lord mayor|deputy mayor|mayor|councillors?|cllrs?|alderman|alderwoman|baroness|baron|lord|lady|sir|dame|professor|prof|doctor|dr|reverend|revd|rev|canon|father|sister|imam|rabbi|mrs|mr|ms|miss|mx|hhj|chief inspector|superintendent|sergeant|inspector)\.? /;
const letters = /[, ]+(?:obe|mbe|cbe|kbe|dbe|jp|dl|qc|kc|mp|msp|ms|phd|ba|bsc|ma|msc|cipfa|fcca)$/;

/** "Z.Garth", "Mary- Jane Orme", "SMITH, John" and "Ann Mc Alder-Kerr" each into forenames and surname. */
export const parseName = remembered((printed: string): PersonName => {
  let text = fold(printed)
    .replace(/\s*-\s*/g, '-')
    .replace(/[()"]/g, ' ')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(titles, '').replace(letters, '');
  }
  const inverted = /^([^,]+), ?([^,]+)$/.exec(text); // surname first
  if (inverted) text = `${inverted[2]} ${inverted[1]}`;
  const words = text
    .replace(/\./g, '. ')
    .replace(/,/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => /[a-z]/.test(word));
  let at = Math.max(0, words.length - 1);
  while (at > 1 && particles.has(words[at - 1] ?? '')) at--;
  if (at === 1 && particles.has(words[0] ?? '') && (words[0]?.length ?? 0) > 1) at = 0; // "Mc Orlan" alone
  const surname = words.slice(at);
  return {
    printed: printed.replace(/\s+/g, ' ').trim(),
    given: words.slice(0, at).map((word) => word.replace(/[^a-z-]/g, '')),
    surname: surname.join('').replace(/[^a-z]/g, ''),
    surnameParts: surname
      .join('')
      .split('-')
      .map((part) => part.replace(/[^a-z]/g, ''))
      .filter(Boolean),
  };
}, 5_000);

export type NameForm = 'full' | 'initial' | 'bare';

export function formOf(name: PersonName): NameForm {
  const first = name.given[0];
  return first === undefined ? 'bare' : first.length > 1 ? 'full' : 'initial';
}

/** How the forenames of two names stand to each other; "bare": one of them prints none. */
type GivenMatch = 'equal' | 'initial' | 'bare' | 'clash';

export function matchGiven(a: string[], b: string[]): GivenMatch {
  if (a.length === 0 || b.length === 0) return 'bare';
  let match: GivenMatch = 'equal';
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const one = (a[i] ?? '').replace(/-/g, '');
    const other = (b[i] ?? '').replace(/-/g, '');
    if (one === other) continue;
    if ((one.length === 1 || other.length === 1) && one[0] === other[0]) match = 'initial';
    else return 'clash';
  }
  return match;
}
