import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphiql } from '../../src/api/graphiql.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith, operations } from './ask.ts';

let graph: Graph;
let server: RunningServer;
const logged: string[] = [];
const logger = pino({ level: 'info' }, { write: (line) => void logged.push(line) });
const start = (options: Partial<ServerOptions> = {}) =>
  startServer({ graph, host: '127.0.0.1', port: 0, logger, ...options });

beforeAll(async () => {
  graph = await openWith();
  server = await start();
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function post(
  query: unknown,
  { url = server.url, variables = {}, operationName = null as string | null, headers = {} } = {},
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    answer: text.startsWith('{') ? JSON.parse(text) : null,
  };
}
const codeOf = ({ answer }: Awaited<ReturnType<typeof post>>) => answer?.errors?.[0]?.extensions?.code;

describe('GraphQL over HTTP', () => {
  test.each(operations.map(({ name, source }) => [name, source]))('%s passes the limits', async (name, source) => {
    const variables = { name: 'Rowe', body: 'HCSC', date: '2031-03-04', text: 'carers', id: 'person/nasreen-rowe' };
    const { status, answer } = await post(source, { variables, operationName: name ?? null });
    expect(answer.errors).toBeUndefined();
    expect(status).toBe(200);
  });

  test('introspection, as tools send it, is answered', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { answer } = await post(getIntrospectionQuery());
    expect(answer.data.__schema.types.length).toBeGreaterThan(40);
  });

  test('a user error keeps its code, message and details, and shows no trace', async () => {
    const { status, answer, text } = await post('{ strategies(reportedTo: "Helth Scrutiny Panel") { totalCount } }');
    expect(status).toBe(200);
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(
          /^No organization is called "Helth Scrutiny Panel"\. The nearest names: Health and Care Scrutiny Committee/,
        ),
        locations: [{ line: 1, column: 3 }],
        path: ['strategies'],
        extensions: {
          code: 'NOT_FOUND',
          suggestions: expect.arrayContaining(['Health and Care Scrutiny Committee']),
          requestId: expect.any(String),
        },
      },
    ]);
    expect(text).not.toContain('.ts:');
  });

  test.each(['2023-02-30', '2023-2-3', 'yesterday', '12/09/2023', ''])('"%s" is no date', async (date) => {
    const inline = await post(`{ meetings(from: ${JSON.stringify(date)}) { totalCount } }`);
    const variable = await post('query ($from: Date) { meetings(from: $from) { totalCount } }', {
      variables: { from: date },
    });
    for (const { status, answer } of [inline, variable]) {
      expect(status).toBe(400);
      expect(answer.errors[0].message).toContain('is not a date: expected a day of the calendar such as "2023-09-12"');
    }
  });

  test('a request that is no JSON, or too large, is refused without a trace', async () => {
    const send = (body: string) =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const broken = await send('{"query":');
    expect(broken.status).toBe(400);
    expect(await broken.text()).not.toContain('node_modules');
    expect((await send(JSON.stringify({ query: '#'.repeat(300_000) }))).status).toBe(413);
  });

  test('a form of another site cannot ask', async () => {
    const response = await fetch(`${server.url}/graphql?query={coverage{records}}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });
});

describe('limits', () => {
  test('a document with too many words', async () => {
    expect((await post(`{ ${'coverage { records } '.repeat(2000)} }`)).status).toBe(400);
  });

  test('an operation nested too deeply, also by way of fragments', async () => {
    const deep = `${'nodes { meetings { nodes { body { '.repeat(6)} name ${'} } } }'.repeat(6)}`;
    expect(codeOf(await post(`{ organizations { ${deep} } }`))).toMatch(/TOO_DEEP|GRAPHQL_VALIDATION_FAILED/);
    const parts =
      'fragment A on Person { appearances(first: 1) { nodes { meeting { appearances(first: 1) { nodes { person { ...B } } } } } } } '.replace(
        /A on/,
        'A on',
      );
    const b =
      'fragment B on Person { appearances(first: 1) { nodes { meeting { appearances(first: 1) { nodes { person { ...C } } } } } } } ';
    const c = 'fragment C on Person { appearances(first: 1) { nodes { meeting { date } } } } ';
    const answer = await post(`${parts}${b}${c}{ people(first: 1) { nodes { ...A } } }`);
    expect(answer.answer.errors[0].message).toContain('levels deep');
  });

  test('fragments that go round in a circle', async () => {
    const { status, answer } = await post(
      '{ person(person: "Rowe") { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
    );
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('Cannot spread fragment');
  });

  test('an answer that could grow beyond reason', async () => {
    const query =
      '{ people(first: 500) { nodes { appearances(first: 500) { nodes { meeting { appearances(first: 500) { nodes { id } } } } } } } }';
    // Four people with two appearances each are no reason to refuse it.
    expect((await post(query)).status).toBe(200);
    const strict = await start({ limits: { fields: 50 } });
    const answer = await post(query, { url: strict.url });
    await strict.close();
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('TOO_COMPLEX');
  });

  test('lists of more than 500', async () => {
    for (const query of [
      '{ people(first: 501) { totalCount } }',
      '{ people(first: 0) { totalCount } }',
      '{ search(text: "a", first: 0) { totalCount } }',
      '{ coverage { diagnostics(first: -1) { line } } }',
    ]) {
      expect(codeOf(await post(query))).toBe('BAD_INPUT');
    }
  });
});

describe('when the graph fails', () => {
  const failing = (): Graph => ({
    ...graph,
    engine: 'embedded',
    read: () => Promise.reject(new Error('secret of the store')),
    search: () => Promise.reject(new Error('secret of the store')),
    revision: () => Promise.reject(new Error('secret of the store')),
    apply: (change) => graph.apply(change),
    dump: () => graph.dump(),
    close: async () => {},
  });

  test('the client sees an id and the log the cause', async () => {
    const other = await start({ graph: failing() });
    const { answer, text } = await post('{ people { totalCount } }', { url: other.url });
    await other.close();
    expect(answer.errors[0]).toMatchObject({
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    });
    expect(text).not.toContain('secret');
    const line = logged.find(
      (entry) => entry.includes(answer.errors[0].extensions.requestId) && entry.includes('secret'),
    );
    expect(line).toContain('secret of the store');
  });

  test('the server is live, and not ready', async () => {
    const other = await start({ graph: failing() });
    expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${other.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('secret');
    await other.close();
  });
});

test('health: live, and ready with engine and revision', async () => {
  expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
  expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({
    status: 'ready',
    engine: 'embedded',
    revision: 1,
    age: expect.any(Number),
  });
});

test('a path that is none says where to go', async () => {
  const response = await fetch(`${server.url}/nowhere`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('/graphql');
});

test('every answer forbids to be framed or to load anything', async () => {
  for (const path of ['/graphql', '/health/live', '/nowhere']) {
    const { headers } = await fetch(`${server.url}${path}`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('a taken port is one clear line', async () => {
  const port = Number(new URL(server.url).port);
  await expect(start({ port })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining(`port ${port} on 127.0.0.1 is taken`),
  });
});

test('close lets a running request finish, and then nothing answers', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = {
    ...graph,
    engine: 'embedded',
    revision: () => graph.revision(),
    search: graph.search,
    read: async (query: string, params?: Record<string, unknown>) => {
      await held;
      return graph.read(query, params);
    },
  } as Graph;
  const other = await start({ graph: slow });
  const answer = post('{ people { totalCount } }', { url: other.url });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = other.close();
  release();
  expect((await answer).answer.data.people.totalCount).toBe(4);
  await closed;
  await expect(fetch(`${other.url}/health/live`)).rejects.toThrow();
});

describe('GraphiQL', () => {
  const serve = async (folder: string, path: string) => {
    const app = express().use('/graphiql', graphiql(folder));
    const http = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => http.once('listening', resolve));
    const address = http.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const response = await fetch(`http://127.0.0.1:${port}/graphiql${path}`);
    const text = await response.text();
    http.close();
    return { status: response.status, headers: response.headers, text };
  };

  test('is served under a policy that lets the page reach this server alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graphiql-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>GraphiQL</title>');
    const { status, headers, text } = await serve(folder, '/');
    expect(status).toBe(200);
    expect(text).toContain('GraphiQL');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect((await serve(folder, '/nothing.js')).status).toBe(404);
  });

  test('says so when it is not built', async () => {
    const { status, text } = await serve(mkdtempSync(join(tmpdir(), 'graphiql-')), '/');
    expect(status).toBe(503);
    expect(text).toContain('npm run build:pages');
  });
});
