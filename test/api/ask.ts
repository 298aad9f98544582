import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphql, parse } from 'graphql';
import { createContext } from '../../src/api/context.ts';
import { buildSchema } from '../../src/api/schema.ts';
import { openEmbedded } from '../../src/graph/embedded/index.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { GraphDocument, GraphNode } from '../../src/model/graph.ts';
import { fixture } from '../graph/fixture.ts';

/** What `resolve` keeps with a person who is printed once as "N. Rowe" and once in full. */
const identity = JSON.stringify({
  mentions: [
    { name: 'Nasreen Rowe', record: 'borset-1.txt', meeting: '2031-03-04', item: null, lines: [8, 8] },
    { name: 'N. Rowe', record: 'borset-2.txt', meeting: '2031-06-10', item: '7', lines: [26, 27] },
  ],
  joined: [{ a: 'Nasreen Rowe (borset-1.txt, line 8)', b: 'N. Rowe (borset-2.txt, line 26)', why: 'The same post.' }],
  others: [
    { person: 'person/edwin-quill', name: 'Edwin Quill', verdict: 'different', why: 'Both spoke at one meeting.' },
  ],
});
const withIdentity = (node: GraphNode): GraphNode =>
  node.label === 'Person' ? { ...node, props: { ...node.props, identity } } : node;

export async function openWith(document: GraphDocument = fixture): Promise<Graph> {
  const graph = await openEmbedded(null);
  await graph.apply({
    putNodes: document.nodes.map(withIdentity),
    putEdges: document.edges,
    deleteNodes: [],
    deleteEdges: [],
  });
  return graph;
}

/** One read of a graph, and how many reads had to end before it could begin. */
export interface Read {
  query: string;
  wave: number;
}

/** The same graph, writing down what is read. Reads take a while, so that those that could run side by side do. */
export function watched(graph: Graph): { graph: Graph; reads: Read[]; forget(): void } {
  const reads: Read[] = [];
  let done = 0;
  const watch = async <T>(query: string, run: () => Promise<T>): Promise<T> => {
    const wave = done + 1;
    reads.push({ query, wave });
    const [answer] = await Promise.all([run(), new Promise((resolve) => setTimeout(resolve, 40))]);
    done = Math.max(done, wave);
    return answer;
  };
  return {
    reads,
    forget() {
      reads.length = 0;
      done = 0;
    },
    graph: {
      engine: graph.engine,
      read: (query, params) => watch(query, () => graph.read(query, params)),
      ask: (text, params) => watch('ask', () => graph.ask(text, params)),
      search: (text, labels, limit) => watch('search', () => graph.search(text, labels, limit)),
      revision: () => watch('revision', () => graph.revision()),
      apply: (change) => graph.apply(change),
      dump: () => graph.dump(),
      close: () => graph.close(),
    },
  };
}

export type Variables = Record<string, unknown>;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the query asks for.
type Answer = any;

/** Runs a query; throws its first error as it was thrown, so that a test can look at its code. */
export async function ask(
  graph: Graph,
  source: string,
  variables: Variables = {},
  operationName?: string,
): Promise<Answer> {
  const { data, errors } = await answer(graph, source, variables, operationName);
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return JSON.parse(JSON.stringify(data));
}

/** As `ask`, with whatever errors stand beside the data. */
export async function answer(graph: Graph, source: string, variables: Variables = {}, operationName?: string) {
  return graphql({
    schema: await buildSchema(),
    source,
    contextValue: createContext(graph),
    variableValues: variables,
    operationName: operationName ?? null,
  });
}

export const operationsFolder = fileURLToPath(new URL('../../schema/operations', import.meta.url));

/** The example operations, each with the text of its file. */
export const operations = readdirSync(operationsFolder).flatMap((file) => {
  const source = readFileSync(`${operationsFolder}/${file}`, 'utf8');
  return parse(source).definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? [{ file, source, name: definition.name?.value ?? '' }] : [],
  );
});

export function operation(name: string): (graph: Graph, variables: Variables) => ReturnType<typeof ask> {
  const found = operations.find((entry) => entry.name === name);
  if (!found) throw new Error(`schema/operations has no operation ${name}`);
  return (graph, variables) => ask(graph, found.source, variables, name);
}
