import type { NodeLabel } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import type { Hop } from './path.ts';
import type { Query } from './query.ts';

export type Values = Record<string, unknown>;

/** Nodes at the other ends of links, all of them: for lists that one meeting, item or fact bounds. */
export interface Links {
  kind: 'links';
  /** Several where labels differ in how they lead there; all are followed. */
  paths: readonly (readonly Hop[])[];
  many: boolean;
  /** Properties of what is found, as `orderBy` takes them: the list is in this order. */
  order: readonly string[];
  /** Which of the found nodes count, by a condition on the variable of one; `way` has the variables of all nodes up to it. */
  where?: ((found: string, query: Query, args: Values, way: readonly string[]) => string | null) | undefined;
  /** Properties of the node itself that the answer takes. */
  needs?: readonly string[];
  /** What is told of each beside its order, as Cypher on the variable of one. */
  keys?: ((found: string) => string[]) | undefined;
  /** Makes the answer of what was found and of its order and keys; left out: the nodes, or the first one. */
  answer?: ((found: Entity[], root: Entity, args: Values, ranks: unknown[][]) => unknown) | undefined;
}

/** What a list is cut out of: Cypher that binds the variable of an entry. */
export interface Matched {
  match: string;
  where: (string | null)[];
  /** What is reckoned over the rows of an entry ("count(m) AS times"), and the names that it gives. */
  gather?: { text: string; names: readonly string[] };
  /** The same entry may be matched several times. */
  repeats?: boolean;
}

/** One value of the key by which a list is in order, as Cypher on the variable of an entry. */
export interface Rank {
  by: (entry: string) => string;
  down?: boolean;
}

/** A page of a list that can grow: cut out in the database, behind or before the key of an entry. */
export interface Page {
  kind: 'page';
  label: NodeLabel;
  /** Names the list, with all that narrows it down; a cursor belongs to one list. */
  name: string;
  match: (entry: string, parent: string | null, query: Query, args: Values) => Matched;
  /** The last value tells any two entries apart. */
  order: (args: Values) => readonly Rank[];
}

/** A number or day reckoned over what stands around a node. */
export interface Figure {
  kind: 'figure';
  /** Cypher from the variable of the node to one row. */
  match: (root: string, query: Query, args: Values) => string;
  value: string;
  /** What it is where nothing was reckoned. */
  none: unknown;
}

/** Properties of the node from which a resolver makes the answer. */
export interface Needs {
  kind: 'needs';
  props: readonly string[];
}

export type Field = Links | Page | Figure | Needs;

interface Entry {
  field: Field;
  /** Replaces names in the arguments by ids; throws what a wrong name is told. */
  prepare?: ((args: Values, context: Context) => Promise<Values>) | undefined;
}

const fields = new Map<string, Entry>();

/** Tells how a field of a GraphQL type is reached, so that whoever asks for what it stands on brings it along. */
export function register(type: string, name: string, entry: Entry): void {
  fields.set(`${type}.${name}`, entry);
}

/** How the field is reached; undefined where it is a property, or has a resolver that asks for itself. */
export function fieldOf(types: readonly string[], name: string): Entry | undefined {
  for (const type of types) {
    const found = fields.get(`${type}.${name}`);
    if (found) return found;
  }
  return undefined;
}
