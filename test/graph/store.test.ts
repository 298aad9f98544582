import { expect, test } from 'vitest';
import { diff } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import { describeEngines } from './engines.ts';
import { fixture } from './fixture.ts';

const nothing = { nodes: [], edges: [] };

describeEngines('store', (store) => {
  test('gives back what it was given', async () => {
    const graph = await store.empty();
    expect(await graph.dump()).toEqual(nothing);
    expect(await graph.revision()).toBe(0);
    await graph.apply(diff(nothing, fixture));
    expect(await graph.dump()).toEqual(canonical(fixture));
    expect(await graph.revision()).toBe(1);
  });
});
