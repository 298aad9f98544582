import { beforeEach, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { noRegisters } from '../../src/model/registers.ts';
import type { KeptRecord } from '../../src/resolve/index.ts';
import { ask } from '../api/ask.ts';
import { describeEngines } from '../graph/engines.ts';
import { item, listed, meeting, record } from '../support/invented.ts';

const clerk = { by: 'the clerk', at: '2031-07-01T10:00:00.000Z' };

function minutes(version: string, status: 'PRESENT' | 'APOLOGIES', file = 'minutes.txt'): KeptRecord {
  const made = record(version, [
    meeting('2031-01-10', { attendance: [listed('Ann Marsh', { status, lines: [3, 3] }), listed('Ben Holt')] }),
  ]);
  return { ...made, facts: { ...made.facts, record: file } };
}

const statusOf = async (graph: Graph) => {
  const { nodes } = await graph.dump();
  return nodes.filter(({ props }) => props.nameAsStated === 'Ann Marsh').map(({ props }) => props.status);
};
const dump = async (graph: Graph) => JSON.stringify(await graph.dump());

describeEngines('versions of a record', (store) => {
  let graph: Graph;
  let library: Library;
  beforeEach(async () => {
    graph = await store.empty();
    library = await openLibrary(graph, noRegisters);
  });

  it('of one source supersede the former, and the id of the former leads to the present one', async () => {
    const [first, second] = [minutes('v1', 'PRESENT'), minutes('v2', 'APOLOGIES')];
    await library.add([{ ...first, source: '/records/minutes.txt' }], clerk);
    await library.add([{ ...second, source: '/records/minutes.txt' }], clerk);
    expect(await statusOf(graph)).toEqual(['APOLOGIES']);
    const alone = await store.empty();
    await (await openLibrary(alone, noRegisters)).add([{ ...second, source: '/records/minutes.txt' }], clerk);
    const expected = await dump(alone);
    graph = await store.empty();
    library = await openLibrary(graph, noRegisters);
    for (const one of [first, second]) await library.add([{ ...one, source: '/records/minutes.txt' }], clerk);
    expect(await dump(graph)).toBe(expected);
    const id = `record/${first.facts.sha256.slice(0, 12)}`;
    const { node } = await ask(graph, 'query ($id: ID!) { node(id: $id) { ... on Record { sha256 } } }', { id });
    expect(node.sha256).toBe(second.facts.sha256);
    await library.add([{ ...first, source: '/records/minutes.txt' }], clerk);
    expect(await statusOf(graph)).toEqual(['PRESENT']);
  });

  it('of two sources stay side by side, and what they say differently is told with both places', async () => {
    await library.add([{ ...minutes('v1', 'PRESENT'), source: '/a/minutes.txt' }], clerk);
    await library.add([{ ...minutes('v2', 'APOLOGIES'), source: '/b/minutes.txt' }], clerk);
    const { nodes } = await graph.dump();
    expect(nodes.filter(({ label }) => label === 'Record')).toHaveLength(2);
    const said = ['PRESENT (minutes.txt, line 3)', 'APOLOGIES (minutes.txt, line 3)'];
    const { contradictions, coverage } = await ask(
      graph,
      `{ contradictions { nodes { about message appearance { status contradictions { about } } evidence { firstLine record { sha256 } } } }
         coverage { contradictions { message } doubtfulRecords { doubts } } }`,
    );
    expect(contradictions.nodes).toHaveLength(1);
    const [told] = contradictions.nodes;
    expect(told).toMatchObject({ about: 'STATUS', appearance: { contradictions: [{ about: 'STATUS' }] } });
    for (const one of said) expect(told.message).toContain(one);
    expect(told.evidence.map(({ record }: { record: { sha256: string } }) => record.sha256)).toHaveLength(2);
    expect(coverage.contradictions).toEqual([{ message: told.message }]);
  });

  it('of one meeting: what approved minutes say goes before their draft, and both are told', async () => {
    const draft = minutes('v1', 'PRESENT');
    for (const one of draft.facts.meetings) one.draft = true;
    await library.add([{ ...draft, source: '/a/draft.txt' }], clerk);
    expect(await statusOf(graph)).toEqual(['PRESENT']);
    await library.add([{ ...minutes('v2', 'APOLOGIES'), source: '/b/minutes.txt' }], clerk);
    expect(await statusOf(graph)).toEqual(['APOLOGIES']);
    const { contradictions } = await ask(graph, '{ contradictions { nodes { message } } }');
    expect(contradictions.nodes[0].message).toContain('PRESENT (minutes.txt, line 3, a draft)');
  });

  it('on two days, with one run of minute numbers, are told as one meeting on both', async () => {
    const items = ['Budget', 'Roads', 'Allotments'].map((title, i) => item(String(41 + i), title));
    const on = (sha: string, date: string) => record(sha, [meeting(date, { items })]);
    await library.add([{ ...on('d1', '2031-03-04'), source: '/a/minutes.txt' }], clerk);
    await library.add([{ ...on('d2', '2031-03-05'), source: '/b/minutes.txt' }], clerk);
    const { contradictions } = await ask(
      graph,
      '{ contradictions(about: DATE) { nodes { message meeting { date } } } }',
    );
    expect(contradictions.nodes.map(({ meeting }: { meeting: { date: string } }) => meeting.date)).toEqual([
      '2031-03-05',
      '2031-03-04',
    ]);
    expect(contradictions.nodes[0].message).toContain('on 2031-03-04');
    // numbers that begin anew at each meeting prove nothing
    const anew = ['Apologies', 'Minutes', 'Planning'].map((title, i) => item(String(1 + i), title));
    const other = await store.empty();
    const fresh = await openLibrary(other, noRegisters);
    await fresh.add(
      ['2031-03-04', '2031-03-11'].map((date, i) => ({
        ...record(`e${i}`, [meeting(date, { items: anew })]),
        source: `/${i}.txt`,
      })),
      clerk,
    );
    const none = await ask(other, '{ contradictions { totalCount } }');
    expect(none.contradictions.totalCount).toBe(0);
  });

  it('can be withdrawn, stay so when the folder is loaded again, and come back', async () => {
    const other = record('other', [meeting('2031-02-10', { attendance: [listed('Ann Marsh')] })]);
    await library.add([other], clerk);
    const without = await dump(graph);
    const one = { ...minutes('v1', 'PRESENT'), source: '/a/minutes.txt' };
    await library.add([one], clerk);
    const before = await dump(graph);
    await library.withdraw('minutes.txt', { ...clerk, why: 'Published by mistake.' });
    expect(await dump(graph)).toBe(without);
    const again = await library.add([one], clerk);
    expect(again.changed).toEqual([false]);
    expect(again.leftOut).toEqual([
      expect.stringContaining('withdrawn on 2031-07-01 by the clerk (Published by mistake.)'),
    ]);
    expect(await dump(graph)).toBe(without);
    await library.restore('minutes.txt', clerk);
    expect(await dump(graph)).toBe(before);
    await expect(library.withdraw('nothing.txt', clerk)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await library.add([{ ...minutes('v2', 'APOLOGIES'), source: '/b/minutes.txt' }], clerk);
    await expect(library.withdraw('minutes.txt', clerk)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('leave a trace: who, when, why, and what came, changed and went', async () => {
    await library.add([{ ...minutes('v1', 'PRESENT'), source: '/a/minutes.txt' }], clerk);
    await library.add([{ ...minutes('v2', 'APOLOGIES'), source: '/a/minutes.txt' }], clerk);
    await library.withdraw('minutes.txt', { ...clerk, why: 'Wrong meeting.' });
    const { loads, changes, all } = await ask(
      graph,
      `{ loads { revision at by why records { record what source } }
         changes(since: 1, until: 2) { kind id type }
         all: changes(since: 0) { kind } }`,
    );
    expect(loads.map((one: { revision: number }) => one.revision)).toEqual([3, 2, 1]);
    expect(loads[0]).toMatchObject({ by: 'the clerk', why: 'Wrong meeting.', records: [{ what: 'WITHDRAWN' }] });
    expect(loads[1].records.map(({ what }: { what: string }) => what).sort()).toEqual(['ADDED', 'SUPERSEDED']);
    const appearance = 'appearance/northmoor/harbour-and-coast-select-committee/2031-01-10/northmoor-ann-marsh';
    expect(changes).toContainEqual({ kind: 'CHANGED', id: appearance, type: 'Appearance' });
    // What came and went again since the beginning is no change.
    expect(all).toEqual([]);
  });
});
