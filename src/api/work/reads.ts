import type { Graph } from '../../graph/port.ts';
import { UserError } from '../../model/errors.ts';
import { later, unavailable } from '../errors.ts';
import type { Lanes } from './lanes.ts';
import type { Work } from './work.ts';

/** The same graph for one operation: its queries end with it, and one that fails or takes too long ends the operation. */
export function readsOf(graph: Graph, work: Work, lanes: Lanes, databaseMs: number): Graph {
  const bounded = async <T>(read: () => Promise<T>): Promise<T> => {
    let late: NodeJS.Timeout | undefined;
    const begin = () => {
      work.signal.throwIfAborted();
      late = setTimeout(() => work.stop(tooSlow(databaseMs)), databaseMs);
    };
    try {
      const rows = await work.unlessStopped(lanes.through(read, begin));
      await work.turn();
      return rows;
    } catch (error) {
      // Nothing else that the operation asks for would fare better.
      if (error instanceof UserError && error.code === 'UNAVAILABLE') work.stop(unavailable());
      throw error;
    } finally {
      clearTimeout(late);
    }
  };
  return {
    engine: graph.engine,
    read: (query, params) => bounded(() => graph.read(query, params)),
    ask: (text, params) => bounded(() => graph.ask(text, params)),
    search: (text, labels, limit) => bounded(() => graph.search(text, labels, limit)),
    revision: () => bounded(() => graph.revision()),
    apply: (change) => graph.apply(change),
    dump: () => graph.dump(),
    close: () => graph.close(),
  };
}

const tooSlow = (ms: number) =>
  later(
    'TIMEOUT',
    `The database took more than ${ms / 1000} s for one part of the operation, which is the limit: ask for less at once.`,
    5,
    { limit: { name: 'databaseMs', most: ms } },
  );
