import type { Graph } from '../graph/port.ts';

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

interface Shelf {
  revision: number;
  lists: Map<string, Promise<unknown>>;
}

const shelves = new WeakMap<Graph, Shelf>();

/**
 * The names in the graph, and other answers that only a load can change, kept in memory for as long as the graph's revision
 * stays. One object a request: it asks for the revision once, so that one answer never mixes two revisions.
 */
export class Names {
  readonly #graph: Graph;
  #shelf: Promise<Shelf> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async list(kind: NamedKind): Promise<NameList> {
    return this.kept(`names-${kind}`, async () => {
      const all = (await this.#graph.read(`names-${kind}`)).map(named);
      return { all, byId: new Map(all.map((entry) => [entry.id, entry])) };
    });
  }

  /** The answer of a query that only a load can change, read once a revision. The latest answers are kept, unless very long. */
  async kept<T>(key: string, read: () => Promise<T>): Promise<T> {
    this.#shelf ??= this.#graph.revision().then((revision) => shelfOf(this.#graph, revision));
    const { lists } = await this.#shelf;
    const found = lists.get(key) as Promise<T> | undefined;
    if (found) return found;
    const made = read();
    lists.set(key, made);
    made.then(
      (answer) => Array.isArray(answer) && answer.length > longest && lists.delete(key),
      () => lists.delete(key),
    );
    const oldest = [...lists.keys()].find((name) => !name.startsWith('names-'));
    if (lists.size > shelfSize && oldest) lists.delete(oldest);
    return made;
  }
}

const shelfSize = 24;
const longest = 10_000;

function shelfOf(graph: Graph, revision: number): Shelf {
  const shelf = shelves.get(graph);
  if (shelf?.revision === revision) return shelf;
  const fresh = { revision, lists: new Map<string, Promise<unknown>>() };
  shelves.set(graph, fresh);
  return fresh;
}

function named(row: Record<string, unknown>): Named {
  const name = String(row.name ?? row.title);
  const others = [row.abbreviation, ...((row.alsoKnownAs ?? row.variants ?? []) as unknown[])];
  const names = [name, ...others.filter((other): other is string => typeof other === 'string')];
  return { id: String(row.id), name, names, row };
}
