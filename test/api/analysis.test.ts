import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { ask, openWith } from './ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openWith();
});
afterAll(() => graph.close());

describe('facts counted by what they share', () => {
  test('appearances by person and year, each opening to its facts and their evidence', async () => {
    const { groups } = await ask(
      graph,
      `{ groups(of: APPEARANCES, by: [PERSON, YEAR]) { values { key value node { ... on Person { name } } } count meetings outOf
           facts { ... on Appearance { meeting { date } evidence { firstLine } } } } }`,
    );
    const oake = groups.find(
      (group: { values: { node: { name: string } | null }[] }) => group.values[0]?.node?.name === 'Tobias Oake',
    );
    expect(oake).toMatchObject({
      count: 3,
      meetings: 3,
      outOf: 3,
      values: [{ key: 'PERSON' }, { key: 'YEAR', value: '2031' }],
    });
    expect(oake.facts.map((fact: { meeting: { date: string } }) => fact.meeting.date)).toEqual([
      '2031-06-17',
      '2031-06-10',
      '2031-03-04',
    ]);
    expect(oake.facts.every((fact: { evidence: unknown[] }) => fact.evidence.length > 0)).toBe(true);
  });

  test('a limb that does several things counts under each, and a body narrows it down', async () => {
    const all = await ask(
      graph,
      '{ groups(of: RESOLUTIONS, by: [ACTION], body: "HCSC") { values { value } count outOf } }',
    );
    const { resolutions } = await ask(graph, '{ resolutions(body: "HCSC") { nodes { actions } } }');
    const expected = new Map<string, number>();
    for (const { actions } of resolutions.nodes)
      for (const action of actions) expected.set(action, (expected.get(action) ?? 0) + 1);
    expect(
      new Map(
        all.groups.map((group: { values: { value: string }[]; count: number }) => [
          group.values[0]?.value,
          group.count,
        ]),
      ),
    ).toEqual(expected);
    expect(all.groups.every(({ outOf }: { outOf: number }) => outOf === 2)).toBe(true);
  });

  test.each(['[STRATEGY]', '[]', '[YEAR, YEAR]'])('appearances by %s are refused', async (by) => {
    await expect(ask(graph, `{ groups(of: APPEARANCES, by: ${by}) { count } }`)).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});

test('where two people both appear, with how', async () => {
  const { coAppearances } = await ask(
    graph,
    '{ coAppearances(first: "Nasreen Rowe", second: "Tobias Oake") { meeting { date } first { status } second { status } } }',
  );
  expect(coAppearances).toEqual([
    { meeting: { date: '2031-06-10' }, first: { status: null }, second: { status: 'APOLOGIES' } },
    { meeting: { date: '2031-03-04' }, first: { status: 'IN_ATTENDANCE' }, second: { status: 'PRESENT' } },
  ]);
});

test('a way between two nodes', async () => {
  const { path } = await ask(
    graph,
    '{ path(from: "person/nasreen-rowe", to: "role/borsetshire/director-of-adult-care") { link node { __typename } } }',
  );
  expect(path[0]).toEqual({ link: null, node: { __typename: 'Person' } });
  expect(path.at(-1).node).toEqual({ __typename: 'Role' });
  expect(path).toHaveLength(3);
});

test('what stands around a node, by kind with counts', async () => {
  const { neighbours } = await ask(
    graph,
    '{ neighbours(id: "person/tobias-oake", first: 2) { link type outward count nodes { __typename } } }',
  );
  expect(neighbours[0]).toMatchObject({ link: 'APPEARANCE_OF', type: 'Appearance', outward: false, count: 3 });
  expect(neighbours[0].nodes).toHaveLength(2);
  await expect(ask(graph, '{ neighbours(id: "person/nobody") { count } }')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('the text of a record where it is held, and what rests on its lines', async () => {
  const { held, other } = await ask(
    graph,
    `{ held: record(record: "borset-1.txt") { lines(from: 2, to: 2) { number text } restsOn(from: 31, to: 31) { __typename evidence { firstLine lastLine } } }
       other: record(record: "borset-2.txt") { lines { text } } }`,
  );
  expect(held.lines).toEqual([{ number: 2, text: 'of an invented meeting' }]);
  expect(held.restsOn.length).toBeGreaterThan(0);
  expect(other.lines).toBeNull();
});
