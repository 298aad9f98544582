import { startServer } from './api/server.ts';
import { isLoopback } from './auth/access.ts';
import { openGraph } from './graph/open.ts';
import { shareGraph } from './graph/running/share.ts';
import { seedIfEmpty } from './ingest.ts';
import { UserError } from './model/errors.ts';
import { type Known, together } from './observe/observer.ts';
import { readRegisters, seedOf, startingFacts } from './seed.ts';
import { accessOf, engineOf, limitsOf, readSettings, type Settings } from './settings.ts';
import { writerBeside } from './write-process.ts';

/** Figures and traces, where the settings ask for them: what makes them takes a while to load. */
async function observerOf({ METRICS, OTEL_EXPORTER_OTLP_ENDPOINT: collector }: Settings) {
  const metrics = METRICS ? (await import('./observe/metrics.ts')).metricsObserver : undefined;
  const traces = collector
    ? (await import('./observe/traces.ts')).tracesObserver(`${collector.replace(/\/$/, '')}/v1/traces`)
    : undefined;
  return (known: Known) => together([...(metrics ? [metrics(known)] : []), ...(traces ? [traces] : [])]);
}

async function main() {
  const settings = readSettings(process.env);
  // Before anything is opened: who may read decides whether to start at all.
  const access = accessOf(settings);
  const seed = seedOf(settings);
  const graph = await openGraph(engineOf(settings));
  try {
    const began = performance.now();
    const loaded = await seedIfEmpty(graph, await readRegisters(seed), () => startingFacts(settings));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      loaded && loaded.changed.length === 0
        ? `The graph is empty; load records with "npm run ingest -- FOLDER" (${graph.engine} engine).`
        : loaded
          ? `Loaded the shipped facts of ${loaded.changed.length} records: ${loaded.nodesPut} nodes in ${seconds} s (${graph.engine} engine).`
          : `The graph holds ${await graph.revision()} loads already; the shipped facts were not loaded again (${graph.engine} engine).`,
    );
    const writer = writerBeside();
    const server = await startServer({
      graph,
      host: settings.HOST,
      port: settings.PORT,
      logLevel: settings.LOG_LEVEL,
      limits: limitsOf(settings),
      introspection: settings.INTROSPECTION ?? settings.NODE_ENV !== 'production',
      drainMs: settings.DRAIN_MS,
      access,
      rate: settings.RATE_PER_MINUTE ?? (isLoopback(settings.HOST) ? 0 : 1_200),
      origins: settings.CORS_ORIGINS,
      names: settings.ALLOWED_HOSTS,
      proxied: settings.TRUST_PROXY,
      trustedOnly: settings.TRUSTED_ONLY,
      observer: await observerOf(settings),
      writer,
      ahead: graph.engine === 'neo4j',
    });
    const unshare = settings.NEO4J_URI ? undefined : await shareGraph(graph, settings.DATA_DIR);
    stopOnSignals(async () => {
      console.log('Stopping.');
      writer.stop();
      await unshare?.();
      await server.close();
      await graph.close();
    });
    // Last, because whoever reads the addresses may ask, or stop us, at once.
    console.log(
      `Explorer  ${server.url}/\nGraphQL   ${server.url}/graphql\nGraphiQL  ${server.url}/graphiql\nHealth    ${server.url}/health/ready\nCtrl-C stops the server.`,
    );
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** A terminal and npm may each pass on the same Ctrl-C; whoever asks again later wants no more waiting. */
function stopOnSignals(stop: () => Promise<void>): void {
  let asked: number | undefined;
  const signalled = () => {
    const now = performance.now();
    if (asked !== undefined && now - asked > 500) process.exit(1);
    if (asked === undefined) {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    }
    asked ??= now;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, signalled);
  // npm asks its shell to stop, which ends without passing that on: whoever outlives the shell was asked as well.
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphaned);
    signalled();
  }, 500).unref();
}

main().catch((error) => {
  // A failure that a user can act on is one line; anything else is ours, and its trace is what we need to mend it.
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = error instanceof UserError && error.code === 'USAGE' ? 2 : 1;
});
