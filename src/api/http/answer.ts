import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { hiddenCause } from '../errors.ts';
import { withoutSchema } from './hide.ts';
import { statusFor } from './refuse.ts';

/** Errors that one answer tells of at most; the same cause often fails every entry of a list. */
const most = 20;

/** What every answer to an operation has in common: request ids in errors, no half answers of operations that were stopped. */
/** `hidden`: nobody may learn of the schema what the request did not say itself. */
export function answers(logger: Logger, hidden: boolean): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          const causes = new Set(errors.map(hiddenCause));
          for (const err of [...causes].slice(0, most))
            if (err) logger.error({ requestId, err }, 'an operation failed');
        },

        async willSendResponse({ response, request, operationName, contextValue }) {
          const { work, requestId, codes, etag, names, whole, named } = contextValue;
          if (operationName) named?.(operationName);
          if (response.body.kind !== 'single') return;
          const stopped = work?.failure;
          const { http, ...extensions } = stopped?.extensions ?? {};
          if (stopped) {
            response.body.singleResult = { errors: [{ message: stopped.message, extensions }] };
            response.http.status = (http as { status?: number } | undefined)?.status ?? 503;
            for (const [name, value] of (http as { headers?: Map<string, string> } | undefined)?.headers ?? [])
              response.http.headers.set(name, value);
          }
          const { singleResult } = response.body;
          const errors = singleResult.errors?.slice(0, most);
          if (!errors?.length) {
            whole?.(names.revision());
            if (etag) response.http.headers.set('etag', etag).set('cache-control', 'private, no-cache');
            return;
          }
          const tell = (message: string) => (hidden ? withoutSchema(message, saidIn(request)) : message);
          singleResult.errors = errors.map((error) => ({
            ...error,
            message: ofSchema.has(error.extensions?.code) ? tell(error.message) : error.message,
            extensions: { ...error.extensions, requestId },
          }));
          const [code] = errors.map((error) => error.extensions?.code);
          codes?.push(...new Set(errors.map((error) => error.extensions?.code)));
          const { status } = response.http;
          if (status !== undefined) response.http.status = statusFor(request.http?.headers.get('accept'), status, code);
        },
      };
    },
  };
}

/** What GraphQL says of a request in the words of the schema. */
const ofSchema = new Set<unknown>([
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'INTERNAL_SERVER_ERROR',
]);

const saidIn = ({ query, variables }: GraphQLRequest) => `${query} ${JSON.stringify(variables ?? {})}`;
