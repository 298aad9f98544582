import { type KeyEntry, makeKey, type Right, readKeyFile, writeKeyFile } from '../auth/keys.ts';
import { UserError } from '../model/errors.ts';
import type { Io } from './io.ts';
import type { ExitCode } from './program.ts';

/** Makes, lists and revokes the keys of a file. A running server takes changes when it is started anew. */
export async function keysCommand(
  what: string,
  name: string | undefined,
  granted: Right[],
  file: string,
  io: Io,
): Promise<ExitCode> {
  const kept = readKeyFile(file);
  if (what === 'list') {
    for (const entry of kept) io.out(`${entry.name}\t${entry.rights.join(' ')}\n`);
    if (kept.length === 0) io.err(`No keys in ${file}.\n`);
    return 0;
  }
  if (name === undefined) throw new UserError('USAGE', `keys ${what} needs a name: keys ${what} reports`);
  return what === 'create' ? create(name, granted, kept, file, io) : revoke(name, kept, file, io);
}

function create(name: string, granted: Right[], kept: KeyEntry[], file: string, io: Io): ExitCode {
  if (kept.some((entry) => entry.name === name))
    throw new UserError('CONFLICT', `There is a key "${name}" already: revoke it first.`);
  const { key, entry } = makeKey(name, granted);
  writeKeyFile(file, [...kept, entry]);
  io.out(`${key}\n`);
  io.err(`This is the key; it is not shown again. ${file} keeps its hash, for the next start of the server.\n`);
  return 0;
}

function revoke(name: string, kept: KeyEntry[], file: string, io: Io): ExitCode {
  const left = kept.filter((entry) => entry.name !== name);
  if (left.length === kept.length) throw new UserError('NOT_FOUND', `There is no key "${name}" in ${file}.`);
  writeKeyFile(file, left);
  io.err(`The key "${name}" is revoked from the next start of the server on.\n`);
  return 0;
}
