import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { UserError } from '../../model/errors.ts';
import type { Bounds, Row } from '../port.ts';
import { plainRows } from '../rows.ts';
import type { Run } from '../statements.ts';
import { toUserError } from './errors.ts';
import { parameters } from './parameters.ts';
import type { Neo4jSettings } from './settings.ts';

function connect({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // Someone waits for the answer: better a clear error soon than a late one.
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 4_000,
      // The driver tries again after 1 s, 2 s, 4 s, and counts this only before it waits: with 3 s an answer could take 7.
      maxTransactionRetryTime: 1_000,
    });
  } catch (error) {
    throw new UserError('BAD_INPUT', `NEO4J_URI "${uri}" is no address of a Neo4j server: ${(error as Error).message}`);
  }
}

/** One session a call: the driver pools the connections below. */
export class Connection {
  private closed = false;
  private readonly driver: Driver;

  constructor(private readonly settings: Neo4jSettings) {
    this.driver = connect(settings);
  }

  /** Fails where the server cannot be reached, refuses the user, or lacks the database. */
  verify(): Promise<unknown> {
    return this.told(() => this.driver.verifyConnectivity({ database: this.settings.database }));
  }

  /** For statements that change the schema: each runs in a transaction of its own. */
  alone(text: string): Promise<unknown> {
    return this.told(() => this.driver.executeQuery(text, {}, { database: this.settings.database }));
  }

  reading<T>(work: (run: Run) => Promise<T>, query = 'internal', { signal, ms }: Bounds = {}): Promise<T> {
    const timeout = ms === undefined ? {} : { timeout: ms };
    return this.inSession(
      (session) => session.executeRead((transaction) => work(runner(transaction, query)), timeout),
      signal,
    );
  }

  writing<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession((session) => session.executeWrite((transaction) => work(runner(transaction, 'internal'))));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private inSession<T>(work: (session: ReturnType<Driver['session']>) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.told(async () => {
      signal?.throwIfAborted();
      const session = this.driver.session({
        database: this.settings.database,
        // On a cluster, what was just written is there for the next read, whichever member answers it.
        bookmarkManager: this.driver.executeQueryBookmarkManager,
      });
      // Closing a session that waits tells the server to give up what it is doing for it.
      const end = () => void session.close().catch(() => {});
      signal?.addEventListener('abort', end, { once: true });
      try {
        return await work(session);
      } finally {
        signal?.removeEventListener('abort', end);
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
