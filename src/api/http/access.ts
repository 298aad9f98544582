import { HeaderMap } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { GraphQLError } from 'graphql';
import { type Access, type Caller, callersOf, isLoopback } from '../../auth/access.ts';
import { refuse } from './refuse.ts';

const refused = (status: number, code: string, message: string, headers: [string, string][] = []) =>
  new GraphQLError(message, { extensions: { code, http: { status, headers: new HeaderMap(headers) } } });

/** Lets in whoever may read. A credential that is given must be valid, also where none is needed. */
export function mayRead(access: Access): RequestHandler {
  const callerOf = callersOf(access);
  return async (request, response, next) => {
    const credential = credentialOf(request);
    if (credential === null && access.open) return next();
    const caller = credential === null ? null : await callerOf(credential);
    response.locals.caller = caller;
    if (!caller) {
      const message = 'Send a valid key: "Authorization: Bearer KEY".';
      return refuse(request, response, refused(401, 'UNAUTHENTICATED', message, [['www-authenticate', 'Bearer']]));
    }
    if (caller.rights.includes('read')) return next();
    refuse(request, response, refused(403, 'FORBIDDEN', 'This key has no right to read.'));
  };
}

function credentialOf({ headers }: Request): string | null {
  const [, token] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
  return token ?? null;
}

/** Requests a minute for each key, or for each address where none is given; 0 for as many as come. */
export function rateOf(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) =>
      (response.locals.caller as Caller | undefined)?.name ?? ipKeyGenerator(request.ip ?? ''),
    handler: (request, response) => {
      const message = `More than ${perMinute} requests came within a minute, which is the limit: ask again in a while.`;
      const error = new GraphQLError(message, {
        extensions: { code: 'TOO_MANY_REQUESTS', limit: { name: 'rate', most: perMinute }, http: { status: 429 } },
      });
      refuse(request, response, error);
    },
  });
}

/**
 * On loopback, takes requests only under a name of this machine: else a page of another site could reach the server under that
 * site's own name, made to point here.
 */
export function ownNames(host: string, allowed: readonly string[]): RequestHandler {
  if (!isLoopback(host)) return (_request, _response, next) => next();
  return (request, response, next) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (isLoopback(name) || allowed.includes(name)) return next();
    refuse(
      request,
      response,
      refused(
        421,
        'BAD_REQUEST',
        'This server answers under names of its own machine; others are set with ALLOWED_HOSTS.',
      ),
    );
  };
}

/** Lets pages of these origins read the answers; "*" for any, closed where there are none. */
export function cors(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    if (origin === undefined || !(origins.includes(origin) || origins.includes('*'))) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Graph-Revision, X-Request-Id');
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, If-None-Match, Apollo-Require-Preflight',
    );
    response.setHeader('Access-Control-Max-Age', '600');
    response.status(204).end();
  };
}
