import { UserError } from '../../model/errors.ts';

const unavailable = (message: string, details = {}) => new UserError('UNAVAILABLE', message, details);

/** What to do about a store that cannot be gone on with. */
export const mendIt =
  '"npm run restore -- BACKUP" brings a backup back, and "npm run rebuild -- RECORDS" makes the graph anew from seed/ and your records.';

export const inUse = (dataDir: string) =>
  unavailable(
    `The data folder ${dataDir} is in use by another process. Stop it or wait for its end, or choose another folder with DATA_DIR.`,
    { inUse: true },
  );

export const cannotWrite = (dataDir: string, why: string) =>
  unavailable(`Cannot write to the data folder ${dataDir}: ${why}.`);

export const cannotOpen = (dataDir: string, why: string) =>
  unavailable(`Cannot open the graph in ${dataDir}: ${why}. ${mendIt}`, { damaged: true, why });

/** The store lost what somebody was told is kept. */
export const fellBack = (dataDir: string, is: number, acknowledged: number) =>
  cannotOpen(dataDir, `it is at load ${is}, and ${acknowledged} were acknowledged, so part of it is lost`);

/** The same for every record that would have been written: making space is what helps, not another record. */
export const diskFull = (dataDir: string) =>
  unavailable(
    `The disk that holds the data folder ${dataDir} is full. What was loaded before is kept and can be read; make space and load again.`,
    { full: true },
  );

export const isFull = (error: unknown) =>
  error instanceof Error && /No space left|os error 28|quota exceeded/i.test(error.message);

/** What the engine says of a write, as a user can act on it; any other error as it is. */
export const writeRefusal = (error: unknown, dataDir: string | null): unknown =>
  dataDir !== null && isFull(error) ? diskFull(dataDir) : error;
