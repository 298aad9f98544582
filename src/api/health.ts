import { Router } from 'express';
import type { Graph } from '../graph/port.ts';
import { UserError } from '../model/errors.ts';

/** Milliseconds between two looks at the graph, and for how long one that is not answered counts as under way. */
const interval = 1_000;
const patience = 2_000;
/** Milliseconds after which what is known of the graph is too old to call it ready. */
const tooOld = 5_000;

/** What is known of the graph without asking it: looked at every second, so that no health check waits for a busy database. */
export class Watch {
  /** Undefined until the graph has answered once. */
  revision: number | undefined;
  stopping = false;
  /** The last look found the graph away: whoever asks the graph now would be told the same, only later. */
  failed = false;
  #confirmed = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | undefined;
  readonly #timer: NodeJS.Timeout;

  constructor(readonly graph: Graph) {
    this.#timer = setInterval(() => void this.look(), interval).unref();
  }

  /** Seconds since the graph said which revision it has. */
  get age(): number {
    return (performance.now() - this.#confirmed) / 1000;
  }

  get ready(): boolean {
    return !this.stopping && this.age * 1000 < tooOld;
  }

  /** Asks the graph for its revision, unless that is under way; never fails. */
  look(): Promise<void> {
    this.#looking ??= this.#ask().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #ask(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    // Also an answer that comes too late to wait for is an answer.
    const told = this.graph.revision().then(
      (revision) => this.#told(revision),
      (error) => this.#told(undefined, error instanceof UserError && error.code === 'UNAVAILABLE'),
    );
    await Promise.race([told, late]);
    clearTimeout(timer);
  }

  #told(revision: number | undefined, away = false): void {
    this.failed = away;
    this.#confirmed = revision === undefined ? Number.NEGATIVE_INFINITY : performance.now();
    this.revision = revision ?? this.revision;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

/** /live: the process answers. /ready: the graph behind it answered in the last seconds, and with which revision. Neither waits for it. */
export function health(watch: Watch): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', (_request, response) => {
    const { engine } = watch.graph;
    const known = watch.revision === undefined ? {} : { revision: watch.revision };
    const age = Number.isFinite(watch.age) ? { age: Math.round(watch.age * 10) / 10 } : {};
    if (watch.ready) return response.json({ status: 'ready', engine, ...known, ...age });
    const reason = watch.stopping ? 'the server is stopping' : 'the graph does not answer';
    return response.status(503).json({ status: 'not ready', engine, ...known, ...age, reason });
  });
  return router;
}
