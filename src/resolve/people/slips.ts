import { nearWords } from '../wording/slip.ts';
import { yearsBetween } from '../wording/years.ts';
import { type Bearer, gap, genderClash, roleLikeness } from './bearer.ts';
import type { Link } from './link.ts';
import type { PersonMention } from './mention.ts';
import { formOf, matchGiven } from './name.ts';

/** One letter apart in the surname, or in the forename under one surname. */
export function isNearName(a: Bearer, b: Bearer): boolean {
  if (a.name.surname === b.name.surname) {
    if (a.form !== 'full' || b.form !== 'full' || matchGiven(a.name.given, b.name.given) !== 'clash') return false;
    return nearWords(a.name.given[0] ?? '', b.name.given[0] ?? '', 4);
  }
  return nearWords(a.name.surname, b.name.surname) && matchGiven(a.name.given, b.name.given) !== 'clash';
}

const seats = (bearer: Bearer): PersonMention[] =>
  bearer.mentions.filter(
    (one) => one.list === 'attendance' && one.capacity !== null && one.date !== null && one.body !== '',
  );
const listedIn = (bearer: Bearer, one: PersonMention) =>
  bearer.mentions.some(
    (other) => other.list === 'attendance' && other.sha === one.sha && other.section === one.section,
  );

/** Missing from this one list, though listed on the body within a year before and after it, or taking part in the meeting. */
function missingFrom(regular: Bearer, seat: PersonMention): boolean {
  const date = seat.date as string;
  const near = seats(regular).filter((one) => one.body === seat.body && yearsBetween(one.date as string, date) <= 1);
  if (listedIn(regular, seat)) return false;
  // the list has the slip, the text of the same meeting the name
  const speaks = regular.mentions.some(
    (one) => one.sha === seat.sha && one.section === seat.section && one.part !== null && one.part !== 'MENTIONED',
  );
  if (speaks && near.length > 0) return true;
  return near.some((one) => (one.date as string) < date) && near.some((one) => (one.date as string) > date);
}

/** How much oftener a regular name is seen than the slips for it. */
const oftener = 3;

/** Why a name seen once or twice is a slip for a name seen all the time, or undefined. */
function slipFor(slip: Bearer, regular: Bearer): string | undefined {
  if (regular.records.size < 2 || genderClash(slip, regular)) return undefined;
  if (slip.records.size > 1 && slip.records.size * oftener > regular.records.size) return undefined;
  const own = seats(slip);
  if (own.length > 0)
    return slip.kind === 'councillor' &&
      regular.kind === 'councillor' &&
      own.every((seat) => missingFrom(regular, seat))
      ? `${slip.name.printed} stands once, in a list from which the regular member ${regular.name.printed} is missing.`
      : undefined;
  // a declaration of interest prints the surname alone, and says nothing by itself
  const telling = slip.mentions.filter((one) => one.list !== 'declaration');
  return telling.length > 0 && telling.every((one) => regular.mentions.some((other) => meansAttending(one, other)))
    ? `${slip.name.printed} stands once, at a meeting that ${regular.name.printed} attended.`
    : undefined;
}

const fullness = { bare: 0, initial: 1, full: 2 };

/**
 * "Mr Akroyd" in the text of a meeting that "Mr J Ackroyd" is listed at: the text prints no more of a name than the list does
 * (an initial that only the text has tells another person apart), and addresses alike.
 */
function meansAttending(spoken: PersonMention, listed: PersonMention): boolean {
  if (listed.list !== 'attendance' || listed.sha !== spoken.sha || listed.section !== spoken.section) return false;
  if (fullness[formOf(spoken.name)] > fullness[formOf(listed.name)]) return false;
  const alike = spoken.honorific === null || spoken.honorific === listed.honorific;
  return alike && (spoken.kind === listed.kind || (spoken.kind === 'unknown' && spoken.honorific !== null));
}

/** The same post or outside body under two names one letter apart. */
function samePost(a: Bearer, b: Bearer): string | undefined {
  if (a.form !== 'full' || b.form !== 'full' || a.kind !== b.kind || genderClash(a, b) || gap(a.dates, b.dates) > 4)
    return undefined;
  const [rare, usual] = a.records.size <= b.records.size ? [a, b] : [b, a];
  // two spellings that both last are two names
  if (rare.records.size > 1 && rare.records.size * oftener > usual.records.size) return undefined;
  const outside = [...a.outside].some((id) => b.outside.has(id));
  const post = a.kind === 'officer' && rare.roles.length > 0 && roleLikeness(a.roles, b.roles) >= 0.8;
  return outside || post
    ? `${rare.name.printed} is one letter from ${usual.name.printed}, in the same post.`
    : undefined;
}

/** Typing slips between the persons of a block: joined where seat or post proves it, unsure otherwise. */
export function joinSlips(bearers: Bearer[], apart: (a: string, b: string) => boolean): Link[] {
  const links: Link[] = [];
  for (const a of bearers) {
    const near = bearers.filter((b) => b !== a && isNearName(a, b) && !apart(a.id, b.id));
    const proved = near.flatMap((b) => {
      const why =
        slipFor(a, b) ??
        (b.records.size >= a.records.size && (b.records.size > a.records.size || b.id < a.id)
          ? samePost(a, b)
          : undefined);
      return why ? [{ b, why }] : [];
    });
    const [only] = proved;
    if (proved.length === 1 && only) links.push({ a: a.id, b: only.b.id, verdict: 'same', why: only.why });
  }
  return links;
}
