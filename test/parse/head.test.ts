import { describe, expect, it } from 'vitest';
import { read } from './record.ts';

const below =
  '\n\nPresent: Councillors Ann Reed (Chair), Jo Pell and Bo Hale\n\n1. Apologies\n\nNone.\n\n2. Budget\n\nRESOLVED that the budget be approved.\n\n3. Date of next meeting\n\n12 December 2031\n';

/** Heads as houses print them, and what each says of its meeting; what is left out here the head may say or not. */
it.each<[string, Record<string, string>]>([
  [
    'Governing Board of Ashvale Primary School\n\n Date          Thursday 7 February 2019             Time        5.30pm\n Venue         School library',
    {
      body: 'Governing Board of Ashvale Primary School',
      date: '2019-02-07',
      startTime: '17:30',
      venue: 'School library',
    },
  ],
  [
    'Borset County Council\n\nPension Fund Committee\n\nMeeting date: Friday 26 June 2020 Time: 10.30 am Venue: Virtual meeting',
    { council: 'Borset County Council', date: '2020-06-26', startTime: '10:30', venue: 'Virtual meeting' },
  ],
  [
    'Minutes 11th June 2024\nCYNGOR CYMUNED\nMUCH ASHBY\nCOMMUNITY COUNCIL\n\nMinutes of the Council Meeting,\n11th June 2024 Venue, Church House',
    { council: 'Much Ashby Community Council', date: '2024-06-11', venue: 'Church House' },
  ],
  [
    'March 31 Board of Trustees Meeting\n\nASHVALE MUSEUM a registered charity\nBoard of Trustees meeting, Thursday 18th March 2031 at 11am at Millbank House.\nMinutes',
    { body: 'Board of Trustees', date: '2031-03-18', startTime: '11:00', venue: 'Millbank House' },
  ],
  [
    'ASHBY COMMUNITY COUNCIL\nMinutes of Meeting held on 24 September 2031 – Drill Hall, Ashby',
    { body: 'Ashby Community Council', date: '2031-09-24', venue: 'Drill Hall, Ashby' },
  ],
  [
    'Minutes of the Joint Planning Committee and Full Parish Council Meeting of East Ashby\nParish Council held on Tuesday 7th May 2031 at 7.00pm',
    { council: 'East Ashby Parish Council', date: '2031-05-07' },
  ],
  [
    'Minutes of Proceedings of a Meeting of Ashvale District Council held in the Moot Hall on Tuesday, 13 May 2031.',
    { body: 'Ashvale District Council', venue: 'Moot Hall' },
  ],
  [
    'ASHVALE HALL MANAGEMENT COMMITTEE\n\nMinutes of the meeting held on Tuesday 14th May 2019 at 7.30pm in the Committee\nRoom\n\nItem      Discussion                                  Action',
    { date: '2019-05-14', startTime: '19:30', venue: 'Committee Room' },
  ],
  [
    'VALE POLICE AND CRIME PANEL\n\nThursday 24 January 2019\n\nDacre Borough Council, The Forum, Ashvale at 6.30 pm',
    { body: 'Vale Police and Crime Panel', startTime: '18:30', venue: 'Dacre Borough Council, The Forum, Ashvale' },
  ],
  [
    'PLANNING COMMITTEE\n\nThursday, 16 November 2023\n\nChamber, Moot Hall, Ashvale and remotely - 10.00 am - 11.35 am',
    { startTime: '10:00', endTime: '11:35', venue: 'Chamber, Moot Hall, Ashvale and remotely' },
  ],
  [
    'Governing body meeting – 12 May, 2021\n\nVale and Borset CCG Governing Body Meeting in Public\nHeld on 12th May 2021',
    { body: 'Vale and Borset CCG Governing Body' },
  ],
  [
    'Town Board Minutes for October 10, 2011\n\nThe next meeting will be held on 14 November.',
    { body: 'Town Board', kind: 'MINUTES' },
  ],
  [
    'A S H V A L E     C I T Y     C O U N C I L\n\n       Healthier Places and Rural Social Care Scrutiny and Policy\n                    Development Committee\n\n           Meeting held 19 October 2031',
    {
      council: 'Ashvale City Council',
      body: 'Healthier Places and Rural Social Care Scrutiny and Policy Development Committee',
      date: '2031-10-19',
    },
  ],
  [
    'City of Ashvale Council                              Committee Minutes\n\nMeeting                   Streets Board\n\nDate                      1 October 2031',
    { body: 'Streets Board', date: '2031-10-01' },
  ],
  [
    'ASHVALE DISTRICT COUNCIL\n\nMinutes of Meeting of:     Streets Committee\n\nDate and Time:             Wednesday 11 May 2031 at 7.02 pm',
    { body: 'Streets Committee', date: '2031-05-11', startTime: '19:02' },
  ],
  [
    'Ashvale Allotments Association\n\nSaturday, 9 October 2010\n\nMeeting Minutes 2 October 2010\n\nCommittee Meeting\nHeld on the 2nd October 2010 at the Moot Hall',
    { date: '2010-10-02', venue: 'Moot Hall' },
  ],
  ['Ashvale Hall Trust meeting - September 15\n\nTuesday 15 September 2031', { body: 'Ashvale Hall Trust' }],
  ['Ashvale Hall Trustees Meeting 22.3.16\n\nTuesday 22nd March 2016', { body: 'Ashvale Hall Trustees' }],
  [
    'Minutes of the meeting of Ashvale Medical Centre, Patient Participation Group\n\nHeld on 4 May 2031',
    { body: 'Ashvale Medical Centre, Patient Participation Group' },
  ],
  [
    'PORT ELLAN COMMUNITY COUNCIL – Minutes of Meeting, Tuesday 3 October 2023, Ellan Hall, 7pm',
    { council: 'Port Ellan Community Council', date: '2023-10-03', startTime: '19:00', venue: 'Ellan Hall' },
  ],
  [
    'Minutes of the Friends of Ashvale Museum committee meeting\nHeld on: Monday 9 January 2012 at 2pm in the Learning Room\nThose present: Jo Ash - Chairman',
    { date: '2012-01-09', startTime: '14:00', venue: 'Learning Room' },
  ],
  [
    'Minutes of the meeting of Ashvale Parish Council\nClerk: Mrs J Ash\nheld in the Village Hall on Tuesday 5 May 2015 at 7 pm',
    { council: 'Ashvale Parish Council', date: '2015-05-05', startTime: '19:00', venue: 'Village Hall' },
  ],
  [
    'Minutes of the meeting of the Finance Committee of Oakhurst Academy Trust\nWednesday 22nd January 2020, 6pm at Oakhurst High School',
    { date: '2020-01-22', startTime: '18:00', venue: 'Oakhurst High School' },
  ],
  [
    'CYNGOR CYMUNED LLANFAIR-Y-GLYN\nLLANFAIR-Y-GLYN COMMUNITY COUNCIL\n\nMinutes of the meeting held on 9 October 2023 at 7.00pm by Zoom',
    { council: 'Llanfair-y-Glyn Community Council', date: '2023-10-09', startTime: '19:00', venue: 'Zoom' },
  ],
  [
    'ASHVALE NHS FOUNDATION TRUST\n\nCOUNCIL OF GOVERNORS\n\nMinutes of the meeting held on 6 March 2014',
    { body: 'Council of Governors', date: '2014-03-06' },
  ],
  [
    'Ashvale College\n\nBoard of Governors\n\nMinutes of the meeting held on 6 March 2014',
    { body: 'Board of Governors', date: '2014-03-06' },
  ],
  [
    'Civic Data Forum: minutes of meeting 9\n\nDate: Monday 18 January 2016',
    { body: 'Civic Data Forum', date: '2016-01-18' },
  ],
  [
    'ASHVALE FELL DRAINAGE BOARD\n\nAt a Meeting of the Board held at The Pumping Station, Fell Road on Thursday the 7th day of June 2001 at 2 p.m.',
    { body: 'Ashvale Fell Drainage Board', date: '2001-06-07', startTime: '14:00' },
  ],
  [
    'SOUTH ASHVALE DISTRICT COUNCIL\n\nMINUTES of the Meeting of the LICENSING SUB-COMMITTEE held in the Council Chamber, Civic Centre, Ashvale on WEDNESDAY, 14TH MARCH 2018 commencing at 10.00 a.m. and finishing at 11.35 a.m.',
    {
      council: 'South Ashvale District Council',
      body: 'Licensing Sub-Committee',
      date: '2018-03-14',
      startTime: '10:00',
      endTime: '11:35',
      venue: 'Council Chamber, Civic Centre, Ashvale',
    },
  ],
  [
    "Minutes of the Annual Parish Meeting of Much Ashby\nheld on 22nd April 2019 at 7.30pm in St. Mary's Church Hall",
    {
      body: 'Annual Parish Meeting of Much Ashby',
      date: '2019-04-22',
      startTime: '19:30',
      venue: "St. Mary's Church Hall",
    },
  ],
  [
    'Borset Health Board\nQuality and Safety Committee\n\nMinutes of the meeting held on 9 July 2020\nVia Microsoft Teams, 09:30 - 12:15',
    { body: 'Quality and Safety Committee', date: '2020-07-09', startTime: '09:30', endTime: '12:15' },
  ],
  [
    'Minutes\n\nPolice, Fire and Crime Panel\n\nDate: Thursday 6 February 2020\nTime: 2.00 pm\nVenue: Council Offices, Ashvale',
    { body: 'Police, Fire and Crime Panel', date: '2020-02-06', startTime: '14:00', venue: 'Council Offices, Ashvale' },
  ],
  [
    'ASHVALE TOWN COUNCIL\nPlanning & Highways Committee\nMonday 03/10/22 at 19:00\nAt: The Guildhall, High Street',
    {
      council: 'Ashvale Town Council',
      body: 'Planning & Highways Committee',
      date: '2022-10-03',
      startTime: '19:00',
      venue: 'The Guildhall, High Street',
    },
  ],
  [
    'At a Meeting of the Audit and Governance Committee held at County Hall, Ashvale on Friday 21 June 2019 at 9.30 a.m.',
    { body: 'Audit and Governance Committee', date: '2019-06-21', startTime: '09:30', venue: 'County Hall, Ashvale' },
  ],
  [
    "The Glenashie Council\n\nMinutes of Meeting of Education and Children's Services Policy Board\nHeld in Council Headquarters, Glenashie\non Thursday, 1st November, 2018 at 10.00am",
    {
      council: 'Glenashie Council',
      body: "Education and Children's Services Policy Board",
      date: '2018-11-01',
      startTime: '10:00',
      venue: 'Council Headquarters, Glenashie',
    },
  ],
  [
    'CYNGOR SIR DYFFRYN / DYFFRYN COUNTY COUNCIL\n\nDEMOCRATIC SERVICES COMMITTEE\n\nMinutes of a hybrid meeting of the Democratic Services Committee held in Neuadd Dyffryn and via Zoom on Tuesday, 5 March 2024 at 2.00 p.m.',
    { body: 'Democratic Services Committee', date: '2024-03-05', startTime: '14:00' },
  ],
  [
    'Minutes for Little Ashby Village Hall Management Committee\n4th September 2017',
    { body: 'Little Ashby Village Hall Management Committee', date: '2017-09-04' },
  ],
  [
    "FRIENDS OF ASHVALE LIBRARY\n\nTrustees' Meeting - Thursday 11 May 2017, 6pm at the Library",
    { body: 'Trustees', date: '2017-05-11', startTime: '18:00' },
  ],
  [
    'ASHVALE PARISH COUNCIL\nMinutes of the Ordinary Meeting of the Council held at 7pm on the 5th day of November 2018 in the Pavilion',
    {
      council: 'Ashvale Parish Council',
      body: 'Ashvale Parish Council',
      date: '2018-11-05',
      startTime: '19:00',
      venue: 'Pavilion',
    },
  ],
  [
    'Meeting: Schools Forum\nDate and time: Tuesday, 14 January 2025 4.30 pm\nPlace: Virtual - Microsoft Teams',
    { body: 'Schools Forum', date: '2025-01-14', startTime: '16:30' },
  ],
  [
    'London Borough of Ashwick\n\nMinutes of Development Control Committee Meeting held on Tue 12 Sep 2023 at 7pm in Room 1',
    {
      council: 'London Borough of Ashwick',
      body: 'Development Control Committee',
      date: '2023-09-12',
      startTime: '19:00',
    },
  ],
  [
    'MINUTES OF THE PROCEEDINGS AT A MEETING OF THE CABINET\nHELD ON THE SIXTEENTH DAY OF JULY 2019\nAT 6.00 PM',
    { body: 'Cabinet', startTime: '18:00', date: '2019-07-16' },
  ],
  [
    'Ashvale Combined Authority Board\n\nMeeting held at 10:30 on 2023-03-27\nBroad Street, Ashvale',
    { body: 'Ashvale Combined Authority Board', date: '2023-03-27', startTime: '10:30' },
  ],
  [
    'University of Borset\nSENATE\nMinutes of the 212th meeting, held on Wednesday, 6 June 2018',
    { body: 'Senate', date: '2018-06-06' },
  ],
  [
    'Board of Governors of Ashvale Primary School\nMinutes of Full Governing Body meeting\nMonday 8th July 2019 6.00pm – 7.45pm',
    { date: '2019-07-08', startTime: '18:00', endTime: '19:45' },
  ],
  [
    'ASHVALE CITY COUNCIL\n\nMINUTES OF THE MEETING OF THE COUNCIL HELD ON 17 JULY 2014 AT 7.00PM IN THE GREAT HALL\n\nThe Lord Mayor (Councillor J Pell) in the Chair',
    { council: 'Ashvale City Council', date: '2014-07-17', startTime: '19:00', venue: 'GREAT HALL' },
  ],
  [
    'Advisory Group on Open Standards\n3rd Meeting: 14 October 2014, 2pm – 4pm\nRoom 3, 22 Whitehall, London',
    { body: 'Advisory Group on Open Standards', date: '2014-10-14', startTime: '14:00', endTime: '16:00' },
  ],
  [
    'Decisions of the Executive\n\nTuesday, 7th February, 2023\n6.00 - 6.40 pm',
    { body: 'Executive', date: '2023-02-07', startTime: '18:00', endTime: '18:40' },
  ],

  [
    'BORSET FIRE AND RESCUE AUTHORITY\n\nHUMAN RESOURCES COMMITTEE\n\n12 October 2021 (2.00 pm - 3.25 pm)\n\nMembers Room, Service Headquarters',
    {
      body: 'Human Resources Committee',
      date: '2021-10-12',
      startTime: '14:00',
      endTime: '15:25',
      venue: 'Members Room, Service Headquarters',
    },
  ],
  [
    "Minutes of the Annual Town Meeting held on Thursday the 3rd of May 2018 in the Corn Exchange at 7 o'clock",
    { body: 'Annual Town Meeting', date: '2018-05-03', venue: 'Corn Exchange' },
  ],
  [
    'ASHVALE AND DISTRICT COMMUNITY COUNCIL\nMinute of Meeting held in the Memorial Hall on Monday 9th Sept 2019',
    { body: 'Ashvale and District Community Council', date: '2019-09-09', venue: 'Memorial Hall' },
  ],
  [
    'Joint Consultative Committee\nMinutes – 4 Feb 2016\n',
    { body: 'Joint Consultative Committee', date: '2016-02-04' },
  ],
  [
    'Present at the meeting of the Harbour Board on 11.03.2020, Harbour Office, 14:30',
    { body: 'Harbour Board', date: '2020-03-11' },
  ],
  [
    'National Infrastructure Advisory Board\n\nNote of meeting, 15 June 2015\n\nLocation: Victoria Street, London',
    { body: 'National Infrastructure Advisory Board', date: '2015-06-15', venue: 'Victoria Street, London' },
  ],
  [
    'Summary notes from the Digital Panel meeting\nWednesday 4th March 2015\n10.30am-12.30pm',
    { body: 'Digital Panel', date: '2015-03-04', startTime: '10:30', endTime: '12:30' },
  ],
  [
    'ASHVALE TOWN COUNCIL\n\nMINUTES OF THE MEETING OF THE FULL COUNCIL HELD ON MONDAY, 5TH DECEMBER 2022\nAT THE TOWN HALL, MARKET PLACE, ASHVALE AT 7:00PM',
    {
      council: 'Ashvale Town Council',
      date: '2022-12-05',
      startTime: '19:00',
      venue: 'TOWN HALL, MARKET PLACE, ASHVALE',
    },
  ],
  [
    'Borset County Council\nBorset Local Pension Board\nMinutes of the meeting held at 10:00 on 22 January 2024 at County Hall',
    {
      council: 'Borset County Council',
      body: 'Borset Local Pension Board',
      date: '2024-01-22',
      startTime: '10:00',
      venue: 'County Hall',
    },
  ],
  [
    'Minutes of Health & Wellbeing Overview and Scrutiny Committee\n\nMeeting Date\nTuesday, 17 October 2023\n\nStart time 5.30 pm\nFinish 7.48 pm',
    {
      body: 'Health & Wellbeing Overview and Scrutiny Committee',
      date: '2023-10-17',
      startTime: '17:30',
      endTime: '19:48',
    },
  ],
  [
    'ASHVALE PARISH COUNCIL\nExtra-Ordinary Meeting\nWednesday 21st Feb 2024 – 7.15pm – The Reading Room',
    { body: 'Ashvale Parish Council', date: '2024-02-21', startTime: '19:15', venue: 'The Reading Room' },
  ],
  [
    'Minutes of the General Purposes Committee Meeting\n(via Zoom)\n8th February, 2021',
    { body: 'General Purposes Committee', date: '2021-02-08', venue: 'Zoom' },
  ],
  [
    'UNIVERSITY OF ASHVALE\n\nCOURT\n\nMinutes of the meeting of the University Court held on 25 June 2019',
    { date: '2019-06-25' },
  ],
  [
    'Borsetshire Police and Crime Panel – Minutes of the meeting held on Friday, 1 February, 2019 in Committee Room 2, Shire Hall commencing at 10.30 am',
    {
      body: 'Borsetshire Police and Crime Panel',
      date: '2019-02-01',
      startTime: '10:30',
      venue: 'Committee Room 2, Shire Hall',
    },
  ],
  ['Little Ashby PC\nMins 7/9/15 7.30pm village hall', { date: '2015-09-07', startTime: '19:30' }],
  [
    'Friends of Ashvale Museum Trustees Meeting Minutes\n18th January 2016 at The Museum\n',
    { date: '2016-01-18', venue: 'The Museum' },
  ],
  [
    'NORTH ASHVALE LOCAL AREA FORUM\nheld at The Community Centre, Elm Road, on\nThursday 26th September 2019 from 6.30 p.m. to 8.10 p.m.',
    { body: 'North Ashvale Local Area Forum', date: '2019-09-26', startTime: '18:30', endTime: '20:10' },
  ],
  [
    'MUCH ASHBY ANNUAL PARISH MEETING\nMINUTES OF ANNUAL PARISH MEETING AT\nASHBY VILLAGE HALL, 7PM, 12 MAY 2025',
    { body: 'Much Ashby Annual Parish Meeting', date: '2025-05-12', startTime: '19:00' },
  ],
  [
    'Minutes of Much Ashby Annual Parish Meeting held in the Community Centre\nAt 7.15pm on Wednesday 15 May 2030',
    { body: 'Much Ashby Annual Parish Meeting', date: '2030-05-15', startTime: '19:15' },
  ],
  [
    'Minutes of the meeting of St Elm’s Medical Centre, Patient Participation Group\nHeld on Monday 6th December 2030 at St Elm’s Medical Centre',
    { body: 'St Elm’s Medical Centre, Patient Participation Group', date: '2030-12-06' },
  ],
  [
    'Borset Local Access Forum\nNotes of meeting - Thursday 21 March 2013, 10.00am, Shire Hall, Ashvale\n\nAttendees',
    { body: 'Borset Local Access Forum', date: '2013-03-21', startTime: '10:00', venue: 'Shire Hall, Ashvale' },
  ],
  [
    '**Borset County Council**\n\n| Committee: | Pensions Committee |\n| Date: | Friday, 18 June 2021 |\n| Time: | 10:00 |\n| Place: | County Hall |',
    {
      council: 'Borset County Council',
      body: 'Pensions Committee',
      date: '2021-06-18',
      startTime: '10:00',
      venue: 'County Hall',
    },
  ],
  [
    'Digital Inclusion Board – Minutes\n22 March 2023, 14:00–15:30, Microsoft Teams',
    {
      body: 'Digital Inclusion Board',
      date: '2023-03-22',
      startTime: '14:00',
      endTime: '15:30',
      venue: 'Microsoft Teams',
    },
  ],
  [
    'Ashvale Town Council\nFinance Committee\nTuesday 4 May 2021, 7pm, Town Hall',
    { body: 'Finance Committee', date: '2021-05-04', startTime: '19:00', venue: 'Town Hall' },
  ],
  [
    'ASHVALE BOROUGH COUNCIL\nAshvale Wellbeing Board - Meeting held on Wednesday, 18th July, 2018.',
    { council: 'Ashvale Borough Council', body: 'Ashvale Wellbeing Board', date: '2018-07-18' },
  ],
  [
    'ASHBY, MILL CROSS AND ELLAN PARISH COUNCIL\nMinutes of the meeting held on 12 May 2021 at 7.30pm',
    { council: 'Ashby, Mill Cross and Ellan Parish Council', date: '2021-05-12' },
  ],
  [
    'BORSET COUNTY COUNCIL\nPOLICE AND CRIME PANEL\nMinutes of a meeting of the Panel held at County Hall, Ashford on Thursday 2 February 2023',
    { council: 'Borset County Council', body: 'Police and Crime Panel', date: '2023-02-02' },
  ],
])('reads the head %j', (head, said) => {
  const { sections } = read(`${head}${below}`);
  expect(sections).toHaveLength(1);
  expect(sections[0]).toMatchObject(said);
});

it('a council in capitals with an ampersand is written as one', () => {
  expect(
    read(
      'VALE & MILLBURN CITY COUNCIL\n\nMinutes of the Monthly Meeting of Council held on Tuesday, 27 August 2030\n\n1. MINUTES\n\nSigned.\n\n2. TREES\n\nNoted.',
    ).sections[0]?.council,
  ).toBe('Vale & Millburn City Council');
});

it('a title may be a sentence that says when the meeting was held', () => {
  expect(
    read(
      'The Minutes of the Annual Meeting of Ashvale Parish Council which was held on Monday 13 May 2030 in the Hall\n\nPresent: Cllr Ash and Cllr Elm\n\n1. MINUTES\n\nThe minutes of the meeting held on 4 March 2030 were approved.\n\n2. TREES\n\nNoted.',
    ).sections[0],
  ).toMatchObject({ date: '2030-05-13', body: 'Ashvale Parish Council' });
});

it('what a page prints over the title of the minutes, and the day of a letter, are not of another meeting', () => {
  const page = read(
    'Agendas, reports and minutes\n\nAshvale Council\n\nDate: Thursday, 1 June 2031\n\nMinutes: Read the Minutes (items 1-14)\n\nMinutes of Meeting of the Ashvale Council held in the Moot Hall on Thursday, 1 June 2031 at 10.35am.\n\n1. Calling of the Roll\n\nPresent:\nMr G Ash, Mrs B Elm\n\n2. Interests\n\nThere were none.',
  ).sections;
  expect(page.map(({ kind, date, items }) => [kind, date, items.length])).toEqual([['MINUTES', '2031-06-01', 2]]);
  const letter = read(
    'Your Ref:\nOur Ref:\nDate: 7 April 2031\nDear Councillor\nPLANNING COMMITTEE - WEDNESDAY, 9TH APRIL, 2031\nAgenda Item\n5. To approve the minutes\n6. Trees',
  ).sections[0];
  expect(letter?.date).toBe('2031-04-09');
  expect(
    read('Home > Your Council > Minutes\n\nAgenda and minutes\n\nVenue: Moot Hall\n\n1. Trees\n\nNoted.').sections[0]
      ?.body,
  ).toBeNull();
});

it('a meeting started and ended where its foot says so, on lines of their own', () => {
  const text = `Ashvale Council\n\nCabinet\n\nMonday 14 October 2031${below}\n          Meeting started:  7.00 pm\n          Meeting ended:    7.25 pm\n\nChairman`;
  expect(read(text).sections[0]).toMatchObject({ startTime: '19:00', endTime: '19:25' });
});

it('the number under which minutes came before a later meeting is none of their items', () => {
  const minutes =
    'ASHVALE COUNCIL\n\nMinute of meeting of the Licensing Committee held in the Moot Hall on\nWednesday 12 June 2031 at 9.30 a.m.\n\nCouncillors:   Ann Ash\n               Bo Elm\n\nLC29.  Apologies\n\nNone.\n\nLC30.  Trees\n\nDecision\n\nThe committee noted the report.';
  for (const stamp of ['AGENDA ITEM\n              3', 'Agenda Item No. 3', 'ITEM 4(b)'])
    expect(read(`              ${stamp}\n\n${minutes}`).sections).toMatchObject([
      { kind: 'MINUTES', date: '2031-06-12', items: [{ number: 'LC29' }, { number: 'LC30' }] },
    ]);
});

it('what a page prints before its day is its body, of whatever kind', () => {
  expect(
    read(
      'Agenda and draft minutes\n\nLicensing Hearings - Monday 25 March 2024 11.00 am\n\nVenue: Committee Room 1\n\nItems\nNo. Item\n\n1.\n\nWelcome\n\nMinutes:\n\nMembers were welcomed.\n\n2.\n\nTrees\n\nMinutes:\n\nNoted.',
    ).sections[0]?.body,
  ).toBe('Licensing Hearings');
});

describe('one meeting', () => {
  it.each([
    [
      'lists who heard a case in one of its items',
      'LICENSING PANEL\n\nMinutes of a meeting of the Licensing Panel held on Thursday 11th May 2031\n\nMembers Present: Councillors Ann Ash (Chair) and Bo Elm\n\n1     APOLOGIES\n\nNobody was away.\n\n2     THE OAK, 9 MILL LANE\n\n                 LICENSING PANEL No. 3\n                 Thursday 11th May 2031\n\n      Present: Mr Cy Oak (Solicitor) and Ms Di Yew (Applicant)\n\nMr Oak spoke of the hours.\n\n3     CLOSE\n\nThe meeting closed.',
    ],
    [
      'says below its members what a star means',
      'A MEETING OF THE VALE DRAINAGE BOARD WAS HELD\nIN THE MILL ROOM, VALE, ON 23 JANUARY 2031\n\n    Elected Members                     Appointed Members\n\n*   A Ash                           *   B Elm\n    C Oak                           *   D Yew\n*   E Fir                               F Box\n*   L May                               M Nye\n    O Pim                               P Roe\n*   Q Sim                           *   R Tye\n*   S Urn                           *   T Vye\n*   W Yeo                           *   X Zed\n*   U Win                           *   V Ash\n*   G Bay                           *   H Tor\n*   I Low                               Vale District Council\n*   J Rye                           *   K Fen\n\n                                    *   Present (70%)\n\n              Mr B Elm in the Chair\n\n1  APOLOGIES\n\nApologies came from C Oak.\n\n2  RATES\n\nThe rate was set.',
    ],
  ])('%s', (_, text) => {
    expect(read(text).sections).toHaveLength(1);
  });
});
