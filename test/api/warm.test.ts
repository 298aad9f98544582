import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { diff } from '../../src/graph/diff.ts';
import type { Graph } from '../../src/graph/port.ts';
import { fixture } from '../graph/fixture.ts';
import { openWith, watched } from './ask.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the query asks for.
type Answered = any;

const people = '{ people(first: 2) { totalCount nodes { name tenures { role { title } } } } }';

describe('the same question at the same revision is answered from memory', () => {
  let graph: Graph;
  let seen: ReturnType<typeof watched>;
  let server: RunningServer;
  beforeEach(async () => {
    graph = await openWith();
    seen = watched(graph);
    server = await startServer({ graph: seen.graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
  });
  afterEach(async () => {
    await server.close();
    await graph.close();
  });

  async function ask(query: string, variables = {}, accept = 'application/json') {
    seen.forget();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    });
    const answer = {
      status: response.status,
      type: response.headers.get('content-type'),
      body: (await response.json()) as Answered,
    };
    return { answer, reads: seen.reads.map(({ query }) => query).filter((query) => query !== 'revision') };
  }

  test('only the revision is asked for', async () => {
    const first = await ask(people);
    expect(first.reads).not.toEqual([]);
    expect(first.answer.body.data.people.totalCount).toBeGreaterThan(2);
    const again = await ask(people);
    expect(again).toEqual({ answer: first.answer, reads: [] });
  });

  test('other variables, another form of the answer are other questions', async () => {
    const query = 'query ($name: String!) { people(search: $name) { nodes { appearances { totalCount } } } }';
    await ask(query, { name: 'Rowe' });
    expect((await ask(query, { name: 'Oake' })).reads).not.toEqual([]);
    await ask(people);
    const other = await ask(people, {}, 'application/graphql-response+json');
    expect(other.answer.type).toContain('application/graphql-response+json');
  });

  test('a load counts at once, also one by somebody else', async () => {
    const before = await ask(people);
    await graph.apply(diff(fixture, { nodes: [], edges: [] }));
    const after = await ask(people);
    expect(after.answer.body.data.people.totalCount).toBeLessThan(before.answer.body.data.people.totalCount);
  });

  test('an answer with an error is not kept', async () => {
    const query = '{ person(person: "Nobody Atall") { name } }';
    const first = await ask(query);
    const again = await ask(query);
    expect(again.answer.body.errors[0].extensions.requestId).not.toEqual(
      first.answer.body.errors[0].extensions.requestId,
    );
  });
});
