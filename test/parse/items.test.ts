import { describe, expect, it } from 'vitest';
import { head, items, limbs, read } from './record.ts';

describe('item headings', () => {
  it('are numbered capitals; numbered paragraphs and bullets are not', () => {
    expect(
      items(`${head}
12.  APOLOGIES FOR ABSENCE

12.1 None were received.

13.  PLAY AREAS AND
OPEN SPACES

The officer listed three steps:
1. Survey the sites.
2. Order the swings.

14.
DATE OF NEXT MEETING

Tuesday 1 June 2021.`),
    ).toEqual(['12 APOLOGIES FOR ABSENCE', '13 PLAY AREAS AND OPEN SPACES', '14 DATE OF NEXT MEETING']);
  });

  it('letters before what is decided number it', () => {
    expect(
      limbs(
        `${head}\n1. Membership\n\nIt was resolved to:\n\nA Note the members of the board\n\nB Approve the plan\n\nC Agree that a letter be sent.`,
      ),
    ).toEqual(['A Note the members of the board', 'B Approve the plan', 'C Agree that a letter be sent.']);
  });

  it('may have a number that its cell broke over two lines', () => {
    expect(
      items(
        `${head}\nL\n58/12\nDECLARATIONS OF INTEREST\n\nNone.\n\nL\n59/12\nTREES IN THE PARK\n\nNoted.\n\nL\n60/12\nHEDGES\n\nNoted.`,
      ),
    ).toEqual(['L 58/12 DECLARATIONS OF INTEREST', 'L 59/12 TREES IN THE PARK', 'L 60/12 HEDGES']);
  });

  it('may have a number of letters and a stop, and marks of the program around them', () => {
    expect(
      items(
        `${head}\n<AI1>\n\nCo.33        Apologies for absence\n\nNone.\n\n</AI1>\n\n<AI2>\n\nCo.34        Trees\n\nNoted.`,
      ),
    ).toEqual(['Co.33 Apologies for absence', 'Co.34 Trees']);
    expect(limbs(`${head}\n1. Trees\n\nR E S O L V E D – T H A T oaks be planted.`)).toEqual([
      '- THAT oaks be planted.',
    ]);
  });

  it('may have their agenda item below, a year in the number, or text running on', () => {
    expect(items(`${head}\n205. Play Areas\n(Item 1)\n\nNoted.\n\n206. Trees\n(Item 2)\n\nNoted.`)).toEqual([
      '205 Play Areas',
      '206 Trees',
    ]);
    expect(items(`${head}\n5/21 Apologies for absence\n\nNone.\n\n6/21 Trees in Mill Lane\n\nNoted.`)).toEqual([
      '5/21 Apologies for absence',
      '6/21 Trees in Mill Lane',
    ]);
    expect(items(`${head}\n7 (3) MINUTES - The minutes were signed.\n\n8 (4) TREES - Councillor Cole spoke.`)).toEqual([
      '7 MINUTES',
      '8 TREES',
    ]);
  });

  it('in bold capitals are of one look, whether the text runs on behind them or stands below', () => {
    expect(
      items(
        `${head}\n**MINUTES** They were agreed.\n\n**MATTERS ARISING**\n\n- Lights - mended.\n\n**POLICE** There was no report.\n\n**AOB** None.`,
      ),
    ).toEqual(['- MINUTES', '- MATTERS ARISING', '- POLICE', '- AOB']);
    expect(
      items(
        `${head}\n**Minutes.** They were agreed.\n\n**Treasurer’s report.** All is well.\n\n**Election of officers.** None stood.\n\n**AOB.** None.`,
      ),
    ).toEqual(['- Minutes', '- Treasurer’s report', '- Election of officers', '- AOB']);
  });

  it('carry no page references', () => {
    expect(
      items(
        'AGENDA\n\nStreets Panel\n\n1. Minutes (Pages 5 - 18)\n\nTo approve them.\n\n2. Trees      19 - 20\n\nTo consider a report.',
      ),
    ).toEqual(['1 Minutes', '2 Trees']);
  });

  it('are reported when none is found', () => {
    expect(
      read('Streets Panel\n4 May 2021\n\nPresent: Councillor Birch').diagnostics.map(({ rule }) => rule),
    ).toContain('parse/no-items');
  });
});

describe('item headings run into their text', () => {
  it('end at the last dash before a sentence, at a colon before "none", and at the word apologies', () => {
    expect(
      items(
        `${head}\n7 (3) PLAY AREAS – Swings and Slides in Mill Lane – The chair opened the debate.\n\n8 (4) TREES – Councillor Cole spoke – and spoke.`,
      ),
    ).toEqual(['7 PLAY AREAS – Swings and Slides in Mill Lane', '8 TREES']);
    expect(
      items(
        `${head}\n41a/21 Apologies: None received\n\n41b/21   Reports from the wardens: No reports were received.\n\n42/21    Trees:\n\nNoted.`,
      ),
    ).toEqual(['41a/21 Apologies', '41b/21 Reports from the wardens', '42/21 Trees']);
    expect(
      items(
        `${head}\n1. Apologies for absence were received from Councillors Gorse and Hazel.\n\n2. Declarations of interest … There were none.\n\n3. Trees\n\nNoted.`,
      ),
    ).toEqual(['1 Apologies for absence', '2 Declarations of interest', '3 Trees']);
  });

  it('end at the house’s dash, though others stand alone on their line, and none is behind the close', () => {
    expect(
      items(
        `${head}\n31/4 Apologies – None\n\n31/5 Minutes – The Minutes of the meeting of 2nd March were approved.\n\n31/6 Finance\n\n(a) Budget – This was sent round.\n\n31/7 Use of the pond money - Following three quotes it was agreed to dredge.\n\n31/8 DISTRICT COUNCILLOR REPORT – Cllr. Nan Dove spoke of bins.\n\n31/9 Roads\n\nMill Lane – This is closed.\n\nThe meeting closed at 8.55 p.m.\n\nREPORT TO ALL PARISHES\n\n1. Opening of schools\n\nMore will open.\n\n2. Grants for hedges\n\nAsk now.\n\n3. Bins\n\nThey are green.`,
      ),
    ).toEqual([
      '31/4 Apologies',
      '31/5 Minutes',
      '31/6 Finance',
      '31/7 Use of the pond money',
      '31/8 DISTRICT COUNCILLOR REPORT',
      '31/9 Roads',
    ]);
    const again = `${head}\nAP31/01MINUTES – They were signed.\n\nAP31/02REPORT – The Chair spoke.\n\nThe meeting closed at 8.30pm for Mr Ash to speak.\n\nAP31/03BINS\n\nNoted.`;
    expect(items(again)).toEqual(['AP31/01 MINUTES', 'AP31/02 REPORT', 'AP31/03 BINS']);
  });

  it('stand before a mark on whatever line, between brackets, in capitals that open the sentence, or under a number that never rises', () => {
    const top =
      'Ashvale Hall Committee\nMinutes of the meeting held on 4 May 2021\nPresent: Ann Ash (Chair), Bo Birch\n';
    expect(
      items(
        `${top}Apologies: Cy Cole\nMinutes of last meeting: Approved by Ann Ash; seconded by Bo Birch.\nPolice Report: No officer came\nMatters Arising:\nBench\nIt was mended.\nDate of next meeting: 3 June.`,
      ),
    ).toEqual(['- Minutes of last meeting', '- Police Report', '- Matters Arising', '- Date of next meeting']);
    expect(
      items(
        `${top}Minutes;These were read.\nMatters arising; None.\nHall floor;The floor is sound.\nAny other business;None.`,
      ),
    ).toEqual(['- Minutes', '- Matters arising', '- Hall floor', '- Any other business']);
    expect(
      items(
        `${top}Agenda\n1. Apologies\n2. Minutes\n3. Letters\n1. Apologies\nNone were received by the clerk.\n2. Minutes\nThese were agreed and then signed.\n3. Letters\nNone had been received.`,
      ),
    ).toEqual(['1 Apologies', '2 Minutes', '3 Letters']);
    expect(
      items(
        `${top}\nMinutes of last meeting:-\n\nThey were read.\n\nChanges to the rules:-\n\nNone.\n\nAny other business:-\n\nNone.\n\nDate of next meeting:-\n\n3 June.`,
      ),
    ).toEqual([
      '- Minutes of last meeting',
      '- Changes to the rules',
      '- Any other business',
      '- Date of next meeting',
    ]);
    expect(items(`${head}\nGB/31/ 14: Apologies\n\nNone.\n\nGB/31/15: Budget\n\nNoted.`)).toEqual([
      'GB/31/ 14 Apologies',
      'GB/31/15 Budget',
    ]);
    const paragraphs = [
      'Planning – A barn is to be built.',
      'Web Site – It is kept up.',
      'Paths – Gates were left open.',
      'Houses – Land was found.',
      'Field – See the report.',
      'Hall – Tables were bought.',
    ];
    expect(items(`${top}\n${paragraphs.join('\n\n')}`)).toEqual(
      paragraphs.map((text) => `- ${text.replace(/ –.*/, '')}`),
    );
    expect(
      items(
        `${top}\nNP/23/20There were no apologies.\nNP/24/20RESOLVED: To approve the minutes.\nNP/25/20To look at the bins\nThese are full.`,
      ),
    ).toEqual([
      'NP/23/20 There were no apologies',
      'NP/24/20 RESOLVED: To approve the minutes',
      'NP/25/20 To look at the bins',
    ]);
    expect(
      items(
        `${top}(2) Apologies:- None.\n(3) Minutes of the last meeting ;-\nThese were read.\n(4) Signing Cheques:-\nNo. 98 Hall hire £10.\nNo. 99 Chapel £28.\nNo. 100 Lamp £11.`,
      ),
    ).toEqual(['2 Apologies', '3 Minutes of the last meeting', '4 Signing Cheques']);
    expect(
      items(
        `${top}\nAPOLOGIES FOR ABSENCE were received from Cy Cole\n\nTHE MINUTES of the last meeting were read and signed.\n\nFINANCE. A cheque was signed.\n\nPLANNING. A letter had been received.`,
      ),
    ).toEqual(['- APOLOGIES FOR ABSENCE', '- THE MINUTES', '- FINANCE', '- PLANNING']);
    expect(
      items(
        `${top}\n1. Approval of past minutes\n\nThey were approved.\n\n1. Staff news\n\nTwo joined.\n\n1. Notice board\n\nIt is full.\n\n1. Letters\n\nNone came.`,
      ),
    ).toEqual(['- Approval of past minutes', '- Staff news', '- Notice board', '- Letters']);
  });

  it('are told from items of another meeting that the text follows up', () => {
    expect(
      items(
        `${head}\n1. Apologies\n\nNone.\n\n2. Interests\n\nNone.\n\n3. Minutes and matters arising\n\nProgress was as follows:-\n\n    Item 4 Trees in Mill Lane: the wardens will report in May.\n\n    Item 5 Ponds: none.`,
      ),
    ).toEqual(['1 Apologies', '2 Interests', '3 Minutes and matters arising']);
  });
});

describe('a page about one item', () => {
  it('has that item alone, whatever its text numbers', () => {
    const page =
      'Agenda item\n\nTree Strategy\n\nDecision:\n\n(1) The Panel agreed the plan.\n\n(2) The Panel thanked the wardens.\n\nMinutes:\n\n1. Oaks were counted.\n\n2. Elms were not.';
    expect(items(page)).toEqual(['- Tree Strategy']);
    const issue =
      'Issue - meetings\nTree Plan\nMeeting: 04/05/2021 - Trees, Parks & Ponds (Item 6)\n6 Tree Count PDF 205 KB\nMinutes:\nThe officer spoke:\n1. Oaks were counted;\n2. Elms were not.';
    expect(items(issue)).toEqual(['6 Tree Count']);
    expect(read(issue).sections[0]).toMatchObject({
      kind: 'WEB_PAGE',
      body: 'Trees, Parks & Ponds',
      date: '2021-05-04',
    });
    expect(items('Agenda item\n\nAgenda item\n\nTo consider the tree plan.\n\nThe plan was noted.')).toEqual(['- ']);
    expect(
      items(
        'Issue - decisions\n\nTree Audit\n\n04/05/2031 - Tree Audit\n\nThe Panel received the audit.\n\nRESOLVED – the audit be noted.',
      ),
    ).toEqual(['- Tree Audit']);
    const told = read(
      'Issue - meetings\nMeeting: 04/05/2031 - Trees Panel (Item 6)\nThe rules provide for a report to each meeting of the Panel by its chairman.\nThe Chairman made his report.',
    ).sections[0];
    expect(told?.items.map(({ number, title }) => [number, title])).toEqual([['6', '']]);
    expect(told?.body).toBe('Trees Panel');
    expect(items('Minutes:\nThe Tree Officer presented the plan.\nResolved:\na) That it be noted.')).toEqual(['- ']);
  });
});

describe('the page of one decision', () => {
  it('tells body and day by its labels, and is no report', () => {
    const page = (title: string, decision: string) =>
      `${title}Decision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\nIs Key decision?: No\n\nPurpose:\n\nTo present the report.\n\n${decision}1. That the recommendations are approved.\n\n2. That a group be set up.\n\nReport author: Jo Ash\n\nPublication date: 08/06/2031\n\nDate of decision: 07/06/2031\n\nDecided at meeting: 07/06/2031 - Cabinet`;
    for (const [title, decision, expected] of [
      ['Decision details\n\nTree Plan\n\n', 'Decision:\n\n', '- Tree Plan'],
      ['', '', '- '],
    ] as const) {
      const [section, ...more] = read(page(title, decision)).sections;
      expect(more).toEqual([]);
      expect(section).toMatchObject({ kind: 'WEB_PAGE', body: 'Cabinet', date: '2031-06-07' });
      expect(items(page(title, decision))).toEqual([expected]);
      expect(limbs(page(title, decision))).toEqual([
        '1 That the recommendations are approved.',
        '2 That a group be set up.',
      ]);
    }
  });
});

describe('a piece of a page, with nothing over it', () => {
  it.each([
    [
      'its title and what it is for',
      'Apologies (if any)\nTo note changes of members.\nIt was noted that Councillor Ash had left the Panel. The apologies of Councillor Birch were noted.\nRESOLVED that Councillor Cole would be Chair for the meeting.',
      ['- Apologies (if any)'],
      ['that Councillor Cole would be Chair for the meeting.'],
    ],
    [
      'what it is for, and numbered paragraphs',
      'To approve as a correct record the minutes of:\n(a) the special meeting of 4 May 2031;\n\n33.1 The minutes of the special meeting were approved as a correct record.\n\n33.2 Councillor Ash spoke of them.',
      ['- '],
      ['The minutes of the special meeting were approved as a correct record.'],
    ],
    [
      'a report that is attached, before "Minutes:"',
      'The report of the Chief Executive is attached.\nMinutes:\nThe Chairman welcomed everyone.\nResolved to refuse the applications.',
      ['- '],
      ['to refuse the applications.'],
    ],
    [
      'its number and file, over what was told',
      '5 List of Trees PDF 35 KB\nThe officer explained the list.\nMoved by Councillor Ash and seconded by Councillor Birch\nRESOLVED that the list be noted.',
      ['5 List of Trees'],
      ['that the list be noted.'],
    ],
    [
      'what it is for, and limbs with bullets under one of them',
      'To consider the review of trees.\nMinutes:\nRESOLVED:\n1. That the letter be noted.\n2. That the grounds be:\n· Lack of oaks\n· New evidence\n3. That a timetable be prepared.',
      ['- '],
      ['That the letter be noted.', 'That the grounds be: Lack of oaks New evidence', 'That a timetable be prepared.'],
    ],
    [
      'what the body considered',
      'The Committee considered a report of the Director of Trees.\nThe officer spoke of oaks.\nThat the report be received.\nSupporting documents:',
      ['- '],
      ['That the report be received.'],
    ],
  ])('is one item: %s', (_, text, titles, decided) => {
    expect(read(text).refusal).toBeUndefined();
    expect(items(text)).toEqual(titles);
    expect(limbs(text).map((each) => each.replace(/^\S+ /, ''))).toEqual(decided);
  });
});

describe('limbs on a web page that lost its RESOLVED', () => {
  it('are those below the movers, or those that say what be done', () => {
    const page = (told: string) =>
      `Trees pdf icon PDF 10 KB\n\nAdditional documents:\n\n\nThe officer spoke.\n\n${told}`;
    expect(
      limbs(
        page(
          'It was moved by Councillor Ash, seconded by Councillor Birch, and\n\n\n1) The report be received.\n\n2) Authority be delegated to the warden.',
        ),
      ),
    ).toEqual(['1 The report be received.', '2 Authority be delegated to the warden.']);
    expect(
      limbs(
        page(
          '(a)  subject to what was said, the programme be approved;\n\n(b)  Councillor Ash be appointed, and\n\n(c)  the warden write to all members.',
        ),
      ),
    ).toEqual([
      'a subject to what was said, the programme be approved;',
      'b Councillor Ash be appointed, and',
      'c the warden write to all members.',
    ]);
    expect(limbs(page('(a) the programme was long;\n\n(b) the warden spoke.'))).toEqual([]);
  });
});

describe('web pages', () => {
  const page = read(`Agenda and minutes

Streets Panel - Tuesday, 4th May, 2021 6.30 p.m.

Venue: Moot Hall, Ashvale

No. Item


Trees pdf icon PDF 100 KB

To consider the tree plan.


The officer began ... view the full minutes text for item 6.


Urgent Business

To consider urgent items.


There was none.`).sections[0];

  it('give head, items and what is cut off', () => {
    expect(page).toMatchObject({
      kind: 'WEB_PAGE',
      body: 'Streets Panel',
      date: '2021-05-04',
      startTime: '18:30',
      venue: 'Moot Hall, Ashvale',
    });
    expect(page?.items.map(({ number, title, truncated }) => [number, title, truncated])).toEqual([
      ['6', 'Trees', true],
      [null, 'Urgent Business', false],
    ]);
    expect(page?.items[0]?.passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['purpose', 'To consider the tree plan.'],
      ['paragraph', 'The officer began'],
    ]);
  });
});

describe('items of a web page', () => {
  it('may close with a stop below their number, and have one heading for all that they are for', () => {
    expect(
      items(
        'Agenda and minutes\n\nStreets Panel - 4 May 2021\n\nNo. Item\n\n30.\n\nApologies for Absence and Substitutions.\n\nMinutes:\n\nNone.\n\n31.\n\nTrees\n\nMinutes:\n\nNoted.',
      ),
    ).toEqual(['30 Apologies for Absence and Substitutions', '31 Trees']);
    expect(
      items(
        'Agenda and minutes\n\nNo. Item\n\n\nTrees PDF 30 KB\n\n(Report of the Warden)\n\nReport of the Warden on trees\n\n\nTo update on oaks.\n\n\nPonds PDF 40 KB\n\nNoted.',
      ),
    ).toEqual(['- Trees', '- Ponds']);
  });

  it('have their files by icon and size behind the title', () => {
    expect(
      items(
        'Meeting documents\n\nParks Committee\n4 May 2031\n\n1. Apologies\n\n2. word icon Review of Trees - Protocol [51kb]- pdf icon Appendix B5 [678kb]\n\n3. Urgent Business',
      ),
    ).toEqual(['1 Apologies', '2 Review of Trees - Protocol', '3 Urgent Business']);
  });

  it('stand between wide blanks where the page has lost its numbers and "Minutes:"', () => {
    const page =
      'Trees Board - Tuesday 4 May 2021 6.00 pm\n\nVenue: Moot Hall\n\nNo. Item\n\n\nTribute to Jo Birch\n\n\nThe Chair led a tribute to Jo Birch.\n\n\nMembers are requested to declare interests\n\n\nNone were declared.\n\n\nTo receive the plan of the woods. It was sent before.\n\n\nThe plan was noted.\n\n\nPonds pdf icon PDF 40 KB\n\nTo consider ponds.\n\n\nNoted was the report';
    expect(items(page)).toEqual([
      '- Tribute to Jo Birch',
      '- Members are requested to declare interests',
      '- To receive the plan of the woods. It was sent before',
      '- Ponds',
    ]);
    expect(items('Agenda and minutes\n\nNo. Item\n\n\n\nTo receive apologies.\n\n\nNone were given.')).toEqual([
      '- To receive apologies',
    ]);
  });

  it('stand below their numbers, also behind one of which nothing is said', () => {
    expect(
      items(
        'Agenda and minutes\n\nTrees Board - 4 May 2021\n\nNo. Item\n\n77/21\n\nApologies\n\nMinutes:\n\nNone.\n\n78/21\n\nDeclarations of Interest\n\n79/21\n\nOaks\n\nMinutes:\n\nNoted.\n\n80/21\n\nPonds\n\nMinutes:\n\nNoted.',
      ),
    ).toEqual(['77/21 Apologies', '78/21 Declarations of Interest', '79/21 Oaks', '80/21 Ponds']);
  });

  it('may be numbered by year and month', () => {
    expect(
      items(
        'Trees Board - 4 May 2021\n\nPresent: Cllr Ash\n\n2021-05_1. OAKS\nNoted.\n2021-05_2. PONDS\nNoted.\n2021-05_3. LANES\nNoted.',
      ),
    ).toEqual(['2021-05_1 OAKS', '2021-05_2 PONDS', '2021-05_3 LANES']);
  });

  it('of a hearing may be lettered, each set apart, and limbs are none', () => {
    const hearing = (text: string) =>
      items(
        `LICENSING SUB-COMMITTEE\n\nMinutes of a meeting held on 9th January, 2031.\n\nPresent: Councillors Ash and Elm.\n\n${text}`,
      );
    expect(
      hearing(
        '(a)       Appointment of Chairman\n\nCouncillor Ash was elected.\n\n(b)       Declarations of Interest\n\nNone.\n\n(c)       Licensing Act 2003 - The Oak, Mill Lane\n\nThe licence was granted.',
      ),
    ).toEqual(['a Appointment of Chairman', 'b Declarations of Interest', 'c Licensing Act 2003 - The Oak, Mill Lane']);
    expect(
      hearing(
        'The Sub-Committee considered:\n\n(a) The cost;\n\n(b) The noise of guests.\n\n(c) Hours\n\nIt was granted.',
      ),
    ).not.toContain('a The cost');
  });

  it('are not told by a count of votes', () => {
    const page =
      'Agenda and minutes\n\nTrees Board - 4 May 2021\n\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nOaks\n\nMinutes:\n\nRESOLVED that oaks be felled.\n\nVoting Record\n\n3 For, 0 Against, 1 Abstention\n\n3.\n\nPonds\n\nMinutes:\n\nNoted.';
    expect(items(page)).toEqual(['1 Apologies', '2 Oaks', '3 Ponds']);
  });
});

describe('the head', () => {
  it('is not told by the minutes of another meeting, and some words are of no council', () => {
    const [section] = read(
      'Most Council meetings can be viewed online.\n\nApologies for absence\n\n\nCllr Ash sent apologies.\n\n\nTo sign the minutes of the previous meeting pdf icon PDF 13 KB\n\n\nThe minutes of the Trees Board held on Thursday, 6 July 2023 were agreed and signed by the Chair.',
    ).sections;
    expect(section).toMatchObject({ council: null, date: null });
    expect(
      read(
        'To approve as a correct record the minutes of:\n(a) The Ordinary Council meeting held on the 25 July 2019;\n33.1 The minutes of the Ordinary meeting held on the 25th July 2019 were approved as a correct record of the proceedings;\n33.2 Councillor Ash referred to the list.',
      ),
    ).toMatchObject({ sections: [{ council: null, date: null }] });
    expect(
      read(`(Special), Trees Board - Monday 16 May 2005\n\n1. MINUTES\n\nSigned.\n\n2. TREES\n\nNoted.`).sections[0]
        ?.body,
    ).toBe('Trees Board');
  });

  it('names body and council, with date and time', () => {
    expect(read(`${head}\n1. MINUTES\n\nSigned.\n\n2. TREES\n\nNoted.`).sections[0]).toMatchObject({
      kind: 'MINUTES',
      council: 'Ashvale District Council',
      body: 'Streets and Parks Committee',
      date: '2021-05-04',
      startTime: '18:30',
    });
  });

  it('takes neither body nor date from a sentence', () => {
    expect(
      read(
        'Minutes:\nThe Tree Officer presented the Streets Panel Work Programme (for copy see file).\nAt the Streets Panel meeting held on 4 May 2021 members agreed what to do in the year to come.',
      ).sections[0],
    ).toMatchObject({ body: null, date: null });
  });

  it('lends a date without a year the one year that the head prints', () => {
    expect(read('Streets Panel\n2021/22\n\nTuesday 4 May\n\n1. MINUTES\n\nSigned.').sections[0]?.date).toBeNull();
    expect(read('Streets Panel 2021\n\nTuesday 4 May\n\n1. MINUTES\n\nSigned.').sections[0]?.date).toBe('2021-05-04');
  });

  it('is neither a browser’s print header nor a blank that a web page lost', () => {
    const section = read('11/22/26, 4:15 PM   Streets Panel\n\nStreets Panel\n4 May 2021\n\n1. MINUTES\n\nSigned.')
      .sections[0];
    expect(section).toMatchObject({ date: '2021-05-04', startTime: null });
    expect(read('Streets Panel\n4.00pm4 May 2021\n\n1. MINUTES\n\nSigned.').sections[0]).toMatchObject({
      date: '2021-05-04',
      startTime: '16:00',
    });
  });
});

describe('a page without its head', () => {
  const said =
    'The officer told members of all that had been done in the parks since the year began and of what was left to do.';
  it('begins with a usual title, and wide blanks part what its items are for from what was said', () => {
    const page = read(
      `Apologies for Absence\n\n\nNone.\n\n\nMembers to declare any interest in items below.\n\n\nCouncillor Ash declared an interest.\n\n\nTo confirm the minutes of the meeting held on 4 May 2021.\n\n\nThe Minutes were confirmed.\n\n\nTo note the minutes of those below:\n\n(a) the minutes of the Trees Board held on 5 May 2021\n\n\n${said} ${said}`,
    ).sections[0];
    expect(page).toMatchObject({ kind: 'WEB_PAGE', body: null });
    expect(page?.items.map(({ title }) => title)).toEqual([
      'Apologies for Absence',
      'Members to declare any interest in items below',
      'To confirm the minutes of the meeting held on 4 May 2021',
      'To note the minutes of those below',
    ]);
  });

  it('is of the body whose minutes it takes first, and of none where those of several are taken', () => {
    const page = (...items: string[]) =>
      read(`Agenda and minutes\n\nVenue: Hall\n\nNo. Item\n\n${items.join('\n\n')}`).sections[0]?.body ?? null;
    const taken = (body: string) => `RESOLVED: That the minutes of the ${body} held on 4 May 2021 be received.`;
    expect(page(`1.\n\nMinutes\n\nMinutes:\n\n${taken('Trees Board')}`, '2.\n\nOaks\n\nMinutes:\n\nNoted.')).toBe(
      'Trees Board',
    );
    expect(
      page(
        '1.\n\nMinutes\n\nMinutes:\n\nOn a motion the minutes of the Trees Board held on 4 May 2021 were received.',
        '2.\n\nOaks\n\nMinutes:\n\nNoted.',
      ),
    ).toBe('Trees Board');
    expect(
      page(
        '1.\n\nMinutes\n\nMinutes:\n\nThey were signed.',
        `2.\n\nMinutes of the Ponds Panel\n\nMinutes:\n\n${taken('Ponds Panel')}`,
      ),
    ).toBeNull();
    expect(
      page(
        `1.\n\nMinutes\n\nMinutes:\n\n${taken('Trees Board')}\n\n${taken('Ponds Panel')}`,
        '2.\n\nOaks\n\nMinutes:\n\nNoted.',
      ),
    ).toBeNull();
  });

  it('headed "Agenda" tells what is to come, and model words on it decide nothing', () => {
    const page = read(
      'Agenda\n\nTrees Board - Tuesday, 4 May 2021\n\nVenue: Hall\n\nNo. Item\n\n1.\n\nApologies\n\n2.\n\nExclusion of the Press and Public\n\nRECOMMENDED that the public be excluded as:\n\na) it is likely that secrets are told; and\n\nb) they are secret.',
    ).sections[0];
    expect(page).toMatchObject({ kind: 'AGENDA', body: 'Trees Board' });
    expect(page?.items.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'resolution'))).toEqual([]);
  });

  it('has neither body nor date of what the site says of itself', () => {
    expect(
      read(
        'Agenda and minutes\n\nTo help readers all documents published after 1 May 2020 are web pages\n\nSpeaking at a Council or Committee meeting\n\nVenue: Hall\n\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nOaks\n\nMinutes:\n\nNoted.',
      ).sections[0],
    ).toMatchObject({ body: null, date: null });
    expect(
      read(
        'Meeting documents\n\nTrees Board (2005-2015)\nTuesday, 4th May, 2010\n\n1. Apologies\n\nNone.\n\n2. Oaks\n\nNoted.',
      ).sections[0]?.body,
    ).toBe('Trees Board');
  });

  it('a title in one long line is none of the sentence below it', () => {
    const title =
      'Application by the Borset Constabulary for a Review of a Premises Licence in respect of the Oak Inn and Cue Hall, Mill Lane, Much Ashby';
    const page = read(
      `Agenda item\n\nLicensing Application\n\nTo hear it.\n\nMinutes:\n\n${title}\n\n \n\nPeter Ash (Officer) presented his report.`,
    );
    expect(page.sections[0]?.items[0]?.passages.map(({ text }) => text)).toContain(
      'Peter Ash (Officer) presented his report.',
    );
  });
});

describe('pages of one item, and of what is to come', () => {
  const one = (text: string) => read(text).sections[0]?.items.map(({ number, title }) => `${number ?? '-'} ${title}`);
  it('follow one issue through several meetings', () => {
    const { sections } = read(
      'Issue - meetings\n\nOrder of Business\n\nMeeting: 21/09/2031 - Council (Item 62)\n\nOrder of Business\n\nMinutes:\n\nThis was agreed.\n\n\nMeeting: 06/07/2031 - Trees Board (Item 34)\n\nOrder of Business\n\nMinutes:\n\nCouncillor Ash moved and Councillor Elm seconded a proposal to take item 4 first.',
    );
    expect(sections.map(({ body, date, items }) => [body, date, items[0]?.number, items[0]?.title])).toEqual([
      ['Council', '2031-09-21', '62', 'Order of Business'],
      ['Trees Board', '2031-07-06', '34', 'Order of Business'],
    ]);
  });

  it('name their meeting and the number of the item in one line', () => {
    expect(
      one(
        'Meeting documents\n\nTrees Board\nMonday, 5th May, 2031 1.00 pm\n\n  • Meeting of Trees Board, Monday 5th May 2031 1.00 pm (Item 4.)\n\nTo receive an update from the Warden.\n\nThe Board noted the update.',
      ),
    ).toEqual(['4 ']);
  });

  it('list what is to come also where an annual report or the minutes of others are among it', () => {
    const page = read(
      'Council – 24 September 2031\n\nVenue: Church House, Ashby\nTime: 2 pm\n\n\n1  Mayor’s Remarks\n\n2  To approve the minutes of the meeting held on 20 May 2031.\n\n3  Trees Annual Report 2030/31\n\n4  Planting of Elms',
    ).sections[0];
    expect(page).toMatchObject({ kind: 'AGENDA', body: 'Council', date: '2031-09-24' });
    expect(page?.items.length).toBe(4);
    expect(
      read(
        'Agenda and decisions\n\nTrees Board\nWednesday, 1st July, 2031 3.00 pm\n\nVenue: Hall\n\nNo. Item\n\n1.\n\nINTERESTS\n\n2.\n\nMINUTES\n\nRecommended –\n\nThat the minutes of 4 June be signed.',
      ).sections[0]?.items.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'resolution')),
    ).toEqual([]);
  });
});

describe('what was said of one item, with nothing over it', () => {
  it('has its title below "Issue - decisions", however often that stands there', () => {
    const page = (text: string) => read(text);
    expect(
      page(
        'Issue - decisions\n\nIssue - decisions\n\nTree Briefing\n\n03/02/2031 - Trees update\n\nCouncil had before it the report of the Warden.\n\n\nCouncil noted the report and the map.',
      ).sections[0]?.items.map(({ title }) => title),
    ).toEqual(['Tree Briefing']);
    expect(
      page(
        'Issue - decisions\n\n\n(1)     The Chairman welcomed those present; and the public.\n\n\n(2)     Members were told to switch their telephones off.',
      ).refusal,
    ).toBeUndefined();
  });

  it('is an item without a title, also where it begins with a sentence or with whose report it was', () => {
    const told = (text: string) => {
      const section = read(text).sections[0];
      const passages = section?.items.flatMap((item) => item.passages) ?? [];
      return [
        section?.kind,
        section?.items.length,
        ...passages.filter(({ kind }) => kind === 'resolution').map(({ text }) => text),
      ];
    };
    expect(
      told(
        '(Report of Director of Parks)\nThe report told of a plan for trees.\nFollowing the view of the Board, the Cabinet Member for Parks resolved that:\nThe Tree Plan be approved.',
      ),
    ).toEqual(['WEB_PAGE', 1, 'that: The Tree Plan be approved.']);
    expect(
      told(
        'Arising from a report of the Head of Parks, the Tree Group had recommended that the plan be adopted.\nThe Cabinet Member for Parks told of it.\nRESOLVED that the plan be adopted.',
      ),
    ).toEqual(['WEB_PAGE', 1, 'that the plan be adopted.']);
    expect(
      told(
        'Ann Ash, Monitoring Officer to present the report.\nDecision:\nThe draft\ncalendar was approved for the year.\nMinutes:\nThe report told of the Trees Sub-Committee and the Ponds Sub-Committee.',
      ),
    ).toEqual(['WEB_PAGE', 1, 'The draft calendar was approved for the year.']);
  });
});

describe('a page’s table of items that lost its cells', () => {
  it('whose lines broke off at their margin goes on over them', () => {
    const page = read(
      'Council and democracy\nVenue: Hall\nNo. | Item |\nApologies To\nreceive any. Minutes: None. |\n|\nOaks See attached document Minutes: The report\nreferred to the oaks of\nAshby. The Executive Councillor for Parks resolved to: a)\nApprove that oaks be planted in May. b)\nApprove the map. |',
    ).sections[0];
    expect(page?.body).toBeNull();
    expect(page?.items.map(({ title }) => title)).toEqual(['Apologies', 'Oaks']);
    expect(page?.items[1]?.passages.map(({ kind, text }) => `${kind}: ${text}`).slice(-2)).toEqual([
      'resolution: Approve that oaks be planted in May.',
      'resolution: Approve the map.',
    ]);
  });

  it('may tell of a meeting to come, and bullets in it are parts of their own', () => {
    const agenda = read(
      'Venue: Hall\nNo. | Item |\n---|---|\nFire Procedure In the event of an alarm leave by the door. |\n|\nOaks and Elms The Director of Parks and the Warden\nwill come to speak of\nthe year. Recommendation: that the Panel notes it. Additional documents: |\n|\nNotice of Motion 1. To note the loss of oaks. 2. To fell elms. |',
    ).sections[0];
    expect(agenda?.kind).toBe('AGENDA');
    expect(agenda?.items.map(({ title }) => title)).toEqual(['Fire Procedure', 'Oaks and Elms', 'Notice of Motion']);
    const said = read(
      'Venue: Hall\nNo. | Item |\nApologies Minutes: Apologies were received from:\n· Cllr Ash, · Cllr Elm. |\n|\nPublic Session In accordance with rule 7 all may speak.\nMinutes: Nobody spoke. |',
    ).sections[0];
    expect(said?.items.map(({ title }) => title)).toEqual(['Apologies', 'Public Session']);
    expect(said?.items[0]?.passages.map(({ text }) => text)).toEqual([
      'Apologies were received from:',
      'Cllr Ash,',
      'Cllr Elm.',
    ]);
  });

  it('ends a title where all that was said is "None.", or where "To note" follows "Members"', () => {
    expect(
      items(
        'Venue: Hall\nNo. | Item |\n---|---|\nDeclarations of Interest None. |\n|\nAppointment of Substitute Members To note who comes. Minutes: Nobody. |\n|\nOaks Minutes: Noted. |',
      ),
    ).toEqual(['- Declarations of Interest', '- Appointment of Substitute Members', '- Oaks']);
  });

  it('has an item a row, with what it is for and what was said', () => {
    const page = read(`Venue: Moot Hall
No. | Item |
---|---|
Apologies To report any apologies. Decision: None. Minutes: There were none. |
|
Declarations of Interest Members should declare any interest in:
a) trees b) ponds Minutes: Councillor Cole declared an interest in oaks. |
Tree Plan PDF 490 KB Additional documents: Minutes: The officer presented the plan.
Resolved – That it be noted. |
Minutes: The officer spoke of ponds. |`).sections[0];
    expect(page?.items.map(({ title }) => title)).toEqual(['Apologies', 'Declarations of Interest', 'Tree Plan', '']);
    expect(page?.items.map(({ passages }) => passages.map(({ kind, text }) => `${kind}: ${text}`))).toEqual([
      ['purpose: To report any apologies.', 'paragraph: Decision:', 'paragraph: None.', 'paragraph: There were none.'],
      [
        'heading: Members should declare any interest in:',
        'purpose: a) trees b) ponds',
        'paragraph: Councillor Cole declared an interest in oaks.',
      ],
      ['paragraph: The officer presented the plan.', 'resolution: That it be noted.'],
      ['paragraph: The officer spoke of ponds.'],
    ]);
  });
});

it('a number alone over a standard title with a full stop is a heading', () => {
  expect(
    items(
      `Agenda and minutes\n\nAudit Panel - Tuesday 4 May 2021\n\nNo. Item\n\n30.\n\nApologies for Absence and Substitutions.\n\nMinutes:\n\nNone.\n\n31.\n\nTree Plan pdf icon PDF 4 KB\n\nMinutes:\n\nRESOLVED: That it be noted.\n\n32.\n\nDeclaration of Interests.\n\nMinutes:\n\nNone.\n`,
    ),
  ).toEqual(['30 Apologies for Absence and Substitutions', '31 Tree Plan', '32 Declaration of Interests']);
});

it('bars of empty cells between the rows of a flat table are no items', () => {
  expect(
    items(
      'Venue: Hall\nNo. | Item | |\n---|---|---|\nApologies Additional documents: Minutes: None. |\n||\nInterests PDF 215 KB Members are reminded to declare.\nAdditional documents: Minutes: None. |\n||\nTrees Minutes: Noted. |',
    ),
  ).toEqual(['- Apologies', '- Interests', '- Trees']);
  expect(
    items(
      'Venue: Hall\nNo. | Item | |||||\n---|---|\nELECTION OF MAYOR To appoint the Mayor. Minutes: Names were sought.\nNo more were.',
    ),
  ).toEqual(['- ELECTION OF MAYOR']);
  expect(
    items(
      'Venue: Hall\nNo. | Item |\nApologies Minutes: None. |\nWork Plan PDF 11 KB To approve the plan. Additional documents:\nTalk with the Leader Minutes: The Leader spoke.',
    ),
  ).toEqual(['- Apologies', '- Work Plan', '- Talk with the Leader']);
});

describe('numbers that run on from meeting to meeting', () => {
  it('may have a tab behind them, be printed twice or be a slip', () => {
    expect(
      items(
        `${head}\n3786.\tPolice report:  Attached. Cllr Ash spoke to the sergeant.\n\n3787.\tApologies for absence:  Cllr Elm.\n\n3769.\tPublic participation:  No one came.\n\n3787.\tDeclarations of interest:  None.\n\n3788.\tAccounts for payment:-\nAsh & Sons £20\nAll approved.\n\n3789.\tDate of next meeting:  24th August`,
      ),
    ).toEqual([
      '3786 Police report',
      '3787 Apologies for absence',
      '3769 Public participation',
      '3787 Declarations of interest',
      '3788 Accounts for payment',
      '3789 Date of next meeting',
    ]);
  });
});

describe('the head of a meeting told later', () => {
  it('has an end in the evening of a meeting that began in the evening', () => {
    const [section] = read(
      'Ashvale Parish Council\n\nMinutes of the meeting held on 14 July 2020 at 7pm\n\nPresent: Cllr Ash\n\n1. Apologies\n\nNone.\n\n2. Trees\n\nNoted.\n\nThe meeting closed at 7.45.',
    ).sections;
    expect(section).toMatchObject({ startTime: '19:00', endTime: '19:45' });
  });
  it('of minutes that tell of a meeting to come is no agenda', () => {
    const [section] = read(
      'MINUTES OF THE\nSTREETS POLICY\nCOMMITTEE MEETING\n1 AUGUST 2012\n\nThe minutes of the meeting to be held on 5 September will be published later.\n\n1. Streets\n\nThe Committee heard of new lamps.\n\n2. Roads\n\nThe Committee heard of new roads.',
    ).sections;
    expect(section).toMatchObject({ kind: 'MINUTES' });
  });
});
