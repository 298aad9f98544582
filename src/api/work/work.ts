import { setMaxListeners } from 'node:events';
import type { GraphQLError } from 'graphql';
import { turns } from './turns.ts';

/** One operation at work: what it has spent, and whether it may go on. */
export class Work {
  /** Fields that the answer holds so far. */
  spent = 0;
  readonly #stop = new AbortController();

  constructor(
    readonly most: number,
    private readonly tooLarge: (path: string) => GraphQLError,
  ) {
    // Every query that is under way listens.
    setMaxListeners(0, this.#stop.signal);
  }

  /** Ends what the operation waits for. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Why it was stopped. */
  get failure(): GraphQLError | undefined {
    return this.stopped ? this.#stop.signal.reason : undefined;
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Whatever it still asks for from now on fails with this error. */
  stop(why: GraphQLError): void {
    if (!this.stopped) this.#stop.abort(why);
  }

  /** Counts fields into the answer. Throws when the operation was stopped, or when the answer grows beyond its limit. */
  spend(fields: number, path: () => string): void {
    this.spent += fields;
    if (this.spent > this.most) this.stop(this.tooLarge(path()));
    this.#stop.signal.throwIfAborted();
  }

  /** Null while the operation may go on at once; else a promise of its next turn. */
  turn(): Promise<void> | null {
    return turns.due() ? this.nextTurn() : null;
  }

  async nextTurn(): Promise<void> {
    await turns.next(this);
    this.#stop.signal.throwIfAborted();
  }

  /** A promise that fails as soon as the operation is stopped. What it stands for goes on, and its end is of no interest. */
  unlessStopped<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this;
    // What was begun all the same fails too, and nobody else hears of it: unheard, that would end the process.
    if (signal.aborted) promise.catch(() => undefined);
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const stopped = () => reject(signal.reason);
      signal.addEventListener('abort', stopped, { once: true });
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
    });
  }
}
