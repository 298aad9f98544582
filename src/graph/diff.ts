import type { GraphChange, GraphDocument } from '../model/graph.ts';
import { canonical, edgeKey, nodeKey, propsKey } from './document.ts';

/** What makes `next` of `previous`; empty when they say the same. Edges that go with a deleted node are not told. */
export function diff(previous: GraphDocument, next: GraphDocument): GraphChange {
  const before = canonical(previous);
  const after = canonical(next);
  const oldNodes = new Map(before.nodes.map((node) => [nodeKey(node), propsKey(node.props)]));
  const newNodes = new Set(after.nodes.map(nodeKey));
  const oldEdges = new Set(before.edges.map(edgeKey));
  const newEdges = new Set(after.edges.map(edgeKey));
  return {
    putNodes: after.nodes.filter((node) => oldNodes.get(nodeKey(node)) !== propsKey(node.props)),
    putEdges: after.edges.filter((edge) => !oldEdges.has(edgeKey(edge))),
    deleteNodes: before.nodes.filter((node) => !newNodes.has(nodeKey(node))).map(({ label, id }) => ({ label, id })),
    deleteEdges: before.edges.filter(
      (edge) =>
        !newEdges.has(edgeKey(edge)) &&
        newNodes.has(nodeKey({ label: edge.fromLabel, id: edge.from })) &&
        newNodes.has(nodeKey({ label: edge.toLabel, id: edge.to })),
    ),
  };
}

export function isEmpty(change: GraphChange): boolean {
  return Object.values(change).every((part) => !Array.isArray(part) || part.length === 0);
}
