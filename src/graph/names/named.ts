import type { Graph } from '../port.ts';

/** What something is called, by id. `names` holds the main name first, then abbreviations and other printed names. */
export interface Named {
  id: string;
  name: string;
  names: string[];
  /** The row as the query gave it. */
  row: Record<string, unknown>;
}

export type NamedKind = 'people' | 'organizations' | 'strategies' | 'roles';

/** All names of one kind. */
export interface NameList {
  all: Named[];
  byId: Map<string, Named>;
}

/** Reads all names of one kind, in order of id. */
export async function readNames(graph: Graph, kind: NamedKind): Promise<NameList> {
  const all = (await graph.read(`names-${kind}`)).map(named);
  return { all, byId: new Map(all.map((entry) => [entry.id, entry])) };
}

function named(row: Record<string, unknown>): Named {
  const name = String(row.name ?? row.title);
  const others = [row.abbreviation, ...((row.alsoKnownAs ?? row.variants ?? []) as unknown[])];
  const names = [name, ...others.filter((other): other is string => typeof other === 'string')];
  return { id: String(row.id), name, names, row };
}
