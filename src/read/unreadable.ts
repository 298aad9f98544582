import { UserError } from '../model/errors.ts';

/** Why a file's bytes cannot be read into text; `readRecord` puts the file's name in front. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** The one line that a user sees: "minutes.pdf: is empty". */
export function unreadable(fileName: string, reason: string): UserError {
  return new UserError('UNREADABLE', `${fileName}: ${reason}`, { fileName });
}
