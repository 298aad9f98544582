import { expect, it } from 'vitest';
import { extractAttendance } from '../../src/extract/attendance/index.ts';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';
import { contextOf, itemOf } from './items.ts';

const recordOf = (text: string): Parameters<typeof extract> => {
  const record = { fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines: text.split('\n') };
  return [record, parse(record)];
};

const found = (...texts: string[]) =>
  extractAttendance(contextOf(itemOf(texts, 'APOLOGIES FOR ABSENCE')).section).attendance.map(
    (fact) => `${fact.status} ${fact.name} ${fact.capacity}${fact.substituteFor ? ` for ${fact.substituteFor}` : ''}`,
  );

it('who was absent without apologies is absent', () => {
  expect(
    found(
      'Apologies for absence were received from Councillor Ann Ash.',
      'Councillors Bo Birch and Cy Cole were absent.',
    ),
  ).toEqual(['APOLOGIES Ann Ash MEMBER', 'ABSENT Bo Birch MEMBER', 'ABSENT Cy Cole MEMBER']);
});

it('who attended in the absence of the person before is the substitute', () => {
  expect(found('Apologies for absence were received from Ann Ash. Bob Birch attended in her absence.')).toEqual([
    'APOLOGIES Ann Ash MEMBER',
    'PRESENT Bob Birch SUBSTITUTE for Ann Ash',
  ]);
});

it('with whom somebody is replaced attends for the one who is away', () => {
  expect(
    found(
      'Apologies for absence were received from Councillor Ann Ash, with Councillor Bob Birch attending as her substitute.',
    ),
  ).toEqual(['PRESENT Bob Birch SUBSTITUTE for Ann Ash', 'APOLOGIES Ann Ash MEMBER']);
});

it('who comes late, or asks to leave, was there', () => {
  expect(
    found(
      'Apologies for absence were received from Councillor Ann Ash (other business), and for lateness from Councillors Bo Birch and Cy Cole. Councillor Di Dale gave apologies for having to leave the meeting for a while.',
      'Apologies for late arrival were received from Councillor Ed Elm.',
    ),
  ).toEqual(['APOLOGIES Ann Ash MEMBER']);
});

it('who may be late is not away', () => {
  expect(found('Apologies were received from Sue Alder. Steve Birch may be late.')).toEqual([
    'APOLOGIES Sue Alder MEMBER',
  ]);
});

it('names before another sentence of apologies are away too', () => {
  expect(found('Sue Alder, Ann Birch. Apologies were also received from David Cole')).toEqual([
    'APOLOGIES Sue Alder MEMBER',
    'APOLOGIES Ann Birch MEMBER',
    'APOLOGIES David Cole MEMBER',
  ]);
});

it('names below the sentence that counts them are each away', () => {
  expect(found('There were 2 apologies for absence:', 'Cllr Ann Ash', 'Miss Bo Birch')).toEqual([
    'APOLOGIES Ann Ash MEMBER',
    'APOLOGIES Bo Birch MEMBER',
  ]);
});

it('names below their heading, each in a paragraph of its own, are away', () => {
  const listed = (title: string, ...lines: string[]) =>
    extract(
      ...recordOf(
        `Ashvale Parish Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Cllr Fir\n\n1. ${title}\n\n${lines.join('\n\n')}\n\n2. Trees\n\nAll grow.\n\n3. Ponds\n\nAll dry.`,
      ),
    )
      .facts.meetings[0]?.attendance.filter(({ status }) => status === 'APOLOGIES')
      .map(({ name, capacity }) => `${name} ${capacity}`);
  expect(listed('Apologies', 'Cllr Ash', 'Cllr Birch')).toEqual(['Ash MEMBER', 'Birch MEMBER']);
  expect(listed('Apologies', 'Cllr Ash', 'Cllr Birch welcomed the new clerk.')).toEqual(['Ash MEMBER']);
  expect(
    listed('Apologies for absence accepted from:', 'Mrs Ann Ash', 'Mr Bo Birch - Borough Councillor', 'PCSO Di Dale'),
  ).toEqual(['Ann Ash MEMBER', 'Bo Birch null', 'Di Dale null']);
});

it('who cannot attend the next meeting is not away from this one', () => {
  expect(
    found('Cllr Ann Ash', 'Cllr Bo Birch gave notice that she would be unable to attend the next meeting.'),
  ).toEqual(['APOLOGIES Ann Ash MEMBER']);
});

it('a surname that is a word of places stays one', () => {
  expect(found('Apologies were received from Councillors Jo Ash, Stafford, Robertson and Ward.')).toEqual([
    'APOLOGIES Jo Ash MEMBER',
    'APOLOGIES Stafford MEMBER',
    'APOLOGIES Robertson MEMBER',
    'APOLOGIES Ward MEMBER',
  ]);
});

it('"Deputy" before a whole name is a form of address, and no post of the one before', () => {
  const { attendance } = extractAttendance(
    contextOf(itemOf(['Apologies had been received from Dr Martin Ash, Deputy Peter Elm and Paul Oak.'], 'APOLOGIES'))
      .section,
  );
  expect(attendance.map(({ honorific, name, role }) => [honorific, name, role])).toEqual([
    ['Dr', 'Martin Ash', null],
    ['Deputy', 'Peter Elm', null],
    [null, 'Paul Oak', null],
  ]);
});

it('behind who was substituted the list of those away goes on', () => {
  const away = [
    'APOLOGIES Ann Ash MEMBER',
    'APOLOGIES Cy Cole MEMBER',
    'APOLOGIES Di Dale MEMBER',
    'PRESENT Bo Birch SUBSTITUTE for Ann Ash',
  ];
  expect(
    found(
      'Apologies were received from Cllr Ann Ash, who was substituted by Cllr Bo Birch, Cllr Cy Cole and Cllr Di Dale.',
    ).toSorted(),
  ).toEqual(away);
  expect(
    found(
      'Apologies were received from:',
      'Cllr Ann Ash, who was substituted by Cllr Bo Birch,',
      'Cllr Cy Cole (at work), and',
      'Cllr Di Dale.',
    ).toSorted(),
  ).toEqual(away);
});

it('who stood in for whom, two in one sentence, or for one meeting', () => {
  expect(
    found(
      'Councillor Ash was present as Substitute Member for Councillor Birch and Councillor Cole was present as Substitute Member for Councillor Dale.',
      'County Councillor Jo Elm replaced County Councillor Bo Fir for this meeting.',
      'Councillor Gale replaced Councillor Holt on the Committee.',
    ),
  ).toEqual([
    'PRESENT Ash SUBSTITUTE for Birch',
    'PRESENT Cole SUBSTITUTE for Dale',
    'PRESENT Jo Elm SUBSTITUTE for Bo Fir',
  ]);
});

it('Welsh initials of two letters are initials', () => {
  expect(found('Apologies were received from Councillors Ll. Ash and Rh. ap Birch.')).toEqual([
    'APOLOGIES Ll. Ash MEMBER',
    'APOLOGIES Rh. ap Birch MEMBER',
  ]);
});

it('who apologised is away, and who came instead has a post', () => {
  const { attendance } = extractAttendance(
    contextOf(
      itemOf(
        [
          'a) Councillors Ann Ash and Bo Birch apologised for their inability to attend.',
          'b) Cy Cole, Corporate Director also apologised for his inability to attend the meeting.',
          'Apologies were received from Mr D Dale (Mr E Elm, Medical Director attended in his absence).',
        ],
        'APOLOGIES FOR ABSENCE',
      ),
    ).section,
  );
  expect(attendance.map(({ status, name, role }) => `${status} ${name} ${role}`)).toEqual([
    'APOLOGIES Ann Ash null',
    'APOLOGIES Bo Birch null',
    'APOLOGIES Cy Cole Corporate Director',
    'APOLOGIES D Dale null',
    'PRESENT E Elm Medical Director',
  ]);
});

it('"sent his apology" and "was his substitute" tell as a list does', () => {
  expect(
    found(
      'Councillor Ann Ash sent her apology. Councillor Bo Birch was her substitute for the meeting.',
      'Councillor Cy Cole sent his apology (no substitute present).',
      'Di Dale (Director of Parks) also sent her apology.',
      'Councillor Ed Elm sent apologies for having to leave early.',
    ),
  ).toEqual([
    'APOLOGIES Ann Ash MEMBER',
    'PRESENT Bo Birch SUBSTITUTE for Ann Ash',
    'APOLOGIES Cy Cole MEMBER',
    'APOLOGIES Di Dale OFFICER',
  ]);
});

it('a list goes on behind the foot of a page, and "both BODY" is of the two before', () => {
  const [record, structure] = recordOf(
    'ASHVALE COUNCIL\n\nTUESDAY 23 MAY 2031\n\nPresent:\nCouncillor J Ash (Convener)\nCouncillor B Oak\nCouncillor C Fir\nCouncillor D Pine\nCouncillor E Yew\nCouncillor F Holm\nCouncillor G Box\nCouncillor H Sorb\nCouncillor I Wych\n\nOfficials Present:\nMrs A Birch, Chief Executive\n\n1\n\nAshvale Council – 23/05/31\n\nMr S Cole, Team Manager\n\nAlso in attendance:\nJane Dale, Head of Works and John Elm, Commander, both Borset Fire Service\n\n1.   TREES\n\nNoted.\n\n2.   PARKS\n\nNoted.',
  );
  expect(
    extract(record, structure)
      .facts.meetings[0]?.attendance.slice(9)
      .map(({ name, organization }) => `${name}${organization ? `, ${organization}` : ''}`),
  ).toEqual(['A Birch', 'S Cole', 'Jane Dale, Borset Fire Service', 'John Elm, Borset Fire Service']);
});

it('posts alone are officers, and one of them acts as the clerk', () => {
  const [record, structure] = recordOf(
    'ASHVALE COUNCIL\n\nTUESDAY 23 MAY 2031\n\nPRESENT\n\nCouncillors J Ash and B Elm\n\nIN ATTENDANCE\n\nThe Chief Executive, the Head of Financial Services and the Legal Manager as Clerk to the Meeting.\n\n1.   TREES\n\nNoted.\n\n2.   PARKS\n\nNoted.',
  );
  expect(extract(record, structure).facts.meetings[0]?.attendance.map(({ name, role }) => name ?? role)).toEqual([
    'J Ash',
    'B Elm',
    'Chief Executive',
    'Head of Financial Services',
    'Legal Manager',
  ]);
});
