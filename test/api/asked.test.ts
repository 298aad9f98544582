import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { ask, openWith } from './ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith();
});
afterAll(() => graph.close());

describe('what people ask of lists', () => {
  test('oldest meeting first, within a meeting still in print order', async () => {
    const read = async (order: string) =>
      (await ask(graph, `{ items(orderBy: ${order}) { nodes { number meeting { date } } } }`)).items.nodes.map(
        ({ number, meeting }: { number: string; meeting: { date: string } }) => `${meeting.date} ${number}`,
      );
    const newest: string[] = await read('NEWEST_FIRST');
    const oldest: string[] = await read('OLDEST_FIRST');
    expect([...oldest].sort()).toEqual([...newest].sort());
    expect(oldest.slice(0, 3)).toEqual(['2031-03-04 1', '2031-03-04 2', '2031-03-04 3']);
    expect(newest.at(-1)).toBe('2031-03-04 3');
  });

  test('a cursor of one order is refused in the other', async () => {
    const { items } = await ask(graph, '{ items(first: 1) { pageInfo { endCursor } } }');
    const other = `{ items(first: 1, orderBy: OLDEST_FIRST, after: "${items.pageInfo.endCursor}") { totalCount } }`;
    await expect(ask(graph, other)).rejects.toThrow('no cursor of this list');
  });

  test('who held a role on a day', async () => {
    const on = async (day: string) =>
      ask(
        graph,
        `{ person(person: "Nasreen Rowe") { tenures(asOf: "${day}") { role { title } } }
           role(role: "Director of Adult Care") { holders(asOf: "${day}") { name } tenures(asOf: "${day}") { person { name } } }
           organization(organization: "Adult Care Directorate") { memberships(asOf: "${day}") { person { name } } } }`,
      );
    const held = await on('2031-05-01');
    expect(held.person.tenures).toEqual([{ role: { title: 'Director of Adult Care' } }]);
    expect(held.role.holders).toEqual([{ name: 'Nasreen Rowe' }]);
    expect(held.organization.memberships).toEqual([{ person: { name: 'Nasreen Rowe' } }]);
    const after = await on('2031-07-01');
    expect([after.person.tenures, after.role.holders, after.organization.memberships]).toEqual([[], [], []]);
  });

  test('whether attendance was recorded, and who is listed as a member', async () => {
    const { meetings, organization } = await ask(
      graph,
      `{ meetings { nodes { date attendanceRecorded membersListed { nameAsStated capacity } } }
         organization(organization: "HCSC") { membersListed(orderBy: OLDEST_FIRST) { totalCount nodes { capacity } } } }`,
    );
    // The page of June's audit committee lists members without saying who came.
    expect(
      meetings.nodes.map(({ date, attendanceRecorded }: Record<string, unknown>) => [date, attendanceRecorded]),
    ).toEqual([
      ['2031-06-17', false],
      ['2031-06-10', true],
      ['2031-03-04', true],
    ]);
    expect(meetings.nodes[0].membersListed).toEqual([{ nameAsStated: 'Tobias Oake', capacity: 'MEMBER' }]);
    expect(organization.membersListed.totalCount).toBe(4);
  });

  test('an item gives its words where they are held, and null where not', async () => {
    const { items, record } = await ask(
      graph,
      '{ items { nodes { number text } } record(record: "borset-1.txt") { lines(from: 3, to: 4) { text } } }',
    );
    const words = record.lines.map(({ text }: { text: string }) => text).join('\n');
    expect(words).toMatch(/\n./);
    const told = items.nodes.filter(({ text }: { text: string | null }) => text !== null);
    expect(told).toEqual([{ number: '3', text: words.trim() }]);
  });

  test('counts say out of how many', async () => {
    const { strategies, organization } = await ask(
      graph,
      `{ strategies { nodes { timesReported(body: "HCSC") timesReportedOutOf(body: "HCSC") } }
         organization(organization: "Felpersham Hospitals") { timesInvolved timesInvolvedOutOf } }`,
    );
    for (const { timesReported, timesReportedOutOf } of strategies.nodes) {
      expect(timesReportedOutOf).toBe(2);
      expect(timesReported).toBeLessThanOrEqual(2);
    }
    expect(organization.timesInvolvedOutOf).toBe(3);
  });

  test('what is held of each body, with its gaps', async () => {
    const { coverage } = await ask(
      graph,
      `{ coverage { firstMeeting lastMeeting bodies { body { abbreviation name } meetings firstMeeting lastMeeting
           gaps(longerThan: 90) { from to days } few: gaps(longerThan: 120) { days } } } }`,
    );
    expect(coverage).toMatchObject({ firstMeeting: '2031-03-04', lastMeeting: '2031-06-17' });
    const scrutiny = coverage.bodies.find(
      ({ body }: { body: { abbreviation: string } }) => body.abbreviation === 'HCSC',
    );
    expect(scrutiny).toMatchObject({ meetings: 2, firstMeeting: '2031-03-04', lastMeeting: '2031-06-10', few: [] });
    expect(scrutiny.gaps).toEqual([{ from: '2031-03-04', to: '2031-06-10', days: 98 }]);
  });

  test('more filters: number, outcome, of whom is spoken', async () => {
    const { items, resolutions, mentions } = await ask(
      graph,
      `{ items(number: "7") { nodes { title } } resolutions(outcome: CARRIED) { nodes { outcome } }
         mentions(of: "person/nasreen-rowe") { nodes { of { ... on Person { name } } } } }`,
    );
    expect(items.nodes).toEqual([{ title: 'Carers Strategy Update' }]);
    for (const { outcome } of resolutions.nodes) expect(outcome).toBe('CARRIED');
    expect(mentions.nodes.length).toBeGreaterThan(0);
    for (const { of } of mentions.nodes) expect(of).toContainEqual({ name: 'Nasreen Rowe' });
  });
});

describe('search', () => {
  const found = async (args: string) =>
    (
      await ask(
        graph,
        `{ search(${args}) { totalCount readAs nodes { entity { __typename ... on Person { name } ... on AgendaItem { title } } }
           facets { types { type count } councils { organization { name } count } bodies { organization { abbreviation } count } years { year count } } } }`,
      )
    ).search;

  test('near spellings are tried where nothing fits, and it says so', async () => {
    expect(await found('text: "Hebdne"')).toMatchObject({
      readAs: 'hebden',
      nodes: [{ entity: { name: 'Marjorie Hebden' } }],
    });
    expect(await found('text: "Hebden"')).toMatchObject({ readAs: null });
    expect(await found('text: "wintre presures"')).toMatchObject({
      readAs: 'winter pressures',
      nodes: [{ entity: { title: 'Winter Pressures' } }],
    });
    expect(await found('text: "xyzzyq"')).toMatchObject({ readAs: null, totalCount: 0 });
  });

  test('hits are counted by type, council, body and year, and each count is what the filter leaves', async () => {
    const { totalCount, facets } = await found('text: "carers", first: 1');
    expect(facets.types.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
    expect(facets.years[0].year).toBe(2031);
    for (const { organization, count } of facets.bodies)
      expect((await found(`text: "carers", body: "${organization.abbreviation}"`)).totalCount).toBe(count);
    for (const { year, count } of facets.years)
      expect((await found(`text: "carers", year: ${year}`)).totalCount).toBe(count);
    for (const { organization, count } of facets.councils)
      expect((await found(`text: "carers", council: "${organization.name}"`)).totalCount).toBe(count);
    for (const { type, count } of facets.types)
      expect((await found(`text: "carers", types: [${type}]`)).totalCount).toBe(count);
  });
});
