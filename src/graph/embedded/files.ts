import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from './index.ts';

/** What makes up a store in a data folder. */
const parts = ['graph.grafeo', 'graph.grafeo.wal', 'graph.mark'];

/** Moves the store of a data folder that nobody has open to a folder beside it and names that; undefined where there is none. */
export function setAside(dataDir: string, why: string): string | undefined {
  const there = parts.filter((part) => existsSync(join(dataDir, part)));
  if (there.length === 0) return undefined;
  const aside = join(dataDir, `${why}-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  mkdirSync(aside);
  for (const part of there) renameSync(join(dataDir, part), join(aside, part));
  return aside;
}

/**
 * Puts a saved store in place of the one in a data folder, which is set aside, once it has been opened and is found whole. Throws as
 * opening does; then nothing has changed.
 */
export async function putInPlace(
  file: string,
  dataDir: string,
): Promise<{ revision: number; aside: string | undefined }> {
  mkdirSync(dataDir, { recursive: true });
  const trial = mkdtempSync(join(dataDir, 'restoring-'));
  try {
    cpSync(file, join(trial, 'graph.grafeo'));
    const graph = await openEmbedded(trial);
    const revision = await graph.revision();
    await graph.dump();
    await graph.close();
    const aside = setAside(dataDir, 'before-restore');
    for (const part of parts) if (existsSync(join(trial, part))) renameSync(join(trial, part), join(dataDir, part));
    return { revision, aside };
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
