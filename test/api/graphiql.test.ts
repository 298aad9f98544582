import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'graphiql-built-'));
beforeAll(() =>
  build({
    configFile: fileURLToPath(new URL('../../src/explore/graphiql/vite.config.js', import.meta.url)),
    logLevel: 'silent',
    build: { outDir: folder },
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

test('the page that is built loads what lies beside it, and nothing from elsewhere', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(loaded.length).toBeGreaterThan(2);
  const files = readdirSync(join(folder, 'assets')).map((name) => `./assets/${name}`);
  for (const address of loaded.filter((address) => !address.startsWith('data:'))) expect(files).toContain(address);
  const styles = files.filter((name) => name.endsWith('.css')).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) expect(style).not.toMatch(/(?:url\(|@import)\s*["']?https?:/);
});

test('the question that the page opens with is one that the schema answers', async () => {
  const { buildSchema } = await import('../../src/api/schema.ts');
  const { parse, validate } = await import('graphql');
  const question = readFileSync(new URL('../../src/explore/graphiql/welcome.graphql', import.meta.url), 'utf8');
  expect(validate(await buildSchema(), parse(question))).toEqual([]);
});
