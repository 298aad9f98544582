/** Milliseconds for which operations compute before the server looks at its sockets again. */
const slice = 10;

/** Fields up to which operations take turns; larger ones wait for each other, so that few answers are in the making at once. */
const light = 5_000;

/** Something that computes in pieces. */
export interface Turned {
  /** Fields that its answer holds so far. */
  readonly spent: number;
  /** What it waits for has no use any more. */
  readonly stopped: boolean;
}

type Waiting = () => void;

/**
 * Lets many operations share one thread. Each asks for its turn before a piece of its work. In most slices small operations go
 * round; in one of four, and where there are no small ones, the oldest of the large ones goes on. Between slices the server
 * reads requests and answers health checks.
 */
class Turns {
  /** Nobody gets a turn for as long. */
  paused = false;
  readonly #queues = new Map<Turned, Waiting[]>();
  #began = 0;
  #slices = 0;
  #running = false;

  /** Whether the present slice is used up, so that the next piece has to wait for its turn. */
  due(): boolean {
    return performance.now() - this.#began > slice;
  }

  next(work: Turned): Promise<void> {
    return new Promise((resolve) => {
      const queue = this.#queues.get(work);
      if (queue) queue.push(resolve);
      else this.#queues.set(work, [resolve]);
      if (this.#running) return;
      this.#running = true;
      setImmediate(() => void this.#run());
    });
  }

  async #run(): Promise<void> {
    this.#began = performance.now();
    this.#slices += 1;
    while (this.#queues.size > 0 && !this.paused && !this.due()) {
      this.#letOneGo(this.#slices % 4 === 0);
      // What was let go works in microtasks, and asks for its next turn before this goes on.
      await undefined;
    }
    this.#running = this.#queues.size > 0;
    if (this.#running) setImmediate(() => void this.#run());
  }

  #letOneGo(largeFirst: boolean): void {
    const works = [...this.#queues.keys()];
    const work = works.find(({ spent }) => spent > light === largeFirst) ?? works[0];
    const queue = work && this.#queues.get(work);
    if (!work || !queue) return;
    const going = queue.splice(0, work.stopped ? queue.length : 1);
    // Whoever is small and had a turn stands at the end; a large one keeps its place.
    if (queue.length === 0 || work.spent <= light) this.#queues.delete(work);
    if (queue.length > 0 && work.spent <= light) this.#queues.set(work, queue);
    for (const go of going) go();
  }
}

export const turns = new Turns();
