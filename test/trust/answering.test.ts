import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Body, drive, type Look, post, watchHealth } from './load.ts';
import { killAll, type Running, startProgram } from './process.ts';
import { contractOf, short, threeRounds } from './questions.ts';
import { slowness } from './slowness.ts';

let server: Running;
let contract: Body[];
beforeAll(async () => {
  server = await startProgram();
  contract = await contractOf(server.url);
});
afterAll(killAll);

const mixed = (client: number, turn: number) => contract[(client + turn) % contract.length] ?? short;
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Whoever looked at health was told that all is well, again and again. How soon is measured by `npm run test:trust`, which fails beyond 500 ms
 * and has the machine to itself; here other tests have their share of it.
 */
function answeredAll(looks: Look[]): void {
  expect(looks.length).toBeGreaterThan(1);
  expect(looks.filter(({ status }) => status !== 200)).toEqual([]);
}

/** 500 ms on a machine that has nothing else to do, which others here may see to that it has. */
let busiest = slowness();
function halfASecond(): number {
  busiest = Math.max(busiest, slowness());
  return 500 * busiest;
}

describe('always answering', () => {
  test('a question that goes round three times is answered or refused, within its time', async () => {
    const answer = await post(server.url, new Agent(), threeRounds);
    expect(answer.failed).toBeUndefined();
    expect(answer.ms).toBeLessThan(11_000);
    expect(answer.bytes).toBeLessThan(20_000_000);
    expect(answer.status === 200 || answer.codes[0] === 'TOO_COMPLEX' || answer.codes[0] === 'TIMEOUT').toBe(true);
  });

  test('64 clients with a large question leave health and short questions their answers', async () => {
    let done = false;
    const health = watchHealth(server.url, 'live', () => done);
    const answers = await drive(server.url, 64, 3_000, () => short);
    done = true;
    const took = await health;
    expect(answers.filter(({ failed }) => failed)).toEqual([]);
    for (const { status, codes, headers } of answers) {
      if (status === 200) continue;
      expect(`${status} ${codes}`).toMatch(/^503 (TIMEOUT|TOO_MANY_IN_FLIGHT)$/);
      expect(headers['retry-after']).toBeDefined();
    }
    answeredAll(took);
    // Nothing of it is left: the next question has the server to itself.
    const after = await post(server.url, new Agent(), { query: '{ coverage { people } }' });
    expect(after.status).toBe(200);
    expect(after.ms).toBeLessThan(halfASecond());
  });

  test('the contract operations of 64 clients are all answered, and health beside them', async () => {
    let done = false;
    const health = watchHealth(server.url, 'ready', () => done);
    const answers = await drive(server.url, 64, 5_000, mixed);
    done = true;
    expect(answers.filter(({ status, codes }) => status !== 200 || codes.length > 0)).toEqual([]);
    answeredAll(await health);
  });

  test('SIGTERM under load loses no request', async () => {
    const asking = drive(server.url, 16, 20_000, mixed);
    await soon(1_500);
    server.child.kill('SIGTERM');
    const answers = await asking;
    expect(await server.ended).toBe(0);
    expect(answers.length).toBeGreaterThan(16);
    // Who comes when it has stopped is refused, and may go elsewhere; nobody who was let in goes without an answer.
    expect(answers.filter(({ failed }) => failed !== undefined && failed !== 'ECONNREFUSED')).toEqual([]);
  });
});
