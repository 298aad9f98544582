import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { putInPlace, setAside } from './graph/embedded/files.ts';
import { openEmbedded } from './graph/embedded/index.ts';
import { openBeside, openGraph } from './graph/open.ts';
import type { Graph } from './graph/port.ts';
import { keptRecords, seedIfEmpty } from './ingest.ts';
import { openLibrary, withdrawnRecords } from './library/index.ts';
import { UserError } from './model/errors.ts';
import { readRegisters, seedOf, startingFacts } from './seed.ts';
import { engineOf, readSettings, type Settings } from './settings.ts';
import { note } from './who.ts';

/** The data folder of the embedded engine; Neo4j's store is not ours to copy. */
function folderOf(settings: Settings, tool: string): string {
  if (!settings.NEO4J_URI) return settings.DATA_DIR;
  throw new UserError(
    'USAGE',
    `NEO4J_URI is set: what Neo4j holds is kept and brought back by its own tools (neo4j-admin database ${tool}).`,
  );
}

/** Writes the whole store to a new file, also beside a running server. Gives the revision that it is of, or a later one. */
export async function backup(file: string): Promise<number> {
  const settings = readSettings(process.env);
  folderOf(settings, 'dump');
  if (existsSync(file)) throw new UserError('USAGE', `${file} is there already: a backup is a new file.`);
  const graph = await openBeside(engineOf(settings));
  try {
    const revision = await graph.revision();
    if (revision === 0) throw new UserError('NOT_FOUND', 'The graph is empty: there is nothing to keep.');
    await graph.save?.(resolve(file));
    return revision;
  } finally {
    await graph.close();
  }
}

/** Brings a backup back in place of the present store, which is set aside. */
export async function restore(file: string): Promise<{ revision: number; aside: string | undefined }> {
  const dataDir = folderOf(readSettings(process.env), 'load');
  if (!existsSync(file)) throw new UserError('UNREADABLE', `${file}: there is no such file`);
  await (await opened(dataDir))?.close();
  try {
    return await putInPlace(file, dataDir);
  } catch (error) {
    if (!(error instanceof UserError) || error.details.full) throw error;
    const why = error.details.why ?? error.message;
    throw new UserError('BAD_INPUT', `${file} is no backup that this version can bring back: ${why}`);
  }
}

/** The store as far as it can be read, whatever it lacks; undefined where it cannot. Throws where somebody has it open. */
async function opened(dataDir: string): Promise<Graph | undefined> {
  try {
    return await openEmbedded(dataDir, { asItIs: true });
  } catch (error) {
    if (error instanceof UserError && error.details.damaged) return undefined;
    throw error;
  }
}

export interface Rebuilt {
  /** Where the old store is now; undefined where there was none. */
  aside: string | undefined;
  /** Records that were taken over from the old store, as they were read then. */
  kept: number;
  /** Why nothing could be read off the old store. */
  unread?: string;
}

/**
 * Makes the store anew from the seed and from what can be read off the old one, which is set aside. Refuses where the old one can be gone on
 * with, unless `anew`. The log of loads begins again; records that were withdrawn stay so.
 */
export async function rebuild(anew: boolean): Promise<Rebuilt> {
  const settings = readSettings(process.env);
  const dataDir = folderOf(settings, 'load');
  if (!anew && (await isWhole(dataDir)))
    throw new UserError(
      'USAGE',
      `The graph in ${dataDir} can be read, so there is nothing to mend: "npm run resolve" decides again who is who. To begin anew all the same, add --anew.`,
    );
  const registers = await readRegisters(seedOf(settings));
  const facts = await startingFacts(settings);
  const old = await readOff(dataDir);
  const aside = setAside(dataDir, 'before-rebuild');
  const graph = await openGraph(engineOf(settings));
  try {
    await seedIfEmpty(graph, registers, async () => facts);
    const shipped = new Set(facts.map(({ sha256 }) => sha256));
    const library = await openLibrary(graph, registers);
    const taken = old.records.filter(({ facts, text }) => text !== undefined || !shipped.has(facts.sha256));
    if (taken.length > 0) await library.add(taken, note('Taken over by rebuild.'));
    for (const { record, by, why, at } of old.withdrawn) {
      await library.add([record], note('Taken over by rebuild.'));
      await library.withdraw(record.facts.sha256, { by, at, why });
    }
    return { aside, kept: taken.length + old.withdrawn.length, ...(old.unread ? { unread: old.unread } : {}) };
  } finally {
    await graph.close();
  }
}

async function isWhole(dataDir: string): Promise<boolean> {
  try {
    const graph = await openEmbedded(dataDir);
    const revision = await graph.revision();
    await graph.close();
    return revision > 0;
  } catch (error) {
    if (error instanceof UserError && !error.details.inUse && !error.details.full) return false;
    throw error;
  }
}

async function readOff(dataDir: string) {
  const nothing = { records: [], withdrawn: [] };
  const graph = await opened(dataDir);
  if (!graph) return { ...nothing, unread: 'it is damaged' };
  try {
    return { records: await keptRecords(graph), withdrawn: await withdrawnRecords(graph), unread: undefined };
  } catch (error) {
    return { ...nothing, unread: (error as Error).message.split('\n')[0] ?? '' };
  } finally {
    await graph.close();
  }
}
