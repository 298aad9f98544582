import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { FactsDocument } from '../../src/model/facts.ts';
import { threeWay } from '../../src/review/merge.ts';
import { printDifferences } from '../../src/review/print.ts';
import { takeNew } from '../../src/review/take.ts';
import { toYaml } from '../../src/review/to-yaml.ts';
import { changed, example, record } from './example.ts';

const meeting = (facts: FactsDocument) => facts.meetings[0] as FactsDocument['meetings'][number];
const item = (facts: FactsDocument) => meeting(facts).items[0] as FactsDocument['meetings'][number]['items'][number];

const corrected = changed((facts) => {
  const [kit] = item(facts).people;
  if (kit) kit.role = 'Head of Leisure and Parks';
});
const reread = (edit: (facts: FactsDocument) => void) => changed(edit);
const shown = (base: FactsDocument | undefined, mine: FactsDocument, theirs: FactsDocument) =>
  threeWay(base, mine, theirs).map(({ state, name, reviewed, extracted }) => ({ state, name, reviewed, extracted }));
const inMeeting = (rest: string) => `meetings[policy board 2031-06-03].${rest}`;

describe('a correction', () => {
  it('is no difference while the extraction stays as it was', () => {
    expect(shown(example(), corrected, example())).toEqual([]);
  });

  it('stays when the extraction comes to say something else', () => {
    const theirs = reread((facts) => {
      const [kit] = item(facts).people;
      if (kit) kit.role = 'Leisure';
    });
    expect(shown(example(), corrected, theirs)).toEqual([
      {
        state: 'KEPT',
        name: inMeeting('items[31 leisure strategy 2030 to 35].people[kit fenwick].role'),
        reviewed: 'Head of Leisure and Parks',
        extracted: 'Leisure',
      },
    ]);
  });

  it('is done with when the extraction comes to agree', () => {
    expect(shown(example(), corrected, corrected)).toEqual([]);
  });

  it('may be an entry that was added or deleted', () => {
    const mine = changed((facts) => {
      meeting(facts).attendance.pop();
      const [limb] = item(facts).resolutions;
      if (limb) item(facts).resolutions.push({ ...limb, number: '3' });
    });
    expect(shown(example(), mine, example())).toEqual([]);
    const theirs = reread((facts) => {
      const [, jo] = meeting(facts).attendance;
      if (jo) jo.capacity = 'SUBSTITUTE';
    });
    expect(shown(example(), mine, theirs)).toMatchObject([
      { state: 'KEPT', name: inMeeting('attendance[jo hale]'), reviewed: undefined },
    ]);
  });
});

describe('what nobody reviewed', () => {
  const theirs = reread((facts) => {
    meeting(facts).venue = 'Town Hall';
    meeting(facts).attendance.splice(1, 1, {
      ...(meeting(facts).attendance[0] as never as object),
      name: 'Mo',
      lines: [4, 4],
    } as never);
    item(facts).references = [];
    item(facts).truncated = true;
  });

  it('is new, be it a value, an entry that came or one that went', () => {
    expect(shown(example(), corrected, theirs)).toMatchObject([
      { state: 'NEW', name: inMeeting('venue'), reviewed: null, extracted: 'Town Hall' },
      { state: 'NEW', name: inMeeting('attendance[jo hale]'), extracted: undefined },
      { state: 'NEW', name: inMeeting('attendance[mo]'), reviewed: undefined },
      { state: 'NEW', name: expect.stringContaining('references[12]'), extracted: undefined },
      { state: 'NEW', name: expect.stringContaining('truncated'), reviewed: undefined, extracted: true },
    ]);
  });

  it('is taken over into the file around everything that the reviewer wrote', () => {
    const text = toYaml(corrected, record, []).replace('    venue: null', '    venue: null # asked the clerk');
    const document = parseDocument(text);
    takeNew(document, threeWay(example(), corrected, theirs));
    const result = document.toString();
    const expected = structuredClone(theirs);
    const [kit] = item(expected).people;
    if (kit) kit.role = 'Head of Leisure and Parks';
    expect(parse(result)).toEqual(expected);
    expect(result).toContain('asked the clerk');
  });

  it('cannot be told from what was reviewed when the first extraction is lost: everything stays', () => {
    expect(new Set(threeWay(undefined, corrected, theirs).map(({ state }) => state))).toEqual(new Set(['KEPT']));
  });
});

/** What a reviewer has touched is the reviewer's; the rest is the new extraction's. */
function wanted<T extends object>(base: T | undefined, mine: T | undefined, theirs: T | undefined): T | undefined {
  if (!mine) return base ? undefined : theirs;
  if (!base) return mine;
  const touched = (key: string) => !isDeepStrictEqual(mine[key as keyof T], base[key as keyof T]);
  if (!theirs) return Object.keys(mine).some(touched) ? mine : undefined;
  return Object.fromEntries(
    Object.entries(theirs).map(([key, value]) => [key, touched(key) ? mine[key as keyof T] : value]),
  ) as T;
}

it('a new extraction never overwrites a reviewed value, whatever changes', () => {
  const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'];
  const attendance = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      role: fc.constantFrom(null, 'Chair', 'Clerk'),
      line: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ name }) => name },
  );
  const facts = (list: { name: string; role: string | null; line: number }[]) =>
    changed((document) => {
      meeting(document).attendance = list.map(({ name, role, line }) => ({
        name,
        role,
        honorific: null,
        status: 'PRESENT',
        capacity: null,
        organization: null,
        lines: [line, line],
      }));
    });
  fc.assert(
    fc.property(attendance, attendance, attendance, (b, r, e) => {
      const [base, mine, theirs] = [facts(b), facts(r), facts(e)];
      const document = parseDocument(toYaml(mine, record, []));
      takeNew(document, threeWay(base, mine, theirs));
      const merged = document.toJS() as FactsDocument;
      const of = (from: FactsDocument, name: string) => meeting(from).attendance.find((entry) => entry.name === name);
      for (const name of names)
        expect(of(merged, name), name).toEqual(wanted(of(base, name), of(mine, name), of(theirs, name)));
      expect(new Set(meeting(merged).attendance.map((entry) => entry.name)).size).toBe(
        meeting(merged).attendance.length,
      );
    }),
  );
});

it('prints differences as a person reads them', () => {
  const theirs = reread((facts) => {
    const [kit] = item(facts).people;
    if (kit) kit.role = 'Leisure';
    meeting(facts).venue = 'Town Hall';
  });
  expect(printDifferences(threeWay(example(), corrected, theirs))).toBe(`meetings[policy board 2031-06-03].venue
  at first  null
  reviewed  null
  extracted Town Hall   (new; nobody reviewed it)
meetings[policy board 2031-06-03].items[31 leisure strategy 2030 to 35].people[kit fenwick].role
  at first  Head of Leisure
  reviewed  Head of Leisure and Parks   (stays)
  extracted Leisure
`);
});
