import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import grafeo, { type CreateOptions, type GrafeoDB } from '@grafeo-db/js';
import { cannotOpen, cannotWrite, inUse, writeRefusal } from './refusals.ts';

/** The store in a data folder; its log of writes stands beside it while it is open. */
export const storeFile = (dataDir: string) => join(dataDir, 'graph.grafeo');

/**
 * Whether what was written may stay in the log: to gather it into the store writes much of the store anew, to read it at the next start costs
 * what it holds. It is on the disk then.
 */
export function logSuffices(dataDir: string): boolean {
  const log = `${storeFile(dataDir)}.wal`;
  if (!existsSync(log)) return true;
  const parts = readdirSync(log, { withFileTypes: true }).filter((part) => part.isFile());
  const paths = parts.map(({ name }) => join(log, name));
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  if (size * 8 > statSync(storeFile(dataDir)).size) return false;
  for (const path of paths) {
    const file = openSync(path, 'r+');
    fdatasyncSync(file);
    closeSync(file);
  }
  return true;
}

/** Opens `graph.grafeo` in the folder, making both where they are missing. */
export function openFile(dataDir: string, options: CreateOptions): GrafeoDB {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw cannotWrite(dataDir, reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message);
  }
  try {
    return grafeo.GrafeoDB.create(storeFile(dataDir), options);
  } catch (error) {
    const { message } = error as Error;
    if (/cannot be locked/.test(message)) throw inUse(dataDir);
    const refused = writeRefusal(error, dataDir);
    throw refused === error ? cannotOpen(dataDir, message.replace(/^.*GRAFEO-\w+: /s, '')) : refused;
  }
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EEXIST: 'a file stands in its place',
  ENOTDIR: 'a file stands in its place',
  ENOSPC: 'no space is left',
};
