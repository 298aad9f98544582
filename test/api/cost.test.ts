import { readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { advice, reckon } from '../../src/api/limits/cost.ts';
import { defaultLimits } from '../../src/api/limits/limits.ts';
import { buildSchema } from '../../src/api/schema.ts';
import { limitsOf, readSettings } from '../../src/settings.ts';

const docs = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
const [first = '', second = ''] = [...docs.matchAll(/```graphql\n(.+?)```/gs)].map(([, query]) => query);

const small = new Map(Object.entries({ Person: 84, Appearance: 240, Meeting: 6, AgendaItem: 60, Evidence: 900 }));
const large = new Map(Object.entries({ Person: 9_000, Appearance: 72_000, Meeting: 800, AgendaItem: 8_000 }));

async function costOf(query: string, counts: Map<string, number>, variables = {}) {
  const [operation] = parse(query).definitions;
  return reckon(operation as OperationDefinitionNode, {
    schema: await buildSchema(),
    fragments: {},
    variables,
    counts,
  });
}

describe('docs/limits.md', () => {
  test.each([
    ['first', first, small, 1_094],
    ['second', second, small, 626],
    ['first', first, large, 2_802],
    ['second', second, large, 102_002],
  ])('the %s worked example', async (_, query, counts, fields) => {
    expect((await costOf(query, counts)).fields).toBe(fields);
    expect(docs.replaceAll(',', '')).toContain(String(fields));
  });

  test('what a refused operation is told', async () => {
    expect(docs.replace(/\s+/g, ' ')).toContain(advice(await costOf(second, large), 50_000));
  });

  test('has every limit with its value and its variable', () => {
    const rows = [...docs.matchAll(/^\| `(\w+)` \| (\d+) \| `(LIMIT_\w+)` \|/gm)];
    expect(Object.fromEntries(rows.map(([, name, value]) => [name, Number(value)]))).toEqual(defaultLimits);
    const settings = readSettings(
      Object.fromEntries(rows.map(([, , , variable], index) => [variable, String(index + 1)])),
    );
    expect(limitsOf(settings)).toEqual(Object.fromEntries(rows.map(([, name], index) => [name, index + 1])));
    expect(limitsOf(readSettings({}))).toEqual(defaultLimits);
  });
});

test('a part that is left out costs nothing', async () => {
  const query =
    'query ($more: Boolean!) { people(first: 10) { nodes { name ... @include(if: $more) { honorific } } } }';
  expect((await costOf(query, small, { more: false })).fields).toBe(2 + 10 * 2);
  expect((await costOf(query, small, { more: true })).fields).toBe(2 + 10 * 3);
});

test('where no page can be made smaller, the field that is dear is named', async () => {
  const cost = await costOf(
    '{ person(person: "x") { mentions { nameAsStated } } }',
    new Map(Object.entries({ Person: 1, Mention: 500 })),
  );
  expect(advice(cost, 100)).toContain(
    'the dearest is person.mentions, with 500 entries of 2 fields: ask for fewer fields',
  );
});

test('a plain question over everybody is answered', async () => {
  const query =
    '{ people(first: 500) { nodes { name tenures { role { title } } mentions { nameAsStated evidence { firstLine } } appearances(first: 500) { nodes { status meeting { date body { name } } contributions { part item { title } evidence { firstLine record { fileName } } } evidence { firstLine record { fileName } } } } } } }';
  const counts = new Map(small).set('Tenure', 60).set('Mention', 90).set('Contribution', 120).set('Role', 30);
  expect((await costOf(query, counts)).fields).toBeLessThan(defaultLimits.fields);
});
