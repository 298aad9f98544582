import { connect, type Socket } from 'node:net';
import { UserError } from '../../model/errors.ts';
import type { Graph } from '../port.ts';
import { addressOf } from './address.ts';
import { type Answer, errorOf, listen, type Method, send } from './protocol.ts';

/** The graph of the process that has this data folder open; undefined where none answers. */
export async function connectGraph(dataDir: string): Promise<Graph | undefined> {
  const socket = connect(addressOf(dataDir));
  const answers = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  return answers ? remote(socket) : undefined;
}

function remote(socket: Socket): Graph {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const gone = () => {
    const error = new UserError(
      'UNAVAILABLE',
      'The process that has the data folder open has stopped. What it had acknowledged is kept; run the command again.',
    );
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    return error;
  };
  let last = 0;
  const ask = <T>(method: Method, ...args: unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(gone());
      const id = ++last;
      waiting.set(id, { resolve, reject });
      send(socket, { id, method, args });
    });
  listen<Answer>(socket, (answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(errorOf(answer.error));
    else asked?.resolve(answer.value as never);
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', gone);
  return {
    engine: 'embedded',
    read: (...args) => ask('read', ...args),
    ask: (...args) => ask('ask', ...args),
    search: (...args) => ask('search', ...args),
    apply: (...args) => ask('apply', ...args),
    dump: () => ask('dump'),
    revision: () => ask('revision'),
    save: (...args) => ask('save', ...args),
    close: async () => void socket.end(),
  };
}
