import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { type NodeLabel, nodeLabels } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { type Field, fieldOf, type Needs, type Values } from './field.ts';
import { leaves } from './path.ts';
import { type Asked, selectedOf } from './select.ts';

/** What an operation asks of the nodes of one label at one place: properties, and what is reached from there. */
export interface Wanted {
  label: NodeLabel;
  props: string[];
  links: Link[];
  /** The nodes that were found there, by readable id. */
  found: Map<string, Entity>;
}

/** One field of the answer that leads on. */
export interface Link {
  /** The name that the answer has it under. */
  key: string;
  field: Exclude<Field, { kind: 'needs' }>;
  args: Values;
  targets: Map<NodeLabel, Wanted>;
  /** Whether a page is asked for the size of the whole list. */
  total: boolean;
  /** What was found, by the readable id of the node that it is reached from. */
  rows: Map<string, LinkRow[]>;
}

export interface LinkRow {
  entity: Entity | null;
  /** The values of the order, or the figure. */
  rank: unknown[];
}

const known = Object.fromEntries(
  Object.entries(nodeLabels).map(([label, names]) => [label, new Set(names.map((name) => name.replace('?', '')))]),
);

/** Plans what the operation asks below these places of nodes of a label. */
export async function planOf(
  type: GraphQLObjectType,
  label: NodeLabel,
  places: readonly FieldNode[],
  context: Context,
  asked: Asked,
): Promise<Wanted> {
  const wanted: Wanted = { label, props: [], links: [], found: new Map() };
  for (const { key, name, nodes } of selectedOf(type, places, asked)) {
    const link = await linkOf(type, label, key, name, nodes, context, asked);
    if (link && 'key' in link) {
      wanted.links.push(link);
      if (link.field.kind === 'links') wanted.props.push(...(link.field.needs ?? []));
    } else if (link) wanted.props.push(...link.props);
    else if (known[label]?.has(name)) wanted.props.push(name);
  }
  wanted.props = [...new Set(wanted.props)];
  return wanted;
}

/** The link that a field is, the properties that its resolver needs, or null. */
export async function linkOf(
  type: GraphQLObjectType,
  label: NodeLabel,
  key: string,
  name: string,
  nodes: FieldNode[],
  context: Context,
  asked: Asked,
): Promise<Link | Needs | null> {
  const entry = fieldOf([type.name, ...type.getInterfaces().map((one) => one.name)], name);
  const definition = type.getFields()[name];
  const [node] = nodes;
  if (!entry || !definition || !node) return null;
  const { field, prepare } = entry;
  if (field.kind === 'needs') return field;
  const given = getArgumentValues(definition, node, asked.variableValues);
  const args = prepare ? await prepare(given, context) : given;
  const { places, element, total } = below(field, definition.type, nodes, asked);
  const targets = new Map<NodeLabel, Wanted>();
  for (const end of endsOf(field, label)) {
    const of = isObjectType(element) ? element : asked.schema.getType(end);
    const inner = isLeafType(element) ? [] : places;
    if (isObjectType(of)) targets.set(end, await planOf(of, end, inner, context, asked));
  }
  return { key, field, args, targets, total, rows: new Map() };
}

/** The places of the operation that speak of the entries themselves, and of what type these are. */
export function below(field: Pick<Field, 'kind'>, type: GraphQLOutputType, nodes: FieldNode[], asked: Asked) {
  const named = getNamedType(type);
  if (field.kind !== 'page' || !isObjectType(named)) return { places: nodes, element: named, total: false };
  const element = getNamedType(named.getFields().nodes?.type ?? type);
  const parts = selectedOf(named, nodes, asked);
  const edge = getNamedType(named.getFields().edges?.type ?? type);
  const places = parts.flatMap((part) => {
    if (part.name === 'nodes') return part.nodes;
    if (part.name !== 'edges' || !isObjectType(edge)) return [];
    return selectedOf(edge, part.nodes, asked).flatMap((inner) => (inner.name === 'node' ? inner.nodes : []));
  });
  return { places, element, total: parts.some(({ name }) => name === 'totalCount') };
}

function endsOf(field: Link['field'], label: NodeLabel): NodeLabel[] {
  if (field.kind === 'page') return [field.label];
  if (field.kind === 'figure') return [];
  const paths = field.paths.filter(([first]) => first && leaves(first, label));
  return [...new Set(paths.flatMap((path) => path.at(-1)?.label ?? []))];
}
