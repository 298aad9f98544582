import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', NEO4J_URI: '', ...env },
  });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.err += chunk));
  const ended = once(child, 'exit').then(([code]) => code as number);
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', () => {
      const found = /http:\/\/[^/\s]+(?=\/graphql)/.exec(said.out);
      if (found) resolve(found[0]);
    });
  });
  return { child, said, ended, url };
}

const folder = () => mkdtemp(join(tmpdir(), 'start-'));
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the query asks for.
const ask = async (url: string, query: string): Promise<any> =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json();

describe('npm start', () => {
  it('loads the shipped facts once, answers, and stops on Ctrl-C', async () => {
    const DATA_DIR = join(await folder(), 'data');
    const first = start({ DATA_DIR });
    const url = await first.url;
    expect(first.said.out).toMatch(/Loaded the shipped facts of 5 records: \d+ nodes/);
    const answer = await ask(
      url,
      '{ people(search: "Mark Cummins", first: 1) { nodes { appearances { totalCount } } } }',
    );
    expect(answer.data.people.nodes[0].appearances.totalCount).toBe(3);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${url}/graphiql`)).status).toBe(200);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);

    const second = start({ DATA_DIR });
    await second.url;
    expect(second.said.out).toContain('not loaded again');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  const oneLine = async (env: Record<string, string>, code: number) => {
    const { ended, said } = start(env);
    expect(await ended).toBe(code);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(said.err).not.toMatch(/\n\s+at /);
    return said.err.trim();
  };

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await oneLine({ DATA_DIR: join(await folder(), 'data'), PORT: String(port) }, 1)).toContain(String(port));
    other.close();
  });

  it('says in one line that the data folder cannot be written', async () => {
    const file = join(await folder(), 'a-file');
    await writeFile(file, 'not a folder');
    expect(await oneLine({ DATA_DIR: join(file, 'data') }, 1)).toContain(file);
  });

  it('says in one line that the database is down', async () => {
    expect(await oneLine({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 1)).toContain('bolt://127.0.0.1:1');
  });

  it('says in one line which setting is wrong', async () => {
    expect(await oneLine({ PORT: 'http', DATA_DIR: join(await folder(), 'data') }, 2)).toContain('PORT');
  });

  it('says in one line that another process has the data folder', async () => {
    const DATA_DIR = join(await folder(), 'data');
    const first = start({ DATA_DIR });
    await first.url;
    expect(await oneLine({ DATA_DIR }, 1)).toMatch(/another process|in use|locked/i);
  });
});
