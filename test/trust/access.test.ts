import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import { makeKey } from '../../src/auth/keys.ts';
import { keysCommand } from '../../src/cli/keys.ts';
import type { Graph } from '../../src/graph/port.ts';
import { accessOf, readSettings } from '../../src/settings.ts';
import { openWith } from '../api/ask.ts';

let graph: Graph;
const servers: RunningServer[] = [];
const start = async (options: Partial<ServerOptions>) => {
  const server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', ...options });
  servers.push(server);
  return server;
};
beforeAll(async () => {
  graph = await openWith();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await graph.close();
});

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ coverage { people } }' }),
  });

describe('beyond loopback', () => {
  const accessFor = (env: Record<string, string>) => accessOf(readSettings({ KEYS_FILE: '/nowhere/keys', ...env }));

  test.each(['0.0.0.0', '::', '192.0.2.7', 'records.example'])(
    '%s is not served unless somebody says who may read',
    (HOST) => {
      expect(() => accessFor({ HOST })).toThrow(/PUBLIC_READ=true/);
      expect(accessFor({ HOST, PUBLIC_READ: 'true' }).open).toBe(true);
      const entry = `reports:read:${'a'.repeat(64)}`;
      expect(accessFor({ HOST, API_KEYS: entry })).toMatchObject({ open: false, keys: [{ name: 'reports' }] });
      expect(accessFor({ HOST, JWT_ISSUER: 'https://login.example' }).issuer?.jwks.href).toBe(
        'https://login.example/.well-known/jwks.json',
      );
    },
  );

  test.each(['127.0.0.1', 'localhost', '::1', '127.8.9.1'])('%s is open', (HOST) => {
    expect(accessFor({ HOST }).open).toBe(true);
  });

  test('a key in place of its hash is refused, and not told', () => {
    const { key } = makeKey('reports', ['read']);
    expect(() => accessFor({ API_KEYS: key })).toThrow(
      /^API_KEYS: entry 1 is no entry of a key: expected name:read:sha-256/,
    );
    expect(() => accessFor({ API_KEYS: key })).not.toThrow(new RegExp(key));
  });
});

describe('keys', () => {
  test('let in who has the right to read', async () => {
    const reader = makeKey('reader', ['read']);
    const writer = makeKey('writer', ['write']);
    const { url } = await start({ access: { open: false, keys: [reader.entry, writer.entry] } });
    const none = await ask(url);
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toBe('Bearer');
    expect((await ask(url, { authorization: 'Bearer mg_guess' })).status).toBe(401);
    expect((await ask(url, { authorization: `Bearer ${writer.key}` })).status).toBe(403);
    expect((await ask(url, { authorization: `Bearer ${reader.key}` })).status).toBe(200);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  test('a wrong key is told also where none is needed', async () => {
    const { url } = await start({});
    expect((await ask(url, { authorization: 'Bearer mg_guess' })).status).toBe(401);
    expect((await ask(url)).status).toBe(200);
  });

  test('are made, listed and revoked, and kept as hashes', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys');
    const said: string[] = [];
    const io = { out: (text: string) => void said.push(text), err: () => {} } as never;
    expect(await keysCommand('create', 'reports', ['read'], file, io)).toBe(0);
    const key = said.join('').trim();
    expect(key).toMatch(/^mg_[\w-]{43}$/);
    expect(readFileSync(file, 'utf8')).toMatch(/^reports:read:[0-9a-f]{64}\n$/);
    expect(readFileSync(file, 'utf8')).not.toContain(key);
    await expect(keysCommand('create', 'reports', ['read'], file, io)).rejects.toThrow('already');
    expect(await keysCommand('list', undefined, [], file, io)).toBe(0);
    expect(said.at(-1)).toBe('reports\tread\n');
    expect(await keysCommand('revoke', 'reports', [], file, io)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('');
    await expect(keysCommand('revoke', 'reports', [], file, io)).rejects.toThrow('no key');
  });
});

test('tokens of the issuer let in, and no others', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  const keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => keys.once('listening', resolve));
  const issuer = 'https://login.example';
  const jwks = new URL(`http://127.0.0.1:${(keys.address() as AddressInfo).port}/`);
  const { url } = await start({ access: { open: false, keys: [], issuer: { issuer, audience: 'minutegraph', jwks } } });
  const token = (claims: { scope?: string; issuer?: string; audience?: string; expires?: string }, key = privateKey) =>
    new SignJWT({ scope: claims.scope ?? 'read' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('nasreen')
      .setIssuer(claims.issuer ?? issuer)
      .setAudience(claims.audience ?? 'minutegraph')
      .setExpirationTime(claims.expires ?? '1m')
      .sign(key);
  const status = async (given: string) => (await ask(url, { authorization: `Bearer ${given}` })).status;
  expect(await status(await token({}))).toBe(200);
  expect(await status(await token({ scope: 'other' }))).toBe(403);
  expect(await status(await token({ issuer: 'https://elsewhere.example' }))).toBe(401);
  expect(await status(await token({ audience: 'another' }))).toBe(401);
  expect(await status(await token({ expires: '-1m' }))).toBe(401);
  expect(await status(await token({}, stranger.privateKey))).toBe(401);
  const [head = '', body = ''] = (await token({})).split('.');
  const unsigned = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(head, 'base64url').toString()), alg: 'none' }),
  );
  expect(await status(`${unsigned.toString('base64url')}.${body}.`)).toBe(401);
  keys.close();
});

test('more requests than a minute allows are told when to come back', async () => {
  const { url } = await start({ rate: 3 });
  for (let turn = 0; turn < 3; turn += 1) expect((await ask(url)).status).toBe(200);
  const beyond = await ask(url);
  expect(beyond.status).toBe(429);
  expect(Number(beyond.headers.get('retry-after'))).toBeGreaterThan(0);
  const { errors } = (await beyond.json()) as { errors: { extensions: unknown }[] };
  expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', limit: { name: 'rate', most: 3 } });
});

test('a name that is made to point here is not answered', async () => {
  const { url } = await start({ names: ['records.example'] });
  const under = (host: string) =>
    new Promise<number | undefined>((resolve) => {
      request(
        `${url}/graphql?query={__typename}`,
        { headers: { host, 'apollo-require-preflight': '1' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      ).end();
    });
  expect(await under('evil.example')).toBe(421);
  expect(await under('records.example')).toBe(200);
  expect(await under('localhost:4000')).toBe(200);
});

test('pages of other origins may read only where that is said', async () => {
  const open = await start({ origins: ['https://pages.example'] });
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  const allowed = await preflight(open.url, 'https://pages.example');
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://pages.example');
  expect((await preflight(open.url, 'https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  const closed = await start({});
  expect((await preflight(closed.url, 'https://pages.example')).headers.get('access-control-allow-origin')).toBeNull();
});

test('what was answered is told to hold until a load, without asking the graph', async () => {
  let reads = 0;
  const counted = new Proxy(graph, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (name === 'read') reads += 1;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const { url } = await start({ graph: counted });
  const get = (headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql?query={coverage{people}}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
  const first = await get();
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(etag).toMatch(/^W\//);
  reads = 0;
  expect((await get({ 'if-none-match': etag })).status).toBe(304);
  expect(reads).toBe(0);
  await graph.apply({
    putNodes: [{ label: 'Person', id: 'person/late', props: { name: 'Late' } }],
    putEdges: [],
    deleteNodes: [],
    deleteEdges: [],
  });
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const after = await get({ 'if-none-match': etag });
  expect(after.status).toBe(200);
  expect(after.headers.get('etag')).not.toBe(etag);
});

test('a browser that opens the address of the API gets the page, with its question', async () => {
  const { url } = await start({});
  const response = await fetch(`${url}/graphql?query={__typename}`, {
    headers: { accept: 'text/html,*/*;q=0.8' },
    redirect: 'manual',
  });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/graphiql/?query=%7B__typename%7D');
});
