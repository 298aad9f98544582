import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../model/errors.ts';
import { type FactsDocument, factsDocument } from '../model/facts.ts';

/** Where a record's reviewed facts are kept: beside it. */
export const factsPath = (record: string) => `${record}.facts.yaml`;

/** The extraction that a review began with, beside the reviewed file: `minutes.txt.facts.yaml` -> `minutes.txt.base.json` */
export const basePath = (facts: string) => `${facts.replace(/(?:\.facts)?\.ya?ml$/, '')}.base.json`;

/** Bytes that a facts file may have: those of a record of two hundred pages have a tenth. */
const most = 4 * 1024 * 1024;

/** A file's text, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    const about = await stat(path);
    if (!about.isFile()) throw new UserError('UNREADABLE', `${path}: is not a regular file`);
    if (about.size > most)
      throw new UserError(
        'UNREADABLE',
        `${path}: is too large for a facts file (at most ${most / 1024 / 1024} MB are read)`,
      );
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UserError('UNREADABLE', `${path}: cannot be read (${code})`);
  }
}

export async function readBase(path: string): Promise<FactsDocument | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return factsDocument.parse(JSON.parse(text));
  } catch {
    throw new UserError('BAD_INPUT', `${path}: is no facts document; delete it to go on without the former extraction`);
  }
}
