import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/model/structure.ts';
import { parse } from '../../src/parse/index.ts';
import { head, read } from './record.ts';

const passages = (body: string) =>
  read(`${head}\n1. MINUTES\n\nSigned.\n\n2. TREES\n\n${body}`).sections[0]?.items[1]?.passages ?? [];

describe('passages', () => {
  it('join wraps, page breaks and broken words, and lead back to their lines', () => {
    const first = passages(
      '- one\n- two\n- three\n- four\n- five\n\nThe Committee was told that the multi-\nagency com-\nmittee met\n\nPage 3 of 9\n\nSTREETS AND PARKS COMMITTEE - 04/05/21\n\nin March.',
    ).at(-1);
    expect(first?.text).toBe('The Committee was told that the multi-agency committee met in March.');
    const at = first?.text.indexOf('in March') ?? 0;
    expect(first && spanOf(first, at, at + 8)).toEqual([29, 29]);
  });

  it('end at a line that Markdown ends by two blanks', () => {
    const text = `${head}\n1. MINUTES\n\nSigned.\n\n2. TREES\n\nThese were agreed:  \nAnn Ash  \nBo Elm (also of the  \nforum)`;
    const [section] = parse({
      fileName: 'a.md',
      sha256: '',
      mediaType: 'text/markdown',
      lines: text.split('\n'),
    }).sections;
    expect(section?.items[1]?.passages.map((each) => each.text)).toEqual([
      'These were agreed:',
      'Ann Ash',
      'Bo Elm (also of the forum)',
    ]);
  });

  it('know bullets of every kind and the heading they stand under', () => {
    expect(
      passages('**What works**\n\n\uf0b7 oaks\n• elms\n- limes').map(({ kind, text, under }) => [kind, text, under]),
    ).toEqual([
      ['heading', 'What works', undefined],
      ['bullet', 'oaks', 'What works'],
      ['bullet', 'elms', 'What works'],
      ['bullet', 'limes', 'What works'],
    ]);
  });
});

describe('a pack', () => {
  it('is cut into agenda, minutes, report and review', () => {
    const pack = `# Streets Panel\n\n**Tuesday 1 June 2021 at 6.00 p.m.**\n\n## AGENDA\n\n1. Minutes\n\nTo sign.\n\n2. Trees\n\nTo consider.\n\n**STREETS PANEL**\n**Tuesday 4 May 2021**\n\nPresent:- Councillor Birch\n\n1. MINUTES\n\nSigned.\n\n2. BENCHES\n\nNoted.\n\nThis page is intentionally left blank\n\nPublic Report\nStreets Panel\n\n**Committee Name and Date of Committee Meeting**\n\nStreets Panel - 1 June 2021\n\n**Report Title**\n\nTree Plan\n\n**Report Author(s)**\n\nJane Dale\n\n**Recommendations**\n\n1. That it be noted.\n\nThis page is intentionally left blank\n\n# **Ashvale District Council**\n\n## **Tree Review**\n\n**12th to 15th March 2021**\n\n## 1. Summary\n\nTrees are well.`;
    expect(read(pack).sections.map(({ kind, date, items }) => [kind, date, items.map(({ title }) => title)])).toEqual([
      ['AGENDA', '2021-06-01', ['Minutes', 'Trees']],
      ['MINUTES', '2021-05-04', ['MINUTES', 'BENCHES']],
      ['REPORT', '2021-06-01', ['Tree Plan']],
      ['REPORT', '2021-03-12', ['Tree Review']],
    ]);
  });
});

describe('hostile text', () => {
  it.each([
    ['blanks', ' '.repeat(60_000)],
    ['stars', '*'.repeat(60_000)],
    ['brackets', '['.repeat(60_000)],
    ['angle brackets', '<a '.repeat(20_000)],
    ['marks', '(1) '.repeat(15_000)],
    ['movers', 'moved seconded '.repeat(5_000)],
    ['capitals', 'Aa Of '.repeat(10_000)],
    ['numbers', '1.1.1.1/'.repeat(8_000)],
    ['leads', Array(3_000).fill('RESOLVED that (1) that').join('\n')],
    ['headings', Array.from({ length: 5_000 }, (_, at) => `${at + 1}. TREES`).join('\n')],
    ['dates', '4 May 2021 '.repeat(6_000)],
  ])('of %s takes no longer than its length asks for', (_, text) => {
    // processor time: other work on the machine does not count
    const start = process.cpuUsage();
    read(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000);
  });
});
