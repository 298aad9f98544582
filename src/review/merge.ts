import { isDeepStrictEqual } from 'node:util';
import type { FactsDocument } from '../model/facts.ts';
import type { Path } from './yaml-file.ts';

/**
 * One difference between a reviewed facts document and a new extraction, seen from the extraction that the review began with.
 * - NEW: only the extraction has changed; it may be taken over.
 * - KEPT: the reviewer has changed it (or the first extraction is not known) and the extraction says otherwise; the review stands.
 */
export interface Difference {
  state: 'NEW' | 'KEPT';
  /** In the reviewed document; for an entry that it lacks, the list's path and the index to insert it at. */
  path: Path;
  /** For people: `meetings[Policy Board 2031-05-14].items[31].people[Ann Oakes].role` */
  name: string;
  /** Undefined: not there. */
  base: unknown;
  reviewed: unknown;
  extracted: unknown;
}

/** Compares three documents; `base` is undefined where nobody kept it. Pure; nothing is changed. */
export function threeWay(
  base: FactsDocument | undefined,
  reviewed: FactsDocument,
  extracted: FactsDocument,
): Difference[] {
  const found: Difference[] = [];
  const known = base !== undefined;

  const compare = (b: unknown, r: unknown, e: unknown, path: Path, name: string): void => {
    if (isDeepStrictEqual(r, e)) return;
    if (isEntries(r) && isEntries(e)) {
      entries(isEntries(b) ? b : [], r, e, path, name);
      return;
    }
    if (isObject(r) && isObject(e)) {
      const former = isObject(b) ? b : {};
      for (const key of new Set([...Object.keys(r), ...Object.keys(e)]))
        compare(former[key], r[key], e[key], [...path, key], name === '' ? key : `${name}.${key}`);
      return;
    }
    // What the reviewer changed and the extraction leaves as it was is a correction, not a difference.
    if (known && isDeepStrictEqual(b, e)) return;
    const untouched = known && isDeepStrictEqual(b, r);
    found.push({ state: untouched ? 'NEW' : 'KEPT', path, name, base: b, reviewed: r, extracted: e });
  };

  const entries = (b: Entry[], r: Entry[], e: Entry[], path: Path, name: string): void => {
    const [former, mine, theirs] = [keyed(b), keyed(r), keyed(e)];
    const order = [...mine.keys()];
    for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
      const at = order.indexOf(key);
      const place = at >= 0 ? at : insertAt(r, theirs.get(key) as Entry);
      compare(former.get(key), mine.get(key), theirs.get(key), [...path, place], `${name}[${key}]`);
    }
  };

  compare(base, reviewed, extracted, [], '');
  // The file's own name and hash say which file was read, not what it says.
  return found.filter(({ path }) => path[0] !== 'record' && path[0] !== 'sha256' && path[0] !== 'mediaType');
}

type Entry = Record<string, unknown>;

const isObject = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list of facts; lists of plain values (lines, authors) are one value each. */
const isEntries = (value: unknown): value is Entry[] => Array.isArray(value) && value.every(isObject);

/** What an entry of any list is about; the parts that a reviewer would leave when correcting another. */
function keyOf(entry: Entry): string {
  const parts =
    'attendance' in entry
      ? [entry.kind === 'REPORT' ? 'report' : entry.body, entry.date]
      : [entry.number, entry.minute, entry.name ?? entry.title ?? entry.role];
  const said = parts.filter((part) => part !== null && part !== undefined);
  // An unnumbered limb or a bare date has nothing else to go by than its place.
  return (said.length > 0 ? said : [entry.date ?? `line ${(entry.lines as number[] | undefined)?.[0]}`])
    .join(' ')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

/** Entries by key; the second of a key is "key #2". */
function keyed(list: Entry[]): Map<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of list) {
    const key = keyOf(entry);
    let unique = key;
    for (let n = 2; map.has(unique); n++) unique = `${key} #${n}`;
    map.set(unique, entry);
  }
  return map;
}

/** Before the first entry that stands further down in the record. */
function insertAt(list: Entry[], entry: Entry): number {
  const line = (of: Entry) => (of.lines as number[] | undefined)?.[0] ?? Number.POSITIVE_INFINITY;
  const at = list.findIndex((other) => line(other) > line(entry));
  return at < 0 ? list.length : at;
}
