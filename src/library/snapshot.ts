import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { EdgeType, GraphDocument, GraphEdge, NodeLabel } from '../model/graph.ts';

/** Which nodes and edges a cell holds: enough to tell what a new derivation changes, without what the nodes say. */
export interface Snapshot {
  /** Digest of the properties, by "<label> <id>". */
  nodes: Map<string, string>;
  /** "<type> <from label> <from> <to label> <to>". */
  edges: Set<string>;
  /** Nodes that the cell shares with others, by id. */
  shared: Set<string>;
}

export const emptySnapshot = (): Snapshot => ({ nodes: new Map(), edges: new Set(), shared: new Set() });

/** Digests tell apart what one cell says of one node over time; 60 bits are plenty for that. */
const digestOf = (props: object) => createHash('sha1').update(JSON.stringify(props)).digest('base64').slice(0, 10);

export const nodeKey = ({ label, id }: { label: NodeLabel; id: string }) => `${label} ${id}`;
export const edgeKey = (edge: GraphEdge) => `${edge.type} ${edge.fromLabel} ${edge.from} ${edge.toLabel} ${edge.to}`;

export function edgeOf(key: string): GraphEdge {
  const [type, fromLabel, from, toLabel, to] = key.split(' ') as [EdgeType, NodeLabel, string, NodeLabel, string];
  return { type, fromLabel, from, toLabel, to };
}

/** Throws where two nodes of one id say different things: no store could hold both. */
export function snapshotOf({ nodes, edges }: GraphDocument, shared: Iterable<string>): Snapshot {
  const made = emptySnapshot();
  for (const node of nodes) {
    const key = nodeKey(node);
    const digest = digestOf(node.props);
    if ((made.nodes.get(key) ?? digest) !== digest) throw new Error(`two different nodes are ${key}`);
    made.nodes.set(key, digest);
  }
  for (const edge of edges) made.edges.add(edgeKey(edge));
  for (const id of shared) made.shared.add(id);
  return made;
}

/** As text for a property: three blocks of lines, "<label> <id> <digest>", edges, and shared ids, deflated. */
export function pack({ nodes, edges, shared }: Snapshot): string {
  const digested = [...nodes].map(([key, digest]) => `${key} ${digest}`);
  const text = [digested, [...edges], [...shared]].map((lines) => lines.join('\n')).join('\n\n');
  return deflateSync(text, { level: 3 }).toString('base64');
}

export function unpack(packed: string): Snapshot {
  const text = String(inflateSync(Buffer.from(packed, 'base64')));
  if (text.startsWith('{')) return unpackFormer(text);
  const [nodes = [], edges, shared] = text.split('\n\n').map((block) => (block === '' ? [] : block.split('\n')));
  const digested = nodes.map((line): [string, string] => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)];
  });
  return { nodes: new Map(digested), edges: new Set(edges), shared: new Set(shared) };
}

/** As earlier versions wrote it: each word once, the rest numbers. */
function unpackFormer(text: string): Snapshot {
  const { words, nodes, edges, shared } = JSON.parse(text) as {
    words: string[];
    nodes: [number, number, string][];
    edges: number[];
    shared: number[];
  };
  const made = emptySnapshot();
  for (const [label, id, digest] of nodes) made.nodes.set(`${words[label]} ${words[id]}`, digest);
  for (let i = 0; i < edges.length; i += 5)
    made.edges.add(
      edges
        .slice(i, i + 5)
        .map((word) => words[word])
        .join(' '),
    );
  for (const word of shared) made.shared.add(words[word] as string);
  return made;
}

/** Takes what `other` holds into `into`. */
export function join(into: Snapshot, other: Snapshot): void {
  for (const [key, digest] of other.nodes) into.nodes.set(key, digest);
  for (const key of other.edges) into.edges.add(key);
  for (const id of other.shared) into.shared.add(id);
}
