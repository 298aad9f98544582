import { type NamedKind, type NameList, readNames } from '../graph/names/named.ts';
import type { Graph } from '../graph/port.ts';

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
  readonly #revision: () => Promise<number>;
  /** What was trusted before the revision was known; undefined in names that wait for it. */
  #trusted: { shelf: Shelf | undefined } | undefined;

  constructor(graph: Graph, revision = () => graph.revision()) {
    this.#graph = graph;
    this.#revision = once(revision);
  }

  /** The same names as last known, without waiting for the revision, which is asked for meanwhile. `held` tells how that went. */
  trusting(): Names {
    const names = new Names(this.#graph, this.#revision);
    names.#trusted = { shelf: undefined };
    return names;
  }

  /** Whether what `trusting` names gave was that of the graph's revision. */
  async held(): Promise<boolean> {
    const shelf = this.#trusted?.shelf;
    return shelf === undefined || shelf === shelfOf(this.#graph, await this.#revision());
  }

  /** The graph's revision, asked for once a request. */
  revision(): Promise<number> {
    return this.#revision();
  }

  async list(kind: NamedKind): Promise<NameList> {
    return this.kept(`names-${kind}`, () => readNames(this.#graph, kind));
  }

  /** The answer of a query that only a load can change, read once a revision. The latest answers are kept, unless very long. */
  async kept<T>(key: string, read: () => Promise<T>): Promise<T> {
    const { lists } = await this.#shelf();
    const found = lists.get(key) as Promise<T> | undefined;
    // Whoever began to read may have been stopped; that is no failure of those who wait for the same.
    if (found) return found.catch(read);
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

  async #shelf(): Promise<Shelf> {
    const revision = this.#revision();
    const known = shelves.get(this.#graph);
    if (this.#trusted === undefined || known === undefined) return shelfOf(this.#graph, await revision);
    this.#trusted.shelf = known;
    return known;
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

/** A failure is told to whoever waits for the answer, and nobody may be waiting yet. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (answer === undefined) {
      answer = ask();
      answer.catch(() => undefined);
    }
    return answer;
  };
}
