import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { listsOf } from '../../src/api/export/rows.ts';
import { exportOf } from '../../src/api/export/text.ts';
import { buildSchema } from '../../src/api/schema.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { exportCommand } from '../../src/cli/export.ts';
import type { Graph } from '../../src/graph/port.ts';
import { ask, openWith } from '../api/ask.ts';
import { fixture } from '../graph/fixture.ts';

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  const formula = {
    label: 'Person' as const,
    id: 'person/x',
    props: { name: '=1+1', alsoKnownAs: ['@SUM(A1)'], identity: '{}' },
  };
  graph = await openWith({ ...fixture, nodes: [...fixture.nodes, formula] });
  server = await startServer({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function text(what: string, form: string, filters: Record<string, unknown> = {}): Promise<string> {
  const parts: string[] = [];
  const schema = await buildSchema();
  for await (const part of exportOf(schema, what, form, filters, () => createContext(graph)).text) parts.push(part);
  return parts.join('');
}

const lists = [...listsOf(await buildSchema()).keys()];

describe('a list as a file', () => {
  test('there is one for every list of the API', () => {
    expect(lists).toEqual(
      expect.arrayContaining(['people', 'appearances', 'resolutions', 'tenures', 'records', 'mentions']),
    );
  });

  test.for(lists)('%s has every entry in each form', async (name) => {
    const { [name]: found } = await ask(graph, `{ ${name} { totalCount } }`);
    const rows = (await text(name, 'jsonl'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(found.totalCount);
    const linked = JSON.parse(await text(name, 'jsonld'));
    expect(linked['@graph'].map(({ type: _, ...row }: { type: string }) => row)).toEqual(rows);
    const [head = ''] = (await text(name, 'csv')).split('\n');
    expect(head.split(',')[0]).toMatch(/^[a-zA-Z.]+$/);
  });

  test('the same filters narrow it down as in the API', async () => {
    const rows = (await text('appearances', 'jsonl', { body: 'HCSC', status: 'APOLOGIES' }))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      person: { id: 'person/tobias-oake', name: 'Tobias Oake' },
      meeting: { date: '2031-06-10' },
      evidence: [{ record: { fileName: 'borset-2.txt' }, firstLine: 7, lastLine: 7 }],
    });
  });

  test('CSV leads to the places, and no cell is a formula', async () => {
    const csv = await text('people', 'csv');
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'@SUM(A1)");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    expect(await text('appearances', 'csv', { status: 'APOLOGIES' })).toContain('borset-2.txt:7');
  });

  test('JSON-LD carries the committed context, which knows every type by its name', async () => {
    const { '@context': context } = JSON.parse(readFileSync('schema/context.jsonld', 'utf8'));
    const linked = JSON.parse(await text('people', 'jsonld'));
    expect(linked['@context']).toEqual(context);
    expect(linked['@graph'][0]).toMatchObject({ type: 'Person', id: expect.stringContaining('person/') });
    const { types } = { types: (await buildSchema()).getTypeMap() };
    for (const [name, term] of Object.entries(context) as [string, { '@context'?: object }][]) {
      if (!/^[A-Z]/.test(name)) continue;
      const fields = (types[name] as { getFields?: () => object }).getFields?.() ?? {};
      for (const property of Object.keys(term['@context'] ?? {})) expect(fields).toHaveProperty(property);
    }
  });

  test('what is asked wrongly is told with what there is', async () => {
    await expect(text('peoples', 'csv')).rejects.toThrow('there are actions');
    await expect(text('people', 'pdf')).rejects.toThrow('csv, jsonl, jsonld');
    await expect(text('people', 'csv', { town: 'x' })).rejects.toThrow(/it has: .*council/);
    await expect(text('appearances', 'csv', { status: 'LATE' })).rejects.toThrow('PRESENT');
    await expect(text('appearances', 'csv', { body: 'Nobody' })).rejects.toThrow('Nobody');
    await expect(text('graph', 'cypher', { body: 'HCSC' })).rejects.toThrow('no filter');
  });
});

describe('over HTTP and by command', () => {
  const get = (path: string) => fetch(`${server.url}/export/${path}`);

  test('the same file over HTTP', async () => {
    const response = await get('appearances.csv?body=HCSC');
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="appearances.csv"');
    expect(await response.text()).toBe(await text('appearances', 'csv', { body: 'HCSC' }));
    expect(await (await get('graph.graphml')).text()).toBe(await text('graph', 'graphml'));
  });

  test('errors have the form and status of the API', async () => {
    for (const [path, status, code] of [
      ['nothing.csv', 404, 'NOT_FOUND'],
      ['people', 404, 'NOT_FOUND'],
      ['people.pdf', 400, 'BAD_INPUT'],
      ['people.csv?town=x', 400, 'BAD_INPUT'],
      ['appearances.csv?from=yesterday', 400, 'BAD_USER_INPUT'],
    ] as const) {
      const response = await get(path);
      expect(
        [
          response.status,
          ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code,
        ],
        path,
      ).toEqual([status, code]);
    }
  });

  test('a key is asked for where one is needed', async () => {
    const locked = await startServer({
      graph,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      access: { open: false, keys: [] },
    });
    expect((await fetch(`${locked.url}/export/people.csv`)).status).toBe(401);
    await locked.close();
  });

  test('the command takes filters by name', async () => {
    const given: unknown[] = [];
    const give = async (...args: unknown[]) => void given.push(args.slice(0, 3));
    const io = { out: () => {}, err: () => {}, terminal: false };
    await exportCommand('people', { format: 'csv', filter: ['search=A=B', 'council=X'] }, io, give);
    expect(given).toEqual([['people', 'csv', { search: 'A=B', council: 'X' }]]);
    await expect(exportCommand('people', { format: 'csv', filter: ['council'] }, io, give)).rejects.toThrow(
      'body=ILSC',
    );
  });
});
