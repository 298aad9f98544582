import type { Row } from '../graph/port.ts';
import { type Key, orderBy } from './connection.ts';

/** Newest meeting first; within a meeting in print order. */
export const printOrder = orderBy(true);

/** The place of a row of `list-resolutions` or `list-reports` in that order; the last value is its id. */
export function printOrderKey({ id, date, meeting, itemPosition, position }: Row): Key {
  return [String(date ?? ''), String(meeting), Number(itemPosition ?? 0), Number(position ?? 0), String(id)];
}

export const idsOf = (keys: Key[]): string[] => keys.map((key) => String(key.at(-1)));
