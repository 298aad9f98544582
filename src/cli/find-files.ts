import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Outcome } from './outcome.ts';

export interface Found {
  files: string[];
  /** Folders that hold nothing to read or may not be listed. */
  failures: Outcome[];
  /** What was passed over below a folder, a line each with the reason; hidden files and reviews go without a word. */
  passed: string[];
}

/**
 * Files as given, and the files below each folder in the order of their names, hidden ones left out. Reviewed facts files
 * and their bases belong to a record and are none themselves, and neither is what an editor leaves behind. A link is followed to a file
 * below the folder that was given, never out of it. A name that leads nowhere stays in: reading it says why.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files = new Set<string>();
  const failures: Outcome[] = [];
  const passed: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.add(path);
      continue;
    }
    try {
      const below = await walk(path, await realpath(path), passed);
      if (below.length === 0) failures.push(failure(path, 'the folder holds no files'));
      for (const file of below) files.add(file);
    } catch (error) {
      failures.push(failure(path, `the folder cannot be listed (${(error as NodeJS.ErrnoException).code})`));
    }
  }
  return { files: [...files], failures, passed };
}

/** minutes.txt~   #minutes.txt#   minutes.bak   minutes.txt.swp   ~$minutes.docx   ~WRL0001.tmp */
const leftover = /~$|^#.*#$|^~[$W]|\.(?:bak|swp|swo|tmp|orig|rej|part|crdownload)$/i;

async function walk(folder: string, root: string, passed: string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || /\.(?:facts\.ya?ml|base\.json)$/.test(entry.name)) continue;
    if (leftover.test(entry.name)) passed.push(`${path}: left out, an editor's copy or an unfinished download`);
    // A linked folder may lead back up, so links are followed to files only.
    else if (entry.isDirectory()) found.push(...(await walk(path, root, passed)));
    else if (entry.isFile()) found.push(path);
    else if (entry.isSymbolicLink() && !(await isFolder(path))) {
      const target = await realpath(path).catch(() => path);
      if (isBelow(target, root)) found.push(path);
      else passed.push(`${path}: left out, a link that leads out of the folder; name the file itself to load it`);
    }
  }
  return found;
}

const isBelow = (path: string, root: string) => {
  const way = relative(root, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
};

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

function failure(path: string, reason: string): Outcome {
  return { ok: false, path, error: new UserError('UNREADABLE', `${path}: ${reason}`) };
}
