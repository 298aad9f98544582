import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith } from '../api/ask.ts';

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openWith();
  server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', introspection: false });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function send(body: unknown) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the query asks for.
  return { status: response.status, answer: (await response.json()) as any };
}

describe('who may not introspect learns no name of the schema', () => {
  test('introspection is refused', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Person") { name } }']) {
      const { answer } = await send({ query });
      expect(answer.data).toBeUndefined();
      expect(answer.errors[0].message).toMatch(/introspection/i);
    }
    expect((await send({ query: '{ __typename }' })).answer.data.__typename).toBe('Query');
  });

  test('by slips in fields, arguments, enum values and variables, near and far', async () => {
    const schema = await buildSchema();
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const names = new Set<string>();
    const bodies: { query: string; variables?: unknown }[] = [];
    for (const type of types) {
      names.add(type.name);
      if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        names.add(field.name);
        for (const argument of field.args) names.add(argument.name);
      }
    }
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const { name } = field;
      bodies.push({ query: `{ ${name}x }` }, { query: `{ ${name.slice(0, -1)} }` }, { query: `{ ${name} }` });
      bodies.push({ query: `{ ${name} { x } }` }, { query: `{ ${name}(zz: 1) { id } }` });
      for (const argument of field.args) {
        bodies.push({ query: `{ ${name}(${argument.name}: {}) { id } }` });
        const type = getNamedType(argument.type);
        if (isEnumType(type)) {
          const slip = type.getValues()[0]?.name.slice(0, -1);
          bodies.push({ query: `{ ${name}(${argument.name}: ${slip}) { id } }` });
          bodies.push({
            query: `query ($v: ${argument.type}) { ${name}(${argument.name}: $v) { id } }`,
            variables: { v: slip },
          });
        }
        expect(isInputObjectType(type)).toBe(false);
        bodies.push({ query: `query ($v: Int) { ${name}(${argument.name}: $v) { id } }`, variables: { v: 'x' } });
      }
    }
    for (const name of names) {
      bodies.push({ query: `query ($v: ${name.slice(0, -1)}) { __typename }` });
      bodies.push({ query: `{ node(id: "x") { ... on ${name.slice(0, -1)} { id } } }` });
      bodies.push({ query: `{ node(id: "x") { ... on ${name} { zzz } } }` });
      bodies.push({ query: `{ meetings { nodes { ${name.slice(0, -1)} } } }` });
    }
    const told = new Set<string>();
    for (const body of bodies) {
      const { answer } = await send(body);
      const said = new Set(JSON.stringify(body).match(/\w+/g));
      for (const { message } of answer.errors ?? []) {
        expect(message).not.toContain('Did you mean');
        // Words of a sentence that happen to be fields as well: "name", "first".
        for (const [, quoted = ''] of message.matchAll(/"([^"]*)"/g))
          for (const word of quoted.match(/\w+/g) ?? []) if (names.has(word) && !said.has(word)) told.add(word);
      }
    }
    expect(bodies.length).toBeGreaterThan(1_000);
    expect([...told]).toEqual([]);
  });
});

/** The checks of graphql-cop, each with what it sends and what it takes for a finding. */
describe('what graphql-cop looks for', () => {
  const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
  const data = ({ answer }: Awaited<ReturnType<typeof send>>) => answer?.data;

  test('introspection', async () =>
    expect(data(await send({ query: 'query cop { __schema { types { name fields { name } } } }' }))).toBeUndefined());
  test('field suggestions', async () =>
    expect(JSON.stringify((await send({ query: 'query cop { __schema { directive } }' })).answer)).not.toContain(
      'Did you mean',
    ));
  test('alias overloading', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename`).join(' ');
    expect(data(await send({ query: `query cop { ${aliases} }` }))).toBeUndefined();
  });
  test('batches of queries', async () => {
    const { answer } = await send(Array.from({ length: 11 }, () => ({ query: 'query cop { __typename }' })));
    expect(Array.isArray(answer)).toBe(false);
    expect(answer.data).toBeUndefined();
  });
  test('circular introspection', async () => {
    const query =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect(data(await send({ query }))).toBeUndefined();
  });
  test('circular fragments', async () => {
    const query =
      'query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }';
    expect((await send({ query })).answer.errors.length).toBeGreaterThan(0);
  });
  test('directive overloading', async () =>
    expect((await send({ query: `query cop { __typename ${'@aa'.repeat(10)} }` })).answer.errors).not.toHaveLength(10));
  test('field duplication', async () =>
    expect(data(await send({ query: `query cop { ${'__typename \n'.repeat(500)} }` }))).toBeUndefined());
  test('an IDE that gives itself away', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/graphql']) {
      const response = await get(path);
      const text = response.ok ? await response.text() : '';
      expect(text).not.toMatch(/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/);
    }
  });
  test('queries by GET without a preflight, and mutations by GET', async () => {
    for (const query of ['query cop {__typename}', 'mutation cop {__typename}']) {
      const response = await get(`/graphql?query=${encodeURIComponent(query)}`);
      expect(await response.text()).not.toContain('"data":{');
    }
  });
  test('queries by a form of another site', async () => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: 'query cop {__typename}' }).toString(),
    });
    expect(await response.text()).not.toContain('"data":{');
  });
  test('trace mode, and errors with a trace', async () => {
    const { answer } = await send({ query: 'query cop { __typename }' });
    expect(answer.extensions?.tracing).toBeUndefined();
    const wrong = await send({ query: 'qwerty cop { abc }' });
    expect(wrong.answer.errors[0].extensions.exception).toBeUndefined();
    expect(JSON.stringify(wrong.answer)).not.toMatch(/node_modules|\.ts:|stack/);
  });
});
