import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  graphql,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { UserError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { idOf } from '../entity.ts';

/** One entry of a list: its properties, what it is of, and the places that prove it, under the names of the API. */
export type Row = Record<string, unknown>;

/** A list of the API that can be exported. */
export interface List {
  name: string;
  /** Name of the type of an entry. */
  type: string;
  /** What is asked of each entry, as GraphQL. */
  selection: string;
  /** The same as the columns of a table: "title", "meeting.date". */
  columns: string[];
  args: readonly GraphQLArgument[];
}

const paging = new Set(['first', 'after', 'last', 'before']);
const page = 250;

/** Every list of the API that comes page by page. */
export function listsOf(schema: GraphQLSchema): Map<string, List> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields.flatMap((field) => {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
      const entry = getNamedType(connection.getFields().nodes?.type ?? field.type);
      if (!isObjectType(entry)) return [];
      const args = field.args.filter(({ name }) => !paging.has(name));
      const parts = partsOf(entry);
      const selection = parts.map(({ text }) => text).join(' ');
      const columns = parts.flatMap((part) => part.columns);
      return [[field.name, { name: field.name, type: entry.name, selection, columns, args }] as const];
    }),
  );
}

/** What one entry is told by: what takes no argument and is a value, one node, or named nodes; and the places that prove it. */
function partsOf(entry: GraphQLObjectType): Part[] {
  return Object.values(entry.getFields())
    .filter(({ args }) => args.every((arg) => !isRequiredArgument(arg)))
    .flatMap((field) => partOf(field) ?? []);
}

const named = ['Person', 'Organization', 'Role', 'Strategy'];
const labels = ['name', 'title', 'number', 'date', 'fileName', 'label'];

interface Part {
  text: string;
  columns: string[];
}

function partOf(field: GraphQLField<unknown, unknown>): Part | null {
  const { name } = field;
  const type = getNamedType(field.type);
  const many = isListType(getNullableType(field.type));
  // A figure is reckoned anew for each entry, and means little without its arguments.
  if (isLeafType(type)) return field.args.length === 0 ? { text: name, columns: [name] } : null;
  if (type.name === 'Evidence') return { text: `${name} { firstLine lastLine record { fileName } }`, columns: [name] };
  if (isUnionType(type)) {
    const ends = type.getTypes().map((one) => `... on ${one.name} { id ${one.getFields().name ? 'name' : 'title'} }`);
    return { text: `${name} { ${ends.join(' ')} }`, columns: [name] };
  }
  if (!isObjectType(type) || !type.getFields().id || (many && !named.includes(type.name))) return null;
  if (type.name.endsWith('Connection')) return null;
  const told = ['id', ...labels.filter((label) => type.getFields()[label])];
  return { text: `${name} { ${told.join(' ')} }`, columns: many ? [name] : told.map((inner) => `${name}.${inner}`) };
}

/** Filters as a web address or a command gives them, as the variables of the list. Throws UserError BAD_INPUT. */
function variablesOf(list: List, given: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(given).map(([name, value]) => {
    const arg = list.args.find((one) => one.name === name);
    if (!arg) {
      const known = list.args.map((one) => one.name).join(', ');
      throw new UserError('BAD_INPUT', `${list.name} has no filter "${name}"; it has: ${known}.`);
    }
    const texts = [value].flat().map(String);
    const read = (text: string) => valueFrom(arg, text);
    return [
      name,
      isListType(getNullableType(arg.type)) ? texts.flatMap((one) => one.split(',')).map(read) : read(texts[0] ?? ''),
    ];
  });
  return Object.fromEntries(entries);
}

function valueFrom({ name, type }: GraphQLArgument, text: string): unknown {
  const of = getNamedType(type);
  if (of.name === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new UserError('BAD_INPUT', `${name} is "${text}": it must be true or false.`);
  }
  if (of.name === 'Int') {
    if (/^-?\d{1,9}$/.test(text)) return Number(text);
    throw new UserError('BAD_INPUT', `${name} is "${text}": it must be a number.`);
  }
  if (isEnumType(of) && !of.getValue(text)) {
    const known = of.getValues().map((value) => value.name);
    throw new UserError('BAD_INPUT', `${name} is "${text}": it must be one of ${known.join(', ')}.`);
  }
  return text;
}

/**
 * The rows of a list page by page, ids as readable ones. `contextOf` gives a context for each page, so that what one holds is let go.
 * Throws what the list throws, and UserError UNAVAILABLE where a load changes the graph meanwhile.
 */
export async function* rowsOf(
  schema: GraphQLSchema,
  list: List,
  given: Record<string, unknown>,
  contextOf: () => Context,
): AsyncGenerator<Row[]> {
  const variables = variablesOf(list, given);
  const used = list.args.filter(({ name }) => name in variables);
  const declared = [...used.map(({ name, type }) => `$${name}: ${String(type)}`), '$after: String'].join(', ');
  const passed = used.map(({ name }) => `, ${name}: $${name}`).join('');
  const source = `query (${declared}) { ${list.name}(first: ${page}, after: $after${passed}) { nodes { ${list.selection} } pageInfo { hasNextPage endCursor } } }`;
  const revision = await contextOf().graph.revision();
  for (let after: string | null = null; ; ) {
    const contextValue = contextOf();
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { ...variables, after } });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    const found = data?.[list.name] as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    if ((await contextValue.graph.revision()) !== revision)
      throw new UserError(
        'UNAVAILABLE',
        'The graph was changed by a load while the list was exported: export it again.',
      );
    yield found.nodes.map((node) => readable({ ...node, id: node.id }) as Row);
    if (!found.pageInfo.hasNextPage) return;
    after = found.pageInfo.endCursor;
  }
}

/** The same with the readable ids of the graph. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'id' ? idOf(String(inner)).ref : readable(inner)]),
  );
}
