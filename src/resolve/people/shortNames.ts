import { compareText } from '../wording/fold.ts';
import { type Bearer, gap, genderClash, roleLikeness } from './bearer.ts';
import type { Link } from './link.ts';
import { formOf, matchGiven } from './name.ts';
import { officesClash } from './offices.ts';
import { isCommonSurname } from './surnames.ts';

/** A term of office: within it a surname goes on meaning the same councillor. */
export const term = 4;
/** Two terms that follow each other: as far as a surname reaches that hardly anybody else has. */
export const twoTerms = 8;

/** A growing person: bearers of one surname in one scope that are taken for one so far. */
export interface Label {
  id: string;
  bearers: Bearer[];
}

const datesOf = (label: Label) => [...new Set(label.bearers.flatMap((one) => one.dates))].sort();
const listedOn = (bearers: Bearer[], body: string): string[] =>
  bearers
    .flatMap((one) => one.mentions)
    .filter((one) => one.list === 'attendance' && one.body === body && one.capacity !== null && one.date !== null)
    .map((one) => one.date as string)
    .sort();
const seatOf = (bearer: Bearer) =>
  bearer.mentions.find((one) => one.list === 'attendance' && one.capacity !== null && one.body !== '');

/** How far a short name reaches: one term, or two when hardly anybody bears it and no similar name is about. */
function reachOf(bearer: Bearer, similarNames: boolean): number {
  return isCommonSurname(bearer.name.surname) || similarNames ? term : twoTerms;
}

/** Whether a short name may, by its kind, go on meaning a person from one record to another. */
export function maySpan(short: Bearer, label: Bearer[]): boolean {
  const kinds = new Set(label.map((one) => one.kind).filter((kind) => kind !== 'unknown'));
  if (label.some((one) => genderClash(one, short))) return false;
  switch (short.kind) {
    case 'councillor':
      return kinds.size === 0 || kinds.has('councillor');
    case 'lay':
      return (
        (kinds.size === 0 || kinds.has('lay')) &&
        label.some((one) => [...one.bodies].some((body) => short.bodies.has(body)))
      );
    case 'outside':
      return label.some((one) => [...one.outside].some((id) => short.outside.has(id)));
    case 'officer':
      if (kinds.size === 0) return listedAlike(short, label);
      return (
        kinds.has('officer') &&
        roleLikeness(
          short.roles,
          label.flatMap((one) => one.roles),
        ) >= 0.5
      );
    default: // "Mr B Dale" in the lists of one body; a surname that says nothing else never spans
      return (kinds.size === 0 || kinds.has('officer')) && listedAlike(short, label);
  }
}

/** Both listed at meetings of one body, with one and the same form of address. */
function listedAlike(short: Bearer, label: Bearer[]): boolean {
  const seen = (bearers: Bearer[]) =>
    new Set(
      bearers
        .flatMap((one) => one.mentions)
        .filter((one) => one.list === 'attendance' && one.body !== '' && one.honorific !== null)
        .map((one) => `${one.body}|${one.honorific}`),
    );
  const own = seen([short]);
  return own.size > 0 && [...seen(label)].some((one) => own.has(one));
}

const givenFits = (short: Bearer, label: Label) =>
  label.bearers.every((one) => matchGiven(short.name.given, one.name.given) !== 'clash');

/**
 * Gives each short name ("Brook", "A. Brook") to the one fuller name that it can mean, the nearest in time first, so that a
 * person's span grows as it is proved. It stays open when two could be meant, or when the only one is too far off.
 */
export function attachShortNames(
  shorts: Bearer[],
  labels: Label[],
  similarNames: boolean,
  apart: (a: string, b: string) => boolean,
): { links: Link[]; open: Bearer[] } {
  const links: Link[] = [];
  const open = new Set(shorts);
  const spans = new Map(labels.map((label) => [label, datesOf(label)]));
  const options = new Map(
    shorts.map((short) => [
      short,
      new Map(
        labels
          .filter(
            (label) =>
              maySpan(short, label.bearers) &&
              givenFits(short, label) &&
              !label.bearers.some((one) => apart(short.id, one.id)),
          )
          .map((label) => [label, gap(short.dates, spans.get(label) ?? [])]),
      ),
    ]),
  );
  for (;;) {
    let best: { short: Bearer; label: Label; years: number; why: string } | undefined;
    for (const short of open) {
      const meant = theOne(short, options.get(short) as Map<Label, number>, similarNames);
      if (meant && (!best || meant.years < best.years || (meant.years === best.years && short.id < best.short.id)))
        best = { short, ...meant };
    }
    if (!best) break;
    const { short, label, why } = best;
    open.delete(short);
    links.push({ a: short.id, b: label.id, verdict: 'same', why });
    label.bearers.push(short);
    for (const other of open) {
      const distances = options.get(other) as Map<Label, number>;
      const known = distances.get(label);
      if (known === undefined) continue;
      if (apart(other.id, short.id) || matchGiven(other.name.given, short.name.given) === 'clash')
        distances.delete(label);
      else distances.set(label, Math.min(known, gap(other.dates, short.dates)));
    }
  }
  return { links, open: shorts.filter((short) => open.has(short)) };
}

/** The one label that a short name can mean, or none. */
function theOne(short: Bearer, distances: Map<Label, number>, similarNames: boolean) {
  const reach = reachOf(short, similarNames);
  const near = [...distances].filter(([, years]) => years <= reach);
  const about = [...distances].filter(([, years]) => years <= twoTerms);
  const [only] = near;
  if (near.length === 1 && about.length === 1 && only) {
    const [label, years] = only;
    const span =
      years < 1 ? 'less than a year' : years <= term ? 'not more than a term' : 'two terms at most, a rare surname';
    return {
      label,
      years,
      why: `${short.name.printed} can mean only one person of this council known at that time (${span} between).`,
    };
  }
  const seat = seatOf(short);
  if (!seat?.date || near.length === 0) return undefined;
  const sitting = about.filter(([label]) => listedOn(label.bearers, seat.body).length > 0);
  const [holder] = sitting;
  if (sitting.length !== 1 || !holder) return undefined;
  const years = gap([seat.date], listedOn(holder[0].bearers, seat.body));
  return years <= 2
    ? {
        label: holder[0],
        years,
        why: `Of those who may be meant by ${short.name.printed} only one has this seat on the body.`,
      }
    : undefined;
}

/** Short names that no fuller name claims: the same printed form goes on meaning one person while its sightings do not break off. */
export function chainShortNames(
  open: Bearer[],
  labels: Label[],
  similarNames: boolean,
  apart: (a: string, b: string) => boolean,
): Link[] {
  const links: Link[] = [];
  const chains: Bearer[][] = [];
  const given = (one: Bearer) => one.name.given.join(' ');
  const clashes = new Map(
    [...new Set(open.map(given))].map((form) => [form, officesClash(open.filter((one) => given(one) === form))]),
  );
  const sorted = [...open].sort((a, b) => compareText(a.dates[0] ?? '9', b.dates[0] ?? '9') || compareText(a.id, b.id));
  const spans = labels.map((label) => ({ label, dates: datesOf(label) }));
  for (const one of sorted) {
    const disputed = spans.some(({ label, dates }) => maySpan(one, label.bearers) && gap(one.dates, dates) <= twoTerms);
    const reach = disputed ? 1 : reachOf(one, similarNames);
    const fitting = chains.flatMap((chain) => {
      const head = chain[0] as Bearer;
      if (one.kind !== head.kind || formOf(one.name) !== formOf(head.name)) return [];
      const nearest = chain.findLast(
        (other) =>
          gap(one.dates, other.dates) <= reach &&
          maySpan(one, [other]) &&
          (!disputed || [...one.bodies].some((body) => other.bodies.has(body))),
      );
      const excluded = chain.some(
        (other) =>
          clashes.get(given(one))?.(one, other) ||
          genderClash(one, other) ||
          matchGiven(other.name.given, one.name.given) === 'clash' ||
          apart(one.id, other.id),
      );
      return nearest && !excluded ? [{ chain, nearest }] : [];
    });
    const [only] = fitting;
    if (only && fitting.length === 1) {
      const years = gap(one.dates, only.nearest.dates);
      const why =
        years <= term
          ? `${one.name.printed} again in one council, not more than a term later, and nobody else of that name.`
          : `${one.name.printed} again in one council, a rare surname, within two terms that follow each other.`;
      links.push({ a: one.id, b: only.nearest.id, verdict: 'same', why });
      only.chain.push(one);
    } else chains.push([one]);
  }
  return links;
}
