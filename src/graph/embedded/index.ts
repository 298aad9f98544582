import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { UserError } from '../../model/errors.ts';
import type { GraphChange, NodeLabel } from '../../model/graph.ts';
import { isEmpty } from '../diff.ts';
import type { Graph, Row, SearchHit } from '../port.ts';
import { loadQueries, queryFor } from '../queries.ts';
import { plainRows } from '../rows.ts';
import { checkVersion, schemaStatements } from '../schema.ts';
import { rank, termsOf } from '../search.ts';
import { readAll, readRevision, write } from '../statements.ts';
import { logSuffices, openFile } from './file.ts';
import { readMark, writeMark } from './mark.ts';
import { cannotOpen, fellBack, isFull, mendIt, writeRefusal } from './refusals.ts';
import { SearchTexts } from './texts.ts';

/**
 * Grafeo in this process, in a folder or (null) in memory. One process at a time has the folder; within it readers go on while
 * a change is written, and changes wait for each other. `shuffleUnordered` gives rows without ORDER BY in random order; `asItIs` opens
 * a store of another version, or one that lost its end, to read what it keeps.
 */
export async function openEmbedded(
  dataDir: string | null,
  options: { shuffleUnordered?: boolean; asItIs?: boolean } = {},
): Promise<Graph> {
  const queries = loadQueries();
  const { asItIs = false, ...engine } = options;
  const db = dataDir === null ? grafeo.GrafeoDB.create(null, engine) : openFile(dataDir, engine);
  try {
    if (dataDir !== null && !asItIs) await checkStore(db, dataDir);
    if (!asItIs) await prepare(db);
    return new EmbeddedGraph(db, queries, dataDir, await readRevision(runner(db)));
  } catch (error) {
    closed(db);
    throw writeRefusal(error, dataDir);
  }
}

/** Whether the store is one of this program, of this version, and as far as anybody was told it is. */
async function checkStore(db: GrafeoDB, dataDir: string): Promise<void> {
  await checkVersion(runner(db), dataDir, mendIt);
  const revision = await readRevision(runner(db));
  if (revision === 0 && db.nodeCount() > 0) throw cannotOpen(dataDir, 'it holds a graph that another program wrote');
  const acknowledged = readMark(dataDir);
  if (acknowledged === undefined && revision > 0) writeMark(dataDir, revision);
  else if (Number.isNaN(acknowledged)) throw cannotOpen(dataDir, 'its file graph.mark is damaged');
  else if (acknowledged !== undefined && revision < acknowledged) throw fellBack(dataDir, revision, acknowledged);
}

/** Closing gathers the log of writes into the store; what cannot be gathered, on a full disk, stays in the log and is read from there. */
function closed(db: GrafeoDB): void {
  try {
    db.close();
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** A commit that failed has rolled itself back, though it still calls itself active. */
function undone(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {}
}

async function prepare(db: GrafeoDB): Promise<void> {
  for (const statement of schemaStatements('embedded')) await db.executeCypher(statement);
}

type Executor = { executeCypher(text: string, params?: Record<string, unknown>): Promise<QueryResult> };

function runner(on: Executor, query = 'internal') {
  return async (text: string, params: Record<string, unknown>): Promise<Row[]> =>
    plainRows((await on.executeCypher(text, params)).toArray(), query);
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  private open = true;
  private texts: SearchTexts | undefined;
  private reading: Promise<SearchTexts> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: GrafeoDB,
    private readonly queries: ReturnType<typeof loadQueries>,
    private readonly dataDir: string | null,
    /** Nobody else can write to the store, so it is known without asking. */
    private at: number,
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
    return terms === null ? [] : rank(terms, (await this.searchTexts()).find(terms, labels), limit);
  }

  /** Read when somebody searches for the first time, between two changes; each change then goes on with them. */
  private searchTexts(): Promise<SearchTexts> {
    const db = this.store();
    if (this.texts) return Promise.resolve(this.texts);
    this.reading ??= this.inTurn(async () => {
      this.texts = await SearchTexts.read(runner(db));
      return this.texts;
    }).finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  apply(change: GraphChange): Promise<void> {
    return this.inTurn(() => this.applyNow(change));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.lastWrite.then(work);
    this.lastWrite = done.catch(() => undefined);
    return done;
  }

  private async applyNow(change: GraphChange): Promise<void> {
    const db = this.store();
    if (isEmpty(change)) return;
    const transaction = db.beginTransaction();
    try {
      const revision = await write(change, runner(transaction));
      const searched = await this.texts?.after(change, runner(transaction));
      transaction.commit();
      this.at = revision;
      searched?.();
      if (this.texts?.isWorn) this.texts = undefined;
    } catch (error) {
      undone(transaction);
      throw writeRefusal(error, this.dataDir);
    }
    if (this.dataDir !== null) writeMark(this.dataDir, this.at);
  }

  async save(path: string): Promise<void> {
    await this.lastWrite;
    try {
      this.store().save(path);
    } catch (error) {
      throw writeRefusal(error, path);
    }
  }

  async dump() {
    return readAll(runner(this.store()));
  }

  async revision() {
    this.store();
    return this.at;
  }

  async close(): Promise<void> {
    if (!this.open) return;
    await this.lastWrite;
    this.open = false;
    closed(this.db);
  }

  async leave(): Promise<void> {
    await this.lastWrite;
    if (this.dataDir !== null && logSuffices(this.dataDir)) this.open = false;
    else await this.close();
  }

  // Grafeo answers queries on a closed store from what it still has in memory.
  private store(): GrafeoDB {
    if (!this.open) throw new UserError('UNAVAILABLE', 'The graph is closed.');
    return this.db;
  }
}
