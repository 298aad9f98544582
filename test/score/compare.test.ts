import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FactsDocument, factsDocument } from '../../src/model/facts.ts';
import {
  accuracy,
  belowFloor,
  compare,
  floorOf,
  markdownReport,
  misses,
  type Score,
  total,
} from '../../src/score/index.ts';

const gold = factsDocument.parse(
  JSON.parse(readFileSync(new URL('../golden/12-pack-enclosures/facts.json', import.meta.url), 'utf8')),
);

/** A pack read badly: the agenda lost, one status, number, part and limb wrong, one person invented, one author swapped. */
function misread(): FactsDocument {
  const found = structuredClone(gold);
  found.meetings.shift();
  const [minutes, report] = found.meetings as [FactsDocument['meetings'][0], FactsDocument['meetings'][0]];
  Object.assign(minutes.attendance[1] ?? {}, { status: 'APOLOGIES' });
  Object.assign(minutes.attendance[6] ?? {}, { capacity: 'MEMBER' });
  Object.assign(minutes.attendance[7] ?? {}, { role: 'Head of Housing' });
  Object.assign(minutes.items[0] ?? {}, { number: '99' });
  const item = minutes.items[2];
  item?.people.push({
    name: 'Nobody There',
    honorific: null,
    role: null,
    organization: null,
    part: 'SPOKE',
    lines: [55, 55],
  });
  Object.assign(item?.people[1] ?? {}, { part: 'SPOKE' });
  Object.assign(item?.people[2] ?? {}, { lines: [90, 90] });
  Object.assign(item?.resolutions[0] ?? {}, { text: 'the draft strategy be thrown away' });
  Object.assign(item?.strategies[0] ?? {}, { relation: 'MENTIONED' });
  Object.assign(report.items[0] ?? {}, { references: [] });
  Object.assign(report.items[0]?.reports[0] ?? {}, { authors: ['Lewis Gant', 'Someone Else'] });
  found.organizations.pop();
  return found;
}

const kinds = (score: Score) =>
  Object.fromEntries([...score.kinds].map(([kind, { gold, found, hit }]) => [kind, [gold, found, hit]]));
const rates = (score: Score) =>
  Object.fromEntries([...score.rates].map(([name, { of, right }]) => [name, [of, right]]));

describe('compare', () => {
  it('counts gold, found and hit of each kind as the reference scorer does', () => {
    expect(kinds(compare(gold, misread()))).toEqual({
      meetings: [3, 2, 2],
      attendance: [14, 8, 7],
      items: [10, 6, 5],
      'people in items': [10, 11, 10],
      'unnamed post-holders': [3, 2, 2],
      resolutions: [7, 7, 6],
      strategies: [2, 2, 2],
      'strategies reported': [1, 0, 0],
      references: [5, 3, 3],
      declarations: [0, 0, 0],
      reports: [3, 2, 2],
      'report authors': [2, 2, 1],
      organizations: [4, 3, 3],
    });
  });

  it('rates properties of what was found as the reference scorer does', () => {
    expect(rates(compare(gold, misread()))).toEqual({
      'meeting header': [14, 8],
      lines: [23, 22],
      capacity: [7, 6],
      roles: [8, 7],
      part: [10, 9],
      affiliation: [1, 1],
      relation: [2, 1],
    });
  });

  it('finds nothing wrong with gold itself', () => {
    expect(misses(compare(gold, gold))).toEqual([]);
  });

  it('names what was missed, invented and wrong', () => {
    const all = misses(compare(gold, misread())).join('\n');
    expect(all).toContain('extra people in items: Nobody There');
    expect(all).toContain('missed attendance: Errol Campion');
    expect(all).toContain('wrong roles: Philip Stell: gold "Head of Digital" found "Head of Housing"');
  });

  it('takes the words of a gold limb without text from the lines of the record', () => {
    const bare = structuredClone(gold);
    const limbs = bare.meetings[1]?.items[1]?.resolutions ?? [];
    const lines: string[] = [];
    for (const limb of limbs) {
      lines[limb.lines[0] - 1] = limb.text ?? '';
      delete limb.text;
    }
    expect(compare(bare, gold, lines).kinds.get('resolutions')?.hit).toBe(7);
    expect(compare(bare, gold, []).kinds.get('resolutions')?.hit).toBe(6);
  });

  it.each([
    ['Councillor Mrs Baker-Rogers MBE', 'Baker Rogers', 1],
    ['J. R. Whitlock', 'J R Whitlock', 1],
    ['R Whitlock', 'J R Whitlock', 0],
  ])('%s and %s are %i person', (a, b, hit) => {
    const one = structuredClone(gold);
    const other = structuredClone(gold);
    Object.assign(one.meetings[1]?.attendance[0] ?? {}, { name: a });
    Object.assign(other.meetings[1]?.attendance[0] ?? {}, { name: b });
    expect(compare(one, other).kinds.get('attendance')?.hit).toBe(13 + hit);
  });
});

describe('total', () => {
  it('adds counts, so that a long record weighs more', () => {
    const sum = total([compare(gold, gold), compare(gold, misread())]);
    expect(kinds(sum).attendance).toEqual([28, 22, 21]);
    expect(rates(sum).roles?.[0]).toBeGreaterThan(8);
  });
});

describe('floor', () => {
  it('holds for the score that set it and fails for a worse one, naming each kind', () => {
    const floor = floorOf(compare(gold, gold));
    expect(belowFloor(compare(gold, gold), floor)).toEqual([]);
    const fallen = belowFloor(compare(gold, misread()), floor);
    expect(fallen).toContain('attendance: 0.636, floor 1');
    expect(fallen).toContain('part: 0.900, floor 1');
  });

  it('fails where a kind is no longer measured', () => {
    expect(belowFloor(total([]), { kinds: { items: 0.5 }, rates: {} })).toEqual(['items: not measured, floor 0.5']);
  });
});

describe('accuracy', () => {
  it('is zero, not undefined, where nothing was found', () => {
    expect(accuracy({ gold: 3, found: 0, hit: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(accuracy({ gold: 0, found: 0, hit: 0 }).f1).toBe(1);
  });
});

describe('markdownReport', () => {
  it('says which targets were reached', () => {
    const score = compare(gold, misread());
    const page = markdownReport([['pack.txt', score]], score);
    expect(page).toContain('| people in items | 10 | 11 | 0.909 | 1.000 | 0.952 | 0.97 | not reached |');
    expect(page).toContain('| part | 9 of 10 | 0.900 | 0.9 | reached |');
    expect(page).toContain('| pack.txt |');
  });

  it('keeps apart what the reader was developed on and what was held out', () => {
    const [seen, unseen] = [compare(gold, gold), compare(gold, misread())];
    const page = markdownReport(
      [
        ['seen.txt', seen],
        ['unseen.txt', unseen],
      ],
      seen,
      new Set(['unseen.txt']),
    );
    expect(page).toContain('Developed on: 1 record that its makers read. Held out by us: 1 record');
    expect(page).toContain(
      '| people in items | 10 | 10 | 1.000 | 1.000 | 1.000 | 10 | 11 | 0.909 | 1.000 | 0.952 | 0.97 | not reached |',
    );
    expect(page).toContain('| unseen.txt (held out) |');
  });
});
