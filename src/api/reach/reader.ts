import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { isObjectType } from 'graphql';
import type { Graph } from '../../graph/port.ts';
import type { NodeLabel } from '../../model/graph.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { answerFor, answerOf, setAnswer, settle } from './answer.ts';
import { emitBelow, emitNodes, emitPage } from './emit.ts';
import type { Page, Values } from './field.ts';
import { below, type Link, linkOf, planOf, type Wanted } from './plan.ts';
import { Query } from './query.ts';

type Emit = (query: Query) => void;

/**
 * Reads what one request asks of the graph: with each node all that the operation selects below it, however deep. What is asked
 * for in one turn goes in one round trip; a field that nobody planned for is read for all its nodes at once.
 */
export class Reader {
  /** All questions of one turn, as one statement. */
  readonly #asked: DataLoader<Emit, void>;
  /** By label and place in the answer: nodes there, of which the same is asked. */
  readonly #followed = new Map<string, DataLoader<Entity, unknown>>();
  readonly #found = new Map<string, DataLoader<string, Entity | null>>();

  constructor(graph: Graph) {
    this.#asked = new DataLoader(
      async (emits) => {
        const query = new Query(graph.engine === 'neo4j');
        for (const emit of emits) emit(query);
        await query.run(graph);
        return emits.map(() => undefined);
      },
      { cache: false },
    );
  }

  /** The nodes with these readable ids, in their order, null for one that is not there, with what `places` ask of them and the properties in `needs`. */
  async nodes(
    label: NodeLabel,
    refs: readonly string[],
    places: readonly FieldNode[],
    context: Context,
    info: GraphQLResolveInfo,
    needs: readonly string[] = [],
  ): Promise<(Entity | null)[]> {
    const wanted = await this.#plan(label, places, context, info);
    wanted.props = [...new Set([...wanted.props, ...needs])];
    await this.#asked.load((query) => {
      const node = query.variable();
      emitNodes(query, byIds(node, label, [...new Set(refs)], query), node, wanted);
    });
    settle(wanted);
    return refs.map((ref) => wanted.found.get(ref) ?? null);
  }

  /** The node with this readable id, or null, with what the field asks of it; read with all others that stand at its place. */
  node(label: NodeLabel, ref: string, context: Context, info: GraphQLResolveInfo): Promise<Entity | null> {
    const read = (refs: readonly string[]) => this.nodes(label, refs, info.fieldNodes, context, info);
    return kept(this.#found, `${label} ${placeOf(info.path)}`, () => new DataLoader(read)).load(ref);
  }

  /** Brings what `places` ask of nodes whose own properties are known already; no round trip when that is nothing. */
  async enrich(
    label: NodeLabel,
    nodes: readonly Entity[],
    places: readonly FieldNode[],
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<void> {
    const wanted = await this.#plan(label, places, context, info);
    if (wanted.links.length === 0 || nodes.length === 0) return;
    await this.#below(wanted, nodes);
  }

  /** A page of a list that stands by itself. */
  async page(field: Page, args: Values, context: Context, info: GraphQLResolveInfo): Promise<Connection<Entity>> {
    const { places, element, total } = below(field, info.returnType, [...info.fieldNodes], info);
    const targets = new Map<NodeLabel, Wanted>();
    if (isObjectType(element)) targets.set(field.label, await planOf(element, field.label, places, context, info));
    const link: Link = { key: '', field, args, targets, total, rows: new Map() };
    // Also without entries: whether there is a next page is told by one that is not shown.
    await this.#asked.load((query) => emitPage(query, '', null, link, field));
    for (const target of targets.values()) settle(target);
    return answerFor(link, null) as Connection<Entity>;
  }

  /** The answer of a field of a node; it is there already when the node was read with all that is asked of it. */
  follow(root: Entity, context: Context, info: GraphQLResolveInfo): unknown {
    const known = answerOf(root, String(info.path.key));
    if (known !== undefined) return known;
    return kept(this.#followed, `${root.__typename} ${placeOf(info.path)}`, () =>
      this.#following(root.__typename, context, info),
    ).load(root);
  }

  #following(label: NodeLabel, context: Context, info: GraphQLResolveInfo): DataLoader<Entity, unknown> {
    const { parentType, fieldName, fieldNodes, path } = info;
    const key = String(path.key);
    return new DataLoader(
      async (roots) => {
        const link = await linkOf(parentType, label, key, fieldName, [...fieldNodes], context, info);
        if (!link || !('key' in link)) throw new Error(`no path is told for ${parentType.name}.${fieldName}`);
        await this.#below({ label, props: [], links: [link], found: new Map() }, roots);
        return roots.map((root) => answerOf(root, key) ?? null);
      },
      { cache: false },
    );
  }

  /** The same node may be there several times: what is found for one of them holds for all. */
  async #below(wanted: Wanted, roots: readonly Entity[]): Promise<void> {
    for (const root of roots) wanted.found.set(root.ref, root);
    await this.#asked.load((query) => {
      const node = query.variable();
      emitBelow(query, byIds(node, wanted.label, [...wanted.found.keys()], query), node, wanted);
    });
    settle(wanted);
    for (const root of roots) {
      const first = wanted.found.get(root.ref);
      if (first && first !== root) for (const { key } of wanted.links) setAnswer(root, key, answerOf(first, key));
    }
  }

  async #plan(label: NodeLabel, places: readonly FieldNode[], context: Context, info: GraphQLResolveInfo) {
    const type = info.schema.getType(label);
    if (!isObjectType(type)) throw new Error(`${label} is no type of the schema`);
    return planOf(type, label, places, context, info);
  }
}

function byIds(node: string, label: NodeLabel, refs: string[], query: Query): string {
  if (refs.length === 1) return `MATCH (${node}:${label} {id: ${query.param(refs[0])}})`;
  return `UNWIND ${query.param(refs)} AS id MATCH (${node}:${label} {id: id})`;
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}

/** The place of a field in the answer without the numbers of list entries. */
function placeOf(path: GraphQLResolveInfo['path']): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') keys.push(at.key);
  return keys.join(' ');
}
