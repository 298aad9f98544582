import { expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';

/** "Fern Alder, Clerk @ Vale Trust (OFFICER)", one a person listed. */
const listed = (text: string) => {
  const record = { fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines: text.split('\n') };
  const [meeting] = extract(record, parse(record)).facts.meetings;
  return (meeting?.attendance ?? []).map(
    ({ name, role, organization, capacity }) =>
      `${name ?? ''}${role ? `, ${role}` : ''}${organization ? ` @ ${organization}` : ''} (${capacity})`,
  );
};
const head = 'Minutes of the meeting of the Ashvale Streets Committee held on 4 May 2031\n\n';
const below =
  '\n\n1. Minutes\n\nRESOLVED that the minutes be approved.\n\n2. Budget\n\nThe report was noted.\n\n3. Roads\n\nThe report was noted.\n';

it.each<[string, string, string[]]>([
  [
    'letters of a body in a column of their own, and behind a post',
    'PRESENT:\n\nCouncillor Fern Alder (in the Chair)   Vale Council\nVX Mayor Tom Birch                   VXCA\nCouncillor Holly O’Cole                VXCA\n\nOFFICERS IN ATTENDANCE:\n\nRose Dane                             Chief Operating Officer, TfVX\nIvy Hazel                              Governance Officer, VXCA\n\nALSO IN ATTENDANCE:\n\nJohn Oak                             Chair, One Bus VX',
    [
      'Fern Alder @ Vale Council (CHAIR)',
      'Tom Birch, VX Mayor @ VXCA (MEMBER)',
      'Holly O’Cole @ VXCA (MEMBER)',
      'Rose Dane, Chief Operating Officer @ TfVX (OFFICER)',
      'Ivy Hazel, Governance Officer @ VXCA (OFFICER)',
      'John Oak, Chair @ One Bus VX (PARTNER)',
    ],
  ],
  [
    'a council over its own list of councillors',
    'PRESENT:\n\nBorset District Council\n\nCouncillors:     Fern Alder (Co-Chair)      Tom Birch\n                 Holly Cole                 Rose Dane\n\nMid Vale District Council\n\nCouncillors:     Ivy Hazel                  John Oak\n\nOfficers:        Monitoring Officer',
    [
      'Fern Alder @ Borset District Council (CHAIR)',
      'Tom Birch @ Borset District Council (MEMBER)',
      'Holly Cole @ Borset District Council (MEMBER)',
      'Rose Dane @ Borset District Council (MEMBER)',
      'Ivy Hazel @ Mid Vale District Council (MEMBER)',
      'John Oak @ Mid Vale District Council (MEMBER)',
      ', Monitoring Officer (OFFICER)',
    ],
  ],
  [
    'representatives below the body that sent them',
    'Present: Councillors Ash (Chair) and Birch\n\nIn attendance:   Representatives of Vale Health & Social Care Trust\n\n                 Mr Holly Cole, Chief Executive\n                 Ms Rose Dane, Director of Nursing',
    [
      'Ash (CHAIR)',
      'Birch (MEMBER)',
      'Holly Cole, Chief Executive @ Vale Health & Social Care Trust (PARTNER)',
      'Rose Dane, Director of Nursing @ Vale Health & Social Care Trust (PARTNER)',
    ],
  ],
  [
    'no mark between the post and the letters of a council, and a police officer of a force',
    'Present: Fern Alder (Chair), Tom Birch\n\nApologies: Holly Cole, Chief Executive BXD Council, Inspector Dane of Vale Police',
    [
      'Fern Alder (CHAIR)',
      'Tom Birch (MEMBER)',
      'Holly Cole, Chief Executive @ BXD Council (OFFICER)',
      'Dane, Inspector @ Vale Police (PARTNER)',
    ],
  ],
  [
    'a bracket over two lines below a label with a bracket, and words that end in a post',
    'Present (non-voting members):\n\nFern Alder (Chief Officer)             Tom Birch (Clinical Director)\nHolly Cole (Chief Social Work          Rose Dane (Treasurer)\nOfficer)\nIvy Hazel (Staff side                  John Oak (Volunteer)\nrepresentative)',
    [
      'Fern Alder, Chief Officer (MEMBER)',
      'Tom Birch, Clinical Director (MEMBER)',
      'Holly Cole, Chief Social Work Officer (MEMBER)',
      'Rose Dane, Treasurer (MEMBER)',
      'Ivy Hazel, Staff side representative (MEMBER)',
      'John Oak, Volunteer (MEMBER)',
    ],
  ],
  [
    'a name whose second word is one of work, between others',
    'Present: Councillors Ash (Chair) and Birch\n\nOfficers:\nKath Cole, Matt Dane, Andrew Reading, Jo Elm',
    [
      'Ash (CHAIR)',
      'Birch (MEMBER)',
      'Kath Cole (OFFICER)',
      'Matt Dane (OFFICER)',
      'Andrew Reading (OFFICER)',
      'Jo Elm (OFFICER)',
    ],
  ],
  [
    'what a bracket says behind a body in the second column, and who heads a body without a noun of bodies',
    'Present: Councillors Alder (Chair) and Birch\n\nIn attendance:\n\nHolly Cole               Ash Ember LLP (External Auditor)\nRose Dane                Co-ordinator, Elm Street Pastors\nIvy Hazel                Member of Vale and Borset LEP\nJohn Oak                 Fields Trust Borset',
    [
      'Alder (CHAIR)',
      'Birch (MEMBER)',
      'Holly Cole, External Auditor @ Ash Ember LLP (PARTNER)',
      'Rose Dane, Co-ordinator @ Elm Street Pastors (PARTNER)',
      'Ivy Hazel, Member @ Vale and Borset LEP (PARTNER)',
      'John Oak @ Fields Trust Borset (PARTNER)',
    ],
  ],
  [
    'a name that begins as "nil" does, and posts over lines of their own',
    'Present:      Fern Alder            Patient Representative\n              Nils Birch         Patient Representative\n\nOfficers:     Principal Planner\n              Planning Solicitor\n              Licensing Officer',
    [
      'Fern Alder, Patient Representative (MEMBER)',
      'Nils Birch, Patient Representative (MEMBER)',
      ', Principal Planner (OFFICER)',
      ', Planning Solicitor (OFFICER)',
      ', Licensing Officer (OFFICER)',
    ],
  ],
  [
    'an office at the meeting behind another, and the letters of the body before it',
    'Vale Health Board\n\nPresent:\nFern Alder      AA    Lay Member / Vice Chair\nTom Birch     BB    Head of Nursing\nHolly Cole      CC    Chief Finance Officer',
    ['Fern Alder (VICE_CHAIR)', 'Tom Birch, Head of Nursing (MEMBER)', 'Holly Cole, Chief Finance Officer (MEMBER)'],
  ],
])('%s', (_, lists, people) => {
  expect(listed(`${head}${lists}${below}`)).toEqual(people);
});

it('the one independent chair of those present is in the chair, and a line that ends within a name is half an entry', () => {
  const apologies =
    '1. Apologies\n\nApologies for absence were received from Councillors Denise Dane and Keith\nElm.\n\n2. Substitutes\n\nIt was noted that, in accordance with Council Procedure Rule 4, Councillor K W\nFir had been appointed as a substitute member for Councillor S F Gale.\n\n';
  expect(
    listed(
      `${head}Present:\nFern Alder – Independent Chair\nTom Birch – Head of Wards, Vale Trust\nHolly Cole – Vale Council\n\n${apologies}${below.trim()}`,
    ),
  ).toEqual([
    'Fern Alder, Independent Chair (CHAIR)',
    'Tom Birch, Head of Wards @ Vale Trust (MEMBER)',
    'Holly Cole @ Vale Council (MEMBER)',
    'Denise Dane (MEMBER)',
    'Keith Elm (MEMBER)',
    'K W Fir (SUBSTITUTE)',
  ]);
});
