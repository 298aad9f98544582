import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine, nodeVersion } from '../../src/doctor.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import { openLibrary } from '../../src/library/index.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { meeting, record } from '../support/invented.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'doctor-')), 'data');
const told = async (env: Record<string, string>) =>
  new Map((await examine({ PORT: '0', ...env })).map(({ about, state, says }) => [about, `${state}: ${says}`]));

test('a store with records is well', async () => {
  const DATA_DIR = folder();
  const graph = await openEmbedded(DATA_DIR);
  await (await openLibrary(graph, noRegisters)).add([record('one', [meeting('2031-03-04')])]);
  await graph.close();
  const found = await told({ DATA_DIR });
  expect(found.get('Data')).toBe('well: 1 record, as of load 1');
  expect([...found.values()].filter((line) => !line.startsWith('well'))).toEqual([]);
});

test('before anything is loaded there is nothing to mend', async () => {
  const found = await told({ DATA_DIR: folder() });
  expect(found.get('Data')).toMatch(/^know: nothing is loaded yet/);
  expect([...found.values()].filter((line) => line.startsWith('mend'))).toEqual([]);
});

test('each thing that is wrong is told with what to do', async () => {
  expect(nodeVersion('18.19.0')).toMatchObject({ state: 'mend', says: expect.stringContaining('install Node 20') });
  expect((await told({ PORT: 'x' })).get('Settings')).toMatch(/^mend: .*PORT: a port number/);
  expect((await told({ HOST: '0.0.0.0', DATA_DIR: folder() })).get('Access')).toMatch(/^mend: .*npm run keys/);
  expect((await told({ DATA_DIR: folder(), SEED_DIR: '/nowhere' })).get('Seed')).toMatch(/^mend: .*npm run init/);
  const DATA_DIR = folder();
  mkdirSync(DATA_DIR);
  writeFileSync(join(DATA_DIR, 'graph.grafeo'), 'not a graph'.repeat(1000));
  writeFileSync(join(DATA_DIR, 'keys'), '');
  chmodSync(join(DATA_DIR, 'keys'), 0o644);
  const found = await told({ DATA_DIR });
  expect(found.get('Engine')).toMatch(/^mend: .*npm run rebuild/);
  expect(found.get('Access')).toMatch(/^mend: .*chmod 600/);
});

test('a port that is taken is told', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const PORT = String((server.address() as AddressInfo).port);
  expect((await told({ PORT, DATA_DIR: folder() })).get('Port')).toMatch(/^know: .* is taken/);
  server.close();
});
