import { expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { openLibrary } from '../../src/library/index.ts';
import { noRegisters, type Registers } from '../../src/model/registers.ts';
import { type KeptRecord, resolve } from '../../src/resolve/index.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';
import { item, listed, meeting, person, record, registers } from '../support/invented.ts';

const northmoor = 'Northmoor Borough Council';
const eastwick = 'Eastwick City Council';
const named = (name: string) => ({
  name,
  abbreviation: null,
  kind: 'PARTNER' as const,
  lines: [20, 20] as [number, number],
});
const members = ['Ann Marsh', 'Ben Holt', 'Cy Dale', 'Di Frost', 'Ed Grove', 'Fay Hurst'].map((name) => listed(name));

function minutes(name: string, date: string, council: string | null, body: string, people: string[] = []): KeptRecord {
  const spoken = people.map((one, i) =>
    person(one, { role: 'Inspector', organization: 'Tidewater Trust', lines: [21 + i, 21 + i] }),
  );
  return record(
    name,
    [meeting(date, { council, body, attendance: members, items: [item('1', 'Piers', { people: spoken })] })],
    { organizations: [named('Tidewater Trust'), named(eastwick)] },
  );
}

/** Councils that name one another and one body of neither, records of no council, and one record of two councils. */
const border = () => {
  const both = record('joint', [
    meeting('2031-05-01', { council: northmoor, body: 'Rivers Joint Committee', attendance: members }),
    meeting('2031-06-01', { council: eastwick, body: 'Rivers Joint Committee', attendance: members }),
  ]);
  return [
    minutes('n1', '2031-01-10', northmoor, 'Harbour Committee', ['Ida Moss']),
    minutes('n2', '2031-02-10', northmoor, 'Cabinet'),
    minutes('e1', '2031-01-11', eastwick, 'Cabinet', ['Ida Moss']),
    minutes('e2', '2031-02-11', eastwick, 'Lantern Board'),
    minutes('x1', '2031-03-10', null, 'Lantern Board'),
    minutes('x2', '2031-03-11', null, 'Cabinet'),
    minutes('s1', '2031-04-01', 'Southfell District Council', 'Lantern Board'),
    both,
  ];
};

const asJson = (graph: Graph) => graph.dump().then((dump) => JSON.stringify(dump));

describeEngines('cells', (store) => {
  it('give at every border what a load of everything at once gives, in any order', async () => {
    const records = border();
    const atOnce = await store.empty();
    await ingest([records], atOnce, noRegisters);
    const whole = await asJson(atOnce);
    const orders = [records.toReversed(), [...records.slice(4), ...records.slice(0, 4)], records.toSorted(() => 1)];
    for (const order of orders.concat([records])) {
      const graph = await store.empty();
      await ingest(
        order.map((one) => [one]),
        graph,
        noRegisters,
      );
      expect((await asJson(graph)) === whole).toBe(true);
    }
    expect(resolve(records, noRegisters).nodes.length).toBe(JSON.parse(whole).nodes.length);
  }, 120_000);

  it('are read only where a load touches them', async () => {
    const graph = await store.empty();
    await ingest([border()], graph, noRegisters);
    const read: string[] = [];
    const watched: Graph = Object.assign(Object.create(graph), {
      read: (query: string, params: Record<string, unknown> = {}) => {
        if (query === 'kept-of-records') read.push(...(params.ids as string[]));
        return graph.read(query, params);
      },
      dump: () => Promise.reject(new Error('a load read the whole graph')),
    });
    await ingest([[minutes('s2', '2031-05-02', 'Southfell District Council', 'Cabinet')]], watched, noRegisters);
    const own = border().filter((one) => one.facts.meetings[0]?.council?.startsWith('Southfell'));
    expect(read).toEqual(own.map(({ facts }) => `record/${facts.sha256.slice(0, 12)}`));
  });

  it('are all derived again when the registers have changed', async () => {
    const graph = await store.empty();
    await ingest([border()], graph, noRegisters);
    const known: Registers = registers({
      organizations: [
        { id: 'organization/northmoor', name: northmoor, kind: 'COUNCIL', alsoKnownAs: [] },
        { id: 'organization/tidewater-trust', name: 'Tidewater Trust', kind: 'PARTNER', alsoKnownAs: ['Tidewater'] },
      ],
    });
    await ingest([[minutes('s2', '2031-05-02', 'Southfell District Council', 'Cabinet')]], graph, known);
    const expected = await store.empty();
    const all = [...border(), minutes('s2', '2031-05-02', 'Southfell District Council', 'Cabinet')];
    const whole = resolve(all, known).nodes.map(({ id }) => id);
    await ingest([all], expected, known);
    expect((await expected.dump()).nodes.map(({ id }) => id).sort()).toEqual(whole.sort());
  });
});

describeEngines('writers at one time', (store) => {
  /** Clients of one store: of one process where only one may have it, else each with a connection of its own. */
  const clients = async (graph: Graph, count: number) => {
    const opened = await Promise.all(
      Array.from({ length: count }, () => (store.engine === 'neo4j' ? openGraph(store.settings()) : graph)),
    );
    return { opened, close: () => Promise.all(opened.filter((one) => one !== graph).map((one) => one.close())) };
  };

  it('leave what they would have left one after the other', async () => {
    const records = border();
    const expected = await store.empty();
    await ingest([records], expected, noRegisters);
    const whole = await asJson(expected);
    const graph = await store.empty();
    const { opened, close } = await clients(graph, records.length);
    const libraries = await Promise.all(opened.map((one) => openLibrary(one, noRegisters)));
    await Promise.all(libraries.map((library, i) => library.add([records[i] as KeptRecord])));
    await close();
    expect((await asJson(graph)) === whole).toBe(true);
  }, 120_000);

  it('of one record, sixteen clients at once, leave one record', async () => {
    const graph = await store.empty();
    const one = minutes('n1', '2031-01-10', northmoor, 'Harbour Committee', ['Ida Moss']);
    const { opened, close } = await clients(graph, 16);
    const rounds = store.engine === 'neo4j' ? 5 : 20;
    const loaded = await Promise.all(
      opened.map(async (client) => {
        const library = await openLibrary(client, noRegisters);
        const done: boolean[] = [];
        for (let i = 0; i < rounds; i++) done.push(...(await library.add([one])).changed);
        return done;
      }),
    );
    await close();
    expect(loaded.flat().filter(Boolean)).toHaveLength(1);
    expect(await graph.revision()).toBe(1);
    expect((await graph.dump()).nodes.filter(({ label }) => label === 'Record')).toHaveLength(1);
  }, 120_000);
});
