import { type EdgeType, edgeTypes, type NodeLabel } from '../../model/graph.ts';

/** One step along a link: out of a node or into it, to nodes of a label. */
export interface Hop {
  way: 'out' | 'in';
  /** "MEETING_OF|JOINT_MEETING_OF": along either. */
  types: readonly EdgeType[];
  label: NodeLabel;
}

/** Reads ">UNDER_ITEM AgendaItem >ITEM_OF Meeting": along UNDER_ITEM to an item, and from there to its meeting. */
export function pathOf(text: string): Hop[] {
  const words = text.split(' ');
  const hops: Hop[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [step = '', label = ''] = words.slice(at, at + 2);
    const [way, types] = [step[0] === '>' ? ('out' as const) : ('in' as const), step.slice(1).split('|')];
    for (const type of types) if (!Object.hasOwn(edgeTypes, type)) throw new Error(`the model has no edge "${type}"`);
    hops.push({ way, types: types as EdgeType[], label: label as NodeLabel });
  }
  return hops;
}

/** Whether the model has such a link at a label: a field that several labels share names the links of all of them. */
export function leaves(hop: Hop, label: NodeLabel): boolean {
  return hop.types.some((type) => {
    const [from, to]: readonly (readonly NodeLabel[])[] = edgeTypes[type];
    return (hop.way === 'out' ? from : to)?.includes(label);
  });
}

/** `(a)-[:UNDER_ITEM]->(b:AgendaItem)` as Cypher; `names` are the variables of the ends, the first one bound before. */
export function pattern(hops: readonly Hop[], names: readonly string[]): string {
  const steps = hops.map(({ way, types, label }, at) => {
    const arrow = way === 'out' ? `-[:${types.join('|')}]->` : `<-[:${types.join('|')}]-`;
    return `${arrow}(${names[at + 1]}:${label})`;
  });
  return `(${names[0]})${steps.join('')}`;
}
