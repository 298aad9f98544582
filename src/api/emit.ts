import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { schemaText } from './schema.ts';

const file = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
await writeFile(file, await schemaText());
console.log(`Wrote ${file}`);
