import { type GraphQLSchema, graphql } from 'graphql';
import type { Logger } from 'pino';
import type { Bounds, Graph } from '../graph/port.ts';
import type { NodeLabel } from '../model/graph.ts';
import { createContext } from './context.ts';
import { readCounts } from './limits/counts.ts';
import { documentsIn, explorerFolder } from './trusted/documents.ts';

/** What the explorer's views ask, likely ones first, each with the kind of thing that it asks about. */
const views: [operation: string, about: NodeLabel | null][] = [
  ['ExplorerHome', null],
  ['ExplorerSearch', 'Person'],
  ['ExplorerPerson', 'Person'],
  ['ExplorerAppearances', 'Person'],
  ['ExplorerEvidence', 'Evidence'],
  ['ExplorerMeeting', 'Meeting'],
  ['ExplorerBody', 'Organization'],
  ['ExplorerStrategy', 'Strategy'],
  ['ExplorerRole', 'Role'],
  ['ExplorerReport', 'Report'],
  ['ExplorerResolutions', null],
  ['ExplorerCoverage', null],
];

/**
 * Asks once, one after the other, what each view of the explorer asks, about the first thing of its kind: a database that has just started
 * takes seconds to plan a question, and no visitor should wait for that. Nothing of the answers is kept. Gives what ends it.
 */
export function askAhead(schema: GraphQLSchema, graph: Graph, logger: Logger): () => Promise<void> {
  const stop = new AbortController();
  const asking = askAll(schema, graph, stop.signal).catch((err) => {
    if (!stop.signal.aborted) logger.debug({ err }, 'what the explorer asks could not be asked ahead');
  });
  return async () => {
    stop.abort();
    await asking;
  };
}

async function askAll(schema: GraphQLSchema, graph: Graph, signal: AbortSignal): Promise<void> {
  const reads = until(graph, { signal });
  const documents = new Map(documentsIn(explorerFolder).map(({ name, text }) => [name, text]));
  let after: string | null = null;
  // Before any operation its cost is reckoned.
  await readCounts(reads);
  for (const [operation, about] of views) {
    const [node] = about ? await reads.ask(`MATCH (n:${about}) RETURN n.id AS id, n.name AS name LIMIT 1`, {}) : [];
    if (about && !node) continue;
    const { data } = await graphql({
      schema,
      source: documents.get(operation) ?? '',
      contextValue: createContext(graph, reads),
      variableValues: { id: node?.id, text: node?.name, after },
    });
    signal.throwIfAborted();
    // The page behind the first is another question to a database.
    if (operation === 'ExplorerPerson') after = endOf(data);
  }
}

function endOf(data: unknown): string | null {
  const { person } = (data ?? {}) as { person?: { appearances: { pageInfo: { endCursor: string | null } } } | null };
  return person?.appearances.pageInfo.endCursor ?? null;
}

function until(graph: Graph, bounds: Bounds): Graph {
  return {
    engine: graph.engine,
    read: (query, params) => graph.read(query, params, bounds),
    ask: (text, params) => graph.ask(text, params, bounds),
    search: (text, labels, limit) => graph.search(text, labels, limit, bounds),
    revision: () => graph.revision(),
    apply: (change) => graph.apply(change),
    dump: () => graph.dump(),
    close: () => graph.close(),
  };
}
