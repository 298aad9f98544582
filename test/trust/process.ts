import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Running {
  url: string;
  child: ChildProcess;
  ended: Promise<number | null>;
  said: { out: string; err: string };
}

const running = new Set<ChildProcess>();

/** Starts the program in a process of its own, on a store of its own unless `env` says otherwise. */
export async function startProgram(env: Record<string, string> = {}): Promise<Running> {
  const DATA_DIR = join(await mkdtemp(join(tmpdir(), 'trust-')), 'data');
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, npm_lifecycle_event: '', PORT: '0', LOG_LEVEL: 'silent', NEO4J_URI: '', DATA_DIR, ...env },
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stderr.on('data', (chunk) => (said.err += chunk));
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
      const found = /http:\/\/[^/\s]+(?=\/graphql)/.exec(said.out);
      if (found) resolve(found[0]);
    });
    ended.then((code) => reject(new Error(`the program ended with ${code}: ${said.err}`)));
  });
  return { url, child, ended, said };
}

export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
