import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type CreateOptions, type GrafeoDB } from '@grafeo-db/js';
import { cannotOpen, cannotWrite, inUse, writeRefusal } from './refusals.ts';

/** The store in a data folder; its log of writes stands beside it while it is open. */
export const storeFile = (dataDir: string) => join(dataDir, 'graph.grafeo');

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
