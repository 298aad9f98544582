import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Bounds {
  /** Milliseconds for one job before its process is killed. */
  timeout: number;
  /** Megabytes that a process may hold in all, buffers outside of its heap included (an inflated PDF stream lives there). */
  memory: number;
}

const host = new URL('../worker.mjs', import.meta.url);
/**
 * What `node` is told of how to run the readers, which are many functions and patterns that each meet few lines: a pattern is compiled once
 * instead of twice, and a function is optimised only where it runs long. A process must begin with the first: one that has used a pattern
 * already may crash.
 */
export const readersEngine = ['--no-regexp-tier-up', '--interrupt-budget=1000000'];

/** A process that does job after job, one at a time. What ends it ends one job; the next gets a new process. */
export class Child<Job extends Serializable, Reply extends object> {
  #process: ChildProcess | undefined;
  #lastWords = '';

  /** `module` exports `work(job: Job): Promise<Reply>`. `verb`: what is told of a job that failed, "to read" and "could not be read". */
  constructor(
    private readonly module: URL,
    private readonly bounds: Bounds,
    private readonly verb: { to: string; been: string } = { to: 'read', been: 'read' },
  ) {}

  /** Starts the process before there is a job for it. */
  start(): void {
    this.#start().on('error', () => {}); // the first job will tell
  }

  /** The process's reply, or why there was none: "took longer than 30 seconds and was given up". */
  async ask(job: Job): Promise<Reply | string> {
    const reply = await this.#reply(job);
    if (typeof reply === 'string') this.stop();
    return reply;
  }

  #reply(job: Job): Promise<Reply | string> {
    const { timeout, memory } = this.bounds;
    const { to, been } = this.verb;
    const child = this.#start();
    return new Promise((resolve) => {
      const settle = (reply: Reply | string) => {
        clearTimeout(clock);
        child.removeAllListeners();
        child.on('error', () => {}); // a process on its way down may still report
        resolve(reply);
      };
      const clock = setTimeout(
        () => settle(`took longer than ${timeout / 1000} seconds to ${to} and was given up`),
        timeout,
      );
      child.on('message', (reply: Reply | { fault: string }) =>
        settle('fault' in reply ? `could not be ${been}: ${firstLine(reply.fault)}` : reply),
      );
      child.on('error', (error) => settle(`could not be ${been}: ${firstLine(error.message)}`));
      child.on('exit', (code, signal) => {
        // Nobody else kills it: its own watch does, for memory, and V8 aborts when the heap is full.
        const hungry = signal === 'SIGKILL' || /out of memory/i.test(this.#lastWords);
        if (hungry) settle(`needs more than ${memory} MB of memory to ${to} and was given up`);
        else settle(`could not be ${been}: its process ended with ${signal ?? `code ${code}`}`);
      });
      child.send(job);
    });
  }

  #start(): ChildProcess {
    if (this.#process?.connected) return this.#process;
    const { memory } = this.bounds;
    const child = fork(fileURLToPath(host), [this.module.href, String(memory)], {
      execArgv: [...readersEngine, `--max-old-space-size=${Math.floor(memory * 0.75)}`],
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

const firstLine = (text: string) => text.split('\n')[0] ?? '';
