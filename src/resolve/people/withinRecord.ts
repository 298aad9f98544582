import { fold } from '../wording/fold.ts';
import { nearWords } from '../wording/slip.ts';
import { type Bearer, bearerOf, genderClash, roleLikeness } from './bearer.ts';
import { Forest } from './forest.ts';
import { kindsFit } from './kinds.ts';
import type { Link } from './link.ts';
import type { PersonMention } from './mention.ts';
import { formOf, matchGiven } from './name.ts';
import { grouped, nearby } from './nearby.ts';
import { isCommonSurname, isUsualForename } from './surnames.ts';

interface WithinRecord {
  /** What one record settles by itself. */
  links: Link[];
  /** Mentions by forename alone that the record does not settle, with the mentions that they may mean. */
  forenames: Map<string, string[]>;
}

const keyOf = (mention: PersonMention) => `${mention.name.given.join(' ')} ${mention.name.surname}`;

/** Two entries of one meeting's lists under different names are two people: nobody is listed twice under two names. */
export function coListed(mentions: PersonMention[]): Link[] {
  const links: Link[] = [];
  const listed = mentions.filter((one) => one.list === 'attendance');
  const similar = nearby(listed, (one) => one.name.surname);
  const place = new Map(listed.map((one, i) => [one, i]));
  for (const [i, a] of listed.entries())
    for (const b of similar(a.name.surname)) {
      if ((place.get(b) as number) <= i || a.sha !== b.sha || a.section !== b.section) continue;
      if (keyOf(a) !== keyOf(b)) {
        const why = `${a.name.printed} and ${b.name.printed} are listed side by side at one meeting.`;
        links.push({ a: a.key, b: b.key, verdict: 'different', why });
      } else if (isCouncillor(a) && isCouncillor(b) && a.status === b.status && otherSeat(a, b)) {
        const why = `Listed twice at one meeting, for ${a.organization} and for ${b.organization}.`;
        links.push({ a: a.key, b: b.key, verdict: 'different', why });
      } else if (a.roleStems.length > 0 && b.roleStems.length > 0 && roleLikeness([a.roleStems], [b.roleStems]) < 0.5) {
        const why = `Listed twice at one meeting, in two posts: ${a.role} and ${b.role}.`;
        links.push({ a: a.key, b: b.key, verdict: 'different', why });
      }
    }
  return links;
}

/** Joins that one record of one scope settles: one name printed twice, short forms, a slip within an item. */
export function withinRecord(mentions: PersonMention[]): WithinRecord {
  const links: Link[] = [];
  const byKey = new Map(mentions.map((one) => [one.key, one]));
  const forest = new Forest(byKey.keys());
  for (const { a, b, why } of coListed(mentions)) forest.keepApart(a, b, why);
  const join = (a: PersonMention, b: PersonMention, why: string) => {
    if (forest.root(a.key) !== forest.root(b.key) && forest.join(a.key, b.key))
      links.push({ a: a.key, b: b.key, verdict: 'same', why });
  };

  sameName(mentions, join, (a, b) => forest.whyApart(a.key, b.key) !== undefined);
  const bearers = (): Bearer[] =>
    forest.groups().map((keys) => bearerOf(keys.map((key) => byKey.get(key) as PersonMention)));
  slips(bearers(), join);
  shortForms(bearers(), (a, b) => forest.whyApart(a, b) !== undefined, join);
  const forenames = forenamesAlone(bearers(), join);
  return { links, forenames };
}

type Join = (a: PersonMention, b: PersonMention, why: string) => void;

/**
 * One name in one record is one person, unless it stands for two kinds of people (nobody is councillor and officer in one
 * council) or in two posts that have nothing in common.
 */
function sameName(mentions: PersonMention[], join: Join, apart: (a: PersonMention, b: PersonMention) => boolean) {
  for (const group of grouped(mentions, keyOf).values()) {
    const plain = group.filter((one) => isPlain(one));
    const telling = group.filter((one) => !isPlain(one));
    const lines: PersonMention[][] = [];
    for (const one of telling) {
      const fitting = lines.filter((line) => line.some((other) => agree(one, other)));
      const own =
        fitting.length > 1
          ? unlessNamesakes(one, fitting, apart)
          : fitting.filter(([other]) => !apart(one, other as PersonMention));
      for (const line of own) join(one, line[0] as PersonMention, 'The same name in one record.');
      const rest = lines.filter((line) => !own.includes(line));
      lines.splice(0, lines.length, ...rest, [one, ...own.flat()]);
    }
    for (const [i, one] of plain.entries()) {
      const here = lines.filter((line) =>
        line.some((other) => other.section === one.section && other.item === one.item),
      );
      const [line] = lines.length === 1 ? lines : here.length === 1 ? here : [];
      const other = line?.[0] ?? (lines.length === 0 ? plain[i - 1] : undefined);
      if (other) join(one, other, 'The same name in one record.');
    }
  }
}

/** Of namesakes whom one list keeps apart: the one of the same ward, or none. */
function unlessNamesakes(
  one: PersonMention,
  lines: PersonMention[][],
  apart: (a: PersonMention, b: PersonMention) => boolean,
): PersonMention[][] {
  const [first, ...others] = lines.map(([head]) => head as PersonMention);
  if (!others.some((other) => apart(first as PersonMention, other))) return lines;
  const seated = lines.filter((line) => line.some((other) => sameSeat(one, other)));
  return seated.length === 1 ? seated : [];
}

const otherSeat = (a: PersonMention, b: PersonMention) =>
  a.organization !== null && b.organization !== null && fold(a.organization) !== fold(b.organization);
const sameSeat = (a: PersonMention, b: PersonMention) =>
  a.organization !== null && b.organization !== null && fold(a.organization) === fold(b.organization);

/** Namesakes whom some list keeps apart by their wards: each is one person under its ward, from record to record. */
export function bySeat(mentions: PersonMention[], apart: readonly Link[]): Link[] {
  const keys = new Set(apart.flatMap(({ a, b }) => [a, b]));
  const told = mentions.filter((one) => keys.has(one.key) && one.organization !== null);
  const names = new Set(told.map(keyOf));
  const seated = mentions.filter((one) => names.has(keyOf(one)) && one.organization !== null && isCouncillor(one));
  const links: Link[] = [];
  for (const group of grouped(seated, (one) => `${keyOf(one)} ${fold(one.organization ?? '')}`).values())
    for (const [at, one] of group.slice(1).entries())
      links.push({
        a: (group[at] as PersonMention).key,
        b: one.key,
        verdict: 'same',
        why: `Both are printed for ${one.organization}.`,
      });
  return links;
}

/** A mention that says nothing of who it is beyond the name. */
const isPlain = (one: PersonMention) => one.kind === 'unknown';
const isCouncillor = (one: PersonMention) =>
  one.kind === 'councillor' || (one.kind === 'outside' && /^(?:councillor|cllr)/i.test(one.honorific ?? ''));

function agree(a: PersonMention, b: PersonMention): boolean {
  if (isCouncillor(a) && isCouncillor(b)) return true;
  if (a.kind === b.kind && a.kind === 'lay') return true;
  if (formOf(a.name) !== 'full' && a.kind !== b.kind) return false;
  if (a.kind !== b.kind && !kindsFit(a.kind, b.kind)) return false;
  if (a.outside && b.outside && a.outside === b.outside) return true;
  return a.roleStems.length === 0 || b.roleStems.length === 0 || roleLikeness([a.roleStems], [b.roleStems]) >= 0.5;
}

const itemsOf = (bearer: Bearer) =>
  new Set(bearer.mentions.filter((one) => one.item !== null).map((one) => `${one.section}/${one.item}`));
const sectionsOf = (bearer: Bearer) => new Set(bearer.mentions.map((one) => `${one.section}`));
const share = (a: Set<string>, b: Set<string>) => [...a].some((one) => b.has(one));
const first = (bearer: Bearer) => bearer.mentions[0] as PersonMention;

/** "Paul Hale" thanked in the item that "Paula Hale" presented: one letter apart, and no post or list knows a second one. */
function slips(bearers: Bearer[], join: Join) {
  const passing = (bearer: Bearer) =>
    bearer.mentions.length === 1 &&
    bearer.roles.length === 0 &&
    bearer.outside.size === 0 &&
    first(bearer).list === 'people';
  const similar = nearby(bearers, (one) => one.name.surname);
  for (const slip of bearers) {
    if (slip.form !== 'full' || !passing(slip)) continue;
    const meant = similar(slip.name.surname).filter((other) => {
      if (other === slip || other.form !== 'full' || passing(other) || genderClash(slip, other)) return false;
      if (!kindsFit(slip.kind, other.kind)) return false;
      if (!share(itemsOf(slip), itemsOf(other))) return false;
      const [a, b] = [slip.name, other.name];
      return a.surname === b.surname
        ? nearWords(a.given.join(''), b.given.join(''), 4)
        : matchGiven(a.given, b.given) === 'equal' && nearWords(a.surname, b.surname);
    });
    if (meant.length === 1)
      join(
        first(slip),
        first(meant[0] as Bearer),
        `${slip.name.printed} is one letter from ${meant[0]?.name.printed}, of the same item.`,
      );
  }
}

/** "Mr Edge", "J. Edge" after "Jo Edge": the only fuller name of the record that it can be short for. */
function shortForms(bearers: Bearer[], apart: (a: string, b: string) => boolean, join: Join) {
  const families = grouped(bearers, (one) => one.name.surname);
  for (const short of bearers) {
    if (short.form === 'full') continue;
    const fuller = (families.get(short.name.surname) ?? []).filter(
      (other) =>
        other !== short &&
        (other.form === 'full' || (other.form === 'initial' && short.form === 'bare')) &&
        matchGiven(short.name.given, other.name.given) !== 'clash' &&
        kindsFit(short.kind, other.kind) &&
        !genderClash(short, other) &&
        !apart(short.id, other.id),
    );
    const here = fuller.filter((other) => share(itemsOf(short), itemsOf(other)));
    const near = fuller.filter((other) => share(sectionsOf(short), sectionsOf(other)));
    const [meant] = [fuller, here, near].filter((list) => list.length === 1).flat();
    if (meant)
      join(
        first(short),
        first(meant),
        `${short.name.printed} is short for ${meant.name.printed}, the only such name here.`,
      );
  }
}

/** "Sarah was the lead" in the item that Sarah Penn presented. */
function forenamesAlone(bearers: Bearer[], join: Join): Map<string, string[]> {
  const open = new Map<string, string[]>();
  const surnames = new Set(bearers.filter((one) => one.form !== 'bare').map((one) => one.name.surname));
  const calledSo = grouped(
    bearers.filter((one) => one.form === 'full'),
    (one) => one.name.given[0]?.replace(/-/g, '') ?? '',
  );
  for (const short of bearers) {
    const word = short.name.surname;
    if (short.form !== 'bare' || surnames.has(word) || short.kind === 'councillor') continue;
    if (short.mentions.some((one) => one.list === 'attendance' || one.honorific !== null)) continue;
    const named = calledSo.get(word) ?? [];
    const here = named.filter((other) => share(itemsOf(short), itemsOf(other)));
    const near = named.filter((other) => share(sectionsOf(short), sectionsOf(other)));
    const meant = here.length > 0 ? here : near.length > 0 ? near : [];
    if (meant.length === 1)
      join(
        first(short),
        first(meant[0] as Bearer),
        `The forename of ${meant[0]?.name.printed}, the only one so called here.`,
      );
    else if (named.length > 0 || (isUsualForename(word) && !isCommonSurname(word)))
      for (const one of short.mentions)
        open.set(
          one.key,
          named.map((other) => other.id),
        );
  }
  return open;
}
