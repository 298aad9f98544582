import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Counts, reckonEntries } from './counts.ts';

/** A list that an operation asks for, with what it adds to the answer. */
interface AskedList {
  /** As the fields are written: "people.appearances". */
  path: string;
  /** How often the list stands in the answer. */
  times: number;
  entries: number;
  /** Fields that each entry adds, with all that stands under it. */
  each: number;
  /** Whether `first` would make it shorter. */
  paged: boolean;
}

export interface Cost {
  /** Fields that the answer is reckoned to hold. */
  fields: number;
  lists: AskedList[];
  /** Entries of the largest page that is asked for. */
  page: number;
  /** Entries of the longest list that is given as an argument. */
  ids: number;
}

interface Asking {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced. */
  variables: Record<string, unknown>;
  counts: Counts;
}

/** Where in the answer a selection stands. `page`: most entries that a list directly under it has, set by `first`. */
interface Place {
  path: string[];
  times: number;
  type: GraphQLNamedType;
  /** The type that owns the list; for the `nodes` of a page that is what the page stands under. */
  owner: GraphQLNamedType;
  page: number | null;
}

/** Entries of a list of which nothing is known: whom a resolution addresses, names that were joined. */
const handful = 3;

/** Reckons the fields of an answer from page sizes and from how many nodes of each kind the graph holds. */
export function reckon(operation: OperationDefinitionNode, asking: Asking): Cost {
  const cost: Cost = { fields: 0, lists: [], page: 0, ids: 0 };
  const root = asking.schema.getRootType(operation.operation);
  if (!root) return cost;
  const place = { path: [], times: 1, type: root, owner: root, page: null };
  cost.fields = ofSet(operation.selectionSet, place, asking, cost);
  return cost;
}

function ofSet(set: SelectionSetNode, place: Place, asking: Asking, cost: Cost): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (selection.directives?.length) {
      const { variables } = asking;
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue;
    }
    if (selection.kind === Kind.FIELD) sum += ofField(selection, place, asking, cost);
    else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? asking.fragments[selection.name.value] : selection;
      const on = fragment?.typeCondition && asking.schema.getType(fragment.typeCondition.name.value);
      if (fragment) sum += ofSet(fragment.selectionSet, on ? { ...place, type: on } : place, asking, cost);
    }
  }
  return sum;
}

function ofField(node: FieldNode, place: Place, asking: Asking, cost: Cost): number {
  const { type: parent } = place;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !type) return 1;
  const args = argumentsOf(node, field, asking.variables);
  for (const value of Object.values(args)) if (Array.isArray(value)) cost.ids = Math.max(cost.ids, value.length);
  if (!node.selectionSet || isLeafType(type)) return 1;
  const paged = field.args.some(({ name }) => name === 'first');
  const page = paged ? pageOf(args) : place.page;
  if (paged && page !== null && page < Number.POSITIVE_INFINITY) cost.page = Math.max(cost.page, page);
  const path = [...place.path, node.alias?.value ?? node.name.value];
  if (!isList(field.type)) {
    // A page stands where its list does, so its entries are reckoned for what the page stands under.
    const owner = paged ? parent : type;
    return 1 + ofSet(node.selectionSet, { ...place, path, type, owner, page: paged ? page : null }, asking, cost);
  }
  // Of objects that are asked for by their ids there are as many as ids.
  const given = Array.isArray(args.ids) ? args.ids.length : null;
  const one = field.name === 'edges' ? edgeNode(type) : type;
  const reckoned = reckonEntries(asking.counts, one, place.page === null ? parent : place.owner);
  const most = page ?? Number.POSITIVE_INFINITY;
  const entries = Math.min(most, given ?? reckoned ?? (most < Number.POSITIVE_INFINITY ? most : handful));
  const inner = { path, times: place.times * entries, type, owner: type, page: null };
  const each = 1 + ofSet(node.selectionSet, inner, asking, cost);
  cost.lists.push({ path: path.join('.'), times: place.times, entries, each, paged: page !== null });
  return 1 + entries * each;
}

/** A null where none may stand is told by execution, at the field that it is given to. */
function argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Record<string, unknown>) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

/** Entries that `first` and `last` let a page have; where both are left out, as many as there are. */
function pageOf(args: Record<string, unknown>): number {
  const asked = [args.first, args.last].filter((size) => typeof size === 'number');
  return asked.length > 0 ? Math.max(0, Math.min(...asked)) : Number.POSITIVE_INFINITY;
}

function edgeNode(edge: GraphQLNamedType): GraphQLNamedType {
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return node ? getNamedType(node.type) : edge;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** What makes an answer larger than `most`, and how much of it would fit. */
export function advice({ fields, lists }: Cost, most: number): string {
  const weight = ({ times, entries, each }: AskedList) => times * entries * each;
  const dearest = lists.toSorted((a, b) => b.entries - a.entries || weight(b) - weight(a));
  for (const list of dearest.filter(({ paged }) => paged)) {
    const fits = Math.floor((most - (fields - weight(list))) / (list.times * list.each));
    const field = list.path.replace(/\.(nodes|edges)$/, '');
    if (fits >= 1) return `${tell(list, field)}: "first: ${fits}" there would fit`;
  }
  const [list] = dearest;
  return list
    ? `${tell(list, list.path)}: ask for fewer fields under it, or for its parts one at a time`
    : 'ask for fewer fields';
}

function tell({ times, entries, each }: AskedList, field: string): string {
  return `the dearest is ${field}, with ${times > 1 ? `${times} x ` : ''}${entries} entries of ${each} fields`;
}
