import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';

const root = mkdtempSync(join(tmpdir(), 'find-'));
mkdirSync(join(root, 'b/.git'), { recursive: true });
mkdirSync(join(root, 'hollow'));
for (const name of [
  'c.txt',
  'a.txt',
  '.hidden',
  'b/2.txt',
  'b/1.txt',
  'b/.git/x',
  'a.txt.facts.yaml',
  'a.txt.base.json',
])
  writeFileSync(join(root, name), 'x');
symlinkSync(root, join(root, 'b/loop'));
symlinkSync(join(root, 'c.txt'), join(root, 'd.txt'));

it('walks folders in the order of names, past hidden files, reviews and linked folders', async () => {
  const { files, failures } = await findFiles([root]);
  expect(files.map((file) => file.slice(root.length + 1))).toEqual(['a.txt', 'b/1.txt', 'b/2.txt', 'c.txt', 'd.txt']);
  expect(failures).toEqual([]);
});

it('takes each file once and leaves it to reading to miss one', async () => {
  const a = join(root, 'a.txt');
  expect((await findFiles([a, join(root, 'nowhere'), root])).files.slice(0, 3)).toEqual([
    a,
    join(root, 'nowhere'),
    join(root, 'b/1.txt'),
  ]);
});

it('says that a folder holds nothing', async () => {
  const { files, failures } = await findFiles([join(root, 'hollow')]);
  expect(files).toEqual([]);
  expect(failures).toMatchObject([
    { ok: false, error: { code: 'UNREADABLE', message: `${join(root, 'hollow')}: the folder holds no files` } },
  ]);
});
