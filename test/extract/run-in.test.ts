import { expect, it } from 'vitest';
import { extractAttendance } from '../../src/extract/attendance/index.ts';
import { findMentions } from '../../src/extract/strategies/find.ts';
import { nameAt } from '../../src/language/name.ts';
import { readWords } from '../../src/language/words.ts';
import { contextOf, itemOf } from './items.ts';

it('a name ends where a lost full stop runs the text on', () => {
  for (const text of ['Cllr Ash With the chair away', 'Cllr Ash Personal interest in item 4'])
    expect(nameAt(text, readWords(text), 0)?.name).toBe('Ash');
});

it('who is sent instead is the substitute, whatever stands in brackets', () => {
  for (const text of [
    'Apologies were received from Ann Ash (Director of Parks) with Bob Birch (Head of Trees) attending as her representative.',
    'Apologies were received from Ann Ash, Director of Parks for whom Bob Birch, Head of Trees, Woods & Open Spaces was deputising.',
  ])
    expect(
      extractAttendance(contextOf(itemOf([text], 'APOLOGIES')).section).attendance.map(
        (fact) => `${fact.status} ${fact.name}`,
      ),
    ).toEqual(['PRESENT Bob Birch', 'APOLOGIES Ann Ash']);
});

it('no strategy out of a post of several subjects', () => {
  expect(findMentions('by the Senior Property Strategy & Projects Officer, seeking approval')).toEqual([]);
});
