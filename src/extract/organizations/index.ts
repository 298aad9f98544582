import type { FactOrganizationKind } from '../../model/enums.ts';
import type { LineSpan, OrganizationFact } from '../../model/facts.ts';
import { matchesOf } from '../../model/matches.ts';
import { type MeetingSection, type RecordStructure, spanOf } from '../../model/structure.ts';
import { isCapitals, type Unit, unitsOf } from '../units.ts';
import { type BodyMention, findBodies } from './find.ts';

/** A body that a person is said to belong to: "Jane Doe, Manager at Barchester Rise". */
export interface StatedBody {
  name: string;
  lines: LineSpan;
}

interface Entry {
  name: string;
  abbreviation: string | null;
  kind: FactOrganizationKind;
  lines: LineSpan;
  key: string;
  /** Every place that names it, in the order read. */
  places: LineSpan[];
}

/** Every outside body and council body that the record names, once each; not the bodies whose meetings it records. */
export function extractOrganizations(structure: RecordStructure, stated: StatedBody[] = []): OrganizationFact[] {
  const own = ownBodies(structure.sections);
  const entries = new Map<string, Entry>();
  const shorts = new Map<string, string>();
  const take = (body: BodyMention, lines: LineSpan) => {
    const name = withoutOwn(body.name, own);
    if (name === null) return;
    const key = body.known ? keyOf(body.known.forms[0] ?? name) : (shorts.get(name) ?? keyOf(name));
    if (isOwn(key, own)) return;
    const known = entries.get(key);
    const abbreviation = body.abbreviation;
    if (abbreviation) shorts.set(abbreviation, key);
    if (!known) {
      entries.set(key, { name, abbreviation, kind: body.kind, lines, key, places: [lines] });
      return;
    }
    known.places.push(lines);
    known.abbreviation ??= abbreviation;
    const isShort = body.known?.abbreviation === name;
    const isFullName = body.known !== null && name === body.known.forms[0] && known.name !== name;
    if (isFullName && !isCapitals(name)) Object.assign(known, { name, lines });
    else if ((isCapitals(known.name) && !isCapitals(name)) || (known.name === body.known?.abbreviation && !isShort)) {
      Object.assign(known, { name, lines });
    }
  };
  for (const section of structure.sections) {
    for (const block of section.attendance) {
      for (const passage of block.passages) {
        for (const body of findBodies(passage.text)) take(body, spanOf(passage, body.from, body.to));
      }
    }
    for (const item of section.items) {
      for (const unit of unitsOf(item)) {
        for (const body of findBodies(unit.text)) take(body, unit.lines(body.from, body.to));
      }
    }
  }
  for (const body of stated) {
    const found = findBodies(body.name)[0];
    if (found) take(found, body.lines);
    else if (isProperName(body.name))
      take({ name: body.name, abbreviation: null, kind: 'PARTNER', from: 0, to: 0, known: null }, body.lines);
  }
  const all = [...entries.values()];
  const isShort = shortForms(all);
  const kept = all.filter((e) => !isShort(e));
  for (const short of all.filter(isShort)) {
    const long = kept.filter(({ key }) => key.endsWith(` ${short.key}`));
    if (long.length === 1) long[0]?.places.push(...short.places);
  }
  const byShort = new Map(kept.flatMap((e) => (e.abbreviation ? [[e.abbreviation, e] as const] : [])));
  if (byShort.size > 0)
    for (const section of structure.sections)
      for (const item of section.items) for (const unit of unitsOf(item)) abbreviated(unit, byShort);
  return kept.map(({ name, abbreviation, kind, lines, places }) => {
    const alsoAt = furtherPlaces(lines, places);
    return { name, abbreviation, kind, lines, ...(alsoAt.length > 0 ? { alsoAt } : {}) };
  });
}

/** "the HCF replied" behind "Harbour Carers Forum (HCF)" names that body again. */
function abbreviated(unit: Unit, byShort: Map<string, Entry>): void {
  if (![...byShort.keys()].some((short) => unit.text.includes(short))) return;
  for (const { index, 0: word } of matchesOf(/(?<![\p{L}\p{N}&-])\p{Lu}[\p{L}&]{1,9}(?![\p{L}\p{N}&-])/gu, unit.text))
    byShort.get(word)?.places.push(unit.lines(index, index + word.length));
}

/** In print order, each once, and without those that the first place covers. */
function furtherPlaces(first: LineSpan, places: LineSpan[]): LineSpan[] {
  const unique = new Map(places.map((lines) => [lines.join(), lines]));
  return [...unique.values()]
    .filter(([from, to]) => from < first[0] || to > first[1])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Capitals alone do not make a body of "Children's Services": a stated body is taken only when its words are a name. */
const isProperName = (name: string) =>
  /^\p{Lu}/u.test(name) &&
  name.length < 80 &&
  !/\b(?:services?|service|directorate|department|team|council|authority|police|schools?)$/i.test(name);

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[\s,–/-]+/)
    .filter((w) => w && w !== 'and' && w !== 'the')
    .map((w) => w.replace(/(?<=[^s])s$/, ''))
    .join(' ');
}

interface Own {
  bodies: Set<string>;
  councils: Set<string>;
}

function ownBodies(sections: MeetingSection[]): Own {
  const councils = new Set<string>();
  for (const { council } of sections) {
    if (!council) continue;
    councils.add(keyOf(council));
    const area = keyOf(council)
      .replace(/\b(?:metropolitan|borough|city|county|district|council|london|of|royal|town|parish|unitary)\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    for (const form of ['', 'metropolitan borough ', 'borough ', 'city ', 'county ', 'district ', 'town ', 'parish '])
      councils.add(`${area} ${form}council`);
  }
  return { bodies: new Set(sections.flatMap((s) => (s.body ? [keyOf(s.body)] : []))), councils };
}

/** The body itself, by its full name or by the end of it: "Crime Panel" of the "Barset Police and Crime Panel". */
function isOwn(key: string, own: Own): boolean {
  if (own.councils.has(key) || own.bodies.has(key)) return true;
  return key.includes(' ') && [...own.bodies].some((body) => body.endsWith(` ${key}`));
}

/** "Lives Commission Performance Sub-Group" of the Lives Commission is its "Performance Sub-Group". */
function withoutOwn(name: string, own: Own): string | null {
  const words = name.split(/\s+/);
  for (let cut = words.length - 2; cut > 1; cut--) {
    const head = keyOf(words.slice(0, cut).join(' '));
    if (own.bodies.has(head) || own.councils.has(head))
      return words
        .slice(cut)
        .join(' ')
        .replace(/^['’–-]\s*/, '');
  }
  return name;
}

/** "the Missing Group" next to "Strategic Missing Group", "Integrated Care Board" next to "Barset Integrated Care Board". */
function shortForms(entries: Entry[]): (entry: Entry) => boolean {
  const endings = new Map<string, number>();
  const inLong = new Set<string>();
  for (const { key } of entries) {
    const words = key.split(' ');
    const head = words.at(-1) ?? '';
    for (let i = 1; i < words.length - 2; i++) {
      const ending = words.slice(i).join(' ');
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
    if (words.length > 2) for (const word of words.slice(0, -1)) inLong.add(`${word} ${head}`);
  }
  return ({ key }) => {
    if (!/ (?:board|group|panel|partnership|forum|trust|service|police)$/.test(key)) return false;
    return key.split(' ').length === 2 ? inLong.has(key) && !key.endsWith(' police') : endings.get(key) === 1;
  };
}
