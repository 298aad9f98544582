import { describe, expect, it } from 'vitest';
import { explained, shares } from '../../src/cli/explain.ts';
import type { LineOwner } from '../../src/model/structure.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';
import { goldenRecords } from '../golden/records.ts';
import { head, read } from './record.ts';

const ownersOf = (text: string) => read(text).owners.map(({ line, owner }) => `${line} ${owner}`);
const rulesOf = (text: string) => read(text).diagnostics.filter(({ rule }) => rule.startsWith('account/'));

describe('the account of printed lines', () => {
  it('names an owner for each line of a record that is read whole, and reports nothing', () => {
    const text = `${head}\n1. APOLOGIES\n\nThere were none.\n\n2. BUDGET\n\nMembers asked.\n\nRESOLVED -\n\n(1) That the budget be approved.\n\nThe meeting ended at 9.05 p.m.\n`;
    expect(ownersOf(text)).toEqual([
      '1 head',
      '3 head',
      '5 head',
      '7 attendance',
      '9 items',
      '11 items',
      '13 items',
      '15 items',
      '17 decisions',
      '19 decisions',
      '21 foot',
    ]);
    expect(rulesOf(text)).toEqual([]);
  });

  it('reports what nobody reads, with the reader that came nearest', () => {
    const text = `${head}\nThe webcast is kept for one year and may be watched by anybody.\n\n1. APOLOGIES\n\nThere were none.\n\n2. BUDGET\n\nMembers asked about the cost.\n`;
    expect(rulesOf(text)).toMatchObject([{ rule: 'account/unclaimed', lines: [9, 9], severity: 'info' }]);
  });

  it('says so where most of a record was read by nothing', () => {
    const text = Array.from({ length: 12 }, (_, at) => `the lamps of street ${at} were painted, and so on,`).join(
      '\n\n',
    );
    expect(rulesOf(text).map(({ rule }) => rule)).toContain('account/mostly-unread');
  });

  it('marks text that says something was decided where no decision was read', () => {
    const text = `${head}\n1. APOLOGIES\n\nThere were none.\n\n2. BUDGET\n\nResolved issues were listed in an annex.\n`;
    const owner = read(text).owners.at(-1) as LineOwner;
    expect([owner.owner, owner.rival]).toEqual(['items', 'decisions']);
  });

  it('covers every printed line of the golden records once, and nearly all of them have an owner', async () => {
    let printed = 0;
    let unclaimed = 0;
    for (const { bytes, fileName } of goldenRecords) {
      const record = await readRecord(bytes, fileName);
      const { owners } = parse(record);
      expect(owners.map(({ line }) => line)).toEqual(record.lines.flatMap((line, at) => (line.trim() ? [at + 1] : [])));
      printed += shares(owners).printed;
      unclaimed += shares(owners).unclaimed;
    }
    expect(unclaimed / printed).toBeLessThan(0.05);
  });

  it('is printed line by line, with what stood near', () => {
    const owners = [
      { line: 1, owner: 'head', why: 'names the meeting', rival: null },
      { line: 3, owner: null, why: 'in no item', rival: 'items' },
    ];
    expect(explained(owners, ['BORSET COUNCIL', '', '4. Budget'])).toBe(
      '    1  head        names the meeting | BORSET COUNCIL\n    3  - nobody -  in no item [nearest: items] | 4. Budget\n2 printed lines, 1 read by nobody, 0 contested\n',
    );
  });
});
