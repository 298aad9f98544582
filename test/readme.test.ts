import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../src/graph/embedded/index.ts';
import type { Graph } from '../src/graph/port.ts';
import { keepSeed } from '../src/ingest.ts';
import { readRegisters, readSeedFacts } from '../src/seed.ts';
import { ask } from './api/ask.ts';
import { ingest } from './support/ingest.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const questions = [...readme.matchAll(/\*\*(.+?)\*\*[^\n]*\n\n```graphql\n(.+?)```\n\n```json\n(.+?)```/gs)];

describe('README', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openEmbedded(null);
    await ingest([(await readSeedFacts()).map(keepSeed)], graph, await readRegisters());
  });
  afterAll(() => graph.close());

  it('asks six questions, each with its answer', () => {
    expect(questions).toHaveLength(6);
    expect([...readme.matchAll(/```graphql/g)]).toHaveLength(6);
  });

  it.each(questions.map(([, title, query, answer]) => [title, query, answer]))('%s', async (_, query, answer) => {
    expect(await ask(graph, String(query))).toEqual(JSON.parse(String(answer)));
  });

  it('says why each dependency is there, and names no other', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const table = readme.slice(readme.indexOf('### Why each dependency'), readme.indexOf('## Licence'));
    const named = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) =>
      [...String(cell).matchAll(/`([^`]+)`/g)].map((m) => m[1]),
    );
    expect(named.sort()).toEqual(Object.keys(dependencies).sort());
  });
});
