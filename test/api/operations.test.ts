import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { ask, openWith, operation, operations, operationsFolder } from './ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith();
});
afterAll(() => graph.close());

const place = (fileName: string, firstLine: number) =>
  expect.objectContaining({ record: expect.objectContaining({ fileName }), firstLine });

describe('the example operations answer as they stand', () => {
  test('AppearancesOf: every appearance of an officer, what she did there, and where it is written', async () => {
    const { people } = await operation('AppearancesOf')(graph, { name: 'Rowe' });
    const [rowe] = people.nodes;
    expect(rowe.name).toBe('Nasreen Rowe');
    expect(rowe.alsoKnownAs).toEqual(['N. Rowe']);
    expect(rowe.tenures).toEqual([
      {
        role: { title: 'Director of Adult Care', organization: { name: 'Adult Care Directorate' } },
        firstSeen: '2031-03-04',
        lastSeen: '2031-06-10',
      },
    ]);
    expect(rowe.appearances.totalCount).toBe(2);
    expect(rowe.appearances.nodes).toMatchObject([
      {
        meeting: { date: '2031-06-10', body: { name: 'Health and Care Scrutiny Committee', abbreviation: 'HCSC' } },
        status: null,
        basis: 'CONTRIBUTED',
        capacity: null,
        roleAsStated: 'Director, Adult Care',
        contributions: [
          {
            part: 'SPOKE',
            item: { number: '7', title: 'Carers Strategy Update' },
            evidence: [place('borset-2.txt', 26)],
          },
        ],
        evidence: [place('borset-2.txt', 26)],
      },
      {
        meeting: { date: '2031-03-04' },
        status: 'IN_ATTENDANCE',
        basis: 'LISTED',
        capacity: 'OFFICER',
        roleAsStated: 'Director of Adult Care',
        contributions: [{ part: 'PRESENTED', item: { number: '2' }, evidence: [place('borset-1.txt', 31)] }],
        evidence: [place('borset-1.txt', 8)],
      },
    ]);
    expect(rowe.appearances.pageInfo).toEqual({ hasNextPage: false, endCursor: expect.any(String) });
  });

  test('StrategiesReportedTo: a strategy that a body only heard mentioned is not among them', async () => {
    const { strategies } = await operation('StrategiesReportedTo')(graph, { body: 'HCSC' });
    expect(strategies.totalCount).toBe(1);
    expect(strategies.nodes).toMatchObject([
      {
        name: 'Carers Strategy',
        editions: [
          { label: '2026-2030', startYear: 2026, endYear: 2030 },
          { label: '2031-2035', startYear: 2031, endYear: 2035 },
        ],
        timesReported: 2,
        timesMentioned: 0,
        firstReported: '2031-03-04',
        lastReported: '2031-06-10',
        reportings: {
          totalCount: 2,
          nodes: [
            {
              relation: 'REPORTED',
              edition: { label: '2031-2035' },
              meeting: { date: '2031-06-10' },
              item: { number: '7' },
              evidence: [place('borset-2.txt', 25)],
            },
            {
              relation: 'REPORTED',
              edition: { label: '2026-2030' },
              meeting: { date: '2031-03-04' },
              item: { number: '2' },
              evidence: [place('borset-1.txt', 30)],
            },
          ],
        },
      },
    ]);
  });

  test('StrategiesReportedTo: a period narrows the list and its counts', async () => {
    const spring = { from: '2031-03-01', to: '2031-03-31' };
    const { strategies } = await operation('StrategiesReportedTo')(graph, { body: 'HCSC', ...spring });
    expect(strategies.nodes).toMatchObject([
      { name: 'Carers Strategy', timesReported: 1, reportings: { totalCount: 2 } },
    ]);
    const later = await operation('StrategiesReportedTo')(graph, { body: 'HCSC', from: '2032-01-01' });
    expect(later.strategies).toEqual({ totalCount: 0, nodes: [] });
  });

  test('MeetingPage: the whole meeting, an unnamed post-holder included', async () => {
    const { meetings } = await operation('MeetingPage')(graph, { body: 'HCSC', date: '2031-03-04' });
    expect(meetings.nodes).toHaveLength(1);
    const [meeting] = meetings.nodes;
    expect(meeting).toMatchObject({
      date: '2031-03-04',
      startTime: '10:00',
      venue: 'County Hall, Borchester',
      body: { name: 'Health and Care Scrutiny Committee', council: { name: 'Borsetshire County Council' } },
      records: [{ fileName: 'borset-1.txt', mediaType: 'text/plain', sha256: '1'.repeat(64) }],
    });
    expect(meeting.appearances.totalCount).toBe(4);
    expect(meeting.appearances.nodes.map((appearance: { person: { name: string } }) => appearance.person.name)).toEqual(
      ['Marjorie Hebden', 'Tobias Oake', 'Nasreen Rowe', 'Edwin Quill'],
    );
    const [interests, carers, winter] = meeting.items;
    expect(interests.declarations).toEqual([
      { person: { name: 'Tobias Oake' }, interest: 'NON_PECUNIARY', relatesTo: '2' },
    ]);
    expect(carers).toMatchObject({
      number: '2',
      title: 'Carers Strategy: Progress Report',
      reports: [{ title: 'Carers Strategy Progress 2030/31', authors: [{ name: 'Nasreen Rowe' }] }],
      strategies: [{ strategy: { name: 'Carers Strategy' }, relation: 'REPORTED' }],
      resolutions: [
        {
          number: '1',
          summary: 'Notes the progress made with carers.',
          text: null,
          actions: ['NOTED'],
          addressedTo: [],
        },
        {
          number: '2',
          actions: ['REQUESTED'],
          addressedTo: [
            { __typename: 'Role', title: 'Director of Adult Care' },
            { __typename: 'Organization', name: 'Felpersham Hospitals NHS Trust' },
            { __typename: 'Person', name: 'Nasreen Rowe' },
          ],
        },
      ],
    });
    expect(winter.contributions).toEqual([
      {
        person: { name: 'Edwin Quill' },
        roleAsStated: null,
        organization: { name: 'Felpersham Hospitals NHS Trust' },
        part: 'SPOKE',
      },
      { person: null, roleAsStated: 'Medical Director', organization: null, part: 'SPOKE' },
    ]);
  });

  test('MeetingPage: a reference leads to the item it means, and stays when that is not known', async () => {
    const { meetings } = await operation('MeetingPage')(graph, { body: 'HCSC', date: '2031-06-10' });
    const [, matters] = meetings.nodes[0].items;
    expect(matters.references).toEqual([
      {
        minute: '2',
        date: '2031-03-04',
        item: { number: '2', title: 'Carers Strategy: Progress Report', meeting: { date: '2031-03-04' } },
      },
      { minute: '14', date: '2029-11-01', item: null },
    ]);
  });

  test('Involvement: a row a person, and what could not be settled', async () => {
    const { involvement, coverage } = await operation('Involvement')(graph, { body: 'HCSC' });
    expect(involvement.meetings).toBe(2);
    const none = { present: 0, apologies: 0, inAttendance: 0, contributions: 0, declarations: 0 };
    const person = (name: string) => ({ id: expect.any(String), name });
    expect(involvement.rows).toEqual([
      {
        ...none,
        person: person('Edwin Quill'),
        capacities: ['PARTNER'],
        inAttendance: 1,
        contributions: 1,
        firstSeen: '2031-03-04',
        lastSeen: '2031-03-04',
      },
      {
        ...none,
        person: person('Marjorie Hebden'),
        capacities: ['CHAIR'],
        present: 2,
        firstSeen: '2031-03-04',
        lastSeen: '2031-06-10',
      },
      {
        ...none,
        person: person('Nasreen Rowe'),
        capacities: ['OFFICER'],
        inAttendance: 1,
        contributions: 2,
        firstSeen: '2031-03-04',
        lastSeen: '2031-06-10',
      },
      {
        ...none,
        person: person('Tobias Oake'),
        capacities: ['MEMBER'],
        present: 1,
        apologies: 1,
        declarations: 1,
        firstSeen: '2031-03-04',
        lastSeen: '2031-06-10',
      },
    ]);
    expect(coverage).toMatchObject({
      records: 3,
      meetings: 3,
      unresolvedPeople: [
        {
          name: 'Hebdon',
          meeting: { date: '2031-06-17' },
          evidence: [{ firstLine: 15 }],
          candidates: [{ name: 'Marjorie Hebden' }],
        },
      ],
      diagnostics: [{ record: { fileName: 'borset-3.txt' }, line: 6, rule: 'attendance/unreadable-entry' }],
    });
  });

  test('Involvement: a period leaves out what lies outside of it', async () => {
    const { involvement } = await operation('Involvement')(graph, {
      body: 'HCSC',
      from: '2031-06-01',
      to: '2031-06-30',
    });
    expect(involvement.meetings).toBe(1);
    expect(involvement.rows.map((row: { person: { name: string } }) => row.person.name)).toEqual([
      'Marjorie Hebden',
      'Nasreen Rowe',
      'Tobias Oake',
    ]);
  });

  test('Search: finds over several types, and only those asked for', async () => {
    const all = await operation('Search')(graph, { text: 'carers' });
    const types = all.search.nodes.map((node: { entity: { __typename: string } }) => node.entity.__typename);
    expect(new Set(types)).toEqual(new Set(['Strategy', 'AgendaItem', 'Report', 'Resolution']));
    expect(all.search.totalCount).toBe(all.search.nodes.length);
    const people = await operation('Search')(graph, { text: 'rowe', types: ['PERSON'] });
    expect(people.search.nodes).toMatchObject([
      { snippet: 'Nasreen Rowe', entity: { __typename: 'Person', name: 'Nasreen Rowe' } },
    ]);
  });

  test('PartnerBodies: who stood for a partner at the meetings of a body', async () => {
    const { organizations } = await operation('PartnerBodies')(graph, { body: 'HCSC' });
    expect(organizations).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: expect.any(String),
          name: 'Felpersham Hospitals NHS Trust',
          abbreviation: 'FHT',
          representatives: [
            { person: { name: 'Edwin Quill' }, roleAsStated: 'Medical Director', meeting: { date: '2031-03-04' } },
          ],
          timesInvolved: 2,
        },
      ],
    });
    const audit = await operation('PartnerBodies')(graph, { body: 'Audit Committee' });
    expect(audit.organizations.totalCount).toBe(0);
  });

  test('Resolutions: by body, action and words; a recommendation of a report is no decision', async () => {
    const run = operation('Resolutions');
    const { resolutions } = await run(graph, { body: 'HCSC' });
    expect(resolutions.nodes.map(({ number }: { number: string }) => number)).toEqual(['1', '2']);
    expect(resolutions.nodes[0]).toMatchObject({
      summary: 'Notes the progress made with carers.',
      item: { number: '2', meeting: { date: '2031-03-04', body: { name: 'Health and Care Scrutiny Committee' } } },
      evidence: [place('borset-1.txt', 40)],
    });
    expect((await run(graph, { body: 'HCSC', action: 'REQUESTED' })).resolutions.totalCount).toBe(1);
    expect((await run(graph, { body: 'HCSC', text: 'RESPITE places' })).resolutions.totalCount).toBe(1);
    expect((await run(graph, { body: 'HCSC', text: 'Discharge' })).resolutions.totalCount).toBe(0);
    expect((await run(graph, { body: 'Audit Committee' })).resolutions.totalCount).toBe(0);
  });

  test('ReportsAndAuthors: papers under items and enclosed reviews', async () => {
    const { reports } = await operation('ReportsAndAuthors')(graph, { body: 'HCSC' });
    expect(reports).toEqual({
      totalCount: 2,
      nodes: [
        { title: 'Hospital Discharge Review', authors: [], item: null, strategies: [] },
        {
          title: 'Carers Strategy Progress 2030/31',
          authors: [{ name: 'Nasreen Rowe' }],
          item: { title: 'Carers Strategy: Progress Report', meeting: { date: '2031-03-04' } },
          strategies: [{ name: 'Carers Strategy' }],
        },
      ],
    });
  });

  test('ById: every id that an answer gives can be asked for again', async () => {
    const { people } = await ask(
      graph,
      '{ people { nodes { id appearances { nodes { id contributions { id evidence { id record { id } } } } } } } }',
    );
    const ids =
      JSON.stringify(people)
        .match(/"id":"[^"]+"/g)
        ?.map((text) => JSON.parse(`{${text}}`).id) ?? [];
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect((await operation('ById')(graph, { id })).node.id).toBe(id);
  });
});

test('each operation above is tested', () => {
  const tests = readFileSync(new URL(import.meta.url), 'utf8');
  expect(operations.filter(({ name }) => !tests.includes(`operation('${name}')`))).toEqual([]);
  expect(operationsFolder).toMatch(/operations$/);
});
