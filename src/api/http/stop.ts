import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Stops a server so that no request is lost. For half of `drainMs` everybody is still answered, and told to go on elsewhere (the
 * caller sets `Connection: close`); then nobody new is let in, and whoever is connected already may ask for as long again. What
 * runs is finished within `graceMs`.
 */
export async function stopServer(server: Server, drainMs: number, graceMs: number): Promise<void> {
  await wait(drainMs / 2);
  await allAccepted(server);
  // Not close() of the HTTP server: it also cuts connections whose first request is on its way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const late = setTimeout(() => server.closeAllConnections(), drainMs + graceMs);
  await Promise.race([closed, wait(drainMs / 2)]);
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

/** Each round of the event loop accepts one connection: those that still wait would be reset. */
async function allAccepted(server: Server): Promise<void> {
  let accepted = 0;
  const count = () => {
    accepted += 1;
  };
  server.on('connection', count);
  const end = performance.now() + 1_000;
  let before: number;
  do {
    before = accepted;
    await new Promise<void>((resolve) => setImmediate(resolve));
  } while (accepted > before && performance.now() < end);
  server.off('connection', count);
}
