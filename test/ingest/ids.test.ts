import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { derive, keepSeed } from '../../src/ingest.ts';
import { noRegisters, type Registers } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';
import { readRegisters, readSeedFacts } from '../../src/seed.ts';
import { ask } from '../api/ask.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, person, record } from '../support/invented.ts';

const minutes = (name: string, date: string, names: string[], more: Parameters<typeof meeting>[1] = {}) =>
  record(name, [meeting(date, { attendance: names.map((one, i) => listed(one, { lines: [i + 3, i + 3] })), ...more })]);

const idsOf = async (graph: Graph) =>
  (await graph.dump()).nodes.flatMap(({ label, id }) => (label === 'Evidence' || label === 'Diagnostic' ? [] : [id]));

/** Who answers to an id, with the printed names that are taken for the person. */
const personOf = async (graph: Graph, id: string) =>
  (
    await ask(
      graph,
      'query ($id: ID!) { node(id: $id) { ... on Person { id name identity { mentions { name } } } } }',
      { id },
    )
  ).node as { id: string; name: string };

const judged = (verdict: 'same' | 'different', a: string, b: string): Registers => ({
  ...noRegisters,
  judgements: [
    {
      id: 'judgement/marsh',
      verdict,
      a: { record: `${a}.txt`, name: 'Ann Marsh' },
      b: { record: `${b}.txt`, name: 'Marsh' },
      by: 'a reviewer',
      on: '2031-03-01',
      why: 'Told so.',
    },
  ],
});

describeEngines('an id once given', (store) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await store.empty();
  });
  const begin = async (...batches: KeptRecord[][]) => {
    graph = await store.empty();
    await ingest(batches, graph, noRegisters);
  };
  const more = (...records: KeptRecord[]) => ingest([records], graph, noRegisters);

  it('answers with the fuller name, and so do those of what the person did', async () => {
    const items = [item('1', 'Piers', { people: [person('Marsh', { lines: [21, 21] })] })];
    await begin([minutes('a', '2031-01-10', ['Marsh'], { items })]);
    const before = await idsOf(graph);
    expect(before).toContain('person/northmoor/marsh');
    await more(minutes('b', '2031-02-10', ['Ann Marsh']));
    expect(await personOf(graph, 'person/northmoor/marsh')).toMatchObject({ name: 'Ann Marsh' });
    for (const id of before)
      expect(await ask(graph, 'query ($id: ID!) { node(id: $id) { id } }', { id }), id).toMatchObject({ node: {} });
  });

  it('answers after a namesake elsewhere, and here, with the one on whose name it was given', async () => {
    await begin([minutes('a', '2031-01-10', ['Ann Marsh'])]);
    await more(minutes('e', '2031-01-11', ['Ann Marsh'], { council: 'Eastwick City Council' }));
    expect(await idsOf(graph)).toEqual(
      expect.arrayContaining(['person/northmoor/ann-marsh', 'person/eastwick/ann-marsh']),
    );
    const officer = person('Ann Marsh', { role: 'Head of Piers', lines: [22, 22] });
    await more(minutes('o', '2031-01-12', ['Ben Holt'], { items: [item('2', 'Piers', { people: [officer] })] }));
    const { id } = await personOf(graph, 'person/northmoor/ann-marsh');
    const ref = Buffer.from(id, 'base64').toString().replace('Person:', '');
    expect(ref).toBe('person/northmoor/ann-marsh-councillor');
  });

  it('answers after a merge, after the split that undoes it, and after that is taken back', async () => {
    await begin([minutes('a', '2031-01-10', ['Ann Marsh']), minutes('b', '2047-02-10', ['Marsh'])]);
    const saved = (await idsOf(graph)).filter((id) => id.startsWith('person/'));
    expect(saved).toHaveLength(2);
    const names = new Map<string, string>();
    for (const id of saved) names.set(id, (await personOf(graph, id)).name);
    await derive(graph, judged('same', 'a', 'b'), []);
    for (const id of saved) expect((await personOf(graph, id)).name).toBe('Ann Marsh');
    await derive(graph, noRegisters, []);
    for (const id of saved) expect((await personOf(graph, id)).name).toBe(names.get(id));
    await begin([minutes('a', '2031-01-10', ['Ann Marsh']), minutes('b', '2032-02-10', ['Marsh'])]);
    await derive(graph, judged('different', 'a', 'b'), []);
    expect((await personOf(graph, 'person/northmoor/ann-marsh')).name).toBe('Ann Marsh');
  });

  it('is not handed to another who is printed so', async () => {
    await begin([minutes('a', '2031-01-10', ['Marsh'])]);
    await more(minutes('b', '2031-02-10', ['Ann Marsh']));
    await more(minutes('c', '2060-02-10', ['Marsh']));
    expect(await personOf(graph, 'person/northmoor/marsh')).toMatchObject({ name: 'Ann Marsh' });
    const now = (await idsOf(graph)).filter((id) => id.startsWith('person/'));
    expect(now).not.toContain('person/northmoor/marsh');
    for (const id of now) {
      const answer = await personOf(graph, id);
      expect(Buffer.from(answer.id, 'base64').toString()).toBe(`Person:${id}`);
    }
  });
});

describe('the ids of the five records', () => {
  describeEngines('each given on the way', (store) => {
    it('answers at the end', async () => {
      const registers = await readRegisters();
      const records = (await readSeedFacts()).map(keepSeed);
      const orders = store.engine === 'neo4j' ? [records] : [records, records.toReversed()];
      for (const order of orders) {
        const graph = await store.empty();
        const saved = new Set<string>();
        for (const one of order) {
          await ingest([[one]], graph, registers);
          for (const id of await idsOf(graph)) saved.add(id);
        }
        const now = new Set(await idsOf(graph));
        const gone = [...saved].filter((id) => !now.has(id));
        const rows = await graph.read('given-ids', { ids: gone });
        const answered = new Set(rows.filter(({ present }) => now.has(String(present))).map(({ id }) => id));
        expect(gone.filter((id) => !answered.has(id))).toEqual([]);
      }
    }, 120_000);
  });
});
