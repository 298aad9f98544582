import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';

export interface Progress {
  /** One more is done; `line` says of it what a log should keep. */
  step(line: string): void;
  stop(): void;
}

/** A bar on a terminal, a plain line a step in a pipe; both on stderr. */
export function progress(total: number, io: Io): Progress {
  if (!io.terminal) {
    let done = 0;
    return { step: (line) => io.err(`${++done}/${total} ${line}\n`), stop: () => {} };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {line}', stream: process.stderr, hideCursor: true });
  bar.start(total, 0, { line: '' });
  return { step: (line) => bar.increment(1, { line }), stop: () => bar.stop() };
}
