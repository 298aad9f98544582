import { GraphQLError } from 'graphql';
import type { Limits } from './limits.ts';

/** An operation that goes beyond a limit: says which, its value, how far beyond it is where that is known, and what to do. */
export function refusal(code: string, limit: keyof Limits, most: number, message: string, is?: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, limit: { name: limit, most, ...(is === undefined ? {} : { is }) }, http: { status: 400 } },
  });
}
