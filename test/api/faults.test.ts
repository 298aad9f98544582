import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { buildSchema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openWith } from './ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith();
});
afterAll(() => graph.close());
const ask = async (source: string) =>
  graphql({ schema: await buildSchema(), source, contextValue: createContext(graph) });

// Found by operations made at random from the schema.
test('nothing leads from what is not there to itself', async () => {
  expect(await ask('{ path(from: "meeting/nowhere", to: "meeting/nowhere") { node { id } } }')).toEqual({
    data: { path: [] },
  });
});

test('actions are told apart by whether a later item came back to them', async () => {
  const { data, errors } = await ask(
    '{ yes: actions(followedUp: true) { totalCount } no: actions(followedUp: false) { totalCount } all: actions { totalCount } }',
  );
  expect(errors).toBeUndefined();
  const counts = data as Record<string, { totalCount: number }>;
  expect((counts.yes?.totalCount ?? 0) + (counts.no?.totalCount ?? 0)).toBe(counts.all?.totalCount);
  expect(counts.yes?.totalCount).toBeGreaterThan(0);
});
