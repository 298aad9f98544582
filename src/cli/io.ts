/** Where a command writes; an argument so that tests can read it. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Whether stderr is a terminal that can redraw a line. */
  terminal: boolean;
}

/** `written`: all that was said is on its way, so that the process may end. */
export function processIo(): Io & { written(): Promise<void> } {
  // `extract FILE | head` closes the pipe early; that is no fault.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
    async written() {
      for (const stream of [process.stdout, process.stderr])
        await new Promise<void>((resolve) => stream.write('', () => resolve()));
    },
  };
}
