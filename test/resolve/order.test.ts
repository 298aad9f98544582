import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/graph/document.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { settle } from '../../src/resolve/assemble.ts';
import { type KeptRecord, newMemory, resolve } from '../../src/resolve/index.ts';
import { item, listed, meeting, person, record } from '../support/invented.ts';

/** Records drawn from few names, bodies and dates, so that everything clashes with everything. */
const name = fc.constantFrom(
  'Okoro',
  'Ada Okoro',
  'A. Okoro',
  'Ben Okoro',
  'Okorro',
  'Pell',
  'Jo Pell',
  'Jo Pell-Orme',
  'Clark',
  'Clarke',
  'M. Clark',
);
const role = fc.constantFrom(null, 'Head of Housing', 'Interim Head of Housing', 'Harbour Master');
const section = fc
  .record({
    council: fc.constantFrom('Northmoor Borough Council', 'Eastwick City Council', null),
    body: fc.constantFrom('Cabinet', 'Harbour Select Committee', 'Licensing Sub-Committee'),
    kind: fc.constantFrom('MINUTES' as const, 'AGENDA' as const, 'REPORT' as const, 'WEB_PAGE' as const),
    date: fc.constantFrom('2016-05-03', '2018-02-01', '2018-03-01', '2019-01-08', '2024-06-20', null),
    listed: fc.uniqueArray(name, { maxLength: 5 }),
    spoken: fc.array(fc.tuple(name, role), { maxLength: 4 }),
  })
  .map(({ listed: names, spoken, ...more }) =>
    meeting(more.date, {
      ...more,
      attendance: names.map((one, i) =>
        listed(one, {
          status: i % 3 === 2 ? 'APOLOGIES' : 'PRESENT',
          capacity: i === 0 ? 'CHAIR' : 'MEMBER',
          lines: [i + 1, i + 1],
        }),
      ),
      items: [
        item('7', 'Harbour Dues Strategy', {
          people: spoken.map(([one, post], i) =>
            person(one, { role: post, part: i % 2 ? 'SPOKE' : 'PRESENTED', lines: [20 + i, 20 + i] }),
          ),
          strategies: [{ name: 'Harbour Dues Strategy', edition: '2018-2022', relation: 'REPORTED', lines: [20, 20] }],
          references: [{ minute: '7', date: '2018-02-01', body: null, lines: [22, 22] }],
        }),
      ],
    }),
  );
const records = fc
  .array(section, { minLength: 1, maxLength: 7 })
  .map((sections) => sections.map((one, i) => record(`r${i}`, [one])));
const text = (list: KeptRecord[]) => JSON.stringify(resolve(list, noRegisters));

describe('the graph', () => {
  it('is the same for every order of the records, and one that a store can hold', () => {
    fc.assert(
      fc.property(records, fc.nat(), (list, seed) => {
        const shuffled = [...list].sort(
          (a, b) =>
            ((a.facts.record.charCodeAt(1) * 7919 + seed) % 13) - ((b.facts.record.charCodeAt(1) * 7919 + seed) % 13),
        );
        expect(() => canonical(resolve(list, noRegisters))).not.toThrow();
        expect(text(shuffled)).toBe(text(list));
      }),
      { numRuns: 50 },
    );
  });

  it('grows record by record to what a load from nothing gives', () => {
    fc.assert(
      fc.property(records, (list) => {
        const memory = newMemory();
        for (let n = 1; n < list.length; n++) resolve(list.slice(0, n), noRegisters, memory);
        expect(JSON.stringify(resolve(list, noRegisters, memory))).toBe(text(list));
      }),
      { numRuns: 30 },
    );
  });

  it('never holds two of one list, nor people of two councils, as one person', () => {
    fc.assert(
      fc.property(records, (list) => {
        const { people, mentions } = settle(list, noRegisters);
        for (const group of people.groups) {
          const at = new Map<string, string>();
          for (const one of group.mentions.filter((each) => each.list === 'attendance')) {
            const place = `${one.sha}/${one.section}`;
            const key = `${one.name.given} ${one.name.surname}`;
            expect(at.get(place) ?? key).toBe(key);
            at.set(place, key);
          }
          expect(new Set(group.mentions.map((one) => one.scope.slug)).size).toBe(1);
        }
        expect(people.groups.flatMap((group) => group.mentions)).toHaveLength(
          mentions.length - people.forenames.length,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('decides again only what a new record touches', () => {
    const many = ['Ackroyd', 'Brightwell', 'Coldwell', 'Dunmore', 'Eastham'];
    const first = record('a', [meeting('2020-01-01', { attendance: many.map((one) => listed(one)) })]);
    const next = record('b', [meeting('2020-02-01', { attendance: [listed('Coldwell')] })]);
    const memory = newMemory();
    settle([first], noRegisters, memory);
    expect(settle([first, next], noRegisters, memory).people.decided).toBe(1);
    expect(settle([first, next], noRegisters, memory).people.decided).toBe(0);
  });
});
