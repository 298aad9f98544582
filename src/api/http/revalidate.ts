import { createHash, randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Watch } from '../health.ts';

/** Revisions count from each store anew, so what one process has answered says nothing about another. */
const process = randomUUID();
/** Seconds for which the revision that was last seen is taken to hold. */
const fresh = 1.5;

/**
 * Answers a GET whose answer the client has already: the graph changes only by a load, and each load raises the revision. The graph
 * is not asked; a load by another process is seen within a second. Each answer tells the revision that was seen last, by which a page
 * notices that its parts are of before and after a load.
 */
export function revalidate(watch: Watch): RequestHandler {
  return (request, response, next) => {
    if (watch.revision !== undefined) response.setHeader('X-Graph-Revision', watch.revision);
    if (request.method !== 'GET' || watch.revision === undefined || watch.age > fresh) return next();
    const asked = [process, watch.revision, request.originalUrl, request.headers.accept ?? ''].join('\n');
    const etag = `W/"${createHash('sha256').update(asked).digest('base64url').slice(0, 22)}"`;
    response.locals.etag = etag;
    response.vary('Accept, Authorization');
    if (!request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) return next();
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, no-cache');
    response.status(304).end();
  };
}
