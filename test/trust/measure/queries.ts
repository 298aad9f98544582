import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Body } from '../load.ts';
import { post } from '../load.ts';
import { slowness } from '../slowness.ts';
import type { Row } from './row.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
const texts = fc.oneof(
  fc.constantFrom(
    '',
    'Clark',
    'ILSC',
    'strategy',
    '%',
    '*',
    '"',
    '\\',
    "') MATCH (n) DETACH DELETE n //",
    '2023-12-05',
    '9999-99-99',
    '\u202e',
    '💥',
    'a'.repeat(5_000),
  ),
  fc.string({ maxLength: 30 }),
);

const some = (...values: string[]) => [{ weight: 8, arbitrary: fc.constantFrom(...values) }];
/** Values of a scalar that a legal question may have. */
const plausible: Record<string, { weight: number; arbitrary: fc.Arbitrary<string> }[]> = {
  Date: some('2018-09-18', '2023-12-05', '2024-07-30'),
  ID: some('person/rotherham/mark-cummins', 'meeting/nowhere', 'UGVyc29uOng='),
  String: some('Clark', 'ILSC', 'strategy', 'Mark Cummins', 'Member', 'zz'),
};

/** How often a part of an operation is wrong, of twelve: 0 makes operations that are legal, though they may ask for what is not there. */
type Flaws = 0 | 1;

/** A value for an argument as the document writes it; now and then one of a wrong kind. */
function writtenValue(type: GraphQLInputType, flaws: Flaws): fc.Arbitrary<string> {
  const wrong = fc.constantFrom('null', '{}', '[]', '-1', '1e999', '"x"', 'NOSUCH', '$v', '[[[[1]]]]', '2147483648');
  const named = getNamedType(type);
  const one: fc.Arbitrary<string> = isEnumType(named)
    ? fc.constantFrom(...named.getValues().map(({ name }) => name))
    : named.name === 'Int'
      ? fc.constantFrom('1', '5', '20', ...(flaws ? ['0', '500', '501', '2147483647'] : []))
      : named.name === 'Boolean'
        ? fc.constantFrom('true', 'false')
        : fc
            .oneof(...(plausible[named.name] ?? []), { weight: flaws, arbitrary: texts })
            .map((text) => JSON.stringify(text));
  const right = isListType(getNullableType(type))
    ? fc.array(one, { maxLength: 6 }).map((all) => `[${all.join(' ')}]`)
    : one;
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: flaws, arbitrary: wrong });
}

function argumentsOf(given: readonly GraphQLArgument[], flaws: Flaws): fc.Arbitrary<string> {
  // Pages from the end and from cursors want more than chance to be legal.
  const each = given
    .filter(({ name }) => flaws || !['last', 'before', 'after'].includes(name))
    .map((argument) => {
      const written = writtenValue(argument.type, flaws).map((value) => `${argument.name}: ${value}`);
      const leaveOut = isNonNullType(argument.type) ? flaws : 40;
      return fc.oneof({ weight: leaveOut, arbitrary: fc.constant('') }, { weight: 10, arbitrary: written });
    });
  return fc.tuple(...each).map((all) => (all.some(Boolean) ? `(${all.filter(Boolean).join(' ')})` : ''));
}

const soundDirectives = [...Array<string>(40).fill(''), ' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)'];
const directives = {
  0: fc.constantFrom(...soundDirectives),
  1: fc.constantFrom(...soundDirectives, ' @skip(if: $b)', ' @nosuch', ' @include(if: true) @include(if: true)'),
};
/** Fields of one name with other arguments need names of their own. */
const own = fc.nat({ max: 1e6 }).map((number) => `a${number}: `);
const aliases = { 0: own, 1: fc.oneof(own, fc.constantFrom('', 'b: ', '__proto__: ', 'constructor: ')) };

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number, flaws: Flaws): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const leads = isObjectType(type) || isAbstractType(type);
  const under = leads ? selectionOf(type, depth - 1, flaws) : fc.constant('');
  return fc
    .tuple(aliases[flaws], argumentsOf(field.args, flaws), directives[flaws], under)
    .map(([alias, args, directive, set]) => `${args || flaws ? alias : ''}${field.name}${args}${directive}${set}`);
}

function selectionOf(type: GraphQLNamedType, depth: number, flaws: Flaws): fc.Arbitrary<string> {
  const fields =
    isObjectType(type) || 'getFields' in type
      ? Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
      : [];
  const usable =
    depth > 0
      ? fields
      : fields.filter(({ type: of }) => !isObjectType(getNamedType(of)) && !isAbstractType(getNamedType(of)));
  const plain = ['__typename', `... on ${type.name} { __typename }`, '... { __typename }'];
  const one = fc.constantFrom(...plain, ...(flaws ? ['...F', 'zzz'] : []));
  const chosen =
    usable.length > 0
      ? [{ weight: 12, arbitrary: fc.constantFrom(...usable).chain((field) => fieldOf(field, depth, flaws)) }]
      : [];
  return fc
    .array(fc.oneof(...chosen, { weight: 2, arbitrary: one }), { minLength: 1, maxLength: 3 })
    .map((all) => ` { ${all.join(' ')} }`);
}

const fragment = fc.constantFrom(
  '',
  ' fragment F on Query { __typename }',
  ' fragment F on Person { name ...F }',
  ' fragment F on Person { name } fragment F on Person { id }',
);
const variables = fc.option(fc.dictionary(fc.constantFrom('v', 'b', '__proto__'), fc.anything({ maxDepth: 3 })), {
  nil: undefined,
});
const query = schema.getQueryType() as GraphQLNamedType;

const kinds = ['query', 'query Q', 'query ($v: String $b: Boolean)', 'mutation', 'subscription', ''];
const flawed = fc
  .tuple(selectionOf(query, 4, 1), fragment, variables, fc.constantFrom(...kinds))
  .map(([set, fragments, given, kind]): Body => {
    const plain = JSON.stringify(given ?? {}, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    return { query: `${kind}${set}${fragments}`, variables: JSON.parse(plain) };
  });
const legal = selectionOf(query, 4, 0).map((set): Body => ({ query: set }));

/** Operations over the whole schema: half of them legal, whatever they ask for, half with something that is not. */
export const hostile = fc.oneof(legal, flawed);

/** What the server must never say, however it is asked: a fault of its own. */
const faults = /INTERNAL_SERVER_ERROR/;

export async function queries(url: string, count: number): Promise<Row> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const found = { answered: 0, refused: 0, slowest: 0 };
  const wrong: string[] = [];
  for (const body of fc.sample(hostile, { numRuns: count, seed: 11 })) {
    const { status, codes, failed, ms } = await post(url, agent, body);
    found.slowest = Math.max(found.slowest, ms);
    if (failed || status >= 500 !== (status === 503) || codes.some((code) => faults.test(code)))
      wrong.push(`${status} ${codes} ${failed ?? ''} ${body.query}`);
    else if (codes.length > 0) found.refused++;
    else found.answered++;
  }
  agent.destroy();
  for (const line of wrong.slice(0, 20)) console.error(`  ${line.slice(0, 400)}`);
  return {
    what: `${count} operations made from the schema at random: fragments, aliases, directives, variables, wrong values`,
    must: 'answered or refused, none a fault, each within 11 s',
    measured: `${found.answered} answered, ${found.refused} refused, ${wrong.length} faults, the slowest ${(found.slowest / 1000).toFixed(1)} s`,
    holds: wrong.length === 0 && found.slowest < 11_000 * slowness(),
  };
}
