import type {
  BookLabel,
  EdgeType,
  GraphChange,
  GraphDocument,
  GraphEdge,
  GraphNode,
  NodeLabel,
  Props,
} from '../model/graph.ts';
import { bookLabels, edgeTypes, nodeLabels } from '../model/graph.ts';
import { canonical, compareText, nodeKey } from './document.ts';
import type { Row } from './port.ts';
import { searchProperty, searchText, wordsProperty } from './search.ts';
import { spokenWords } from './spoken.ts';
import { StaleChange } from './stale.ts';

/** Runs one Cypher statement inside the caller's transaction. */
export type Run = (text: string, params: Record<string, unknown>) => Promise<Row[]>;

/** Raised when the shape of the stored graph changes, so that a store of another shape is not read as this one. */
export const schemaVersion = 4;

const batchSize = 1000;

/** Writes the whole change and answers the revision that it makes; a caller that sees this throw rolls its transaction back. */
export async function write(change: GraphChange, run: Run): Promise<number> {
  // First of all: whoever holds the Meta node's lock writes alone, so two writers cannot lock each other out, and the revision
  // is read only under it.
  await run("MERGE (m:Meta {id: 'meta'}) SET m.schemaVersion = $schemaVersion", { schemaVersion });
  const [meta] = await run(
    "MATCH (m:Meta {id: 'meta'}) SET m.revision = coalesce(m.revision, 0) + 1 RETURN m.revision AS revision",
    {},
  );
  if (change.from !== undefined && meta?.revision !== change.from + 1)
    throw new StaleChange(change.from, Number(meta?.revision) - 1);
  await writeBooks(change, run);
  for (const [ends, edges] of groupBy(change.deleteEdges, endsOf)) {
    const { type, fromLabel, toLabel } = ends;
    await inBatches(edges, async (rows) => {
      await run(
        `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from})-[r:${type}]->(b:${toLabel} {id: row.to}) DELETE r`,
        { rows: rows.map(({ from, to }) => ({ from, to })) },
      );
    });
  }
  for (const [{ label }, nodes] of groupBy(change.deleteNodes, labelOf)) {
    await inBatches(nodes, async (rows) => {
      await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids: rows.map(({ id }) => id) });
    });
  }
  const made = await putNodes(change.putNodes, run);
  await putEdges(change.putEdges, made, run);
  return Number(meta?.revision);
}

/**
 * Answers the keys of those that were not there. What is new is created: to merge it would look for it a second time, and for each of
 * its edges among all that the ends have.
 */
async function putNodes(nodes: GraphNode[], run: Run): Promise<Set<string>> {
  const records = new Map(nodes.flatMap((node) => (node.label === 'Record' ? [[node.id, node]] : [])));
  const made = new Set<string>();
  const put = async (label: NodeLabel, batch: GraphNode[]) => {
    const words = label === 'AgendaItem' ? await spokenWords(batch, records, run) : undefined;
    const there = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`, {
      ids: batch.map(({ id }) => id),
    });
    const known = new Set(there.map(({ id }) => id));
    const rows = batch.map((node) => stored(node, words?.get(node.id)));
    const [old, fresh] = parted(rows, ({ id }) => known.has(id));
    for (const { id } of fresh) made.add(nodeKey({ label, id }));
    if (fresh.length > 0) await create(label, fresh, run);
    if (old.length > 0)
      await run(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row.props`, { rows: old });
  };
  const groups = groupBy(nodes, labelOf);
  await overlapping(
    groups.flatMap(([{ label }, group]) =>
      batches(unique(group, ({ id }) => id)).map((batch) => () => put(label, batch)),
    ),
  );
  return made;
}

/** Each row is a list of values, which takes an engine half the time that an object takes. */
async function create(label: NodeLabel, nodes: { props: Props }[], run: Run): Promise<void> {
  const names = [...new Set(nodes.flatMap(({ props }) => Object.keys(props)))].sort(compareText);
  const odd = names.find((name) => !/^\w+$/.test(name));
  if (odd !== undefined) throw new Error(`${label}: "${odd}" is no name of a property`);
  const values = names.map((name, at) => `${name}: row[${at}]`).join(', ');
  const rows = nodes.map(({ props }) => names.map((name) => props[name] ?? null));
  await run(`UNWIND $rows AS row CREATE (n:${label} {${values}})`, { rows });
}

/** `made`: keys of the nodes that are new, so that nothing leads from or to them yet. */
async function putEdges(edges: GraphEdge[], made: Set<string>, run: Run): Promise<void> {
  const isNew = ({ fromLabel, from, toLabel, to }: GraphEdge) =>
    made.has(nodeKey({ label: fromLabel, id: from })) || made.has(nodeKey({ label: toLabel, id: to }));
  const jobs = groupBy(edges, endsOf).flatMap(([{ type, fromLabel, toLabel }, group]) => {
    const put = async (how: 'CREATE' | 'MERGE', batch: GraphEdge[]) => {
      const [result] = await run(
        `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row[0]}) MATCH (b:${toLabel} {id: row[1]})
         ${how} (a)-[r:${type}]->(b) RETURN count(*) AS found`,
        { rows: batch.map(({ from, to }) => [from, to]) },
      );
      const missing = batch.length - Number(result?.found ?? 0);
      if (missing !== 0) throw new Error(`${missing} edges ${type} have an end that is not in the graph`);
    };
    const [fresh, rest] = parted(
      unique(group, ({ from, to }) => `${from} ${to}`),
      isNew,
    );
    return [
      ...batches(fresh).map((batch) => () => put('CREATE', batch)),
      ...batches(rest).map((batch) => () => put('MERGE', batch)),
    ];
  });
  await overlapping(jobs);
}

/**
 * Runs jobs that do not depend on each other: while the engine is at one, the next is made ready. When it throws none is under way, so
 * the transaction can be rolled back.
 */
async function overlapping(jobs: (() => Promise<void>)[]): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  for (const job of jobs) {
    const next = job();
    next.catch(() => {}); // told when its turn comes
    await last.catch(async (error) => {
      await next.catch(() => {});
      throw error;
    });
    last = next;
  }
  await last;
}

/** The last of those with the same key. */
const unique = <T>(list: T[], keyOf: (entry: T) => string): T[] => [
  ...new Map(list.map((entry) => [keyOf(entry), entry])).values(),
];

function parted<T>(list: T[], holds: (entry: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const entry of list) (holds(entry) ? yes : no).push(entry);
  return [yes, no];
}

async function writeBooks({ putBooks = [], deleteBooks = [] }: GraphChange, run: Run): Promise<void> {
  for (const [{ label }, books] of groupBy(deleteBooks, bookOf))
    await inBatches(books, async (rows) => {
      await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DELETE n`, { ids: rows.map(({ id }) => id) });
    });
  for (const [{ label }, books] of groupBy(putBooks, bookOf))
    await inBatches(books, async (rows) => {
      await run(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.props`, {
        rows: rows.map(({ id, props }) => ({ id, props: { ...props, id } })),
      });
    });
}

function bookOf({ label }: { label: BookLabel }): { label: BookLabel } {
  if (!Object.hasOwn(bookLabels, label)) throw new Error(`${String(label)} is no book to write`);
  return { label };
}

/** Everything but Meta and the books, as it was given to `write`. */
export async function readAll(run: Run): Promise<GraphDocument> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const label of Object.keys(nodeLabels) as NodeLabel[]) {
    if (label === 'Meta') continue;
    for (const row of await run(`MATCH (n:${label}) RETURN n.id AS id, properties(n) AS props`, {})) {
      const { id: _, ...props } = row.props as Props;
      nodes.push({ label, id: String(row.id), props });
    }
  }
  for (const type of Object.keys(edgeTypes) as EdgeType[]) {
    const rows = await run(
      `MATCH (a)-[:${type}]->(b) RETURN labels(a)[0] AS fromLabel, a.id AS from, labels(b)[0] AS toLabel, b.id AS to`,
      {},
    );
    for (const row of rows) edges.push({ type, ...(row as Omit<GraphEdge, 'type'>) });
  }
  return canonical({ nodes, edges });
}

export async function readRevision(run: Run): Promise<number> {
  const [row] = await run("MATCH (m:Meta {id: 'meta'}) RETURN m.revision AS revision", {});
  return Number(row?.revision ?? 0);
}

function stored(node: GraphNode, words?: string): { id: string; props: Props } {
  for (const [name, value] of Object.entries(node.props)) {
    // Grafeo would store a map here, and Neo4j drop a null.
    if (!isStorable(value))
      throw new Error(`${node.label} ${node.id}: ${name} is neither a scalar nor a list of texts`);
  }
  const text = searchText(node);
  const found = { ...(text === null ? {} : { [searchProperty]: text }), ...(words ? { [wordsProperty]: words } : {}) };
  return { id: node.id, props: { ...node.props, id: node.id, ...found } };
}

function isStorable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string');
  return ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

// Labels and types become part of a statement's text, so nothing but the model's own names may pass.
function labelOf({ label }: { label: NodeLabel }): { label: NodeLabel } {
  if (label === 'Meta' || !Object.hasOwn(nodeLabels, label)) throw new Error(`${String(label)} is no label to write`);
  return { label };
}

function endsOf({ type, fromLabel, toLabel }: GraphEdge) {
  const [from, to]: readonly (readonly NodeLabel[])[] = Object.hasOwn(edgeTypes, type) ? edgeTypes[type] : [];
  if (!from?.includes(fromLabel) || !to?.includes(toLabel)) {
    throw new Error(`the model has no edge ${type} from ${fromLabel} to ${toLabel}`);
  }
  return { type, fromLabel, toLabel };
}

function groupBy<T, K extends Record<string, string>>(list: T[], keyOf: (entry: T) => K): [K, T[]][] {
  const groups = new Map<string, [K, T[]]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const name = Object.values(key).join(' ');
    const group = groups.get(name);
    if (group) group[1].push(entry);
    else groups.set(name, [key, [entry]]);
  }
  return [...groups.values()];
}

async function inBatches<T>(list: T[], each: (rows: T[]) => Promise<void>): Promise<void> {
  for (const batch of batches(list)) await each(batch);
}

function batches<T>(list: T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / batchSize) }, (_, at) =>
    list.slice(at * batchSize, (at + 1) * batchSize),
  );
}
