import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { TrustedDocument } from '../trusted/documents.ts';

/** A trusted operation as a tool: what it takes as JSON Schema, and what is asked when it is called. */
export interface Tool {
  name: string;
  description: string;
  inputSchema: { type: 'object'; properties: Record<string, object>; required: string[]; additionalProperties: false };
  source: string;
}

export function toolOf(schema: GraphQLSchema, { name, document, comment }: TrustedDocument): Tool {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const variables = operation?.variableDefinitions ?? [];
  const told = argumentsOf(schema, document);
  const properties = variables.map(({ variable, type, defaultValue }): [string, object] => {
    const input = typeFromAST(schema, type as never) as unknown as GraphQLInputType;
    const description = told.get(variable.name.value)?.description ?? '';
    const standing = defaultValue?.kind === Kind.INT ? { default: Number(defaultValue.value) } : {};
    return [variable.name.value, { ...jsonTypeOf(input), description, ...standing }];
  });
  const required = variables.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return {
    name,
    description: comment || descriptionOf(schema, operation),
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: required.map(({ variable }) => variable.name.value),
      additionalProperties: false,
    },
    source: print(withEvidence(schema, document)),
  };
}

/** What the fields at the root say of themselves. */
function descriptionOf(schema: GraphQLSchema, operation: OperationDefinitionNode | undefined): string {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const asked = operation?.selectionSet.selections ?? [];
  return asked
    .flatMap((field) => (field.kind === Kind.FIELD ? (fields[field.name.value]?.description ?? []) : []))
    .join(' ');
}

/** The argument that each variable is given to. */
function argumentsOf(schema: GraphQLSchema, document: DocumentNode): Map<string, GraphQLArgument> {
  const found = new Map<string, GraphQLArgument>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable({ name }) {
        const argument = info.getArgument();
        if (argument && !found.has(name.value)) found.set(name.value, argument);
      },
    }),
  );
  return found;
}

function jsonTypeOf(type: GraphQLInputType): object {
  const bare = getNullableType(type);
  if (isListType(bare)) return { type: 'array', items: jsonTypeOf(bare.ofType) };
  if (isNonNullType(bare)) return jsonTypeOf(bare.ofType);
  const named = getNamedType(bare);
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) };
  const known: Record<string, object> = {
    Int: { type: 'integer' },
    Float: { type: 'number' },
    Boolean: { type: 'boolean' },
    Date: { type: 'string', format: 'date' },
  };
  return known[named.name] ?? { type: 'string' };
}

function selections(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no selection`);
  return definition.selectionSet;
}

const proof = (of: string): SelectionSetNode['selections'][number] => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: of } },
  selectionSet: selections(
    'proof: evidenceConnection(first: 3) { totalCount nodes { record { fileName } firstLine lastLine quote } }',
  ),
});

/** Asks of every fact, wherever the operation asks for one, also the first places that prove it. */
function withEvidence(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const stated = schema.getType('Stated');
  if (!isInterfaceType(stated)) throw new Error('Stated is no interface');
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node) {
          const type = info.getParentType();
          if (!isCompositeType(type) || asksEvidence(node)) return undefined;
          const proven = isObjectType(type)
            ? type.getInterfaces().includes(stated)
            : type.name === 'Node' || type.name === 'SearchEntity';
          return proven ? { ...node, selections: [...node.selections, proof(stated.name)] } : undefined;
        },
      },
    }),
  );
}

const asksEvidence = ({ selections: all }: SelectionSetNode) =>
  all.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('evidence'));
