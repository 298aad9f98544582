import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith } from '../api/ask.ts';

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openWith();
  server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe('GraphQL over HTTP, as its own audits have it', () => {
  /** Without this header a GET could be sent by a page of any other site. */
  const withPreflight: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...init?.headers } });
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: withPreflight });

  test('all audits are here', () => expect(audits).toHaveLength(61));
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
  });
});
