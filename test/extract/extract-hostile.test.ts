import { describe, expect, it } from 'vitest';
import { extractOrganizations } from '../../src/extract/organizations/index.ts';
import { extractReferences } from '../../src/extract/references.ts';
import { extractReports } from '../../src/extract/reports.ts';
import { extractResolutions } from '../../src/extract/resolutions/index.ts';
import { extractStrategies } from '../../src/extract/strategies/index.ts';
import { contextOf, itemOf, passage, sectionOf } from './item.ts';

/** Stretches that invite a pattern to try again and again: repeated many times without a full stop between. */
const stretches = [
  'Alpha Beta Board of Gamma and Delta Strategy 2022-2027 ',
  'Minute No. 12 of the meeting held on 12 May 2023 of the Audit Committee, ',
  'Panel, Forum and Trust, ',
  'the report of the report on the report be ',
  'That the Head of of of of and the the Director be ',
  'moved by Councillor A, seconded by Councillor ',
  'For: 1 against: 2 ',
  '1st, 2nd and ',
  'A. ',
  '(((( ',
  "People's Children's ",
];

describe.each(stretches)('repeated: %s', (stretch) => {
  const run = (repeats: number) => {
    const text = stretch.repeat(repeats);
    const item = itemOf('UPDATE', [text, passage(text, 'resolution')]);
    const start = performance.now();
    extractStrategies(item, contextOf());
    extractReferences(item, contextOf());
    extractReports(item, contextOf());
    extractResolutions(item, contextOf());
    extractOrganizations({ sections: [sectionOf([item])], diagnostics: [], claims: [], owners: [] });
    return performance.now() - start;
  };

  it('takes time that grows with its length and no faster', () => {
    run(50);
    const short = Math.max(run(500), 15);
    expect(run(4_000)).toBeLessThan(short * 8 * 3);
  });
});
