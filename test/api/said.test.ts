import { beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { openLibrary } from '../../src/library/index.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { describeEngines } from '../graph/engines.ts';
import { item, listed, meeting, record } from '../support/invented.ts';
import { ask } from './ask.ts';

const text = `Harbour and Coast Select Committee
Present: Councillor Okoro
1. Sea wall
The gulls had undone the mortar of the lower
course by Whitsun.
2. Dues
Dues were held, and the mortar was not spoken of.`;
const minutes = (words?: string) =>
  record(
    'a',
    [
      meeting('2022-09-12', {
        attendance: [listed('Okoro', { lines: [2, 2] })],
        items: [item('1', 'Sea wall', { lines: [3, 5] }), item('2', 'Dues', { lines: [6, 7] })],
      }),
    ],
    words === undefined ? {} : { text: words },
  );

describeEngines('a search for what records say', (store) => {
  let graph: Graph;
  let library: Awaited<ReturnType<typeof openLibrary>>;
  beforeAll(async () => {
    graph = await store.empty();
    library = await openLibrary(graph, noRegisters);
    await library.add([minutes(text)]);
  }, 120_000);
  const found = async (asked: string) => {
    const { search } = await ask(
      graph,
      `query($asked: String!) { search(text: $asked) { nodes {
        snippet lines { number text record { fileName held } } entity { ... on AgendaItem { number } }
      } } }`,
      { asked },
    );
    return search.nodes as {
      snippet: string;
      lines: { number: number; text: string }[];
      entity: { number?: string };
    }[];
  };

  it('tells item, record and line', async () => {
    expect(await found('mortar gulls')).toEqual([
      {
        snippet: 'The gulls had undone the mortar of the lower',
        lines: [
          {
            number: 4,
            text: 'The gulls had undone the mortar of the lower',
            record: { fileName: 'a.txt', held: true },
          },
        ],
        entity: { number: '1' },
      },
    ]);
  });

  it('tells the line on which a phrase begins, though it goes on on the next', async () => {
    const [hit, ...others] = await found('"lower course by" whit');
    expect([hit?.entity.number, hit?.lines.map(({ number }) => number), others]).toEqual(['1', [4], []]);
  });

  it('finds what is said though a letter is wrong, and tells what it was read as', async () => {
    const asked =
      'query($asked: String!) { search(text: $asked) { readAs nodes { entity { ... on AgendaItem { number } } } } }';
    expect((await ask(graph, asked, { asked: 'mortr gulls' })).search).toEqual({
      readAs: 'mortar gulls',
      nodes: [{ entity: { number: '1' } }],
    });
    // A word that only records say is not changed into one of a title.
    expect((await ask(graph, asked, { asked: 'wal gulls' })).search).toMatchObject({ readAs: null, nodes: [] });
  });

  it('gives what is called so first, with its line', async () => {
    const hits = await found('dues');
    expect(hits.map(({ snippet, lines }) => [snippet, lines[0]?.number])).toEqual([['Dues', 6]]);
    expect((await found('mortar')).map(({ entity }) => entity.number)).toEqual(['2', '1']);
  });

  it('finds no words of a list that no item has, and none that were taken back', async () => {
    expect((await found('present')).length).toBe(0);
    await library.add([minutes()]);
    expect((await found('gulls')).length).toBe(1);
    const [held] = await graph.ask('MATCH (r:Record) RETURN r.id AS id', {});
    await library.withdraw(String(held?.id), { by: 'clerk', why: 'Not ours.' });
    expect(await found('gulls')).toEqual([]);
    expect(await found('dues')).toEqual([]);
  });
});
