import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import fc from 'fast-check';
import { type Body, drive, post, quantile, watchHealth } from '../load.ts';
import type { Running } from '../process.ts';
import { contractOf, short, threeRounds } from '../questions.ts';
import { slowness, slownessOf } from '../slowness.ts';
import { hostile } from './queries.ts';
import type { Row } from './row.ts';

const rss = (pid: number | undefined) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
const megabytes = (values: number[]) => values.map((value) => Math.round(value)).join(', ');
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** 64 clients with the contract operations, one question in eight of them hostile. */
export async function clients({ url, child }: Running, ms: number): Promise<Row> {
  const contract = await contractOf(url);
  const bad = fc.sample(hostile, { numRuns: 200, seed: 5 });
  const legal = new Set(contract);
  const next = (client: number, turn: number): Body =>
    (turn % 8 === 7 ? bad[(client * 31 + turn) % bad.length] : contract[(client + turn) % contract.length]) ?? short;
  // A server that has just started compiles what it runs; what is measured is one at work.
  await drive(url, 64, 3_000, next);
  let done = false;
  const busy = slownessOf(child.pid, process.pid);
  const health = watchHealth(url, 'ready', () => done);
  const all = await drive(url, 64, ms, next);
  done = true;
  const slow = busy();
  const p95 =
    quantile(
      (await health).map(({ ms }) => ms),
      0.95,
    ) / slow;
  const failed = all.filter(
    ({ status, codes, failed, body }) => legal.has(body) && (failed || status !== 200 || codes.length > 0),
  );
  return {
    what: `64 clients for ${ms / 1000} s: the contract operations, one in eight hostile (${all.length} answers)`,
    must: '0 errors on the legal ones, health p95 within 500 ms',
    measured: `${failed.length} errors, health p95 ${Math.round(p95)} ms`,
    holds: failed.length === 0 && p95 <= 500,
  };
}

/** While one heavy question is at work, how long the event loop is away: what a health check waits at most. */
export async function loop({ url }: Running): Promise<Row> {
  const slow = slowness();
  let done = false;
  const health = watchHealth(url, 'live', () => done);
  const agent = new Agent();
  for (const body of [threeRounds, short, threeRounds]) await post(url, agent, body);
  done = true;
  const took = (await health).map(({ ms }) => ms / Math.max(slow, slowness()));
  const longest = Math.max(...took);
  return {
    what: `a heavy question alone, ${took.length} health checks beside it`,
    must: 'the event loop is never away for more than 200 ms',
    measured: `the longest health check took ${Math.round(longest)} ms`,
    holds: longest <= 200,
  };
}

/** Memory of the server under steady load, in ten parts of the time. */
export async function memory({ url, child }: Running, ms: number): Promise<Row> {
  const contract = await contractOf(url);
  const curve: number[] = [];
  for (let part = 0; part < 10; part++) {
    await drive(url, 16, ms / 10, (client, turn) => contract[(client + turn) % contract.length] ?? short);
    curve.push(rss(child.pid));
  }
  const [middle, end] = [mean(curve.slice(4, 7)), mean(curve.slice(7))];
  return {
    what: `memory of the server in ${ms / 1000} s of 16 clients, MB after each tenth`,
    must: 'flat: the last three tenths within 15 % of the three before',
    measured: megabytes(curve),
    holds: end <= middle * 1.15,
  };
}
