import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { GraphNode } from '../../src/model/graph.ts';

/** Puts so many people, each with a name of its own, into the store in a folder, leaves it, and ends. */
const [folder = '', from = '0', to = '0'] = process.argv.slice(2);
const graph = await openEmbedded(folder);
const people = Array.from({ length: Number(to) - Number(from) }, (_, at): GraphNode => {
  const number = Number(from) + at;
  return { label: 'Person', id: `person/p${number}`, props: { name: `Ann Oakes ${number}`.repeat(20) } };
});
await graph.apply({ putNodes: people, putEdges: [], deleteNodes: [], deleteEdges: [] });
await graph.leave?.();
process.exit(0);
