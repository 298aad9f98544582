import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/read/index.ts';
import { makePdf, page } from './make-pdf.ts';

const read = (bytes: Buffer) => readRecord(bytes, 'minutes.pdf');

describe('lines of a page', () => {
  it('keep their order, empty lines, indents and columns', async () => {
    const { lines, mediaType } = await read(
      makePdf([
        [
          ...page(['BROOKMERE COUNCIL', '', 'Present:', '   A Fenwick', '', '', 'Agreed by all', 'who were there']),
          [300, 728, 'B Oakes'],
        ],
      ]),
    );
    expect(mediaType).toBe('application/pdf');
    expect(lines.map((line) => line.replace(/ {3,}/g, '   '))).toEqual([
      'BROOKMERE COUNCIL',
      '',
      'Present:',
      '   A Fenwick   B Oakes',
      '',
      'Agreed by all',
      'who were there',
    ]);
  });

  it('do not depend on the order in which the file paints them', async () => {
    const runs = page(['one', 'two', '', 'three']);
    const forth = await read(makePdf([runs]));
    expect((await read(makePdf([[...runs].reverse()]))).lines).toEqual(forth.lines);
  });

  it('join runs of a line, with a space only where there is one on paper', async () => {
    const { lines } = await read(
      makePdf([
        [
          [72, 700, 'On 18'],
          [106, 704, 'th', 7],
          [116, 700, 'May'],
          [140, 700, 's'],
        ],
      ]),
    );
    expect(lines).toEqual(['On 18th May s']);
  });

  it('know their pages', async () => {
    const { lines, pages, diagnostics } = await read(makePdf([page(['one', 'two']), [], page(['three'])]));
    expect(lines).toEqual(['one', 'two', '', 'three']);
    expect(pages).toEqual([1, 1, 3, 3]);
    expect(diagnostics).toMatchObject([
      { rule: 'read/page-without-text', lines: [2, 2], message: expect.stringMatching(/^Page 2 /) },
    ]);
  });
});

describe('how a line is printed', () => {
  it('is told by its fonts: bold, behind a number or not, and its size', async () => {
    const { lines, looks } = await read(
      makePdf([
        [
          [72, 770, 'OAKFORD PANEL', 18],
          [72, 740, '12.'],
          [100, 740, 'Ponds', 12, true],
          [72, 726, 'The pond was dry, and nobody could say since when.'],
          [72, 712, 'Agreed', 12, true],
          [130, 712, 'to fill it.'],
        ],
      ]),
    );
    expect(lines.map((line, at) => [line.slice(0, looks?.[at]?.boldTo), looks?.[at]?.size])).toEqual([
      ['', 1.5],
      ['', 1],
      ['12. Ponds', 1],
      ['', 1],
      ['Agreed', 1],
    ]);
  });

  it('is bold where a text is printed twice, a hair apart', async () => {
    const { lines, looks } = await read(
      makePdf([
        [
          [72, 770, 'PONDS'],
          [72.4, 770, 'PONDS'],
          [72, 756, 'were dry'],
        ],
      ]),
    );
    expect(lines).toEqual(['PONDS', 'were dry']);
    expect(looks?.map(({ boldTo }) => boldTo)).toEqual([5, 0]);
  });

  it('does not change when the page is turned, and stamps across it are no text', async () => {
    const { lines } = await read(
      makePdf([
        [
          [100, 72, 'Ponds', 12, false, 1],
          [114, 72, 'were dry', 12, false, 1],
          [114, 200, 'in May', 12, false, 1],
          [300, 300, 'DRAFT', 40, false, 0.5],
        ],
      ]),
    );
    expect(lines.map((line) => line.replace(/ {3,}/g, '   '))).toEqual(['Ponds', 'were dry   in May']);
  });
});

describe('a PDF that cannot be read', () => {
  const whole = makePdf([page(['one', 'two']), page(['three'])]);
  it.each([
    ['without text', makePdf([[], []]), /^minutes\.pdf: has no text layer \(scanned\?\)/],
    ['cut off', whole.subarray(0, whole.length - 200), /^minutes\.pdf: is truncated/],
    ['without structure', Buffer.from('%PDF-1.7\nnonsense\n%%EOF'), /^minutes\.pdf: is damaged/],
    [
      'with a password',
      makePdf(
        [page(['one'])],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<31> <31>]`,
      ),
      /^minutes\.pdf: is encrypted/,
    ],
  ])('%s gets a clear line', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'UNREADABLE', message: expect.stringMatching(message) });
  });
});
