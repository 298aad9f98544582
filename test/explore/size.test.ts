import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const built = new URL('../../dist/explore/', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, built)), 'utf8');

/** The scripts that the page loads before anything is shown: those that it names and what these import at once. */
function first(): Set<string> {
  const scripts = new Set(
    [...read('index.html').matchAll(/\/explore\/(assets\/[^"]+\.js)"/g)].map(([, name = '']) => name),
  );
  for (const script of scripts)
    for (const [, name] of read(script).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      scripts.add(`assets/${name}`);
  return scripts;
}

it('the first view takes at most 60 kB of script, and neither charts nor networks', () => {
  const scripts = [...first()];
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
  expect(scripts.filter((name) => /analysis|network|layout|dossier|add-/.test(name))).toEqual([]);
});
