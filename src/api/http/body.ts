import express, { type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { Caller } from '../../auth/access.ts';
import type { Limits } from '../limits/limits.ts';
import { mayWrite } from '../write/may.ts';

/** Reads what is asked: only whoever may write may send as much as records take. */
export function bodyOf({ body, upload }: Limits): RequestHandler {
  const [asked, brought] = [express.json({ limit: body }), express.json({ limit: Math.max(body, upload) })];
  return (request, response, next) => (mayWrite(response.locals.caller) ? brought : asked)(request, response, next);
}

export function tooLong(most: number, caller: Caller | null | undefined): GraphQLError {
  const name = mayWrite(caller) ? 'upload' : 'body';
  return new GraphQLError(`The request is longer than ${most} bytes, which is the limit: send less at once.`, {
    extensions: { code: 'TOO_LONG', limit: { name, most }, http: { status: 413 } },
  });
}
