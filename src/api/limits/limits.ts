/** What one request may cost. Each has a variable of the environment and a row in docs/limits.md. */
export interface Limits {
  /** Words and signs of a document, before it is parsed any further. */
  tokens: number;
  /** Fields and fragments that an operation selects, every fragment counted at each place where it is spread. */
  selections: number;
  /** Levels of fields below the operation; introspection, which tools send deeper, has the bound of GraphQL itself. */
  depth: number;
  /** Lists inside lists. `nodes` and `edges` of a page are one list with it. */
  lists: number;
  /** Fields under a name that the operation gives them. */
  aliases: number;
  /** Fields that stand directly under the operation. */
  rootFields: number;
  /** Directives in an operation. */
  directives: number;
  /** Fields that the answer may hold: reckoned before the operation runs, counted while it runs. */
  fields: number;
  /** Entries of one page of a list. */
  page: number;
  /** Entries of a list that is given as an argument: ids, kinds. */
  ids: number;
  /** Bytes of a request. */
  body: number;
  /** Bytes of a request that comes with the right to write, since it may bring records. */
  upload: number;
  /** Operations at work at the same time; the next is told when to come back. */
  inFlight: number;
  /** Milliseconds that the database may take for one of the queries of an operation. */
  databaseMs: number;
  /** Milliseconds for the whole of an operation. */
  requestMs: number;
}

export const defaultLimits: Limits = {
  tokens: 2_000,
  selections: 2_000,
  depth: 12,
  lists: 4,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  fields: 200_000,
  page: 500,
  ids: 250,
  body: 100_000,
  upload: 48_000_000,
  inFlight: 64,
  databaseMs: 5_000,
  requestMs: 10_000,
};
