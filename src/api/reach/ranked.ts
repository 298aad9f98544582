import type { GraphQLResolveInfo } from 'graphql';
import type { Named } from '../../graph/names/named.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { type Entity, entity } from '../entity.ts';
import { type Key, writeCursor } from './cursor.ts';
import { cutOf, listOf } from './cut.ts';
import type { Page, Values } from './field.ts';
import { below } from './plan.ts';

/** An entry of a list in the order of its keys; `down` tells which values run backwards. */
interface Ranked {
  entry: Named;
  key: Key;
}

/**
 * A page of a list of names: these are in memory, ranked by how well they fit. `name` names the list with its arguments; what is
 * asked of the entries of the page is read for them alone.
 */
export async function rankedPage(
  label: NodeLabel,
  name: string,
  ranked: readonly Ranked[],
  down: readonly boolean[],
  args: Values,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Entity>> {
  const width = ranked[0]?.key.length ?? 0;
  const order = () => Array.from({ length: width }, (_, at) => ({ by: () => '', down: down[at] === true }));
  const page: Page = { kind: 'page', label, name, match: () => ({ match: '', where: [] }), order };
  const cut = cutOf(page, args, width === 0);
  const list = listOf(page, args);
  const read = cut.backward ? ranked.toReversed() : ranked;
  const beyond = ({ key }: Ranked) => cut.key === null || compareKeys(key, cut.key, cut.ranks) > 0;
  const start = read.findIndex(beyond);
  const rest = start === -1 ? [] : read.slice(start);
  const shown = rest.slice(0, cut.size);
  if (cut.backward) shown.reverse();
  const nodes = shown.map(({ entry }) => entity(label, entry.row));
  const edges = shown.map(({ key }, at) => ({ cursor: writeCursor(list, key), node: nodes[at] as Entity }));
  const { places } = below(page, info.returnType, [...info.fieldNodes], info);
  await context.reader.enrich(label, nodes, places, context, info);
  const [more, before] = [rest.length > cut.size, start === -1 ? ranked.length > 0 : start > 0];
  return {
    totalCount: ranked.length,
    pageInfo: {
      hasNextPage: cut.backward ? before : more,
      hasPreviousPage: cut.backward ? more : before,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    nodes,
    edges,
  };
}

/** Compares keys value by value, in the direction of reading. */
export function compareKeys(a: Key, b: Key, ranks: readonly { down?: boolean }[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? left;
    if (left !== right) return (left < right ? -1 : 1) * (ranks[at]?.down ? -1 : 1);
  }
  return 0;
}
