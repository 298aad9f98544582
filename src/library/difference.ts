import type { Graph } from '../graph/port.ts';
import type { GraphChange, NodeLabel } from '../model/graph.ts';
import { edgeOf, emptySnapshot, join, nodeKey, type Snapshot, unpack } from './snapshot.ts';

export type Change = Required<Omit<GraphChange, 'from'>>;
export const noChange = (): Change => ({
  putNodes: [],
  putEdges: [],
  deleteNodes: [],
  deleteEdges: [],
  putBooks: [],
  deleteBooks: [],
});

/** What these cells held, together and each as it was packed. */
export async function readSnapshots(
  graph: Graph,
  cells: string[],
): Promise<{ whole: Snapshot; cells: Map<string, Snapshot>; packed: Map<string, string> }> {
  const whole = emptySnapshot();
  const rows =
    cells.length === 0 ? [] : await graph.read('snapshots', { ids: cells.map((cell) => `snapshot/${cell}`) });
  const packed = new Map(rows.map(({ id, packed }) => [String(id).slice('snapshot/'.length), String(packed)]));
  const held = new Map([...packed].map(([cell, text]) => [cell, unpack(text)]));
  for (const snapshot of held.values()) join(whole, snapshot);
  return { whole, cells: held, packed };
}

/** What goes, and which edges come, between what the cells held and what they hold now; edges of a node that goes are not told. */
export function changeOwn(change: Change, was: Snapshot, is: Snapshot) {
  for (const key of was.nodes.keys())
    if (!is.nodes.has(key)) {
      const [label, id] = key.split(' ') as [NodeLabel, string];
      change.deleteNodes.push({ label, id });
    }
  for (const key of is.edges) if (!was.edges.has(key)) change.putEdges.push(edgeOf(key));
  for (const key of was.edges) {
    if (is.edges.has(key)) continue;
    const edge = edgeOf(key);
    const went = (label: NodeLabel, id: string) => {
      const at = nodeKey({ label, id });
      return was.nodes.has(at) && !is.nodes.has(at);
    };
    if (!went(edge.fromLabel, edge.from) && !went(edge.toLabel, edge.to)) change.deleteEdges.push(edge);
  }
}
