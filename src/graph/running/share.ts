import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { Graph } from '../port.ts';
import { addressOf } from './address.ts';
import { type Answer, faultOf, isMethod, listen, type Question, send } from './protocol.ts';

/**
 * Lets other commands of this machine and user work on a graph that this process holds open: `ingest` beside a running server. Answers with
 * how to stop it; what has been asked by then is answered first.
 */
export async function shareGraph(graph: Graph, dataDir: string): Promise<() => Promise<void>> {
  const address = addressOf(dataDir);
  const open = new Set<Socket>();
  const underWay = new Set<Promise<void>>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    listen<Question>(socket, (question) => {
      const work = answer(graph, socket, question).finally(() => underWay.delete(work));
      underWay.add(work);
    });
  });
  // The folder is locked by this process, so a socket that is there was left by one that died.
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const before = process.platform === 'win32' ? 0 : process.umask(0o177);
  try {
    await new Promise<void>((done, failed) => server.once('error', failed).listen(address, done));
    if (process.platform !== 'win32') chmodSync(address, 0o600);
  } finally {
    if (process.platform !== 'win32') process.umask(before);
  }
  return async () => {
    server.close();
    await Promise.allSettled(underWay);
    for (const socket of open) socket.end();
  };
}

async function answer(graph: Graph, socket: Socket, { id, method, args }: Question): Promise<void> {
  // What comes after the end was told is not heard any more.
  const tell = (message: Answer) => socket.writable && send(socket, message);
  try {
    if (!isMethod(method) || !Array.isArray(args)) throw new Error('is no question that a graph answers');
    const value = await (graph[method] as (...given: unknown[]) => Promise<unknown>).apply(graph, args);
    tell({ id, value: value ?? null });
  } catch (error) {
    tell({ id, error: faultOf(error) });
  }
}
