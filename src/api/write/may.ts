import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Caller } from '../../auth/access.ts';
import type { Context } from '../context.ts';
import type { Writer } from './writer.ts';

const refusal = (code: string, status: number, message: string, headers: [string, string][] = []) =>
  new GraphQLError(message, { extensions: { code, http: { status, headers: new HeaderMap(headers) } } });

export const mayWrite = (caller: Caller | null | undefined): boolean => caller?.rights.includes('write') === true;

/** Why this caller may not write; null for one who may. Unlike reading, writing always needs a key, on loopback too. */
export function whyNotWrite(caller: Caller | null | undefined): GraphQLError | null {
  if (mayWrite(caller)) return null;
  const how = 'make one with "npm run --silent keys -- create NAME --right read write", and start the server again';
  return caller
    ? refusal('FORBIDDEN', 403, `This key has no right to write: ${how}.`)
    : refusal('UNAUTHENTICATED', 401, `To change the graph, send a key with the right to write: ${how}.`, [
        ['www-authenticate', 'Bearer'],
      ]);
}

/** Who writes for this request, and under which name. */
export function writerFor({ writer, caller }: Context): { writer: Writer; by: string } {
  const problem = whyNotWrite(caller);
  if (problem) throw problem;
  if (!writer || !caller)
    throw refusal('UNAVAILABLE', 503, 'This server takes no changes: load records from the command line.');
  return { writer, by: caller.name };
}
