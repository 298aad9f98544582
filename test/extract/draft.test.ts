import { expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';
import { readRecord } from '../../src/read/index.ts';

async function draftOf(...head: string[]): Promise<boolean | undefined> {
  const text = [
    ...head,
    'Present: Councillors A. Marsh (Chair), B. Holt and C. Dale',
    '',
    '1. Apologies',
    'None were received.',
    '',
    '2. Draft budget',
    'RESOLVED that the draft minutes of the working group be received.',
  ].join('\n');
  const record = await readRecord(new TextEncoder().encode(text), 'minutes.txt');
  return extract(record, parse(record)).facts.meetings[0]?.draft;
}
const when = 'Tuesday 4 March 2031 at 7.00 pm';

it.each([
  [['Ambridge Parish Council', 'DRAFT MINUTES of the meeting held on', when]],
  [['Draft', 'Ambridge Parish Council', 'Minutes of the meeting held on', when]],
  [
    [
      'Ambridge Parish Council',
      'Minutes of the meeting held on',
      when,
      'These minutes are subject to approval at the next meeting',
    ],
  ],
  [['Ambridge Parish Council', 'Minutes of the Parish Council (Unconfirmed)', when]],
])('a head tells a draft: %j', async (head) => expect(await draftOf(...head)).toBe(true));

it.each([
  [['Ambridge Parish Council', 'Minutes of the meeting held on', when]],
  [['Ambridge Parish Council', 'Minutes of the Draft Plan Working Group held on', when]],
])('what only has the word is none: %j', async (head) => expect(await draftOf(...head)).toBeUndefined());
