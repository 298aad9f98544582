import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { documentsIn, explorerFolder } from '../../src/api/trusted/documents.ts';
import { trustedOf } from '../../src/explore/trusted.ts';

const known = documentsIn(explorerFolder);
const files = readdirSync(explorerFolder).filter((name) => name.endsWith('.graphql'));

it.each(files)('what the explorer asks in %s is a trusted document, and the public API answers it', async (name) => {
  const { sha256 } = trustedOf(fileURLToPath(new URL(`../../src/explore/app/queries/${name}`, import.meta.url)));
  const document = known.find((one) => one.sha256 === sha256)?.document;
  expect(document && validate(await buildSchema(), document)).toEqual([]);
});
