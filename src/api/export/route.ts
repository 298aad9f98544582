import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { UserError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { unavailable } from '../errors.ts';
import { atomOf } from './atom.ts';
import { exportOf } from './text.ts';

const status: Partial<Record<UserError['code'], number>> = { NOT_FOUND: 404, BAD_INPUT: 400, AMBIGUOUS: 400 };

/**
 * Answers `/people.csv?council=...` and `/graph.graphml`. What is wrong with the request is told before the first byte; where something
 * fails later the connection breaks off, so that nobody takes a part for the whole.
 */
export function exportRoute(
  schema: GraphQLSchema,
  contextOf: (locals: Record<string, unknown>) => Context,
): RequestHandler {
  return async (request, response) => {
    const [, what = '', form = ''] = /^\/(\w+)\.(\w+)$/.exec(request.path) ?? [];
    try {
      if (request.method !== 'GET') throw new UserError('BAD_INPUT', 'An export is asked for with GET.');
      if (what === '')
        throw new UserError(
          'NOT_FOUND',
          'Name a list and a form, such as /export/people.csv, or /export/graph.graphml.',
        );
      if (what === 'changes' && form === 'atom') {
        const feed = await atomOf(request.query, contextOf(response.locals));
        return void response.type('application/atom+xml; charset=utf-8').send(feed);
      }
      const { type, text } = exportOf(schema, what, form, request.query, () => contextOf(response.locals));
      // Wrong filters and unknown names come out when the first page is read.
      const first = await text.next();
      response.setHeader('Content-Type', type);
      response.setHeader('Content-Disposition', `attachment; filename="${what}.${form}"`);
      await pipeline(Readable.from(following(first, text)), response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      throw asGraphQLError(error);
    }
  };
}

async function* following(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

function asGraphQLError(error: unknown): unknown {
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
    return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
  if (!(error instanceof UserError)) return error;
  if (error.code === 'UNAVAILABLE') return unavailable();
  const http = { status: status[error.code] ?? 400 };
  return new GraphQLError(error.message, { extensions: { ...error.details, code: error.code, http } });
}
