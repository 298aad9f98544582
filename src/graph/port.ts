import type { GraphChange, GraphDocument, NodeLabel } from '../model/graph.ts';

/** A row of a named query: plain JSON values; integers are numbers, absent values null. */
export type Row = Record<string, unknown>;

export interface SearchHit {
  label: NodeLabel;
  id: string;
  /** Relevance, higher is better; comparable within one answer only. */
  score: number;
}

/** What a read may take: it ends with the signal, and a database that is asked over a network gives it up after `ms`. */
export interface Bounds {
  signal?: AbortSignal;
  ms?: number;
}

/** The store behind the API: two engines, one contract suite. */
export interface Graph {
  /** "embedded" or "neo4j", for messages. */
  readonly engine: string;
  /** Runs the named query of `cypher/` (its name is the `// name:` line, unique over all files). */
  read(query: string, params?: Record<string, unknown>, bounds?: Bounds): Promise<Row[]>;
  /** Runs a statement that the caller made; it must only read, and what a user gave stands in the parameters alone. */
  ask(text: string, params: Record<string, unknown>, bounds?: Bounds): Promise<Row[]>;
  /** Full-text search over names, titles and texts; best first. */
  search(text: string, labels: NodeLabel[], limit: number, bounds?: Bounds): Promise<SearchHit[]>;
  /**
   * Applies the whole change or nothing, and raises the revision by one; an empty change raises nothing. Throws StaleChange
   * where the change says from which revision it was made and the store is at another.
   */
  apply(change: GraphChange): Promise<void>;
  /** The derived graph, in canonical order, without Meta and the books beside it. */
  dump(): Promise<GraphDocument>;
  /** Number of changes applied so far; 0 for an empty store. */
  revision(): Promise<number>;
  /** Writes a copy of the whole store to a new file, also while others read and write; only where the store is a file of ours. */
  save?(path: string): Promise<void>;
  /** As `close`, for a process that ends by `process.exit` right after: what it wrote may stay in a log beside the store. */
  leave?(): Promise<void>;
  close(): Promise<void>;
}
