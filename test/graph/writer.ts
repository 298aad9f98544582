import { openGraph } from '../../src/graph/open.ts';
import type { GraphNode } from '../../src/model/graph.ts';

/**
 * A process that writes change after change to the embedded store in the folder given, until it is killed: change n puts 200
 * people of generation n and an organization n, and takes those of n - 1 away. Prints n once the change is acknowledged.
 */
const [dataDir = ''] = process.argv.slice(2);
try {
  const graph = await openGraph({ engine: 'embedded', dataDir });
  for (let n = (await graph.revision()) + 1; ; n++) {
    const people = (generation: number) =>
      Array.from({ length: 200 }, (_, i): GraphNode => {
        return {
          label: 'Person',
          id: `person/${generation}/${i}`,
          props: { name: `N${i}`, alsoKnownAs: [`G${generation}`] },
        };
      });
    const organization: GraphNode = { label: 'Organization', id: `organization/${n}`, props: { name: `Body ${n}` } };
    await graph.apply({
      putNodes: [...people(n), organization],
      putEdges: [],
      deleteNodes: [...people(n - 1), { label: 'Organization', id: `organization/${n - 1}` }],
      deleteEdges: [],
    });
    process.stdout.write(`${n}\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
