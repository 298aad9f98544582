import { availableParallelism } from 'node:os';
import type { Outcome } from './outcome.ts';
import { Reader, type ReaderOptions } from './reader.ts';

export interface PoolOptions extends ReaderOptions {
  /** Files worked on at once; cores by default. */
  concurrency?: number;
  /** Called in the order in which files are done. */
  onOutcome?: (outcome: Outcome) => void;
}

/** A reader that was started while the store was still being opened. */
let early: Reader | undefined;

/** Starts a reader for the files that are read next, while `work` is under way; stops it where that fails. */
export async function whileStarting<T>(work: () => Promise<T>): Promise<T> {
  early = new Reader({}).start();
  try {
    return await work();
  } catch (error) {
    early.stop();
    early = undefined;
    throw error;
  }
}

/** Files that may be read ahead of the one that is asked for next: what is read and not yet taken is held in memory. */
const ahead = 50;

/**
 * Reads files into facts in processes of their own, each file bounded in time and memory. Gives the outcomes in the order of `paths`,
 * each as soon as it and those before it are there. A failure is an outcome, never an exception: the other files go on.
 */
export async function* readFiles(paths: readonly string[], options: PoolOptions = {}): AsyncGenerator<Outcome> {
  const readers = Array.from(
    { length: Math.min(options.concurrency ?? availableParallelism(), paths.length) },
    () => new Reader(options),
  );
  if (readers.length > 0) readers[0] = early ?? (readers[0] as Reader);
  else early?.stop();
  early = undefined;
  const free = [...readers];
  const waiting: ((reader: Reader) => void)[] = [];
  const read = async (path: string): Promise<Outcome> => {
    const reader = free.pop() ?? (await new Promise<Reader>((resolve) => waiting.push(resolve)));
    const outcome = await reader.read(path);
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
    options.onOutcome?.(outcome);
    return outcome;
  };
  try {
    const begun: Promise<Outcome>[] = [];
    for (let at = 0; at < paths.length; at++) {
      while (begun.length < Math.min(paths.length, at + ahead)) begun.push(read(paths[begun.length] as string));
      yield await (begun[at] as Promise<Outcome>);
      delete begun[at];
    }
  } finally {
    for (const reader of readers) reader.stop();
  }
}

/** As `readFiles`, all at once: for commands that need every outcome before they go on. */
export async function extractFiles(paths: readonly string[], options: PoolOptions = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of readFiles(paths, options)) outcomes.push(outcome);
  return outcomes;
}
