import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { expect, test } from 'vitest';
import { AppearancesOfDocument } from '../../schema/client.ts';
import { ask, openWith, operations } from '../api/ask.ts';
import { textOf } from './changes.ts';
import { clientText, trustedText } from './client.ts';

test('schema/client.ts is what the operations say; `npm run schema` writes it', async () => {
  const text = await clientText();
  expect(textOf('client.ts')).toBe(text);
  expect(textOf('trusted.json')).toBe(trustedText());
  for (const { name } of operations) expect(text).toContain(`export type ${name}Query = `);
});

test('a program in TypeScript asks with typed variables and reads a typed answer', async () => {
  const graph = await openWith();
  const send = <Answer, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> => ask(graph, print(document), variables);
  const { people } = await send(AppearancesOfDocument, { name: 'Nasreen Rowe' });
  const names: string[] = people.nodes.map(({ name }) => name);
  expect(names).toEqual(['Nasreen Rowe']);
  await graph.close();
});
