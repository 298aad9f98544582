import type { RequestHandler, Response } from 'express';
import { UserError } from '../../model/errors.ts';
import { unavailable } from '../errors.ts';
import type { Watch } from '../health.ts';
import { refuse } from './refuse.ts';

interface Answer {
  revision: number;
  bytes: Buffer;
  type: string;
}

/**
 * Answers from memory what was answered before, for as long as the graph's revision stays: the graph changes only by a load, and each
 * load raises it. The graph is asked for its revision each time, so that a load by another process counts at once. Whoever may read
 * sees all, so one answer serves everybody. `most`: bytes of all answers that are kept; none is longer than an eighth of it.
 */
export function warm(watch: Watch, most: number): RequestHandler {
  const kept = new Map<string, Answer>();
  let length = 0;
  const drop = (key: string) => {
    length -= kept.get(key)?.bytes.length ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, answer: Answer) => {
    drop(key);
    if (answer.bytes.length > most / 8) return;
    kept.set(key, answer);
    length += answer.bytes.length;
    for (const oldest of kept.keys()) {
      if (length <= most) break;
      drop(oldest);
    }
  };
  return async (request, response, next) => {
    const key = JSON.stringify([
      request.method,
      request.originalUrl,
      request.headers.accept ?? null,
      request.body ?? null,
    ]);
    // Of a graph that is known to be away the gate tells at once.
    const known = watch.failed ? undefined : kept.get(key);
    const revision = known && (await watch.graph.revision().catch(isAway));
    // To ask it again would take as long again to be told the same.
    if (revision === 'away') return refuse(request, response, unavailable());
    if (known && revision === known.revision) {
      keep(key, known);
      const { etag } = response.locals;
      if (etag) response.set({ etag, 'cache-control': 'private, no-cache' });
      return response.set('content-type', known.type).send(known.bytes);
    }
    // What the graph was known to be at before the first read: where it is still that later on, no read saw an earlier revision, and
    // an answer of which one saw a later revision is asked for no more.
    const before = watch.revision;
    response.locals.whole = (revision: Promise<number>) =>
      sent(response, (text) =>
        revision.then(
          (now) =>
            now === before &&
            keep(key, { revision: now, bytes: Buffer.from(text), type: String(response.get('content-type')) }),
          () => undefined,
        ),
      );
    return next();
  };
}

const isAway = (error: unknown) => (error instanceof UserError && error.code === 'UNAVAILABLE' ? 'away' : null);

/** Tells the text of the answer when it is sent. */
function sent(response: Response, told: (text: string) => unknown): void {
  const send = response.send.bind(response);
  response.send = (body) => {
    if (response.statusCode === 200 && typeof body === 'string') told(body);
    return send(body);
  };
}
