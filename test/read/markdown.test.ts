import { expect, it } from 'vitest';
import { readRecord } from '../../src/read/index.ts';
import { markdownLines } from '../../src/read/markdown.ts';

const read = (text: string) => markdownLines(text.split('\n'));

it.each([
  ['a title underlined', 'Ashvale Parish Council\n======\n', '# Ashvale Parish Council\n\n'],
  ['a subtitle underlined', 'Parks Panel\n---\n', '## Parks Panel\n\n'],
  ['two lines over a rule', 'Present: Ann Reed\nApologies: Bo Hale\n---', 'Present: Ann Reed\nApologies: Bo Hale\n'],
  ['headings as they are', '### 4\\. Trees', '### 4. Trees'],
  [
    'emphasis',
    'It was *agreed* by _all_ to __plant__ **two** trees',
    'It was agreed by all to **plant** **two** trees',
  ],
  [
    'emphasis over two lines',
    '*Proposed by Cllr Reed,\nseconded by Cllr Hale*',
    'Proposed by Cllr Reed,\nseconded by Cllr Hale',
  ],
  [
    'links',
    'See [the plan](https://example.org/plan "Plan") and <https://example.org>',
    'See the plan and https://example.org',
  ],
  ['escapes and entities', '1\\. Fees \\(proposed JP\\) &amp; dues&#8217;', '1. Fees (proposed JP) & dues’'],
  ['a quotation', '> The minutes were\n> approved.', 'The minutes were\napproved.'],
  ['a quotation that folds', '> [!abstract]- Present:\n> A. Ash', 'Present:\nA. Ash'],
  ['a quotation in a list', '2. Minutes\n   > Approved.', '2. Minutes\n   Approved.'],
  ['a line broken by force', 'Present: Ann Reed\\\nApologies: Bo Hale', 'Present: Ann Reed\nApologies: Bo Hale'],
  ['a rule', '* * *', ''],
  ['a picture', '![Crest](crest.png) Ashvale', ' Ashvale'],
  ['cells', '| 21/4 | Mill\\|Lane | *Object* |\n|---|---|---|', '| 21/4 | Mill\\|Lane | Object |\n|---|---|---|'],
  ['what a term stands for', 'Present\n: Ann Reed\n: Jo Pell', 'Present\nAnn Reed\nJo Pell'],
  ['indented text', '     4.1 Two trees', '     4.1 Two trees'],
  ['list marks', '- one\n* two\n+ three\n1) four', '- one\n* two\n+ three\n1) four'],
  ['brackets that link nowhere', 'Noted [see item 4] and [1]: above', 'Noted [see item 4] and [1]: above'],
])('%s', (_, given, wanted) => {
  expect(read(given).join('\n')).toBe(wanted);
});

it('keeps every line in its place', () => {
  const text = '# Panel\n\n> *Present*\n\nTitle\n---\n\n```\nas typed\n```\n\n* * *\nEnd\\\nof it\n';
  expect(read(text)).toHaveLength(text.split('\n').length);
});

it('leaves a block that is longer than any writer makes one', () => {
  const long = '*a_ '.repeat(5_000);
  expect(read(`${long}\n\n*short*`)).toEqual([long, '', 'short']);
});

it('is what a Markdown file is read by', async () => {
  const { lines, mediaType } = await readRecord(Buffer.from('Panel\n=====\n\n4\\. *Trees*\n'), 'panel.md');
  expect({ lines, mediaType }).toEqual({ lines: ['# Panel', '', '', '4. Trees'], mediaType: 'text/markdown' });
});
