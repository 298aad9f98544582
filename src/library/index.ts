import { isEmpty } from '../graph/diff.ts';
import type { Graph } from '../graph/port.ts';
import { StaleChange } from '../graph/stale.ts';
import type { GraphChange, GraphDocument, NodeLabel } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';
import { headOf, type KeptRecord, type Parts, resolveCell, resolveRegisters } from '../resolve/index.ts';
import { type Catalogue, digestOf, heldBook, placed, readCatalogue, readKept, touched } from './catalogue.ts';
import { combine } from './combine.ts';
import { type Derived, given } from './given.ts';
import { changeShares, readShares } from './shares.ts';
import { edgeOf, emptySnapshot, join, nodeKey, pack, type Snapshot, snapshotOf, unpack } from './snapshot.ts';

/** What loading one batch did to the graph. */
export interface Loaded {
  /** Whether each record of the batch changed what the graph keeps of it, in the batch's order. */
  changed: boolean[];
  nodesPut: number;
  nodesRemoved: number;
}

/** The records that a graph keeps and the graph that follows from them. */
export interface Library {
  /**
   * Loads records in one transaction, deriving again only the cells that they touch. When it throws, graph and library are as they
   * were before. Where somebody else has written meanwhile, it starts again from what is there now.
   */
  add(records: KeptRecord[]): Promise<Loaded>;
  /** Derives every cell again, with `anew` in place of what is kept of these records. */
  derive(anew?: (record: KeptRecord) => KeptRecord): Promise<Loaded>;
}

type Change = Required<Omit<GraphChange, 'from'>>;
const noChange = (): Change => ({
  putNodes: [],
  putEdges: [],
  deleteNodes: [],
  deleteEdges: [],
  putBooks: [],
  deleteBooks: [],
});

/** So often is a load begun again, each time from what others have written meanwhile. */
const attempts = 50;

/** Opens the library of a graph. Loading again what is there changes nothing. */
export async function openLibrary(graph: Graph, registers: Registers): Promise<Library> {
  let catalogue: Catalogue | undefined;
  const digest = digestOf(registers);
  const base = resolveRegisters(registers);

  async function load(records: KeptRecord[], all?: (record: KeptRecord) => KeptRecord): Promise<Loaded> {
    catalogue ??= await readCatalogue(graph);
    const { held: before, revision } = catalogue;
    const whole = all !== undefined || catalogue.registers !== digest;
    const known = await readKept(
      graph,
      (whole ? [...before.keys()] : records.map(({ facts }) => facts.sha256)).filter((sha) => before.has(sha)),
    );
    const next = new Map(known);
    if (all) for (const [sha, record] of known) next.set(sha, all(record));
    for (const record of records) {
      const { sha256 } = record.facts;
      const there = next.get(sha256);
      next.set(sha256, there ? combine(there, record) : record);
    }
    const changed = new Set([...next].flatMap(([sha, record]) => (same(known.get(sha), record) ? [] : [sha])));
    const told = records.map(({ facts }) => changed.has(facts.sha256));
    if (!whole && changed.size === 0) return { changed: told, nodesPut: 0, nodesRemoved: 0 };

    const heads = new Map([...before].map(([sha, { head }]) => [sha, head]));
    for (const sha of changed) heads.set(sha, headOf(next.get(sha) as KeptRecord));
    const { held: after, places } = placed([...heads.values()], registers);
    const { old, next: cells } = touched(before, after, whole ? after.keys() : changed);

    const members = new Map(cells.map((cell) => [cell, [] as string[]]));
    for (const [sha, { cell }] of after) members.get(cell)?.push(sha);
    const missing = [...members.values()].flat().filter((sha) => !next.has(sha));
    for (const [sha, record] of await readKept(graph, missing)) next.set(sha, record);

    const gone = whole ? ['', ...old] : old;
    const was = await readSnapshots(graph, gone);
    const [change, is] = [noChange(), emptySnapshot()];
    const news = new Map<string, Parts>(whole ? [['', base]] : []);
    const put = (cell: string, { own, parts }: { own: GraphDocument; parts: Parts }) => {
      const snapshot = snapshotOf(own, parts.keys());
      for (const node of own.nodes)
        if (was.whole.nodes.get(nodeKey(node)) !== snapshot.nodes.get(nodeKey(node))) change.putNodes.push(node);
      join(is, snapshot);
      derived.set(cell, {
        snapshot,
        people: own.nodes.filter(({ label }) => label === 'Person'),
        shared: [...parts].map(([id, { label }]) => nodeKey({ label, id })),
      });
      news.set(cell, parts);
      const packed = pack(snapshot);
      if (was.packed.get(cell) !== packed)
        change.putBooks.push({ label: 'Snapshot', id: `snapshot/${cell}`, props: { packed } });
    };
    const derived = new Map<string, Derived>();
    if (whole) put('', { own: { nodes: [], edges: [] }, parts: base });
    for (const [cell, shas] of members)
      put(
        cell,
        resolveCell(
          shas.map((sha) => next.get(sha) as KeptRecord),
          registers,
          places,
          base,
        ),
      );
    for (const cell of old)
      if (!members.has(cell)) change.deleteBooks.push({ label: 'Snapshot', id: `snapshot/${cell}` });
    changeOwn(change, was.whole, is);
    const spoken = new Set([...was.whole.shared, ...is.shared]);
    changeShares(change, await readShares(graph, [...spoken]), gone, news);
    for (const [sha, one] of after) {
      const former = before.get(sha);
      if (changed.has(sha) || former?.cell !== one.cell || former.scopes !== one.scopes)
        change.putBooks.push(heldBook(one));
    }
    if (change.putNodes.length + change.deleteNodes.length > 0)
      change.putBooks.push(...(await given(graph, was.cells, derived, change.deleteNodes)));
    if (catalogue.registers !== digest)
      change.putBooks.push({ label: 'Registers', id: 'registers', props: { digest } });
    if (isEmpty(change)) return { changed: told, nodesPut: 0, nodesRemoved: 0 };
    await graph.apply({ ...change, from: revision });
    catalogue = { revision: revision + 1, registers: digest, held: after };
    return { changed: told, nodesPut: change.putNodes.length, nodesRemoved: change.deleteNodes.length };
  }

  async function again(work: () => Promise<Loaded>): Promise<Loaded> {
    for (let attempt = 1; ; attempt++)
      try {
        return await work();
      } catch (error) {
        catalogue = undefined;
        if (!(error instanceof StaleChange) || attempt === attempts) throw error;
      }
  }

  return {
    add: (records) => again(() => load(records)),
    derive: (anew = (record) => record) => again(() => load([], anew)),
  };
}

const same = (known: KeptRecord | undefined, record: KeptRecord) => JSON.stringify(known) === JSON.stringify(record);

/** What these cells held, together and each as it was packed. */
async function readSnapshots(
  graph: Graph,
  cells: string[],
): Promise<{ whole: Snapshot; cells: Map<string, Snapshot>; packed: Map<string, string> }> {
  const whole = emptySnapshot();
  const rows =
    cells.length === 0 ? [] : await graph.read('snapshots', { ids: cells.map((cell) => `snapshot/${cell}`) });
  const packed = new Map(rows.map(({ id, packed }) => [String(id).slice('snapshot/'.length), String(packed)]));
  const held = new Map([...packed].map(([cell, text]) => [cell, unpack(text)]));
  for (const snapshot of held.values()) join(whole, snapshot);
  return { whole, cells: held, packed };
}

/** What goes, and which edges come, between what the cells held and what they hold now; edges of a node that goes are not told. */
function changeOwn(change: Change, was: Snapshot, is: Snapshot) {
  for (const key of was.nodes.keys())
    if (!is.nodes.has(key)) {
      const [label, id] = key.split(' ') as [NodeLabel, string];
      change.deleteNodes.push({ label, id });
    }
  for (const key of is.edges) if (!was.edges.has(key)) change.putEdges.push(edgeOf(key));
  for (const key of was.edges) {
    if (is.edges.has(key)) continue;
    const edge = edgeOf(key);
    const went = (label: NodeLabel, id: string) => {
      const at = nodeKey({ label, id });
      return was.nodes.has(at) && !is.nodes.has(at);
    };
    if (!went(edge.fromLabel, edge.from) && !went(edge.toLabel, edge.to)) change.deleteEdges.push(edge);
  }
}
