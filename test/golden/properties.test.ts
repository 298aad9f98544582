import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsDocument } from '../../src/model/facts.ts';
import { factsOf, type GoldenRecord, goldenRecords } from './records.ts';
import { paginate, rewrap } from './rewrap.ts';

/** The facts without their places, quotes and dashes all of one kind; that a page head says "draft" is the only thing it may add. */
function withoutPlaces(facts: FactsDocument): unknown {
  const text = JSON.stringify(facts, (key, value) =>
    ['lines', 'acts', 'alsoAs', 'alsoAt', 'page', 'sha256', 'draft'].includes(key) ? undefined : value,
  );
  return JSON.parse(text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]|\\"/g, '”'));
}

const decode = (record: GoldenRecord) => new TextDecoder().decode(record.bytes);
const texts = goldenRecords.filter(({ fileName }) => fileName.endsWith('.txt'));
const printed = goldenRecords.filter(({ fileName }) => !fileName.endsWith('.html'));
const unpaged = texts.filter((record) => !decode(record).includes('\f'));

/** Holds where the facts of the changed record are those of the record as it stands. */
function changesNothing<T>(
  records: GoldenRecord[],
  what: fc.Arbitrary<T>,
  change: (text: string, value: T, record: GoldenRecord) => string,
  numRuns = 40,
) {
  return fc.assert(
    fc.asyncProperty(fc.constantFrom(...records), what, async (record, value) => {
      const before = await factsOf(record.bytes, record.fileName);
      const changed = new TextEncoder().encode(change(decode(record), value, record));
      expect(withoutPlaces(await factsOf(changed, record.fileName)), record.name).toEqual(withoutPlaces(before));
    }),
    { numRuns },
  );
}

/**
 * How many of all variants of all records leave the facts as they are. A break inside an entry of a list without marks, or inside a
 * limb, can look like the end of it; what is measured is how rarely that misleads, on the same variants in every run.
 */
async function unchanged<T>(
  records: GoldenRecord[],
  variants: T[],
  change: (text: string, variant: T, record: GoldenRecord) => string,
): Promise<{ share: number; changed: string }> {
  const changed: string[] = [];
  for (const record of records) {
    const before = JSON.stringify(withoutPlaces(await factsOf(record.bytes, record.fileName)));
    for (const variant of variants) {
      const bytes = new TextEncoder().encode(change(decode(record), variant, record));
      const after = JSON.stringify(withoutPlaces(await factsOf(bytes, record.fileName)));
      if (after !== before) changed.push(`${record.name} ${JSON.stringify(variant)}`);
    }
  }
  const all = records.length * variants.length;
  return {
    share: (all - changed.length) / all,
    changed: `changed in ${changed.length} of ${all}: ${changed.join(', ')}`,
  };
}

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Lines of item headings: a word processor may wrap prose anew, but titles stay titles. */
function headings(record: GoldenRecord): Set<number> {
  const lines = decode(record).split('\n');
  const items = record.gold.meetings.flatMap((meeting) => meeting.items);
  const near = items.flatMap(({ title, lines: [first] }) =>
    [first, first + 1, first + 2].filter((at) => at === first || lines[at - 1]?.includes(title.slice(0, 20))),
  );
  return new Set(near);
}

describe('the facts of a record do not change', () => {
  it('when its paragraphs are wrapped at another width, in 95 of 100 variants', async () => {
    const { share, changed } = await unchanged(unpaged, range(55, 160, 15), (text, columns, record) =>
      rewrap(text.split('\n'), columns, headings(record)).join('\n'),
    );
    expect(share, changed).toBeGreaterThanOrEqual(0.95);
  });

  it('when its lines end as on Windows', () =>
    changesNothing(goldenRecords, fc.constant(null), (text) => text.replace(/\n/g, '\r\n'), goldenRecords.length));

  it('when it is printed on pages with a running header and page numbers, in 95 of 100 variants', async () => {
    const variants = range(18, 33, 5).flatMap((perPage) =>
      ['Minutes - draft', 'DRAFT MINUTES'].map((header) => ({ perPage, header })),
    );
    const { share, changed } = await unchanged(unpaged, variants, (text, { perPage, header }) =>
      paginate(text.split('\n'), perPage, header).join('\n'),
    );
    expect(share, changed).toBeGreaterThanOrEqual(0.95);
  });

  it('when every line is indented', () =>
    changesNothing(texts, fc.integer({ min: 1, max: 12 }), (text, columns) =>
      text.replace(/^(?=.*\S)/gm, ' '.repeat(columns)),
    ));

  it('when quotes are curly instead of straight', () =>
    changesNothing(printed, fc.boolean(), (text, all) =>
      text.replace(/'/g, '\u2019').replace(/"/g, all ? '\u201d' : '\u201c'),
    ));

  it('when some spaces do not break', () =>
    changesNothing(printed, fc.integer({ min: 2, max: 9 }), (text, every) => {
      let seen = 0;
      return text.replace(/(?<=[\p{L}\d.,]) (?=[\p{L}\d])/gu, () => (++seen % every === 0 ? '\u00a0' : ' '));
    }));
});
