import type { LineSpan } from '../../model/facts.ts';
import type { EdgeType, GraphDocument, GraphEdge, GraphNode, NodeLabel, Props, Scalar } from '../../model/graph.ts';
import type { KeptRecord } from '../record.ts';
import { compareText } from '../wording/fold.ts';
import { ordered } from './ordered.ts';
import { quoteOf } from './quote.ts';

type Loose = Record<string, Scalar | string[] | null | undefined>;
export interface NodeRef {
  label: NodeLabel;
  id: string;
}

/** Collects nodes and edges, each once, and gives them out in one order. */
export class GraphWriter {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly edges = new Map<string, GraphEdge>();
  private readonly lines = new Map<KeptRecord, string[]>();

  has(id: string): boolean {
    return this.nodes.has(id);
  }

  /** Adds a node, or fills what a node of this id does not say yet. Absent values are left out. */
  node(label: NodeLabel, id: string, props: Loose): NodeRef {
    const known = this.nodes.get(id);
    const kept: Props = known?.props ?? {};
    for (const [name, value] of Object.entries(props)) {
      if (value !== null && value !== undefined && !(name in kept)) kept[name] = value;
    }
    if (!known) this.nodes.set(id, { label, id, props: kept });
    return { label, id };
  }

  /** Another name of a node, beside the one that it goes by. */
  alias({ id }: NodeRef, name: string) {
    const props = this.nodes.get(id)?.props;
    const known = props?.alsoKnownAs;
    if (props && Array.isArray(known) && props.title !== name && !known.includes(name))
      props.alsoKnownAs = [...known, name].sort(compareText);
  }

  edge(type: EdgeType, from: NodeRef, to: NodeRef) {
    this.edges.set(`${type}|${from.id}|${to.id}`, {
      type,
      fromLabel: from.label,
      from: from.id,
      toLabel: to.label,
      to: to.id,
    });
  }

  /** The text of a record by lines; undefined where it is not held. */
  linesOf(record: KeptRecord): string[] | undefined {
    const known = this.lines.get(record);
    if (known || record.text === undefined) return known;
    const lines = record.text.split('\n');
    this.lines.set(record, lines);
    return lines;
  }

  /** The place in a record that proves `fact`. */
  evidence(fact: NodeRef, record: KeptRecord, place: { lines: LineSpan; page?: number | undefined }) {
    const [first, last] = place.lines;
    const sha = record.facts.sha256.slice(0, 12);
    const id = `evidence/${sha}/${first}-${last}`;
    if (!this.nodes.has(id)) {
      const lines = this.linesOf(record);
      this.node('Evidence', id, {
        firstLine: first,
        lastLine: last,
        page: place.page ?? record.pages?.[first - 1],
        quote: lines && quoteOf(lines, place.lines),
      });
      this.edge('IN_RECORD', { label: 'Evidence', id }, { label: 'Record', id: `record/${sha}` });
    }
    this.edge('EVIDENCED_BY', fact, { label: 'Evidence', id });
  }

  document(): GraphDocument {
    const nodes = [...this.nodes.values()].map((node) => ({
      ...node,
      props: Object.fromEntries(Object.entries(node.props).sort(([a], [b]) => compareText(a, b))),
    }));
    return ordered(nodes, this.edges.values());
  }
}
