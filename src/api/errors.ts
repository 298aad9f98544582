import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UserError } from '../model/errors.ts';

/** An error that passes by itself: status 503, and after how many seconds to ask again. */
export function later(
  code: string,
  message: string,
  seconds: number,
  more: Record<string, unknown> = {},
): GraphQLError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', String(seconds)]]) };
  return new GraphQLError(message, { extensions: { ...more, code, http } });
}

/** Where the graph is, and why it does not answer, is told to the log alone. */
export const unavailable = () =>
  later('UNAVAILABLE', 'The graph does not answer at the moment: ask again in a while.', 5);

/** What was thrown, by a resolver or before any of them ran. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  const { originalError } = cause instanceof GraphQLError ? cause : {};
  return originalError && !(originalError instanceof GraphQLError) ? originalError : cause;
}

/** What an error of an operation rests on, where it is nothing that a client can put right: for the log alone. */
export function hiddenCause(error: unknown): unknown {
  const cause = causeOf(error);
  if (cause instanceof UserError) return cause.code === 'UNAVAILABLE' ? cause : undefined;
  const code = cause instanceof GraphQLError ? cause.extensions.code : undefined;
  return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? cause : undefined;
}

/**
 * What a client sees of a failure. A UserError keeps its message, and its code and details become extensions. What GraphQL
 * itself found wrong with the request passes as it is. Anything else is ours: the client is told that it happened, and the
 * request id leads to what the log has of it.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = causeOf(thrown);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (cause instanceof UserError) {
    return cause.code === 'UNAVAILABLE'
      ? { message: unavailable().message, ...place, extensions: { code: cause.code } }
      : { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code } };
  }
  if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions };
  }
  return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
