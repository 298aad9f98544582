import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { extractFiles } from '../../src/cli/pool.ts';
import { visible } from '../../src/cli/visible.ts';
import { documents } from './corpus/documents.ts';
import { givenUp, minutes } from './corpus/expect.ts';
import { pages } from './corpus/pages.ts';
import { pdfs } from './corpus/pdfs.ts';
import { texts } from './corpus/texts.ts';

const corpus = [...texts, ...pdfs, ...documents, ...pages];
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an ingest prints of a file, or "read". */
const said = (outcome: Outcome | undefined) => (outcome?.ok === false ? outcome.error.message : outcome && 'read');

describe('broken and hostile files end as they must, each within 30 s and 512 MB', () => {
  const found = new Map<string, Outcome>();
  beforeAll(async () => {
    for (const { name, content } of corpus) writeFileSync(join(folder, name), content);
    const { files } = await findFiles([folder]);
    expect(files).toHaveLength(corpus.length);
    for (const outcome of await extractFiles(files, { concurrency: 2 })) found.set(basename(outcome.path), outcome);
  }, 900_000);

  test('no name stands twice', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  test.each(corpus)('$name', ({ name, ends }) => {
    const line = said(found.get(name)) ?? 'nothing was said';
    if (ends === 'read') expect(line).toBe('read');
    else if (ends === 'either') expect(line === 'read' || givenUp.test(line)).toBe(true);
    else expect(line).toMatch(ends);
    expect(line).not.toMatch(/[\n\t]|fault in this program/);
  });
});

describe('what a folder may hold beside files', () => {
  const odd = join(folder, 'odd');
  let outcomes: Map<string, Outcome>;
  let passed: string[];
  beforeAll(async () => {
    mkdirSync(odd);
    const outside = join(folder, 'good.html');
    writeFileSync(join(odd, 'good.txt'), minutes());
    for (const name of [
      'two\nlines.txt',
      '\u001b[2Jwiped.txt',
      'bad\u202egpj.txt',
      `${'a'.repeat(247)}.txt`,
      '-rf.txt',
      '$(id).txt',
    ])
      writeFileSync(join(odd, name), minutes());
    writeFileSync(Buffer.concat([Buffer.from(join(odd, 'caf')), Buffer.from([0xe9]), Buffer.from('.txt')]), minutes());
    mkdirSync(join(odd, 'folder.txt'));
    symlinkSync(outside, join(odd, 'outside.txt'));
    symlinkSync('self.txt', join(odd, 'self.txt'));
    symlinkSync('nowhere', join(odd, 'dangling.txt'));
    symlinkSync('..', join(odd, 'up'));
    symlinkSync('good.txt', join(odd, 'inside.txt'));
    writeFileSync(join(odd, 'secret.txt'), minutes());
    chmodSync(join(odd, 'secret.txt'), 0);
    execFileSync('mkfifo', [join(odd, 'pipe.txt')]);
    const all = await findFiles([odd]);
    passed = all.passed;
    outcomes = new Map(
      (await extractFiles([...all.files, join(odd, 'pipe.txt'), join(odd, 'folder.txt')], { concurrency: 1 })).map(
        (one) => [basename(one.path), one],
      ),
    );
  }, 120_000);

  test('names with line ends, escapes and turned text are read, and shown so that they do nothing', () => {
    for (const name of ['two\nlines.txt', '\u001b[2Jwiped.txt', 'bad\u202egpj.txt', '-rf.txt', '$(id).txt']) {
      expect(said(outcomes.get(name))).toBe('read');
      for (const sign of ['\n', '\u001b', '\u202e']) expect(visible(name)).not.toContain(sign);
    }
  });

  test('links are followed below the folder only, and lead round in no circle', () => {
    expect(said(outcomes.get('inside.txt'))).toBe('read');
    expect(outcomes.has('outside.txt')).toBe(false);
    expect(passed.some((line) => line.includes('outside.txt: left out, a link that leads out of the folder'))).toBe(
      true,
    );
    expect(said(outcomes.get('self.txt'))).toMatch(/is a link that leads to itself/);
    expect(said(outcomes.get('dangling.txt'))).toMatch(/there is no such file/);
  });

  test('a pipe and a folder are no files', () => {
    expect(said(outcomes.get('pipe.txt'))).toMatch(/is not a regular file/);
    expect(said(outcomes.get('folder.txt'))).toMatch(/is a folder, not a file/);
  });

  test('what may not be read says so, but to root', () => {
    expect(said(outcomes.get('secret.txt'))).toMatch(process.getuid?.() === 0 ? /^read$/ : /no permission to read it/);
  });

  test('a name that is no UTF-8 is one line', () => {
    const [name] = [...outcomes.keys()].filter((one) => one.startsWith('caf'));
    expect(said(outcomes.get(name ?? ''))).toMatch(/^read$|there is no such file/);
  });
});
