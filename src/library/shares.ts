import type { Graph } from '../graph/port.ts';
import { merged, type Part, type Parts } from '../resolve/index.ts';
import type { Change } from './difference.ts';
import { edgeKey } from './snapshot.ts';

type Said = Map<string, Part>;

/** What each cell says of shared nodes, by node; of those asked for. */
export async function readShares(graph: Graph, ids: string[]): Promise<Map<string, Said>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read('shares', { ids: ids.map((id) => `share/${id}`) });
  return new Map(
    rows.map(({ id, parts }) => [
      String(id).slice('share/'.length),
      new Map(Object.entries(JSON.parse(String(parts)) as Record<string, Part>)),
    ]),
  );
}

/** Puts into `change` what becomes of shared nodes when the cells in `gone` say no more what they said, and `news` is said instead. */
export function changeShares(change: Change, before: Map<string, Said>, gone: string[], news: Map<string, Parts>) {
  const after = new Map(
    [...before].map(([id, said]) => [id, new Map([...said].filter(([cell]) => !gone.includes(cell)))]),
  );
  for (const [cell, parts] of news)
    for (const [id, part] of parts) after.set(id, (after.get(id) ?? new Map<string, Part>()).set(cell, part));
  const text = (said: Said | undefined) => said && JSON.stringify([...said].sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const [id, said] of after) {
    const known = before.get(id);
    if (text(known) === text(said)) continue;
    const was = known && merged(id, known);
    const book = { label: 'Share' as const, id: `share/${id}` };
    if (said.size === 0) {
      change.deleteBooks.push(book);
      if (was) change.deleteNodes.push({ label: was.node.label, id });
      continue;
    }
    change.putBooks.push({ ...book, props: { parts: JSON.stringify(Object.fromEntries(said)) } });
    const is = merged(id, said);
    if (JSON.stringify(was?.node) !== JSON.stringify(is.node)) change.putNodes.push(is.node);
    const [old, now] = [new Set((was?.edges ?? []).map(edgeKey)), new Set(is.edges.map(edgeKey))];
    change.putEdges.push(...is.edges.filter((edge) => !old.has(edgeKey(edge))));
    change.deleteEdges.push(...(was?.edges ?? []).filter((edge) => !now.has(edgeKey(edge))));
  }
}
