import { file, type Hostile, minutes, noise, noRecord, notText } from './expect.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string) => {
  const bytes = Buffer.alloc(text.length * 4);
  for (const [at, letter] of [...text].entries()) bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, at * 4);
  return bytes;
};

export const texts: Hostile[] = [
  file('nothing.txt', '', /is empty$/),
  file('white.txt', ' \r\n\t\n\f\v \u00a0\ufeff\n', /is empty/),
  file('nul.txt', Buffer.alloc(5_000), notText),
  file('a-nul.txt', minutes('Present:\0 Councillor Hale'), notText),
  file('large.txt', Buffer.alloc(25 * 1024 * 1024, 'Councillor Oakes spoke.\n'), /is too large \(25 MB/),
  file('one-letter.txt', Buffer.alloc(19 * 1024 * 1024, 'a'), noRecord),
  file('no-record.txt', Buffer.alloc(300 * 1024, 'Councillor Oakes spoke.\n'), noRecord),
  file('one-line.txt', minutes('Councillor Oakes spoke. '.repeat(10_000)), 'read'),
  file('one-word.txt', minutes('A'.repeat(1_000_000)), 'read'),
  file('blank-lines.txt', minutes('\n'.repeat(200_000)), 'read'),
  file('announced.md', `${minutes()}\n## Agenda\n${'- Hedges\n'.repeat(20_000)}${'## Ponds\n'.repeat(20_000)}`, 'read'),
  file('bullets.txt', minutes('- Hedges\n'.repeat(20_000)), 'read'),
  file('utf-16le.txt', Buffer.from(`\ufeff${minutes()}`, 'utf16le'), 'read'),
  file('utf-16be.txt', utf16be(`\ufeff${minutes()}`), 'read'),
  file('utf-16-unmarked.txt', Buffer.from(minutes(), 'utf16le'), 'read'),
  file('utf-16-cut.txt', Buffer.from(`\ufeff${minutes()}`, 'utf16le').subarray(0, -1), /breaks off/),
  file('utf-8-mark.txt', `\ufeff${minutes()}`, 'read'),
  file('utf-8-cut.txt', Buffer.from(`${minutes()}Zoë Ó`).subarray(0, -1), /breaks off/),
  file('utf-32.txt', utf32(minutes()), notText),
  file('windows-1252.txt', Buffer.from(minutes('Councillor Zo\xeb \x93Oakes\x94'), 'latin1'), 'read'),
  file(
    'surrogates.txt',
    Buffer.concat([Buffer.from(minutes()), Buffer.from('\xed\xa0\x80\xed\xb0\x80', 'latin1')]),
    'read',
  ),
  file('control.txt', minutes('\u0001\u0002\u0003\u0004\u0005\u0006'.repeat(50)), notText),
  file('escapes.txt', minutes('\u001b[2J\u001b]0;title\u0007Councillor Hale'), 'read'),
  file('bidi.txt', minutes('Councillor \u202eelaH\u202c and \u2066Lacey\u2069'), 'read'),
  file('zero-width.txt', minutes('Coun\u200bcil\u200dlor Ha\u2060le\ufeff'), 'read'),
  file('combining.txt', minutes(`Councillor Ha${'\u0301'.repeat(10_000)}le`), 'read'),
  file('cr-only.txt', minutes().replaceAll('\n', '\r'), 'read'),
  file('separators.txt', minutes('Hale\u2028Lacey\u2029Oakes\u0085Fenwick\fnext\vnext'), 'read'),
  file('noise.txt', noise(50_000), notText),
  file('base64.txt', noise(100_000).toString('base64'), noRecord),
  file('table.csv', `name,age\n${'Hale,41\n'.repeat(5_000)}`, noRecord),
  file(
    'data.json',
    JSON.stringify(
      Array.from({ length: 5_000 }, (_, id) => ({ id, name: 'Hale' })),
      null,
      1,
    ),
    noRecord,
  ),
  file('program.js', 'export function add(a, b) {\n  return a + b;\n}\n'.repeat(500), noRecord),
  file('mail.eml', 'From: kit@brookmere.example\nTo: robin@brookmere.example\nSubject: lunch\n\nAt one?\n', noRecord),
  file('front-matter.md', `---\n${'key: *alias\n'.repeat(5_000)}---\n\n${minutes()}`, 'read'),
  file('front-matter-open.md', `---\n${'key: value\n'.repeat(5_000)}${minutes()}`, 'read'),
  file('quotes.md', `${'>'.repeat(50_000)} x\n\n${minutes()}`, 'read'),
  file('emphasis.md', minutes('*_'.repeat(50_000)), 'read'),
  file('links.md', minutes('['.repeat(50_000)), 'read'),
  file('pipes.md', minutes(`| ${'| '.repeat(20_000)}\n|${'---|'.repeat(20_000)}`), 'read'),
  file('dots.txt', minutes('.'.repeat(200_000)), 'read'),
  file('digits.txt', minutes('1.'.repeat(100_000)), 'read'),
  file('brackets.txt', minutes('('.repeat(100_000)), 'read'),
  file('apostrophes.txt', minutes("O'".repeat(50_000)), 'read'),
  file('titles.txt', minutes('Councillor '.repeat(20_000)), 'read'),
  file('dates.txt', minutes('3 June 2031 '.repeat(20_000)), 'read'),
];
