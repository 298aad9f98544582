import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../src/graph/neo4j/settings.ts';

export interface Server {
  settings: Neo4jSettings;
  /** Lets nobody write (`read-only`), or everybody again; undefined for a server that is not ours. */
  let?(rights: 'read-only' | 'write'): Promise<void>;
  stop(): Promise<void>;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/minutegraph-neo4j/', import.meta.url));
const onWindows = process.platform === 'win32';

/** Why no server can be had here, in a few words; null when one can. */
export function whyNoServer(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.NEO4J_URI) return null;
  const missing = ['java', 'mvn'].filter((command) => !onPath(command, env.PATH ?? ''));
  return missing.length === 0 ? null : `NEO4J_URI names no server, and to start one needs ${missing.join(' and ')}`;
}

/** The server that NEO4J_URI names, or a new one of our own. */
export async function startServer(env: NodeJS.ProcessEnv = process.env): Promise<Server> {
  if (!env.NEO4J_URI) return startOwn();
  const settings = {
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER ?? 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE ?? 'neo4j',
  };
  return { settings, stop: async () => {} };
}

async function startOwn(): Promise<Server> {
  const jars = await fetchJars();
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-neo4j-'));
  const password = randomUUID();
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const java = spawn(
    'java',
    // The first tier of the compiler alone: a run of tests is too short for the second to pay.
    [...opens, '-Xmx512m', '-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), here('Server.java'), folder, password],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const exited = once(java, 'exit');
  const errors: string[] = [];
  java.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const stop = async () => {
    java.stdin.end();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  const lines = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
  const uri = await Promise.race([ready(lines), exited.then(() => null)]);
  if (uri === null) {
    await stop();
    throw new Error(`Neo4j did not start: ${errors.join('').slice(-2000)}`);
  }
  const rights = async (line: string) => {
    java.stdin.write(`${line}\n`);
    await lines.next();
  };
  return { settings: { uri, user: 'neo4j', password, database: 'neo4j' }, let: rights, stop };
}

async function ready(lines: AsyncIterator<string>): Promise<string | null> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return null;
    if (value.startsWith('READY ')) return value.slice('READY '.length).trim();
  }
}

/** The folder of the kernel's jars: about 116 MB from Maven Central, once for each version that the pom names. */
async function fetchJars(): Promise<string> {
  const pom = here('pom.xml');
  const jars = join(cache, createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16));
  if (existsSync(jars)) return jars;
  const partial = `${jars}.${process.pid}`;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const mvn = spawn('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${partial}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: onWindows,
  });
  const output: string[] = [];
  mvn.stdout.on('data', (chunk) => output.push(String(chunk)));
  const [code] = await once(mvn, 'exit');
  if (code !== 0) throw new Error(`Maven could not fetch the Neo4j kernel: ${output.join('').slice(0, 1000)}`);
  // Under its name only when complete: an interrupted download is not taken for the whole.
  renameSync(partial, jars);
  return jars;
}

function onPath(command: string, path: string): boolean {
  const endings = onWindows ? ['.exe', '.cmd', '.bat'] : [''];
  return path.split(delimiter).some((folder) => endings.some((ending) => existsSync(join(folder, command + ending))));
}
