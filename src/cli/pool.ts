import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UserError } from '../model/errors.ts';
import type { Job, Outcome, Reply } from './outcome.ts';

export interface PoolOptions {
  /** Files worked on at once; cores by default. */
  concurrency?: number;
  /** Called in the order in which files are done. */
  onOutcome?: (outcome: Outcome) => void;
  /** Milliseconds for one file before its worker is killed. */
  timeout?: number;
  /** Megabytes of JavaScript heap that one worker may use before it is killed. */
  heap?: number;
  /** Megabytes that this process may grow by, buffers outside the heap included (an inflated PDF stream lives there). */
  growth?: number;
  /** Another worker, for tests: it takes a `Job` and posts a `Reply`. */
  worker?: URL;
}

const megabyte = 1024 * 1024;
const extractor = new URL('../worker.mjs', import.meta.url);

/**
 * Reads files into facts in worker threads, each file bounded in time and memory. Answers in the order of `paths`.
 * A failure is an outcome, never an exception: the other files go on.
 */
export async function extractFiles(paths: readonly string[], options: PoolOptions = {}): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const queue = [...paths];
  const busy = new Set<Lane>();
  const lane = async () => {
    const lane = new Lane(options, busy);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const outcome = await lane.read(path);
      outcomes.set(path, outcome);
      options.onOutcome?.(outcome);
    }
    await lane.stop();
  };
  const lanes = Math.min(options.concurrency ?? availableParallelism(), paths.length);
  await Promise.all(Array.from({ length: lanes }, lane));
  return paths.map((path) => outcomes.get(path) as Outcome);
}

/** A worker that is kept from file to file and replaced once it was stopped. */
class Lane {
  #thread: Worker | undefined;

  constructor(
    private readonly options: PoolOptions,
    /** Lanes that read a file just now, longest first; shared by all lanes of one call. */
    private readonly busy: Set<Lane>,
  ) {}

  async read(path: string): Promise<Outcome> {
    this.busy.add(this);
    const reply = await this.#ask({ path });
    this.busy.delete(this);
    if (typeof reply !== 'string') return toOutcome(path, reply);
    await this.stop();
    return { ok: false, path, error: new UserError('UNREADABLE', `${path}: ${reply}`) };
  }

  /** The worker's reply, or why there was none. */
  #ask(job: Job): Promise<Reply | string> {
    const { timeout = 30_000, heap = 1024, growth = Math.min(4096, totalmem() / megabyte / 2) } = this.options;
    const thread = this.#start(heap);
    const before = process.memoryUsage.rss();
    return new Promise((resolve) => {
      const settle = (reply: Reply | string) => {
        clearTimeout(clock);
        clearInterval(scales);
        // By name: without one, the thread's own listeners would go too, and it would fall silent for the next file.
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        thread.on('error', () => {}); // a worker on its way down may still report
        resolve(reply);
      };
      const clock = setTimeout(
        () => settle(`took longer than ${timeout / 1000} seconds to read and was given up`),
        timeout,
      );
      // Which thread owns a buffer cannot be told from outside: the file that has been read longest is given up.
      const scales = setInterval(() => {
        const [longest] = this.busy;
        if (longest === this && process.memoryUsage.rss() - before > growth * megabyte) settle(tooHungry(growth));
      }, 100);
      thread.on('message', settle);
      thread.on('error', (error: NodeJS.ErrnoException) =>
        settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHungry(heap) : `could not be read: ${firstLine(error)}`),
      );
      thread.on('exit', (code) => settle(`could not be read: its worker ended with code ${code}`));
      thread.postMessage(job);
    });
  }

  #start(heap: number): Worker {
    this.#thread ??= new Worker(this.options.worker ?? extractor, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    return this.#thread;
  }

  async stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}

const tooHungry = (limit: number) => `needs more than ${Math.round(limit)} MB of memory to read and was given up`;
const firstLine = (error: Error) => error.message.split('\n')[0];

function toOutcome(path: string, reply: Reply): Outcome {
  if (reply.ok) return { ...reply, path };
  return { ok: false, path, error: new UserError(reply.code, reply.message) };
}
