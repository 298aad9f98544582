import { dice } from '../wording/fold.ts';
import { yearsBetween } from '../wording/years.ts';
import type { PersonKind, PersonMention } from './mention.ts';
import { formOf, type NameForm, type PersonName } from './name.ts';
import { isCommonSurname, isUsualForename } from './surnames.ts';

/** What a group of mentions says together of the one person that bears the name. */
export interface Bearer {
  /** Smallest mention key. */
  id: string;
  mentions: PersonMention[];
  /** The fullest printed name. */
  name: PersonName;
  form: NameForm;
  kind: PersonKind;
  /** ISO dates, ascending, each once. */
  dates: string[];
  bodies: Set<string>;
  records: Set<string>;
  outside: Set<string>;
  /** Stems of each printed role. */
  roles: string[][];
  gender: 'm' | 'f' | null;
}

const kindOrder: PersonKind[] = ['councillor', 'outside', 'officer', 'lay', 'unknown'];
const formOrder: NameForm[] = ['full', 'initial', 'bare'];

function genderOf(titles: ReadonlySet<string>): 'm' | 'f' | null {
  const male = titles.has('mr') || titles.has('sir');
  const female = ['mrs', 'ms', 'miss', 'dame', 'lady'].some((title) => titles.has(title));
  return male === female ? null : male ? 'm' : 'f';
}

/**
 * The name to go by: a forename before an initial before a surname alone, then more forenames, then the form printed most
 * often, so that one slip does not name a person.
 */
function leadingName(mentions: PersonMention[]): PersonName {
  const [first] = mentions as [PersonMention];
  if (mentions.every(({ name }) => name.printed === first.name.printed)) return first.name;
  const count = new Map<string, number>();
  const key = (name: PersonName) => `${name.given.join(' ')} ${name.surname}`;
  for (const { name } of mentions) count.set(key(name), (count.get(key(name)) ?? 0) + 1);
  const order = (a: PersonName, b: PersonName) =>
    formOrder.indexOf(formOf(a)) - formOrder.indexOf(formOf(b)) ||
    b.given.length - a.given.length ||
    (count.get(key(b)) ?? 0) - (count.get(key(a)) ?? 0) ||
    b.given.join('').length - a.given.join('').length ||
    (a.printed < b.printed ? -1 : a.printed > b.printed ? 1 : 0);
  return mentions.map((one) => one.name).reduce((best, name) => (order(name, best) < 0 ? name : best));
}

/** Read in one go: thousands are made for each council, most of them of few mentions. */
export function bearerOf(mentions: PersonMention[]): Bearer {
  const [first] = mentions as [PersonMention];
  const name = leadingName(mentions);
  const [dates, titles] = [new Set<string>(), new Set<string>()];
  const [bodies, records, outside] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const roles: string[][] = [];
  let [id, kind] = [first.key, first.kind];
  for (const one of mentions) {
    if (one.key < id) id = one.key;
    if (kindOrder.indexOf(one.kind) < kindOrder.indexOf(kind)) kind = one.kind;
    if (one.date) dates.add(one.date);
    if (one.outside) outside.add(one.outside);
    if (one.honorific) titles.add(one.honorific.toLowerCase().replaceAll('.', ''));
    if (one.roleStems.length > 0) roles.push(one.roleStems);
    bodies.add(one.body);
    records.add(one.sha);
  }
  const gender = genderOf(titles);
  return {
    id,
    mentions,
    name,
    form: formOf(name),
    kind,
    dates: [...dates].sort(),
    bodies,
    records,
    outside,
    roles,
    gender,
  };
}

/**
 * A bearer under each surname that it was printed with: after a marriage and a reviewer's word one person has two names, and
 * either may go on. A forename standing alone ("Sarah", of Sarah Penn) is no name to go on with.
 */
export function faces(bearer: Bearer): Bearer[] {
  const bySurname = new Map<string, PersonMention[]>();
  for (const one of bearer.mentions) bySurname.set(one.name.surname, [...(bySurname.get(one.name.surname) ?? []), one]);
  if (bySurname.size === 1) return [bearer];
  const forenames = new Set(bearer.mentions.map((one) => one.name.given[0]));
  return [...bySurname.values()].flatMap((mentions) => {
    const name = leadingName(mentions);
    return formOf(name) === 'bare' && forenames.has(name.surname) ? [] : [{ ...bearer, name, form: formOf(name) }];
  });
}

/** Years between the two nearest dates of two ascending lists; Infinity where one has none. */
export function gap(a: string[], b: string[]): number {
  let [i, j, least] = [0, 0, Number.POSITIVE_INFINITY];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as string, b[j] as string];
    least = Math.min(least, yearsBetween(one, other));
    if (one < other) i++;
    else j++;
  }
  return least;
}

/** Whether two spans of time overlap: they share a day, or one is not over before the other begins. */
export function interleaved(a: string[], b: string[]): boolean {
  const [aFirst, aLast, bFirst, bLast] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (!aFirst || !aLast || !bFirst || !bLast) return false;
  return (aFirst < bLast && bFirst < aLast) || a.some((date) => b.includes(date));
}

export function genderClash(a: Bearer, b: Bearer): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

export function isCommonName(bearer: Bearer): boolean {
  const first = bearer.name.given[0] ?? '';
  return isCommonSurname(bearer.name.surname) && (bearer.form !== 'full' || isUsualForename(first));
}

const ranks = new Set(
  'assistant deputy director head service manager officer strategic senior principal lead chief executive adviser advisor team corporate'.split(
    ' ',
  ),
);
const subject = (role: string[]) => {
  const words = role.filter((word) => !ranks.has(word));
  return words.length > 0 ? words : role;
};

/** How alike two posts are by what they are about, 0..1: "Head of Housing" and "Housing Manager" are, two "Head of Service" are not. */
export function roleLikeness(a: string[][], b: string[][]): number {
  let best = 0;
  for (const x of a)
    for (const y of b) {
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      // "Director" may be short for "Director of Housing"
      best = Math.max(best, short.every((word) => long.includes(word)) ? 1 : dice(subject(x), subject(y)));
    }
  return best;
}
