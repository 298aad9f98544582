import { UserError } from '../model/errors.ts';
import type { FactsDocument } from '../model/facts.ts';
import { checkFactsFile } from '../review/check-file.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { count, table } from './lines.ts';
import type { Outcome } from './outcome.ts';
import type { PoolOptions } from './pool.ts';
import type { ExitCode } from './program.ts';
import { progress } from './progress.ts';
import { factsPath, readIfThere } from './reviewed.ts';

type Read = Extract<Outcome, { ok: true }>;

export interface IngestStages {
  extractFiles: (paths: string[], options: PoolOptions) => Promise<Outcome[]>;
  /** Loads records, each whole or not at all; says of each whether the graph changed, or why it could not be loaded. */
  load: (records: Read[], told: (record: Read, result: boolean | UserError) => void) => Promise<void>;
}

/**
 * `ingest FILE|FOLDER...`: reads side by side, loads in order. Where reviewed facts lie beside a record they are loaded in place of
 * the extraction. A file that fails is one line; the others load.
 */
export async function ingestCommand(paths: string[], io: Io, { extractFiles, load }: IngestStages): Promise<ExitCode> {
  const { files, failures } = await findFiles(paths);
  const reading = progress(files.length, io);
  const read = await extractFiles(files, { onOutcome: (outcome) => reading.step(told(outcome)) });
  reading.stop();
  const readable = [...failures, ...(await Promise.all(read.map(asReviewed)))];
  const records = readable.filter((outcome) => outcome.ok);

  const results = new Map<Outcome, boolean | UserError>();
  const loading = progress(records.length, io);
  await load(records, (record, result) => {
    results.set(record, result);
    loading.step(
      result instanceof UserError
        ? result.message
        : `${record.path}: ${result ? 'loaded' : 'known already, nothing changed'}`,
    );
  });
  loading.stop();
  const outcomes = readable.map((outcome): Outcome => {
    const result = results.get(outcome);
    return result instanceof UserError ? { ok: false, path: outcome.path, error: result } : outcome;
  });

  io.out(
    table(
      ['file', 'result', 'meetings', 'items', 'diagnostics', 'ms'],
      outcomes.map((outcome, index) => row(outcome, results.get(readable[index] as Outcome) === true)),
    ),
  );
  const failed = outcomes.filter((outcome) => !outcome.ok).length;
  for (const outcome of outcomes) if (!outcome.ok) io.err(`${outcome.error.message}\n`);
  io.err(`${count(outcomes.length - failed, 'record')} loaded, ${count(failed, 'file')} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** The outcome with reviewed facts in place of extracted ones; a failure where those do not hold. */
async function asReviewed(outcome: Outcome): Promise<Outcome> {
  if (!outcome.ok) return outcome;
  const path = factsPath(outcome.path);
  try {
    const yaml = await readIfThere(path);
    if (yaml === undefined) return outcome;
    const { file, errors } = checkFactsFile(yaml, outcome.text);
    if (errors.length === 0 && file.value)
      return { ...outcome, facts: withFile(file.value, outcome.facts), reviewed: true };
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more; see the review command)` : '';
    throw new UserError('BAD_INPUT', `${path}:${errors[0]}${more}`);
  } catch (error) {
    if (error instanceof UserError) return { ok: false, path: outcome.path, error };
    throw error;
  }
}

/** A reviewer may leave out what only tells which file it is. */
function withFile(reviewed: FactsDocument, { record, sha256, mediaType }: FactsDocument): FactsDocument {
  return { ...reviewed, record, ...(sha256 ? { sha256 } : {}), ...(mediaType ? { mediaType } : {}) };
}

function told(outcome: Outcome): string {
  return `${outcome.path}: ${outcome.ok ? 'read' : 'failed'}`;
}

function row(outcome: Outcome, changed: boolean): (string | number)[] {
  if (!outcome.ok) return [outcome.path, 'failed', '', '', '', ''];
  const { meetings } = outcome.facts;
  const items = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
  const result = changed ? 'loaded' : 'unchanged';
  return [outcome.path, result, meetings.length, items, outcome.diagnostics.length, Math.round(outcome.ms)];
}
