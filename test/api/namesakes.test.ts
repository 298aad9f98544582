import { beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, person, record } from '../support/invented.ts';
import { ask } from './ask.ts';

const eastwick = { council: 'Eastwick City Council', body: 'Parks Committee' };

describeEngines('people of one name in two councils', (store) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await store.empty();
    const reed = (role: string) => person('Ann Reed', { role, part: 'PRESENTED' });
    await ingest(
      [
        [
          record('a', [
            meeting('2022-09-12', {
              attendance: [listed('Okoro', { capacity: 'CHAIR' })],
              items: [item('1', 'Dues', { people: [reed('Head of Ports')] })],
            }),
          ]),
          record('b', [
            meeting('2024-03-05', {
              ...eastwick,
              attendance: [listed('Pell')],
              items: [
                item('1', 'Trees', {
                  people: [
                    { ...reed('Tree Officer'), alsoAs: [{ name: 'Ann', honorific: null, lines: [24, 24] }] },
                    person('Edwards', { honorific: 'Mr', role: 'Warden' }),
                  ],
                }),
              ],
            }),
          ]),
        ],
      ],
      graph,
      noRegisters,
    );
  }, 120_000);

  it('are all given, whatever the size of the page, each with its council', async () => {
    const { people } = await ask(
      graph,
      '{ people(search: "Ann Reed", first: 1) { totalCount nodes { council { name } } } }',
    );
    expect(people).toEqual({
      totalCount: 2,
      nodes: [{ council: { name: 'Eastwick City Council' } }, { council: { name: 'Northmoor Borough Council' } }],
    });
  });

  it('are told apart where one is asked for', async () => {
    await expect(ask(graph, '{ person(person: "Ann Reed") { name } }')).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      message: expect.stringContaining('Northmoor Borough Council, Head of Ports, 2022'),
      details: {
        candidates: [
          expect.objectContaining({ councils: ['Eastwick City Council'], roles: ['Tree Officer'], years: '2024' }),
          expect.objectContaining({ councils: ['Northmoor Borough Council'], roles: ['Head of Ports'], years: '2022' }),
        ],
      },
    });
  });

  it.each([
    ['council: "Eastwick City Council", search: "Ann Reed"', ['Ann Reed']],
    ['body: "Parks Committee"', ['Ann Reed', 'Edwards', 'Pell']],
    ['body: "Parks Committee", capacity: MEMBER', ['Pell']],
    ['capacity: CHAIR', ['Okoro']],
    ['role: "Head of Ports"', ['Ann Reed']],
    ['role: "Warden", council: "Northmoor Borough Council"', []],
    ['search: "Ann", council: "Eastwick City Council"', ['Ann Reed']],
    ['search: "Mr Edwards"', ['Edwards']],
  ])('are narrowed by %s', async (args, names) => {
    const { people } = await ask(graph, `{ people(${args}) { nodes { name } } }`);
    expect(people.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(names);
  });

  it.each(['Mr Edwards', 'Edwards', 'Ann'])('one is found by the printed form "%s"', async (form) => {
    const { person: found } = await ask(graph, `{ person(person: "${form}") { council { name } } }`);
    expect(found.council.name).toBe('Eastwick City Council');
  });

  it('every search hit tells its council', async () => {
    const { search } = await ask(
      graph,
      '{ search(text: "trees") { nodes { council { name } entity { __typename } } } }',
    );
    expect(search.nodes).toEqual([
      { council: { name: 'Eastwick City Council' }, entity: { __typename: 'AgendaItem' } },
    ]);
  });
});
