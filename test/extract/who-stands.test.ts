import { expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';

const meetingOf = (text: string) => {
  const record = { fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines: text.split('\n') };
  const [meeting] = extract(record, parse(record)).facts.meetings;
  if (!meeting) throw new Error('no meeting');
  return meeting;
};
const came = (text: string) =>
  meetingOf(text).attendance.map(
    ({ name, status, capacity, role }) => `${status} ${capacity} ${name}${role ? `, ${role}` : ''}`,
  );
const peopleIn = (text: string, number: string) =>
  (meetingOf(text).items.find((item) => item.number === number)?.people ?? []).map(
    ({ name, part, role, organization }) =>
      `${part} ${name}${role ? `, ${role}` : ''}${organization ? ` @ ${organization}` : ''}`,
  );
const head = 'Ashvale Borough Council\n\nMinutes of the Streets Committee held on 4 May 2031\n\n';
const below =
  '\n\n3. Minutes\n\nRESOLVED that the minutes be approved.\n\n4. Budget\n\nThe report was noted.\n\n5. Roads\n\nThe report was noted.\n';

it('wards in capitals between rows of names are nobody', () => {
  const lists =
    'PRESENT:    Councillor Fern Alder in the Chair.\n\nWARD                                WARD\n\n\nMILL & QUAYS                        STATION\n\nTom Birch                           Holly Cole\nRose Dane                           Ivy Hazel\n\nNORTHFIELD                          OLD TOWN\n\nJohn Oak                            Anna Pine\nMark Reed                           Ruth Sorrel\n\nROBIN WOOD                          SOUTHVALE\n\nJames Tully                         Peter Vane\nHelen West                          Laura Young\n\n\n1. Welcome\n\nMembers were welcomed.\n\n2. News\n\nThere was none.';
  expect(came(`${head}${lists}${below}`).map((one) => one.split(' ').slice(2).join(' '))).toEqual([
    'Fern Alder',
    'Tom Birch',
    'Holly Cole',
    'Rose Dane',
    'Ivy Hazel',
    'John Oak',
    'Anna Pine',
    'Mark Reed',
    'Ruth Sorrel',
    'James Tully',
    'Peter Vane',
    'Helen West',
    'Laura Young',
  ]);
});

it('the provost stands under his office, the others under theirs', () => {
  const lists =
    'Present:-\n\nLORD PROVOST\n\nThe Right Honourable Donald Alder\n\nCOUNCILLORS\n\nTom Birch                    Holly Cole\nRose Dane                    Ivy Hazel';
  expect(came(`${head}${lists}${below}`)).toEqual([
    'PRESENT MEMBER Donald Alder, Lord Provost',
    'PRESENT MEMBER Tom Birch',
    'PRESENT MEMBER Holly Cole',
    'PRESENT MEMBER Rose Dane',
    'PRESENT MEMBER Ivy Hazel',
  ]);
});

it('residents whose label stands far to the right of "Present" are of those present, and one is agreed on as chair', () => {
  const lists =
    'Present:         Vale Stone Ltd:     Fern Alder (Operations Manager), Tom Birch (Planning)\n\n                 Residents:          Holly Cole, Rose Dane\n\nApologies:       Ivy Hazel';
  const items =
    '1. Welcome\n\nMembers were welcomed.\n\n2. Chair\n\nIt was agreed that Holly Cole would chair the meeting in the absence of the chair.\n\n';
  expect(came(`${head}${lists}\n\n${items}${below}`)).toEqual([
    'PRESENT MEMBER Fern Alder, Operations Manager',
    'PRESENT MEMBER Tom Birch',
    'PRESENT CHAIR Holly Cole',
    'PRESENT MEMBER Rose Dane',
    'APOLOGIES MEMBER Ivy Hazel',
  ]);
});

it('who stands in is told under a heading of the first item, or by name alone under "Substitute Members"', () => {
  const present = 'Present: Councillors Alder (Chair), Birch and Cole';
  const procedural =
    '1. Welcome\n\nMembers were welcomed.\n\n2. Procedural Business\n\n(a) Declarations of Substitutes\n\n2.1 Councillor Cole was present in substitution for Councillor Dane, who had sent apologies.\n\n(b) Declarations of Interest\n\n2.2 There were none.';
  expect(came(`${head}${present}\n\n${procedural}${below}`)).toEqual([
    'PRESENT CHAIR Alder',
    'PRESENT MEMBER Birch',
    'PRESENT SUBSTITUTE Cole',
    'APOLOGIES MEMBER Dane',
  ]);
  const named =
    '1. Apologies\n\nApologies for absence were received from Ivy Hazel, Corporate Director VXD Council.\n\n2. Substitute Members\n\nThe Board was advised of the following substitutes:\n\nHolly Oak, Head of Wards for Ivy Hazel, Corporate Director VXD Council.';
  expect(came(`${head}${present}\n\n${named}${below}`).slice(3)).toEqual([
    'APOLOGIES OFFICER Ivy Hazel, Corporate Director',
    'PRESENT SUBSTITUTE Holly Oak, Head of Wards',
  ]);
});

it('where nobody is listed, who is in the chair of a hearing came', () => {
  const items =
    '1. Welcome\n\nMembers were welcomed.\n\n2. To appoint a Chairman\n\nRESOLVED that Councillor J R Alder be appointed Chairman for the meeting.\n\nIN THE CHAIR: COUNCILLOR J R ALDER';
  expect(came(`${head}${items}${below}`)).toEqual(['PRESENT CHAIR J R ALDER']);
});

it('a leader of the council among those who came for their ward', () => {
  const lists =
    'when there were present:\n\nCouncillors\n\nMrs C Alder (Chairman)\n\nMrs S Birch\nN Cole\nP W Dane\nJ Hazel\nV Oak\n\nMrs H Pine - Mill Lane Ward\nMs V Reed - Leader of the Council\n\nOfficers\n\nMr S Tully - Head of Planning';
  expect(came(`${head.trim()} ${lists}${below}`).slice(-3)).toEqual([
    'IN_ATTENDANCE null H Pine',
    'IN_ATTENDANCE null V Reed, Leader of the Council',
    'IN_ATTENDANCE OFFICER S Tully, Head of Planning',
  ]);
});

it('a colon in a bracket that goes on in the next line opens no list', () => {
  const lists =
    'PRESENT:\n\nCouncillor G Alder (Chair), Councillor S Birch, Councillor D Cole (Deputy\nPortfolio Holder: Roads, Trams),\nCouncillor R Dane';
  expect(came(`${head}${lists}${below}`)).toEqual([
    'PRESENT CHAIR G Alder',
    'PRESENT MEMBER S Birch',
    'PRESENT CABINET_MEMBER D Cole, Deputy Portfolio Holder: Roads, Trams',
    'PRESENT MEMBER R Dane',
  ]);
});

const lists =
  'Present: Councillors Fern Alder (Chair), Tom Birch, Holly Cole-Dane, R Oak\n\nIn attendance: Ronald Hazel (Elm Quays), Kerry Wild (Clerk)';

it('voters whose surnames stand alone, in a line or a row a name, are named in the item', () => {
  const vote =
    '1. Welcome\n\nMembers were welcomed.\n\n2. Parks\n\nIt was moved by Councillor Alder and in accordance with Standing Orders a recorded vote was taken as follows:\n\nYES – 2\n\nAlder, Cole-Dane\n\n                                                     2\nABSTAIN – 1\n\nR Oak\n                                                     1\nNO – 1\n\nBirch\n\n                                                     1\n';
  expect(peopleIn(`${head}${lists}\n\n${vote}${below}`, '2').sort()).toEqual([
    'MENTIONED Birch',
    'MENTIONED Cole-Dane',
    'MENTIONED R Oak',
    'SPOKE Alder',
  ]);
});

it('people of the lists are known by short forms and by what the list gives them for; subjects with commas are one title', () => {
  const said =
    '1. Parks\n\nTom Wise, Licensing, Safety and Crime Manager, presented the report. Ron Hazel (Elm Quays) asked about the cost.\n\n2. Payments\n\nK Wild salary May £388.20';
  const text = `${head}${lists}\n\n${said}${below}`;
  expect(peopleIn(text, '1')).toEqual([
    'PRESENTED Tom Wise, Licensing, Safety and Crime Manager',
    'SPOKE Ron Hazel @ Elm Quays',
  ]);
  expect(peopleIn(text, '2')).toEqual(['MENTIONED K Wild']);
});

it('under "Presented by:" at the end of the columns stands who presented', () => {
  const rows =
    '1. Welcome\n\nMembers were welcomed.\n\n2. Public Reports\n\n Report No.     Report Title                                         Presented by:\n 2.1            Housing Outturn 2030/31                              Ronald Hazel\n\nSummary of discussion\n\nCouncillor Birch asked about the cost.';
  expect(peopleIn(`${head}${lists}\n\n${rows}${below}`, '2')).toEqual(['PRESENTED Ronald Hazel', 'SPOKE Birch']);
});

it.each<[string, string, string[]]>([
  [
    'a label in two lines of a narrow column, other members below who presides, and bodies over who came from them',
    'Presiding                         S J Alder\n\nOther Members Present             P A Birch\n                                  J C Cole\n\nOfficers in                       R Dane (Chief Executive)\nAttendance:                       M Hazel (Director of Building Control)\n\nRepresentatives from Other        Vale Roads Service:\nBodies in Attendance              Ms Fern Oak, Section Engineer',
    [
      'PRESENT CHAIR S J Alder',
      'PRESENT MEMBER P A Birch',
      'PRESENT MEMBER J C Cole',
      'IN_ATTENDANCE OFFICER R Dane, Chief Executive',
      'IN_ATTENDANCE OFFICER M Hazel, Director of Building Control',
      'IN_ATTENDANCE PARTNER Fern Oak, Section Engineer',
    ],
  ],
  [
    '"Attendance" below "Present", and the chair below the apologies',
    'Present: M Alder, F Birch, C Cole\n\nAttendance: Cllr Dane, 6 members of public, Rose Elm (Community Warden)\n\nApologies: T Hazel\n\nChair: F Birch',
    [
      'PRESENT MEMBER M Alder',
      'PRESENT CHAIR F Birch',
      'PRESENT MEMBER C Cole',
      'IN_ATTENDANCE null Dane',
      'IN_ATTENDANCE OFFICER Rose Elm, Community Warden',
      'APOLOGIES MEMBER T Hazel',
    ],
  ],
  [
    'two surnames behind a bracket, and a joint deputy chair',
    'Present: Councillors Alder (Chair) Birch (Joint Deputy Chair), Hazel (Group Spokesperson), Everson and Wilkie',
    [
      'PRESENT CHAIR Alder',
      'PRESENT VICE_CHAIR Birch',
      'PRESENT MEMBER Hazel, Group Spokesperson',
      'PRESENT MEMBER Everson',
      'PRESENT MEMBER Wilkie',
    ],
  ],
  [
    'councillors in two languages, and an office of the forum',
    'PRESENT\n\n• Cyngh./Cllr. Fern Alder\n• Y Cyngh./Cllr. Tom Birch\n• Holly Cole (Forum Chair)',
    ['PRESENT MEMBER Fern Alder', 'PRESENT MEMBER Tom Birch', 'PRESENT MEMBER Holly Cole, Forum Chair'],
  ],
])('%s', (_, lists, people) => {
  expect(came(`${head}${lists}\n\n1. Welcome\n\nMembers were welcomed.\n\n2. News\n\nThere was none.${below}`)).toEqual(
    people,
  );
});

it('an item on who attended has its own groups, and "were received from" goes on with the title "Apologies"', () => {
  const items =
    '1. Attendance\n\nOfficers on the dais\n\nXanthe Alder, Head of Parks\n\nTom Birch, Monitoring Officer\n\nOther Officers attending or observing from the gallery for parts of the meeting\n\nHolly Cole, Principal Planner\n\n2. Apologies\n\nwere received from: Councillors Mr Rose Dane & Mr John Oak.';
  expect(came(`${head}${items}${below}`)).toEqual([
    'IN_ATTENDANCE OFFICER Xanthe Alder, Head of Parks',
    'IN_ATTENDANCE OFFICER Tom Birch, Monitoring Officer',
    'IN_ATTENDANCE OFFICER Holly Cole, Principal Planner',
    'APOLOGIES MEMBER Rose Dane',
    'APOLOGIES MEMBER John Oak',
  ]);
});
