import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** What a selection adds up to once every fragment stands where it is spread. */
interface Shape {
  selections: number;
  depth: number;
  lists: number;
  aliases: number;
  directives: number;
  /** Fields at the level of the selection itself. */
  rootFields: number;
}

const nothing: Shape = { selections: 0, depth: 0, lists: 0, aliases: 0, directives: 0, rootFields: 0 };

/**
 * The first limit of form that an operation of the document goes beyond; null where none does. Costs one look at each selection
 * that is written, however often fragments are spread: what a fragment adds up to is worked out once.
 */
export function checkShape(document: DocumentNode, schema: GraphQLSchema, limits: Limits): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measure = measurer(fragments, schema);
  const all = [...document.definitions].filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  // Validation follows fragments that no operation spreads as well.
  for (const name of fragments.keys()) {
    const problem = tooMany(measure.fragment(name), limits, `The fragment ${name}`);
    if (problem) return problem;
  }
  for (const operation of all) {
    const subject = operation.name ? `Operation ${operation.name.value}` : 'The operation';
    const problem = beyond(measure.operation(operation), limits, subject);
    if (problem) return problem;
  }
  return null;
}

const tooMany = (shape: Shape, { selections }: Limits, subject: string) =>
  shape.selections > selections
    ? refusal(
        'TOO_MANY_SELECTIONS',
        'selections',
        selections,
        `${subject} selects ${shape.selections} fields and fragments, fragments counted wherever they are spread, and ${selections} is the limit: ask for less at once.`,
        shape.selections,
      )
    : null;

/** The other limits, in the order in which they are looked at: the code of the error, what it says and what to do. */
const bounds = [
  ['depth', 'TOO_DEEP', (n) => `is nested ${n} levels deep`, 'ask for what is deepest with node(id:) apart'],
  ['lists', 'TOO_MANY_LISTS', (n) => `has lists within lists, ${n} deep`, 'ask for the innermost with node(id:) apart'],
  [
    'aliases',
    'TOO_MANY_ALIASES',
    (n) => `gives ${n} fields names of its own`,
    'ask for several objects with nodes(ids:)',
  ],
  ['directives', 'TOO_MANY_DIRECTIVES', (n) => `has ${n} directives`, 'write only the fields that are wanted'],
  ['rootFields', 'TOO_MANY_ROOT_FIELDS', (n) => `asks ${n} questions at once`, 'send some of them apart'],
] as const satisfies [keyof Limits & keyof Shape, string, (is: number) => string, string][];

function beyond(shape: Shape, limits: Limits, subject: string): GraphQLError | null {
  const many = tooMany(shape, limits, subject);
  if (many) return many;
  for (const [limit, code, does, advice] of bounds) {
    const [is, most] = [shape[limit], limits[limit]];
    if (is > most)
      return refusal(code, limit, most, `${subject} ${does(is)}, and ${most} is the limit: ${advice}.`, is);
  }
  return null;
}

function measurer(fragments: Map<string, FragmentDefinitionNode>, schema: GraphQLSchema) {
  const known = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    const done = known.get(name);
    if (done) return done;
    // Stands for the fragment inside itself: GraphQL refuses one that goes round in a circle.
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : nothing;
    known.set(name, shape);
    return shape;
  }

  function ofSet(set: SelectionSetNode, type: GraphQLNamedType | undefined): Shape {
    const sum = { ...nothing };
    for (const selection of set.selections) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const inner = ofField(selection.name.value, selection.selectionSet, type);
        add(sum, { ...inner, rootFields: 1, aliases: inner.aliases + (selection.alias ? 1 : 0) }, directives);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition;
        add(sum, ofSet(selection.selectionSet, on ? schema.getType(on.name.value) : type), directives);
      } else add(sum, ofFragment(selection.name.value), directives);
    }
    return sum;
  }

  function ofField(name: string, set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Shape {
    if (!set) return { ...nothing, depth: 1 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const inner = ofSet(set, field && getNamedType(field.type));
    // The only lists within lists that GraphQL bounds itself, and tools ask for introspection deeper than people ask.
    if (name === '__schema' || name === '__type') return { ...inner, depth: 1, lists: 0 };
    return { ...inner, depth: inner.depth + 1, lists: inner.lists + (field && isListOfObjects(field.type) ? 1 : 0) };
  }

  return {
    fragment: ofFragment,
    operation: (operation: OperationDefinitionNode) =>
      ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined),
  };
}

function add(sum: Shape, part: Shape, directives: number): void {
  sum.selections += 1 + part.selections;
  sum.aliases += part.aliases;
  sum.directives += directives + part.directives;
  sum.rootFields += part.rootFields;
  sum.depth = Math.max(sum.depth, part.depth);
  sum.lists = Math.max(sum.lists, part.lists);
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) && isCompositeType(getNamedType(bare));
}
