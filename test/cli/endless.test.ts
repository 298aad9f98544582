import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { endless } from '../bench/endless.ts';

/** Milliseconds of processor time from text to facts; a busy machine changes it least. */
async function cost(text: string): Promise<number> {
  const before = process.cpuUsage();
  const read = await readRecord(Buffer.from(text), 'endless.txt');
  extract(read, parse(read));
  return process.cpuUsage(before).user / 1000;
}

const head = 'BROOKMERE COUNCIL\n\nPOLICY BOARD\n\nTuesday, 3 June 2031\n\n';
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

// What backtracks badly takes minutes here; what is merely slow takes a second.
describe('a line of 30,000 characters is read in bounded time', () => {
  for (const [name, piece] of Object.entries(endless))
    it(name, async () => {
      const line = fill(piece, 30_000);
      expect(await cost(`${head}Present: ${line}\n\n31. ${line}\n\nx ${line}\n`)).toBeLessThan(10_000);
    });
});

it('and so is any mixture of them', async () => {
  const pieces = fc.array(fc.constantFrom(...Object.values(endless), '\n', '\n\n31. '), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(pieces, async (mixture) => {
      expect(await cost(`${head}${fill(mixture.join(''), 4_000)}x`)).toBeLessThan(5_000);
    }),
    { numRuns: 40 },
  );
});
