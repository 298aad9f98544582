import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/cli/outcome.ts';
import { extractFiles } from '../../src/cli/pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const minutes = (number: number) =>
  `BROOKMERE COUNCIL\n\nPOLICY BOARD\n\nTuesday, 3 June 2031\n\nPresent: Councillor Oakes (Chair)\n\n${number}. APOLOGIES\n\nThere were none.\n`;

/** A worker that misbehaves as its job's path says. */
const misbehaving = new URL('./misbehaving.mjs', import.meta.url);
const message = (outcome: Outcome | undefined) => (outcome?.ok === false ? outcome.error.message : 'ok');

describe('files read in processes', () => {
  it('give facts in the order asked for, one worker taking file after file', async () => {
    const paths = [1, 2, 3, 4, 5].map((n) => file(`${n}.txt`, minutes(n)));
    const heard: string[] = [];
    const outcomes = await extractFiles(paths, { concurrency: 2, onOutcome: ({ path }) => heard.push(path) });
    expect(outcomes.map(({ path }) => path)).toEqual(paths);
    expect(heard.sort()).toEqual(paths);
    for (const [i, outcome] of outcomes.entries()) {
      if (!outcome.ok) throw outcome.error;
      expect(outcome.facts.meetings[0]?.items[0]?.number).toBe(String(i + 1));
      expect(outcome.facts).toMatchObject({
        record: `${i + 1}.txt`,
        sha256: outcome.text.sha256,
        mediaType: 'text/plain',
      });
    }
  });

  it('do not keep one another from being read', async () => {
    const paths = [file('empty.txt', ''), file('good.txt', minutes(7)), join(folder, 'missing.txt'), folder];
    const outcomes = await extractFiles(paths, { concurrency: 1 });
    expect(outcomes.map(message)).toEqual([
      `${join(folder, 'empty.txt')}: is empty`,
      'ok',
      `${join(folder, 'missing.txt')}: there is no such file`,
      `${folder}: is a folder, not a file`,
    ]);
  });
});

describe('a worker that misbehaves', () => {
  const run = (paths: string[], options = {}) =>
    extractFiles(paths, { concurrency: 1, worker: misbehaving, timeout: 4000, memory: 200, ...options });

  it('is killed when it takes too long, and the next file gets a new one', async () => {
    const started = performance.now();
    expect((await run(['loop', 'answer', 'hang', 'answer'])).map(message)).toEqual([
      'loop: took longer than 4 seconds to read and was given up',
      'answer: told by the worker',
      'hang: took longer than 4 seconds to read and was given up',
      'answer: told by the worker',
    ]);
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('is killed when its heap grows too large', async () => {
    expect((await run(['heap', 'answer'], { timeout: 20_000 })).map(message)).toEqual([
      'heap: needs more than 200 MB of memory to read and was given up',
      'answer: told by the worker',
    ]);
  });

  it('is killed when its buffers grow too large', async () => {
    expect((await run(['buffers', 'answer'], { timeout: 20_000 })).map(message)).toEqual([
      'buffers: needs more than 200 MB of memory to read and was given up',
      'answer: told by the worker',
    ]);
  });

  it('may throw or leave', async () => {
    expect((await run(['throw', 'leave', 'abort', 'answer'], { timeout: 20_000 })).map(message)).toEqual([
      'throw: could not be read: thrown on purpose',
      'leave: could not be read: its process ended with code 3',
      'abort: could not be read: its process ended with SIGABRT',
      'answer: told by the worker',
    ]);
  });
});
