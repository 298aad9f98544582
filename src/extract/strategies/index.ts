import type { LineSpan, StrategyFact } from '../../model/facts.ts';
import type { ItemSection, MeetingSection } from '../../model/structure.ts';
import { isCapitals, type Unit, unitsOf } from '../units.ts';
import { editionOfPeriod } from './edition.ts';
import { findMentions, type Mention } from './find.ts';
import { isObject, mayReport } from './relation.ts';
import { weak } from './vocabulary.ts';

interface Entry {
  name: string;
  edition: string | null;
  reported: boolean;
  lines: LineSpan;
  key: string[];
}

/** The strategies that an item names, one entry each however often and however short it names them. */
export function extractStrategies(item: ItemSection, context: { section: MeetingSection }): StrategyFact[] {
  const units = unitsOf(item);
  const area = areaWords(context.section);
  const reporting = mayReport(item);
  const entries: Entry[] = [];
  const byEnding = new Map<string, Entry[]>();
  const firstHeading = units.find((u) => u.kind === 'heading');
  let paragraphs = 0;
  for (const unit of units) {
    const opening =
      unit.kind === 'paragraph' && paragraphs < 2 && (context.section.kind !== 'REPORT' || opens(item, unit));
    // a sub-heading of minutes may open a part of its own: "7.2 Harbour Plan"
    if (unit.kind === 'heading' && context.section.kind !== 'REPORT') paragraphs = 1;
    if (unit.kind === 'paragraph' || unit.kind === 'bullet') paragraphs += 1;
    if (conditions.test(unit.text)) continue;
    for (const mention of findMentions(unit.text)) {
      const entry = place(entries, byEnding, mention, unit, area);
      if (!reporting) continue;
      entry.reported ||=
        isObject(unit, mention, opening) || (unit === firstHeading && context.section.kind !== 'REPORT');
      if (unit.kind === 'heading' && /\b(?:delivery|action|implementation) plan$/i.test(mention.name)) {
        entry.reported ||= entries.some((other) => other !== entry && other.reported);
      }
    }
  }
  addPeriod(entries, units);
  return entries
    .filter((entry) => !isOutdone(entry, entries))
    .map(({ name, edition, reported, lines }) => ({
      name,
      edition,
      relation: reported ? 'REPORTED' : 'MENTIONED',
      lines,
    }));
}

/** The conditions of a planning permission ask for plans of one site. */
const conditions =
  /\b(?:development hereby|prior to (?:the )?(?:first )?(?:commencement|occupation)|shall be (?:submitted to and|implemented in|carried out in)|local planning authority shall)\b/i;

/** Of an officer report only the summary says what it is for; in minutes the first paragraphs do. */
function opens(item: ItemSection, unit: Unit): boolean {
  return (
    unit.under === null || /summary|purpose/i.test(unit.under) || item.passages.every((p) => p.under === undefined)
  );
}

/** "Looked After Children's Strategy" and "LOOKED AFTER CHILDREN STRATEGY" are one name. */
function keyOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[\s,–-]+/)
    .map((w) => w.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''))
    .filter((w) => w && w !== 'the');
}

const endsWith = (long: string[], short: string[]) => short.every((w, i) => long[long.length - short.length + i] === w);

/** The entry that a mention belongs to, changed by what the mention adds, or a new one. */
function place(
  entries: Entry[],
  byEnding: Map<string, Entry[]>,
  mention: Mention,
  unit: Unit,
  area: Set<string>,
): Entry {
  const key = keyOf(mention.name);
  const lines = unit.lines(mention.from, mention.to);
  // names of one strategy end in the same word
  const ending = key.at(-1) ?? '';
  const alike = byEnding.get(ending) ?? [];
  const known = alike.find((e) => sameStrategy(e, key, mention.edition, area));
  if (!known) {
    const entry = { name: mention.name, edition: mention.edition, reported: false, lines, key };
    entries.push(entry);
    byEnding.set(ending, [...alike, entry]);
    return entry;
  }
  const better = isCapitals(known.name) && !isCapitals(mention.name) && key.length >= known.key.length;
  const firstEdition = known.edition === null && mention.edition !== null && key.length >= known.key.length;
  const fuller = key.length > known.key.length && (isCapitals(known.name) || !isCapitals(mention.name));
  if (better || firstEdition || fuller) Object.assign(known, { name: mention.name, lines, key });
  known.edition ??= mention.edition;
  return known;
}

function sameStrategy(entry: Entry, key: string[], edition: string | null, area: Set<string>): boolean {
  if (edition && entry.edition && edition !== entry.edition && key.length !== entry.key.length) return false;
  if (key.length === entry.key.length) return endsWith(key, entry.key);
  const [long, short] = key.length > entry.key.length ? [key, entry.key] : [entry.key, key];
  // "Homelessness Strategy" after "Homelessness and Rough Sleeping Strategy"
  if (short === key && short.length === 2 && long[0] === short[0] && long[1] === 'and' && long.at(-1) === short[1])
    return true;
  if (!endsWith(long, short)) return false;
  const extra = long.slice(0, long.length - short.length);
  // a short form follows its name; a longer name that comes later is another strategy unless only the place was added
  if (short === key || extra.every((w) => area.has(w))) return true;
  return extra.length === 1 && edition !== null && edition === entry.edition;
}

/** "Action Plan" next to a named action plan, "Business Plan" next to "HRA Business Plan". */
function isOutdone(entry: Entry, entries: Entry[]): boolean {
  return (
    weak.has(entry.name.toLowerCase()) && entries.some((other) => other !== entry && endsWith(other.key, entry.key))
  );
}

/** "The strategy covered the period of 2024-2028" dates the one strategy that the item reports. */
function addPeriod(entries: Entry[], units: Unit[]): void {
  const reported = entries.filter((e) => e.reported && e.edition === null);
  const only = reported[0];
  if (!only || entries.filter((e) => e.reported).length !== reported.length || reported.length > 1) return;
  for (const unit of units) {
    only.edition = editionOfPeriod(unit.text);
    if (only.edition) return;
  }
}

/** The words of the council's name that say where it is. */
function areaWords(section: MeetingSection): Set<string> {
  const words = keyOf(section.council ?? '');
  return new Set(
    words.filter(
      (w) =>
        !/^(?:metropolitan|borough|city|county|district|council|london|of|and|royal|town|parish|unitary|authority)$/.test(
          w,
        ),
    ),
  );
}
