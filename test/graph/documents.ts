import * as fc from 'fast-check';
import {
  type EdgeType,
  edgeTypes,
  type GraphDocument,
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  nodeLabels,
} from '../../src/model/graph.ts';

/** Any graph that the model allows, small, over few ids: so that two of them share nodes, and one id changes its label. */
type Ends = readonly (readonly NodeLabel[])[];
const labels = (Object.keys(nodeLabels) as NodeLabel[]).filter((label) => label !== 'Meta');
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.boolean(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constantFrom(0.5, -2.25),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 3 }),
);

const node = fc
  .record({
    label: fc.constantFrom(...labels),
    number: fc.integer({ min: 0, max: 11 }),
    values: fc.array(fc.option(value, { nil: undefined }), { minLength: 14, maxLength: 14 }),
  })
  .map(({ label, number, values }): GraphNode => {
    const names = nodeLabels[label].map((name) => name.replace('?', ''));
    const props = names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]] as const]));
    return { label, id: `id/${number}`, props: Object.fromEntries(props) };
  });

export const documents: fc.Arbitrary<GraphDocument> = fc
  .tuple(fc.uniqueArray(node, { selector: ({ id }) => id, maxLength: 10 }), fc.infiniteStream(fc.nat({ max: 3 })))
  .map(([nodes, chance]) => {
    const edges: GraphEdge[] = [];
    for (const [type, [froms, tos]] of Object.entries(edgeTypes) as [EdgeType, Ends][]) {
      for (const from of nodes.filter(({ label }) => froms?.includes(label))) {
        for (const to of nodes.filter(({ label }) => tos?.includes(label))) {
          if (chance.next().value !== 0) continue;
          edges.push({ type, fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id });
        }
      }
    }
    return { nodes, edges };
  });
