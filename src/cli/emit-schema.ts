import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { factsDocument } from '../model/facts.ts';

const target = new URL('../../schema/facts.schema.json', import.meta.url);

/** The facts format as JSON Schema 2020-12, for editors and for programs in other languages. */
export function factsSchema(): string {
  const schema = z.toJSONSchema(factsDocument, { io: 'input' });
  const about = {
    $schema: schema.$schema,
    title: 'Facts of a committee record',
    description:
      'Everything as printed in the record, white space collapsed and wraps joined. `lines` is [first, last], 1-based, of the text of the record; the first is not after the last.',
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}

export async function emitFactsSchema(): Promise<void> {
  await writeFile(target, factsSchema());
}
