import { describe, expect, it } from 'vitest';
import { unfold } from '../../src/parse/unfold.ts';
import { items, read } from './record.ts';

const numbered = [
  '1 Apologies None',
  '2 Declarations of Interest AA and BB declared an interest in the pavilion.',
  '3 Minutes of Meeting 24.07.2014 Minutes of this meeting were agreed by all councillors as a true record.',
  '4 Matters Arising The gates will come up later, and No 7 Hill Street was seen under item 9 of the plan.',
  '5 Pond – Ann Ash Ann Ash had looked at the pond and found it dry to the bottom.',
];
const top = 'Oakford Parish Council Meeting, 24th October 2014 - 19.00pm Draft Minutes Present: Ann Ash, Ben Birch';

describe('a text that lost its line breaks', () => {
  it('has items where its numbers count on, and keeps the lines of its file', () => {
    const text = `${top} ${numbered.join(' ')}`;
    expect(items(text)).toEqual([
      '1 Apologies',
      '2 Declarations of Interest',
      '3 Minutes of Meeting 24.07.2014',
      '4 Matters Arising',
      '5 Pond – Ann Ash',
    ]);
    const [meeting] = read(text).sections;
    expect(meeting?.items.map(({ lines }) => lines)).toEqual(Array(5).fill([1, 1]));
    expect(meeting?.attendance[0]).toMatchObject({ status: 'PRESENT', label: 'Present' });
    expect(read(text).owners.map(({ line }) => line)).toEqual([1]);
  });

  it('has few items where each says so', () => {
    const text = `${top} Item 1/31: Minutes of the previous meeting: These were approved as told under Item 4 of the last one. Item 2/31: Matters arising: The gates were mended. Item 3/31: Any Other Business: There was none, and everybody who had come was thanked.`;
    expect(items(text)).toEqual([
      '1/31 Minutes of the previous meeting',
      '2/31 Matters arising',
      '3/31 Any Other Business',
    ]);
  });

  it('counts titles in capitals, and not the number of the page before them', () => {
    const text =
      'PANEL OF THE OAKFORD COUNCIL Minutes of a meeting of the Oakford Panel held on 14 May 2031 in the Moot Hall, Mill Lane, Oakford at 10.00am. 1 Panel Mr B Ash (Chairman) Officers in Attendance: The Clerk and the Licensing Manager APOLOGIES None received. 2 ITEMS OF URGENT BUSINESS None received. 3 DECLARATIONS OF INTEREST None 4 NEW PREMISES LICENCE – THE POND CAFÉ, 9 MILL LANE, OAKFORD The applicant was present.';
    expect(items(text)).toEqual([
      '2 ITEMS OF URGENT BUSINESS',
      '3 DECLARATIONS OF INTEREST',
      '4 NEW PREMISES LICENCE – THE POND CAFÉ, 9 MILL LANE, OAKFORD',
    ]);
    const [meeting] = read(text).sections;
    expect(meeting?.venue).toBe('Moot Hall, Mill Lane, Oakford');
    expect(meeting?.attendance.map(({ label }) => label)).toContain('Officers in Attendance');
  });

  it('may have lost some of them only', () => {
    const lines = [...numbered.slice(0, 2), `${numbered[2]} ${numbered[3]}`, ...numbered.slice(4)];
    expect(items(`${top}\n\n${lines.join('\n\n')}`)).toHaveLength(5);
  });

  it('is not broken at the limbs of a decision or at figures', () => {
    const limbs =
      'RESOLVED 1. That the Budget be adopted in full and without any further change. 2. That the Minutes of the panel be noted. 3. That the Forward Plan be kept. 4. That Finance be thanked. 5. That Oaks be planted.';
    expect(
      items(`${top}\n\n1. Apologies\n\nNone.\n\n2. Budget\n\n${limbs}\n\n3. Ponds\n\nNoted.\n\n4. Oaks\n\nNoted.`),
    ).toEqual(['1 Apologies', '2 Budget', '3 Ponds', '4 Oaks']);
  });
});

describe('a title without a mark at its end', () => {
  const head = 'OAKFORD PARISH COUNCIL\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Cllrs Ash and Birch\n';
  it('ends where capitals end', () => {
    expect(
      items(
        `${head}\n37.APOLOGIES Apologies were received from Cllr Cole.\n\n38. TO RECEIVE A TALK BY ANN ELM The Chairman welcomed Ann Elm.\n\n39. POLICE MATTERS PCSO Fern reported two thefts.\n\n40. PONDS Members agreed to clear the pond.`,
      ),
    ).toEqual(['37 APOLOGIES', '38 TO RECEIVE A TALK BY ANN ELM', '39 POLICE MATTERS', '40 PONDS']);
  });
  it('ends where a sentence begins', () => {
    expect(
      items(
        `${head}\n1. Election of Chairman It was proposed that Cllr Ash remain.\n\n2. Matters arising from former meetings • The fence was mended.\n\n3. Pond in The Hollow Cllr Birch reported that it was dry.\n\n4. Planning None received.\n\n5. Reports from the County and Borough Councillors No reports had been received.\n\n6. Apologies for absence accepted from: No apologies from members. Apologies from Mr Ash noted.`,
      ),
    ).toEqual([
      '1 Election of Chairman',
      '2 Matters arising from former meetings',
      '3 Pond in The Hollow',
      '4 Planning',
      '5 Reports from the County and Borough Councillors',
      '6 Apologies for absence accepted from',
    ]);
  });
});

describe('numbers and parts', () => {
  const head = 'OAKFORD PARISH COUNCIL\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Cllrs Ash and Birch\n';
  it('the number on the agenda behind that of the minute is no part of the title', () => {
    expect(items(`${head}\nC048/23      1.   APOLOGIES.\n\nNone.\n\nC049/23   2.   PONDS\n\nDry.`)).toEqual([
      'C048/23 APOLOGIES',
      'C049/23 PONDS',
    ]);
  });
  it('"PART ONE" is no item', () => {
    expect(
      items(
        `${head}\nPART ONE – OPEN TO THE PUBLIC\n\n21.44 CHAIR\n\nElected.\n\n21.45 PONDS\n\nDry.\n\n21.46 OAKS\n\nNoted.`,
      ),
    ).toEqual(['21.44 CHAIR', '21.45 PONDS', '21.46 OAKS']);
  });
});

describe('the body of a meeting', () => {
  const of = (text: string) => {
    const [meeting] = read(
      `${text}\n\nPresent: Cllrs Ash and Birch\n\n1. Apologies\n\nNone.\n\n2. Ponds\n\nDry.`,
    ).sections;
    return [meeting?.council, meeting?.body, meeting?.date];
  };
  it.each([
    [
      'OAKFORD PARISH COUNCIL\n\nMINUTES OF THE ANNUAL COUNCIL MEETING\n\nHELD 4 May 2021',
      'Oakford Parish Council',
      'Oakford Parish Council',
    ],
    [
      'OAKFORD BOROUGH COUNCIL\n\nMINUTES OF THE PROCEEDINGS OF THE MEETING OF THE COUNCIL HELD ON 4 MAY 2021',
      'Oakford Borough Council',
      'Council',
    ],
    [
      'Minutes of Oakford Annual Parish Council Meeting held on 4 May 2021',
      'Oakford Parish Council',
      'Oakford Parish Council',
    ],
    ['Minutes of Oakford Parish Council AGM held on 4 May 2021', 'Oakford Parish Council', 'Oakford Parish Council'],
    [
      'Oakford Vale Council – Draft Minutes of Latest Meeting\n\nHeld on 4 May 2021',
      'Oakford Vale Council',
      'Oakford Vale Council',
    ],
    [
      'A Meeting of the Oakford School Full Governing Board\n\nwas held in the hall at the School on Tuesday 4th May 2021 at 4.30pm.',
      null,
      'Oakford School Full Governing Board',
    ],
    ['Parks and Leisure\nTuesday 4 May 2021\nOakford Hall', null, 'Parks and Leisure'],
    ['Meeting of the Ann Elm Memorial Library\n\n4 May 2021 at 5 pm', null, 'Ann Elm Memorial Library'],
    ['Minutes 05.04.21\n\nFriends User Group\nDraft minutes of 4 May 2021', null, 'Friends User Group'],
  ])('%s', (text, council, body) => {
    expect(of(text)).toEqual([council, body, '2021-05-04']);
  });
});

it('goes on behind "the minutes." and ends a title where somebody acts, where parts begin, and at a question', () => {
  const text = [
    'MINUTES OF ASHVALE PARISH COUNCIL MEETING HELD AT THE HALL ON 4 MAY 2021 Present: Cllr Ann Ash, Cllr Bo Elm.',
    '1. Apologies for absence: Councillor Cole',
    '2. Declarations of interest on agenda items The Parish Councillors confirmed that they had none.',
    '3. Minutes of the meeting held on 3 April 2021 All had seen them. AA as Chair signed the minutes.',
    '4 Minutes of the extra meeting held on 9 April 2021 All had seen them. AA as Chair signed the minutes.',
    '5. Parish Notice Boards BE commented that they were green.',
    '6. Weight limit signs? The issue of lorries in the lane remains and will be watched.',
    '7. To consider policies 7.1 Records Policy The Parish Clerk introduced it.',
    '8. Date of next meeting The next meeting is in June.',
  ].join(' ');
  expect(items(text)).toEqual([
    '1 Apologies for absence',
    '2 Declarations of interest on agenda items',
    '3 Minutes of the meeting held on 3 April 2021',
    '4 Minutes of the extra meeting held on 9 April 2021',
    '5 Parish Notice Boards',
    '6 Weight limit signs?',
    '7 To consider policies',
    '8 Date of next meeting',
  ]);
});

it('breaks those present from a title that runs into them, where items have their lines', () => {
  const found = unfold([
    'DRAFT MINUTES OF THE ASHVALE PARISH COUNCIL MEETING HELD AT THE VILLAGE HALL AT 7.30 pm ON THURSDAY 1 DECEMBER 2016 PRESENT (two Councillors): - Pam Alder (PA), Claire Birch (CB) - Chair. Clerk: Helen Cole Three members of the public were in attendance.',
    '',
    '1. Apologies for absence. None.',
  ]);
  expect(found?.lines.filter(Boolean)).toEqual([
    'DRAFT MINUTES OF THE ASHVALE PARISH COUNCIL MEETING HELD AT THE VILLAGE HALL AT 7.30 pm ON THURSDAY 1 DECEMBER 2016',
    'PRESENT (two Councillors): - Pam Alder (PA), Claire Birch (CB) - Chair.',
    'Clerk: Helen Cole Three members of the public were in attendance.',
    '1. Apologies for absence. None.',
  ]);
});
