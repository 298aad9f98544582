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
for (const name of ['a.txt~', '#c.txt#', 'a.txt.facts.yaml~', '~$c.docx', 'c.bak'])
  writeFileSync(join(root, name), 'x');
const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'secret.txt');
writeFileSync(outside, 'x');
symlinkSync(root, join(root, 'b/loop'));
symlinkSync(outside, join(root, 'e.txt'));
symlinkSync(join(root, 'c.txt'), join(root, 'd.txt'));

it('walks folders in the order of names, past hidden files, reviews and linked folders', async () => {
  const { files, failures } = await findFiles([root]);
  expect(files.map((file) => file.slice(root.length + 1))).toEqual(['a.txt', 'b/1.txt', 'b/2.txt', 'c.txt', 'd.txt']);
  expect(failures).toEqual([]);
});

it('passes over what editors leave behind and links that lead out of the folder, and says so', async () => {
  const { passed } = await findFiles([root]);
  expect(passed.map((line) => line.slice(root.length + 1).split(',')[0])).toEqual([
    '#c.txt#: left out',
    'a.txt.facts.yaml~: left out',
    'a.txt~: left out',
    'c.bak: left out',
    'e.txt: left out',
    '~$c.docx: left out',
  ]);
  expect(passed.find((line) => line.includes('e.txt'))).toContain('a link that leads out of the folder');
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
