import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { UserError } from '../../model/errors.ts';
import type { Graph } from '../port.ts';

/** What may be asked over the socket: the whole port, but for closing it. */
export type Method = Exclude<keyof Graph, 'engine' | 'close' | 'leave'>;
const methods: Record<Method, true> = {
  read: true,
  ask: true,
  search: true,
  apply: true,
  dump: true,
  revision: true,
  save: true,
};
export const isMethod = (name: unknown): name is Method => typeof name === 'string' && Object.hasOwn(methods, name);

/** One JSON document a line, each way; answers carry the number of their question. */
export interface Question {
  id: number;
  method: Method;
  args: unknown[];
}
export type Answer = { id: number; value: unknown } | { id: number; error: Fault };
export interface Fault {
  /** Of a `UserError`; absent for a fault of the program. */
  code?: UserError['code'];
  message: string;
  details?: Record<string, unknown>;
}

export const faultOf = (error: unknown): Fault =>
  error instanceof UserError
    ? { code: error.code, message: error.message, details: error.details }
    : { message: error instanceof Error ? error.message : String(error) };

export const errorOf = ({ code, message, details }: Fault): Error =>
  code ? new UserError(code, message, details) : new Error(message);

export const send = (socket: Socket, message: Question | Answer) => socket.write(`${JSON.stringify(message)}\n`);

/** Hears the messages of the other side; a line that is no JSON ends the connection. */
export function listen<T>(socket: Socket, hear: (message: T) => void): void {
  createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
    try {
      hear(JSON.parse(line) as T);
    } catch {
      socket.destroy();
    }
  });
}
