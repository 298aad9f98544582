import { matchesOf } from '../model/matches.ts';
import { remembered } from '../model/remembered.ts';
import type { Line } from './line.ts';

/** Where the columns of a line begin: offsets in what is printed. Empty where it has cells or tabs, which need no places. */
export function stopsOf({ printed, cells }: Line): number[] {
  if (cells || printed.includes('\t')) return [];
  return stopsIn(printed);
}

const stopsIn = remembered((printed: string): number[] =>
  matchesOf(/(?<= {3}|^ {0,2})\S/g, printed).map(({ index }) => index),
);

/**
 * A line's text under columns that begin at `stops`, empty where nothing stands. Columns may stand closer than their heads tell:
 *   Present:               Officers:
 *   Councillor Fern Alder  Tom Birch
 *                          Holly Cole
 * Null where a word runs over the beginning of a column.
 */
export function underStops({ printed }: Line, stops: readonly number[]): string[] | null {
  const cuts = stops.map((stop, column) => (column === 0 ? 0 : cutNear(printed, stop)));
  if (cuts.includes(-1)) return null;
  return cuts.map((cut, column) => printed.slice(cut, cuts[column + 1]).trim());
}

/** Text of a column may begin a sign or two beside its head. */
function cutNear(printed: string, stop: number): number {
  for (const at of [stop, stop - 1, stop + 1, stop - 2, stop + 2])
    if (at >= printed.length || printed[at - 1] === ' ') return at;
  return -1;
}
