import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { cypherFolder } from './queries.ts';
import { type Run, schemaVersion } from './statements.ts';

/** The statements of `cypher/schema/<engine>.cypher`; each may be run again on a store that has it. */
export function schemaStatements(engine: 'embedded' | 'neo4j'): string[] {
  return readFileSync(join(cypherFolder, 'schema', `${engine}.cypher`), 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Throws when the store was written by another version of this program, whose graph has another shape; `whatToDo` ends the line. */
export async function checkVersion(run: Run, store: string, whatToDo: string): Promise<void> {
  const [row] = await run("MATCH (m:Meta {id: 'meta'}) RETURN m.schemaVersion AS version", {});
  if (row && row.version !== schemaVersion) {
    throw new UserError(
      'CONFLICT',
      `The graph in ${store} was written by another version (format ${row.version}, this one reads ${schemaVersion}). ${whatToDo}`,
    );
  }
}
