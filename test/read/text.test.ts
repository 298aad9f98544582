import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';

const printed = 'Present:– Councillors Ó Brien and Fenwick\n\n31. MINUTES\nAgreed – “as read”, £5\n';
const lines = ['Present:– Councillors Ó Brien and Fenwick', '', '31. MINUTES', 'Agreed – “as read”, £5'];
const read = (bytes: string | Uint8Array, name = 'minutes.txt') => readRecord(Buffer.from(bytes as string), name);

describe('encodings of one text', () => {
  const bom = (encoding: string) => iconv.encode(printed, encoding, { addBOM: true });
  it.each([
    ['UTF-8', Buffer.from(printed)],
    ['UTF-8 with a byte order mark', bom('utf8')],
    ['UTF-16 LE with a byte order mark', bom('utf-16le')],
    ['UTF-16 BE with a byte order mark', bom('utf-16be')],
    ['UTF-16 LE without one', iconv.encode(printed, 'utf-16le', { addBOM: false })],
    ['UTF-16 BE without one', iconv.encode(printed, 'utf-16be', { addBOM: false })],
    ['Windows-1252', iconv.encode(printed, 'windows-1252')],
  ])('%s', async (_, bytes) => {
    expect((await read(bytes)).lines).toEqual(lines);
  });

  it('takes a last accented letter for Windows-1252, not for UTF-8 cut off', async () => {
    expect((await read(Buffer.from('Caf\xe9', 'latin1'))).lines).toEqual(['Café']);
  });

  it('tells what a web page lost from what stands beside it', async () => {
    const page = [
      'The Clerk\ufffds report',
      'Item 6 \ufffd Parks',
      'A bench for \ufffd500',
      'Ash\ufffd, Elm',
      'All agreed. '.repeat(20),
    ];
    expect((await read(page.join('\n'))).lines).toEqual([
      'The Clerk’s report',
      'Item 6 – Parks',
      'A bench for £500',
      'Ash\ufffd, Elm',
      'All agreed. '.repeat(20),
    ]);
    await expect(read('\ufffd\ufffd\ufffd\ufffd nothing else')).rejects.toThrow(/is not text/);
  });
});

describe('line numbers', () => {
  it('are those of the file whatever ends its lines', async () => {
    for (const end of ['\n', '\r\n', '\r', '\r\r\n'])
      expect((await read(printed.replaceAll('\n', end))).lines, JSON.stringify(end)).toEqual(lines);
  });

  it('count no form feed, vertical tab, lone return or Unicode separator as a line of its own', async () => {
    const { lines } = await read('one\n\ftwo\nthree\f\nfo\rur\nfi\u2028ve\u0085x\n\f\nend');
    expect(lines).toEqual(['one', 'two', 'three', 'fo ur', 'fi ve x', '', 'end']);
  });

  it('come with pages where form feeds part them', async () => {
    expect((await read('one\ntwo\n\fthree\n\n\ffive')).pages).toEqual([1, 1, 2, 2, 3]);
    expect(await read('one\ntwo')).not.toHaveProperty('pages');
  });
});

describe('media type and sha-256', () => {
  it('are of the content; a name is only a hint', async () => {
    const markdown = '## Board\n\n#### **1. Apologies**\n\nNone.\n\n#### **2. Minutes**\n';
    expect((await read(markdown)).mediaType).toBe('text/markdown');
    expect((await read('Board\nApologies: none', 'minutes.md')).mediaType).toBe('text/markdown');
    expect((await read('Board\n# 1 and * 2', 'minutes.pdf')).mediaType).toBe('text/plain');
    expect((await read('<html><body><p>Board</p></body></html>', 'minutes.txt')).mediaType).toBe('text/html');
  });

  it('keep markdown raw', async () => {
    expect((await read('## A\n\n**b**\n| - |', 'a.md')).lines).toEqual(['## A', '', '**b**', '| - |']);
  });

  it('are stable', async () => {
    const { sha256, fileName } = await read('abc');
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(fileName).toBe('minutes.txt');
  });
});

it('leaves out the metadata over a page and keeps its lines counted', async () => {
  const record = await readRecord(
    Buffer.from('---\ntitle: "Ashvale"\ncategories:\n  - "villages"\n---\n\nMinutes of a meeting'),
    'page.md',
  );
  expect(record.lines).toEqual(['', '', '', '', '', '', 'Minutes of a meeting']);
  const rule = await readRecord(Buffer.from('---\nAnn Ash spoke.\n---\nMore'), 'page.md');
  expect(rule.lines[1]).toBe('Ann Ash spoke.');
});

describe('markdown of a site generator', () => {
  const page = `---
title: "Streets Panel minutes 4 May 2021"
---

<p>Minutes of a meeting held on 4 May:</p>
<p>Present</p>
<ul><li>Fern Alder (<strong>Chair</strong>)</li>
<li>Tom Birch</li></ul>
<p><strong>1. Welcome</strong></p>
<p>The Chair opened the meeting.</p>`;
  it('that holds HTML is read as HTML, and keeps the title of its front matter', async () => {
    const record = await read(page, 'minutes.md');
    expect(record.about?.title).toBe('Streets Panel minutes 4 May 2021');
    expect(record.lines.filter((line) => line.trim())).toEqual([
      'Minutes of a meeting held on 4 May:',
      'Present',
      '- Fern Alder (**Chair**)',
      '- Tom Birch',
      '**1. Welcome**',
      'The Chair opened the meeting.',
    ]);
  });
  it('tells date and body where the text leaves them open', async () => {
    const [meeting] = parse(await read(page, 'minutes.md')).sections;
    expect(meeting).toMatchObject({ date: '2021-05-04', body: 'Streets Panel' });
  });
});

describe('front matter', () => {
  const about = async (...fields: string[]) =>
    (await read(`---\n${fields.join('\n')}\n---\nTrees were spoken of.`, 'page.md')).about;
  it.each([
    [
      'the hours and place of a meeting',
      ['start: 2031-05-09T19:30', 'end: 2031-05-09T21:00', 'location: Ashvale Hall'],
      { date: '2031-05-09', startTime: '19:30', endTime: '21:00', venue: 'Ashvale Hall' },
    ],
    ['a day alone', ['meetingDate: "2031-05-09"'], { date: '2031-05-09' }],
    ['no hour that is not local', ['start: 2031-05-09T19:30:16.127Z'], { date: '2031-05-09' }],
    ['an hour of meetings', ['date: 2031-05-09 19:30:00 +0100'], { date: '2031-05-09', startTime: '19:30' }],
    ['not the day on which a page was written', ['title: Trees', 'date: 2031-05-09 19:42:11'], { title: 'Trees' }],
    ['nothing where it is no YAML', ['title: "Trees', 'other: x'], undefined],
  ])('gives %s', async (_, fields, wanted) => {
    expect(await about(...fields)).toEqual(wanted);
  });
  it('of TOML is told as that of YAML', async () => {
    const page = '+++\ntitle = "Board meeting: 2031-02-03"\nauthors = ["Ann Ash"]\n[extra]\nkey = "x"\n+++\nTrees.';
    expect(await read(page, 'page.md')).toMatchObject({
      about: { title: 'Board meeting: 2031-02-03' },
      lines: ['', '', '', '', '', '', 'Trees.'],
    });
  });
  it('tells of the meeting what its text leaves open', async () => {
    const text = `---
title: Trees Panel Meeting No.4
start: 2031-05-09T19:30
location: Ashvale Hall
---
## Present
- Ann Ash
- Bo Elm

## Trees
It was agreed to plant oaks.`;
    expect(parse(await read(text, 'page.md')).sections[0]).toMatchObject({
      body: 'Trees Panel',
      date: '2031-05-09',
      startTime: '19:30',
      venue: 'Ashvale Hall',
    });
  });
});
