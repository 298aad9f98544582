import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Outcome } from './outcome.ts';

export interface Found {
  files: string[];
  /** Folders that hold nothing to read or may not be listed. */
  failures: Outcome[];
}

/**
 * Files as given, and the files below each folder in the order of their names, hidden ones left out. Reviewed facts files
 * and their bases belong to a record and are none themselves. A name that leads nowhere stays in: reading it says why.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files = new Set<string>();
  const failures: Outcome[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.add(path);
      continue;
    }
    try {
      const below = await walk(path);
      if (below.length === 0) failures.push(failure(path, 'the folder holds no files'));
      for (const file of below) files.add(file);
    } catch (error) {
      failures.push(failure(path, `the folder cannot be listed (${(error as NodeJS.ErrnoException).code})`));
    }
  }
  return { files: [...files], failures };
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || /\.(?:facts\.ya?ml|base\.json)$/.test(entry.name)) continue;
    // A linked folder may lead back up, so links are followed to files only.
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))) found.push(path);
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

function failure(path: string, reason: string): Outcome {
  return { ok: false, path, error: new UserError('UNREADABLE', `${path}: ${reason}`) };
}
