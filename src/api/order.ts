import type { NodeLabel } from '../model/graph.ts';
import type { Entity } from './entity.ts';

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
