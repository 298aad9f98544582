import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { requireEmpty } from './database.ts';
import { type Server, startServer, whyNoServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a suite asks for the one Neo4j of this run, or why there is none. */
    neo4j: { port: number } | { skipped: string };
  }
}

/**
 * One Neo4j a run, started when the first suite asks for it and stopped at the end. It has one database, so suites take turns:
 * each connects here, waits until it is told the server's settings, and has it until its connection ends, however it ends.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const skipped = whyNoServer();
  if (skipped !== null) {
    console.warn(`Tests on Neo4j are ${process.env.CI === 'true' ? 'failing' : 'skipped'}: ${skipped}.`);
    project.provide('neo4j', { skipped });
    return undefined;
  }
  let server: Promise<Server> | undefined;
  const waiting: Socket[] = [];
  let holder: Socket | undefined;

  const start = async () => {
    const started = await startServer();
    await requireEmpty(started.settings);
    return started;
  };
  const next = async () => {
    holder = waiting.shift();
    if (!holder) return;
    server ??= start();
    const answer = await server.then(
      ({ settings }) => ({ settings }),
      (error: Error) => ({ error: error.message }),
    );
    holder?.write(`${JSON.stringify(answer)}\n`);
  };
  const broker = createServer((socket) => {
    waiting.push(socket);
    socket.on('error', () => socket.destroy());
    // A suite may ask that nobody writes for a while; each line is answered when it is so.
    createInterface({ input: socket }).on('line', async (line) => {
      const started = await server;
      await started?.let?.(line === 'read-only' ? 'read-only' : 'write');
      socket.write(`${JSON.stringify({ settings: started?.settings, can: started?.let !== undefined })}\n`);
    });
    socket.on('close', () => {
      if (socket === holder) void next();
      else waiting.splice(waiting.indexOf(socket), 1);
    });
    if (!holder) void next();
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  project.provide('neo4j', { port: (broker.address() as AddressInfo).port });

  return async () => {
    broker.close();
    waiting.splice(0);
    holder?.destroy();
    await server?.then(
      (started) => started.stop(),
      () => undefined,
    );
  };
}
