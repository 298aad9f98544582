import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** What of a request tells which fields an operation selects; GraphQLResolveInfo is one. */
export interface Asked {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Record<string, unknown>;
}

/** One field of an answer: all places of the operation that ask for it under this key. */
export interface Selected {
  key: string;
  name: string;
  nodes: FieldNode[];
}

/** The fields that are asked of an object of a type below these places of the operation. */
export function selectedOf(type: GraphQLObjectType, places: readonly FieldNode[], asked: Asked): Selected[] {
  const found = new Map<string, Selected>();
  const seen = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!wanted(selection, asked)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = found.get(key);
        if (known) known.nodes.push(selection);
        else found.set(key, { key, name: selection.name.value, nodes: [selection] });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (speaksOf(selection.typeCondition?.name.value, type, asked)) collect(selection.selectionSet.selections);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = asked.fragments[selection.name.value];
        if (fragment && speaksOf(fragment.typeCondition.name.value, type, asked))
          collect(fragment.selectionSet.selections);
      }
    }
  };
  for (const place of places) collect(place.selectionSet?.selections ?? []);
  return [...found.values()];
}

function wanted(selection: SelectionNode, { variableValues }: Asked): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}

function speaksOf(condition: string | undefined, type: GraphQLObjectType, { schema }: Asked): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}

/** The places of the operation at the end of a way of fields below a field: what is asked of what stands there. */
export function placesOf(
  info: Asked & { fieldNodes: readonly FieldNode[]; returnType: GraphQLOutputType },
  way: string[],
) {
  let places = [...info.fieldNodes];
  let type = getNamedType(info.returnType);
  for (const name of way) {
    if (!isObjectType(type)) return [];
    places = selectedOf(type, places, info).flatMap((field) => (field.name === name ? field.nodes : []));
    const next = type.getFields()[name];
    if (!next) return [];
    type = getNamedType(next.type);
  }
  return places;
}
