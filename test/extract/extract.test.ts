import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { factsDocument } from '../../src/model/facts.ts';
import type { RecordText } from '../../src/model/text.ts';
import { itemOf, passage, sectionOf } from './item.ts';

const record: RecordText = {
  fileName: 'minutes.pdf',
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  lines: Array.from({ length: 40 }, () => ''),
  pages: Array.from({ length: 40 }, (_, i) => (i < 12 ? 1 : 2)),
};
const item = itemOf('TENANCY STRATEGY', [
  'Members considered a report on the Tenancy Strategy 2023-2028. Thornby Police would comment.',
  passage('That the report be noted.', 'resolution', { number: '1' }),
]);

describe('extract', () => {
  it('makes a valid facts document of a structure, with the record it comes from', () => {
    const diagnostic = { rule: 'parse/x', severity: 'info' as const, lines: [1, 1] as [number, number], message: 'm' };
    const { facts, diagnostics } = extract(record, {
      sections: [sectionOf([item])],
      diagnostics: [diagnostic],
      claims: [],
      owners: [],
    });
    expect(factsDocument.parse(facts)).toMatchObject({
      record: 'minutes.pdf',
      sha256: record.sha256,
      mediaType: 'application/pdf',
    });
    expect(facts.meetings[0]?.items[0]).toMatchObject({
      title: 'TENANCY STRATEGY',
      strategies: [{ name: 'Tenancy Strategy', edition: '2023-2028', relation: 'REPORTED', lines: [11, 11] }],
      resolutions: [{ number: '1', text: 'That the report be noted.', actions: ['NOTED'], lines: [12, 12] }],
      reports: [{ title: 'TENANCY STRATEGY' }],
    });
    expect(facts.organizations.map((o) => o.name)).toEqual(['Thornby Police']);
    expect(diagnostics).toContainEqual(diagnostic);
  });

  it('gives every place its page where the record has pages', () => {
    const { facts } = extract(record, { sections: [sectionOf([item])], diagnostics: [], claims: [], owners: [] });
    const [meeting] = facts.meetings;
    expect(meeting?.items[0]).toMatchObject({ page: 1, strategies: [{ page: 1 }], resolutions: [{ page: 1 }] });
    expect(facts.organizations[0]?.page).toBe(1);
    const { pages: _, ...unpaged } = record;
    expect(
      extract(unpaged, { sections: [sectionOf([item])], diagnostics: [], claims: [], owners: [] }).facts.meetings[0]
        ?.items[0],
    ).not.toHaveProperty('page');
  });

  it('is pure: the same structure gives the same facts', () => {
    const structure = { sections: [sectionOf([item])], diagnostics: [], claims: [], owners: [] };
    expect(extract(record, structure)).toEqual(extract(record, structure));
  });
});
