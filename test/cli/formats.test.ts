import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { FactsDocument } from '../../src/model/facts.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { makeDocx, p, table } from '../read/make-docx.ts';
import { makePdf, page } from '../read/make-pdf.ts';

/** One meeting as blocks of text, printed in every format that is read. */
const blocks: ['title' | 'item' | 'paragraph', string][] = [
  ['title', 'BROOKMERE BOROUGH COUNCIL'],
  ['title', 'POLICY BOARD'],
  ['paragraph', 'Tuesday, 3 June 2031 at 10.00 a.m.'],
  ['paragraph', 'Venue: Town Hall, Mill Lane, Brookmere'],
  ['paragraph', 'Present: Councillor Oakes (in the Chair); Councillors Fenwick, Hale and J. Marsh.'],
  ['paragraph', 'Apologies for absence were received from Councillor Reed.'],
  ['item', '31. MINUTES OF THE PREVIOUS MEETING'],
  ['paragraph', 'Resolved: That the minutes of the meeting held on 6 May 2031 be approved as a correct record.'],
  ['item', '32. DECLARATIONS OF INTEREST'],
  ['paragraph', 'Councillor Hale declared a personal interest in Minute 33 (Leisure Strategy) as a trustee of a club.'],
  ['item', '33. LEISURE STRATEGY 2030-2035'],
  ['paragraph', 'Kit Sandford, Head of Leisure, presented the Leisure Strategy 2030-2035.'],
  ['paragraph', 'Resolved:'],
  ['paragraph', '(1) That the strategy be approved.'],
  ['paragraph', '(2) That an update be presented in six months.'],
];

async function factsOf(bytes: Buffer): Promise<FactsDocument> {
  const text = await readRecord(bytes, 'minutes');
  return extract(text, parse(text)).facts;
}

/** Facts without what tells the file apart: lines, pages, hash, media type. */
function bare({ meetings, organizations }: FactsDocument): unknown {
  const place = (key: string, value: unknown) => (key === 'lines' || key === 'page' ? undefined : value);
  return JSON.parse(JSON.stringify({ meetings, organizations }, place));
}

const element = { title: 'h1', item: 'h4', paragraph: 'p' };
const html = (body: string) =>
  Buffer.from(`<!doctype html><html><body><nav>Home</nav><main>${body}</main></body></html>`);

function wrapped(text: string, width: number): string[] {
  return text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n').split('\n');
}

const printed: [string, Buffer][] = [
  [
    'markdown',
    Buffer.from(
      blocks
        .map(([kind, text]) => ({ title: `## **${text}**`, item: `#### **${text}**`, paragraph: text })[kind])
        .join('\n\n'),
    ),
  ],
  ['HTML', html(blocks.map(([kind, text]) => `<${element[kind]}>${text}</${element[kind]}>`).join('\n'))],
  [
    'DOCX with numbers that Word works out',
    makeDocx(
      ...blocks.map(([kind, text]) => {
        if (kind === 'item') return p(text.replace(/^\d+\. /, ''), { list: '1/0', bold: true });
        return kind === 'title' ? p(text, { style: 'Heading1' }) : p(text);
      }),
    ),
  ],
];
const lines = blocks.flatMap(([, text]) => [...wrapped(text, 80), '']);
const pages = [lines.slice(0, 19), lines.slice(19)];
printed.push(['PDF', makePdf(pages.map((part) => page(part)))]);
printed.push(['PDF with page numbers', makePdf(pages.map((part, i) => [...page(part), [280, 30, `Page ${i + 1}`]]))]);

describe('one meeting gives the same facts', async () => {
  const plain = await factsOf(Buffer.from(blocks.map(([, text]) => text).join('\n\n')));

  it('as text', () => {
    const [meeting] = plain.meetings;
    expect(meeting).toMatchObject({
      council: 'Brookmere Borough Council',
      body: 'Policy Board',
      date: '2031-06-03',
      startTime: '10:00',
    });
    expect(meeting?.attendance.map(({ name }) => name)).toEqual(['Oakes', 'Fenwick', 'Hale', 'J. Marsh', 'Reed']);
    expect(meeting?.items.map(({ number, resolutions }) => `${number}: ${resolutions.length}`)).toEqual([
      '31: 1',
      '32: 0',
      '33: 2',
    ]);
  });

  it.each(printed)('as %s', async (_, bytes) => {
    expect(bare(await factsOf(bytes))).toEqual(bare(plain));
  });

  it('with the page of each fact where there are pages', async () => {
    const { meetings } = await factsOf(printed[3]?.[1] as Buffer);
    expect(meetings[0]?.attendance[0]?.page).toBe(1);
    expect(meetings[0]?.items.at(-1)?.resolutions.at(-1)?.page).toBe(2);
  });
});

describe('an attendance list gives the same people', () => {
  const head = ['BROOKMERE BOROUGH COUNCIL', 'POLICY BOARD', 'Tuesday, 3 June 2031 at 10.00 a.m.'];
  const members = ['Councillor A Oakes (Chair)', 'Councillor B Fenwick', 'Councillor C Hale'];
  const officers = ['Kit Sandford, Head of Leisure', 'Robin Lacey, Democratic Services Officer'];
  const item = ['31. MINUTES', 'There were none.'];
  const paragraph = (text: string) => `<p>${text}</p>`;
  const web = (list: (label: string, names: string[]) => string) =>
    html(
      `<h1>${head[0]}</h1><h2>${head[1]}</h2><p>${head[2]}</p>${list('Present', members)}${list('Also present', officers)}<h3>${item[0]}</h3><p>${item[1]}</p>`,
    );
  const word = (list: (label: string, names: string[]) => string[]) =>
    makeDocx(
      ...head.map((text) => p(text, { bold: true })),
      ...list('PRESENT:', members),
      ...list('ALSO PRESENT:', officers),
      p(item[0] ?? '', { bold: true }),
      p(item[1] ?? ''),
    );

  it.each([
    [
      'list entries',
      web((label, names) => `<h3>${label}</h3><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`),
    ],
    ['lines of a paragraph', web((label, names) => `<p><strong>${label}:</strong><br>${names.join('<br>')}</p>`)],
    [
      'a table that lays out the page',
      web(
        (label, names) => `<table><tr><td><b>${label}:</b></td><td>${names.map(paragraph).join('')}</td></tr></table>`,
      ),
    ],
    ['paragraphs of Word', word((label, names) => [p(label, { bold: true }), ...names.map((name) => p(name))])],
    [
      'rows of a Word table',
      word((label, names) => [p(label, { bold: true }), table(names.map((name) => name.split(', ')))]),
    ],
    [
      'indented lines of a PDF',
      makePdf([
        page([
          ...head,
          '',
          'Present:',
          ...members.map((name) => `      ${name}`),
          '',
          'Also present:',
          ...officers.map((name) => `      ${name}`),
          '',
          ...item,
        ]),
      ]),
    ],
  ])('from %s', async (_, bytes) => {
    const [meeting] = (await factsOf(bytes)).meetings;
    expect(meeting?.attendance.map(({ name, capacity, role }) => [name, capacity, role])).toEqual([
      ['A Oakes', 'CHAIR', null],
      ['B Fenwick', 'MEMBER', null],
      ['C Hale', 'MEMBER', null],
      ['Kit Sandford', 'OFFICER', 'Head of Leisure'],
      ['Robin Lacey', 'OFFICER', 'Democratic Services Officer'],
    ]);
  });
});
