import { place } from '../parts/evidence.tsx';
import { type MeetingRef, meetingText } from '../parts/links.tsx';
import { plain } from '../parts/words.tsx';
import { readable } from '../route.ts';

/** A node with what the API tells to call it by; which of these are there depends on its type. */
export interface Node {
  __typename: string;
  id: string;
  name?: string;
  title?: string;
  number?: string | null;
  label?: string;
  nameAsStated?: string;
  text?: string | null;
  printed?: string | null;
  roleAsStated?: string | null;
  summary?: string | null;
  date?: string | null;
  body?: MeetingRef['body'];
  of?: MeetingRef | null;
  meeting?: MeetingRef;
  firstSeen?: string | null;
  lastSeen?: string | null;
  firstLine?: number;
  lastLine?: number;
  fileName?: string;
  record?: { id: string; fileName: string };
}
export interface Around {
  node: Node | null;
  neighbours: { link: string; type: string; outward: boolean; count: number; nodes: Node[] }[];
}
interface Edge {
  from: string;
  to: string;
  link: string;
}
export interface Drawn {
  nodes: Map<string, Node>;
  edges: Edge[];
  /** Neighbours that are there and not shown, by the node that they stand around. */
  more: { of: Node; link: string; type: string; count: number }[];
}
export interface Filter {
  /** Types that are not shown. */
  hidden: string[];
  from: string | null;
  to: string | null;
}

/** AgendaItem -> agenda item */
export const typeName = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** What a node is called, at whatever length. */
export function nameOf(node: Node): string {
  const { firstLine, lastLine, record } = node;
  if (record && firstLine && lastLine) return `${record.fileName}, ${place({ firstLine, lastLine })}`;
  if (node.__typename === 'Meeting')
    return meetingText({ id: node.id, date: node.date ?? null, body: node.body ?? null });
  const own =
    node.name ??
    node.title ??
    node.label ??
    node.nameAsStated ??
    node.printed ??
    node.text ??
    node.roleAsStated ??
    node.summary ??
    node.fileName;
  const met = node.meeting ?? node.of;
  const seen = [node.firstSeen, node.lastSeen].filter(Boolean).join(' to ');
  const text = [node.number, own ?? seen].filter(Boolean).join('. ');
  return [text || readable(node.id), met && meetingText(met)].filter(Boolean).join(', ');
}

const dayOf = (node: Node) => node.date ?? (node.meeting ?? node.of)?.date ?? null;

/** Whether the filters let a node be seen; what has no day is in every period. */
function passes(node: Node, { hidden, from, to }: Filter): boolean {
  const day = dayOf(node);
  return !hidden.includes(node.__typename) && (day === null || (day >= (from ?? '') && day <= (to ?? '9')));
}

/** What is to be seen: the opened nodes and what stands around each, as far as the centre leads there. */
export function drawn(centre: string, opened: Map<string, Around>, filter: Filter): Drawn {
  const found: Drawn = { nodes: new Map(), edges: [], more: [] };
  const waiting = [centre];
  const done = new Set<string>();
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const { node = null, neighbours = [] } = opened.get(ref) ?? {};
    if (!node || done.has(ref)) continue;
    done.add(ref);
    found.nodes.set(node.id, node);
    for (const { link, type, outward, count, nodes } of neighbours) {
      if (filter.hidden.includes(type)) continue;
      if (count > nodes.length) found.more.push({ of: node, link, type, count: count - nodes.length });
      for (const other of nodes.filter((one) => passes(one, filter))) {
        found.nodes.set(other.id, found.nodes.get(other.id) ?? other);
        const edge = { link, from: outward ? node.id : other.id, to: outward ? other.id : node.id };
        if (!found.edges.some((one) => one.from === edge.from && one.to === edge.to && one.link === link))
          found.edges.push(edge);
        if (opened.has(readable(other.id))) waiting.push(readable(other.id));
      }
    }
  }
  return found;
}

/** APPEARANCE_OF -> appearance of */
export const linkName = (link: string): string => plain(link);
