import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { derive, keepSeed, seedIfEmpty } from '../../src/ingest.ts';
import { combine } from '../../src/library/combine.ts';
import { noRegisters, type Registers } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';
import { describeEngines } from '../graph/engines.ts';
import { ingest } from '../support/ingest.ts';
import { record as invented, item, listed, meeting } from '../support/invented.ts';

function record(n: number, date: string, chair: string, text?: string): KeptRecord {
  const weirs = item('1', 'WEIRS', {
    lines: [4, 8],
    resolutions: [{ number: '1', summary: 'Noted the weirs.', actions: ['NOTED'], lines: [7, 7] }],
  });
  const sitting = meeting(date, { attendance: [listed(chair, { capacity: 'CHAIR', lines: [2, 2] })], items: [weirs] });
  const kept = invented(`borset-${n}`, [sitting], text === undefined ? {} : { text });
  return { ...kept, origin: text === undefined ? 'REVIEWED' : 'EXTRACTED' };
}

const lines = [
  'Rivers Committee',
  'Present: Councillor Ann Marsh (Chair)',
  '',
  '1. WEIRS',
  '',
  'Weirs.',
  'RESOLVED (1) That the weirs be noted.',
];
const asJson = async (graph: Graph) => JSON.stringify(await graph.dump());

describeEngines('ingest', (store) => {
  it('changes nothing when a record is loaded again', async () => {
    const graph = await store.empty();
    await ingest([[record(1, '2030-01-10', 'Ann Marsh')]], graph, noRegisters);
    const [before, revision] = [await asJson(graph), await graph.revision()];
    const [again] = await ingest([[record(1, '2030-01-10', 'Ann Marsh')]], graph, noRegisters);
    expect(again?.changed).toEqual([false]);
    expect(await asJson(graph)).toBe(before);
    expect(await graph.revision()).toBe(revision);
  });

  it('gives the same graph one by one, in any order, and all at once', async () => {
    const all = [
      record(1, '2030-01-10', 'Ann Marsh'),
      record(2, '2030-02-10', 'Marsh'),
      record(3, '2030-03-10', 'Ben Holt'),
    ];
    const orders = [all, [all[2], all[0], all[1]] as KeptRecord[]];
    const dumps = new Set<string>();
    for (const order of orders) {
      const graph = await store.empty();
      await ingest(
        order.map((one) => [one]),
        graph,
        noRegisters,
      );
      dumps.add(await asJson(graph));
    }
    const graph = await store.empty();
    await ingest([all], graph, noRegisters);
    dumps.add(await asJson(graph));
    expect(dumps.size).toBe(1);
  });

  it('restores the former graph when a judgement is taken back', async () => {
    const graph = await store.empty();
    await ingest([[record(1, '2030-01-10', 'Ann Marsh')], [record(2, '2031-02-10', 'Marsh')]], graph, noRegisters);
    const before = await asJson(graph);
    const judged: Registers = {
      ...noRegisters,
      judgements: [
        {
          id: 'judgement/marsh',
          verdict: 'different',
          a: { record: 'borset-1.txt', name: 'Ann Marsh' },
          b: { record: 'borset-2.txt', name: 'Marsh' },
          by: 'a reviewer',
          on: '2031-03-01',
          why: 'Sisters.',
        },
      ],
    };
    await derive(graph, judged, []);
    expect(await asJson(graph)).not.toBe(before);
    await derive(graph, noRegisters, []);
    expect(await asJson(graph)).toBe(before);
  });

  it('leaves the graph as it was when a load fails half way', async () => {
    const graph = await store.empty();
    await ingest([[record(1, '2030-01-10', 'Ann Marsh')]], graph, noRegisters);
    const before = await asJson(graph);
    const broken: Graph = Object.assign(Object.create(graph), {
      apply: (change: Parameters<Graph['apply']>[0]) =>
        graph.apply({
          ...change,
          putEdges: [
            ...change.putEdges,
            { type: 'ITEM_OF', fromLabel: 'AgendaItem', from: 'nowhere', toLabel: 'Meeting', to: 'nowhere' },
          ],
        }),
      read: graph.read.bind(graph),
      dump: graph.dump.bind(graph),
    });
    await expect(ingest([[record(2, '2030-02-10', 'Ben Holt')]], broken, noRegisters)).rejects.toThrow();
    expect(await asJson(graph)).toBe(before);
  });
});

describe('a record that is known twice', () => {
  const reviewed = record(1, '2030-01-10', 'Ann Marsh');
  const read = record(1, '2030-01-11', 'Anne Marsh', lines.join('\n'));
  const limb = read.facts.meetings[0]?.items[0]?.resolutions[0];
  if (limb) limb.text = 'That the weirs be noted.';

  it.each([
    ['the file comes later', reviewed, read],
    ['the reviewed facts come later', read, reviewed],
  ])('keeps what a reviewer wrote and takes words from the file: %s', (_, known, incoming) => {
    const both = combine(known, incoming);
    expect(both.facts.meetings[0]?.date).toBe('2030-01-10');
    expect(both.text).toBe(read.text);
    expect(both.facts.meetings[0]?.items[0]?.resolutions[0]).toMatchObject({
      summary: 'Noted the weirs.',
      text: 'That the weirs be noted.',
    });
  });

  it('adds the words of a record to the graph and changes no other answer', async () => {
    const graph = await openEmbedded(null);
    await ingest([[reviewed]], graph, noRegisters);
    const before = await graph.dump();
    await ingest([[read]], graph, noRegisters);
    const after = await graph.dump();
    const worded = new Set(['quote', 'text', 'kept', 'held', 'heldLines', 'lineCount', 'mediaType']);
    const bare = ({ nodes, edges }: typeof after) => ({
      edges,
      nodes: nodes.map(({ props, ...node }) => ({
        ...node,
        props: Object.fromEntries(Object.entries(props).filter(([key]) => !worded.has(key))),
      })),
    });
    expect(bare(after)).toEqual(bare(before));
    const quotes = after.nodes.filter(({ label }) => label === 'Evidence').map(({ props }) => String(props.quote));
    expect(quotes).toContain('Present: Councillor Ann Marsh (Chair)');
    await graph.close();
  });
});

describe('the first start', () => {
  it('loads the shipped facts into an empty graph only', async () => {
    const graph = await openEmbedded(null);
    const facts = async () => [record(1, '2030-01-10', 'Ann Marsh').facts];
    expect((await seedIfEmpty(graph, noRegisters, facts))?.changed).toEqual([true]);
    expect(await seedIfEmpty(graph, noRegisters, facts)).toBeUndefined();
    await graph.close();
  });

  it('takes an edit of reviewed facts over when asked to', async () => {
    const graph = await openEmbedded(null);
    await ingest([[keepSeed(record(1, '2030-01-10', 'Ann Marsh').facts)]], graph, noRegisters);
    await derive(graph, noRegisters, [record(1, '2030-01-10', 'Anna Marsh').facts]);
    const people = (await graph.dump()).nodes.filter(({ label }) => label === 'Person');
    expect(people.map(({ props }) => props.name)).toEqual(['Anna Marsh']);
    await graph.close();
  });
});
