import { file, type Hostile, lines } from './expect.ts';

const body = lines
  .filter(Boolean)
  .map((line) => `<p>${line}</p>`)
  .join('');
const html = (inner: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${inner}${body}</body></html>`;

export const pages: Hostile[] = [
  file('good.html', html(''), 'read'),
  file('deep-div.html', html('<div>'.repeat(100_000)), /nested too deeply/),
  file('deep-table.html', html('<table><tr><td>'.repeat(30_000)), /nested too deeply/),
  file('deep-b.html', html('<b>'.repeat(100_000)), /nested too deeply/),
  file('deep-svg.html', html('<svg><g>'.repeat(50_000)), /nested too deeply/),
  file('open-p.html', html('<p>Oakes spoke.'.repeat(20_000)), 'either'),
  file('adoption.html', html('<a><b><p>'.repeat(5_000)), 'read'),
  file('breaks.html', html('<br>'.repeat(100_000)), 'either'),
  file('long-attribute.html', html(`<p title="${'x'.repeat(1_000_000)}">x</p>`), 'read'),
  file(
    'many-attributes.html',
    html(`<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`),
    'read',
  ),
  file('wide-cell.html', html('<table><tr><td colspan="2000000000" rowspan="2000000000">x</td></tr></table>'), 'read'),
  file(
    'wide-cells.html',
    html(`<table>${'<tr><td colspan="1000" rowspan="1000">x</td></tr>'.repeat(1_000)}</table>`),
    'read',
  ),
  file('entities.html', html('&amp;&#x41;&nosuch;'.repeat(100_000)), 'read'),
  file('open-comment.html', `<!doctype html><html><body>${body}<!--${'x'.repeat(1_000_000)}`, 'read'),
  file('script.html', '<!doctype html><html><body><script>document.write("x")</script></body></html>', /is empty/),
  file('hidden.html', html('<p hidden>x</p><template><p>x</p></template><noscript>x</noscript>'), 'read'),
  file(
    'fetches.html',
    html(
      '<img src="http://127.0.0.1:9/x"><iframe src="file:///etc/passwd"></iframe>',
      '<base href="http://127.0.0.1:9/"><link rel="stylesheet" href="x.css"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
    ),
    'read',
  ),
  file('odd-charset.html', html('', '<meta charset="x-no-such">'), 'read'),
  file('lying-charset.html', html('<p>Zoë</p>', '<meta charset="utf-16">'), 'read'),
  file(
    'laughs.html',
    `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]><html><body><p>&c;</p>${body}</body></html>`,
    'read',
  ),
  file('html-named.docx', html(''), 'read'),
  file('picture.html', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /is a picture/),
  file('picture.jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /is a picture/),
  file('picture.gif', 'GIF89a', /is a picture/),
  file('old.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /is a Word 97/),
  file('rich.rtf', '{\\rtf1 hello}', /is an RTF/),
  file('packed.gz', Buffer.from('\x1f\x8b\x08\x00', 'latin1'), /is a gzip/),
  file('packed.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /is a 7-zip/),
  file('program', Buffer.from('\x7fELF\x02', 'latin1'), /is a program/),
];
