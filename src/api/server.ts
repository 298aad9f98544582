import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, Router } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import pino, { type Logger } from 'pino';
import type { Access } from '../auth/access.ts';
import type { Graph } from '../graph/port.ts';
import { UserError } from '../model/errors.ts';
import { type Known, type Observer, type Seen, unobserved } from '../observe/observer.ts';
import { askAhead } from './ahead.ts';
import { type Context, createContext } from './context.ts';
import { formatError } from './errors.ts';
import { explorer } from './explorer.ts';
import { exportRoute } from './export/route.ts';
import { graphiql } from './graphiql.ts';
import { health, Watch } from './health.ts';
import { cors, mayRead, ownNames, rateOf } from './http/access.ts';
import { answers } from './http/answer.ts';
import { bodyOf, tooLong } from './http/body.ts';
import { gate } from './http/gate.ts';
import { logRequests } from './http/log.ts';
import { badRequest, refuse } from './http/refuse.ts';
import { revalidate } from './http/revalidate.ts';
import { stopperOf } from './http/stop.ts';
import { inTurn } from './http/turn.ts';
import { warm } from './http/warm.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { costLimit } from './limits/plugin.ts';
import { screener } from './limits/screen.ts';
import { buildSchema } from './schema.ts';
import { trusted } from './trusted/route.ts';
import { Lanes } from './work/lanes.ts';
import { readsOf } from './work/reads.ts';
import type { Work } from './work/work.ts';
import { whyNotWrite } from './write/may.ts';
import type { Writer } from './write/writer.ts';

export interface ServerOptions {
  graph: Graph;
  host: string;
  /** 0: any free port. */
  port: number;
  logLevel?: string;
  /** Instead of one made for `logLevel`. */
  logger?: Logger;
  limits?: Partial<Limits>;
  /** Whether clients may read the schema; true when left out. */
  introspection?: boolean;
  /** Milliseconds for which a server that stops still answers whoever is connected; 0 when left out. */
  drainMs?: number;
  /** Who may read; everybody when left out. */
  access?: Access;
  /** Requests a minute for each key or address; as many as come when left out. */
  rate?: number;
  /** Origins whose pages may read the answers. */
  origins?: string[];
  /** Names, beside those of this machine, under which a server on loopback answers. */
  names?: string[];
  /** Answers trusted documents alone; any operation when left out. */
  trustedOnly?: boolean;
  /** Changes the graph for those who may; nobody can where it is left out. */
  writer?: Writer;
  /** Told of operations and queries; `known` is what is known of the graph at any time. */
  observer?: (known: Known) => Observer;
  /** A proxy in front says who asks and whether it encrypts. */
  proxied?: boolean;
  /** Bytes of answers that are kept until the graph changes; 0 for none, 32 million when left out. */
  kept?: number;
  /** Asks what the explorer asks before anybody does, for a database that plans what it is asked; not when left out. */
  ahead?: boolean;
}

export interface RunningServer {
  /** Without a slash at the end: "http://127.0.0.1:4000". */
  url: string;
  /** Lets running requests finish and stops. The graph stays open: whoever opened it closes it. */
  close(): Promise<void>;
}

/** Serves GraphQL under /graphql, GraphiQL under /graphiql, and /health. Throws UserError UNAVAILABLE when the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const logger = options.logger ?? pino({ level: options.logLevel ?? 'info' });
  const limits = { ...defaultLimits, ...options.limits };
  // An answer has the ETag of its question, or none: to make one of its bytes takes longer than to send them. Files have their own.
  const app = express()
    .disable('x-powered-by')
    .set('etag', () => undefined);
  // A request that trickles in is given up on.
  const server = createServer({ requestTimeout: 30_000 }, app);
  const stop = stopperOf(server);
  const schema = await buildSchema();
  const watch = new Watch(options.graph);
  await watch.look();
  const observer = options.observer?.(watch) ?? unobserved;
  const parts = { schema, watch, observer, limits, logger, introspection: options.introspection ?? true, options };
  const apollo = await startApollo(parts);
  mount(app, { ...parts, apollo });
  let stopAsking = async () => {};
  const close = async () => {
    watch.stopping = true;
    await stopAsking();
    await stop(options.drainMs ?? 0, limits.requestMs + 1_000);
    watch.close();
    await apollo.stop();
    await observer.close();
  };
  try {
    await listen(server, options.host, options.port);
  } catch (error) {
    await close();
    throw error;
  }
  if (options.ahead) stopAsking = askAhead(schema, options.graph, logger);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, close };
}

interface Parts {
  schema: GraphQLSchema;
  watch: Watch;
  observer: Observer;
  limits: Limits;
  logger: Logger;
  introspection: boolean;
  options: ServerOptions;
}

async function startApollo({ schema, limits, logger, introspection }: Parts) {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    // The one who starts the server stops it.
    stopOnTerminationSignals: false,
    logger,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 8 },
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It costs as much again as the whole of a nested list.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(limits),
      answers(logger, !introspection),
    ],
  });
  await apollo.start();
  return apollo;
}

function mount(app: Express, parts: Parts & { apollo: ApolloServer<Context> }): void {
  const { watch, observer, limits, logger, options } = parts;
  const access = options.access ?? { open: true, keys: [] };
  if (options.proxied) app.set('trust proxy', 1);
  app.use(logRequests(logger));
  app.use(
    helmet({
      // Encryption is the work of a proxy in front; a browser heeds the promise to keep to it only where it came encrypted.
      strictTransportSecurity: options.proxied ? { maxAge: 31_536_000 } : false,
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    }),
  );
  app.use('/health', health(watch));
  const { metrics } = observer;
  if (metrics)
    app.get('/metrics', ownNames(options.host, options.names ?? []), mayRead(access), async (_request, response) => {
      response.type(metrics.type).send(await metrics.text());
    });
  app.use(ownNames(options.host, options.names ?? []));
  const answer = operations(parts);
  app.use('/graphiql', graphiql());
  app.get('/graphql', openPage);
  app.use(
    '/graphql',
    cors(options.origins ?? []),
    mayRead(access),
    rateOf(options.rate ?? 0),
    bodyOf(limits),
    inTurn,
    trusted(options.trustedOnly ?? false),
    screen(parts),
    revalidate(watch),
    byKind(
      [warm(watch, options.kept ?? 32_000_000), gate(limits, { watch, observer }, answer)],
      [gate({ ...limits, ...writeLimits }, { watch, observer }, answer)],
    ),
  );
  app.use(
    '/export',
    cors(options.origins ?? []),
    mayRead(access),
    rateOf(options.rate ?? 0),
    gate({ ...limits, ...exportLimits }, { watch, observer }, exports(parts)),
  );
  app.use(explorer());
  app.use((request, response) => {
    response
      .status(404)
      .json({ error: `There is nothing at ${request.path}: GraphQL is at /graphql, GraphiQL at /graphiql.` });
  });
  app.use(failed(parts));
}

/** A browser that opens the address of the API gets the page to ask in, with the question of its address. */
const openPage: RequestHandler = (request, response, next) => {
  if (request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) !== 'text/html')
    return next();
  response.redirect(`/graphiql/${request.originalUrl.slice(request.path.length)}`);
};

/** Refuses documents whose form goes beyond the limits before anything is spent on them. */
function screen({ schema, limits }: Parts): RequestHandler {
  const check = screener(schema, limits);
  return (request, response, next) => {
    if (Array.isArray(request.body))
      return refuse(request, response, badRequest('Send one operation a request: batches are not taken.'));
    const source = request.method === 'GET' ? request.query.query : request.body?.query;
    const { problem, writes } = typeof source === 'string' ? check(source) : { problem: null, writes: false };
    const refused = problem ?? (writes ? whyNotWrite(response.locals.caller) : null);
    response.locals.writes = writes;
    if (refused) refuse(request, response, refused);
    else next();
  };
}

/** What becomes of a request that asks, and of one that changes: that is never answered from memory. */
function byKind(asks: RequestHandler[], changes: RequestHandler[]): RequestHandler {
  const [asking, changing] = [Router().use(asks), Router().use(changes)];
  return (request, response, next) => (response.locals.writes ? changing : asking)(request, response, next);
}

/** A change reads files and derives councils: few at a time, and longer than any question. */
const writeLimits = { inFlight: 4, requestMs: 600_000, fields: 2_000_000 };

function operations({
  apollo,
  watch: { graph },
  limits,
  options: { writer },
}: Parts & { apollo: ApolloServer<Context> }): RequestHandler {
  const lanes = new Lanes();
  return expressMiddleware(apollo, {
    context: async ({ res: { locals } }) => {
      const work = locals.work as Work;
      const { requestId, codes, etag, whole, seen } = locals;
      const reads = readsOf(graph, work, lanes, limits.databaseMs, seen);
      const named = (operation: string) => {
        locals.operation = operation.slice(0, 100);
      };
      const { caller } = locals;
      return { ...createContext(graph, reads), work, requestId, codes, etag, whole, named, caller, writer };
    },
  });
}

/** An export is long by nature: few at a time, each page of it under the limits of any operation. */
const exportLimits = { inFlight: 4, requestMs: 600_000, fields: Number.MAX_SAFE_INTEGER };

function exports({ schema, watch: { graph }, limits }: Parts): RequestHandler {
  const lanes = new Lanes();
  return exportRoute(schema, ({ work, seen }) => {
    const own = work as Work;
    return { ...createContext(graph, readsOf(graph, own, lanes, limits.databaseMs, seen as Seen)), work: own };
  });
}

/** What Express itself refuses (a body too large, JSON that is none) in the form of a GraphQL answer, without its stack trace. */
function failed({ logger }: Parts): ErrorRequestHandler {
  return (error: { status?: number; type?: string; message?: string; limit?: number }, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (error.type === 'entity.too.large')
      return refuse(request, response, tooLong(error.limit ?? 0, response.locals.caller));
    if (status < 500)
      return refuse(request, response, badRequest(`The request cannot be read: ${error.message}`, status));
    logger.error({ err: error, requestId: response.locals.requestId }, 'unexpected error in a request');
    const http = { status: 500 };
    refuse(
      request,
      response,
      new GraphQLError('Internal server error', { extensions: { code: 'INTERNAL_SERVER_ERROR', http } }),
    );
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why: Record<string, string> = {
        EADDRINUSE: `port ${port} on ${host} is taken: stop what runs there, or choose another with PORT`,
        EACCES: `port ${port} may not be used by this user: choose one above 1023 with PORT`,
        EADDRNOTAVAIL: `this machine has no address ${host}: choose another with HOST`,
        ENOTFOUND: `no machine is called ${host}: choose another with HOST`,
      };
      const known = why[error.code ?? ''];
      reject(known ? new UserError('UNAVAILABLE', `Cannot start the server: ${known}.`) : error);
    });
    server.listen(port, host, resolve);
  });
}
