import type { EdgeType, NodeLabel } from '../model/graph.ts';
import type { Entity } from './entity.ts';
import type { Links } from './links.ts';

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which the record prints them. */
export const byPosition = (a: Entity, b: Entity) =>
  Number(a.position ?? 0) - Number(b.position ?? 0) || text(a.ref, b.ref);

export const byName = (a: Entity, b: Entity) =>
  text(String(a.name ?? a.title), String(b.name ?? b.title)) || text(a.ref, b.ref);

/** Of meetings; one without a date comes last. */
export const newestFirst = (a: Entity, b: Entity) =>
  text(String(b.date ?? ''), String(a.date ?? '')) || text(a.ref, b.ref);

export const byLine = (a: Entity, b: Entity) => Number(a.firstLine) - Number(b.firstLine) || text(a.ref, b.ref);

/** Those of one label. */
export const labelled = (label: NodeLabel, entities: Entity[]) =>
  entities.filter(({ __typename }) => __typename === label);

/** How a fact leads to its meeting, step by step; the first way that is there counts. */
const toMeeting: readonly EdgeType[] = [
  'APPEARED_AT',
  'AT_MEETING',
  'UNDER_ITEM',
  'IN_REPORT',
  'REQUESTED_IN',
  'ITEM_OF',
  'SUBMITTED_TO',
];

/** Facts of several meetings: newest meeting first, then in print order. */
export async function byMeeting(links: Links, facts: Entity[]): Promise<Entity[]> {
  const placed = await Promise.all(facts.map(async (fact) => ({ fact, path: await pathOf(links, fact) })));
  const dateOf = ({ path }: { path: Entity[] }) => String(path.at(-1)?.date ?? '');
  const positions = ({ path }: { path: Entity[] }) => path.map(({ position }) => Number(position ?? 0)).reverse();
  return placed
    .sort((a, b) => {
      const [left, right] = [positions(a), positions(b)];
      const apart = left
        .map((position, index) => position - (right[index] ?? 0))
        .find((difference) => difference !== 0);
      return (
        text(dateOf(b), dateOf(a)) ||
        text(a.path.at(-1)?.ref ?? '', b.path.at(-1)?.ref ?? '') ||
        (apart ?? 0) ||
        text(a.fact.ref, b.fact.ref)
      );
    })
    .map(({ fact }) => fact);
}

async function pathOf(links: Links, fact: Entity): Promise<Entity[]> {
  if (fact.__typename === 'Meeting') return [fact];
  for (const type of toMeeting) {
    const next = await links.one(fact, type);
    if (next) return [fact, ...(await pathOf(links, next))];
  }
  return [fact];
}
