import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, type Dossier, formats } from '../../src/audit/index.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { AttendanceFact, ItemFact } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, person, record } from '../support/invented.ts';

const sat = (name: string, status: AttendanceFact['status'], capacity: AttendanceFact['capacity'], line: number) =>
  listed(name, { status, capacity, lines: [line, line] });

function minutes(date: string, attendance: AttendanceFact[], items: ItemFact[]): KeptRecord {
  return record(`rivers-${date}`, [meeting(date, { body: 'Rivers Committee', attendance, items })]);
}

const declared = item('2', 'DECLARATIONS | <b>OF</b> INTEREST', {
  lines: [10, 15],
  people: [
    { name: 'Ann Marsh', honorific: 'Councillor', role: null, organization: null, part: 'DECLARED', lines: [11, 11] },
  ],
  declarations: [{ name: 'Ann Marsh', interest: 'PECUNIARY', relatesTo: '=3+4', lines: [11, 11] }],
});
const weirs = item('3', 'WEIRS', {
  lines: [20, 25],
  references: [{ minute: '9', date: '2029-12-01', body: 'Rivers Committee', lines: [22, 22] }],
});
const kept = [
  minutes(
    '2030-01-10',
    [sat('Ann Marsh', 'PRESENT', 'CHAIR', 3), sat('Ben Holt', 'PRESENT', 'MEMBER', 4)],
    [declared, weirs],
  ),
  minutes('2030-02-10', [sat('Ben Holt', 'PRESENT', 'MEMBER', 3)], [weirs]),
  minutes('2030-03-10', [sat('Ann Marsh', 'PRESENT', 'CHAIR', 3), sat('Ben Holt', 'APOLOGIES', 'MEMBER', 5)], [weirs]),
];

let graph: Graph;
beforeAll(async () => {
  graph = await openEmbedded(null);
  await ingest([kept], graph, noRegisters);
});
afterAll(() => graph.close());

const section = (dossier: Dossier, heading: string) => {
  const found = dossier.sections.find((one) => one.heading === heading);
  if (!found) throw new Error(`no section ${heading}`);
  return found;
};
/** A section as one object a row: column to text. */
const rows = (dossier: Dossier, heading: string) => {
  const { columns, rows } = section(dossier, heading);
  return rows.map((cells) => Object.fromEntries(cells.map(({ text }, index) => [columns[index], text])));
};

describe('the audit of a person', () => {
  it('counts what was expected, and what was and was not heard of', async () => {
    const dossier = await audit(graph, 'Ann Marsh', {});
    expect(rows(dossier, 'Figures by body')).toEqual([
      {
        Body: 'Rivers Committee',
        Expected: '3',
        Present: '2',
        'In attendance': '0',
        Apologies: '0',
        Absent: '0',
        'No word': '1',
        'Items contributed to': '1',
        Declarations: '1',
      },
    ]);
    expect(rows(dossier, 'Meetings with no word')).toEqual([{ Date: '2030-02-10', Body: 'Rivers Committee' }]);
  });

  it('proves every fact by its place', async () => {
    const dossier = await audit(graph, 'Ann Marsh', {});
    for (const heading of ['Appearances', 'Contributions', 'Interests declared', 'Roles held']) {
      const { rows } = section(dossier, heading);
      expect(rows.length, heading).toBeGreaterThan(0);
      for (const cells of rows) expect(cells.flatMap(({ places }) => places).length, heading).toBeGreaterThan(0);
    }
    expect(section(dossier, 'Interests declared').rows[0]?.[2]?.places).toEqual([
      { fileName: 'rivers-2030-01-10.txt', firstLine: 11, lastLine: 11 },
    ]);
  });

  it('keeps to the period, both days included', async () => {
    const dossier = await audit(graph, 'Ann Marsh', { from: '2030-02-10', to: '2030-03-10' });
    expect(rows(dossier, 'Appearances').map((row) => row.Date)).toEqual(['2030-03-10']);
    expect(rows(dossier, 'Figures by body')[0]).toMatchObject({ Expected: '2', Present: '1', 'No word': '1' });
    expect(rows(dossier, 'Interests declared')).toEqual([]);
  });

  it('says what it rests on and what is missing', async () => {
    const dossier = await audit(graph, 'Ann Marsh', {});
    expect(rows(dossier, 'Records that this rests on')).toHaveLength(3);
    expect(rows(dossier, 'Meetings referred to and not held')).toMatchObject([{ Date: '2029-12-01' }]);
  });
});

describe('the audit of a body', () => {
  it('is a matrix of people and meetings', async () => {
    const dossier = await audit(graph, 'Rivers Committee', {});
    expect(rows(dossier, 'Attendance matrix')).toEqual([
      {
        Person: 'Ann Marsh',
        Expected: '3',
        Present: '2',
        Apologies: '0',
        Absent: '0',
        'No word': '1',
        '2030-01-10': 'P',
        '2030-02-10': 'N',
        '2030-03-10': 'P',
      },
      {
        Person: 'Ben Holt',
        Expected: '3',
        Present: '2',
        Apologies: '1',
        Absent: '0',
        'No word': '0',
        '2030-01-10': 'P',
        '2030-02-10': 'P',
        '2030-03-10': 'A',
      },
    ]);
  });
});

describe('whom an audit is about', () => {
  it('may be an abbreviation or an id, and is an error with the nearest names when nobody is called so', async () => {
    expect((await audit(graph, 'person/northmoor/ann-marsh', {})).subject.name).toBe('Ann Marsh');
    await expect(audit(graph, 'Ann Marshall', {})).rejects.toThrow(
      /No person and no body is called "Ann Marshall".*Ann Marsh/,
    );
  });
});

describe('a dossier', () => {
  it('is printed so that what a record says stays text', async () => {
    const dossier = await audit(graph, 'Ann Marsh', {});
    const markdown = formats.md(dossier);
    for (const line of markdown.split('\n').filter((one) => one.includes('DECLARATIONS')))
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(formats.html(dossier)).toContain('DECLARATIONS | &lt;b&gt;OF&lt;/b&gt; INTEREST');
    expect(formats.html(dossier)).not.toContain('<b>OF');
    expect(formats.csv(dossier)).toContain(`,'=3+4,`);
    expect(JSON.parse(formats.json(dossier))).toEqual(dossier);
  });

  it('shows places in every format', async () => {
    const dossier = await audit(graph, 'Ann Marsh', {});
    const { wide: _figuresAlone, ...proving } = formats;
    for (const format of Object.values(proving)) expect(format(dossier)).toMatch(/rivers-2030-01-10\.txt/);
    for (const format of [formats.md, formats.html, formats.csv])
      expect(format(dossier)).toContain('rivers-2030-01-10.txt:11');
  });
});

describe('a dossier of what else the records say', () => {
  const asked = item('4', 'WEIRS', {
    lines: [20, 30],
    people: [person('Mia Lund', { role: 'Head of Weirs', part: 'PRESENTED', lines: [21, 21] })],
    resolutions: [
      {
        number: '1',
        summary: 'Figures on the lower weir to be provided.',
        actions: ['REQUESTED'],
        addressedTo: ['the Head of Weirs'],
        lines: [25, 25],
      },
    ],
  });
  const review = meeting('2030-02-10', {
    body: 'Rivers Committee',
    kind: 'REPORT',
    items: [
      item(null, 'Review of Weirs', {
        lines: [60, 90],
        people: [person('Mia Lund', { role: 'Head of Weirs', lines: [62, 62] })],
      }),
    ],
  });
  const words = Array.from({ length: 95 }, (_, at) => `line ${at + 1}`).join('\n');
  const dates = Array.from(
    { length: 14 },
    (_, at) => `2031-${String(at < 12 ? at + 1 : at - 11).padStart(2, '0')}-${at < 12 ? '03' : '20'}`,
  );
  let own: Graph;
  let dossierOf: Dossier;
  let body: Dossier;
  beforeAll(async () => {
    own = await openEmbedded(null);
    const attending = [
      sat('Ann Marsh', 'PRESENT', 'CHAIR', 3),
      sat('Ben Holt', 'ABSENT', 'MEMBER', 4),
      listed('Mia Lund', {
        honorific: null,
        status: 'IN_ATTENDANCE',
        capacity: 'OFFICER',
        role: 'Head of Weirs',
        lines: [5, 5],
      }),
    ];
    const first = record(
      'first',
      [meeting('2030-02-10', { body: 'Rivers Committee', attendance: attending, items: [asked] }), review],
      { text: words },
    );
    const later = dates.map((date) => minutes(date, [sat('Ann Marsh', 'PRESENT', 'CHAIR', 3)], [weirs]));
    const elsewhere = record('elsewhere', [
      meeting('2030-02-11', {
        body: 'Harbour Board',
        items: [item('1', 'A', { references: [{ minute: '1', date: '2030-02-01', body: null, lines: [22, 22] }] })],
      }),
    ]);
    await ingest([[first, ...later, elsewhere]], own, noRegisters);
    dossierOf = await audit(own, 'Mia Lund', { from: '2030-01-01', to: '2030-12-31' }, '2032-05-06');
    body = await audit(own, 'Rivers Committee', {}, '2032-05-06');
  });
  afterAll(() => own.close());

  it('has reviews and what was asked through a role, with what later items say', () => {
    expect(rows(dossierOf, 'Reviews taken part in')).toMatchObject([{ Review: 'Review of Weirs' }]);
    expect(rows(dossierOf, 'Asked of the person')).toEqual([
      {
        Date: '2030-02-10',
        Body: 'Rivers Committee',
        Item: '4 WEIRS',
        'What was asked': 'Figures on the lower weir to be provided.',
        'Through the role': 'Head of Weirs',
        Due: '',
        'What the records held say of it': 'no later reference in the records held, to 2031-12-03',
      },
    ]);
  });

  it('quotes, and says from what it was made', () => {
    for (const format of [formats.md, formats.html, formats.csv]) {
      expect(format(dossierOf)).toContain('line 21');
      expect(format(dossierOf)).toContain('2032-05-06');
    }
    expect(dossierOf.made).toEqual({ revision: 1, on: '2032-05-06' });
    expect(rows(dossierOf, 'Records that this rests on').map((row) => row['SHA-256'])).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
  });

  it('rests on the records of its bodies and its period alone, and so do the gaps', () => {
    expect(rows(dossierOf, 'Records that this rests on').map((row) => row.Record)).toEqual(['first.txt']);
    expect(rows(dossierOf, 'Meetings referred to and not held')).toEqual([]);
    expect(rows(body, 'Records that this rests on').map((row) => row.Record)).not.toContain('elsewhere.txt');
    expect(rows(body, 'Meetings referred to and not held').map((row) => row.Date)).toEqual(['2029-12-01']);
  });

  it('keeps absent apart from not recorded, and gives guests no row of blanks', () => {
    const matrix = rows(body, 'Attendance matrix');
    expect(matrix.map((row) => [row.Person, row.Absent, row['No word']])).toEqual([
      ['Ann Marsh', '0', '0'],
      ['Ben Holt', '1', '0'],
    ]);
    expect(rows(body, 'Officers and guests')).toEqual([{ Person: 'Mia Lund', Meetings: '1', Dates: '2030-02-10' }]);
  });

  it('in wide form has a row a person and a column a meeting', () => {
    const [head, ...people] = formats.wide(body).trim().split('\n');
    expect(head?.split(',')).toEqual([
      'Person',
      'Expected',
      'Present',
      'Apologies',
      'Absent',
      'No word',
      '2030-02-10',
      ...[...dates].sort(),
    ]);
    expect(people.map((line) => line.split(',')[0])).toEqual(['Ann Marsh', 'Ben Holt']);
  });

  it('as a page has no table wider than a sheet of A4, and fits a phone', () => {
    const page = formats.html(body);
    expect(page).toContain('size: A4');
    expect(page).toContain('name="viewport"');
    for (const [head] of page.matchAll(/<thead>.*<\/thead>/g))
      expect(head.match(/<th /g)?.length).toBeLessThanOrEqual(10);
  });
});
