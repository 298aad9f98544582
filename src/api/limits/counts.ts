import type { GraphQLNamedType } from 'graphql';
import type { Graph } from '../../graph/port.ts';

/** How many nodes of each label the graph holds. */
export type Counts = ReadonlyMap<string, number>;

export async function readCounts(graph: Graph): Promise<Counts> {
  const rows = await graph.read('counts');
  return new Map(rows.flatMap(({ label, nodes }) => (Number(nodes) > 0 ? [[String(label), Number(nodes)]] : [])));
}

/** What stands in a list without being a node of the graph, and the label that it has one entry for each of. */
const standsFor: Record<string, string> = {
  InvolvementRow: 'Person',
  Representative: 'Appearance',
  OtherPerson: 'Person',
};

/** A fact stands in one place or two, whatever kind of fact it is. */
const places = 2;

/**
 * Entries that a list of `entry` under one `parent` is reckoned to have: as many as there are of them for each parent, so
 * 1,200 appearances of 300 people are 4 under each. Under what stands for the whole graph (`Query`, `Coverage`) it is all of them.
 * Null for what is not counted.
 */
export function reckonEntries(counts: Counts, entry: GraphQLNamedType, parent: GraphQLNamedType): number | null {
  if (entry.name === 'Evidence') return places;
  const entries = countOf(counts, entry);
  if (entries === undefined) return null;
  const parents = countOf(counts, parent);
  if (parents === undefined) return entries;
  return Math.max(1, Math.ceil(entries / Math.max(1, parents)));
}

const countOf = (counts: Counts, { name }: GraphQLNamedType) => counts.get(standsFor[name] ?? name);
