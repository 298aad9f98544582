import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';

const folder = new URL('../../src/explore/app/queries/', import.meta.url);

it.each(readdirSync(folder))('the public API answers what the explorer asks in %s', async (name) => {
  const document = parse(readFileSync(new URL(name, folder), 'utf8'));
  expect(validate(await buildSchema(), document)).toEqual([]);
});
