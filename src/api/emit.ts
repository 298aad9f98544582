import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { schemaText } from './schema.ts';

const committed = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));

/** Writes the GraphQL schema to `schema/schema.graphql`, or to another file. */
export async function emitSchema(file: string = committed): Promise<void> {
  await writeFile(file, await schemaText());
}
