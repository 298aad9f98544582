import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type ServerOptions, startServer } from '../../src/api/server.ts';
import { makeKey } from '../../src/auth/keys.ts';
import { metricsObserver } from '../../src/observe/metrics.ts';
import { together } from '../../src/observe/observer.ts';
import { tracesObserver } from '../../src/observe/traces.ts';
import { openWith } from '../api/ask.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: Partial<ServerOptions>) {
  const graph = await openWith();
  closing.push(() => graph.close());
  const server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', ...options });
  return server;
}
const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('metrics tell operations, queries by name, rows and the revision, in no word of a client', async () => {
  const server = await start({ observer: metricsObserver });
  closing.push(() => server.close());
  expect((await ask(server.url, 'query Secret { people { nodes { name } } }')).status).toBe(200);
  await ask(server.url, 'query Secret { person(person: "Nobody at all") { name } }');
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  expect(text).toMatch(/minutegraph_operation_seconds_count\{outcome="ok"\} 1/);
  expect(text).toMatch(/minutegraph_operation_seconds_count\{outcome="NOT_FOUND"\} 1/);
  expect(text).toMatch(/minutegraph_query_seconds_count\{query="[\w-]+",outcome="ok"\} [1-9]/);
  expect(text).toMatch(/minutegraph_query_rows_total\{query="[\w-]+"\} [1-9]/);
  expect(text).toMatch(/minutegraph_operations_at_work 0/);
  expect(text).toMatch(/minutegraph_revision 1\n/);
  expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
  expect(text).not.toMatch(/Secret|Nobody/);
});

test('metrics are for whoever may read, and are not there unless asked for', async () => {
  const { key, entry } = makeKey('scraper', ['read']);
  const closed = await start({ observer: metricsObserver, access: { open: false, keys: [entry] } });
  closing.push(() => closed.close());
  expect((await fetch(`${closed.url}/metrics`)).status).toBe(401);
  expect((await fetch(`${closed.url}/metrics`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  const plain = await start({});
  closing.push(() => plain.close());
  expect((await (await fetch(`${plain.url}/metrics`)).text()).startsWith('# HELP')).toBe(false);
});

test('a trace of each operation with a span for each query goes to the collector, without variables or answers', async () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      received.push(`${request.url} ${body}`);
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => collector.once('listening', resolve));
  closing.push(async () => collector.close());
  const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`;
  const server = await start({ observer: (known) => together([metricsObserver(known), tracesObserver(url)]) });
  await ask(server.url, 'query WhoIsThere { people(search: "Nasreen") { nodes { name } } }');
  await server.close();
  const [sent = ''] = received;
  expect(sent).toMatch(/^\/v1\/traces /);
  const { resourceSpans } = JSON.parse(sent.slice(sent.indexOf('{')));
  // biome-ignore lint/suspicious/noExplicitAny: the form of OTLP.
  const spans = resourceSpans[0].scopeSpans[0].spans as any[];
  const operation = spans.find(({ name }) => name === 'operation WhoIsThere');
  const queries = spans.filter(({ name }) => name.startsWith('query '));
  expect(queries.length).toBeGreaterThan(0);
  for (const { traceId, parentSpanId } of queries) {
    expect(traceId).toBe(operation.traceId);
    expect(parentSpanId).toBe(operation.spanId);
  }
  expect(queries[0].attributes[0].key).toBe('db.response.returned_rows');
  expect(sent).not.toContain('Nasreen');
});
