import { Agent, request } from 'node:http';

export interface Body {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface Answer {
  status: number;
  /** Codes of the errors in it. */
  codes: string[];
  bytes: number;
  ms: number;
  headers: Record<string, string | string[] | undefined>;
  /** The connection was refused or broke before an answer was whole. */
  failed?: string;
}

/** One request over a connection that is kept, as servers of other programs do it; an answer is read to its end. */
export function post(url: string, agent: Agent, body: Body): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) =>
      resolve({
        status: 0,
        codes: [],
        bytes: 0,
        ms: performance.now() - began,
        headers: {},
        failed: error.code ?? error.message,
      });
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        const start = whole.subarray(0, 2_000).toString('utf8');
        const codes = start.startsWith('{"errors"')
          ? [...start.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '')
          : [];
        resolve({
          status: response.statusCode ?? 0,
          codes,
          bytes: whole.length,
          ms: performance.now() - began,
          headers: response.headers,
        });
      });
    });
    sent.on('error', failed);
    sent.end(text);
  });
}

/** `clients` ask one after the other, each over its own connection, until the time is over or `stopped` says so. */
export async function drive(
  url: string,
  clients: number,
  ms: number,
  next: (client: number, turn: number) => Body,
  stopped: () => boolean = () => false,
): Promise<(Answer & { body: Body })[]> {
  const answers: (Answer & { body: Body })[] = [];
  const end = performance.now() + ms;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let turn = 0; performance.now() < end && !stopped(); turn += 1) {
        const body = next(client, turn);
        const answer = { ...(await post(url, agent, body)), body };
        answers.push(answer);
        if (answer.failed === 'ECONNREFUSED') break;
      }
      agent.destroy();
    }),
  );
  return answers;
}

/** One look at health: its status, 0 where the connection broke, and how long it took. */
export interface Look {
  status: number;
  ms: number;
}

/** Asks for health again and again, each time over a new connection as a process manager does. */
export async function watchHealth(url: string, path: string, until: () => boolean): Promise<Look[]> {
  const looks: Look[] = [];
  while (!until()) {
    const began = performance.now();
    const status = await new Promise<number>((resolve) => {
      const sent = request(`${url}/health/${path}`, { agent: false }, (response) =>
        response.resume().on('end', () => resolve(response.statusCode ?? 0)),
      );
      sent.on('error', () => resolve(0));
      sent.end();
    });
    looks.push({ status, ms: performance.now() - began });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return looks;
}

export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
