import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { UserError } from '../model/errors.ts';

/**
 * What a client sees of a failure. A UserError keeps its message, and its code and details become extensions. What GraphQL
 * itself found wrong with the request passes as it is. Anything else is ours: it is logged under an id, and only the id goes out.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  logger: Pick<Logger, 'error'>,
): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (cause instanceof UserError) {
    return { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code } };
  }
  if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions };
  }
  const errorId = randomUUID();
  logger.error({ errorId, err: cause }, 'unexpected error in an operation');
  return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
}
