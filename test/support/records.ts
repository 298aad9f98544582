import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real records, or undefined where there is none; suites on real records skip then and say so. */
export const recordsDir =
  process.env.RECORDS_DIR && existsSync(process.env.RECORDS_DIR) ? process.env.RECORDS_DIR : undefined;
export const withoutRecords = recordsDir === undefined;
export const whyWithoutRecords = 'RECORDS_DIR names no folder of records';

/** Hand-made facts lie in the folder `gold` beside the records. */
export const goldDir = recordsDir && existsSync(join(recordsDir, '../gold')) ? join(recordsDir, '../gold') : undefined;

export const recordFiles = () =>
  recordsDir
    ? readdirSync(recordsDir)
        .filter((n) => /\.(txt|md|html)$/.test(n))
        .sort()
    : [];
export const recordLines = (fileName: string) => readFileSync(join(String(recordsDir), fileName), 'utf8').split('\n');
export const gold = <T>(fileName: string): T => JSON.parse(readFileSync(join(String(goldDir), fileName), 'utf8')) as T;
