import type { Writer } from './api/write/writer.ts';
import { Child } from './cli/child.ts';
import { errorOf, type Fault } from './graph/running/protocol.ts';
import { UserError } from './model/errors.ts';

/** One call of a writer, as it crosses the border of a process. */
export interface WriteJob {
  method: keyof Writer;
  args: unknown[];
}
export type WriteReply = { value: unknown } | { error: Fault };

const module = new URL('./write-worker.ts', import.meta.url);
/** Milliseconds for one change, and until a process without work ends. */
const [patience, idle] = [600_000, 60_000];

/**
 * A writer in a process of its own, which works on the graph of this one as any command does: whoever reads does not wait for what is derived.
 * One change at a time.
 */
export function writerBeside(): Writer & { stop(): void } {
  const child = new Child<WriteJob & object, WriteReply>(
    module,
    { timeout: patience, memory: 4096 },
    { to: 'do', been: 'done' },
  );
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(rest);
    child.stop();
  };
  const call = async (method: keyof Writer, args: unknown[]) => {
    clearTimeout(rest);
    const reply = await child.ask({ method, args } as never);
    rest = setTimeout(stop, idle).unref();
    if (typeof reply === 'string')
      throw new UserError('CONFLICT', `The change was given up, and nothing is changed: what was to be done ${reply}.`);
    if ('error' in reply) throw errorOf(reply.error);
    return reply.value;
  };
  const queued =
    (method: keyof Writer) =>
    (...args: unknown[]) => {
      const done = last.then(() => call(method, args));
      last = done.catch(() => undefined);
      return done as Promise<never>;
    };
  return {
    preview: queued('preview'),
    load: queued('load'),
    withdraw: queued('withdraw'),
    restore: queued('restore'),
    judge: queued('judge'),
    withdrawJudgement: queued('withdrawJudgement'),
    stop,
  };
}
