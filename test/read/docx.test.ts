import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/read/index.ts';
import { docxFiles, makeDocx, p, table } from './make-docx.ts';
import { makeZip } from './make-zip.ts';

const read = (bytes: Buffer) => readRecord(bytes, 'minutes.docx');
const refused = (message: RegExp) => ({ code: 'UNREADABLE', message: expect.stringMatching(message) });

describe('a Word document', () => {
  it('reads into the lines of the HTML path', async () => {
    const { lines, mediaType } = await read(
      makeDocx(
        p('Board', { style: 'Heading1' }),
        p('Present:', { bold: true }),
        table([
          ['A Fenwick', 'Chair'],
          ['B Oakes', 'Clerk'],
        ]),
      ),
    );
    expect(mediaType).toMatch(/wordprocessingml/);
    expect(lines).toEqual(['# Board', '', '**Present:**', '', '| A Fenwick | Chair |', '| B Oakes | Clerk |']);
  });

  it('prints the numbers that Word works out: they run on over paragraphs, nest, and begin anew', async () => {
    const { lines } = await read(
      makeDocx(
        p('Apologies', { list: '1/0', bold: true }),
        p('There were none.'),
        p('Minutes', { list: '1/0' }),
        p('noted', { list: '1/1' }),
        p('agreed', { list: '1/1' }),
        p('Close', { list: '1/0' }),
        p('again', { list: '1/1' }),
        p('point', { list: '2/0' }),
        p('Annex', { list: '3/0' }),
      ),
    );
    expect(lines.filter((line) => line !== '')).toEqual([
      '**31. Apologies**',
      'There were none.',
      '32. Minutes',
      '(a) noted',
      '(b) agreed',
      '33. Close',
      '(a) again',
      '- point',
      '1. Annex',
    ]);
  });

  it('prints no number rather than a wrong one when paragraphs and numbers do not match', async () => {
    // A numbered paragraph deleted under tracked changes: the file still holds it, its reader does not see it.
    const deleted = p('', { list: '1/0' }).replace('</w:numPr>', '</w:numPr><w:rPr><w:del w:id="1"/></w:rPr>');
    const { lines, diagnostics } = await read(makeDocx(deleted, p('Minutes', { list: '1/0' }), p('x')));
    expect(diagnostics).toMatchObject([{ rule: 'read/numbers-unmatched' }]);
    expect(lines.filter((line) => line !== '')).toEqual(['Minutes', 'x']);
  });

  it('prints capitals and the gaps of tabs as they are seen', async () => {
    const tabbed = p('A Fenwick@B Oakes').replace('@', '</w:t><w:tab/><w:t>');
    const { lines } = await read(makeDocx(p('Minutes', { caps: true }), tabbed));
    expect(lines).toEqual(['MINUTES', '', 'A Fenwick   B Oakes']);
  });
});

describe('a zip file that is no document', () => {
  const document = makeDocx(p('one'), p('two'));
  it.each([
    ['cut off', document.subarray(0, document.length - 40), /truncated/],
    [
      'without its directory',
      Buffer.concat([document.subarray(0, 600), Buffer.from('PK\x05\x06'), Buffer.alloc(18, 1)]),
      /damaged or truncated/,
    ],
    ['a workbook', makeZip({ 'xl/workbook.xml': '<x/>' }), /Excel workbook/],
    ['an archive', makeZip({ 'minutes.txt': 'x' }), /zip archive/],
    ['with broken XML', makeZip({ ...docxFiles(''), 'word/document.xml': '<w:document><w:body>' }), /damaged/],
  ])('%s gets a clear line', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject(refused(message));
  });

  it('is not unpacked when it is a bomb, be its sizes honest or not', async () => {
    const huge = Buffer.alloc(230 * 1024 * 1024, 32);
    const files = { ...docxFiles(p('x')), 'word/media/huge.xml': huge };
    await expect(read(makeZip(files))).rejects.toMatchObject(refused(/unpacks to far more/));
    await expect(read(makeZip(files, { 'word/media/huge.xml': 100 }))).rejects.toMatchObject(
      refused(/unpacks to far more/),
    );
  });
});
