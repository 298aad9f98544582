import DataLoader from 'dataloader';
import type { Graph } from '../graph/port.ts';
import type { EdgeType, NodeLabel } from '../model/graph.ts';
import { type Entity, entity } from './entity.ts';
import { fileOf, hopOf, outwardOf, settledBy } from './hops.ts';

type Way = 'out' | 'in';
type Later<T> = T | Promise<T>;

/**
 * The part of the graph that one request has seen so far. A query for one kind of link brings the neighbourhood as well
 * (an appearance with its meeting, body and evidence), so that most of what is asked next is here already; what is not is
 * loaded for all askers of one turn at once. A list of links is used only when it is known to be complete.
 */
export class Links {
  readonly #graph: Graph;
  readonly #entities = new Map<string, Entity>();
  readonly #lists = new Map<string, Map<string, Entity>>();
  readonly #settled = new Set<string>();
  readonly #loaders = new Map<string, DataLoader<string, true>>();
  readonly #nodeLoaders = new Map<NodeLabel, DataLoader<string, Entity | null>>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Takes in a node that a query brought; gives the one that the request knows by that id. */
  take(label: NodeLabel, props: Record<string, unknown>): Entity {
    const found = this.#entities.get(String(props.id));
    if (found) return found;
    const made = entity(label, props);
    this.#entities.set(made.ref, made);
    return made;
  }

  /** The node with this readable id; null when there is none. */
  node(label: NodeLabel, ref: string): Later<Entity | null> {
    return this.#entities.get(ref) ?? this.#nodeLoader(label).load(ref);
  }

  /** The nodes with these readable ids and, in the same wave, what they lead to; in this order, without those that are gone. */
  async nodes(label: NodeLabel, refs: string[]): Promise<Entity[]> {
    const leads = this.#loader(`${fileOf[label]}-leads`, 'out', '*');
    const [found] = await Promise.all([Promise.all(refs.map((ref) => this.node(label, ref))), leads.loadMany(refs)]);
    return found.filter((node) => node !== null);
  }

  /** The same node with all its properties: names and lists bring only what they are about. */
  whole(known: Entity): Promise<Entity | null> {
    return this.#nodeLoader(known.__typename).load(known.ref);
  }

  /** The nodes that this node points at by links of a type, in no order. */
  out(root: Entity, type: EdgeType): Later<Entity[]> {
    return this.#list(root, 'out', type, outwardOf(root.__typename, type));
  }

  /** The one node that this node points at by a link of a type; null when there is none. */
  one(root: Entity, type: EdgeType): Later<Entity | null> {
    const list = this.out(root, type);
    return Array.isArray(list) ? (list[0] ?? null) : list.then(([first]) => first ?? null);
  }

  /** The nodes that point at this node by links of a type, in no order. `deep`: bring what stands under them as well. */
  in(root: Entity, type: EdgeType, deep = false): Later<Entity[]> {
    const hop = hopOf(root.__typename, type);
    return this.#list(root, 'in', type, deep ? (hop.deep ?? hop.query) : hop.query);
  }

  #list(root: Entity, way: Way, type: EdgeType, query: string): Later<Entity[]> {
    const key = keyOf(root.ref, way, type);
    const read = () => [...(this.#lists.get(key)?.values() ?? [])];
    if (this.#settled.has(key) || (way === 'out' && this.#settled.has(keyOf(root.ref, 'out', '*')))) return read();
    // Organizations point at thousands of items, so their links are brought type by type; any other node's all at once.
    const whole = way === 'out' && root.__typename !== 'Organization';
    return this.#loader(query, way, whole ? '*' : type)
      .load(root.ref)
      .then(() => read());
  }

  #loader(query: string, way: Way, type: EdgeType | '*'): DataLoader<string, true> {
    const made =
      this.#loaders.get(query) ??
      new DataLoader<string, true>(async (ids) => {
        const rows = (await this.#graph.read(query, { ids })) as unknown as LinkRow[];
        this.#absorb(rows, settledBy[query] ?? {}, new Set(way === 'out' && type !== '*' ? ids : []));
        for (const id of ids) this.#settled.add(keyOf(id, way, type));
        return ids.map(() => true as const);
      }, batching);
    this.#loaders.set(query, made);
    return made;
  }

  /** `partial`: nodes of which the rows do not bring every outgoing link. Of any other they bring all or none. */
  #absorb(rows: LinkRow[], settles: Partial<Record<NodeLabel, readonly EdgeType[]>>, partial: Set<string>): void {
    for (const { of, way, type, label, props } of rows) {
      const other = this.take(label, props);
      this.#link(of, way, type, other);
      if (way === 'out' && !partial.has(of)) this.#settled.add(keyOf(of, 'out', '*'));
      if (way === 'in') for (const inner of settles[label] ?? []) this.#settled.add(keyOf(other.ref, 'in', inner));
    }
  }

  #link(of: string, way: Way, type: EdgeType, other: Entity): void {
    const key = keyOf(of, way, type);
    const list = this.#lists.get(key) ?? new Map<string, Entity>();
    list.set(other.ref, other);
    this.#lists.set(key, list);
  }

  #nodeLoader(label: NodeLabel): DataLoader<string, Entity | null> {
    const made =
      this.#nodeLoaders.get(label) ??
      new DataLoader<string, Entity | null>(async (ids) => {
        const rows = await this.#graph.read(`${fileOf[label]}-node`, { ids });
        const found = new Map(
          rows.map(({ props }) => entity(label, props as Record<string, unknown>)).map((node) => [node.ref, node]),
        );
        for (const [ref, node] of found) this.#entities.set(ref, node);
        return ids.map((id) => found.get(id) ?? null);
      }, batching);
    this.#nodeLoaders.set(label, made);
    return made;
  }
}

interface LinkRow {
  of: string;
  way: Way;
  type: EdgeType;
  label: NodeLabel;
  props: Record<string, unknown>;
}

const batching = { maxBatchSize: 1000 };
const keyOf = (ref: string, way: Way, type: EdgeType | '*') => `${ref} ${way} ${type}`;
