import { beforeAll, describe, expect, test } from 'vitest';
import { diff } from '../../src/graph/diff.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import { candidateLimit, rank, searchable, searchText, termsOf, words } from '../../src/graph/search.ts';
import type { GraphNode, NodeLabel } from '../../src/model/graph.ts';
import { describeEngines } from './engines.ts';
import { fixture } from './fixture.ts';

const labels = Object.keys(searchable) as NodeLabel[];
const person = (id: string, name: string, ...alsoKnownAs: string[]): GraphNode => ({
  label: 'Person',
  id: `person/${id}`,
  props: { name, alsoKnownAs },
});
const people = [
  person('1', 'Zoë Müller', 'Zoe Mueller'),
  person('2', 'Aoife O’Dowd'),
  person('3', 'Jean-Luc Marsh'),
  person('4', 'Marsh Jean'),
  person('5', 'AND OR NOT'),
  person('6', 'Twin Name'),
  person('7', 'Twin Name'),
];
const questions = [
  'carers',
  'CARERS strategy',
  'strategy carers',
  'carers str',
  'HCSC',
  'health and care',
  'director of adult care',
  'the',
  'of a',
  'respite places',
  'felpersham hosp',
  'o',
  'marjorie heb',
  'zoe mul',
  'jean',
  'carers winter',
  'nobody',
  '"carers strategy"',
  '"strategy carers"',
  'progress "carers strategy"',
  '"carers strategy" prog',
  '"carers strategy',
  'grit bins',
  'fro',
  '"empty since the frost"',
  'the grit',
];

describeEngines('search', (store) => {
  let graph: Graph;
  let reference: Graph;
  beforeAll(async () => {
    const load = diff({ nodes: [], edges: [] }, { nodes: [...fixture.nodes, ...people], edges: fixture.edges });
    graph = await store.empty();
    await graph.apply(load);
    reference = await openEmbedded(null);
    await reference.apply(load);
    return () => reference.close();
  });
  const ids = async (text: string, among: NodeLabel[] = labels, limit = 20) =>
    (await graph.search(text, among, limit)).map(({ id }) => id);

  test.for(questions)('answers "%s" as the other engine does', async (question) => {
    expect(await graph.search(question, labels, 50)).toEqual(await reference.search(question, labels, 50));
  });

  test('finds whatever the case, the accents and the punctuation', async () => {
    for (const text of ['Zoë Müller', 'ZOE MULLER', 'zoë mull', '"Zoë" (Müller)']) {
      expect(await ids(text)).toEqual(['person/1']);
    }
    expect(await ids("Aoife O'Dowd")).toEqual(['person/2']);
  });

  test('finds other names, abbreviations, titles, texts and the beginning of the last word', async () => {
    expect(await ids('zoe mueller')).toEqual(['person/1']);
    expect(await ids('hcsc')).toEqual(['organization/borsetshire/hcsc']);
    expect(await ids('medical dir')).toEqual(['role/felpersham-nhs-trust/medical-director']);
    expect(await ids('discharge letters')).toEqual(['resolution/borsetshire/hcsc/2031-06-10/discharge-review/80']);
    expect(await ids('harge letters')).toEqual([]);
    expect(await ids('dis letters')).toEqual([]);
  });

  test('finds words in quotation marks only where they follow each other in one field', async () => {
    expect(await ids('"marsh jean"', ['Person'])).toEqual(['person/4']);
    expect(await ids('“Jean Luc” mar', ['Person'])).toEqual(['person/3']);
    expect(await ids('"muller zoe"')).toEqual([]);
    expect(await ids('"jean mar"')).toEqual([]);
  });

  test('wants every word', async () => {
    expect(await ids('carers nobody')).toEqual([]);
    expect(await ids('nobody carers')).toEqual([]);
  });

  test('puts the closest first, and equals by id', async () => {
    expect((await ids('carers strategy'))[0]).toBe('strategy/carers');
    expect(await ids('jean luc marsh')).toEqual(['person/3']);
    expect(await ids('marsh jean', ['Person'])).toEqual(['person/4', 'person/3']);
    expect(await ids('twin name')).toEqual(['person/6', 'person/7']);
  });

  test('keeps to the labels and the number asked for', async () => {
    expect(await ids('carers', ['Strategy'])).toEqual(['strategy/carers']);
    expect(await ids('carers', [])).toEqual([]);
    expect(await ids('carers', ['Evidence'])).toEqual([]);
    expect(await ids('carers', labels, 2)).toEqual((await ids('carers')).slice(0, 2));
  });

  test('takes any input as words to look for', async () => {
    expect(await ids('AND OR NOT')).toEqual(['person/5']);
    for (const text of ['', '   ', '"', '*', '?!', '+-&&||', '(', '\\']) expect(await ids(text)).toEqual([]);
    for (const text of ['carers) OR (winter', 'name:carers', 'carers~0.5', '/carers/', 'carers* AND', '\u0000carers']) {
      await expect(ids(text)).resolves.toBeDefined();
    }
    expect(await ids('carers" strategy~')).toContain('strategy/carers');
  });

  test('finds an item by what records that are held say under it, behind what is called so', async () => {
    const winter = 'item/borsetshire/hcsc/2031-03-04/3';
    expect(await ids('grit bins')).toEqual([winter]);
    expect(await ids('"empty since the frost" mon')).toEqual([winter]);
    expect(await ids('"bins frost"')).toEqual([]);
    expect(await ids('invented')).toEqual([]);
    expect(await ids('grit', ['Person', 'Resolution'])).toEqual([]);
    const put = (...putNodes: GraphNode[]) => graph.apply({ putNodes, putEdges: [], deleteNodes: [], deleteEdges: [] });
    const item = fixture.nodes.find(({ id }) => id === winter) as GraphNode;
    await put(person('9', 'Monday Frost'));
    expect(await ids('frost monday')).toEqual(['person/9', winter]);
    // Its record is in the store already, and no part of the change.
    const renamed = { ...item, props: { ...item.props, title: 'Frost and Monday' } };
    await put(renamed);
    expect(await ids('grit bins')).toEqual([winter]);
    expect(await ids('frost monday')).toEqual(['person/9', winter]);
    const { heldLines: _, ...unheld } = item.props;
    await put({ ...item, props: unheld });
    expect(await ids('grit bins')).toEqual([]);
    expect((await graph.dump()).nodes.filter(({ props }) => 'heldWords' in props)).toEqual([]);
  });

  test('follows the graph as it changes', async () => {
    const put = (node: GraphNode) => graph.apply({ putNodes: [node], putEdges: [], deleteNodes: [], deleteEdges: [] });
    await put(person('8', 'Quentin Vole'));
    expect(await ids('quentin vole')).toEqual(['person/8']);
    await put(person('8', 'Quentin Mole'));
    expect([await ids('quentin vole'), await ids('quentin mole')]).toEqual([[], ['person/8']]);
    await graph.apply({
      putNodes: [],
      putEdges: [],
      deleteNodes: [{ label: 'Person', id: 'person/8' }],
      deleteEdges: [],
    });
    expect(await ids('quentin')).toEqual([]);
  });
});

describeEngines('search while the graph changes', (store) => {
  const change = (...putNodes: GraphNode[]) => ({ putNodes, putEdges: [], deleteNodes: [], deleteEdges: [] });

  test('is of one revision, whatever was refused and however often it changed', async () => {
    const graph = await store.empty();
    const found = async (text: string) => (await graph.search(text, ['Person'], 10)).map(({ id }) => id);
    await graph.apply(change(...people));
    const noEnd = {
      type: 'OF_COUNCIL',
      fromLabel: 'Person',
      toLabel: 'Organization',
      from: 'person/1',
      to: 'none',
    } as const;
    // The first search reads all texts while changes wait their turn.
    const [first] = await Promise.all([
      found('marsh'),
      graph.apply(change(person('8', 'Round Marsh'))),
      expect(graph.apply({ ...change(person('9', 'Refused Marsh')), putEdges: [noEnd] })).rejects.toThrow('OF_COUNCIL'),
    ]);
    expect([...first].sort()).toEqual(expect.arrayContaining(['person/3', 'person/4']));
    expect((await found('marsh')).sort()).toEqual(['person/3', 'person/4', 'person/8']);
    for (let round = 0; round < 20; round++) {
      await graph.apply(change(person('8', `Round ${round + 101}`)));
      expect(await found('round')).toEqual(['person/8']);
      expect(await found(`"round ${round + 100}"`)).toEqual([]);
    }
  });
});

describeEngines('search with more candidates than are ranked', (store) => {
  test('gives the closest of all, the same on every engine', async () => {
    const graph = await store.empty();
    const crowd = Array.from({ length: candidateLimit + 100 }, (_, n) => person(`c${n}`, `Common Name ${10_000 + n}`));
    const closest = person('z', 'Common');
    await graph.apply(diff({ nodes: [], edges: [] }, { nodes: [...crowd, closest], edges: [] }));
    for (const question of ['common', 'common name', 'name 1']) {
      const found = await graph.search(question, ['Person'], 3_000);
      expect(found.map(({ id }) => id)).toEqual(
        [...(question === 'common' ? [closest] : []), ...[...crowd].sort((a, b) => (a.id < b.id ? -1 : 1))]
          .slice(0, candidateLimit)
          .map(({ id }) => id),
      );
    }
  });
});

describe('ranking', () => {
  const candidate = (id: string, ...fields: string[]) => ({
    label: 'Person' as const,
    id,
    text: searchText(person(id, fields[0] ?? '', ...fields.slice(1))) ?? '',
  });
  const order = (question: string, ...candidates: ReturnType<typeof candidate>[]) => {
    const terms = termsOf(question);
    return terms ? rank(terms, candidates, 10).map(({ id }) => id) : null;
  };

  test('a whole name, then a whole other name, then part of a name, then words apart, then words over two fields', () => {
    const found = order(
      'ann lee',
      candidate('fields', 'Ann Fisher', 'Ann Cove', 'Bo Lee'),
      candidate('apart', 'Lee Ann'),
      candidate('alias', 'Joan Smith', 'Ann Lee'),
      candidate('part', 'Ann Lee Fisher'),
      candidate('whole', 'Ann Lee'),
    );
    expect(found).toEqual(['whole', 'alias', 'part', 'apart', 'fields']);
  });

  test('a phrase does not run over the border of two names', () => {
    expect(order('ann lee', candidate('two', 'Bo Ann', 'Lee Bo'), candidate('one', 'Xy Zz Ann Lee'))).toEqual([
      'one',
      'two',
    ]);
  });

  test('words are letters and digits in lower case without accents', () => {
    expect(words('  Café-bar, O’Dowd (2023/24) ½ ﬁne ')).toEqual([
      'cafe',
      'bar',
      'o',
      'dowd',
      '2023',
      '24',
      '1',
      '2',
      'fine',
    ]);
    expect(termsOf(' .,! ')).toBeNull();
  });
});
