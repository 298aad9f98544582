import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { placed } from '../../src/resolve/graph/place.ts';
import { ask, openWith } from './ask.ts';

/** Meetings on few days, so that many share one; some have no date. */
const days = [undefined, '2031-03-04', '2031-06-10'];
const meetings = Array.from({ length: 17 }, (_, index) => {
  const date = days[index % days.length];
  return {
    label: 'Meeting' as const,
    id: `meeting/borset/${String((index * 7) % 17).padStart(2, '0')}`,
    props: { kind: 'MINUTES', ...(date ? { date } : {}) },
  };
});

let graph: Graph;
let whole: { id: string }[];
beforeAll(async () => {
  graph = await openWith(placed({ nodes: meetings, edges: [] }));
  whole = (await ask(graph, '{ meetings(first: 500) { nodes { id } } }')).meetings.nodes;
});
afterAll(() => graph.close());

const fields =
  '{ totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const page = async (args: string) => (await ask(graph, `{ meetings(${args}) ${fields} }`)).meetings;

describe('a page of a list', () => {
  test('page by page gives the whole, each entry once, forwards and backwards', async () => {
    expect(whole).toHaveLength(meetings.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (size) => {
        const forward: unknown[] = [];
        const backward: unknown[] = [];
        for (let after = ''; ; ) {
          const { nodes, pageInfo } = await page(`first: ${size}${after}`);
          forward.push(...nodes);
          if (!pageInfo.hasNextPage) break;
          after = `, after: "${pageInfo.endCursor}"`;
        }
        for (let before = ''; ; ) {
          const { nodes, pageInfo } = await page(`last: ${size}${before}`);
          backward.unshift(...nodes);
          if (!pageInfo.hasPreviousPage) break;
          before = `, before: "${pageInfo.startCursor}"`;
        }
        expect(forward).toEqual(whole);
        expect(backward).toEqual(whole);
      }),
      { numRuns: 7 },
    );
  });

  test('says where it ends and whether there is more', async () => {
    const first = await page('first: 2');
    expect(first.totalCount).toBe(meetings.length);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const last = await page(`first: 500, after: "${first.pageInfo.endCursor}"`);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect((await page('from: "2040-01-01"')).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('a cursor holds when entries before it come and go', async () => {
    const own = await openWith(placed({ nodes: meetings, edges: [] }));
    const { meetings: first } = await ask(own, `{ meetings(first: 3) ${fields} }`);
    await own.apply({
      putNodes: placed({
        nodes: [{ label: 'Meeting', id: 'meeting/borset/new', props: { kind: 'MINUTES', date: '2032-01-01' } }],
        edges: [],
      }).nodes,
      putEdges: [],
      deleteNodes: [{ label: 'Meeting', id: Buffer.from(first.nodes[1].id, 'base64').toString().slice(8) }],
      deleteEdges: [],
    });
    const { meetings: next } = await ask(
      own,
      `{ meetings(first: 500, after: "${first.pageInfo.endCursor}") ${fields} }`,
    );
    expect(next.nodes).toEqual(whole.slice(3));
    await own.close();
  });

  test('edges have the cursor of each entry', async () => {
    const { edges } = await page('first: 3');
    expect((await page(`first: 2, after: "${edges[0].cursor}"`)).nodes).toEqual(whole.slice(1, 3));
  });

  test.each(['first: 0', 'first: 501', 'last: 0', 'first: 2, last: 3', 'last: 2, after: "x"', 'first: 2, before: "x"'])(
    'refuses %s',
    async (args) => {
      await expect(page(args)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    },
  );

  test('refuses a cursor that is none, or of another list', async () => {
    const other = (await ask(graph, `{ meetings(first: 1, from: "2031-03-04") ${fields} }`)).meetings.pageInfo
      .endCursor;
    for (const cursor of ['', 'x', 'bm9uc2Vuc2U', other])
      await expect(page(`first: 1, after: "${cursor}"`)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
