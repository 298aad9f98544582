import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { documentsIn, explorerFolder, operationsFolder } from '../../src/api/trusted/documents.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith } from './ask.ts';

let graph: Graph;
let open: RunningServer;
let closed: RunningServer;
beforeAll(async () => {
  graph = await openWith();
  const options = { graph, host: '127.0.0.1', port: 0, logLevel: 'silent' };
  open = await startServer(options);
  closed = await startServer({ ...options, trustedOnly: true });
});
afterAll(async () => {
  await Promise.all([open.close(), closed.close()]);
  await graph.close();
});

const all = [...documentsIn(operationsFolder), ...documentsIn(explorerFolder)];
const byId = all.find(({ name }) => name === 'ById');
const sha = byId?.sha256 ?? '';
const variables = { id: 'person/nasreen-rowe' };

async function post(server: RunningServer, body: object) {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

describe('trusted documents', () => {
  const found = { node: { __typename: 'Person', id: expect.any(String) } };

  test('are asked by their SHA-256, in both ways that clients know, by POST and GET', async () => {
    for (const server of [open, closed]) {
      expect((await post(server, { documentId: `sha256:${sha}`, variables })).data).toEqual(found);
      const extensions = { persistedQuery: { version: 1, sha256Hash: sha } };
      expect((await post(server, { extensions, variables })).data).toEqual(found);
      for (const named of [{ documentId: `sha256:${sha}` }, { extensions: JSON.stringify(extensions) }]) {
        const query = new URLSearchParams({ ...named, variables: JSON.stringify(variables) } as Record<string, string>);
        const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' };
        const response = await fetch(`${server.url}/graphql?${query}`, { headers });
        expect(((await response.json()) as { data: unknown }).data).toEqual(found);
      }
    }
  });

  test('an unknown one is told as Apollo clients expect it', async () => {
    expect(await post(open, { documentId: 'sha256:00' })).toMatchObject({
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });

  test('with TRUSTED_ONLY nothing else is answered, however it is sent', async () => {
    const query = 'query ById($id: ID!) { node(id: $id) { __typename id ... on Person { name } } }';
    expect((await post(open, { query, variables })).code).toBeUndefined();
    for (const body of [{ query, variables }, { query: '{ __schema { description } }' }, { query: 'nonsense {' }, {}])
      expect(await post(closed, body)).toMatchObject({ status: 403, code: 'NOT_TRUSTED' });
    const both = `${byId?.text} query Other { coverage { records } }`;
    expect((await post(closed, { query: both, operationName: 'Other' })).code).toBe('NOT_TRUSTED');
  });

  test('with TRUSTED_ONLY the explorer and programs that send the text go on', async () => {
    const spaced = byId?.text.replace(/\s+/g, '  ');
    expect((await post(closed, { query: spaced, variables })).data).toEqual(found);
    const home = all.find(({ name }) => name === 'ExplorerHome');
    expect((await post(closed, { query: home?.text })).code).toBeUndefined();
  });
});
