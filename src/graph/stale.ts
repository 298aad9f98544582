import { UserError } from '../model/errors.ts';

/** The store is no longer at the revision that a change was made from: somebody else has written meanwhile. Nothing was applied. */
export class StaleChange extends UserError {
  constructor(from: number, at: number) {
    super('CONFLICT', `The change was made from revision ${from}, and the store is at ${at}: try again.`, {
      stale: true,
    });
  }
}

/** Whether somebody else was first, also where the store is in another process. */
export const isStale = (error: unknown): boolean => error instanceof UserError && error.details.stale === true;
