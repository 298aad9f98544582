import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/extract/strategies/find.ts';
import { extractStrategies } from '../../src/extract/strategies/index.ts';
import { contextOf, itemOf, passage } from './item.ts';

const named = (text: string) =>
  findMentions(text).map(({ name, edition }) => (edition ? `${name} | ${edition}` : name));

describe('names of strategies', () => {
  it.each([
    ['The Early Help Strategy 2024-2029 was approved.', ['Early Help Strategy | 2024-2029']],
    ["Ambleford's Corporate Parenting Strategy 2024/27 sets out", ['Corporate Parenting Strategy | 2024/27']],
    ["the Looked After Children's Sufficiency Strategy, over", ["Looked After Children's Sufficiency Strategy"]],
    ['under the Statement of Intent for Housing Repairs.', ['Statement of Intent for Housing Repairs']],
    ['progress on the Written Statement of Action, following', ['Written Statement of Action']],
    ['the draft Ambleford Local Plan and the Core Strategy', ['Ambleford Local Plan', 'Core Strategy']],
    ['the 2023-2027 Digital Strategy', ['Digital Strategy | 2023-2027']],
    ['our Turning the Tide Action Plan', ['Turning the Tide Action Plan']],
    ['the AEP strategic plan', ['AEP strategic plan']],
    ["the council's sufficiency strategy", ['sufficiency strategy']],
    ['Medium Term Financial Strategy 2024/25 to 2028/29', ['Medium Term Financial Strategy | 2024/25 to 2028/29']],
    ['Anti-Fraud, Bribery and Corruption Policy', ['Anti-Fraud, Bribery and Corruption Policy']],
    [
      'Thornby Safeguarding Adults Board 3-year plan (2023-2026)',
      ['Thornby Safeguarding Adults Board 3-year plan | 2023-2026'],
    ],
    ['UPDATE ON THE HOUSING STRATEGY 2022-2027', ['HOUSING STRATEGY | 2022-2027']],
    [
      'the People Strategy, Equality, Diversity and Inclusion Strategy',
      ['People Strategy', 'Equality, Diversity and Inclusion Strategy'],
    ],
    [
      'the Children Looked After and Care Leavers Strategy 2022-25',
      ['Children Looked After and Care Leavers Strategy | 2022-25'],
    ],
    ['Joint Housing Joint Housing Strategy to be reviewed', ['Joint Housing Strategy']],
    ['the Homelessness Strategy Action Plan', ['Homelessness Strategy Action Plan']],
    ['a Housing Strategy and Learning Disability Strategy', ['Housing Strategy', 'Learning Disability Strategy']],
  ])('reads %s', (text, names) => expect(named(text)).toEqual(names));

  it.each([
    'an Education, Health and Care Plan (EHCP)',
    'each Child Protection Plan and Pathway Plan',
    'The Strategy would be reviewed and an Action Plan written.',
    'the SEND Strategy Board',
    'the Strategy and Policy Officer',
    'the Housing Scrutiny and Policy Development Panel',
    'the National Planning Policy Framework',
    'the updated National Autism Strategy, the Better Lives Strategy',
    'a Travel Plan and a Construction Management Plan',
    'the Forward Plan for May 2024',
    'strategies were in place and a delivery plan followed',
    'they had a long-term plan for growth',
  ])('finds none in %s', (text) => expect(named(text)).toEqual([]));
});

describe('strategies of an item', () => {
  it('merges short forms and takes the edition from whichever mention prints it', () => {
    const item = itemOf('TENANCY STRATEGY UPDATE', [
      'This item provided an update on the Ambleford Tenancy Strategy.',
      'The Tenancy Strategy 2021-2026 was adopted in May. The Strategy was on track.',
    ]);
    expect(extractStrategies(item, contextOf())).toEqual([
      { name: 'Ambleford Tenancy Strategy', edition: '2021-2026', relation: 'REPORTED', lines: [11, 11] },
    ]);
  });

  it('takes the edition from the period that the reported strategy covers', () => {
    const item = itemOf('Youth Strategy', [
      'Members considered a report on the Youth Strategy.',
      'This strategy covered the period of 2024-2028.',
    ]);
    expect(extractStrategies(item, contextOf())[0]?.edition).toBe('2024-2028');
  });

  it.each([
    ['Members considered a report that sought approval of the Waste Strategy.', 'REPORTED'],
    ['The Director presented the refreshed Waste Strategy 2023.', 'REPORTED'],
    ['This item gave an update on the progress made against the Waste Strategy.', 'REPORTED'],
    ['Members considered a report on litter, in line with the Waste Strategy.', 'MENTIONED'],
    ['Councillor Roe asked if the Waste Strategy covered skips.', 'MENTIONED'],
  ])('%s is %s', (text, relation) => {
    expect(extractStrategies(itemOf('CLEANSING', [text]), contextOf())[0]?.relation).toBe(relation);
  });

  it('believes a decision on the strategy, not one that names it on the way', () => {
    const decided = (text: string) =>
      extractStrategies(itemOf('CLEANSING', [passage(text, 'resolution')]), contextOf())[0]?.relation;
    expect(decided('That the Waste Strategy be adopted.')).toBe('REPORTED');
    expect(decided('That members note the progress towards the Waste Strategy.')).toBe('REPORTED');
    expect(decided('That the planned activity be noted as part of preparing for the Waste Strategy.')).toBe(
      'MENTIONED',
    );
    expect(decided('That a briefing be requested regarding the Waste Strategy.')).toBe('MENTIONED');
  });

  it('never counts standing business as a report on a strategy', () => {
    const item = itemOf('DECLARATIONS OF INTEREST', [
      'Councillor Roe declared an interest in the item on the Waste Strategy Update.',
    ]);
    expect(extractStrategies(item, contextOf())[0]?.relation).toBe('MENTIONED');
    const programme = itemOf('WORK PROGRAMME', ['Members considered the report on the Waste Strategy for May.']);
    expect(extractStrategies(programme, contextOf())[0]?.relation).toBe('MENTIONED');
  });

  it('takes no plan that a planning condition asks for', () => {
    const item = itemOf('23/0123/FUL', [
      'A Woodland Management Plan shall be submitted to and approved by the Council prior to the commencement of works.',
    ]);
    expect(extractStrategies(item, contextOf())).toEqual([]);
  });

  it('keeps two strategies apart that only end alike', () => {
    const item = itemOf('HOUSING', [
      "The Older People's Housing Strategy differed.",
      'The Housing Strategy for all ages, the Youth Housing Strategy too.',
    ]);
    expect(extractStrategies(item, contextOf()).map((s) => s.name)).toContain('Youth Housing Strategy');
  });

  it('is linear in the length of a passage', () => {
    const time = (n: number) => {
      const start = performance.now();
      findMentions('Plan of Strategy and Alpha Beta, Gamma and '.repeat(n));
      return performance.now() - start;
    };
    time(500);
    expect(time(8_000)).toBeLessThan(Math.max(60, time(1_000)) * 24);
  });
});

it('no strategy out of the title of a post', () => {
  expect(named('taken forward by the Director of Partnerships and Strategy and the Head of Housing Policy')).toEqual(
    [],
  );
  expect(named('the Lead Officer for the Housing Strategy')).toEqual(['Housing Strategy']);
});
