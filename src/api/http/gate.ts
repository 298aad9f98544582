import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { Observer } from '../../observe/observer.ts';
import { later, unavailable } from '../errors.ts';
import type { Watch } from '../health.ts';
import type { Limits } from '../limits/limits.ts';
import { refusal } from '../limits/refusal.ts';
import { Work } from '../work/work.ts';
import { refuse } from './refuse.ts';

/**
 * Lets in as many operations as may be at work at once, gives each its bounds, and holds its place until the last of its work is
 * done, also where the client has left meanwhile. `handle` answers the request.
 */
export function gate(
  limits: Limits,
  { watch, observer }: { watch: Pick<Watch, 'failed'>; observer: Observer },
  handle: RequestHandler,
): RequestHandler {
  let inFlight = 0;
  return async (request, response, next) => {
    if (inFlight >= limits.inFlight) {
      const limit = { limit: { name: 'inFlight', most: limits.inFlight } };
      const message = `${limits.inFlight} operations are at work, which is the limit: ask again in a while.`;
      return refuse(request, response, later('TOO_MANY_IN_FLIGHT', message, 1, limit));
    }
    if (watch.failed) return refuse(request, response, unavailable());
    inFlight += 1;
    const work = new Work(limits.fields, (path) => tooLarge(path, limits.fields));
    const seen = observer.begin();
    Object.assign(response.locals, { work, seen });
    const late = setTimeout(() => work.stop(tooLate(limits.requestMs)), limits.requestMs);
    response.once('close', () => response.writableFinished || work.stop(left()));
    try {
      await work.nextTurn();
      await handle(request, response, next);
    } catch (error) {
      if (!response.headersSent) refuse(request, response, work.failure ?? (error as GraphQLError));
    } finally {
      clearTimeout(late);
      inFlight -= 1;
      const { codes, operation } = response.locals;
      seen.end(operation, String(work.failure?.extensions.code ?? codes[0] ?? 'ok'), work.spent);
    }
  };
}

const tooLarge = (path: string, most: number) =>
  refusal(
    'TOO_COMPLEX',
    'fields',
    most,
    `The answer holds more than ${most} fields, which is the limit; it was reached at ${path}: ask for fewer entries (first) or fewer fields there.`,
  );

const tooLate = (ms: number) =>
  later('TIMEOUT', `The operation took more than ${ms / 1000} s, which is the limit: ask for less at once.`, 5, {
    limit: { name: 'requestMs', most: ms },
  });

/** Nobody reads it; it ends what was under way. */
const left = () => new GraphQLError('The client has left.', { extensions: { code: 'CLIENT_LEFT' } });
