import { UserError } from '../model/errors.ts';
import { openEmbedded } from './embedded/index.ts';
import type { Neo4jSettings } from './neo4j/settings.ts';
import type { Graph } from './port.ts';
import { connectGraph } from './running/connect.ts';

export type GraphSettings =
  /** `dataDir` null: in memory, gone on close. */
  { engine: 'embedded'; dataDir: string | null } | ({ engine: 'neo4j' } & Neo4jSettings);

/** The store the settings name, ready for use; a UserError of one line when it cannot be had. */
export function openGraph(settings: GraphSettings): Promise<Graph> {
  if (settings.engine === 'embedded') return openEmbedded(settings.dataDir);
  // The driver takes as long to load as all else that a command needs.
  return import('./neo4j/index.ts').then(({ openNeo4j }) => openNeo4j(settings));
}

/**
 * As `openGraph`, for commands beside a running server: where that server has the data folder open, it does the reading and writing, and
 * answers from then on know what was changed.
 */
export async function openBeside(settings: GraphSettings): Promise<Graph> {
  try {
    return await openGraph(settings);
  } catch (error) {
    if (!(error instanceof UserError) || !error.details.inUse || settings.engine !== 'embedded') throw error;
    const running = settings.dataDir === null ? undefined : await connectGraph(settings.dataDir);
    if (!running) throw error;
    return running;
  }
}
