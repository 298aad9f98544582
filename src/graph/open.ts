import { openEmbedded } from './embedded/index.ts';
import { openNeo4j } from './neo4j/index.ts';
import type { Neo4jSettings } from './neo4j/settings.ts';
import type { Graph } from './port.ts';

export type GraphSettings =
  /** `dataDir` null: in memory, gone on close. */
  { engine: 'embedded'; dataDir: string | null } | ({ engine: 'neo4j' } & Neo4jSettings);

/** The store the settings name, ready for use; a UserError of one line when it cannot be had. */
export function openGraph(settings: GraphSettings): Promise<Graph> {
  return settings.engine === 'embedded' ? openEmbedded(settings.dataDir) : openNeo4j(settings);
}
