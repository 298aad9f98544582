import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { makeKey } from '../../src/auth/keys.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { writerOn } from '../../src/write.ts';

const minutes = (date: string, chair: string, others: string[]) => `Northmoor Borough Council

HARBOUR AND COAST SELECT COMMITTEE

Minutes of the meeting held on ${date}

Present: Councillor ${chair} (in the Chair); Councillors ${others.join(', ')}.

1. APOLOGIES FOR ABSENCE

There were none.

2. HARBOUR DUES

Resolved: That the Head of Ports report on the dues at the next meeting.
`;
const first = minutes('12 September 2022', 'Ann Reed', ['Bo Hale', 'Okoro']);
const later = minutes('3 May 2031', 'Bo Hale', ['A. Reed', 'Okoro']);

let graph: Graph;
let server: RunningServer;
let seed: string;
const writing = makeKey('clerk', ['read', 'write']);
const reading = makeKey('reader', ['read']);

beforeAll(async () => {
  seed = await mkdtemp(join(tmpdir(), 'seed-'));
  await writeFile(join(seed, 'judgements.yaml'), '# Kept by hand.\n');
  graph = await openGraph({ engine: 'embedded', dataDir: null });
  server = await startServer({
    graph,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    access: { open: true, keys: [writing.entry, reading.entry] },
    writer: writerOn(graph, seed),
    limits: { upload: 300_000 },
  });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Told {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the operation asks for.
  data?: any;
  errors?: { message: string; extensions: { code: string; limit?: object } }[];
}

async function ask(query: string, variables: object = {}, key: string | null = writing.key): Promise<Told> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Told, 'status'>) };
}

const file = (name: string, text: string | Uint8Array) => ({ name, content: Buffer.from(text).toString('base64') });
const preview = `mutation ($files: [RecordFile!]!) { previewRecords(files: $files) {
  came changed went changes { kind type id name }
  files { name refusal sha256 what meetings { date body items attendance } lines { number text owner why rival } diagnostics { rule line } }
} }`;
const load =
  'mutation ($files: [RecordFile!]!, $why: String) { loadRecords(files: $files, why: $why) { revision records { name changed refusal } } }';
const people = async () => {
  const { data } = await ask('{ people(first: 50) { nodes { id name } } }');
  return (data.people.nodes as { id: string; name: string }[]).sort((a, b) => a.name.localeCompare(b.name));
};

describe('whoever changes the graph', () => {
  test('needs a key with the right to write, on loopback too, and for what was answered before', async () => {
    const files = [file('first.txt', first)];
    expect((await ask(preview, { files })).errors).toBeUndefined();
    for (const [key, status, code] of [
      [null, 401, 'UNAUTHENTICATED'],
      [reading.key, 403, 'FORBIDDEN'],
      ['mg_nonsense', 401, 'UNAUTHENTICATED'],
    ] as const)
      for (const query of [preview, load, preview]) {
        const refused = await ask(query, { files }, key);
        expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([status, code]);
        expect(refused.data).toBeUndefined();
      }
    expect(await graph.revision()).toBe(0);
  });

  test('does so by POST alone, with a preflight for pages of others', async () => {
    const query = new URLSearchParams({ query: 'mutation { withdrawRecord(record: "x", why: "y") { revision } }' });
    const authorization = `Bearer ${writing.key}`;
    const got = await fetch(`${server.url}/graphql?${query}`, {
      headers: { authorization, 'apollo-require-preflight': '1' },
    });
    expect(got.status).toBe(405);
    const simple = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', authorization },
      body: JSON.stringify({ query: 'mutation { withdrawRecord(record: "x", why: "y") { revision } }' }),
    });
    expect(simple.status).toBe(400);
  });

  test('may send as much as records take, and nobody else may', async () => {
    const files = (bytes: number) => [file('long.txt', 'x'.repeat(bytes))];
    expect((await ask(preview, { files: files(120_000) })).status).toBe(200);
    for (const [key, bytes, name] of [
      [reading.key, 120_000, 'body'],
      [null, 120_000, 'body'],
      [writing.key, 300_000, 'upload'],
    ] as const) {
      const refused = await ask(preview, { files: files(bytes) }, key);
      expect(refused.status).toBe(413);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LONG', limit: { name } });
    }
  });

  test.each(['../first.txt', 'a/b.txt', 'a\\b.txt', '..', '', 'a\u0000b.txt', `${'n'.repeat(201)}`])(
    'names a file without a folder: %j is refused',
    async (name) => {
      const refused = await ask(load, { files: [file(name, first)] });
      expect(refused.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    },
  );

  test('gives files as base64, at least one and not too many', async () => {
    for (const files of [[], [{ name: 'a.txt', content: 'not base64!' }], Array(51).fill(file('a.txt', first))])
      expect((await ask(load, { files })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('records', () => {
  test('are shown as they were read, with what they would change, and nothing is changed', async () => {
    const { data } = await ask(preview, {
      files: [file('first.txt', first), file('empty.txt', ''), file('first.txt', first)],
    });
    const [one, empty] = data.previewRecords.files;
    expect(one).toMatchObject({ name: 'first.txt', refusal: null, what: 'ADDED' });
    expect(one.meetings).toEqual([
      { date: '2022-09-12', body: 'Harbour and Coast Select Committee', items: 2, attendance: 3 },
    ]);
    const line = one.lines.find(({ text }: { text: string }) => text.includes('Present:'));
    expect(line).toMatchObject({ number: 7, owner: expect.stringContaining('attendance') });
    expect(empty).toMatchObject({ name: 'empty.txt', what: null, lines: [] });
    expect(empty.refusal).toBe('empty.txt: is empty');
    expect(data.previewRecords.changes).toContainEqual(
      expect.objectContaining({ kind: 'CAME', type: 'Person', name: 'Ann Reed' }),
    );
    expect(data.previewRecords.went).toBe(0);
    expect(await graph.revision()).toBe(0);
  });

  test('are loaded, once, under the name of the key; what cannot be read keeps no other out', async () => {
    const files = [file('first.txt', first), file('empty.txt', ''), file('later.txt', later)];
    const { data } = await ask(load, { files, why: 'The harbour year.' });
    expect(data.loadRecords).toEqual({
      revision: 1,
      records: [
        { name: 'first.txt', changed: true, refusal: null },
        { name: 'empty.txt', changed: false, refusal: 'empty.txt: is empty' },
        { name: 'later.txt', changed: true, refusal: null },
      ],
    });
    const again = await ask(load, { files: files.slice(0, 1) });
    expect(again.data.loadRecords).toMatchObject({ revision: 1, records: [{ changed: false, refusal: null }] });
    expect((await ask(preview, { files: files.slice(0, 1) })).data.previewRecords).toMatchObject({
      came: 0,
      files: [{ what: null }],
    });
    const log = await ask('{ loads { by why } }');
    expect(log.data.loads).toEqual([{ by: 'key:clerk', why: 'The harbour year.' }]);
    expect((await people()).map(({ name }) => name)).toEqual(['A. Reed', 'Ann Reed', 'Bo Hale', 'Okoro', 'Okoro']);
  });

  test('are withdrawn and brought back with a reason, and stay out meanwhile', async () => {
    const by = (name: string) =>
      `mutation ($record: String!, $why: String!) { ${name}(record: $record, why: $why) { revision records { name changed } } }`;
    const record = 'later.txt';
    expect((await ask(by('withdrawRecord'), { record, why: ' ' })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await ask(by('withdrawRecord'), { record: 'none.txt', why: 'Wrong.' })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await ask(by('withdrawRecord'), { record, why: 'A draft.' })).data.withdrawRecord.revision).toBe(2);
    expect((await people()).map(({ name }) => name)).toEqual(['Ann Reed', 'Bo Hale', 'Okoro']);
    const { data } = await ask(preview, { files: [file(record, later)] });
    expect(data.previewRecords.files[0].refusal).toMatch(/was withdrawn on .* by key:clerk \(A draft\.\)/);
    expect((await ask(by('restoreRecord'), { record, why: 'It was final.' })).data.restoreRecord.revision).toBe(3);
    expect(await people()).toHaveLength(5);
  });
});

describe('two people', () => {
  const judge = `mutation ($a: String!, $b: String!, $verdict: Verdict!, $why: String!) {
    judgePeople(a: $a, b: $b, verdict: $verdict, why: $why) { verdict by why people { name } }
  }`;

  test('are judged in the reviewed file, which is kept as it stands; the last word counts', async () => {
    const [a, b] = await people();
    const one = { a: a?.id, b: b?.id, why: 'Her diary says so.' };
    const same = await ask(judge, { ...one, verdict: 'SAME' });
    expect(same.data.judgePeople).toMatchObject({ verdict: 'SAME', by: 'key:clerk', people: [{ name: 'Ann Reed' }] });
    expect((await people()).map(({ name }) => name)).toEqual(['Ann Reed', 'Bo Hale', 'Okoro', 'Okoro']);
    const text = await readFile(join(seed, 'judgements.yaml'), 'utf8');
    expect(text).toMatch(/^# Kept by hand\.\n/);
    expect(text).toMatch(/id: judgement\/[a-z-]+\n\s+verdict: same/);
    expect((await ask(judge, { ...one, verdict: 'UNSURE' })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const back = 'mutation ($id: ID!) { withdrawJudgement(judgement: $id, why: "Too soon.") { revision } }';
    const id = /judgement\/[a-z-]+/.exec(text)?.[0];
    expect((await ask(back, { id })).data.withdrawJudgement.revision).toBe(5);
    expect(await readFile(join(seed, 'judgements.yaml'), 'utf8')).not.toContain('judgement/');
    expect(await people()).toHaveLength(5);
    expect(await readFile(join(seed, 'judgements.yaml'), 'utf8')).toMatch(/^# Kept by hand\.\n/);
    for (const verdict of ['DIFFERENT', 'UNSURE'])
      expect((await ask(judge, { ...one, verdict })).data.judgePeople.people).toHaveLength(2);
    expect((await readFile(join(seed, 'judgements.yaml'), 'utf8')).match(/verdict: \w+/g)).toEqual(['verdict: unsure']);
    expect(await readFile(join(seed, 'judgements.yaml'), 'utf8')).toMatch(/^# Kept by hand\.\n+- id:/);
  });

  test('and a graph that cannot be derived leaves the file as it was', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'seed-'));
    await cp(seed, broken, { recursive: true });
    await writeFile(join(broken, 'roles.yaml'), '- id: nonsense\n');
    const before = await readFile(join(broken, 'judgements.yaml'), 'utf8');
    const mention = (name: string) => ({ record: 'first.txt', name });
    const given = { verdict: 'different' as const, a: mention('Bo Hale'), b: mention('Okoro') };
    await expect(writerOn(graph, broken).judge(given, { by: 'key:clerk', why: 'Two people.' })).rejects.toThrow(
      /roles\.yaml/,
    );
    expect(await readFile(join(broken, 'judgements.yaml'), 'utf8')).toBe(before);
  });
});
