import { describe, expect, it } from 'vitest';
import { extractPeople } from '../../src/extract/people/index.ts';
import { contextOf, itemOf, type Printed } from './items.ts';

const people = (
  passages: Printed[],
  { kind = 'MINUTES' as const, names = [] as string[], title = 'A REPORT' } = {},
) => {
  const item = itemOf(passages, title);
  return extractPeople(item, contextOf(item, kind, names)).people;
};
const short = (...args: Parameters<typeof people>) =>
  people(...args).map(({ name, role, organization, part }) =>
    [part, name ?? '(post)', role, organization].filter((x) => x !== null).join(' | '),
  );

describe('people in an item', () => {
  it('tells who nominates, whom a bracket says proposed, and two of one surname', () => {
    expect(
      short(
        [
          'Kit Oak nominated Jo Ash as Treasurer for another year. Of the CC nominated members none came.',
          'Chair - Jo Ash (proposed Ann Elm, seconded Kit Oak)',
          'Councillors George and Judith Fir spoke against.',
        ],
        { names: ['George Fir', 'Judith Fir', 'Kit Oak'] },
      ),
    ).toEqual([
      'SPOKE | Kit Oak',
      'MENTIONED | Jo Ash | Treasurer',
      'SPOKE | Ann Elm',
      'SPOKE | George Fir',
      'SPOKE | Judith Fir',
    ]);
  });
  it('makes nobody an author whom others will contact, or who replied', () => {
    expect(
      short([
        'The Clerk will contact Thomas Fir for a quote. Councillor Oak to contact Jane Elm.',
        'CDC – Reply from Clive Alder re the review. No PC Comment.',
        'Contact: Jo Birch',
      ]),
    ).toEqual([
      'MENTIONED | (post) | Clerk',
      'MENTIONED | Thomas Fir',
      'MENTIONED | Oak',
      'MENTIONED | Jane Elm',
      'MENTIONED | Clive Alder',
      'AUTHORED | Jo Birch',
    ]);
  });
  it('tells who joined a body, or sought its election, from who spoke', () => {
    expect(
      short([
        'Steve Ash joined Borset Council in 1994. Ann Elm sought election as an officer. Mrs Oak apologised for her absence. CFO Fuller asked. The report was approved: proposed, John Fir, seconded, Pat Cole.',
      ]),
    ).toEqual([
      'MENTIONED | Steve Ash',
      'MENTIONED | Ann Elm',
      'MENTIONED | Oak',
      'SPOKE | Fuller | CFO',
      'SPOKE | John Fir',
      'SPOKE | Pat Cole',
    ]);
  });
  it('reads groups of the young, a body behind two, and chief executives in small letters', () => {
    expect(
      short([
        'Ann Lee and Kit Moss (Vale Youth Trust) gave a presentation. Jo Wren of Young Borset spoke. Ann Roe from Young People asked.',
        'The EHB chief executive sits on the board.',
      ]),
    ).toEqual([
      'PRESENTED | Ann Lee | Vale Youth Trust',
      'PRESENTED | Kit Moss | Vale Youth Trust',
      'SPOKE | Jo Wren | Young Borset',
      'SPOKE | Ann Roe',
      'MENTIONED | (post) | EHB chief executive',
    ]);
  });
  it('gives the post of who answers to nobody who asked, and takes authorities for no person', () => {
    expect(
      short([
        'In response to a query from Councillor Ash, the Strategic Manager confirmed that briefings were taking place.',
        'The Council will consult the public and Major Precepting Authorities.',
      ]),
    ).toEqual(['SPOKE | Ash', 'SPOKE | (post) | Strategic Manager']);
  });
  it('parts the chair of a body that lists its subjects from the body', () => {
    expect(
      short([
        'Jo Ash, Chairman of the Health, Welfare and Safety Panel, spoke.',
        'Complaints in respect of Town Councillors: Reference BSTC/01/2009',
      ]),
    ).toEqual(['SPOKE | Jo Ash | Chairman | Health, Welfare and Safety Panel']);
  });
  it('knows a surname that is a verb by the verb behind it', () => {
    expect(
      short(['Omar Said advised on the rents. Councillor Ash Joined the meeting. Jo Birch Declared an interest.']),
    ).toEqual(['SPOKE | Omar Said', 'MENTIONED | Ash', 'DECLARED | Jo Birch']);
  });
  it('leaves out who signs below the last item, and keeps who moves in one of absences', () => {
    expect(
      short(
        [
          'With the absence of the Vice Chairman it was proposed by Councillor Ash that Councillor Elm be elected.',
          'Jo OAK, Chairperson.',
        ],
        { title: 'Apologies for Absence' },
      ),
    ).toEqual(['SPOKE | Ash', 'MENTIONED | Elm']);
  });
  it('knows somebody who is elected, and one asked within a decision', () => {
    expect(
      short([
        ['resolution', 'That Shravan Ash be elected Deputy Chairman.'],
        ['resolution', 'to note, following enquiry from Jo Elm, that figures would be sent.'],
      ]),
    ).toEqual(['MENTIONED | Shravan Ash | Deputy Chairman', 'SPOKE | Jo Elm']);
  });
  it('does not make speakers of those whom a roll calls', () => {
    expect(short(['Present:', 'Mr G Ash, Mrs B Elm'], { title: 'Calling of the Roll' })).toEqual([
      'MENTIONED | G Ash',
      'MENTIONED | B Elm',
    ]);
  });
  it('repeats nobody whom the list of a roll names, and names the reserves of an item on their attendance', () => {
    const listed = (title: string) => {
      const item = itemOf(['Councillor Jo Elm'], title);
      const { section, attendance } = contextOf(item, 'MINUTES', ['Jo Elm']);
      const there = attendance.map((fact) => ({ ...fact, lines: [11, 11] as [number, number] }));
      return extractPeople(item, { section, attendance: there }).people.map(({ name, part }) => `${part} | ${name}`);
    };
    expect(listed('Attendance')).toEqual([]);
    expect(listed('Attendance by Reserve Members')).toEqual(['MENTIONED | Jo Elm']);
  });
  it('reads a welcome of several, with and without their commas', () => {
    expect(
      short([
        'The Chair welcomed Nathan Ash, Assistant Director of Education and Inclusion, Tracey Birch, Interim Head of Special Needs and Disabilities (SEND), Mark Cole, SEND Project Lead and Laura Dale District Commander at South Borset Police.',
        'The Chair invited Nathan Ash and Mark Cole to introduce the report and give the presentation.',
      ]),
    ).toEqual([
      'PRESENTED | Nathan Ash | Assistant Director of Education and Inclusion',
      'SPOKE | Tracey Birch | Interim Head of Special Needs and Disabilities (SEND)',
      'PRESENTED | Mark Cole | SEND Project Lead',
      'SPOKE | Laura Dale | District Commander | South Borset Police',
    ]);
  });
  it('of an item on apologies tells who spoke, and who stood in for those who are away', () => {
    expect(
      short(
        [
          'Apologies were received from Councillor Alder (for whom Councillor Birch substituted). Mr Cole welcomed Ms Elm.',
        ],
        { title: 'APOLOGIES' },
      ),
    ).toEqual(['MENTIONED | Alder', 'MENTIONED | Birch', 'SPOKE | Cole', 'SPOKE | Elm']);
    expect(short(['Menter Sir Gâr closed. Mr Oak of BDC rang.'])).toEqual(['MENTIONED | Oak | BDC']);
    expect(short(['The Headteacher took governors through the plan. A head teacher was sought.'])).toEqual([
      'PRESENTED | (post) | Headteacher',
    ]);
  });
  it('takes the offices that stand before a surname for those of the name behind them', () => {
    expect(
      short([
        'Depute Provost Birch welcomed the report. Mayor Making was put off.',
        'For the motion: Provost Alder, Depute Provost Birch, Councillors Cole and Elm (4).',
      ]),
    ).toEqual(['SPOKE | Birch | Depute Provost', 'MENTIONED | Alder | Provost', 'MENTIONED | Cole', 'MENTIONED | Elm']);
  });
  it('takes no firm for people, and a trustee by surname', () => {
    expect(
      short(['Messrs. Reed and Sons wrote. Messrs Reed were asked to attend. Messrs Ash and Birch came.']),
    ).toEqual(['MENTIONED | Ash', 'MENTIONED | Birch']);
    expect(
      short(['Mr S. Rudd of Rudd Landscapes explained his bill. Proposed Trustee Lunt, seconded Trustee Elm.']),
    ).toEqual(['SPOKE | S. Rudd | Rudd Landscapes', 'SPOKE | Lunt | Trustee', 'SPOKE | Elm | Trustee']);
    expect(short(['The Trustee Board met. Trustee Training was booked.'])).toEqual([]);
  });
  it('tells where somebody works', () => {
    expect(
      short([
        'Mr Rob Larch from the Glebe Office advised on rents.',
        'Kim Oak (KO) of Borset County Council (BCC) replied by telephone.',
        'Thanks went to Dan, Ian and Sean all from the Pond Unit.',
      ]),
    ).toEqual([
      'SPOKE | Rob Larch | Glebe Office',
      'SPOKE | Kim Oak | Borset County Council',
      'MENTIONED | Dan | Pond Unit',
      'MENTIONED | Ian | Pond Unit',
      'MENTIONED | Sean | Pond Unit',
    ]);
  });
  it('takes nothing for a person because somebody is to see to it', () => {
    expect(short(['Bus Shelter - Clerk to ask the owner.', 'Mill Pond - Chairman to look at it.'])).toEqual([]);
  });
  it('knows somebody again by forename, by surname and by title', () => {
    expect(
      short([
        'The Chair welcomed to the meeting Anne Larch, Head of Service for Quality and invited Anne to lead on the presentation.',
        'The Chair welcomed Mr. John Elm, Schools Commissioner to the meeting.',
        'Mr. Elm gave a brief introduction to his role. The Commissioner advised that schools had improved.',
      ]),
    ).toEqual(['PRESENTED | Anne Larch | Head of Service for Quality', 'PRESENTED | John Elm | Schools Commissioner']);
  });
  it('ends a name where a subject, a new sentence or the next name begins', () => {
    expect(
      short(['Cllr Collins Highways report. Peter Ash Nothing to report. Esme Alder Betty Birch were thanked.']),
    ).toEqual(['MENTIONED | Collins', 'MENTIONED | Peter Ash', 'MENTIONED | Esme Alder', 'MENTIONED | Betty Birch']);
    expect(short(['The PC Policies were read. PC Next Meeting posters were bought for £4.'])).toEqual([]);
  });
  it('takes letters of a council, ranks and titles in lower case for what they are', () => {
    expect(
      short([
        'Mr Alder, the BDC Environmental Health Officer, wrote. Nigel Birch BCC Highways was hoping to meet.',
        'The estate manager Peter Cole would tell PCSO Elm.',
        'Tom Fir, Borset Water Park biodiversity officer, could help; Alister Gorse, Secretary of State for Scotland, replied.',
      ]),
    ).toEqual([
      'MENTIONED | Alder | Environmental Health Officer | BDC',
      'MENTIONED | Nigel Birch | BCC Highways',
      'MENTIONED | Peter Cole | estate manager',
      'MENTIONED | Elm | PCSO',
      'MENTIONED | Tom Fir | biodiversity officer | Borset Water Park',
      'SPOKE | Alister Gorse | Secretary of State for Scotland',
    ]);
  });
  it('takes whom somebody is to write to, to ask or to speak with for mentioned, whatever is asked of them', () => {
    expect(
      short([
        'It was agreed to write to Mr Ash thanking him for the seat.',
        'It remains to request from Mrs Birch that the drain be cleared.',
        'Councillor Cole had been in contact with Jane Dale, who agreed to put up a sign.',
      ]),
    ).toEqual(['MENTIONED | Ash', 'MENTIONED | Birch', 'MENTIONED | Cole', 'MENTIONED | Jane Dale']);
  });
  it('keeps a forename with another title as printed', () => {
    expect(
      short([
        'Susan Larch, Early Help Head of Service, presented a report.',
        'Susan was the CMX strategic lead and chaired the group.',
      ]),
    ).toEqual(['PRESENTED | Susan Larch | Early Help Head of Service', 'MENTIONED | Susan | CMX strategic lead']);
  });
  it('tells what was done', () => {
    expect(
      short([
        'Councillor Ash asked about kerbs. In answer to Councillor Birch, the Solicitor advised caution.',
        'Councillor Cole proposed, and Councillor Dale seconded, that it be noted.',
        'The Chair thanked Councillor Elm for her work as Vice-Chair.',
        'A question from Mr Fir was read out. The report was introduced by Gail Hazel, Parks Manager.',
        'Councillor Ivy declared an interest and left.',
        [
          'resolution',
          'That Councillor Larch be appointed as its representative on the Health, Welfare and Safety Panel.',
        ],
      ]),
    ).toEqual([
      'SPOKE | Ash',
      'SPOKE | Birch',
      'SPOKE | (post) | Solicitor',
      'SPOKE | Cole',
      'SPOKE | Dale',
      'MENTIONED | Elm | Vice-Chair',
      'SPOKE | Fir',
      'PRESENTED | Gail Hazel | Parks Manager',
      'DECLARED | Ivy',
      'MENTIONED | Larch | representative on the Health, Welfare and Safety Panel',
    ]);
  });
  it('reads ranks, lower-case titles and bodies', () => {
    expect(
      short([
        'Chief Inspector Ash gave a presentation.',
        "Mr Julian Birch, the applicant's agent, spoke in support. Mrs Wendy Cole, Borset Town Council, spoke against.",
        'The surveyor, Joan Dale of Dale Marine, had seen it. Councillor M. Elm, on behalf of the Corporate Parenting Panel, was doing well.',
      ]),
    ).toEqual([
      'PRESENTED | Ash | Chief Inspector',
      "SPOKE | Julian Birch | applicant's agent",
      'SPOKE | Wendy Cole | Borset Town Council',
      'MENTIONED | Joan Dale | surveyor | Dale Marine',
      'MENTIONED | M. Elm | Corporate Parenting Panel',
    ]);
  });
  it('tells who said it in the passive, and whose report another introduced', () => {
    expect(
      short([
        'It was confirmed by Anna Ash that work was under way. The survey was confirmed by Jo Birch as complete.',
        'The Chief Officer introduced the report by the Head of Parks.',
        'A written report from Mr Cole had been circulated. There was a report dated 4 June 2030 by the Harbour Officer.',
        'Mr Oak, 4 Mill Lane, spoke against it. Mrs Pine, invited by the Chair to speak, said little. Cllr Lime: the works have begun.',
        'A question was put to Mr Rowan by Mrs Thorn. Members thanked Jo Moss, the outgoing Head of Trees.',
        'Mr Elm joined the meeting and gave an overview of the plan. Ms Fir and her colleague Dr Hazel gave a presentation.',
      ]),
    ).toEqual([
      'SPOKE | Anna Ash',
      'MENTIONED | Jo Birch',
      'PRESENTED | (post) | Chief Officer',
      'AUTHORED | (post) | Head of Parks',
      'AUTHORED | Cole',
      'AUTHORED | (post) | Harbour Officer',
      'SPOKE | Oak',
      'SPOKE | Pine',
      'SPOKE | Lime',
      'MENTIONED | Rowan',
      'SPOKE | Thorn',
      'MENTIONED | Jo Moss | Head of Trees',
      'PRESENTED | Elm',
      'PRESENTED | Fir',
      'PRESENTED | Hazel',
    ]);
  });
  it('gives a plural title to both', () => {
    expect(
      short(
        [
          [
            'bullet',
            'Review Peers – Amanda Ash and Jane Birch LGA Associates.',
            'The peers who delivered the challenge were',
          ],
        ],
        { kind: 'REPORT' as never },
      ),
    ).toEqual(['MENTIONED | Amanda Ash | LGA Associate | LGA', 'MENTIONED | Jane Birch | LGA Associate | LGA']);
  });
  it('takes initials in brackets behind what they did', () => {
    expect(
      short(['Minutes - Proposed (RB), seconded (JA) that they be signed.'], { names: ['Jo Ash', 'Rob Birch'] }),
    ).toEqual(['SPOKE | RB', 'SPOKE | JA']);
  });

  it('takes initials of attendees who act', () => {
    expect(
      short(['JA reported that two plots were empty. Proposed RB, seconded JA.', 'The UK average rose.'], {
        names: ['Jane Ash', 'Ruth Birch', 'Una Kale'],
      }),
    ).toEqual(['SPOKE | JA', 'SPOKE | RB']);
  });
  it('gives the lines of the first mention', () => {
    expect(people(['Nothing.', 'Councillor Ash asked.', 'Councillor Ash replied.'])[0]?.lines).toEqual([12, 12]);
  });
});

describe('posts without a name', () => {
  it('names each once, by its longest title, acting or spoken of', () => {
    expect(
      short([
        'The Assistant Director for Education gave an update. The Assistant Director observed progress.',
        ['resolution', 'That the Head of Housing and the Head of Leisure report back.'],
        'It was recruiting to the post of Safeguarding Education Lead.',
        'The Committee considered a report by the Director of Finance.',
      ]),
    ).toEqual([
      'SPOKE | (post) | Assistant Director for Education',
      'MENTIONED | (post) | Head of Housing',
      'MENTIONED | (post) | Head of Leisure',
      'MENTIONED | (post) | Safeguarding Education Lead',
      'AUTHORED | (post) | Director of Finance',
    ]);
  });
  it('leaves out chairs, kinds of workers and things named after a post', () => {
    expect(
      short([
        'The Chair advised that the Social Worker and Team Manager would attend. Officers replied.',
        'An update on the Independent Reviewing Officer Report was due, and the Vice-Chair agreed.',
      ]),
    ).toEqual([]);
  });
});

describe('nobody', () => {
  it.each([
    'The Early Help Strategy was approved by Cabinet on Monday.',
    'Members visited Victoria Park, Mill Lane and Kimber Place.',
    'The Councillor Call for Action was noted. Councillors and officers were thanked.',
    'Adult Social Care, Housing and Public Health had worked together.',
    'The Joseph Borset Foundation and Healthwatch Borset were partners.',
    'Preparation for Adulthood, Education Health and Care Plans and Family Group Conferencing continued.',
  ])('%s', (text) => {
    expect(people([text]).filter((person) => person.name)).toEqual([]);
  });
});

describe('a report', () => {
  it('tells authors from those who approve, and witnesses by title', () => {
    expect(
      short(
        [
          ['heading', 'Strategic Director Approving Submission of the Report'],
          'Nicola Ash – Strategic Director, Children & Young Peoples Service',
          ['heading', 'Report Author(s)'],
          ['heading', 'Jane Birch – Head of Service, Children in Care'],
          ['heading', 'jane.birch@borset.example'],
          "Monica Cole – Assistant Director, Children's Social Care",
          ['heading', 'Background'],
          'The review group consisted of the following members:',
          ['bullet', 'Councillor Wendy Dale (Vice-Chair)'],
          ['bullet', 'Operational Manager, the Borset Carers’ Forum'],
        ],
        { kind: 'REPORT' as never },
      ),
    ).toEqual([
      'MENTIONED | Nicola Ash | Strategic Director, Children & Young Peoples Service',
      'AUTHORED | Jane Birch | Head of Service, Children in Care',
      "AUTHORED | Monica Cole | Assistant Director, Children's Social Care",
      'SPOKE | Wendy Dale | Vice-Chair',
      'SPOKE | (post) | Operational Manager | Borset Carers’ Forum',
    ]);
  });
});

describe('hostile text', () => {
  it('stays linear', () => {
    const time = (count: number) => {
      const text = 'The Head of Ash and Birch (Cole (Dale, Mr Elm of the '.repeat(count);
      const before = performance.now();
      people([text]);
      return performance.now() - before;
    };
    time(200);
    const small = Math.max(time(400), 10);
    expect(time(1600)).toBeLessThan(small * 16);
  });
});

describe('what the words around a name prove', () => {
  it('reads what members said under an item about substitutes', () => {
    expect(
      short(
        [
          '6.2 Marion Ash pointed out that, whilst it would be simple, few would be nominated.',
          'Councillor Ben Birch (BB) commented that he opposed it.',
          'Sue McCole commented that it would be tricky.',
        ],
        { title: 'Substitute Members on the Pension Board' },
      ),
    ).toEqual(['SPOKE | Marion Ash', 'SPOKE | Ben Birch', 'SPOKE | Sue McCole']);
    expect(short(['Councillor Ash for Councillor Birch'], { title: 'SUBSTITUTES (IF ANY)' })).toEqual([
      'MENTIONED | Ash',
      'MENTIONED | Birch',
    ]);
  });
  it('gives what somebody owns no voice, and a request no declaration', () => {
    expect(short(['Jo Ash received a response to Helen Birch’s queries.'])).toEqual([
      'MENTIONED | Jo Ash',
      'MENTIONED | Helen Birch',
    ]);
    expect(short(['A request was made by Irene Cole, Parks Manager that the fence be mended.'])).toEqual([
      'SPOKE | Irene Cole | Parks Manager',
    ]);
  });
  it('keeps a title with the name beside it', () => {
    expect(
      short([
        'The Panel noted that Mrs J Ash, the Commissioner’s Chief Finance Officer had resigned.',
        'The Committee heard from the Borough Commander, Andrew Birch regarding burglary.',
        'Wendela Cole-Dale, the Director of Communities, introduced the report.',
        'In reply to Councillor Elm, the Head of Parks said that it was so.',
      ]),
    ).toEqual([
      'MENTIONED | J Ash | Commissioner’s Chief Finance Officer',
      'SPOKE | Andrew Birch | Borough Commander',
      'PRESENTED | Wendela Cole-Dale | Director of Communities',
      'SPOKE | Elm',
      'SPOKE | (post) | Head of Parks',
    ]);
  });
  it('takes a doubtful forename for a person beside a sure one', () => {
    expect(short(['The Chair bid farewell to Helen Ash and Mark Birch and thanked them.'])).toEqual([
      'MENTIONED | Helen Ash',
      'MENTIONED | Mark Birch',
    ]);
  });
  it('counts a post once and takes no committee for one', () => {
    expect(
      short([
        'The Council considered a report by the Leader on the work of the Council Leader.',
        'The form was signed by the Chairman and Clerk. The appointment of a new Clerk takes time.',
        'It will go to the Executive Scrutiny Committee.',
      ]),
    ).toEqual(['AUTHORED | (post) | Council Leader', 'MENTIONED | (post) | Clerk']);
  });
  it('tells an officer and a councillor of one surname apart', () => {
    expect(
      short(['Jane Ash, Head of Parks, presented the report.', 'Councillor Ash asked about trees. Ms Ash replied.']),
    ).toEqual(['PRESENTED | Jane Ash | Head of Parks', 'SPOKE | Ash']);
    expect(short(['Councillor Birch asked about trees.', 'Paul Birch, Tree Officer, replied.'])).toEqual([
      'SPOKE | Birch',
      'SPOKE | Paul Birch | Tree Officer',
    ]);
  });
  it('reads whom somebody speaks or writes for', () => {
    expect(
      short([
        'Mr. Ali Ash spoke for the Elmbury Hackney Drivers’ Association.',
        'Judith Birch, who chairs the Borset Carers Forum, had written.',
        'The Panel heard from Dr Margaret Cole of NHS Borset on the Annual Health Report.',
        'The Elmbury Civic Society would be happy to lead walks, please contact Jo Dale, Secretary.',
      ]),
    ).toEqual([
      'SPOKE | Ali Ash | Elmbury Hackney Drivers’ Association',
      'MENTIONED | Judith Birch | Borset Carers Forum',
      'SPOKE | Margaret Cole | NHS Borset',
      'AUTHORED | Jo Dale | Secretary | Elmbury Civic Society',
    ]);
  });
  it('reads posts in the lead of a decision, and no person in a sentence that opens with "All"', () => {
    const item = itemOf([['resolution', 'That they be noted.']]);
    const [limb] = item.passages;
    if (limb) limb.lead = 'Members heard the statement read out by the Clerk and it was RESOLVED';
    expect(extractPeople(item, contextOf(item)).people.map(({ role, part }) => [role, part])).toEqual([
      ['Clerk', 'SPOKE'],
    ]);
    expect(short(['The Chair is elected from District Councillors. All voting Members could vote.'])).toEqual([]);
    expect(short(['The Lead Lawyer: Children & Adults presented the programme.'])).toEqual([
      'PRESENTED | (post) | Lead Lawyer: Children & Adults',
    ]);
  });
  it('reads initials in the lead of a decision', () => {
    const item = itemOf([['resolution', 'That the Club be invited.']]);
    const [limb] = item.passages;
    if (limb) limb.lead = 'JA said that a club had asked. AGREED';
    expect(extractPeople(item, contextOf(item, 'MINUTES', ['Jo Ash'])).people.map(({ name }) => name)).toEqual(['JA']);
  });
  it('tells who was proposed from who proposed, and who came late from who spoke', () => {
    expect(
      short([
        'Councillor Ash, seconded by Councillor Birch, proposed Mr Cole. Councillor Elm joined the meeting.',
        'Resolution proposed Councillor Gorse. It was agreed that Xanthe Fir be appointed Vice-Chair.',
        'The Chair congratulated Paul Hazel, Chief Executive on the award of a medal.',
      ]),
    ).toEqual([
      'SPOKE | Ash',
      'SPOKE | Birch',
      'MENTIONED | Cole',
      'MENTIONED | Elm',
      'SPOKE | Gorse',
      'MENTIONED | Xanthe Fir | Vice-Chair',
      'MENTIONED | Paul Hazel | Chief Executive',
    ]);
  });
  it('gives nobody the title of whoever asked', () => {
    expect(
      short([
        'At the request of the Chair, Ms Ann Ash introduced the report.',
        'At the request of the Head of Parks, Mr Birch outlined the costs.',
        'The Head of Roads, Mr Cole outlined the works.',
        'The Chair welcomed new Member Emma Dale to her first meeting.',
      ]),
    ).toEqual([
      'PRESENTED | Ann Ash',
      'MENTIONED | (post) | Head of Parks',
      'SPOKE | Birch',
      'SPOKE | Cole | Head of Roads',
      'SPOKE | Emma Dale',
    ]);
  });
  it('says where somebody acts, if only another line welcomes them', () => {
    const found = people([
      'The Chair welcomed Nathan Ash, Director of Parks and Tracey Birch, Head of Roads.',
      'The Chair invited Nathan to lead on the presentation.',
      'Tracey Birch introduced the report.',
      'Councillor Cole asked about trees.',
    ]);
    expect(found.map(({ name, part, lines, acts }) => [name, part, lines, acts])).toEqual([
      ['Nathan Ash', 'PRESENTED', [11, 11], [[12, 12]]],
      ['Tracey Birch', 'PRESENTED', [11, 11], [[13, 13]]],
      ['Cole', 'SPOKE', [14, 14], undefined],
    ]);
  });
});

describe('the short forms of a record', () => {
  const names = ['Karen Alder', 'Tim Birch', 'Lara Cole', 'Vic Dale', "Kieron O'Fir"];
  it('reads initials that one of those listed has, in columns of owners too', () => {
    expect(
      short(
        [
          'KA welcomed everyone. TB said that the hall was full and LC agreed to help. KOF presented the plan.',
          'Action: KA/TB to write.',
          'VD to obtain quotes. Ref HS/LC/21.',
        ],
        { names },
      ),
    ).toEqual(['SPOKE | KA', 'SPOKE | TB', 'SPOKE | LC', 'PRESENTED | KOF', 'MENTIONED | VD']);
  });
  it('reads a forename that one of those listed alone has', () => {
    expect(short(['Karen reported that Tim and Lara had helped. Thanks were given to Vic.'], { names })).toEqual([
      'SPOKE | Karen',
      'MENTIONED | Tim',
      'MENTIONED | Lara',
      'MENTIONED | Vic',
    ]);
    expect(short(['Karen Road was closed.'], { names })).toEqual([]);
  });
  it('hears the one of those listed whose report a title names, and no one who only wrote or was elsewhere', () => {
    expect(short(['Income was noted.'], { names, title: 'Finance report – Karen Alder' })).toEqual([
      'PRESENTED | Karen Alder',
    ]);
    expect(
      short(['An e-mail was received from Dora Elm asking for a bin. Councillor Fir attended a workshop on trees.']),
    ).toEqual(['MENTIONED | Dora Elm', 'MENTIONED | Fir']);
  });
  it('hears who stands in brackets behind a post', () => {
    expect(short(['The Leader (Councillor A Alder) replied that work was in hand.'])).toEqual([
      'SPOKE | A Alder | Leader',
    ]);
  });
  it.each([
    [
      'the letters of a body',
      'Cllr Alder (BDC) and Mike Birch (BCC Highways) spoke. An email came from Mark Cole, BCC asking for views.',
      ['SPOKE | Alder | BDC', 'SPOKE | Mike Birch | BCC Highways', 'SPOKE | Mark Cole | BCC'],
    ],
    [
      'who is introduced, and by whom, without a report',
      'The Chair welcomed Ged Alder from the charity, who introduced two recipients.',
      ['SPOKE | Ged Alder'],
    ],
    [
      'an office that is given, and no holder of it who spoke',
      'Cllr Alder moved the appointment of Cllr Birch as Treasurer for the ensuing year and Cllr Cole seconded the motion.',
      ['SPOKE | Alder', 'MENTIONED | Birch | Treasurer', 'SPOKE | Cole'],
    ],
    [
      'no initials, no honours',
      'Ben Birch (BB) and Sir John Alder KCMG spoke.',
      ['SPOKE | Ben Birch', 'SPOKE | John Alder'],
    ],
    [
      'whose clerk',
      'Peter Alder, Town Clerk of Casterby, wrote. Jean Birch, clerk to Casterby Town Council, rang.',
      ['MENTIONED | Peter Alder | Town Clerk | Casterby', 'MENTIONED | Jean Birch | clerk | Casterby Town Council'],
    ],
    ['a councillor of another council', 'County Cllr Alder said that it was so.', ['SPOKE | Alder | County Cllr']],
    [
      'what somebody did before, and who speaks on behind it',
      'The planner clarified that Mr Alder had provided a plan. Ms Birch had moved the board to the hall and was thanked. Councillor Cole had attended the parade at Elmby and she reported that all passed. The Chair congratulated Miss Ivy Dale, who had won the cup, and wished her well.',
      ['MENTIONED | Alder', 'MENTIONED | Birch', 'SPOKE | Cole', 'MENTIONED | Ivy Dale'],
    ],
    [
      'through an aside, and in other words',
      'Mrs Alder, whose husband had helped, said that it went well. Mr Birch, an interested party, spoke of noise. Councillor Cole concurred. Ms Dale went through the log of complaints.',
      ['SPOKE | Alder', 'SPOKE | Birch', 'SPOKE | Cole', 'PRESENTED | Dale'],
    ],
    [
      'who tells, shows and writes',
      'Mrs Alder reported on her visit. Mr Birch showed the draft. Councillor Cole had sent a written report. Miss Dale invited governors to the play. Representations on behalf of the street were made by Jo Elm who said no. Jo Fir said that this was the last meeting of Ann Gorse and thanked her.',
      [
        'SPOKE | Alder',
        'PRESENTED | Birch',
        'AUTHORED | Cole',
        'SPOKE | Dale',
        'SPOKE | Jo Elm',
        'SPOKE | Jo Fir',
        'MENTIONED | Ann Gorse',
      ],
    ],
    ['worries', 'Mr Alder was concerned that it was dear.', ['SPOKE | Alder']],
    ['nothing to report', 'Councillor Alder had nothing to report.', ['SPOKE | Alder']],
    ['a couple', 'Bob and Sue Alder have offered help.', ['SPOKE | Bob Alder', 'SPOKE | Sue Alder']],
    ['who replaced another', 'Professor S Ash had replaced Mr R Elm.', ['MENTIONED | S Ash', 'MENTIONED | R Elm']],
    ['who cautioned', 'Jo Ash cautioned against it.', ['SPOKE | Jo Ash']],
    [
      'what somebody is, before what they did',
      'Councillor Ash, as Chairman of the Group, introduced the report.',
      ['PRESENTED | Ash'],
    ],
    [
      'who brings a guest',
      'Dr Ash introduced Jo Elm, social prescriber, who told of her work.',
      ['SPOKE | Ash', 'SPOKE | Jo Elm | social prescriber'],
    ],
    [
      'objectors called up',
      'There were two objectors, Mr Al Ash and Ms D Elm, and invited them to address the Committee. It was addressed by an objector, Ms Jo Oak.',
      ['SPOKE | Al Ash', 'SPOKE | D Elm', 'SPOKE | Jo Oak | objector'],
    ],
    ['whose request it was', 'The minute, at the request of Councillor Ash, was taken back.', ['SPOKE | Ash']],
    [
      'two from one firm',
      'The Chair welcomed Paul Ash, Director, and Joe Elm, Manager, both from Oak Birch LLP (external auditor), to the meeting.',
      ['SPOKE | Paul Ash | Director | Oak Birch LLP', 'SPOKE | Joe Elm | Manager | Oak Birch LLP'],
    ],
    [
      'a rank before a name and its surname',
      'Sergeant Jo Macash referred to a letter. Sergeant Macash said no.',
      ['SPOKE | Jo Macash | Sergeant'],
    ],
    [
      'Welsh initials and particles',
      'Councillor Ll. Ash and Councillor Rh. ap Elm spoke. Mrs Non Oak ferch Birch asked why.',
      ['SPOKE | Ll. Ash', 'SPOKE | Rh. ap Elm', 'SPOKE | Non Oak ferch Birch'],
    ],
    [
      'a campaign by its name',
      'Mr Jo Ash of the Save the Pond group spoke of the lorries. Cllr Elm would speak to Mr Oak of County Highways.',
      ['SPOKE | Jo Ash | Save the Pond group', 'MENTIONED | Elm', 'MENTIONED | Oak | County Highways'],
    ],
    [
      'a list behind two marks',
      'In favour: (3) Councillors:- Elin Ash, Huw Wyn Elm, Cai Larsson',
      ['MENTIONED | Elin Ash', 'MENTIONED | Huw Wyn Elm', 'MENTIONED | Cai Larsson'],
    ],
    [
      'a list of those who spoke',
      'The following speakers were present and spoke: Mr J de la Ash (objector), Mrs K Elm.',
      ['SPOKE | J de la Ash | objector', 'SPOKE | K Elm'],
    ],
    ['movers in short', 'Prop: Cllr Ash, Sec: Cllr d’Elm.', ['SPOKE | Ash', 'SPOKE | d’Elm']],
    [
      'two posts that act together, and the letters of one who holds it',
      'The Head of Parks and the Highways Officer advised. The Principal Planning Officer (RT) agreed.',
      [
        'SPOKE | (post) | Head of Parks',
        'SPOKE | (post) | Highways Officer',
        'SPOKE | (post) | Principal Planning Officer',
      ],
    ],
    [
      'initials with their stops',
      'A letter came from R. Alder. S. W. Birch asked why.',
      ['MENTIONED | R. Alder', 'SPOKE | S. W. Birch'],
    ],
  ])('%s', (_, text, found) => {
    expect(short([text])).toEqual(found);
  });
  it.each([
    'St James Church is open. St. John Street is closed.',
    'James Harris Contracting was paid. Paul Webb Fencing finished. Adam Smith Homes applied.',
    'Councillor Asked whether it was safe.',
    'This was sent to our District Councillor. He will look at it.',
    'A. Apply in 2022. B. Repair for less.',
    'Will Members attend? May Day was fine. Church Lane was swept.',
  ])('names nobody: %s', (text) => {
    expect(people([text]).filter(({ name }) => name)).toEqual([]);
  });
});
