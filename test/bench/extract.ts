import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../../src/cli/lines.ts';
import { extract } from '../../src/extract/index.ts';
import { generate } from '../../src/generate/index.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { endless } from './endless.ts';

/** Bytes to facts, as `extract` does it, in this process. Milliseconds of processor time, which a busy machine changes least. */
async function timed(bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  const text = await readRecord(bytes, 'bench.txt');
  extract(text, parse(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Best time of each input. The inputs take turns, so that what slows the machine for a while slows all of them and the ratios hold.
 */
async function sideBySide(inputs: Uint8Array[], rounds: number): Promise<number[]> {
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [i, bytes] of inputs.entries()) best[i] = Math.min(best[i] ?? 0, await timed(bytes));
  return best;
}

/** A pack of generated minutes of about this many bytes. */
function pack(bytes: number): Buffer {
  const { files } = generate({ meetings: 200, seed: 1, typos: 0 });
  let text = '';
  for (let i = 0; text.length < bytes; i++) text += `${files[i % files.length]?.text ?? ''}\n\n`;
  return Buffer.from(text.slice(0, text.lastIndexOf('\n', bytes) + 1));
}

/** Peak memory in MB of a process that does nothing but extract the file, less that of one that extracts a line. */
function peakMemory(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const peak = (content: Uint8Array | string) => {
      const path = join(folder, 'bench.txt');
      writeFileSync(path, content);
      const one = fileURLToPath(new URL('./extract-one.ts', import.meta.url));
      return Number(
        execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), one, path], { encoding: 'utf8' }),
      );
    };
    return Math.max(0, peak(bytes) - peak('POLICY BOARD\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mb = (bytes: number) => bytes / 1024 / 1024;
const largest = (folder: string) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort((a, b) => statSync(b).size - statSync(a).size)[0];

const sizes = [0.3125, 0.625, 1.25, 2.5, 5];

/** Speed and peak memory of extraction, and how time grows with size: the text to print. */
async function benchExtract(recordsDir = process.env.RECORDS_DIR): Promise<string> {
  const real = recordsDir ? largest(recordsDir) : undefined;
  const inputs = sizes.map((size) => pack(size * 1024 * 1024));
  if (real) inputs.push(readFileSync(real));
  await timed(inputs[0] as Buffer); // warm
  const times = await sideBySide(inputs, 2);
  const perByte = inputs.map(({ length }, i) => (times[i] ?? 0) / length);
  const rows = inputs.map((bytes, i) => [
    i < sizes.length ? 'generated' : 'largest real',
    mb(bytes.length).toFixed(2),
    Math.round(times[i] ?? 0),
    (1000 / 1024 / 1024 / (perByte[i] ?? 1)).toFixed(2),
    i < sizes.length ? ((perByte[i] ?? 0) / (perByte[0] ?? 1)).toFixed(2) : '',
    i < sizes.length - 1 ? '' : Math.round(peakMemory(bytes)),
  ]);
  return [
    'Extraction, from bytes to facts: processor time, best of 2, sizes taking turns.\nGrowth is time a byte against that of the smallest: 1.0 is linear.',
    table(['record', 'MB', 'ms', 'MB/s', 'growth', 'peak memory, MB'], rows),
    real ? '' : 'RECORDS_DIR is not set: no real record was measured.\n',
    await hostile(),
  ].join('\n');
}

async function hostile(): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const [name, piece] of Object.entries(endless)) {
    const line = (length: number) =>
      Buffer.from(`POLICY BOARD\n\n1. ITEM\n\n${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\n`);
    const [short = 0, long = 0] = await sideBySide([line(10_000), line(40_000)], 2);
    rows.push([name, Math.round(short), Math.round(long), (long / short / 4).toFixed(2)]);
  }
  return `Hostile lines of 10 kB and 40 kB; a ratio of 1.0 is linear growth, 4.0 quadratic\n${table(['line of', 'ms (10 kB)', 'ms (40 kB)', 'ratio'], rows)}`;
}

console.log(await benchExtract());
