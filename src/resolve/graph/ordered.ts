import type { GraphDocument, GraphEdge, GraphNode } from '../../model/graph.ts';
import { compareText } from '../wording/fold.ts';

/** One order for everything: nodes by id, edges by type and ends. Keys of edges are made once, since comparing asks for them often. */
export function ordered(nodes: GraphNode[], edges: Iterable<GraphEdge>): GraphDocument {
  const keyed = Array.from(edges, (edge) => ({ key: `${edge.type} ${edge.from} ${edge.to}`, edge }));
  return {
    nodes: nodes.sort((a, b) => compareText(a.id, b.id)),
    edges: keyed.sort((a, b) => compareText(a.key, b.key)).map(({ edge }) => edge),
  };
}
