import { Child } from './cli/child.ts';
import type { Beside, CellJob } from './library/index.ts';
import type { Apart } from './resolve/index.ts';

const module = new URL('./cell-worker.ts', import.meta.url);

/** Works cells out in a process of its own, one after the other. Where that fails the load does it by itself. */
export function cellsBeside(): { beside: Beside; stop(): void } {
  const child = new Child<CellJob, Apart>(module, { timeout: 600_000, memory: 4096 });
  let last: Promise<unknown> = Promise.resolve();
  return {
    beside(job) {
      const made = last.then(async () => {
        const reply = await child.ask(job);
        return typeof reply === 'string' ? undefined : reply;
      });
      last = made;
      return made;
    },
    stop: () => child.stop(),
  };
}
