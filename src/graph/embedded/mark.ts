import { closeSync, constants, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** "acknowledged 000000000042\n": always as long, so that on a full disk it can be written over itself. */
const line = (revision: number) => `acknowledged ${String(revision).padStart(12, '0')}\n`;
const pathOf = (dataDir: string) => join(dataDir, 'graph.mark');

/** The last load that anybody was told is kept, or undefined where none was; NaN where the file says something else. */
export function readMark(dataDir: string): number | undefined {
  try {
    const [, revision] = /^acknowledged (\d{12})\n$/.exec(readFileSync(pathOf(dataDir), 'latin1')) ?? [];
    return Number(revision);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Notes that a load is kept, after it is. A log of writes that lost its end reads like one that was never longer, so this is what tells
 * them apart. Where it cannot be written the load is kept all the same, and the next one notes both.
 */
export function writeMark(dataDir: string, revision: number): void {
  try {
    const file = openSync(pathOf(dataDir), constants.O_RDWR | constants.O_CREAT, 0o644);
    try {
      writeSync(file, line(revision), 0, 'latin1');
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {}
}
