import type { Graph } from '../../graph/port.ts';
import { UserError } from '../../model/errors.ts';
import type { Seen } from '../../observe/observer.ts';
import { later, unavailable } from '../errors.ts';
import type { Lanes } from './lanes.ts';
import type { Work } from './work.ts';

/** The same graph for one operation: its queries end with it, and one that fails or takes too long ends the operation. */
export function readsOf(graph: Graph, work: Work, lanes: Lanes, databaseMs: number, seen: Seen): Graph {
  const bounded = async <T>(name: string, read: () => Promise<T>): Promise<T> => {
    let ended: ReturnType<Seen['query']> | undefined;
    let late: NodeJS.Timeout | undefined;
    const begin = () => {
      work.signal.throwIfAborted();
      ended = seen.query(name);
      late = setTimeout(() => work.stop(tooSlow(databaseMs)), databaseMs);
    };
    try {
      const rows = await work.unlessStopped(lanes.through(read, begin));
      ended?.(Array.isArray(rows) ? rows.length : 1);
      await work.turn();
      return rows;
    } catch (error) {
      ended?.();
      // Nothing else that the operation asks for would fare better.
      if (error instanceof UserError && error.code === 'UNAVAILABLE') work.stop(unavailable());
      throw error;
    } finally {
      clearTimeout(late);
    }
  };
  // The database gives up by itself only where nobody told it to.
  const bounds = { signal: work.signal, ms: databaseMs + 1_000 };
  return {
    engine: graph.engine,
    read: (query, params) => bounded(query, () => graph.read(query, params, bounds)),
    ask: (text, params) => bounded('asked', () => graph.ask(text, params, bounds)),
    search: (text, labels, limit) => bounded('search', () => graph.search(text, labels, limit, bounds)),
    revision: () => bounded('revision', () => graph.revision()),
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
