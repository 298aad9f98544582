import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Key, orderBy, pageOf } from '../../src/api/connection.ts';

interface Entry {
  day: string;
  id: string;
}
const order = orderBy(true);
const keyOf = ({ day, id }: Entry): Key => [day, id];
const page = (entries: Entry[], first: number, after?: string) =>
  pageOf('days', entries, keyOf, order, { first, after: after ?? null }, (found) => found);
const sorted = (entries: Entry[]) => [...entries].sort((a, b) => order(keyOf(a), keyOf(b)));

async function readAll(entries: Entry[], first: number): Promise<Entry[]> {
  const seen: Entry[] = [];
  let after: string | undefined;
  for (;;) {
    const { nodes, pageInfo } = page(entries, first, after);
    seen.push(...(await nodes()));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor ?? undefined;
  }
}

// Few days, so that many entries share one.
const lists = fc.uniqueArray(
  fc.record({ day: fc.constantFrom('', '2031-03-04', '2031-06-10'), id: fc.string({ minLength: 1 }) }),
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('a page of a list', () => {
  test('page by page gives the whole, each entry once, ties included', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), async (list, first) => {
        expect(await readAll(sorted(list), first)).toEqual(sorted(list));
      }),
    );
  });

  test('a cursor holds when entries before it come and go', async () => {
    const list = sorted(['b', 'd', 'f', 'h'].map((id) => ({ day: '2031-03-04', id })));
    const { pageInfo } = page(list, 2);
    const changed = sorted([...list.filter(({ id }) => id !== 'd'), { day: '2031-03-04', id: 'a' }]);
    expect((await page(changed, 2, pageInfo.endCursor ?? '').nodes()).map(({ id }) => id)).toEqual(['f', 'h']);
  });

  test('says where it ends and whether there is more', () => {
    const list = sorted(['a', 'b', 'c'].map((id) => ({ day: '', id })));
    const first = page(list, 2);
    expect(first.totalCount).toBe(3);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(page(list, 2, first.pageInfo.endCursor ?? '').pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(page([], 2).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('edges have the cursor of each entry', async () => {
    const list = sorted(['a', 'b', 'c'].map((id) => ({ day: '', id })));
    const [edge] = await page(list, 3).edges();
    expect((await page(list, 3, edge?.cursor).nodes()).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('refuses a size that is none, and a cursor that is none or of another list', () => {
    expect(() => page([], 0)).toThrow('1 to 500');
    expect(() => page([], 501)).toThrow('1 to 500');
    const other = pageOf('other', [{ day: '', id: 'a' }], keyOf, order, { first: 1 }, (found) => found).pageInfo
      .endCursor;
    for (const cursor of ['', 'x', 'bm9uc2Vuc2U', other ?? '']) {
      expect(() => page([], 1, cursor)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    }
  });
});
