import { deflateRawSync } from 'node:zlib';
import { docxFiles, makeDocx, p } from '../../read/make-docx.ts';
import { makeZip } from '../../read/make-zip.ts';
import { bomb, file, type Hostile, lines, noise, noRecord, notText } from './expect.ts';

const body = lines
  .filter(Boolean)
  .map((line) => p(line))
  .join('');
const good = makeDocx(body);
const with_ = (name: string, content: string | Buffer, lie?: number) =>
  makeZip({ ...docxFiles(body), [name]: content } as Record<string, string>, lie === undefined ? {} : { [name]: lie });
const document = (inner: string, before = '') =>
  docxFiles('')
    ['word/document.xml']?.replace('<w:body>', `<w:body>${inner}`)
    .replace('standalone="yes"?>', `standalone="yes"?>${before}`) ?? '';
const doc = (inner: string, before = '') => with_('word/document.xml', document(inner, before));
const spaces = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 32);
const flag = (bytes: Buffer, offset: number, value: number) => {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1'))
    copy.writeUInt16LE(value, at + offset);
  return copy;
};
const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'a'.repeat(i + 2)} "${`&${'a'.repeat(i + 1)};`.repeat(10)}">`).join('')}]>`;

export const documents: Hostile[] = [
  file('good.docx', good, 'read'),
  file('cut.docx', good.subarray(0, good.length / 2), /truncated/),
  file('empty.docx', makeZip({}), /is a zip archive/),
  file('hollow.docx', makeZip({ 'readme.txt': 'x' }), /is a zip archive/),
  file('zip-named.docx', makeZip({ 'a.zip': makeZip({ 'b.zip': makeZip({ c: 'x' }) }) }), /is a zip archive/),
  file(
    'sheet.xlsx',
    makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
    /is an Excel workbook/,
  ),
  file(
    'page.odt',
    makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    /is an OpenDocument file/,
  ),
  file('encrypted.docx', flag(good, 8, 1), /encrypted/),
  file('packed-oddly.docx', flag(good, 10, 99), /packed in a way/),
  file('bomb.docx', with_('word/document.xml', spaces(400)), bomb),
  file('lying-bomb.docx', with_('word/document.xml', spaces(400), 100), bomb),
  file('bomb-beside.docx', with_('word/media/image1.png', spaces(400)), bomb),
  file(
    'many-bombs.docx',
    makeZip({
      ...docxFiles(body),
      ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`word/x${i}.xml`, spaces(10)])),
    } as Record<string, string>),
    bomb,
  ),
  file(
    '10000-entries.docx',
    makeZip({ ...docxFiles(body), ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x/${i}`, 'x'])) }),
    'read',
  ),
  file('way-out.docx', with_('../../../../tmp/out.xml', 'x'), 'read'),
  file('not-xml.docx', with_('word/document.xml', noise(5_000)), /its XML cannot be read/),
  file('cut-xml.docx', with_('word/document.xml', document(body).slice(0, 900)), /its XML cannot be read/),
  file('laughs.docx', doc(`<w:p><w:r><w:t>&${'a'.repeat(20)};</w:t></w:r></w:p>`, laughs), /its XML cannot be read/),
  file(
    'entity-file.docx',
    doc('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    /its XML cannot be read/,
  ),
  file(
    'deep-tables.docx',
    doc(`${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`),
    /nested too deeply/,
  ),
  file(
    'deep-runs.docx',
    doc(`<w:p>${'<w:ins>'.repeat(20_000)}<w:r><w:t>x</w:t></w:r>${'</w:ins>'.repeat(20_000)}</w:p>`),
    /nested too deeply/,
  ),
  file('20000-paragraphs.docx', doc(body + p('Councillor Oakes spoke.').repeat(20_000)), 'either'),
  file('long-paragraph.docx', doc(body + p('Councillor Oakes spoke. '.repeat(20_000))), 'either'),
  file('wide-table.docx', doc(`<w:tbl><w:tr>${`<w:tc>${p('x')}</w:tc>`.repeat(5_000)}</w:tr></w:tbl>`), noRecord),
  file(
    'deep-list.docx',
    doc(body + Array.from({ length: 300 }, (_, i) => p('x', { list: `1/${i}` })).join('')),
    'read',
  ),
  file(
    'picture-outside.docx',
    with_(
      'word/_rels/document.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:9/x.png" TargetMode="External"/></Relationships>',
    ),
    'read',
  ),
  file('docx-named.pdf', good, 'read'),
  file('raw-deflate.docx', deflateRawSync(Buffer.alloc(5_000, 'x')), notText),
];
