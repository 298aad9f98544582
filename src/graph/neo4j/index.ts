import { UserError } from '../../model/errors.ts';
import type { GraphChange, GraphDocument, NodeLabel } from '../../model/graph.ts';
import { isEmpty } from '../diff.ts';
import type { Bounds, Graph, Row, SearchHit } from '../port.ts';
import { loadQueries, queryFor } from '../queries.ts';
import { checkVersion, schemaStatements } from '../schema.ts';
import {
  type Candidate,
  candidateLimit,
  rank,
  searchable,
  searchProperty,
  spoken,
  termsOf,
  wordsProperty,
} from '../search.ts';
import { readAll, readRevision, write } from '../statements.ts';
import { Connection } from './connection.ts';
import type { Neo4jSettings } from './settings.ts';

const startEmpty = 'Start with an empty database and load the records again.';

/** Neo4j, or another server that speaks its protocol and Cypher. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Graph> {
  const queries = loadQueries();
  const connection = new Connection(settings);
  try {
    await connection.verify();
    await connection.reading((run) => checkVersion(run, settings.uri, startEmpty));
    await prepare(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jGraph(connection, queries);
}

/** Makes indexes and constraints. An account that may only read serves a graph that another has loaded, which has them. */
async function prepare(connection: Connection): Promise<void> {
  try {
    for (const statement of schemaStatements('neo4j')) await connection.alone(statement);
  } catch (error) {
    const readOnly = error instanceof UserError && error.details.readOnly;
    if (!readOnly || (await connection.reading(readRevision)) === 0) throw error;
  }
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';

  constructor(
    private readonly connection: Connection,
    private readonly queries: ReturnType<typeof loadQueries>,
  ) {}

  async read(name: string, params: Record<string, unknown> = {}, bounds?: Bounds): Promise<Row[]> {
    const query = queryFor(this.queries, name, params);
    return this.connection.reading((run) => run(query.text, params), name, bounds);
  }

  ask(text: string, params: Record<string, unknown>, bounds?: Bounds): Promise<Row[]> {
    return this.connection.reading((run) => run(text, params), 'asked', bounds);
  }

  async search(text: string, labels: NodeLabel[], limit: number, bounds?: Bounds): Promise<SearchHit[]> {
    const terms = termsOf(text);
    if (terms === null) return [];
    // The words are letters and digits in lower case, so none of them is an operator of Lucene's query language.
    const question = [
      ...terms.whole.map((word) => `+${word}`),
      ...terms.phrases.map((phrase) => `+"${phrase}"`),
      ...(terms.prefix === null ? [] : [`+${terms.prefix}*`]),
    ].join(' ');
    const from = (index: string, property: string) =>
      `CALL db.index.fulltext.queryNodes('${index}', $question) YIELD node
       WITH node, labels(node)[0] AS label WHERE label IN $labels
       RETURN label, node.id AS id, node.${property} AS text, ${index === 'words'} AS spoken ORDER BY size(text), id LIMIT $limit`;
    // one call for both: each of two would wait for a connection of its own
    const asked = [from('search', searchProperty), ...(labels.includes(spoken) ? [from('words', wordsProperty)] : [])];
    const among = labels.filter((label) => searchable[label]);
    const candidates = await this.connection.reading(
      (run) => run(asked.join('\nUNION ALL\n'), { question, labels: among, limit: candidateLimit }),
      'search',
      bounds,
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
