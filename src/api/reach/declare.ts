import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { type GraphQLSchema, getArgumentValues, isAbstractType, isObjectType } from 'graphql';
import { Arg, type ClassType, Ctx, FieldResolver, Info, Int, Query as QueryField, Resolver } from 'type-graphql';
import { type NodeLabel, nodeLabels } from '../../model/graph.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { defaultFirst } from './cut.ts';
import { type Figure, fieldOf, type Links, type Page, type Rank, register, type Values } from './field.ts';
import type { Filter } from './filter.ts';
import { type Hop, pathOf, pattern } from './path.ts';
import type { Query } from './query.ts';

type TypeOf = () => ClassType | object | number | string;
interface Argument {
  type: TypeOf;
  nullable?: boolean;
  defaultValue?: unknown;
  description: string;
}

/** A field as it stands in the schema, and how it is reached. */
interface Declared {
  type: TypeOf;
  nullable: boolean;
  description: string;
  args: Record<string, Argument>;
  field: (name: string) => Links | Page | Figure;
  filters: Record<string, Filter>;
  /** Its sibling that gives the same list page by page. */
  pages?: Declared;
}

interface LinkOptions {
  description: string;
  /** As `pathOf` reads it; several where labels differ in how they lead there. */
  path: string | string[];
}

/** A field that leads to one node, or to none. */
export function one(type: TypeOf, options: LinkOptions & { nullable?: boolean; answer?: Links['answer'] }): Declared {
  const { description, nullable = false, answer } = options;
  const field = (): Links => ({ kind: 'links', paths: pathsOf(options), many: false, order: [], answer });
  return { type, nullable, description, args: {}, field, filters: {} };
}

/** A field that tells something of the nodes at the other ends, and of properties of the node itself. */
export function told(
  type: TypeOf,
  options: LinkOptions & {
    nullable?: boolean;
    order: string[];
    needs: string[];
    keys: NonNullable<Links['keys']>;
    answer: NonNullable<Links['answer']>;
  },
): Declared {
  const { description, nullable = false, order, needs, keys, answer } = options;
  const field = (): Links => ({ kind: 'links', paths: pathsOf(options), many: true, order, needs, keys, answer });
  return { type, nullable, description, args: {}, field, filters: {} };
}

/** A field that leads to all nodes at the other ends; with `things`, a sibling gives the same page by page. */
export function many(
  type: TypeOf,
  options: LinkOptions & {
    order: string[];
    args?: Record<string, Argument>;
    filters?: Record<string, Filter>;
    where?: Links['where'];
    keys?: Links['keys'];
    answer?: Links['answer'];
    pages?: { name: string; things: string; filters?: Record<string, Filter> };
  },
): Declared {
  const { description, order, args = {}, filters = {}, where, keys, answer, pages } = options;
  const field = (): Links => ({ kind: 'links', paths: pathsOf(options), many: true, order, where, keys, answer });
  return {
    type: () => [type()],
    nullable: false,
    description,
    args,
    field,
    filters,
    ...(pages
      ? {
          pages: list(type, {
            ...pages,
            description: `${description} Page by page.`,
            path: firstOf(options.path),
            order,
          }),
        }
      : {}),
  };
}

interface ListOptions {
  description: string;
  /** Name of the GraphQL type of an entry, and the plural in words. */
  name: string;
  things: string;
  /** From the node that the list belongs to; left out for a list that stands by itself. */
  path?: string;
  label?: NodeLabel;
  /** Properties in the order of which the list is; "-date" runs backwards. An id is added. */
  order?: string[];
  /** Instead of `order`, for what an argument may choose. */
  ranks?: (args: Values) => Rank[];
  filters?: Record<string, Filter>;
  /** Narrows the list by a condition that holds for all of it. */
  only?: (entry: string) => string;
}

/** A field that gives a list page by page, cut out in the database. */
export function list(type: TypeOf, options: ListOptions): Declared {
  const { name, things, path, order = ['at'], only } = options;
  const hops = path === undefined ? [] : pathOf(path);
  const label = hops.at(-1)?.label ?? options.label ?? (name as NodeLabel);
  const filters = options.filters ?? {};
  // Made now: type-graphql takes in the types that are there when it begins.
  const connection = connectionOf(name, things, type as () => ClassType);
  const ranks = ranksOf(order, label);
  // `at` runs from the newest meeting on and within one in print order, which is kept the other way round too.
  const oldest = ranksOf(['day', ...order], label);
  const byPlace = order[0] === 'at' && isPlaced(label);
  const chosen = (args: Values) => (args.orderBy === 'OLDEST_FIRST' ? oldest : ranks);
  const match: Page['match'] = (entry, parent, query, args) => {
    const narrowed = narrow(entry, query, args, filters, parent === null ? label : null);
    const start = parent === null ? narrowed.start : pathText(hops, parent, entry, query);
    return {
      match: [start, ...narrowed.matches].map((one) => `MATCH ${one}`).join(' '),
      where: [
        ...narrowed.where,
        only?.(entry) ?? null,
        // Neo4j takes an index that sorts only where each of its properties is asked for.
        byPlace && parent === null && query.shares ? `${entry}.at IS NOT NULL` : null,
      ],
      repeats: hops.length > 1 || narrowed.matches.length > 0,
    };
  };
  return {
    type: () => connection,
    nullable: false,
    description: options.description,
    args: argumentsFor(filters),
    field: (field) => ({ kind: 'page', label, name: field, match, order: options.ranks ?? chosen }),
    filters,
  };
}

/** Whether every node of a label has its place: a fact or a meeting. */
const isPlaced = (label: NodeLabel) => (nodeLabels[label] as readonly string[]).includes('at?');

const ranksOf = (order: string[], label: NodeLabel) =>
  [...order, 'id'].map(
    (property): Rank => ({
      by: (entry) =>
        property === 'id' || (property === 'at' && isPlaced(label))
          ? `${entry}.${property}`
          : `coalesce(${entry}.${property.replace('-', '')}, '')`,
      down: property.startsWith('-'),
    }),
  );

/** How filters stand among the arguments of a field. */
export function argumentsFor(filters: Record<string, Filter>): Record<string, Argument> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, { type, description, defaultValue }]) => [
      name,
      defaultValue === undefined ? { type, nullable: true, description } : { type, defaultValue, description },
    ]),
  );
}

/** A number or a day reckoned over what stands around a node. */
export function figure(
  type: TypeOf,
  options: Omit<Figure, 'kind'> & {
    description: string;
    nullable?: boolean;
    args?: Record<string, Argument>;
    filters?: Record<string, Filter>;
  },
): Declared {
  const { description, nullable = false, args = {}, filters = {}, ...rest } = options;
  return { type, nullable, description, args, field: () => ({ kind: 'figure', ...rest }), filters };
}

/** The resolver of these fields of a type. */
export function reach(of: () => ClassType, type: string, declared: Record<string, Declared>): ClassType {
  class Reached {}
  Resolver(of)(Reached);
  for (const [name, field] of Object.entries(declared)) {
    declare(Reached, type, name, field);
    if (field.pages) declare(Reached, type, `${name}Connection`, field.pages);
  }
  return Reached;
}

/** The resolver of lists that stand by themselves. */
export function roots(declared: Record<string, Declared>): ClassType {
  class Listed {}
  Resolver()(Listed);
  for (const [name, field] of Object.entries(declared)) {
    const description = field.description;
    register('Query', name, { field: field.field(name), prepare: prepareOf(field.filters) });
    method(Listed, name, async (context, info) => {
      const found = fieldOf(['Query'], name);
      if (found?.field.kind !== 'page') throw new Error(`${name} is no list`);
      return context.reader.page(found.field, await argumentsOf('Query', context, info), context, info);
    });
    QueryField(field.type as () => ClassType, { description, nullable: field.nullable })(Listed.prototype, name, {});
    argue(Listed, name, field);
  }
  return Listed;
}

/**
 * Lets the reader answer what it answers, and nodes say of which type they are, without the way through type-graphql, which takes several
 * times as long where the answer is there already.
 */
export function straight(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // By `__typename`, as all of them do, but at once.
    if (isAbstractType(type)) type.resolveType = undefined;
    if (!isObjectType(type) || type === schema.getQueryType()) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const reached = fieldOf([type.name, ...type.getInterfaces().map((one) => one.name)], name)?.field;
      if (reached && reached.kind !== 'needs')
        field.resolve = (root, _args, context: Context, info) => context.reader.follow(root as Entity, context, info);
    }
  }
  return schema;
}

/** The arguments of a field, names replaced by the ids of what is called so. */
async function argumentsOf(type: string, context: Context, info: GraphQLResolveInfo): Promise<Values> {
  const [node] = info.fieldNodes;
  const definition = info.parentType.getFields()[info.fieldName];
  const given = node && definition ? getArgumentValues(definition, node, info.variableValues) : {};
  return (await fieldOf([type], info.fieldName)?.prepare?.(given, context)) ?? given;
}

function declare(target: ClassType, type: string, name: string, field: Declared): void {
  register(type, name, { field: field.field(name), prepare: prepareOf(field.filters) });
  // Stands for what `straight` puts in its place.
  method(target, name, () => undefined);
  const { description, nullable } = field;
  FieldResolver(field.type as () => ClassType, { description, nullable })(target.prototype, name, {});
  argue(target, name, field);
}

type Answer = (context: Context, info: GraphQLResolveInfo) => unknown;

function method(target: ClassType, name: string, answer: Answer): void {
  Object.defineProperty(target.prototype, name, { value: answer, writable: true, configurable: true });
  Ctx()(target.prototype, name, 0);
  Info()(target.prototype, name, 1);
}

function argue(target: ClassType, name: string, { args, field }: Declared): void {
  const all = { ...args, ...(field(name).kind === 'page' ? paging : {}) };
  let index = 2;
  for (const [arg, { type, ...options }] of Object.entries<Argument>(all)) {
    Arg(arg, type as () => ClassType, options)(target.prototype, name, index);
    index += 1;
  }
}

export const paging = {
  first: {
    type: () => Int,
    defaultValue: defaultFirst,
    description: 'How many entries to give at most, from 1 to 500, from the start or behind `after`.',
  },
  after: {
    type: () => String,
    nullable: true,
    description: 'Give the entries behind this cursor: the endCursor of the page before. Left out: from the start.',
  },
  last: {
    type: () => Int,
    nullable: true,
    description:
      'Instead of `first`: how many entries to give at most, from the end or from before `before` backwards.',
  },
  before: {
    type: () => String,
    nullable: true,
    description: 'With `last`: give the entries before this cursor, the startCursor of the page behind.',
  },
} satisfies Record<string, Argument>;

function prepareOf(filters: Record<string, Filter>) {
  const finders = Object.entries(filters).flatMap(([key, { find }]) => (find ? [[key, find] as const] : []));
  if (finders.length === 0) return undefined;
  return async (args: Values, context: Context): Promise<Values> => {
    const found = await Promise.all(
      finders.map(async ([key, find]) => [key, await find(context, args[key] as string | null | undefined)]),
    );
    return { ...args, ...Object.fromEntries(found) };
  };
}

/** What the filters that are given make of a list: where to begin, what else to match, and conditions. */
function narrow(entry: string, query: Query, args: Values, filters: Record<string, Filter>, label: NodeLabel | null) {
  const matches: string[] = [];
  const where: (string | null)[] = [];
  let start = `(${entry}:${label})`;
  for (const [key, filter] of Object.entries(filters)) {
    const value = args[key];
    if (value == null) continue;
    if (filter.where) where.push(filter.where(entry, query.param(value), value));
    const path =
      filter.path ?? filter.ends?.find((one) => one.toLowerCase().endsWith(` ${String(value).split('/')[0]}`));
    if (filter.ends && !path) where.push('false');
    if (!path) continue;
    const hops = pathOf(path);
    const names = [entry, ...hops.map(() => query.variable())];
    const end = names.at(-1) ?? entry;
    // The end that is known is where to begin; an engine may look at every node of the other end instead.
    if (label !== null && start === `(${entry}:${label})`) start = begun(hops, names, label, query.param(value));
    else {
      matches.push(pattern(hops, names));
      where.push(`${end}.id = ${query.param(value)}`);
    }
  }
  return { start, matches, where };
}

function begun(hops: Hop[], names: string[], label: NodeLabel, id: string): string {
  const back = hops.map(
    (hop, at): Hop => ({
      way: hop.way === 'out' ? 'in' : 'out',
      types: hop.types,
      label: at === 0 ? label : (hops[at - 1]?.label ?? label),
    }),
  );
  const end = hops.at(-1)?.label;
  const text = pattern(back.reverse(), [...names].reverse());
  return text.replace(`(${names.at(-1)})`, `(${names.at(-1)}:${end} {id: ${id}})`);
}

function pathText(hops: Hop[], parent: string, entry: string, query: Query): string {
  return pattern(hops, [parent, ...hops.slice(1).map(() => query.variable()), entry]);
}

const pathsOf = ({ path }: LinkOptions) => [path].flat().map(pathOf);
const firstOf = (path: string | string[]) => [path].flat()[0] ?? '';
