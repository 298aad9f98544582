import { expect, test } from 'vitest';
import { canonical } from '../../src/graph/document.ts';
import { type EdgeType, edgeTypes, type NodeLabel, nodeLabels } from '../../src/model/graph.ts';
import { fixture } from './fixture.ts';

test('the sample graph uses every label, every property and every kind of edge of the model, and nothing else', () => {
  const { nodes, edges } = canonical(fixture);
  for (const [label, names] of Object.entries(nodeLabels) as [NodeLabel, readonly string[]][]) {
    if (label === 'Meta') continue;
    const ofLabel = nodes.filter((node) => node.label === label);
    for (const name of names) {
      const holders = ofLabel.filter((node) => Object.hasOwn(node.props, name.replace('?', '')));
      expect(holders.length, `${label}.${name}`).toBeGreaterThan(0);
      if (!name.endsWith('?')) expect(holders.length, `${label}.${name}`).toBe(ofLabel.length);
    }
    const known = names.map((name) => name.replace('?', ''));
    for (const node of ofLabel) expect(known, node.id).toEqual(expect.arrayContaining(Object.keys(node.props)));
  }
  for (const [type, ends] of Object.entries(edgeTypes) as [EdgeType, readonly (readonly NodeLabel[])[]][]) {
    const [from = [], to = []] = ends;
    const ofType = edges.filter((edge) => edge.type === type);
    for (const edge of ofType)
      expect([from, to], type).toEqual([
        expect.arrayContaining([edge.fromLabel]),
        expect.arrayContaining([edge.toLabel]),
      ]);
    for (const label of to)
      expect(
        ofType.some((edge) => edge.toLabel === label),
        `${type} to ${label}`,
      ).toBe(true);
  }
});
