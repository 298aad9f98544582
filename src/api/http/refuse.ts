import { HeaderMap } from '@apollo/server';
import type { Request, Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Answers with one error in the form of a GraphQL answer; status and headers stand in its `extensions.http`. */
export function refuse(request: Request, response: Response, error: GraphQLError): void {
  const { http, ...extensions } = error.extensions as {
    http?: { status?: number; headers?: HeaderMap };
    code?: unknown;
  };
  for (const [name, value] of http?.headers ?? []) response.setHeader(name, value);
  const told: GraphQLFormattedError = {
    message: error.message,
    extensions: { ...extensions, requestId: response.locals.requestId },
  };
  response.locals.codes = [extensions.code];
  response
    .status(statusFor(request.headers.accept, http?.status ?? 500, extensions.code))
    .type(request.accepts(['application/json', 'application/graphql-response+json']) || 'application/json')
    .send(JSON.stringify({ errors: [told] }));
}

/** What is wrong with a request before it is a GraphQL request at all, whatever form of answer was asked for. */
const malformed = new Set<unknown>(['BAD_REQUEST']);

/**
 * GraphQL over HTTP: whoever names application/json is told of a wrong operation with status 200, since intermediaries may answer in
 * that type as well; in any other case the status says that the operation is wrong.
 */
export function statusFor(accept: string | undefined, status: number, code: unknown): number {
  const json = /\bapplication\/json\b/.test(accept ?? '') && !/graphql-response\+json/.test(accept ?? '');
  return status === 400 && json && !malformed.has(code) ? 200 : status;
}

export function badRequest(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status, headers: new HeaderMap() } } });
}
