import type { Graph } from '../graph/port.ts';
import { UserError } from '../model/errors.ts';
import {
  type EdgeType,
  edgeTypes,
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  nodeLabels,
  type Props,
} from '../model/graph.ts';

/** Nodes or edges of one kind. */
export type Batch = { nodes: GraphNode[] } | { edges: GraphEdge[] };

/** A form of the whole graph as text. */
export interface Form {
  type: string;
  head: () => string;
  batch: (batch: Batch) => string;
  tail: () => string;
}

const size = 500;
const labels = (Object.keys(nodeLabels) as NodeLabel[]).filter((label) => label !== 'Meta');

/** The whole graph, every node before the first edge, in an order that stays the same; never more than one batch is in memory. */
async function* batchesOf(graph: Graph): AsyncGenerator<Batch> {
  for (const label of labels) for await (const nodes of pagesOf(graph, label, true)) yield { nodes };
  for (const label of labels) {
    const ways = (Object.entries(edgeTypes) as [EdgeType, readonly (readonly NodeLabel[])[]][])
      .filter(([, [from]]) => from?.includes(label))
      .flatMap(([type, [, to]]) => (to ?? []).map((toLabel) => ({ type, toLabel })));
    if (ways.length === 0) continue;
    for await (const nodes of pagesOf(graph, label, false)) {
      const ids = nodes.map(({ id }) => id);
      for (const { type, toLabel } of ways) {
        const rows = await graph.ask(
          `UNWIND $ids AS id MATCH (a:${label} {id: id})-[:${type}]->(b:${toLabel}) RETURN a.id AS a, b.id AS b ORDER BY a, b`,
          { ids },
        );
        if (rows.length > 0)
          yield {
            edges: rows.map(({ a, b }) => ({ type, fromLabel: label, from: String(a), toLabel, to: String(b) })),
          };
      }
    }
  }
}

async function* pagesOf(graph: Graph, label: NodeLabel, whole: boolean): AsyncGenerator<GraphNode[]> {
  for (let after = ''; ; ) {
    const rows = await graph.ask(
      `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id${whole ? ', properties(n) AS props' : ''} ORDER BY n.id LIMIT ${size}`,
      { after },
    );
    if (rows.length > 0)
      yield rows.map(({ id, props }) => {
        const { id: _, ...own } = (props ?? {}) as Props;
        return { label, id: String(id), props: own };
      });
    if (rows.length < size) return;
    after = String(rows.at(-1)?.id);
  }
}

/** The whole graph as text, piece by piece. Throws UserError UNAVAILABLE where a load changes it meanwhile: half of each is no graph. */
export async function* wholeGraph(graph: Graph, form: Form): AsyncGenerator<string> {
  const revision = await graph.revision();
  yield form.head();
  for await (const batch of batchesOf(graph)) {
    yield form.batch(batch);
    if ((await graph.revision()) !== revision) throw changed();
  }
  yield form.tail();
}

const changed = () =>
  new UserError('UNAVAILABLE', 'The graph was changed by a load while it was exported: export it again.');
