import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { startServer } from '../../../src/api/server.ts';
import { diff } from '../../../src/graph/diff.ts';
import { openNeo4j } from '../../../src/graph/neo4j/index.ts';
import type { Graph } from '../../../src/graph/port.ts';
import { capacities } from '../../../src/model/enums.ts';
import { operations } from '../../api/ask.ts';
import { startServer as startNeo4j, whyNoServer } from '../../neo4j/server.ts';
import { byHand } from './byHand.ts';
import { type Subject, storeOf, subjectOf } from './corpus.ts';
import { peerOperations, startPeer } from './peer.ts';
import { emptied, unwound } from './plain.ts';
import { type Contestant, p50s, processor, timed } from './race.ts';
import { flat, type Measured, report } from './report.ts';

/** Variables of the contract operations, as the API and as Cypher take them. */
const variablesOf: Record<string, (subject: Subject) => Record<string, unknown>> = {
  AppearancesOf: ({ name }) => ({ name }),
  MeetingPage: ({ body, date }) => ({ body, date }),
  StrategiesReportedTo: ({ body }) => ({ body }),
  Involvement: ({ body }) => ({ body }),
  PartnerBodies: ({ body }) => ({ body }),
  Resolutions: ({ body }) => ({ body }),
  ReportsAndAuthors: ({ body }) => ({ body }),
  Search: () => ({ text: 'carers strategy' }),
  ById: ({ person }) => ({ id: person }),
};
const names = Object.keys(variablesOf);

const agent = new Agent({ keepAlive: true });

/** Asks over HTTP, as a front end does; throws what the API says is wrong. By node:http: `fetch` takes longer than many an answer. */
async function post(url: string, query: string, variables: Record<string, unknown>, operationName?: string) {
  const body = JSON.stringify({ query, variables, operationName });
  const asking = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }).end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const { data, errors } = (await json(response)) as { data?: unknown; errors?: { message: string }[] };
  if (!data || errors) throw new Error(`${query.slice(0, 60)}: ${errors?.[0]?.message}`);
  return data;
}

function operation(url: string, name: string, variables: Record<string, unknown>): Promise<unknown> {
  const source = operations.find((one) => one.name === name)?.source ?? '';
  return post(url, source, variables, name);
}

/** The API on this graph: as it answers anew, and as it answers what it was asked before. */
async function apiOn(graph: Graph) {
  // The first time, Neo4j has to plan a statement, which takes its time on a busy machine.
  const limits = { databaseMs: 60_000, requestMs: 60_000 };
  const options = { graph, host: '127.0.0.1', port: 0, logLevel: 'silent', limits };
  const [cold, warm] = await Promise.all([startServer({ ...options, kept: 0 }), startServer(options)]);
  return {
    cold: `${cold.url}/graphql`,
    warm: `${warm.url}/graphql`,
    close: () => Promise.all([cold.close(), warm.close()]),
  };
}

async function embedded(meetings: number, rounds: number): Promise<Measured> {
  const { graph, ...filling } = await storeOf(meetings);
  const api = await apiOn(graph);
  const subject = await subjectOf(graph);
  const found: Measured = { meetings, filling, p50: {} };
  for (const name of names) {
    const variables = variablesOf[name]?.(subject) ?? {};
    found.p50[name] = await p50s(
      {
        embedded: () => operation(api.cold, name, variables),
        'embedded, warm': () => operation(api.warm, name, variables),
      },
      rounds,
      processor,
    );
  }
  await api.close();
  await graph.close();
  return found;
}

async function againstPeers(meetings: number, rounds: number): Promise<Measured> {
  const { graph: small } = await storeOf(meetings);
  const server = await startNeo4j();
  const { uri, user, password } = server.settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const graph = await openNeo4j(server.settings);
  try {
    const whole = await small.dump();
    const change = diff({ nodes: [], edges: [] }, whole);
    let [ours, plain] = [0, 0];
    // The same graph in the plainest way and in ours, in turns; the first turn warms the server up and does not count.
    for (let turn = 0; turn < 4; turn++) {
      await emptied(driver);
      const unwinding = await timed(() => unwound(driver, whole));
      await emptied(driver);
      const applying = await timed(() => graph.apply(change));
      if (turn > 0) [plain, ours] = [plain + unwinding, ours + applying];
    }
    return { ...(await raced({ small, graph, driver, meetings, rounds })), written: ours / plain };
  } finally {
    await graph.close();
    await driver.close();
    await server.stop();
    await small.close();
  }
}

interface Race {
  small: Graph;
  graph: Graph;
  driver: Driver;
  meetings: number;
  rounds: number;
}

async function raced({ small, graph, driver, meetings, rounds }: Race): Promise<Measured> {
  const [ours, beside, peer] = [await apiOn(graph), await apiOn(small), await startPeer(driver)];
  const subject = await subjectOf(graph);
  const given = { ...subject, capacities, question: '+carers +strategy*' };
  const byDriver = async (text: string) => (await driver.executeQuery(text, given)).records[0]?.get('data');
  const found: Measured = { meetings, p50: {} };
  for (const name of names) {
    const variables = variablesOf[name]?.(subject) ?? {};
    const [text, other] = [byHand[name] ?? '', peerOperations[name]];
    const contestants: Record<string, Contestant> = {
      'an empty query': async () => driver.executeQuery('RETURN 1 AS data'),
      'by hand': () => byDriver(text),
      neo4j: () => operation(ours.cold, name, variables),
      'neo4j, warm': () => operation(ours.warm, name, variables),
      embedded: () => operation(beside.cold, name, variables),
      'embedded, warm': () => operation(beside.warm, name, variables),
      ...(other ? { '@neo4j/graphql': () => post(peer.url, other, given) } : {}),
    };
    same(name, 'by hand', await contestants['by hand']?.(), await contestants.neo4j?.());
    same(name, 'embedded', await contestants.embedded?.(), await contestants.neo4j?.());
    if (other) sameValues(name, await contestants['@neo4j/graphql']?.(), await contestants.neo4j?.());
    found.p50[name] = await p50s(contestants, rounds);
  }
  await Promise.all([ours.close(), beside.close(), peer.close()]);
  return found;
}

/** An answer without what only one side gives: ids, types, cursors. Of a search, how much was found: each side ranks in its own way. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !['id', '__typename', 'endCursor'].includes(key));
  return Object.fromEntries(
    kept.map(([key, one]) => [key, key === 'search' ? { totalCount: one.totalCount } : bare(one)]),
  );
}

function same(name: string, other: string, theirs: unknown, ours: unknown): void {
  const [a, b] = [bare(theirs), bare(ours)];
  if (isDeepStrictEqual(a, b)) return;
  const [left, right] = [flat(a), flat(b)];
  const at = left.findIndex((line, index) => line !== right[index]);
  throw new Error(`${name}: "${other}" answers otherwise: ${left[at]} instead of ${right[at]}`);
}

/** Whether two answers hold the same words as often, whatever their form. */
function sameValues(name: string, theirs: unknown, ours: unknown): void {
  const values = (answer: unknown) =>
    flat(bare(answer))
      .filter((line) => !/(totalCount|hasNextPage)=|=null$/.test(line))
      .map((line) => line.slice(line.indexOf('=')))
      .sort();
  const [left, right] = [values(theirs), values(ours)];
  if (isDeepStrictEqual(left, right)) return;
  const at = left.findIndex((line, index) => line !== right[index]);
  throw new Error(
    `${name}: the peer answers otherwise (${left.length} values, ours ${right.length}): ${left[at]}, ${right[at]}`,
  );
}

export interface Sizes {
  /** Meetings of the embedded stores, ascending. */
  grown: number[];
  /** Meetings of the store that the peers answer from. */
  peers: number;
  rounds: number;
}

/** Answers the text to print. Without a Neo4j the engines are not compared. */
export async function benchApi({ grown: sizes, peers, rounds }: Sizes): Promise<string> {
  const grown: Measured[] = [];
  for (const meetings of sizes) grown.push(await embedded(meetings, rounds));
  const why = whyNoServer();
  return report(grown, why ? null : await againstPeers(peers, rounds), why);
}
