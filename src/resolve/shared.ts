import type { GraphDocument, GraphEdge, GraphNode, NodeLabel, Props, Scalar } from '../model/graph.ts';
import { ordered } from './graph/ordered.ts';
import { compareText } from './wording/fold.ts';

/** What several cells may speak of: bodies, their posts, strategies, and judgements. Everything else is of one cell. */
const shared = new Set<NodeLabel>(['Organization', 'Role', 'Strategy', 'StrategyEdition', 'Judgement']);

/** What one cell says of a shared node, with the edges that lead from it to other shared nodes. */
export interface Part {
  label: NodeLabel;
  props: Props;
  edges: GraphEdge[];
}
/** By the id of the node. */
export type Parts = Map<string, Part>;

/** A cell's graph, what it shares with others held apart. */
export interface Apart {
  own: GraphDocument;
  parts: Parts;
}

/** Parts a graph; what `base` (the registers) says in just these words is left out, since it stands without the cell. */
export function apart({ nodes, edges }: GraphDocument, base: Parts = new Map()): Apart {
  const parts: Parts = new Map();
  for (const { label, id, props } of nodes) if (shared.has(label)) parts.set(id, { label, props, edges: [] });
  const own: GraphDocument = { nodes: nodes.filter(({ label }) => !shared.has(label)), edges: [] };
  for (const edge of edges) {
    if (shared.has(edge.fromLabel) && shared.has(edge.toLabel)) parts.get(edge.from)?.edges.push(edge);
    else own.edges.push(edge);
  }
  for (const [id, part] of parts) {
    const known = base.get(id);
    if (known && JSON.stringify(known) === JSON.stringify(part)) parts.delete(id);
  }
  return { own, parts };
}

const isList = (value: Scalar | string[] | undefined): value is string[] => Array.isArray(value);

/**
 * One shared node out of what is said of it, `said` by cell ("" for the registers): the registers come first, then the cell
 * whose node it is, then the others by key. Lists are put together; of single values the first stands.
 */
export function merged(id: string, said: Map<string, Part>): { node: GraphNode; edges: GraphEdge[] } {
  const owner = id.split('/')[1];
  const rank = (cell: string) => (cell === '' ? 0 : cell === owner ? 1 : 2);
  const parts = [...said].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b)).map(([, part]) => part);
  const props: Props = {};
  for (const part of parts)
    for (const [name, value] of Object.entries(part.props)) {
      const known = props[name];
      if (known === undefined) props[name] = value;
      else if (isList(known) && isList(value)) props[name] = [...new Set([...known, ...value])].sort(compareText);
    }
  const called = [props.name, props.title, props.abbreviation];
  for (const [name, value] of Object.entries(props))
    if (isList(value)) props[name] = value.filter((one) => !called.includes(one));
  const edges = new Map(parts.flatMap((part) => part.edges.map((edge) => [`${edge.type} ${edge.to}`, edge] as const)));
  const inOrder = Object.entries(props).sort(([a], [b]) => compareText(a, b));
  return {
    node: { label: (parts[0] as Part).label, id, props: Object.fromEntries(inOrder) },
    edges: [...edges.values()],
  };
}

/** The whole graph out of all cells. */
export function together(base: Parts, cells: ({ cell: string } & Apart)[]): GraphDocument {
  const said = new Map<string, Map<string, Part>>();
  for (const { cell, parts } of [{ cell: '', parts: base }, ...cells])
    for (const [id, part] of parts) said.set(id, (said.get(id) ?? new Map<string, Part>()).set(cell, part));
  const common = [...said].map(([id, parts]) => merged(id, parts));
  const nodes = [...common.map(({ node }) => node), ...cells.flatMap(({ own }) => own.nodes)];
  const edges = [...common.flatMap((one) => one.edges), ...cells.flatMap(({ own }) => own.edges)];
  return ordered(nodes, edges);
}
