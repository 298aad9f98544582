import type { RequestHandler } from 'express';
import { turns } from '../work/turns.ts';

/**
 * Lets each request wait for its turn before anything is spent on it. Without it the requests of many clients that arrive together are
 * parsed, checked and answered in one go, and a health check that comes after them waits for all.
 */
export const inTurn: RequestHandler = async (_request, response, next) => {
  await turns.next({
    spent: 0,
    get stopped() {
      return response.closed;
    },
  });
  next();
};
