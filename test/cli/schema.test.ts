import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsSchema } from '../../src/cli/emit-schema.ts';

const committed = readFileSync(new URL('../../schema/facts.schema.json', import.meta.url), 'utf8');

it('the committed JSON Schema of facts is current (npm run schema writes it)', () => {
  expect(committed).toBe(factsSchema());
});

it('describes the format as closed and names what it must hold', () => {
  const schema = JSON.parse(committed);
  expect(schema).toMatchObject({ additionalProperties: false, required: ['record', 'meetings', 'organizations'] });
  const meeting = schema.properties.meetings.items;
  expect(meeting.properties.kind.enum).toContain('WEB_PAGE');
  expect(meeting.properties.items.items.properties.lines).toMatchObject({ type: 'array' });
});
