import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factsDocument } from '../../src/model/facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const record = file(
  'minutes.txt',
  `BROOKMERE COUNCIL

POLICY BOARD

Tuesday, 3 June 2031

Present: Councillor Oakes (in the Chair); Councillors Fenwick and Hale.

31. APOLOGIES FOR ABSENCE

There were none.

32. BUDGET

Resolved: That the budget be approved.
`,
);

/** The command as a user runs it: a process of its own. */
function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const main = fileURLToPath(new URL('../../src/cli.js', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('extract', () => {
  it('prints one facts document and nothing else', async () => {
    const { code, out } = await cli('extract', record);
    expect(code).toBe(0);
    const facts = factsDocument.parse(JSON.parse(out));
    expect(facts.meetings[0]).toMatchObject({ body: expect.stringMatching(/policy board/i), date: '2031-06-03' });
    expect(facts.meetings[0]?.items.map(({ number }) => number)).toEqual(['31', '32']);
  });

  it.each([
    ['a missing file', join(folder, 'none.txt'), /none\.txt: there is no such file\n$/],
    ['an empty file', file('empty.txt', ''), /empty\.txt: is empty\n$/],
    ['a binary file', file('binary.txt', Buffer.alloc(4000)), /binary\.txt: is not text/],
    ['a folder', folder, /: is a folder, not a file\n$/],
    ['25 MB', file('large.txt', Buffer.alloc(25 * 1024 * 1024, 'x\n')), /large\.txt: is too large/],
    ['a truncated PDF', file('cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type'), /cut\.pdf: is truncated/],
  ])('%s is one line, exit code 1', async (_, path, message) => {
    const { code, out, err } = await cli('extract', path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('takes one file and known formats only: exit code 2', async () => {
    expect((await cli('extract')).code).toBe(2);
    expect((await cli('extract', record, record)).code).toBe(2);
    expect((await cli('extract', record, '--format', 'xml')).code).toBe(2);
    expect((await cli('extract', record, '--output', 'x.yaml')).code).toBe(2);
  });
});
