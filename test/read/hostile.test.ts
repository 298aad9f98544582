import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { maxFileBytes, readRecord } from '../../src/read/index.ts';

const refused = (message: RegExp) => ({ code: 'UNREADABLE', message: expect.stringMatching(message) });

describe('what is no record', () => {
  it.each([
    ['nothing', Buffer.alloc(0), /^x\.txt: is empty/],
    ['white space', Buffer.from(' \r\n\t\n\f'), /^x\.txt: is empty/],
    ['NUL bytes', Buffer.alloc(5000), /^x\.txt: is not text/],
    ['a NUL in text', Buffer.from('Present:\0 A Fenwick'), /^x\.txt: is not text/],
    ['more than 20 MB', Buffer.alloc(25 * 1024 * 1024, 65), /^x\.txt: is too large \(25 MB/],
    ['UTF-8 cut off in a character', Buffer.from('Ó Brien, Zoë').subarray(0, -1), /^x\.txt: breaks off/],
    ['UTF-16 cut off in a character', Buffer.from('\ufeffPresent', 'utf16le').subarray(0, -1), /^x\.txt: breaks off/],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), /^x\.txt: is a picture/],
    ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'), /^x\.txt: is a Word 97/],
    ['a page of scripts', Buffer.from('<html><body><script>x()</script></body></html>'), /^x\.txt: is empty/],
  ])('%s gets a clear line', async (_, bytes, message) => {
    await expect(readRecord(bytes, 'x.txt')).rejects.toMatchObject(refused(message));
  });

  it('takes a file of just the largest size', async () => {
    expect((await readRecord(Buffer.alloc(maxFileBytes, 'line\n'), 'x.txt')).lines[1]).toBe('line');
  });
});

describe('any bytes', () => {
  const lead = fc.constantFrom(
    '',
    '%PDF-1.4\n',
    'PK\x03\x04',
    '<!doctype html>',
    '{\\rtf1',
    '\xff\xfe',
    '\xef\xbb\xbf',
  );
  const middle = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
  );
  const tail = fc.constantFrom('', '%%EOF', `PK\x05\x06${'\x01'.repeat(18)}`);

  it('give lines without breaks, or one line that names the file and the reason', async () => {
    await fc.assert(
      fc.asyncProperty(lead, middle, tail, async (start, middle, end) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), middle, Buffer.from(end, 'latin1')]);
        try {
          const { lines, pages } = await readRecord(bytes, 'x.bin');
          expect(lines.some((line) => /[\n\r\f\v\u2028\u2029\u0085]/.test(line))).toBe(false);
          if (pages) expect(pages).toHaveLength(lines.length);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).message).toMatch(/^x\.bin: \S[^\n]*$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of binary files are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 3000, maxLength: 4000, size: 'max' }), async (bytes) => {
        fc.pre(new Set(bytes).size > 200);
        await expect(readRecord(bytes, 'x.bin')).rejects.toBeInstanceOf(UserError);
      }),
      { numRuns: 50 },
    );
  });
});

describe('HTML nested 100,000 deep', () => {
  it.each(['div', 'b', 'table><tr><td', 'ul><li', 'svg><g'])('<%s> does not crash', async (tag) => {
    const html = `<html><body>${`<${tag}>`.repeat(100_000)}x`;
    await expect(readRecord(Buffer.from(html), 'x.html')).rejects.toMatchObject(refused(/nested too deeply/));
  });

  it('reads what a browser would flatten without trouble', async () => {
    const html = `<html><body>${'<div>'.repeat(400)}${'<p>text'.repeat(5000)}`;
    expect((await readRecord(Buffer.from(html), 'x.html')).lines).toContain('text');
  });
});
