import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { seedIfEmpty } from '../../src/ingest.ts';
import type { UserError } from '../../src/model/errors.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';
import { fixture } from '../graph/fixture.ts';
import { answer, ask, openWith } from './ask.ts';

/** A second council with an Audit Committee of its own. */
const twoCouncils = {
  nodes: [
    ...fixture.nodes,
    {
      label: 'Organization',
      id: 'organization/felpersham',
      props: { name: 'Felpersham City Council', kind: 'COUNCIL', alsoKnownAs: [] },
    },
    {
      label: 'Organization',
      id: 'organization/felpersham/audit',
      props: { name: 'Audit Committee', kind: 'COUNCIL_BODY', alsoKnownAs: [] },
    },
  ],
  edges: [
    ...fixture.edges,
    {
      type: 'PART_OF',
      fromLabel: 'Organization',
      from: 'organization/felpersham/audit',
      toLabel: 'Organization',
      to: 'organization/felpersham',
    },
  ],
} as typeof fixture;

let graph: Graph;
beforeAll(async () => {
  graph = await openWith(twoCouncils);
});
afterAll(() => graph.close());

const nameOf = async (asked: string) =>
  (await ask(graph, 'query ($asked: String!) { organization(organization: $asked) { name } }', { asked })).organization
    .name;

describe('a body can be named', () => {
  test.each([
    ['in full', 'Health and Care Scrutiny Committee'],
    ['with other signs', 'the Health & Care  scrutiny committee'],
    ['by its abbreviation', 'hcsc'],
    ['by the first letters of its words', 'HACSC'],
    ['by a former name', 'Health Scrutiny Panel'],
    ['by its readable id', 'organization/borsetshire/hcsc'],
    ['by its global id', Buffer.from('Organization:organization/borsetshire/hcsc').toString('base64')],
  ])('%s', async (_, asked) => {
    expect(await nameOf(asked)).toBe('Health and Care Scrutiny Committee');
  });
});

describe('every argument that names a body refuses one that is unknown, with the nearest names', () => {
  test.each([
    ['strategies', '{ strategies(reportedTo: "Health Scrutiny Pannel") { totalCount } }'],
    ['reportings', '{ strategies { nodes { reportings(body: "Health Scrutiny Pannel") { totalCount } } } }'],
    ['timesReported', '{ strategies { nodes { timesReported(body: "Health Scrutiny Pannel") } } }'],
    ['meetings', '{ meetings(body: "Health Scrutiny Pannel") { totalCount } }'],
    ['organizations', '{ organizations(metWith: "Health Scrutiny Pannel") { totalCount } }'],
    [
      'representatives',
      '{ organizations { nodes { representatives(at: "Health Scrutiny Pannel") { roleAsStated } } } }',
    ],
    ['resolutions', '{ resolutions(body: "Health Scrutiny Pannel") { totalCount } }'],
    ['reports', '{ reports(body: "Health Scrutiny Pannel") { totalCount } }'],
    ['roles', '{ roles(organization: "Health Scrutiny Pannel") { totalCount } }'],
    ['involvement', '{ involvement(body: "Health Scrutiny Pannel") { meetings } }'],
    ['appearances', '{ people { nodes { appearances(body: "Health Scrutiny Pannel") { totalCount } } } }'],
    ['organization', '{ organization(organization: "Health Scrutiny Pannel") { name } }'],
  ])('%s', async (_, query) => {
    await expect(ask(graph, query)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Health and Care Scrutiny Committee'),
      details: { suggestions: expect.arrayContaining(['Health and Care Scrutiny Committee']) },
    });
  });
});

test('a name that two bodies have is refused with both, and each can be had by its id', async () => {
  await expect(nameOf('Audit Committee')).rejects.toMatchObject({
    code: 'AMBIGUOUS',
    message: expect.stringContaining('Audit Committee of Felpersham City Council (organization/felpersham/audit)'),
    details: {
      candidates: [
        { id: 'organization/borsetshire/audit', name: 'Audit Committee', of: 'Borsetshire County Council' },
        { id: 'organization/felpersham/audit', name: 'Audit Committee', of: 'Felpersham City Council' },
      ],
    },
  });
  expect(await nameOf('organization/felpersham/audit')).toBe('Audit Committee');
});

test('an id of another kind, an unknown id, and nothing name no body', async () => {
  for (const asked of ['person/nasreen-rowe', 'organization/nowhere', '', '...']) {
    await expect(nameOf(asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

describe('one person, strategy, role, record, meeting', () => {
  test.each([
    ['{ person(person: "n. rowe") { name } }', { person: { name: 'Nasreen Rowe' } }],
    ['{ strategy(strategy: "Unpaid Carers Strategy") { name } }', { strategy: { name: 'Carers Strategy' } }],
    ['{ role(role: "Director, Adult Care") { title } }', { role: { title: 'Director of Adult Care' } }],
    ['{ record(record: "borset-2.txt") { sha256 } }', { record: { sha256: '2'.repeat(64) } }],
    ['{ meeting(id: "meeting/borsetshire/audit/2031-06-17") { date } }', { meeting: { date: '2031-06-17' } }],
  ])('%s', async (query, answer) => {
    expect(await ask(graph, query)).toEqual(answer);
  });

  test.each([
    ['{ person(person: "Nasreen Row") { name } }', 'Nasreen Rowe'],
    ['{ strategy(strategy: "Carer Strategy") { name } }', 'Carers Strategy'],
    ['{ role(role: "Director of Care") { title } }', 'Director of Adult Care'],
    ['{ record(record: "borset-9.txt") { sha256 } }', 'borset-9.txt'],
    ['{ meeting(id: "meeting/borsetshire/audit/1999-01-01") { date } }', '1999-01-01'],
  ])('unknown: %s', async (query, told) => {
    await expect(ask(graph, query)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(told),
    });
  });
});

describe('node', () => {
  const node = (id: string) => ask(graph, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id });

  test('takes a global id and a readable one, and gives the global one', async () => {
    const { node: byRef } = await node('person/nasreen-rowe');
    expect(byRef.__typename).toBe('Person');
    expect((await node(byRef.id)).node).toEqual(byRef);
    expect((await node('organization/borsetshire/hcsc')).node.__typename).toBe('Organization');
  });

  test('an id that is none, and one that nothing has, are errors', async () => {
    for (const id of ['', 'nonsense', '!!', 'nowhere/at-all', Buffer.from('Meta:meta').toString('base64')]) {
      await expect(node(id)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
    await expect(node('person/nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('one unknown id, or one unknown name, leaves the rest of the answer alone', async () => {
    const { data, errors } = await answer(
      graph,
      `{ nodes(ids: ["strategy/carers", "person/nobody", "nonsense"]) { __typename }
         person(person: "Nobody At All") { name } meeting(id: "meeting/none") { date } record(record: "none") { sha256 }
         role(role: "None") { title } organization(organization: "None") { name } strategy(strategy: "Carers Strategy") { name } }`,
    );
    expect(data).toMatchObject({
      nodes: [{ __typename: 'Strategy' }, null, null],
      person: null,
      meeting: null,
      record: null,
      role: null,
      organization: null,
      strategy: { name: 'Carers Strategy' },
    });
    expect(
      errors?.map(({ path, originalError }) => [path?.join('.'), (originalError as UserError).code]).sort(),
    ).toEqual([
      ['meeting', 'NOT_FOUND'],
      ['nodes.1', 'NOT_FOUND'],
      ['nodes.2', 'BAD_INPUT'],
      ['organization', 'NOT_FOUND'],
      ['person', 'NOT_FOUND'],
      ['record', 'NOT_FOUND'],
      ['role', 'NOT_FOUND'],
    ]);
  });

  test('takes the readable id of everything that has one', async () => {
    const graph = await openEmbedded(null);
    await seedIfEmpty(graph, await readRegisters(), readSeedFacts);
    const one = new Map((await graph.dump()).nodes.map(({ label, id }) => [label, id]));
    expect(one.size).toBeGreaterThan(18);
    for (const [label, id] of one)
      expect(await ask(graph, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: label, id: Buffer.from(`${label}:${id}`).toString('base64') },
      });
    await graph.close();
  });

  test('nodes gives them in the order asked for', async () => {
    const ids = [
      'strategy/carers',
      'person/nasreen-rowe',
      'record/borset-1',
      'role/borsetshire/director-of-adult-care',
    ];
    const { nodes } = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids });
    expect(nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'Strategy',
      'Person',
      'Record',
      'Role',
    ]);
  });
});
