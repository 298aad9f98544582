import { UserError } from '../model/errors.ts';
import { checkFactsFile } from '../review/check-file.ts';
import type { Io } from './io.ts';
import { count } from './lines.ts';
import type { Outcome } from './outcome.ts';
import type { ExitCode } from './program.ts';
import { readIfThere } from './reviewed.ts';

/** `review FACTS RECORD`: every value that the record does not bear out as `file:line:column what`. */
export async function reviewCommand(
  factsFile: string,
  recordFile: string,
  io: Io,
  extractFiles: (paths: string[]) => Promise<Outcome[]>,
): Promise<ExitCode> {
  const yaml = await readIfThere(factsFile);
  if (yaml === undefined) throw new UserError('UNREADABLE', `${factsFile}: there is no such file`);
  const [outcome] = await extractFiles([recordFile]);
  if (!outcome?.ok) throw outcome?.error;
  const { errors, looks } = checkFactsFile(yaml, outcome.text);
  for (const line of errors) io.out(`${factsFile}:${line}\n`);
  for (const line of looks) io.err(`${factsFile}:${line} (worth a look)\n`);
  io.err(`${factsFile}: ${count(errors.length, 'error')}, ${count(looks.length, 'place')} worth a look\n`);
  return errors.length > 0 ? 1 : 0;
}
