import { UserError } from '../model/errors.ts';
import type { FactsDocument } from '../model/facts.ts';
import { checkFactsFile } from '../review/check-file.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { count, diagnosticLine, table } from './lines.ts';
import type { Outcome } from './outcome.ts';
import { Pending } from './pending.ts';
import type { PoolOptions } from './pool.ts';
import type { ExitCode } from './program.ts';
import { progress } from './progress.ts';
import { factsPath, readIfThere } from './reviewed.ts';
import { visible } from './visible.ts';

export type Read = Extract<Outcome, { ok: true }>;
/** What became of one record: whether the graph changed, or why it could not be loaded. */
export type Told = (record: Read, result: boolean | UserError) => void;

export interface IngestOptions {
  /** Print each diagnostic, not only how many there are. */
  diagnostics?: boolean;
}

export interface IngestStages {
  readFiles: (paths: string[], options: PoolOptions) => AsyncIterable<Outcome>;
  /** Holds the store from before the first file is read, so that a store in use is told at once. */
  open: () => Promise<Loader>;
}

/** The engine of the settings, held from before the first record is read until the last is loaded. */
export interface Loader {
  /** Loads records together; where that fails, one by one, so that one that cannot be loaded keeps no other out. */
  load(records: readonly Read[], told: Told): Promise<void>;
  /** What whoever loads a first record of their own should know of the store; undefined where there is nothing. */
  remark?: string | undefined;
  close(): Promise<void>;
}

/** Records after which the first are loaded, so that something is there soon. */
const soon = 50;
/** Characters of what is read and not yet loaded: a load costs what its councils cost, so much is loaded at once. */
const most = 64_000_000;

/**
 * `ingest FILE|FOLDER...`: reads side by side and loads what has been read, council by council. Where reviewed facts lie beside a record
 * they are loaded in place of the extraction. A file that fails is one line; the others load.
 */
export async function ingestCommand(
  paths: string[],
  { diagnostics }: IngestOptions,
  io: Io,
  { readFiles, open }: IngestStages,
): Promise<ExitCode> {
  const { files, failures, passed } = await findFiles(paths);
  for (const line of passed) io.err(`${visible(line)}\n`);
  const loader = await open();
  const bar = progress(files.length, io);
  const rows = new Map<string, (string | number)[]>();
  const wrong: string[] = [];
  const told: string[] = [];
  let loaded = 0;
  const done = (outcome: Outcome, result: boolean | UserError) => {
    const refused = outcome.ok ? (result instanceof UserError ? result : undefined) : outcome.error;
    if (refused) wrong.push(visible(refused.message));
    else if (result === true) loaded++;
    if (outcome.ok) told.push(...outcome.diagnostics.map((one) => visible(diagnosticLine(outcome.path, one))));
    rows.set(outcome.path, row(outcome, refused ? 'failed' : result === true ? 'loaded' : 'unchanged'));
    return refused ? visible(refused.message) : `${visible(outcome.path)}: ${result ? 'loaded' : 'unchanged'}`;
  };
  for (const failure of failures) done(failure, false);
  let ended: UserError | undefined;
  try {
    const pending = new Pending();
    const flush = async () => {
      for (const batch of pending.take()) await loader.load(batch, (record, result) => bar.step(done(record, result)));
    };
    let begun = false;
    for await (const read of readFiles(files, {})) {
      const outcome = await asReviewed(read);
      if (outcome.ok) pending.add(outcome);
      else bar.step(done(outcome, false));
      if (pending.characters < most && (begun || pending.size < soon)) continue;
      begun = true;
      await flush();
    }
    await flush();
  } catch (error) {
    // A full disk, or a server that has stopped: no further record would fare better.
    if (!(error instanceof UserError)) throw error;
    ended = error;
  } finally {
    bar.stop();
    await loader.close();
  }
  const inOrder = [...failures.map(({ path }) => path), ...files].flatMap((path) => [rows.get(path) ?? []]);
  io.out(table(['file', 'result', 'meetings', 'items', 'diagnostics', 'ms'], inOrder));
  for (const line of wrong) io.err(`${line}\n`);
  if (ended) io.err(`${ended.message} ${count(files.length + failures.length - rows.size, 'record')} not loaded.\n`);
  if (diagnostics) for (const line of told) io.err(`${line}\n`);
  else if (told.length > 0) io.err(`${count(told.length, 'diagnostic')}; --diagnostics prints them\n`);
  const same = rows.size - wrong.length - loaded;
  io.err(
    `${count(loaded, 'record')} loaded, ${same > 0 ? `${same} unchanged, ` : ''}${count(wrong.length, 'file')} failed\n`,
  );
  if (loader.remark && loaded > 0) io.err(`${loader.remark}\n`);
  return wrong.length > 0 || ended ? 1 : 0;
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

function row(outcome: Outcome, result: 'loaded' | 'unchanged' | 'failed'): (string | number)[] {
  const path = visible(outcome.path);
  if (!outcome.ok || result === 'failed') return [path, 'failed', '', '', '', ''];
  const { meetings } = outcome.facts;
  const items = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
  return [path, result, meetings.length, items, outcome.diagnostics.length, Math.round(outcome.ms)];
}
