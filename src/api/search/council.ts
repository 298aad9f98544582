import type { Context } from '../context.ts';
import { type Entity, entity } from '../entity.ts';

/** The one council that each of these belongs to, by readable id; none is there for what none, or several, are known of. */
export async function councilsOf({ graph, names }: Context, ids: string[]): Promise<Map<string, Entity>> {
  const [rows, { byId }] = await Promise.all([graph.read('councils-of', { ids }), names.list('organizations')]);
  const found = new Map<string, Set<string>>();
  for (const { id, body } of rows) {
    let at = byId.get(String(body));
    for (let up = 0; at && at.row.kind !== 'COUNCIL' && up < 9; up++) at = byId.get(String(at.row.parent));
    if (at) found.set(String(id), (found.get(String(id)) ?? new Set()).add(at.id));
  }
  return new Map(
    [...found].flatMap(([id, councils]) => {
      const [only] = councils;
      const row = councils.size === 1 && only !== undefined ? byId.get(only)?.row : undefined;
      return row ? [[id, entity('Organization', row)] as const] : [];
    }),
  );
}
