import { UserError } from '../model/errors.ts';
import { type Bounds, Child } from './child.ts';
import type { Job, Outcome, Reply } from './outcome.ts';

export interface ReaderOptions extends Partial<Bounds> {
  /** Another module that exports `work(job: Job): Promise<Reply>`, for tests. */
  worker?: URL;
}

const extractor = new URL('../worker.ts', import.meta.url);

/** A process that reads file after file. What ends it ends one file; the next gets a new process. */
export class Reader {
  readonly #child: Child<{ path: string }, Reply>;

  constructor({ worker = extractor, timeout = 30_000, memory = 512 }: ReaderOptions) {
    this.#child = new Child(worker, { timeout, memory });
  }

  start(): this {
    this.#child.start();
    return this;
  }

  async read(path: Job['path']): Promise<Outcome> {
    const reply = await this.#child.ask({ path });
    if (typeof reply === 'string') return { ok: false, path, error: new UserError('UNREADABLE', `${path}: ${reply}`) };
    return reply.ok ? { ...reply, path } : { ok: false, path, error: new UserError(reply.code, reply.message) };
  }

  stop(): void {
    this.#child.stop();
  }
}
