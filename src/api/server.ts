import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import helmet from 'helmet';
import pino, { type Logger } from 'pino';
import type { Graph } from '../graph/port.ts';
import { UserError } from '../model/errors.ts';
import { type Context, createContext } from './context.ts';
import { formatError } from './errors.ts';
import { graphiql } from './graphiql.ts';
import { health } from './health.ts';
import { complexityLimit, defaultLimits, depthLimit, type Limits } from './limits.ts';
import { buildSchema } from './schema.ts';

export interface ServerOptions {
  graph: Graph;
  host: string;
  /** 0: any free port. */
  port: number;
  logLevel?: string;
  /** Instead of one made for `logLevel`. */
  logger?: Logger;
  limits?: Partial<Limits>;
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
  const app = express().disable('x-powered-by');
  const server = createServer(app);
  const apollo = await startApollo(server, limits, logger);
  mount(app, apollo, options.graph, limits, logger);
  try {
    await listen(server, options.host, options.port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, close: () => apollo.stop() };
}

async function startApollo(server: Server, limits: Limits, logger: Logger): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: await buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The one who starts the server stops it.
    stopOnTerminationSignals: false,
    logger,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthLimit(limits.depth)],
    formatError: (formatted, thrown) => formatError(formatted, thrown, logger),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: 5_000 }),
      ApolloServerPluginLandingPageDisabled(),
      // It costs as much again as the whole of a nested list.
      ApolloServerPluginCacheControlDisabled(),
      complexityLimit(limits.complexity),
    ],
  });
  await apollo.start();
  return apollo;
}

function mount(app: Express, apollo: ApolloServer<Context>, graph: Graph, limits: Limits, logger: Logger): void {
  app.use(logRequests(logger));
  app.use(
    helmet({
      // Encryption is the work of a proxy in front, and so is the promise to keep to it.
      strictTransportSecurity: false,
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    }),
  );
  app.use('/health', health(graph));
  app.use('/graphiql', graphiql());
  app.use(
    '/graphql',
    express.json({ limit: limits.body }),
    expressMiddleware(apollo, { context: async () => createContext(graph) }),
  );
  app.get('/', (_request, response) => response.redirect('/graphiql/'));
  app.use((request, response) => {
    response
      .status(404)
      .json({ error: `There is nothing at ${request.path}: GraphQL is at /graphql, GraphiQL at /graphiql.` });
  });
  app.use(refuse(logger));
}

/** What Express itself refuses (a body too large, JSON that is none) in the form of a GraphQL answer, without its stack trace. */
function refuse(logger: Logger): express.ErrorRequestHandler {
  return (error: { status?: number; message?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status >= 500) logger.error({ err: error }, 'unexpected error in a request');
    const message = status >= 500 ? 'Internal server error' : `The request cannot be read: ${error.message}`;
    response
      .status(status)
      .json({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] });
  };
}

function logRequests(logger: Logger): express.RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - began);
      logger.debug({ method: request.method, path: request.path, status: response.statusCode, ms }, 'request');
    });
    next();
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
