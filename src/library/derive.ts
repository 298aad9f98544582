import type { Graph } from '../graph/port.ts';
import type { GraphDocument } from '../model/graph.ts';
import type { Registers } from '../model/registers.ts';
import { headOf, type KeptRecord, type Parts, resolveCell } from '../resolve/index.ts';
import { type Catalogue, type Held, heldBook, placed, readKept, touched } from './catalogue.ts';
import { type Change, changeOwn, noChange, readSnapshots } from './difference.ts';
import { type Derived, given } from './given.ts';
import { changeShares, readShares } from './shares.ts';
import { emptySnapshot, join, nodeKey, pack, snapshotOf } from './snapshot.ts';
import type { Step } from './versions.ts';

/** The registers of a library, with their digest and what they say by themselves. */
interface Known {
  registers: Registers;
  digest: string;
  base: Parts;
}

/** What a step over the records makes of the graph: the cells that it touches (or, `whole`, all) are derived again and compared. */
export async function derived(
  graph: Graph,
  { held: before, registers: former }: Catalogue,
  { changes, known, sources }: Step,
  { registers, digest, base }: Known,
  whole: boolean,
): Promise<{ change: Change; held: Map<string, Held>; came: (key: string) => boolean }> {
  const next = new Map(known);
  const heads = new Map([...before].map(([sha, { head }]) => [sha, head]));
  for (const [sha, record] of changes) {
    if (record) heads.set(sha, headOf(record));
    else heads.delete(sha);
    if (record) next.set(sha, record);
    else next.delete(sha);
  }
  const { held: after, places } = placed([...heads.values()], registers);
  for (const [sha, one] of after) one.source = sources.get(sha) ?? before.get(sha)?.source;
  const { old, next: cells } = touched(before, after, whole ? [...before.keys(), ...after.keys()] : changes.keys());

  const members = new Map(cells.map((cell) => [cell, [] as string[]]));
  for (const [sha, { cell }] of after) members.get(cell)?.push(sha);
  const missing = [...members.values()].flat().filter((sha) => !next.has(sha));
  for (const [sha, record] of await readKept(graph, missing)) next.set(sha, record);

  const gone = whole ? ['', ...old] : old;
  const was = await readSnapshots(graph, gone);
  const [change, is] = [noChange(), emptySnapshot()];
  const now = new Map<string, Derived>();
  const news = new Map<string, Parts>();
  const put = (cell: string, { own, parts }: { own: GraphDocument; parts: Parts }) => {
    const snapshot = snapshotOf(own, parts.keys());
    for (const node of own.nodes)
      if (was.whole.nodes.get(nodeKey(node)) !== snapshot.nodes.get(nodeKey(node))) change.putNodes.push(node);
    join(is, snapshot);
    news.set(cell, parts);
    now.set(cell, {
      snapshot,
      people: own.nodes.filter(({ label }) => label === 'Person'),
      shared: [...parts].map(([id, { label }]) => nodeKey({ label, id })),
    });
    const packed = pack(snapshot);
    if (was.packed.get(cell) !== packed)
      change.putBooks.push({ label: 'Snapshot', id: `snapshot/${cell}`, props: { packed } });
  };
  if (whole) put('', { own: { nodes: [], edges: [] }, parts: base });
  for (const [cell, shas] of members) {
    const records = shas.map((sha) => next.get(sha) as KeptRecord);
    put(cell, resolveCell(records, registers, places, base));
  }
  for (const cell of old)
    if (!members.has(cell)) change.deleteBooks.push({ label: 'Snapshot', id: `snapshot/${cell}` });
  changeOwn(change, was.whole, is);
  const shares = await readShares(graph, [...new Set([...was.whole.shared, ...is.shared])]);
  changeShares(change, shares, gone, news);
  for (const [sha, one] of after) {
    const stood = before.get(sha);
    const moved = stood?.cell !== one.cell || stood.scopes !== one.scopes || stood.source !== one.source;
    if (changes.has(sha) || moved) change.putBooks.push(heldBook(one));
  }
  for (const sha of before.keys())
    if (!after.has(sha)) change.deleteBooks.push({ label: 'Held', id: `held/${sha.slice(0, 12)}` });
  if (change.putNodes.length + change.deleteNodes.length > 0)
    change.putBooks.push(...(await given(graph, was.cells, now, change.deleteNodes)));
  if (former !== digest) change.putBooks.push({ label: 'Registers', id: 'registers', props: { digest } });
  const came = (key: string) => !was.whole.nodes.has(key) && !shares.has(key.slice(key.indexOf(' ') + 1));
  return { change, held: after, came };
}
