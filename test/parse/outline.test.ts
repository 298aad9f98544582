import { describe, expect, it } from 'vitest';
import { head, items, read } from './record.ts';

/** Items of a record whose headings are numbered as given, each over a line of text. */
const counted = (numbers: string[], titles: string[]) =>
  items(`${head}\n${numbers.map((number, at) => `${number} ${titles[at]}\n\nThe officer spoke of it.\n`).join('\n')}`);

describe('numbers of every form', () => {
  const titles = ['Apologies for absence', 'Ponds', 'Hedges in Mill Lane', 'Date of next meeting'];
  it.each([
    ['a minute', ['107.', '108.', '109.', '110.']],
    ['a minute of many', ['14365', '14366', '14367', '14368']],
    ['a year behind', ['5/21', '6/21', '7/21', '8/21']],
    ['a year in front', ['21/105', '21/106', '21/107', '21/108']],
    ['letters and a year', ['PL/21/045', 'PL/21/046', 'PL/21/047', 'PL/21/048']],
    ['letters and a blank', ['CM 1/21', 'CM 2/21', 'CM 3/21', 'CM 4/21']],
    ['letters that adjoin', ['AM119', 'AM120', 'AM121', 'AM122']],
    ['a star', ['*DM&L.6', '*DM&L.7', '*DM&L.8', '*DM&L.9']],
    ['year, month, item', ['21.05.1', '21.05.2', '21.05.3', '21.05.4']],
    ['a meeting in brackets', ['TB(5)1', 'TB(5)2', 'TB(5)3', 'TB(5)4']],
    ['a long count', ['14391', '14392', '14393', '14394']],
    ['Roman numerals', ['I', 'II', 'III', 'IV']],
  ])('are numbers of items: %s', (_, numbers) => {
    expect(counted(numbers, titles)).toEqual(
      titles.map((title, at) => `${numbers[at]?.replace(/^\*|\.$/g, '')} ${title}`),
    );
  });

  it('may stand over or under their title', () => {
    expect(
      items(
        `${head}\nAPOLOGIES\nPLA6/21\nNone came.\nPONDS IN MILL LANE\nPLA7/21\nThe pond was dry.\nHEDGES\nPLA8/21\nNoted.`,
      ),
    ).toEqual(['PLA6/21 APOLOGIES', 'PLA7/21 PONDS IN MILL LANE', 'PLA8/21 HEDGES']);
  });
});

it('no title has the columns of who leads and what is attached', () => {
  const list = 'Present:\n\nMr A Alder\n\nMin Item Lead att\n\n';
  const rows = [
    '21/1\nPONDS               JA      Att 1',
    '21/2\nHEDGES               Att 4-6',
    '21/3\nLANES        Paper B',
    '21/4\nTREES',
  ];
  const { sections } = read(`${head}\n${list}${rows.join('\n\nThey were noted.\n\n')}`);
  expect(sections[0]?.items.map(({ title }) => title)).toEqual(['PONDS', 'HEDGES', 'LANES', 'TREES']);
  expect(sections[0]?.attendance.flatMap(({ passages }) => passages.map(({ text }) => text)).at(-1)).toBe('Mr A Alder');
});

describe('the way of marking that explains the record', () => {
  it('is no list within one item, however long', () => {
    const letters = Array.from({ length: 20 }, (_, at) => `${at + 1}. Letter about pond ${at + 1}`).join('\n');
    const text = 'The clerk spoke at length about what had been done since the last time. '.repeat(8);
    expect(
      items(
        `${head}\nMATTERS ARISING\n\n${text}\n\nFINANCE\n\n${text}\n\nCORRESPONDENCE\n\n${letters}\n\nPLANNING\n\n${text}`,
      ),
    ).toEqual(['- MATTERS ARISING', '- FINANCE', '- CORRESPONDENCE', '- PLANNING']);
  });

  it('may be short lines that stand apart', () => {
    const text = 'The Board heard that the ponds were full and asked the wardens to count the frogs in the spring.';
    expect(
      items(`${head}\n\ne-Ponds\n\n${text}\n\nCounting frogs\n\n${text}\n\nAny other business\n\n${text}`),
    ).toEqual(['- e-Ponds', '- Counting frogs', '- Any other business']);
  });

  it('has numbers that skip, a slip among them, and items without any at its end', () => {
    const text = '\n\nThe officer spoke of it.\n\n';
    expect(
      items(
        `${head}\n55  Matters Arising${text}6  Grants for Ponds${text}57  Frogs${text}58  Newts${text}60  Toads${text}`,
      ),
    ).toEqual(['55 Matters Arising', '6 Grants for Ponds', '57 Frogs', '58 Newts', '60 Toads']);
  });
});

describe('titles', () => {
  it('end at the mark at which the house ends them', () => {
    expect(
      items(
        `${head}\n7. Police Report: Nothing to tell.\n\n8. Ponds: The clerk had counted three. One was dry.\n\n9. Hedges:-\nMill Lane - cut.\n\n10. Frogs for the\nyear 2021: Many were seen.`,
      ),
    ).toEqual(['7 Police Report', '8 Ponds', '9 Hedges', '10 Frogs for the year 2021']);
  });

  it('end where the first part of the text begins, or a sentence behind a usual title', () => {
    expect(
      items(
        `${head}\n1. Election of Chair It was proposed that Cllr Ash remain in the chair for the year.\n\n2. Declarations of Interest – AB in relation to the pond\n\n3. Reports 3.1 Frogs Many were seen. 3.2 Newts None.\n\n4. FINANCE a) The accounts were paid. b) Nothing else.\n\n5. PLANNING 31/00441/F - Shed at the pond. No objection.\n\n6. INTERESTS IN PONDS (those on the agenda) Cllr Ash declared one.\n\n7. Ponds in 2031/32 and a) other water`,
      ),
    ).toEqual([
      '1 Election of Chair',
      '2 Declarations of Interest',
      '3 Reports',
      '4 FINANCE',
      '5 PLANNING',
      '6 INTERESTS IN PONDS (those on the agenda)',
      '7 Ponds in 2031/32 and a) other water',
    ]);
  });

  it('stand behind numbers that a converter let begin again', () => {
    const titles = ['Apologies', 'Minutes', 'Ponds', 'Correspondence', 'Date of next meeting'];
    expect(items(`${head}\n${titles.map((title) => `1. ${title}:\n\nNothing was said.\n`).join('\n')}`)).toEqual(
      titles.map((title) => `- ${title}`),
    );
  });

  it('stand right over their text where nothing else marks the items, or before it in bold however long it is', () => {
    expect(
      items(
        `${head}\nPolice report\nThe constable said that all was well.\n\nFrogs\nIt was decided to count them in spring.\n\nBus shelter\nThe roof leaks and the wall is green.\n\nNext meeting\nThe fourth of June, in the hall.`,
      ),
    ).toEqual(['- Police report', '- Frogs', '- Bus shelter', '- Next meeting']);
    expect(
      items(
        `${head}\n**Minutes:** Agreed.\n\n**Frogs:** Many were seen. They were counted.\n\n**Correspondence:** A letter was read.\n\n**Next meeting:** The fourth of June.`,
      ),
    ).toEqual(['- Minutes', '- Frogs', '- Correspondence', '- Next meeting']);
  });

  it('in capitals end over a short heading in capitals', () => {
    expect(
      items(
        `${head}\n(I) MINUTES\nThese were signed.\n\n(II) REPORTS\nPOLICE\nAll was well.\nFOOTPATHS\nOne was mended.\n\n(III) ANY OTHER BUSINESS\nNone was raised.`,
      ),
    ).toEqual(['I MINUTES', 'II REPORTS', 'III ANY OTHER BUSINESS']);
    expect(
      items(
        `${head}\n| No | Item | Decision |\n|---|---|---|\n| 1 | Ponds: the warden said that they were dry. | - |\n| 2 | Frogs: many were seen. | They will be counted. |`,
      ),
    ).toEqual(['1 Ponds', '2 Frogs']);
  });

  it('end at a tab behind their number, before a file, and at the label of a list', () => {
    expect(
      items(
        `${head}\n1.\tSederunt: Ann Ash, Ben Birch, Cy Cole\n\n2.\tPonds PDF 120 KB\n\nThey were dry.\n\n3.\tFrogs\n\nMany were seen.`,
      ),
    ).toEqual(['1 Sederunt', '2 Ponds', '3 Frogs']);
  });

  it('are no "(continued)" and take up no minute number below them', () => {
    expect(
      items(
        `${head}\nItem 4: To receive the minutes of 4 May\n19/8Resolved to approve them.\nItem 5: Ponds.\n19/9 The pond was dry.\nItem 5 (continued)\nIt was filled.\nItem 6: Frogs.\n19/10 Many were seen.`,
      ),
    ).toEqual(['4 To receive the minutes of 4 May', '5 Ponds', '6 Frogs']);
  });

  it('are the first sentence where a number has no heading, and the sentence is told', () => {
    const section = read(
      `${head}\n1. The minutes of the last meeting were read and signed by the chair.\n\n2. The clerk reported that the pond was dry. Councillor Cole would look at it.\n\n3. The meeting closed with thanks to the wardens who had come.`,
    ).sections[0];
    expect(section?.items.map(({ title }) => title)).toContain('The clerk reported that the pond was dry');
    expect(section?.items[1]?.passages.map(({ text }) => text).join(' ')).toContain('The clerk reported');
  });
});

it('paragraphs that begin with a title and a dash are items where usual titles are among them', () => {
  expect(
    items(
      `${head}\nApologies – None.\n\nDeclarations of interest – None.\n\nMinutes – The minutes were signed.\n\nPonds – Cllr Ash reported frogs.\n\nDate of next meeting – 4 June 2021.`,
    ),
  ).toEqual(['- Apologies', '- Declarations of interest', '- Minutes', '- Ponds', '- Date of next meeting']);
});

describe('numbers within and without', () => {
  const text = '\n\nThe officer spoke of it at some length.\n\n';
  it('"4.1" is a part of the item that is numbered 4', () => {
    expect(
      items(
        `${head}\n1. **Apologies.** None.\n\n2. **Interests.** None.\n\n3. **Minutes.** Signed.\n\n4. **Reports.**\n\n4.1 **Ponds.**${text}4.2 **Frogs.**${text}4.3 **Newts.**${text}4.4 **Toads.**${text}5. **Trees.** Cut.`,
      ),
    ).toEqual(['1 Apologies', '2 Interests', '3 Minutes', '4 Reports', '5 Trees']);
  });

  it('begin again behind a heading of a part', () => {
    expect(
      items(
        `${head}\nPART A - PUBLIC\n\n1. PONDS${text}2. FROGS${text}PART B - EXEMPT ITEMS\n\n1. NEWTS${text}2. TOADS${text}`,
      ),
    ).toEqual(['1 PONDS', '2 FROGS', '1 NEWTS', '2 TOADS']);
  });
});

it('"18.1 RESOLVED" right under a heading is no heading', () => {
  expect(
    items(
      `${head}\n17. Ponds\n\n17.1 They were dry.\n\n18. Frogs\n\n18.1 RESOLVED – that they be counted.\n\n19. Newts\n\n19.1 None were seen.`,
    ),
  ).toEqual(['17 Ponds', '18 Frogs', '19 Newts']);
});

describe('what is within an item', () => {
  it('holds the headings of a meeting that it reports whole', () => {
    const report =
      'REPORT OF THE MEETING OF THE PONDS COMMITTEE HELD ON 5 OCTOBER\n\nCouncillor Cole opened the meeting at 9pm.\n\nFROGS\n\nThey were counted by the committee.\n\nCORRESPONDENCE\n\nA letter was read.\n\nCouncillor Cole closed the meeting at 9.40pm.';
    expect(
      items(
        `${head}\nMINUTES OF THE LAST MEETING\n\nThey were signed by the Chair.\n\n${report}\n\nFOOTPATHS\n\nThe path by the mill is to be moved.\n\nCORRESPONDENCE\n\nA letter from the bank was read.`,
      ),
    ).toEqual([
      '- MINUTES OF THE LAST MEETING',
      '- REPORT OF THE MEETING OF THE PONDS COMMITTEE HELD ON 5 OCTOBER',
      '- FOOTPATHS',
      '- CORRESPONDENCE',
    ]);
  });

  it('has parts by letters without a part of the agenda before them', () => {
    expect(
      items(
        `${head}\n54  APOLOGIES\n\nThere were none.\n\n55  MINUTES\n\nThey were signed.\n\n56  FINANCE\n\nA)  Accounts for payment\n\nThey were paid.\n\nB)  Income to date\n\nIt was told.\n\nC)  First aid course\n\nIt was told.`,
      ),
    ).toEqual(['54 APOLOGIES', '55 MINUTES', '56 FINANCE']);
  });
});

describe('items in the rows of a table', () => {
  it.each([
    [
      'announced by its head, sentences in the cells',
      '| No. | Item | Action |\n|  1 | Minutes of 12 March. Agreed as a correct record. | |\n| 2 | Ponds. Fern Alder asked about newts. The panel noted the report. | Tom Birch |',
      ['1 Minutes of 12 March', '2 Ponds'],
    ],
    [
      'of a web page, all that was said in one cell, with a table in an item',
      `| No. | Item ||||\n|---|---|---|---|---|\n| 14. | **Interests** Members will be asked to declare. **Minutes:** The following were made – ||||\n| Name | Minute | Reason | Interest ||\n| Mr Ash | 16 | Neighbour | Personal ||\n${[
        '| 15. | **Minutes** PDF 132 KB To confirm the minutes. **Minutes:** Agreed. ||||',
        '| 16. | **Pond Walk** **Minutes:** Fern Alder spoke of the pond. She said that the walk had been open since May and that many had come. Members thanked her. ||||',
        '| 17. | **Oaks** To hear of oaks. **Minutes:** There were none. ||||',
        '| 18. | **Urgent Business** **Minutes:** There was none. ||||',
      ].join('\n')}`,
      ['14 Interests', '15 Minutes', '16 Pond Walk', '17 Oaks', '18 Urgent Business'],
    ],
    [
      'without numbers',
      '| Agenda item | Notes | Owner |\n| Apologies | None were received. | |\n| Pond safety | Fern Alder asked about rails. | TB |\n| AOB | None. | |',
      ['- Apologies', '- Pond safety', '- AOB'],
    ],
    [
      'a row for the title and one for what is told',
      '| **1. Apologies** | |\n| None were received. | |\n| **2. Pond safety** | |\n| Fern Alder asked about rails. | TB |',
      ['1 Apologies', '2 Pond safety'],
    ],
    [
      'numbers of years and months before capitals',
      '| 21/05/01 | APOLOGIES: None were received. |\n| 21/05/02 | POND SAFETY: It was agreed to mend the rails. |\n| 21/05/03 | NEXT MEETING: 1 June 2021 |',
      ['21/05/01 APOLOGIES', '21/05/02 POND SAFETY', '21/05/03 NEXT MEETING'],
    ],
  ])('%s', (_, table, found) => expect(items(`${head}\n${table}\n`)).toEqual(found));
});

it('headings of a page are those over a list at its end too, whatever it is called, and "Any other business" under a higher one', () => {
  const page = (list: string, more = '') =>
    `## Context\n\nThe board met for the first time.\n\n## Outcomes\n\nThe Board agreed:\n\n1. The process\n2. The terms of reference\n\n## Declarations of interest\n\nNone.\n\n## ${list}\n\n* Ann Ash, Vale Service\n* Bo Elm, Vale Archives\n${more}`;
  const titles = ['- Context', '- Outcomes', '- Declarations of interest'];
  expect(items(page('The people who came along'))).toEqual([...titles, '- The people who came along']);
  const [section] = read(page('Who came')).sections;
  expect(section?.attendance.map(({ status, passages }) => [status, passages.length])).toEqual([['PRESENT', 2]]);
  expect(
    items(
      `${head}\n### 1. Introductions\n\nAnn welcomed all.\n\n### 2. Trees\n\nAll grow.\n\n## Any Other Business\n\nNone.`,
    ),
  ).toEqual(['1 Introductions', '2 Trees', '- Any Other Business']);
});

it('that begin again for a second meeting are not crossed by the numbers of the first', () => {
  const meeting = (titles: string[]) =>
    titles.map((title, at) => `**${at + 1}. ${title}**\n\nAnn spoke of it.`).join('\n\n');
  const [first, second] = [
    ['Apologies', 'Minutes', 'Ponds', 'Hedges', 'Paths'],
    ['Fire station', 'Travel', 'Bridge', 'Buses', 'Banks'],
  ];
  expect(
    items(
      `${head}\n${meeting(first as string[])}\n\n**Minutes of the general meeting**\n\n${meeting(second as string[])}`,
    ),
  ).toEqual([...(first as string[]), ...(second as string[])].map((title, at) => `${(at % 5) + 1} ${title}`));
});

it('an item says who was present, in a list below its sentence', () => {
  const [section] = read(
    `${head}\n1. Apologies\n\nNone.\n\n2. Ponds\n\nAll dry.\n\n3. The following members of the Committee were present:\n\nAnn Ash, Chair\n\nBo Elm`,
  ).sections;
  expect(section?.attendance.at(-1)).toMatchObject({
    status: 'PRESENT',
    passages: [{ text: 'Ann Ash, Chair' }, { text: 'Bo Elm' }],
  });
});

it('headings in bold have the numbers that some of them bear, inside the print or before it', () => {
  const rows = [
    '**Election of Chair**',
    '**2.** **Apologies**',
    '4. **Minutes of**  **3 April 2021**',
    '**Trees**',
    '**Vacancy**',
    '1. **Accounts**',
  ];
  expect(items(`${head}\n${rows.map((row) => `${row}\n\nAnn spoke of it.`).join('\n\n')}`)).toEqual([
    '- Election of Chair',
    '2 Apologies',
    '4 Minutes of 3 April 2021',
    '- Trees',
    '- Vacancy',
    '1 Accounts',
  ]);
});

it('an item that begins with its list says who was there', () => {
  const [section] = read(
    `Ashvale Parish Council\n\nMinutes of the meeting held on 4 May 2021\n\n1.     Those Attending:       Cllr Ann Ash (Chairman), Cllr Bo Elm, Cllr Di Fir, Cllr Ed Oak, Cllr Fay Pine, County Councillor Guy Rowan, Mrs H Sorrel (Clerk), 6 members of the public.  PCSO Ivy Thorn was present for part of the meeting.\n\n2.   Apologies:   Cllr Yew\n\n3.   Trees:   All grow.`,
  ).sections;
  expect(section?.attendance.map(({ status, passages }) => [status, passages[0]?.text.slice(0, 14)])).toEqual([
    ['PRESENT', 'Cllr Ann Ash ('],
    ['IN_ATTENDANCE', 'PCSO Ivy Thorn'],
    ['APOLOGIES', 'Cllr Yew'],
  ]);
});

it('what a page announces above its minutes, and what somebody is to do, are no items', () => {
  const page = (minutes: string) =>
    items(
      `# Streets Panel, 4 May 2021\n\n## Agenda\n\n1. Ponds\n2. Hedges\n3. Trees\n\n## Participants\n\nAnn Ash\n\nBo Elm\n\n## Minutes\n\n${minutes}`,
    );
  expect(page('1. Trees\n\nAnn spoke.\n\n2. Any other business\n\nNone.')).toEqual(['1 Trees', '2 Any other business']);
  expect(
    page('### Actions\n\n1. To plant oaks\n2. To cut the hedge\n\n### Key points\n\nIt was agreed to plant oaks.'),
  ).toEqual(['- Key points']);
});

it('an agenda that headings take up again is announced, and one that they do not take up is none', () => {
  const page = (...headings: string[]) =>
    items(
      `# Streets Panel, 4 May 2021\n\n## Present\n\n- Ann Ash\n- Bo Elm\n\n## Agenda\n\n1. Adopt rules\n2. Elect officers\n3. Ponds and hedges\n\n${headings.map((one) => `## ${one}\n\nAnn spoke of it.\n`).join('\n')}`,
    );
  expect(page('Rules', 'Ponds')).toEqual(['- Rules', '- Ponds']);
  expect(page('Venue', 'How to come')).toEqual(['1 Adopt rules', '2 Elect officers', '3 Ponds and hedges']);
});

it('titles behind bullets, each over its text, are items where nothing else marks them', () => {
  const rows = ['Apologies', 'Minutes of previous meeting', 'Ponds', 'Matters arising'];
  expect(items(`${head}\n${rows.map((row) => `- ${row}\nAnn said that all was well.`).join('\n')}`)).toEqual(
    rows.map((row) => `- ${row}`),
  );
  const limbs = rows.map((row) => `- ${row}`).join('\n');
  expect(items(`${head}\n1. Trees\n\nTo be spoken of:\n${limbs}\n\n2. Hedges\n\nAll grow.`)).toEqual([
    '1 Trees',
    '2 Hedges',
  ]);
});

it('a stroke behind a number is no part of the title', () => {
  expect(items(`${head}\n1 / Ponds\nAll dry.\n2 / Library use\nAnn went there.\n3 / Trees\nAll grow.`)).toEqual([
    '1 Ponds',
    '2 Library use',
    '3 Trees',
  ]);
});

it('the agenda number under a title, and where to find guidance, leave the title whole', () => {
  expect(
    items(
      `${head}\n1/31      APOLOGIES\n          (Agenda No. 1)\n\n          None.\n\n2/31      DECLARATION OF INTERESTS - SEE GUIDANCE NOTE\n          (Agenda No. 2)\n\n          None.\n\n3/31      TREES – AUDIT\n          (Agenda No. 3)\n\n          RESOLVED: to plant oaks.`,
    ),
  ).toEqual(['1/31 APOLOGIES', '2/31 DECLARATION OF INTERESTS - SEE GUIDANCE NOTE', '3/31 TREES – AUDIT']);
});

it('capitals before what is told are a title however the sentence ends, and so is "AOB" over it', () => {
  expect(
    items(
      `${head}\nCHAIR’S REMARKS\nAll was well.\n\nPONDS – Ann Ash said that they were dry.\n\nMEMBERS’ REPORTS – Cllr Elm said that the hall had been shut.\n\nAOB\nThe lamp is out.\n\nDATE OF NEXT MEETING – 1 June 2021`,
    ),
  ).toEqual(['- CHAIR’S REMARKS', '- PONDS', '- MEMBERS’ REPORTS', '- AOB', '- DATE OF NEXT MEETING']);
});

it('one number over a title and "Decision:" is the only item of a page', () => {
  expect(
    items(
      'Agenda, decisions and minutes\n\nStreets Panel - Thursday, 6th May, 2021 2.00 pm\n\nVenue: Moot Hall\n\nItems\nNo. Item\n\n18.\n\nConference of Wardens 2021\n\nDecision:\n\nto send one member.\n\nMinutes:\n\nThe Panel had before it a letter on the conference.',
    ),
  ).toEqual(['18 Conference of Wardens 2021']);
});

it('what a page lists at its end under the title of an item is no item again', () => {
  expect(
    items(
      'Agenda and minutes\n\nStreets Panel - Thursday, 6th May, 2021 2.00 pm\n\n1 Apologies\nTo receive them.\nNone.\n2 Declarations of Interest\nTo receive them.\nNone.\n3 Trees\nTo note them.\n\nRESOLVED that the trees be noted.\n\nDeclarations of Interests\n\nNo declarations have been entered for this meeting.',
    ),
  ).toEqual(['1 Apologies', '2 Declarations of Interest', '3 Trees']);
});

it('a number may stand over its part, beside its prefix, and a sentence between it and its title', () => {
  expect(items(`${head}\n1.\nAPOLOGIES\nNone.\n2.\n2.1\nURGENT ITEMS\nNone.\n3.\n3.1.1\nTREES\nAll grow.`)).toEqual([
    '1 APOLOGIES',
    '2 URGENT ITEMS',
    '3 TREES',
  ]);
  expect(
    items(
      `${head}\nABCD       APOLOGIES\n51/20\n           None.\n\nABCD       TREES (Confidential)\n52/20\n           All grow.\n\nABCD       PONDS\n53/20\n           All dry.`,
    ),
  ).toEqual(['ABCD 51/20 APOLOGIES', 'ABCD 52/20 TREES (Confidential)', 'ABCD 53/20 PONDS']);
  expect(
    items(
      `${head}\n\n                 MINUTES\n\n1.    There were submitted the minutes of 4 May, which were approved.\n\n                 TREES IN MILL LANE\n\n      Having declared an interest, Councillor Ash left the meeting.\n\n2.    There was submitted a report on the trees, which was noted.\n\n                 PONDS\n\n3.    There was submitted a report on the ponds, which was noted.`,
    ),
  ).toEqual(['1 MINUTES', '2 TREES IN MILL LANE', '3 PONDS']);
});

it('what stands between a title and "Minutes:" in brackets, or as hours, is no item', () => {
  expect(
    items(
      'Agenda and minutes\n\nCabinet - Tuesday, 4th May, 2021 10.00 a.m.\n\nNo. Item\n\n1.\n\nTrees\n\n(Cabinet Member Councillor Ash)\n\nMinutes:\n\nAll grow.\n\n2.\n\nPonds\n\n10.05am – 10.10am\n\nMinutes:\n\nAll dry.',
    ),
  ).toEqual(['1 Trees', '2 Ponds']);
});

it('what stands before item 1, printed as the items are and over what was said, is an item too', () => {
  expect(
    items(
      `${head}\n\nPRESENTATION BY THE RIVER GROUP\n\nMr Fenn showed slides of the weir and the pond.\n\n1. APOLOGIES\n\nNone.\n\n2. TREES\n\nAll grow.\n\n3. PONDS\n\nAll dry.`,
    ),
  ).toEqual(['- PRESENTATION BY THE RIVER GROUP', '1 APOLOGIES', '2 TREES', '3 PONDS']);
});
