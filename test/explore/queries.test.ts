import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { whole } from '../../src/explore/app/whole.ts';

const folder = new URL('../../src/explore/app/queries/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const fragments = readdirSync(new URL('fragments/', folder)).map((name) => read(`fragments/${name}`));
const queries = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

it.each(queries)('the public API answers what the explorer asks in %s', async (name) => {
  const document = parse(whole(read(name), fragments));
  expect(validate(await buildSchema(), document)).toEqual([]);
});
