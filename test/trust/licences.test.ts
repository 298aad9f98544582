import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Licences under which our users may use what is installed for them without owing more than a notice. */
const permissive =
  /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib)\b/;

test('every package that is installed for users has a licence that lets them use it', () => {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; license?: string }>;
  };
  const told = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev);
  expect(told.length).toBeGreaterThan(100);
  const others = told.flatMap(([path, { license, optional }]) => {
    const manifest = `${root}${path}/package.json`;
    const said = license ?? (existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).license : undefined);
    // Builds of the engine for other machines are not here to be looked at.
    if (optional && !existsSync(manifest)) return [];
    return permissive.test(String(said)) ? [] : [`${path}: ${said}`];
  });
  expect(others).toEqual([]);
});
