import type { EdgeType, NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { organizationById } from '../lookup.ts';

/** How something leads to its council, step by step; the first way that is there counts. */
const ways: Partial<Record<NodeLabel, readonly EdgeType[]>> = {
  Person: ['OF_COUNCIL'],
  Role: ['ROLE_IN'],
  Report: ['SUBMITTED_TO', 'UNDER_ITEM', 'REPORT_FOR', 'NAMED_BY'],
  Reporting: ['UNDER_ITEM'],
  AgendaItem: ['ITEM_OF'],
  Resolution: ['UNDER_ITEM', 'IN_REPORT'],
  Meeting: ['MEETING_OF'],
};

/** The one council that something belongs to; null when none is known, or several are. */
export async function councilOf(context: Context, start: Entity): Promise<Entity | null> {
  const found = new Set<string>();
  await collect(context, start, found, 0);
  const [only] = found;
  return only !== undefined && found.size === 1 ? organizationById(context, only) : null;
}

async function collect(context: Context, at: Entity, found: Set<string>, steps: number): Promise<void> {
  if (steps > 8) return;
  if (at.__typename === 'Organization') {
    const { byId } = await context.names.list('organizations');
    let body = byId.get(at.ref);
    for (let up = 0; body && body.row.kind !== 'COUNCIL' && up < 9; up++) body = byId.get(String(body.row.parent));
    if (body) found.add(body.id);
    return;
  }
  const next = at.__typename === 'Strategy' ? await context.links.in(at, 'REPORTING_OF') : await leadsOf(context, at);
  await Promise.all(next.map((one) => collect(context, one, found, steps + 1)));
}

async function leadsOf({ links }: Context, at: Entity): Promise<Entity[]> {
  for (const type of ways[at.__typename] ?? []) {
    const found = await links.out(at, type);
    if (found.length > 0) return found;
  }
  return [];
}
