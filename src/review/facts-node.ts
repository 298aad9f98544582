import { type Document, isSeq, type Node, visit } from 'yaml';

/** A value as a YAML node in the form that reviewers read: `lines: [3, 4]` on one line. */
export function factsNode(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Pair: (_, pair) => {
      if ((pair.key as { value?: unknown }).value === 'lines' && isSeq(pair.value)) pair.value.flow = true;
    },
  });
  return node;
}

export const layout = { lineWidth: 120, flowCollectionPadding: false } as const;
