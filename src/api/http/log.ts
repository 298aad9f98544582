import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Gives every request an id and writes one line for it: where it failed or was refused at the level of a warning, else for debugging. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.locals.codes = [];
    response.setHeader('X-Request-Id', requestId);
    // Nothing may be kept unless what answers knows better.
    response.setHeader('Cache-Control', 'no-store');
    response.once('close', () => {
      const { codes, operation } = response.locals;
      const line = {
        requestId,
        method: request.method,
        path: request.baseUrl + request.path,
        status: response.writableFinished ? response.statusCode : 'left',
        ms: Math.round(performance.now() - began),
        ...(operation ? { operation } : {}),
        ...(codes.length > 0 ? { codes } : {}),
      };
      if (codes.length > 0 || response.statusCode >= 500) logger.warn(line, 'request');
      else logger.debug(line, 'request');
    });
    next();
  };
}
