import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/port.ts';
import { nodeLabels, placeProps } from '../../src/model/graph.ts';
import { fixture } from '../graph/fixture.ts';
import { ask, openWith } from './ask.ts';

let graph: Graph;
let schema: GraphQLSchema;
beforeAll(async () => {
  graph = await openWith();
  schema = await buildSchema();
});
afterAll(() => graph.close());

/** All fields of a type that need no argument; of objects, which they are. */
function everyField(type: GraphQLObjectType, below = true): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type: of }) => {
      const inner = getNamedType(of);
      if (isLeafType(inner)) return name;
      if (isObjectType(inner) && !inner.getInterfaces().some(isInterfaceType) && below)
        return `${name} { ${everyField(inner, false)} }`;
      return `${name} { __typename }`;
    })
    .join('\n');
}

const idOf = (label: string, ref: string) => Buffer.from(`${label}:${ref}`).toString('base64');

describe('every field of every node answers', () => {
  const labels = Object.keys(nodeLabels).filter((label) => label !== 'Meta');
  test.each(labels)('%s', async (label) => {
    const type = schema.getType(label);
    if (!isObjectType(type)) throw new Error(`${label} is no type`);
    const ids = fixture.nodes.filter((node) => node.label === label).map(({ id }) => idOf(label, id));
    expect(ids.length).toBeGreaterThan(0);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${label} { ${everyField(type)} } } }`;
    const { nodes } = await ask(graph, query, { ids });
    expect(nodes).toHaveLength(ids.length);
    // Nothing that the graph knows of a node is lost on the way.
    const stored = new Set(
      fixture.nodes.filter((node) => node.label === label).flatMap(({ props }) => Object.keys(props)),
    );
    const inner = ['kept', 'identity', 'mention', 'meetsAs', 'heldLines', 'position'];
    const hidden = new Set([...inner, ...placeProps.map((name) => name.replace('?', ''))]);
    for (const property of [...stored].filter((name) => !hidden.has(name))) {
      expect(
        nodes.some((node: Record<string, unknown>) => node[property] != null),
        `${label}.${property}`,
      ).toBe(true);
    }
  });
});

/** Links that the fixture has, each with the field that shows it from either end. */
const shown: [string, string, string][] = [
  [
    'organization/borsetshire/hcsc',
    'Organization',
    'parent { name } council { name } meetings { totalCount } parts { name } roles { title } evidence { firstLine }',
  ],
  [
    'organization/felpersham-nhs-trust',
    'Organization',
    'items { nodes { title } } representatives { person { name } meeting { date } evidence { firstLine } } timesInvolved resolutionsAddressedTo { number } actions { due } evidence { firstLine quote }',
  ],
  [
    'role/borsetshire/director-of-adult-care',
    'Role',
    'organization { name } tenures { person { name } } appearances { nameAsStated } contributions { nameAsStated } resolutionsAddressedTo { number } actions { standing }',
  ],
  [
    'role/felpersham-nhs-trust/medical-director',
    'Role',
    'organization { name } contributions { nameAsStated roleAsStated } mentions { roleAsStated of { __typename } }',
  ],
  [
    'person/nasreen-rowe',
    'Person',
    'judgements { verdict by why people { name } } reportsAuthored { title } resolutionsAddressedTo { number } actions { standing dueDate }',
  ],
  ['person/tobias-oake', 'Person', 'declarations { interest item { number } evidence { firstLine } }'],
  [
    'person/edwin-quill',
    'Person',
    'mentions { nameAsStated item { number } report { title } of { __typename } evidence { firstLine } }',
  ],
  [
    'person/marjorie-hebden',
    'Person',
    'possibleMentions { name reason meeting { date } candidates { name } evidence { firstLine } }',
  ],
  [
    'item/borsetshire/hcsc/2031-03-04/2',
    'AgendaItem',
    'followedUpBy { number meeting { date } } followsUp { number } answers { says action { due } } resolutions { number asActions { standing due heldTo followUps { reasons says date item { number } evidence { firstLine } } resolution { number } } }',
  ],
  [
    'item/borsetshire/hcsc/2031-06-10/7',
    'AgendaItem',
    'answers { says } mentions { nameAsStated of { ... on Person { name } } }',
  ],
  [
    'item/borsetshire/hcsc/2031-06-10/8',
    'AgendaItem',
    'followsUp { number meeting { date } } organizations { name } references { minute state meeting { date } madeUnder { number } }',
  ],
  [
    'meeting/borsetshire/hcsc/2031-03-04',
    'Meeting',
    'referredToBy { date bodyAsStated madeInReport { title } meeting { date } }',
  ],
  [
    'meeting/borsetshire/hcsc/2031-06-10',
    'Meeting',
    'enclosedReports { title enclosed records { fileName } mentions { nameAsStated } recommendations { text kind truncated } references { state meeting { date } } }',
  ],
  [
    'contradiction/appearance/borsetshire/hcsc/2031-03-04/hebden/status',
    'Contradiction',
    'about message appearance { person { name } } item { number } meeting { date } evidence { firstLine record { fileName draft doubts } }',
  ],
  ['meeting/borsetshire/audit/2031-06-17', 'Meeting', 'unresolvedPeople { name candidates { name } }'],
  ['strategy/carers/2026-2030', 'StrategyEdition', 'strategy { name } successor { label } predecessor { label }'],
  ['strategy/carers/2031-2035', 'StrategyEdition', 'strategy { name } successor { label } predecessor { label }'],
  ['strategy/carers', 'Strategy', 'reports { title } timesReported timesMentioned firstReported lastReported'],
  ['record/borset-2', 'Record', 'meetings { date } reports { title } diagnostics { line }'],
  ['record/borset-3', 'Record', 'meetings { date } diagnostics { rule line severity record { fileName } }'],
];

test('what stands around the nodes of the small graph', async () => {
  const answers: Record<string, unknown> = {};
  for (const [ref, label, fields] of shown) {
    const { node } = await ask(graph, `query ($id: ID!) { node(id: $id) { ... on ${label} { ${fields} } } }`, {
      id: idOf(label, ref),
    });
    answers[ref] = node;
  }
  expect(answers).toMatchSnapshot();
});

describe('what a neighbourhood brings along is what each node gives by itself', () => {
  const cases: [string, string][] = [
    ['AgendaItem', '{ meetings { nodes { found: items { FIELDS } } } }'],
    ['Appearance', '{ people { nodes { appearances { found: nodes { FIELDS } } } } }'],
    ['Appearance', '{ meetings { nodes { appearances { found: nodes { FIELDS } } } } }'],
    ['Contribution', '{ people { nodes { appearances { nodes { found: contributions { FIELDS } } } } } }'],
    ['Reporting', '{ strategies { nodes { reportings { found: nodes { FIELDS } } } } }'],
    ['Resolution', '{ meetings { nodes { items { found: resolutions(includeRecommendations: true) { FIELDS } } } } }'],
    ['Resolution', '{ resolutions(includeRecommendations: true) { found: nodes { FIELDS } } }'],
    ['Report', '{ reports { found: nodes { FIELDS } } }'],
    ['Mention', '{ people { nodes { found: mentions { FIELDS } } } }'],
    ['Tenure', '{ people { nodes { found: tenures { FIELDS } } } }'],
    ['AgendaItem', '{ organizations { nodes { items { found: nodes { FIELDS } } } } }'],
    ['Action', '{ resolutions { nodes { found: asActions { FIELDS } } } }'],
  ];
  /** Fields of objects with the ids of what they lead to, so that a link that is missing or too many shows. */
  const fieldsOf = (label: string): string => {
    const type = schema.getType(label);
    if (!isObjectType(type)) throw new Error(`${label} is no type`);
    return Object.values(type.getFields())
      .map(({ name, type: of }) => {
        const inner = getNamedType(of);
        if (isLeafType(inner)) return name;
        const stated =
          isObjectType(inner) && inner.getInterfaces().some((implemented) => implemented.name === 'Stated');
        if (inner.name.endsWith('Connection')) return `${name} { totalCount nodes { ... on Node { id } } }`;
        return `${name} { ... on Node { id } ${stated ? 'evidence { id record { id } }' : ''} }`;
      })
      .join(' ');
  };
  const foundIn = (value: unknown): { id: string }[] => {
    if (Array.isArray(value)) return value.flatMap(foundIn);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => (name === 'found' ? inner : foundIn(inner)));
  };

  test.each(cases)('%s: %s', async (label, query) => {
    const together = foundIn(await ask(graph, query.replace('FIELDS', fieldsOf(label))));
    expect(together.length).toBeGreaterThan(0);
    for (const found of together) {
      const { node } = await ask(
        graph,
        `query ($id: ID!) { node(id: $id) { ... on ${label} { ${fieldsOf(label)} } } }`,
        { id: found.id },
      );
      expect(found).toEqual(node);
    }
  });
});
