import type { Row } from '../graph/port.ts';
import type { Place } from './dossier.ts';

/** Flat rows repeat a fact once a place; this puts the places of one fact together, in the order of the rows. */
export function withPlaces<T extends Row>(rows: T[], key: keyof T): { row: T; places: Place[] }[] {
  const facts = new Map<unknown, { row: T; places: Place[] }>();
  for (const row of rows) {
    const fact = facts.get(row[key]) ?? { row, places: [] };
    facts.set(row[key], fact);
    if (typeof row.fileName === 'string')
      fact.places.push({
        fileName: row.fileName,
        firstLine: Number(row.firstLine),
        lastLine: Number(row.lastLine ?? row.firstLine),
        ...(typeof row.quote === 'string' ? { quote: row.quote } : {}),
      });
  }
  return [...facts.values()];
}

export const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

export function groupBy<T, K>(list: T[], key: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}

/** "PRESENT" -> "present", "IN_ATTENDANCE" -> "in attendance": a dossier is read by people. */
export const words = (value: unknown) => (text(value) ?? '').toLowerCase().replaceAll('_', ' ');
