import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { UserError } from '../../model/errors.ts';
import type { GraphChange, NodeLabel } from '../../model/graph.ts';
import { isEmpty } from '../diff.ts';
import type { Graph, Row, SearchHit } from '../port.ts';
import { loadQueries, queryFor } from '../queries.ts';
import { plainRows } from '../rows.ts';
import { checkVersion, schemaStatements } from '../schema.ts';
import { rank, searchable, searchProperty, termsOf } from '../search.ts';
import { readAll, readRevision, write } from '../statements.ts';
import { candidatesOf } from './candidates.ts';
import { openFile } from './file.ts';

/**
 * Grafeo in this process, in a folder or (null) in memory. One process at a time has the folder; within it readers go on while
 * a change is written, and changes wait for each other. `shuffleUnordered` gives rows without ORDER BY in random order.
 */
export async function openEmbedded(
  dataDir: string | null,
  options: { shuffleUnordered?: boolean } = {},
): Promise<Graph> {
  const queries = loadQueries();
  const db = dataDir === null ? grafeo.GrafeoDB.create(null, options) : openFile(dataDir, options);
  try {
    await prepare(db, dataDir ?? 'memory');
  } catch (error) {
    db.close();
    throw error;
  }
  return new EmbeddedGraph(db, queries);
}

async function prepare(db: GrafeoDB, store: string): Promise<void> {
  for (const statement of schemaStatements('embedded')) await db.executeCypher(statement);
  // Every word counts ("Head of Service"), so no stop words; a second call on an index that is there changes nothing.
  for (const label of Object.keys(searchable)) {
    await db.createTextIndex(label, searchProperty, { tokenizer: 'standard', stopWords: [] });
  }
  await checkVersion(runner(db), store);
}

type Executor = { executeCypher(text: string, params?: Record<string, unknown>): Promise<QueryResult> };

function runner(on: Executor, query = 'internal') {
  return async (text: string, params: Record<string, unknown>): Promise<Row[]> =>
    plainRows((await on.executeCypher(text, params)).toArray(), query);
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  private open = true;
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: GrafeoDB,
    private readonly queries: ReturnType<typeof loadQueries>,
  ) {}

  async read(name: string, params: Record<string, unknown> = {}): Promise<Row[]> {
    const query = queryFor(this.queries, name, params);
    return runner(this.store(), name)(query.text, params);
  }

  async ask(text: string, params: Record<string, unknown>): Promise<Row[]> {
    return runner(this.store(), 'asked')(text, params);
  }

  async search(text: string, labels: NodeLabel[], limit: number): Promise<SearchHit[]> {
    const terms = termsOf(text);
    return terms === null ? [] : rank(terms, await candidatesOf(this.store(), terms, labels), limit);
  }

  apply(change: GraphChange): Promise<void> {
    const written = this.lastWrite.then(() => this.applyNow(change));
    this.lastWrite = written.catch(() => undefined);
    return written;
  }

  private async applyNow(change: GraphChange): Promise<void> {
    const db = this.store();
    if (isEmpty(change)) return;
    const transaction = db.beginTransaction();
    try {
      await write(change, runner(transaction));
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async dump() {
    return readAll(runner(this.store()));
  }

  async revision() {
    return readRevision(runner(this.store()));
  }

  async close(): Promise<void> {
    if (!this.open) return;
    await this.lastWrite;
    this.open = false;
    this.db.close();
  }

  // Grafeo answers queries on a closed store from what it still has in memory.
  private store(): GrafeoDB {
    if (!this.open) throw new UserError('UNAVAILABLE', 'The graph is closed.');
    return this.db;
  }
}
