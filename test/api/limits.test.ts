import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../src/api/limits/limits.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith } from './ask.ts';

let graph: Graph;
let server: RunningServer;
const start = (limits: Partial<Limits> = {}, served = graph) =>
  startServer({ graph: served, host: '127.0.0.1', port: 0, logLevel: 'silent', limits });

beforeAll(async () => {
  graph = await openWith();
  server = await start();
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Refused {
  errors: { message: string; extensions: unknown }[];
}

async function ask(query: string, { url = server.url, variables = {}, signal = null as AbortSignal | null } = {}) {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the query asks for.
  const answer: any = await response.json();
  return {
    status: response.status,
    headers: response.headers,
    answer,
    error: answer.errors?.[0],
    ms: performance.now() - began,
  };
}

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

/** Successor of an edition, over and over: deep without lists. */
const successors = (levels: number) =>
  `{ node(id: "person/nasreen-rowe") { ... on StrategyEdition { ${'successor { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} } } }`;

/** Items that follow up items, over and over: `levels` lists, one inside the other. */
const lists = (levels: number) =>
  `{ node(id: "person/nasreen-rowe") { ... on AgendaItem { ${'followsUp { '.repeat(levels)}id${' }'.repeat(levels)} } } }`;

const limits: [keyof Limits, string, (size: number) => string][] = [
  ['tokens', 'TOO_MANY_TOKENS', (size) => `{ coverage { ${times(size - 5, () => 'people')} } }`],
  ['depth', 'TOO_DEEP', successors],
  ['lists', 'TOO_MANY_LISTS', lists],
  ['aliases', 'TOO_MANY_ALIASES', (size) => `{ coverage { ${times(size, (i) => `a${i}: people`)} } }`],
  ['rootFields', 'TOO_MANY_ROOT_FIELDS', (size) => `{ ${times(size, () => '__typename')} }`],
  ['directives', 'TOO_MANY_DIRECTIVES', (size) => `{ coverage { ${times(size, () => 'people @skip(if: false)')} } }`],
  ['page', 'BAD_INPUT', (size) => `{ people(first: ${size}) { totalCount } }`],
  ['ids', 'TOO_MANY_IDS', (size) => `{ nodes(ids: [${times(size, () => '"person/nasreen-rowe"')}]) { id } }`],
];

describe('each limit lets pass what reaches it and refuses one more', () => {
  test.each(limits)('%s', async (limit, code, query) => {
    const most = defaultLimits[limit];
    const within = await ask(query(most));
    expect(within.error?.extensions.code ?? 'none').not.toBe(code);
    const beyond = await ask(query(most + 1));
    expect(beyond.status).toBe(400);
    expect(beyond.error.extensions).toMatchObject({ code, limit: { name: limit, most } });
    expect(beyond.error.message).toContain(String(most));
  });

  test('selections, every fragment counted where it is spread', async () => {
    const query = (size: number) =>
      `{ coverage { ${times(20, () => '...A')} } } fragment A on Coverage { ${times(size, () => 'people')} }`;
    const most = defaultLimits.selections;
    expect((await ask(query(most / 20 - 2))).error).toBeUndefined();
    expect((await ask(query(most / 20))).error.extensions).toMatchObject({
      code: 'TOO_MANY_SELECTIONS',
      limit: { name: 'selections', most },
    });
  });

  test('body', async () => {
    const send = (bytes: number) => {
      const frame = JSON.stringify({ query: '{ coverage { people } } #' });
      return fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: frame.replace('#', '#'.repeat(bytes - frame.length + 1)),
      });
    };
    expect((await send(defaultLimits.body)).status).toBe(200);
    const beyond = await send(defaultLimits.body + 1);
    expect(beyond.status).toBe(413);
    expect(((await beyond.json()) as Refused).errors[0]?.extensions).toMatchObject({
      code: 'TOO_LONG',
      limit: { name: 'body', most: defaultLimits.body },
    });
  });

  test('the fields of an answer, as reckoned', async () => {
    const query = '{ people(first: 4) { nodes { name } } }';
    const own = await start({ fields: 15 });
    // people, nodes, and a node with its name for each of four: 2 + 4 x 2.
    expect((await ask(query, { url: own.url })).error).toBeUndefined();
    await own.close();
    const other = await start({ fields: 9 });
    const { status, error } = await ask(query, { url: other.url });
    await other.close();
    expect(status).toBe(400);
    expect(error.extensions).toMatchObject({ code: 'TOO_COMPLEX', limit: { name: 'fields', most: 9, is: 10 } });
    expect(error.message).toContain('the dearest is people, with 4 entries of 2 fields: "first: 3" there would fit');
  });

  test('the fields of an answer, as counted', async () => {
    // Reckoned from the mean; this person appeared more often than most.
    const query =
      '{ person(person: "Nasreen Rowe") { appearances { nodes { meeting { items { title number position } } } } } }';
    const most = await countOf(query);
    const other = await start({ fields: most - 1 });
    const { status, error, answer } = await ask(query, { url: other.url });
    await other.close();
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(error.extensions).toMatchObject({ code: 'TOO_COMPLEX', limit: { name: 'fields', most: most - 1 } });
  });

  /** The least limit under which a query is answered. */
  async function countOf(query: string): Promise<number> {
    for (let fields = 5; ; fields += 1) {
      const other = await start({ fields });
      const { error } = await ask(query, { url: other.url });
      await other.close();
      if (!error) return fields;
    }
  }
});

describe('refused before it costs anything', () => {
  const doubled = (levels: number) =>
    `{ coverage { ...F0 } } ${times(levels, (i) => `fragment F${i} on Coverage { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Coverage { people }`;

  test('fragments that double at every level', async () => {
    const { status, error, ms } = await ask(doubled(24));
    expect(status).toBe(400);
    expect(error.extensions.code).toBe('TOO_MANY_SELECTIONS');
    expect(ms).toBeLessThan(500);
    expect((await ask(doubled(60))).error.extensions.code).toBe('TOO_MANY_SELECTIONS');
  });

  test('fragments that double at every level and are spread by nobody, or in a circle', async () => {
    const unused = doubled(24).replace('...F0', 'people');
    expect((await ask(unused)).error.extensions.code).toBe('TOO_MANY_SELECTIONS');
    const circle = doubled(24).replace('{ people }', '{ ...F0 }');
    const { error, ms } = await ask(circle);
    expect(error.extensions.code).toMatch(/TOO_MANY_SELECTIONS|GRAPHQL_VALIDATION_FAILED/);
    expect(ms).toBeLessThan(500);
  });

  test('aliases and root fields that hide in fragments', async () => {
    const aliases = `{ coverage { ${times(8, () => '...A')} } } fragment A on Coverage { a: people b: people c: people d: people }`;
    expect((await ask(aliases)).error.extensions.code).toBe('TOO_MANY_ALIASES');
    const roots = `{ ${times(6, () => '...A')} } fragment A on Query { ${times(4, () => '__typename')} }`;
    expect((await ask(roots)).error.extensions.code).toBe('TOO_MANY_ROOT_FIELDS');
  });

  test('introspection that goes round in circles', async () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    const { status, error } = await ask(query);
    expect(status).toBe(400);
    expect(error.message).toContain('introspection depth');
    expect((await ask(getIntrospectionQuery())).error).toBeUndefined();
  });

  test('several operations in one request', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Refused).errors[0]?.message).toContain('one operation');
  });

  test('what is no query', async () => {
    for (const [query, asked, code] of [
      ['mutation { x }', 401, 'UNAUTHENTICATED'],
      ['subscription { x }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ] as const) {
      const { status, error } = await ask(query);
      expect(status).toBe(asked);
      expect(error.extensions.code).toBe(code);
    }
  });
});

/** The graph, with every query held until it is let go. */
function held() {
  let free = () => {};
  const gate = new Promise<void>((resolve) => {
    free = resolve;
  });
  let asked = 0;
  const slow: Graph = {
    engine: graph.engine,
    read: async (query, params) => {
      asked += 1;
      await gate;
      return graph.read(query, params);
    },
    ask: async (text, params) => {
      asked += 1;
      await gate;
      return graph.ask(text, params);
    },
    search: (...args) => graph.search(...args),
    revision: () => graph.revision(),
    apply: (change) => graph.apply(change),
    dump: () => graph.dump(),
    close: async () => {},
  };
  return { slow, free: () => free(), asked: () => asked };
}
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('in time', () => {
  test('a query that the database does not answer in time', async () => {
    const { slow, free } = held();
    const other = await start({ databaseMs: 150 }, slow);
    const { status, headers, error } = await ask('{ meetings { totalCount } }', { url: other.url });
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(error.extensions).toMatchObject({ code: 'TIMEOUT', limit: { name: 'databaseMs', most: 150 } });
    free();
    await other.close();
  });

  test('an operation that takes longer than its time', async () => {
    const { slow, free } = held();
    const other = await start({ requestMs: 150 }, slow);
    const { status, error, ms } = await ask('{ meetings { totalCount } }', { url: other.url });
    expect(status).toBe(503);
    expect(error.extensions).toMatchObject({ code: 'TIMEOUT', limit: { name: 'requestMs', most: 150 } });
    expect(ms).toBeLessThan(1_000);
    free();
    await other.close();
  });

  test('more operations than may be at work, and health all the same', async () => {
    const { slow, free } = held();
    const other = await start({ inFlight: 3 }, slow);
    const running = [1, 2, 3].map(() => ask('{ meetings { totalCount } }', { url: other.url }));
    await soon(100);
    const { status, headers, error } = await ask('{ meetings { totalCount } }', { url: other.url });
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('1');
    expect(error.extensions).toMatchObject({ code: 'TOO_MANY_IN_FLIGHT', limit: { name: 'inFlight', most: 3 } });
    expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
    free();
    for (const answer of running) expect((await answer).status).toBe(200);
    expect((await ask('{ meetings { totalCount } }', { url: other.url })).status).toBe(200);
    await other.close();
  });

  test('a client that leaves takes its work along, and gives its place back', async () => {
    const { slow, free } = held();
    const other = await start({ inFlight: 1 }, slow);
    const leave = new AbortController();
    const gone = ask('{ meetings { totalCount } }', { url: other.url, signal: leave.signal });
    await soon(100);
    leave.abort();
    await expect(gone).rejects.toThrow();
    await soon(100);
    const next = ask('{ people { totalCount } }', { url: other.url });
    await soon(50);
    free();
    expect((await next).status).toBe(200);
    await other.close();
  });
});
