import { deflateSync } from 'node:zlib';
import { makePdf, page } from '../../read/make-pdf.ts';
import { file, givenUp, type Hostile, lines, noRecord } from './expect.ts';

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    add(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n')]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const stream = (dictionary: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const pageOf = (more: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${more} >>`;
const font = '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';
const withContent = (content: Buffer, more = font) => pdf([catalogue, onePage, pageOf(more), content]);

const good = makePdf([page(lines)]);
const text = good.toString('latin1');
const zeros = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32), { level: 9 });
const textBomb = (megabytes: number) =>
  deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 'BT /F1 9 Tf 9 9 Td (Hale) Tj ET\n'), { level: 9 });

export const pdfs: Hostile[] = [
  file('good.pdf', good, 'read'),
  file('header.pdf', '%PDF-1.7\n', /is truncated/),
  file('half.pdf', good.subarray(0, good.length / 2), /is truncated/),
  file('no-end.pdf', good.subarray(0, -40), /is truncated/),
  file(
    'no-table.pdf',
    Buffer.from(text.replace(/xref[\s\S]*startxref\n\d+/, ''), 'latin1'),
    /no readable PDF structure/,
  ),
  file('wrong-offset.pdf', Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n999999'), 'latin1'), 'read'),
  file('junk-before.pdf', Buffer.concat([Buffer.alloc(900, 'junk\n'), good]), 'read'),
  file('junk-after.pdf', Buffer.concat([good, Buffer.alloc(100_000, 'junk\n')]), /is truncated/),
  file('scan.pdf', makePdf([[]]), /no text layer/),
  file(
    'encrypted.pdf',
    makePdf([page(lines)], '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>'),
    /encrypt|password|damaged/i,
  ),
  file('no-pages.pdf', pdf([catalogue, '<< /Type /Pages /Kids [] /Count 0 >>']), /no text layer/),
  file('own-parent.pdf', pdf([catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']), /page 1 cannot be read/),
  file(
    'loop.pdf',
    pdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 9 >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
    /page 1 cannot be read/,
  ),
  file(
    'million-pages.pdf',
    pdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>', pageOf(font), stream('', Buffer.from(''))]),
    /no text layer/,
  ),
  file('previous-loop.pdf', Buffer.from(text.replace('/Root 1 0 R', '/Root 1 0 R /Prev 9'), 'latin1'), 'read'),
  file('bomb.pdf', withContent(stream('/Filter /FlateDecode', zeros(1_000))), givenUp),
  file('text-bomb.pdf', withContent(stream('/Filter /FlateDecode', textBomb(300))), givenUp),
  file(
    'double-bomb.pdf',
    withContent(stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(1_000), { level: 9 }))),
    givenUp,
  ),
  file(
    'many-filters.pdf',
    withContent(stream(`/Filter [${'/ASCIIHexDecode '.repeat(10_000)}]`, Buffer.from('20>'))),
    /page 1 cannot be read/,
  ),
  file(
    'lying-length.pdf',
    withContent(Buffer.from('<< /Length 99999999 >>\nstream\nBT ET\nendstream')),
    /no text layer/,
  ),
  file(
    'own-form.pdf',
    pdf([
      catalogue,
      onePage,
      pageOf('/Resources << /XObject << /X 5 0 R >> >>'),
      stream('', Buffer.from('/X Do')),
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
        Buffer.from('/X Do'),
      ),
    ]),
    /no text layer/,
  ),
  file(
    'nested-arrays.pdf',
    pdf([catalogue, onePage, pageOf(font), `${'['.repeat(200_000)}${']'.repeat(200_000)}`]),
    /page 1 cannot be read/,
  ),
  file(
    'nested-dictionaries.pdf',
    pdf([catalogue, `${'<< /A '.repeat(100_000)}1${' >>'.repeat(100_000)}`]),
    /no readable PDF structure/,
  ),
  file(
    'long-string.pdf',
    withContent(stream('', Buffer.from(`BT /F1 9 Tf 9 9 Td (${'Hale '.repeat(200_000)}) Tj ET`))),
    noRecord,
  ),
  file(
    '30000-runs.pdf',
    withContent(stream('', Buffer.from('BT /F1 9 Tf 9 9 Td (Hale) Tj ET\n'.repeat(30_000)))),
    noRecord,
  ),
  file('500-pages.pdf', makePdf(Array.from({ length: 500 }, () => page(['Hale spoke.']))), noRecord),
  file(
    'script.pdf',
    Buffer.from(
      text.replace('/Pages 2 0 R', '/Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
      'latin1',
    ),
    'read',
  ),
  file('no-font.pdf', withContent(stream('', Buffer.from('BT /F9 9 Tf 9 9 Td (Hale) Tj ET')), ''), noRecord),
  file('text-named.pdf', lines.join('\n\n'), 'read'),
  file('pdf-named.txt', good, 'read'),
];
