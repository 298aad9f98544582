import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type CreateOptions, type GrafeoDB } from '@grafeo-db/js';
import { UserError } from '../../model/errors.ts';

/** Opens `graph.grafeo` in the folder, making both where they are missing. */
export function openFile(dataDir: string, options: CreateOptions): GrafeoDB {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
    throw new UserError('UNAVAILABLE', `Cannot write to the data folder ${dataDir}: ${reason}.`);
  }
  try {
    return grafeo.GrafeoDB.create(join(dataDir, 'graph.grafeo'), options);
  } catch (error) {
    const message = (error as Error).message;
    if (/cannot be locked/.test(message)) {
      throw new UserError(
        'UNAVAILABLE',
        `The data folder ${dataDir} is in use by another process. Stop it or wait for its end, or choose another folder with DATA_DIR.`,
        { inUse: true },
      );
    }
    throw new UserError(
      'UNAVAILABLE',
      `Cannot open the graph in ${dataDir}: ${message.replace(/^.*GRAFEO-\w+: /s, '')}.`,
    );
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
