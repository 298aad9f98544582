import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { diff } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { GraphChange, GraphDocument, GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { documents } from './documents.ts';
import { describeEngines } from './engines.ts';
import { fixture } from './fixture.ts';

const nothing: GraphDocument = { nodes: [], edges: [] };
const person = (id: string, name: string): GraphNode => ({ label: 'Person', id, props: { name, alsoKnownAs: [] } });
const change = (part: Partial<GraphChange>): GraphChange => ({
  putNodes: [],
  putEdges: [],
  deleteNodes: [],
  deleteEdges: [],
  ...part,
});
const partOf = (from: string, to: string): GraphEdge => ({
  type: 'PART_OF',
  fromLabel: 'Organization',
  from,
  toLabel: 'Organization',
  to,
});

describeEngines('store', (store) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await store.empty();
  });

  test('starts empty at revision 0 and gives back what it was given', async () => {
    expect(await graph.dump()).toEqual(nothing);
    expect(await graph.revision()).toBe(0);
    await graph.apply(diff(nothing, fixture));
    expect(await graph.dump()).toEqual(canonical(fixture));
    expect(await graph.revision()).toBe(1);
  });

  test('a change that changes nothing raises no revision', async () => {
    await graph.apply(diff(nothing, fixture));
    await graph.apply(diff(await graph.dump(), fixture));
    expect(await graph.revision()).toBe(1);
  });

  test('any graph becomes any other by their difference', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (next) => {
        await graph.apply(diff(await graph.dump(), next));
        expect(await graph.dump()).toEqual(canonical(next));
      }),
      { numRuns: store.engine === 'embedded' ? 60 : 15 },
    );
  });

  test('a put node has the given properties and no former ones', async () => {
    const full = { ...person('person/a', 'Ann'), props: { name: 'Ann', alsoKnownAs: ['A'], honorific: 'Dr' } };
    await graph.apply(change({ putNodes: [full] }));
    await graph.apply(change({ putNodes: [person('person/a', 'Ann Other')] }));
    expect((await graph.dump()).nodes).toEqual([person('person/a', 'Ann Other')].map((node) => canonicalNode(node)));
  });

  test('a deleted node takes its edges with it; deleting what is not there is no error', async () => {
    await graph.apply(diff(nothing, fixture));
    const council = { label: 'Organization' as const, id: 'organization/borsetshire' };
    await graph.apply(change({ deleteNodes: [council, { label: 'Person', id: 'person/nobody' }] }));
    const { nodes, edges } = await graph.dump();
    expect(nodes.some((node) => node.id === council.id)).toBe(false);
    expect(edges.filter((edge) => edge.type === 'PART_OF')).toEqual([]);
  });

  describe('a change that fails half way leaves the store as it was', () => {
    const faults: [string, Partial<GraphChange>][] = [
      [
        'an edge to a node that is not there',
        { putEdges: [partOf('organization/borsetshire/audit', 'organization/nowhere')] },
      ],
      [
        'an edge that the model does not have',
        { putEdges: [{ ...partOf('organization/borsetshire', 'person/a'), toLabel: 'Person' }] },
      ],
      [
        'a label that the model does not have',
        { putNodes: [{ ...person('x', 'X'), label: 'Person) DETACH' as 'Person' }] },
      ],
      ['a write to Meta', { putNodes: [{ label: 'Meta', id: 'meta', props: { revision: 99 } }] }],
      [
        'a value that no property can hold',
        { putNodes: [{ ...person('person/z', 'Z'), props: { name: { first: 'Z' } as unknown as string } }] },
      ],
    ];
    test.for(faults)('%s', async ([_, fault]) => {
      await graph.apply(diff(nothing, fixture));
      const failing = change({
        ...fault,
        putNodes: [person('person/a', 'New'), ...(fault.putNodes ?? [])],
        deleteNodes: [{ label: 'Person', id: 'person/tobias-oake' }],
      });
      await expect(graph.apply(failing)).rejects.toThrow();
      expect(await graph.dump()).toEqual(canonical(fixture));
      expect(await graph.revision()).toBe(1);
      await graph.apply(change({ putNodes: [person('person/a', 'New')] }));
      expect(await graph.revision()).toBe(2);
    });
  });

  test('changes that are given together are all applied, one after the other', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        graph.apply(change({ putNodes: [person(`person/${n}`, `N${n}`), person('person/all', `${n}`)] })),
      ),
    );
    expect((await graph.dump()).nodes).toHaveLength(21);
    expect(await graph.revision()).toBe(20);
  });

  test('more entries than one batch holds', async () => {
    const many = Array.from({ length: 2_500 }, (_, n) => ({
      ...person(`organization/${n}`, `N${n}`),
      label: 'Organization' as const,
    }));
    const links = many.slice(1).map((node) => partOf(node.id, 'organization/0'));
    await graph.apply(change({ putNodes: many, putEdges: links }));
    const { nodes, edges } = await graph.dump();
    expect([nodes.length, edges.length]).toEqual([2_500, 2_499]);
  });

  test('reads see the whole of a change or nothing of it', async () => {
    const seen = new Set<number>();
    let writing = true;
    const reader = (async () => {
      while (writing) seen.add((await graph.read('names-people')).length);
    })();
    for (let n = 0; n < 10; n++) {
      const people = Array.from({ length: 50 }, (_, i) => person(`person/${n}/${i}`, `N${i}`));
      await graph.apply(change({ putNodes: people }));
    }
    writing = false;
    await reader;
    expect([...seen].filter((count) => count % 50 !== 0)).toEqual([]);
  });

  test('rows hold numbers, ISO dates as text, lists, and null for what is absent', async () => {
    await graph.apply(diff(nothing, fixture));
    const [row] = await graph.ask('MATCH (n:Tenure {id: $id}) RETURN properties(n) AS props', {
      id: 'tenure/nasreen-rowe/director-of-adult-care',
    });
    expect(row?.props).toEqual({
      id: 'tenure/nasreen-rowe/director-of-adult-care',
      firstSeen: '2031-03-04',
      follows: ['POST_IN_ITEM'],
      lastSeen: '2031-06-10',
      qualifier: 'interim',
    });
    const [evidence] = await graph.ask('MATCH (n:Evidence {id: $id}) RETURN properties(n) AS props', {
      id: 'evidence/borset-1/20-20',
    });
    expect(evidence?.props).toEqual({ id: 'evidence/borset-1/20-20', firstLine: 20, lastLine: 20, page: 1 });
    const organizations = await graph.read('names-organizations');
    expect(organizations.find((row) => row.id === 'organization/borsetshire')).toMatchObject({
      abbreviation: null,
      alsoKnownAs: [],
    });
  });

  test('a query that does not exist, or lacks a parameter, or is given one it does not take, is refused', async () => {
    await expect(graph.read('no-such-query')).rejects.toThrow('no query is named "no-such-query"');
    await expect(graph.read('list-met')).rejects.toThrow('was not given $body');
    await expect(graph.read('list-met', { body: null, more: 1 })).rejects.toThrow('does not take $more');
  });

  test('closes twice without complaint, and answers nothing afterwards', async () => {
    await graph.close();
    await graph.close();
    await expect(graph.dump()).rejects.toThrow('The graph is closed.');
    await expect(graph.apply(diff(nothing, fixture))).rejects.toThrow('The graph is closed.');
    await expect(graph.search('carers', ['Strategy'], 5)).rejects.toThrow('The graph is closed.');
  });
});

function canonicalNode(node: GraphNode): GraphNode | undefined {
  return canonical({ nodes: [node], edges: [] }).nodes[0];
}
