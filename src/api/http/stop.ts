import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { turns } from '../work/turns.ts';

/**
 * Gives what stops a server so that no request is lost. For half of `drainMs` everybody is still answered, and every answer tells to
 * go on over another connection; then nobody new is let in, and whoever is connected already may ask for as long again. What runs
 * is finished within `graceMs`.
 */
export function stopperOf(server: Server): (drainMs: number, graceMs: number) => Promise<void> {
  const open = new Set<ServerResponse>();
  let stopping = false;
  const leave = (response: ServerResponse) => !response.headersSent && response.setHeader('Connection', 'close');
  server.prependListener('request', (_request, response) => {
    if (stopping) leave(response);
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return async (drainMs, graceMs) => {
    stopping = true;
    // Also those that were asked before: their clients would ask again over a connection that is about to close.
    for (const response of open) leave(response);
    await wait(drainMs / 2);
    await allAccepted(server, Math.min(250, drainMs / 4));
    // Not close() of the HTTP server: it also cuts connections whose first request is on its way.
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    const late = setTimeout(() => server.closeAllConnections(), drainMs + graceMs);
    await Promise.race([closed, wait(drainMs / 2)]);
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.closeIdleConnections();
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  };
}

/**
 * Each round of the event loop accepts one connection: those that still wait would be reset. Nothing else is worked at meanwhile, so whoever
 * was answered last comes back within `quietMs` or not at all.
 */
async function allAccepted(server: Server, quietMs: number): Promise<void> {
  let [quiet, last] = [0, performance.now()];
  const accepted = () => {
    [quiet, last] = [0, performance.now()];
  };
  server.on('connection', accepted);
  turns.paused = true;
  const end = performance.now() + 1_000;
  while ((quiet < 20 || performance.now() - last < quietMs) && performance.now() < end) {
    quiet += 1;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  turns.paused = false;
  server.off('connection', accepted);
}
