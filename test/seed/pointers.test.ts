import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LineSpan } from '../../src/model/facts.ts';
import { readSeedFacts } from '../../src/seed.ts';
import { recordLines, recordsDir, whyWithoutRecords, withoutRecords } from '../support/records.ts';

/** Letters and digits only: marks, wraps and quotes do not matter to whether a name stands on a line. */
const bare = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

describe.skipIf(withoutRecords)(`seed pointers (skipped: ${whyWithoutRecords})`, async () => {
  const facts = await readSeedFacts();

  it.each(facts.map((f) => [f.record, f] as const))('%s is the file that was read', (name, { sha256 }) => {
    const bytes = readFileSync(join(String(recordsDir), name));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it.each(facts.map((f) => [f.record, f] as const))(
    'every name and title of %s stands on its lines',
    (name, document) => {
      const lines = recordLines(name);
      const missing: string[] = [];
      let checked = 0;
      const stands = (what: string | null | undefined, span: LineSpan) => {
        if (!what) return;
        checked++;
        if (!bare(lines.slice(span[0] - 1, span[1]).join(' ')).includes(bare(what)))
          missing.push(`${what} @${span.join('-')}`);
      };
      for (const meeting of document.meetings) {
        for (const entry of meeting.attendance)
          for (const text of [entry.name, entry.role, entry.organization]) stands(text, entry.lines);
        for (const item of meeting.items) {
          for (const text of [item.number, item.title]) stands(text, item.lines);
          for (const person of item.people)
            for (const text of [person.name, person.role, person.organization]) stands(text, person.lines);
          for (const declaration of item.declarations) stands(declaration.name, declaration.lines);
          for (const strategy of item.strategies)
            for (const text of [strategy.name, strategy.edition]) stands(text, strategy.lines);
          for (const report of item.reports)
            for (const text of [report.title, ...report.authors]) stands(text, report.lines);
          for (const reference of item.references) stands(reference.minute, reference.lines);
          for (const limb of item.resolutions) expect(limb.lines[1]).toBeLessThanOrEqual(lines.length);
        }
      }
      for (const body of document.organizations)
        for (const text of [body.name, body.abbreviation]) stands(text, body.lines);
      expect(missing).toEqual([]);
      expect(checked).toBeGreaterThan(20);
    },
  );
});
