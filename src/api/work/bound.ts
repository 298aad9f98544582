import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  responsePathAsArray,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';
import type { Work } from './work.ts';

/** Lets every field that leads to objects count them into the operation's work, and wait for the operation's turn. */
export function boundWork(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (!isLeafType(getNamedType(field.type))) field.resolve = bound(field.resolve ?? defaultFieldResolver);
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Entries of a list from which on it waits for turns between them. */
const long = 8;

function bound(resolve: Resolver): Resolver {
  return (root, args, context, info) => {
    const { work } = context;
    if (!work) return resolve(root, args, context, info);
    const turn = work.turn();
    const value = turn ? turn.then(() => resolve(root, args, context, info)) : resolve(root, args, context, info);
    return value instanceof Promise ? value.then((found) => counted(found, work, info)) : counted(value, work, info);
  };
}

function counted(value: unknown, work: Work, info: GraphQLResolveInfo): unknown {
  const each = leavesOf(info);
  const list = Array.isArray(value);
  const under = list ? value.length * (1 + each) : value == null ? 0 : each;
  work.spend(1 + under, () => pathOf(info));
  return list && value.length >= long ? { [Symbol.iterator]: () => paced(value, work) } : value;
}

/**
 * The entries of a list, those for which this slice has no time left as promises of the operation's next turns: one for an entry, where
 * without it each field of each entry would wait by itself.
 */
function* paced(list: readonly unknown[], work: Work): Generator<unknown> {
  for (const entry of list) yield work.turn()?.then(() => entry) ?? entry;
}

const leaves = new WeakMap<object, number>();

/** Fields that each object under a field adds without leading further, fragments of every type taken together. */
function leavesOf(info: GraphQLResolveInfo): number {
  const [node] = info.fieldNodes;
  const known = node && leaves.get(node);
  if (!node || known !== undefined) return known ?? 0;
  const count = info.fieldNodes.reduce((sum, { selectionSet }) => sum + leavesIn(selectionSet, info), 0);
  leaves.set(node, count);
  return count;
}

function leavesIn(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): number {
  let count = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) count += selection.selectionSet ? 0 : 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += leavesIn(selection.selectionSet, info);
    else count += leavesIn(info.fragments[selection.name.value]?.selectionSet, info);
  }
  return count;
}

/** As the fields are written, without the places in lists: "people.nodes.appearances". */
function pathOf({ path }: GraphQLResolveInfo): string {
  return responsePathAsArray(path)
    .filter((part) => typeof part === 'string')
    .join('.');
}
