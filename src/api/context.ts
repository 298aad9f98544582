import type { Caller } from '../auth/access.ts';
import type { Graph } from '../graph/port.ts';
import { Names } from './names.ts';
import { Reader } from './reach/reader.ts';
import type { Work } from './work/work.ts';
import type { Writer } from './write/writer.ts';

/** What every resolver of one request shares; made anew for each request, so nothing of one answer leaks into the next. */
export interface Context {
  graph: Graph;
  names: Names;
  reader: Reader;
  /** The body under whose `metWith` a list stands: what is counted below it is counted there. */
  metWith?: string;
  /** Whose key came with the request; none where nobody's did. */
  caller?: Caller | null;
  /** Changes the graph for those who may; none where nothing can be changed from here. */
  writer?: Writer | undefined;
  /** What the request may spend; none where nobody waits for an answer over HTTP. */
  work?: Work;
  /** Stands in the log as well as in errors. */
  requestId?: string;
  /** Takes the codes of the errors that are answered, for the log. */
  codes?: unknown[];
  /** Takes the name of the operation, for the log and whoever observes. */
  named?: (operation: string) => void;
  /** What the answer may be asked for again by, where it may. */
  etag?: string;
  /** Is told that the answer is whole, and at which revision the graph was. */
  whole?: (revision: Promise<number>) => void;
}

/** `reads`: the same graph, bounded by what the request may spend. */
export function createContext(graph: Graph, reads: Graph = graph): Context {
  return { graph: reads, names: new Names(graph, () => reads.revision()), reader: new Reader(reads) };
}

/**
 * Runs a read on names as last known, side by side with the question whether they still hold: that saves a wave. Where the
 * graph was changed in between, which is rare, the read is run again on the names of now, and nothing of the first run is used.
 */
export async function steady<T>(context: Context, read: (context: Context) => Promise<T> | T): Promise<T> {
  const names = context.names.trusting();
  const [first] = await Promise.allSettled([(async () => read({ ...context, names }))()]);
  if (await names.held()) {
    if (first.status === 'rejected') throw first.reason;
    return first.value;
  }
  return read(context);
}
