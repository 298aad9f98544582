import type { Graph } from '../graph/port.ts';
import type { BookNode, GraphNode, NodeLabel } from '../model/graph.ts';
import { slug } from '../resolve/index.ts';
import { edgeOf, nodeKey, type Snapshot } from './snapshot.ts';

/**
 * The ledger of ids: once given, an id goes on to answer. A person's id follows the printed mention on which it was minted; the id of
 * anything else, when it goes, follows the lines that prove it. Nothing is ever taken out of it.
 */
interface Given {
  id: string;
  of: NodeLabel;
  cell: string;
  anchor: string;
  /** The id that answers now; '' while there is none. */
  present: string;
}

/** By cell. */
type Cells = Map<string, Snapshot>;

/** A printed mention as the reasons of a person tell it. */
interface Mention {
  name: string;
  record: string;
  lines: [number, number];
}

const placeOf = ({ record, lines, name }: Mention) => `${record}:${lines.join('-')} ${name}`;
/** The same name in the same file on other lines: what a corrected file makes of a mention. */
const looser = (place: string) => place.replace(/:\d+-\d+ /, ' ');

const toPerson = new Set(['APPEARANCE_OF', 'BY_PERSON', 'TENURE_OF', 'MENTION_OF']);
/** Named by the content of a record, so that they are gone only when it is. */
const never = new Set<NodeLabel>(['Evidence', 'Diagnostic', 'Record']);

/** One cell as a load leaves it. */
export interface Derived {
  snapshot: Snapshot;
  people: GraphNode[];
  /** Nodes that it shares, as "<label> <id>". */
  shared: string[];
}

/** What the ledger takes down in a load that makes the cells `now` of `was`, and takes the nodes `deleted` out of the graph. */
export async function given(
  graph: Graph,
  was: Cells,
  now: Map<string, Derived>,
  deleted: { label: NodeLabel; id: string }[],
): Promise<BookNode[]> {
  const is: Cells = new Map([...now].map(([cell, { snapshot }]) => [cell, snapshot]));
  const rows = await readRows(graph, [...new Set([...was.keys(), ...is.keys()])]);
  const put = new Map<string, Given>();
  const say = (row: Given) => {
    const known = rows.get(row.id);
    if (known?.present !== row.present || known.cell !== row.cell) put.set(row.id, row);
    rows.set(row.id, row);
  };
  const cellOf = new Map(
    [...now].flatMap(([cell, { snapshot, shared }]) =>
      [...snapshot.nodes.keys(), ...shared].map((key) => [key, cell] as const),
    ),
  );
  const formerly = (key: string) =>
    [...was].find(([, one]) => one.nodes.has(key) || one.shared.has(idOf(key)))?.[0] ?? '';
  const gone = deleted.map(nodeKey).map((key) => ({ key, cell: formerly(key) }));
  const people = [...now].map(([cell, derived]) => ({ cell, nodes: derived.people }));
  const left = new Set(gone.map(({ key }) => key));
  followMentions(rows, say, cellOf, people, left);
  const leaving = gone.filter(({ key }) => !never.has(labelOf(key)) && labelOf(key) !== 'Person');
  if (leaving.length > 0) followLines(rows, say, cellOf, leaving, lines(was), lines(is));
  // Whoever pointed at something that went now points at what came of it; at the thing itself, if nothing did, since it may come back.
  for (const row of [...rows.values()]) {
    const next = left.has(`${row.of} ${row.present}`) ? rows.get(row.present) : undefined;
    if (next && next.id !== row.id && next.present !== '' && next.present !== row.present)
      say({ ...row, present: next.present });
  }
  return [...put.values()].map(({ id, ...props }) => ({ label: 'GivenId', id, props }));
}

const labelOf = (key: string) => key.slice(0, key.indexOf(' ')) as NodeLabel;
const idOf = (key: string) => key.slice(key.indexOf(' ') + 1);

async function readRows(graph: Graph, cells: string[]): Promise<Map<string, Given>> {
  const rows = (await graph.read('given-of-cells', { cells })) as unknown as Given[];
  return new Map(rows.map((row) => [row.id, row]));
}

function followMentions(
  rows: Map<string, Given>,
  say: (row: Given) => void,
  cellOf: Map<string, string>,
  people: { cell: string; nodes: GraphNode[] }[],
  gone: Set<string>,
) {
  const [exact, loose] = [new Map<string, string>(), new Map<string, Set<string>>()];
  for (const { cell, nodes } of people)
    for (const { id, props } of nodes) {
      const { mentions } = JSON.parse(String(props.identity)) as { mentions: Mention[] };
      for (const one of mentions) {
        const place = placeOf(one);
        exact.set(place, id);
        loose.set(looser(place), (loose.get(looser(place)) ?? new Set()).add(id));
      }
      if (rows.has(id)) continue;
      const minted = mentions.find(({ name }) => id.endsWith(`/${slug(name)}`)) ?? mentions[0];
      say({ id, of: 'Person', cell, anchor: minted ? placeOf(minted) : '', present: id });
    }
  for (const row of [...rows.values()]) {
    if (row.of !== 'Person') continue;
    const [only, other] = loose.get(looser(row.anchor)) ?? [];
    const stays = cellOf.has(`Person ${row.present}`) && !exact.has(row.anchor);
    const present = exact.get(row.anchor) ?? (stays ? row.present : other === undefined ? only : undefined);
    if (present !== undefined) say({ ...row, present, cell: cellOf.get(`Person ${present}`) ?? row.cell });
    else if (gone.has(`Person ${row.present}`)) say({ ...row, present: '' });
  }
}

interface Lines {
  /** Ids of the evidence of each node; of a node without any, that of the nodes that point at it. */
  of(key: string): Set<string>;
  /** The person that an appearance, an act or a tenure is of. */
  person(key: string): string | undefined;
  /** Nodes that rest on an evidence, themselves or through those that point at them. */
  on(evidence: string): string[];
}

function lines(cells: Cells): Lines {
  const proof = new Map<string, Set<string>>();
  const into = new Map<string, string[]>();
  const person = new Map<string, string>();
  for (const { edges } of cells.values())
    for (const key of edges) {
      const { type, fromLabel, from, toLabel, to } = edgeOf(key);
      const at = nodeKey({ label: fromLabel, id: from });
      if (type === 'EVIDENCED_BY') proof.set(at, (proof.get(at) ?? new Set()).add(to));
      else if (toLabel !== 'Record' && toLabel !== 'Evidence') {
        const end = nodeKey({ label: toLabel, id: to });
        const known = into.get(end);
        if (known) known.push(at);
        else into.set(end, [at]);
        if (toPerson.has(type) && toLabel === 'Person') person.set(at, to);
      }
    }
  const of = (key: string) =>
    proof.get(key) ?? new Set((into.get(key) ?? []).flatMap((one) => [...(proof.get(one) ?? [])]));
  const on = new Map<string, string[]>();
  for (const key of new Set([...proof.keys(), ...into.keys()]))
    for (const evidence of of(key)) {
      const known = on.get(evidence);
      if (known) known.push(key);
      else on.set(evidence, [key]);
    }
  return { of, person: (key) => person.get(key), on: (evidence) => on.get(evidence) ?? [] };
}

/** Finds for each lost node what the lines on which it rested prove now. */
function followLines(
  rows: Map<string, Given>,
  say: (row: Given) => void,
  cellOf: Map<string, string>,
  gone: { cell: string; key: string }[],
  before: Lines,
  after: Lines,
) {
  const heirs = new Map(gone.map(({ key }) => [key, heirOf(key, rows, before, after)]));
  const orphans = gone.filter(({ key }) => heirs.get(key) === undefined);
  const taken = new Set(heirs.values());
  for (const { key } of orphans) heirs.set(key, stepchild(key, orphans, taken, before, after));
  for (const { cell, key } of gone) {
    const heir = heirs.get(key);
    const [anchor = ''] = [...before.of(key)].sort();
    const present = heir === undefined ? '' : idOf(heir);
    say({ id: idOf(key), of: labelOf(key), cell: (heir && cellOf.get(heir)) ?? cell, anchor, present });
  }
}

/** What rests on most of the lines on which the lost one rested, of the same kind and the same person; of several alike the nearest id. */
function heirOf(key: string, rows: Map<string, Given>, before: Lines, after: Lines): string | undefined {
  const owner = before.person(key);
  const still = owner && (rows.get(owner)?.present ?? owner);
  const count = new Map<string, number>();
  for (const evidence of before.of(key))
    for (const other of after.on(evidence))
      if (labelOf(other) === labelOf(key) && after.person(other) === still)
        count.set(other, (count.get(other) ?? 0) + 1);
  const near = (other: string) => shared(idOf(key), idOf(other));
  const [best] = [...count].sort(([a, x], [b, y]) => y - x || near(b) - near(a) || (a < b ? -1 : 1));
  return best?.[0];
}

/**
 * A name that was one person's may now be another's, or nobody's for sure: the act goes with the name. It is the one new thing of its
 * kind on those lines, where it is the only one that they lost.
 */
function stepchild(key: string, orphans: { key: string }[], taken: Set<unknown>, before: Lines, after: Lines) {
  const label = labelOf(key);
  const proof = before.of(key);
  const rival = orphans.some(
    (other) =>
      other.key !== key && labelOf(other.key) === label && [...before.of(other.key)].some((one) => proof.has(one)),
  );
  const added = new Set([...proof].flatMap((evidence) => after.on(evidence)));
  const [only, other] = [...added].filter(
    (one) => labelOf(one) === label && before.of(one).size === 0 && !taken.has(one),
  );
  return rival || other !== undefined ? undefined : only;
}

/** Parts that two ids have in common. */
function shared(a: string, b: string): number {
  const parts = new Set(b.split(/[/-]/));
  return a.split(/[/-]/).filter((one) => parts.has(one)).length;
}
