import type { GraphDocument, GraphEdge, GraphNode, Props } from '../model/graph.ts';

/** Orders texts by code unit, the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function nodeKey(node: { label: string; id: string }): string {
  return `${node.label} ${node.id}`;
}

export function edgeKey(edge: GraphEdge): string {
  return `${edge.type} ${edge.fromLabel} ${edge.from} ${edge.toLabel} ${edge.to}`;
}

/** The properties as text in which the order of keys does not matter. */
export function propsKey(props: Props): string {
  return JSON.stringify(sortProps(props));
}

/**
 * The same graph with one order for everything: nodes by label and id, edges by type and ends, properties by name; an entry
 * that stands there twice alike stands once. Throws on what no store could hold: two nodes with one id, an edge to nowhere.
 */
export function canonical(document: GraphDocument): GraphDocument {
  const nodes = new Map<string, GraphNode>();
  const labelOf = new Map<string, string>();
  for (const node of document.nodes) {
    const other = nodes.get(nodeKey(node));
    if (other && propsKey(other.props) !== propsKey(node.props))
      throw new Error(`two different nodes are ${nodeKey(node)}`);
    const label = labelOf.get(node.id);
    if (label !== undefined && label !== node.label) throw new Error(`${node.id} is both ${label} and ${node.label}`);
    nodes.set(nodeKey(node), { label: node.label, id: node.id, props: sortProps(node.props) });
    labelOf.set(node.id, node.label);
  }
  const edges = new Map<string, GraphEdge>();
  for (const { type, fromLabel, from, toLabel, to } of document.edges) {
    for (const [label, id] of [
      [fromLabel, from],
      [toLabel, to],
    ] as const) {
      if (labelOf.get(id) !== label) throw new Error(`${type} from ${from} to ${to}: there is no ${label} ${id}`);
    }
    const edge = { type, fromLabel, from, toLabel, to };
    edges.set(edgeKey(edge), edge);
  }
  return { nodes: sortBy([...nodes.values()], nodeKey), edges: sortBy([...edges.values()], edgeKey) };
}

function sortBy<T>(list: T[], key: (entry: T) => string): T[] {
  return list
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry }) => entry);
}

function sortProps(props: Props): Props {
  return Object.fromEntries(Object.entries(props).sort(([a], [b]) => compareText(a, b)));
}
