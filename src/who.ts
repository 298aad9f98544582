import { userInfo } from 'node:os';
import type { Note } from './library/index.ts';

/** Who loads, for the log of loads: the name in `MINUTEGRAPH_USER`, else that of the account. */
export function note(why?: string): Note {
  return { by: process.env.MINUTEGRAPH_USER || account(), ...(why ? { why } : {}) };
}

/** An account may have no name, as in some containers. */
function account(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
