import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UserError } from '../model/errors.ts';
import type { Job, Outcome, Reply } from './outcome.ts';

export interface ReaderOptions {
  /** Milliseconds for one file before its process is killed. */
  timeout?: number;
  /** Megabytes that a process may hold in all, buffers outside of its heap included (an inflated PDF stream lives there). */
  memory?: number;
  /** Another module that exports `work(job: Job): Promise<Reply>`, for tests. */
  worker?: URL;
}

const host = new URL('../worker.mjs', import.meta.url);
const extractor = new URL('../worker.ts', import.meta.url);

/** A process that reads file after file. What ends it ends one file; the next gets a new process. */
export class Reader {
  #process: ChildProcess | undefined;
  #lastWords = '';

  constructor(private readonly options: ReaderOptions) {}

  async read(path: string): Promise<Outcome> {
    const reply = await this.#ask({ path });
    if (typeof reply !== 'string') return toOutcome(path, reply);
    this.stop();
    return { ok: false, path, error: new UserError('UNREADABLE', `${path}: ${reply}`) };
  }

  /** The process's reply, or why there was none. */
  #ask(job: Job): Promise<Reply | string> {
    const { timeout = 30_000, memory = 512 } = this.options;
    const child = this.#start(memory);
    return new Promise((resolve) => {
      const settle = (reply: Reply | string) => {
        clearTimeout(clock);
        child.removeAllListeners();
        child.on('error', () => {}); // a process on its way down may still report
        resolve(reply);
      };
      const clock = setTimeout(
        () => settle(`took longer than ${timeout / 1000} seconds to read and was given up`),
        timeout,
      );
      child.on('message', (reply: Reply | { fault: string }) =>
        settle('fault' in reply ? `could not be read: ${firstLine(reply.fault)}` : reply),
      );
      child.on('error', (error) => settle(`could not be read: ${firstLine(error.message)}`));
      child.on('exit', (code, signal) => {
        // Nobody else kills it: its own watch does, for memory, and V8 aborts when the heap is full.
        const hungry = signal === 'SIGKILL' || /out of memory/i.test(this.#lastWords);
        if (hungry) settle(`needs more than ${memory} MB of memory to read and was given up`);
        else settle(`could not be read: its process ended with ${signal ?? `code ${code}`}`);
      });
      child.send(job);
    });
  }

  #start(memory: number): ChildProcess {
    if (this.#process) return this.#process;
    const { worker = extractor } = this.options;
    const child = fork(fileURLToPath(host), [worker.href, String(memory)], {
      execArgv: [`--max-old-space-size=${Math.floor(memory * 0.75)}`],
      serialization: 'advanced', // facts as they are; JSON would be a second text of each record
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.on('data', (words: Buffer) => {
      this.#lastWords = (this.#lastWords + words.toString('latin1')).slice(-4096);
    });
    this.#lastWords = '';
    this.#process = child;
    return child;
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

const firstLine = (text: string) => text.split('\n')[0];

function toOutcome(path: string, reply: Reply): Outcome {
  if (reply.ok) return { ...reply, path };
  return { ok: false, path, error: new UserError(reply.code, reply.message) };
}
