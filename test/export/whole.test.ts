import grafeo from '@grafeo-db/js';
import { expect, test } from 'vitest';
import { forms } from '../../src/export/forms.ts';
import { wholeGraph } from '../../src/export/whole.ts';
import { diff } from '../../src/graph/diff.ts';
import { canonical } from '../../src/graph/document.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import { plainRows } from '../../src/graph/rows.ts';
import { readAll } from '../../src/graph/statements.ts';
import type { GraphDocument, GraphEdge, GraphNode, NodeLabel, Props } from '../../src/model/graph.ts';
import { describeEngines } from '../graph/engines.ts';
import { fixture } from '../graph/fixture.ts';

/** Texts that every form must take as they are. */
const hostile: GraphNode[] = [
  'It’s "quoted" \\ and \'quoted\'; MATCH (n) DETACH DELETE n;',
  'two\nlines\tand a tab\r\n',
  '<b>&amp;</b> ]]> =1+1 \u0001 \u2028 é 𝄞 $x {y} `z`',
].map((name, at) => ({
  label: 'Person',
  id: `person/hostile-${at}`,
  props: { name, alsoKnownAs: [name, ''], identity: '{}' },
}));
const whole: GraphDocument = canonical({ nodes: [...fixture.nodes, ...hostile], edges: fixture.edges });

describeEngines('the whole graph as a file', (store) => {
  const exported = async (form: keyof typeof forms) => {
    const graph = await store.empty();
    await graph.apply(diff({ nodes: [], edges: [] }, whole));
    const parts: string[] = [];
    for await (const part of wholeGraph(graph, forms[form])) parts.push(part);
    return parts.join('');
  };

  test('as JSON Lines, read back, is the same graph', async () => {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    for (const line of (await exported('jsonl')).trim().split('\n')) {
      const { node, edge, ...rest } = JSON.parse(line);
      if (node) nodes.push({ label: node, ...rest });
      else edges.push({ type: edge, ...rest });
    }
    const graph = await openEmbedded(null);
    await graph.apply(diff({ nodes: [], edges: [] }, { nodes, edges }));
    expect(await graph.dump()).toEqual(whole);
    await graph.close();
  });

  test('as a Cypher script, run on an empty database, is the same graph', async () => {
    const db = grafeo.GrafeoDB.create(null, {});
    for (const statement of (await exported('cypher')).trim().split('\n')) {
      expect(statement).toMatch(/;$/);
      // The embedded engine has indexes and constraints of its own form.
      if (!statement.startsWith('CREATE CONSTRAINT')) await db.executeCypher(statement.slice(0, -1));
    }
    const run = async (text: string, params: Record<string, unknown>) =>
      plainRows((await db.executeCypher(text, params)).toArray(), 'test');
    expect(await readAll(run)).toEqual(whole);
    db.close();
  });

  test('as GraphML, read back, is the same graph', async () => {
    const text = await exported('graphml');
    const keys = new Map(
      [...text.matchAll(/<key id="(\w+)"[^>]*attr.type="(\w+)"( attr.list="string")?\/>/g)].map(
        ([, id, type, list]) => [id, list ? 'list' : type],
      ),
    );
    const plain = (value = '') =>
      value
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
    const valueFrom = (key = '', value = ''): Props[string] => {
      const type = keys.get(key);
      if (type === 'list') return JSON.parse(plain(value));
      return type === 'long' ? Number(value) : type === 'boolean' ? value === 'true' : plain(value);
    };
    const nodes = [...text.matchAll(/<node id="([^"]*)" labels=":(\w+)">(.*?)<\/node>/gs)].map(
      ([, id, label, data = '']) => ({
        label: label as NodeLabel,
        id: plain(id),
        props: Object.fromEntries(
          [...data.matchAll(/<data key="(\w+)">([^<]*)<\/data>/g)]
            .filter(([, key]) => key !== 'labels')
            .map(([, key = '', value]) => [key, valueFrom(key, value)]),
        ),
      }),
    );
    const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
    const edges = [...text.matchAll(/<edge source="([^"]*)" target="([^"]*)" label="(\w+)">/g)].map(
      ([, from, to, type]) => ({
        type: type as GraphEdge['type'],
        fromLabel: labelOf.get(plain(from)) as NodeLabel,
        from: plain(from),
        toLabel: labelOf.get(plain(to)) as NodeLabel,
        to: plain(to),
      }),
    );
    // A sign that XML cannot write at all stands as the mark of such; inside a list it is JSON, which can.
    const written = (value: Props[string]) =>
      typeof value === 'string' ? value.replaceAll('\u0001', '\ufffd') : value;
    const expected = whole.nodes.map(({ props, ...node }) => ({
      ...node,
      props: Object.fromEntries(Object.entries(props).map(([name, value]) => [name, written(value)])),
    }));
    expect(canonical({ nodes, edges })).toEqual({ ...whole, nodes: expected });
  });

  test('breaks off where a load changes the graph meanwhile', async () => {
    const graph = await store.empty();
    await graph.apply(diff({ nodes: [], edges: [] }, whole));
    const parts = wholeGraph(graph, forms.jsonl);
    await parts.next();
    await graph.apply(diff(whole, { nodes: whole.nodes.slice(0, -1), edges: [] }));
    const rest = async () => {
      for await (const part of parts) expect(part).toBeDefined();
    };
    await expect(rest()).rejects.toThrow('changed by a load');
  });
});

test('every property of the model has its type in GraphML', () => {
  const head = forms.graphml.head();
  const typeOf = (name: string) =>
    new RegExp(`<key id="${name}"[^>]*attr.type="(\\w+)"(?: attr.list="(\\w+)")?/>`).exec(head);
  for (const { id, props } of fixture.nodes)
    for (const [name, value] of Object.entries(props)) {
      const [, type, list] = typeOf(name) ?? [];
      const wanted = Array.isArray(value)
        ? 'string list'
        : { number: 'long', boolean: 'boolean', string: 'string' }[typeof value as 'string'];
      expect(`${type}${list ? ' list' : ''}`, `${name} of ${id}`).toBe(wanted);
    }
});
