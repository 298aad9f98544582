import type { Connection } from '../connection.ts';
import { type Entity, known } from '../entity.ts';
import { type Key, writeCursor } from './cursor.ts';
import { cutOf, listOf } from './cut.ts';
import type { Links, Page } from './field.ts';
import type { Link, LinkRow, Wanted } from './plan.ts';

export function answerOf(root: Entity, key: string): unknown {
  return root[known]?.get(key);
}

export function setAnswer(root: Entity, key: string, answer: unknown): void {
  root[known] ??= new Map();
  root[known].set(key, answer);
}

/** Adds to the lists of one node what those of another have beyond them. */
export function mergeLists(into: Entity, from: Entity): void {
  for (const [key, more] of from[known] ?? []) {
    const there = answerOf(into, key);
    if (!Array.isArray(there) || !Array.isArray(more)) continue;
    const refs = new Set(there.map(({ ref }: Entity) => ref));
    setAnswer(into, key, [...there, ...more.filter(({ ref }: Entity) => !refs.has(ref))]);
  }
}

/** Hands what was found to the nodes that it is reached from. */
export function settle(wanted: Wanted): void {
  for (const link of wanted.links) {
    for (const target of link.targets.values()) settle(target);
    for (const root of wanted.found.values()) setAnswer(root, link.key, answerFor(link, root));
  }
}

export function answerFor(link: Link, root: Entity | null): unknown {
  const rows = link.rows.get(root?.ref ?? '') ?? [];
  if (link.field.kind === 'figure') return rows[0]?.rank[0] ?? link.field.none;
  if (link.field.kind === 'page') return pageOf(link, link.field, rows);
  return root === null ? null : linked(link, link.field, rows, root);
}

function linked(link: Link, field: Links, rows: LinkRow[], root: Entity): unknown {
  const sorted = rows.length < 2 ? rows : inOrder(rows, field);
  const found = sorted.flatMap(({ entity }) => entity ?? []);
  if (field.answer)
    return field.answer(
      found,
      root,
      link.args,
      sorted.map(({ rank }) => rank),
    );
  return field.many ? found : (found[0] ?? null);
}

function inOrder(rows: LinkRow[], { order }: Links): LinkRow[] {
  const down = order.map((name) => name.startsWith('-'));
  const unique = [...new Map(rows.map((row) => [row.entity?.ref, row])).values()];
  const by = (row: LinkRow) => row.rank.slice(0, order.length);
  return unique.sort((a, b) => compare(by(a), by(b), down) || compare([a.entity?.ref], [b.entity?.ref], []));
}

function pageOf(link: Link, field: Page, rows: LinkRow[]): Connection<Entity> {
  const cut = cutOf(field, link.args);
  const list = listOf(field, link.args);
  const total = rows.find(({ entity }) => entity === null)?.rank[0];
  const down = cut.ranks.map((rank) => rank.down === true);
  const unique = [...new Map(rows.filter(({ entity }) => entity).map((row) => [row.entity?.ref, row])).values()];
  const read = unique.sort((a, b) => compare(a.rank, b.rank, down));
  const page = read.slice(0, cut.size);
  if (cut.backward) page.reverse();
  const more = read.length > cut.size;
  const cursor = (row: LinkRow | undefined) => (row ? writeCursor(list, row.rank as Key) : null);
  return {
    totalCount: Number(total ?? 0),
    pageInfo: {
      hasNextPage: cut.backward ? cut.key !== null : more,
      hasPreviousPage: cut.backward ? more : cut.key !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
    nodes: page.map(({ entity }) => entity as Entity),
    // Seldom asked for, and a cursor takes a hash.
    get edges() {
      return page.map((row) => ({ cursor: String(cursor(row)), node: row.entity as Entity }));
    },
  };
}

function compare(a: readonly unknown[], b: readonly unknown[], down: readonly boolean[]): number {
  for (const [at, left] of a.entries()) {
    const [x, y] = [left ?? '', b[at] ?? ''] as [string | number, string | number];
    if (x !== y) return (x < y ? -1 : 1) * (down[at] ? -1 : 1);
  }
  return 0;
}
