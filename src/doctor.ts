import { existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { count } from './cli/lines.ts';
import { openBeside } from './graph/open.ts';
import { UserError } from './model/errors.ts';
import { readRegisters, readSeedFacts, seedOf } from './seed.ts';
import { accessOf, engineOf, keysFileOf, readSettings, type Settings } from './settings.ts';

/** What one look found: `well`, something to know, or something to do. */
export interface Finding {
  about: 'Node' | 'Settings' | 'Access' | 'Seed' | 'Engine' | 'Data' | 'Disk' | 'Port';
  state: 'well' | 'know' | 'mend';
  says: string;
}

/** Megabytes below which a load may not find room. */
const littleSpace = 200;

/** Looks at all that a start or a load needs, without changing anything but what opening the store changes. */
export async function examine(env: Record<string, string | undefined>): Promise<Finding[]> {
  const found: Finding[] = [nodeVersion(process.versions.node)];
  const settings = await look(found, 'Settings', async () => {
    const read = readSettings(env);
    return [
      read,
      `${read.NEO4J_URI ? 'Neo4j' : `embedded engine in ${resolve(read.DATA_DIR)}`}, ${read.HOST}:${read.PORT}`,
    ];
  });
  if (!settings) return found;
  await look(found, 'Access', async () => [null, whoMayRead(settings)]);
  await look(found, 'Seed', async () => {
    const seed = seedOf(settings);
    const [{ organizations, judgements }, facts] = [await readRegisters(seed), await readSeedFacts(seed)];
    return [
      null,
      `${seed}: ${organizations.length} bodies, ${judgements.length} judgements, reviewed facts of ${facts.length} records`,
    ];
  });
  if (!settings.NEO4J_URI) found.push(disk(settings.DATA_DIR));
  await look(found, 'Engine', () => store(found, settings));
  found.push(await port(settings));
  return found;
}

/** What `find` gives and says; where it throws what a user can act on, that is to mend. */
async function look<T>(
  found: Finding[],
  about: Finding['about'],
  find: () => Promise<[T, string]>,
): Promise<T | undefined> {
  try {
    const [value, says] = await find();
    found.push({ about, state: 'well', says });
    return value;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    found.push({ about, state: 'mend', says: error.message });
    return undefined;
  }
}

export function nodeVersion(version: string): Finding {
  const well = Number(version.split('.')[0]) >= 20;
  return {
    about: 'Node',
    state: well ? 'well' : 'mend',
    says: well ? version : `${version} is too old: install Node 20 or later.`,
  };
}

function whoMayRead(settings: Settings): string {
  const { open, keys, issuer } = accessOf(settings);
  const file = keysFileOf(settings);
  if (existsSync(file) && process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new UserError('USAGE', `${file} can be read by others of this machine: chmod 600 ${file}`);
  if (open) return 'whoever reaches the server may read';
  return `${keys.length} keys${issuer ? ` and tokens of ${issuer.issuer}` : ''} may read`;
}

async function store(found: Finding[], settings: Settings): Promise<[null, string]> {
  if (!settings.NEO4J_URI && !existsSync(settings.DATA_DIR)) {
    found.push({
      about: 'Data',
      state: 'know',
      says: 'nothing is loaded yet; "npm start" or "npm run ingest -- FOLDER" loads',
    });
    return [null, `${settings.DATA_DIR} will be made`];
  }
  const graph = await openBeside(engineOf(settings));
  try {
    const revision = await graph.revision();
    const records = revision === 0 ? 0 : (await graph.read('held-heads')).length;
    if (revision === 0)
      found.push({
        about: 'Data',
        state: 'know',
        says: 'nothing is loaded yet; "npm start" or "npm run ingest -- FOLDER" loads',
      });
    else found.push({ about: 'Data', state: 'well', says: `${count(records, 'record')}, as of load ${revision}` });
    return [null, `${graph.engine} answers, its schema is the one of this version`];
  } finally {
    await graph.close();
  }
}

function disk(dataDir: string): Finding {
  let folder = resolve(dataDir);
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  const well = megabytes >= littleSpace;
  return {
    about: 'Disk',
    state: well ? 'well' : 'mend',
    says: `${megabytes} MB free at ${folder}${well ? '' : ': make space before you load'}`,
  };
}

async function port({ HOST, PORT }: Settings): Promise<Finding> {
  const taken = await new Promise<string | undefined>((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code));
    server.listen(PORT, HOST, () => server.close(() => done(undefined)));
  });
  if (!taken) return { about: 'Port', state: 'well', says: `${PORT} on ${HOST} is free` };
  const says =
    taken === 'EADDRINUSE'
      ? `${PORT} on ${HOST} is taken: a server runs already, or choose another with PORT`
      : `${PORT} on ${HOST} cannot be had (${taken}): choose others with HOST and PORT`;
  return { about: 'Port', state: taken === 'EADDRINUSE' ? 'know' : 'mend', says };
}
