import { UserError } from '../../model/errors.ts';
import { type Key, readCursor } from './cursor.ts';
import type { Page, Rank, Values } from './field.ts';
import type { Query } from './query.ts';

/** Which part of a list is asked for. */
export interface Cut {
  /** Entries of the page at most. */
  size: number;
  /** In the direction of reading: backwards when the last entries are asked for. */
  ranks: readonly Rank[];
  backward: boolean;
  /** The place behind which to begin, in the direction of reading. */
  key: Key | null;
}

const most = 500;
export const defaultFirst = 100;

export function cutOf(page: Page, args: Values, anyLength = false): Cut {
  const { first, last, after, before } = args as Record<'first' | 'last', number | null> &
    Record<'after' | 'before', string | null>;
  const backward = last != null;
  const size = last ?? first ?? defaultFirst;
  const asked = backward ? 'last' : 'first';
  if (size < 1 || size > most)
    throw new UserError('BAD_INPUT', `${asked} is ${size}: a page has 1 to ${most} entries.`);
  if (backward && first != null && first !== defaultFirst)
    throw new UserError('BAD_INPUT', 'first and last are both given: ask for the one or the other.');
  const cursor = backward ? before : after;
  const other = backward ? after : before;
  if (other != null)
    throw new UserError(
      'BAD_INPUT',
      backward ? 'after goes with first, and before with last.' : 'before goes with last, and after with first.',
    );
  const ranks = page.order(args).map((rank) => ({ ...rank, down: backward ? !rank.down : rank.down === true }));
  const length = anyLength ? undefined : ranks.length;
  return { size, ranks, backward, key: cursor == null ? null : readCursor(cursor, listOf(page, args), length) };
}

/** What a list is, with all that narrows it down: a cursor of another one is refused. */
export function listOf(page: Page, args: Values): string {
  const { first: _, last: __, after: ___, before: ____, ...narrowed } = args;
  return `${page.name} ${JSON.stringify(narrowed)}`;
}

/** The condition that an entry stands behind the key; null without one. */
export function keysetOf({ key, ranks }: Cut, entry: string, query: Query): string | null {
  if (key === null) return null;
  return ranks.reduceRight<string | null>((rest, { by, down }, at) => {
    const [value, against] = [by(entry), query.param(key[at])];
    const beyond = `${value} ${down ? '<' : '>'} ${against}`;
    return rest === null ? beyond : `(${beyond} OR (${value} = ${against} AND ${rest}))`;
  }, null);
}

export function orderText({ ranks }: Cut, entry: string): string {
  return `ORDER BY ${ranks.map(({ by, down }) => `${by(entry)}${down ? ' DESC' : ''}`).join(', ')}`;
}
