import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../model/errors.ts';

/** What a list is ordered by, and so what a cursor says: the last value is an id, so no two entries have the same key. */
export type Key = (string | number)[];

const cursorText = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** The name of a list may hold all that was asked for; a cursor needs no more of it than tells it from others. */
const tagOf = (list: string) => createHash('sha256').update(list).digest('base64url').slice(0, 8);

export function writeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([tagOf(list), ...key])).toString('base64url');
}

/** The key that a cursor says. Throws UserError BAD_INPUT for one of another list, or of another length. */
export function readCursor(cursor: string, list: string, length?: number): Key {
  try {
    const [of, ...key] = cursorText.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (of === tagOf(list) && key.length > 0 && (length === undefined || key.length === length)) return key;
  } catch {
    // Told below, as a cursor of another list is.
  }
  throw new UserError(
    'BAD_INPUT',
    `"${cursor}" is no cursor of this list: give the startCursor or endCursor of one of its pages.`,
  );
}
