/** Queries at the database at the same time. What an engine answers is turned into rows on the one thread, so more would not be sooner. */
const most = 8;

/** Lets so many queries through at once; the others wait in the order in which they came. */
export class Lanes {
  #free = most;
  readonly #waiting: (() => void)[] = [];

  async through<T>(read: () => Promise<T>, wanted: () => void): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      wanted();
      return await read();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
