import { councilYear } from '../wording/years.ts';
import type { Bearer } from './bearer.ts';
import type { PersonMention } from './mention.ts';

const seat = new Set(['CHAIR', 'VICE_CHAIR', 'MEMBER']);
const executive = /\b(?:cabinet|executive|portfolio|leader)\b/i;

const inExecutive = (one: PersonMention) =>
  one.capacity === 'CABINET_MEMBER' || (one.kind === 'councillor' && executive.test(one.role ?? ''));
const inScrutiny = (one: PersonMention) =>
  one.list === 'attendance' && seat.has(one.capacity ?? '') && /\b(?:scrutiny|select)\b/.test(one.body);

const datesOf = (bearers: Bearer[], keep: (one: PersonMention) => boolean) =>
  bearers
    .flatMap((one) => one.mentions)
    .flatMap((one) => (one.date && keep(one) ? [one.date] : []))
    .sort();

/** Whether some date of `b` lies between two of `a` in one council year: offices change from one year to the next. */
function between(a: string[], b: string[]): boolean {
  return b.some((date) => {
    const year = a.filter((one) => councilYear(one) === councilYear(date));
    return year.some((one) => one < date) && year.some((one) => one > date);
  });
}

/**
 * Members of the executive may not sit on scrutiny committees. Where the bearers of one name do both within a year, to and fro, they
 * are two people: the answer tells which two bearers cannot be one. Undefined where nothing of the kind is seen.
 */
export function officesClash(bearers: Bearer[]): ((a: Bearer, b: Bearer) => boolean) | undefined {
  const [power, check] = [datesOf(bearers, inExecutive), datesOf(bearers, inScrutiny)];
  if (!between(power, check) && !between(check, power)) return undefined;
  const side = (one: Bearer) => (one.mentions.some(inExecutive) ? 1 : one.mentions.some(inScrutiny) ? -1 : 0);
  return (a, b) => side(a) * side(b) === -1;
}
