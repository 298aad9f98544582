import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from './unreadable.ts';

/** Largest file that is read, in bytes: no committee record comes near it, and readers need a multiple of it in memory. */
export const maxFileBytes = 20 * 1024 * 1024;

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

/**
 * The bytes of one regular file of at most `maxFileBytes`.
 * @throws UserError UNREADABLE, naming the path as given and the reason.
 */
export async function readBytes(path: string): Promise<{ bytes: Uint8Array; fileName: string }> {
  const fileName = basename(path);
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw unreadable(path, 'is a folder, not a file');
    // A pipe or a device has no size to check and may never end.
    if (!about.isFile()) throw unreadable(path, 'is not a regular file');
    if (about.size > maxFileBytes) throw unreadable(path, tooLarge(about.size));
    return { bytes: await readFile(path), fileName };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code in reasons) throw unreadable(path, reasons[code] ?? code);
    if (code.startsWith('E')) throw unreadable(path, `cannot be read (${code})`);
    throw error;
  }
}

export function tooLarge(size: number): string {
  return `is too large (${megabytes(size)} MB; at most ${megabytes(maxFileBytes)} MB are read)`;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
