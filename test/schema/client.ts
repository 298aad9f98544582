import { readdirSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documentsPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { documentsIn, operationsFolder } from '../../src/api/trusted/documents.ts';
import { fileOf, textOf } from './changes.ts';

/** The typed client: for each operation of schema/operations its document, with the types of its variables and of its answer. */
export async function clientText(): Promise<string> {
  const schema = textOf('schema.graphql');
  const files = readdirSync(fileOf('operations')).sort();
  const made = await codegen({
    filename: 'schema/client.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: files.map((file) => ({ location: file, document: parse(textOf(`operations/${file}`)) })),
    config: { scalars: { Date: 'string' }, enumsAsTypes: true, useTypeImports: true, skipTypename: true },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
  });
  return `// Written by \`npm run schema\` from schema/operations. Change the operations there, not here.\n${made}`;
}

/** By the name of each operation its text, as it is printed, and the SHA-256 by which it may be asked. */
export function trustedText(): string {
  const all = documentsIn(operationsFolder).map(({ name, sha256, text }) => [name, { sha256, text }]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
