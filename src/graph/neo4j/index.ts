import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { UserError } from '../../model/errors.ts';
import type { GraphChange, GraphDocument, NodeLabel } from '../../model/graph.ts';
import { isEmpty } from '../diff.ts';
import type { Graph, Row, SearchHit } from '../port.ts';
import { loadQueries, queryFor } from '../queries.ts';
import { plainRows } from '../rows.ts';
import { checkVersion, schemaStatements } from '../schema.ts';
import { type Candidate, candidateLimit, rank, searchable, termsOf } from '../search.ts';
import { type Run, readAll, readRevision, write } from '../statements.ts';
import { toUserError } from './errors.ts';
import { parameters } from './parameters.ts';

export interface Neo4jSettings {
  /** bolt://, neo4j://, or either with +s (encrypted) or +ssc (encrypted, self-signed certificate). */
  uri: string;
  user: string;
  /** An empty password connects without credentials, for a server that asks for none. */
  password: string;
  database: string;
}

/** Neo4j, or another server that speaks its protocol and Cypher. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Graph> {
  const queries = loadQueries();
  const connection = new Connection(connect(settings), settings);
  try {
    await connection.prepare();
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jGraph(connection, queries);
}

function connect({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // Someone waits for the answer: better a clear error soon than a late one.
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 5_000,
    });
  } catch (error) {
    throw new UserError('BAD_INPUT', `NEO4J_URI "${uri}" is no address of a Neo4j server: ${(error as Error).message}`);
  }
}

/** One session a call: the driver pools the connections below. */
class Connection {
  private closed = false;

  constructor(
    private readonly driver: Driver,
    private readonly settings: Neo4jSettings,
  ) {}

  async prepare(): Promise<void> {
    const { uri, database } = this.settings;
    await this.told(() => this.driver.verifyConnectivity({ database }));
    await this.reading((run) => checkVersion(run, uri));
    for (const statement of schemaStatements('neo4j')) {
      await this.told(() => this.driver.executeQuery(statement, {}, { database }));
    }
  }

  reading<T>(work: (run: Run) => Promise<T>, query = 'internal'): Promise<T> {
    return this.inSession((session) => session.executeRead((transaction) => work(runner(transaction, query))));
  }

  writing<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession((session) => session.executeWrite((transaction) => work(runner(transaction, 'internal'))));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private inSession<T>(work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> {
    return this.told(async () => {
      const session = this.driver.session({ database: this.settings.database });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  private async told<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) throw new UserError('UNAVAILABLE', 'The graph is closed.');
    try {
      return await work();
    } catch (error) {
      throw toUserError(error, this.settings);
    }
  }
}

function runner(transaction: ManagedTransaction, query: string): Run {
  return async (text, params): Promise<Row[]> => {
    const { records } = await transaction.run(text, parameters(params));
    return plainRows(
      records.map((record) => record.toObject()),
      query,
    );
  };
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';

  constructor(
    private readonly connection: Connection,
    private readonly queries: ReturnType<typeof loadQueries>,
  ) {}

  async read(name: string, params: Record<string, unknown> = {}): Promise<Row[]> {
    const query = queryFor(this.queries, name, params);
    return this.connection.reading((run) => run(query.text, params), name);
  }

  async search(text: string, labels: NodeLabel[], limit: number): Promise<SearchHit[]> {
    const terms = termsOf(text);
    if (terms === null) return [];
    // The words are letters and digits in lower case, so none of them is an operator of Lucene's query language.
    const question = [...terms.whole.map((word) => `+${word}`), `+${terms.prefix}*`].join(' ');
    const candidates = await this.connection.reading((run) =>
      run(
        `CALL db.index.fulltext.queryNodes('search', $question) YIELD node
         WITH node, labels(node)[0] AS label WHERE label IN $labels
         RETURN label, node.id AS id, node.searchText AS text ORDER BY size(text), id LIMIT $limit`,
        { question, labels: labels.filter((label) => searchable[label]), limit: candidateLimit },
      ),
    );
    return rank(terms, candidates as unknown as Candidate[], limit);
  }

  async apply(change: GraphChange): Promise<void> {
    if (!isEmpty(change)) await this.connection.writing((run) => write(change, run));
  }

  dump(): Promise<GraphDocument> {
    return this.connection.reading(readAll);
  }

  revision(): Promise<number> {
    return this.connection.reading(readRevision);
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
