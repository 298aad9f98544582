import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff, isEmpty } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { documents } from './documents.ts';
import { fixture } from './fixture.ts';

const body = (id: string, name = id): GraphNode => ({ label: 'Organization', id, props: { name, kind: 'OTHER' } });
const partOf = (from: string, to: string): GraphEdge => ({
  type: 'PART_OF',
  fromLabel: 'Organization',
  from,
  toLabel: 'Organization',
  to,
});
const document = (nodes: GraphNode[], edges: GraphEdge[] = []): GraphDocument => ({ nodes, edges });

describe('the difference of two graphs', () => {
  test('is nothing between a graph and itself in another order', () => {
    const shuffled = {
      nodes: [...fixture.nodes].reverse().map((node) => ({
        ...node,
        props: Object.fromEntries(Object.entries(node.props).reverse()),
      })),
      edges: [...fixture.edges].reverse(),
    };
    expect(isEmpty(diff(fixture, shuffled))).toBe(true);
  });

  test('is nothing exactly when the graphs are the same', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(isEmpty(diff(a, b))).toBe(JSON.stringify(canonical(a)) === JSON.stringify(canonical(b)));
      }),
    );
  });

  test('holds only what differs', () => {
    const before = document([body('a'), body('b'), body('c')], [partOf('a', 'b'), partOf('b', 'c'), partOf('a', 'c')]);
    const after = document(
      [body('a'), body('b', 'renamed'), body('d')],
      [partOf('a', 'b'), partOf('b', 'd'), partOf('b', 'a')],
    );
    expect(diff(before, after)).toEqual({
      putNodes: canonical(document([body('b', 'renamed'), body('d')])).nodes,
      putEdges: [partOf('b', 'a'), partOf('b', 'd')],
      deleteNodes: [{ label: 'Organization', id: 'c' }],
      deleteEdges: [],
    });
    expect(diff(after, document(after.nodes)).deleteEdges).toHaveLength(3);
  });

  test('is refused for what is no graph', () => {
    const refused = (wrong: GraphDocument, message: string) => {
      expect(() => diff(document([]), wrong)).toThrow(message);
      expect(() => diff(wrong, document([]))).toThrow(message);
    };
    refused(document([body('a', 'one'), body('a', 'other')]), 'two different nodes are Organization a');
    refused(document([body('a'), { label: 'Person', id: 'a', props: {} }]), 'a is both Organization and Person');
    refused(document([body('a')], [partOf('a', 'b')]), 'PART_OF from a to b: there is no Organization b');
  });

  test('takes an entry that stands twice alike for one', () => {
    const twice = document([body('a'), body('b'), body('a')], [partOf('a', 'b'), partOf('a', 'b')]);
    expect(diff(document([]), twice)).toMatchObject({
      putNodes: [{ id: 'a' }, { id: 'b' }],
      putEdges: [{ from: 'a' }],
    });
  });
});
