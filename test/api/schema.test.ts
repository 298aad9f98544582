import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema, schemaText } from '../../src/api/schema.ts';
import { nodeLabels } from '../../src/model/graph.ts';

/** Every part of a type that a newcomer reads about, with what is said of it. */
function* said(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
  }
}

test('every type, field, argument and enum value says in a sentence what it is', async () => {
  const schema = await buildSchema();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const parts = types.flatMap((type) => [...said(type)]);
  parts.push(['schema', schema.description]);
  expect(parts.length).toBeGreaterThan(400);
  const poor = parts.filter(([, text]) => !text || text.length < 18 || !/^[A-Z].*[.)]$/s.test(text));
  expect(poor.map(([name, text]) => `${name}: ${text ?? 'says nothing'}`)).toEqual([]);
});

test('schema/schema.graphql is what the types say; `npm run schema` writes it', async () => {
  const file = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
  expect(readFileSync(file, 'utf8')).toBe(await schemaText());
});

test('every label of the graph is a type that can be asked for by id', async () => {
  const schema = await buildSchema();
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('Node is no interface');
  const types = schema.getPossibleTypes(node).map(({ name }) => name);
  expect(types.sort()).toEqual(
    Object.keys(nodeLabels)
      .filter((label) => label !== 'Meta')
      .sort(),
  );
});
