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
  meetingOf(text).attendance.map(({ name, status, capacity }) => `${status} ${capacity} ${name}`);
const below =
  '\n\n1. Apologies\n\nThere were none.\n\n2. Minutes\n\nRESOLVED that the minutes be approved.\n\n3. Budget\n\nThe report was noted.\n';

it('who came for a ward, or to observe, stands behind the committee and is no member', () => {
  const head =
    'Minutes of a meeting of the STREETS COMMITTEE held in the Moot Hall, Ashvale on 4 May 2031 at 9.30 am when there were present:\nCouncillors\n';
  const members = 'R Ash (Chairman)\nMrs S Birch\nN Cole\nP W Dale\nJ Elm\nE Fir – substitute for Mrs V Gale';
  const officers = '\nOfficers\nMrs N Oak – Head of Planning';
  expect(came(`${head}${members}\nMrs A Holt – Mill Lane Ward\nT Ives – observing${officers}${below}`)).toEqual([
    'PRESENT CHAIR R Ash',
    'PRESENT MEMBER S Birch',
    'PRESENT MEMBER N Cole',
    'PRESENT MEMBER P W Dale',
    'PRESENT MEMBER J Elm',
    'PRESENT SUBSTITUTE E Fir',
    'IN_ATTENDANCE null A Holt',
    'IN_ATTENDANCE OBSERVER T Ives',
    'IN_ATTENDANCE OFFICER N Oak',
  ]);
});

it('members of the cabinet below those of the committee came to be asked', () => {
  const head =
    'Ashvale Borough Council\n\nScrutiny Committee\n\nMinutes of the meeting held on 4 May 2031\n\nAttendees:\n\n';
  const lists =
    'Committee Members:\n\nCouncillors Ash (Chairman), Birch and Cole\n\nCabinet Members:\n\nCouncillor Dale, Leader of the Council';
  expect(came(`${head}${lists}${below}`)).toEqual([
    'PRESENT CHAIR Ash',
    'PRESENT MEMBER Birch',
    'PRESENT MEMBER Cole',
    'IN_ATTENDANCE CABINET_MEMBER Dale',
  ]);
});

it('letters between a name and the chair leave the chair where it stands', () => {
  const head = 'Ashvale School\n\nMinutes of the Full Governing Body held on Monday 4 May 2031\n\nPresent:\n';
  const lists =
    'Mr Andreas Ash COM (Chair)                Mrs Sue Birch PAR\nMrs Nicola Cole LA (Vice Chair)           Mrs Christa Dale PAR';
  expect(came(`${head}${lists}${below}`)).toEqual([
    'PRESENT CHAIR Andreas Ash',
    'PRESENT MEMBER Sue Birch',
    'PRESENT VICE_CHAIR Nicola Cole',
    'PRESENT MEMBER Christa Dale',
  ]);
});

it('the names of a roll call are no people of its item, those who sent apologies are', () => {
  const { attendance, items } = meetingOf(
    'Minutes of Meeting of the Vale Council held on 4 May 2031\n\n1. Calling of the Roll and Apologies for Absence\n\nPresent:\nMr C Ash, Ms S Birch (remote), Mr A Cole, Mrs I Dale\n\nIn Attendance:\nChief Executive\n\nMr A Cole in the Chair\n\nApologies for absence were intimated on behalf of Mr M Elm.\n\nPreliminaries\n\nPrior to the formal business, the Convener congratulated Mr C Ash on his marriage.\n\n2. Minutes\n\nThe minutes were APPROVED.\n',
  );
  expect(attendance.map(({ name, capacity }) => `${capacity} ${name}`)).toEqual([
    'MEMBER C Ash',
    'MEMBER S Birch',
    'CHAIR A Cole',
    'MEMBER I Dale',
    'OFFICER null',
    'MEMBER M Elm',
  ]);
  expect(items[0]?.people.map(({ name }) => name)).toEqual(['M Elm', 'C Ash']);
});

it.each<[string, string, string[]]>([
  [
    'a label in spread letters, and the chair of the body below the name',
    'At a meeting of the Vale Combined Authority held in the Moot Hall, Ashvale on Friday, 15th May, 2031 the following Members were\n\nP r e s e n t:\n\nMayor S Ash\nChairperson of the Combined Authority\n(in the Chair)\n\nCouncillor P Birch and Councillor M Cole (Substitute for Councillor A Dale)',
    ['PRESENT CHAIR S Ash', 'PRESENT MEMBER P Birch', 'PRESENT SUBSTITUTE M Cole'],
  ],
  [
    'the chair above the label',
    'VALE PARK AUTHORITY\nWEDNESDAY 16th APRIL, 2031\n\nCouncillor E. Ash (Mill Lane) (Chairman)\n\nPRESENT:\n\nMembers appointed by Vale Council\nCouncillors E. Birch, D. Cole-Dale;',
    ['PRESENT CHAIR E. Ash', 'PRESENT MEMBER E. Birch', 'PRESENT MEMBER D. Cole-Dale'],
  ],
  [
    'the chair over the list of the others, and a way in that is no place of the meeting',
    'Minutes of the Licensing Committee held on Thursday 18 August 2031\n\nCouncillor Ash (Chairman), and\n\nCouncillors Mrs Birch, D Cole, Dale and Fir\n\nIn attendance: Kit Elm, Solicitor (via Teams)',
    [
      'PRESENT CHAIR Ash',
      'PRESENT MEMBER Birch',
      'PRESENT MEMBER D Cole',
      'PRESENT MEMBER Dale',
      'PRESENT MEMBER Fir',
      'IN_ATTENDANCE OFFICER Kit Elm',
    ],
  ],
  [
    'the chair below the lists, and who observes',
    'Minute\nGeneral Meeting of the Council\nTuesday, 8 December 2031, 10:30.\n\nPresent\nCouncillors J Ash, Bo Birch and Cy Cole.\n\nIn Attendance\n• Dan Dale, Head of Finance (for Items 1 to 2).\n\nObserving\n• Ed Elm, Press Officer.\n\nChair\n• Councillor J Ash, Convener.',
    [
      'PRESENT CHAIR J Ash',
      'PRESENT MEMBER Bo Birch',
      'PRESENT MEMBER Cy Cole',
      'IN_ATTENDANCE OFFICER Dan Dale',
      'IN_ATTENDANCE OBSERVER Ed Elm',
    ],
  ],
  [
    'a forename that is a surname too, where the list keeps the order of the alphabet',
    'Vale Council\n\nMinutes of the meeting held on 4 May 2031\n\nPresent\n\nCouncillors Ash, Birch, A Cole, B Cole, Dale, Allen Turnbull and Vasey.',
    ['Ash', 'Birch', 'A Cole', 'B Cole', 'Dale', 'Allen Turnbull', 'Vasey'].map((name) => `PRESENT MEMBER ${name}`),
  ],
  [
    'a post at the end of a list of posts is no label',
    'Minutes of the Planning Committee held on 4 May 2031\n\nPresent:\n\nCouncillors Ash (Chair) and Birch\n\nOfficers:        Planning Manager\n                 Democratic Services Officer',
    ['PRESENT CHAIR Ash', 'PRESENT MEMBER Birch', 'IN_ATTENDANCE OFFICER null', 'IN_ATTENDANCE OFFICER null'],
  ],
])('%s', (_, head, people) => {
  expect(came(`${head}${below}`)).toEqual(people);
});

it('a table of what was decided stands before the minutes and is no meeting', () => {
  const table =
    'COUNCIL MEETING TUESDAY 4 MAY 2031\n\nTable of Key Decisions\n\nNo    Item                 Summary of Key Decisions\n1     Apologies            Alderman Ash\n2     Minutes of Council   Confirmed\n3     Gritting             Approved\n4     Budget               Noted\n\nCM_1                       Page 1 of 4\n\n';
  const title =
    'MINUTES OF THE PROCEEDINGS OF THE MEETING OF VALE BOROUGH COUNCIL, HELD IN THE COUNCIL CHAMBER, ASHVALE ON TUESDAY 4 MAY 2031 AT 7.00 PM\n\nIn the Chair:   The Mayor, Alderman Birch\n\nPresent:   Councillors: Cole, Dale and Elm';
  const meeting = meetingOf(`${table}${title}${below}`);
  expect(meeting).toMatchObject({
    body: 'Vale Borough Council',
    startTime: '19:00',
    venue: 'COUNCIL CHAMBER, ASHVALE',
  });
  expect(meeting.items.map(({ number }) => number)).toEqual(['1', '2', '3']);
});

it('a number in brackets below the last officer is of the item', () => {
  const { attendance, venue } = meetingOf(
    `Minutes of the Streets Committee held on 4 May 2031\n\nPresent: Councillors Ash (Chair) and Birch\nOfficers\nMr R Cole – Head of Parks\nMs S Dale – Solicitor (via Teams)\n(26)\nAPOLOGIES\n\nThere were none.${below}`,
  );
  expect(attendance.at(-1)).toMatchObject({ name: 'S Dale', role: 'Solicitor', attended: 'via Teams' });
  expect(venue).toBeNull();
});

it('who is appointed chairman for the hearing is in the chair', () => {
  const head =
    'MINUTES of\nLICENSING SUB-COMMITTEE\n4 MAY 2031\n\nPRESENT\n\nCouncillors     M F Ash, V J Birch and C Cole\n\n';
  const items =
    '1. TO APPOINT A CHAIRMAN FOR HEARING\n\nRESOLVED that Councillor V J Birch be appointed Chairman for the meeting.\n\n2. NOTICES\n\nThere were none.\n';
  expect(came(head + items)).toEqual(['PRESENT MEMBER M F Ash', 'PRESENT CHAIR V J Birch', 'PRESENT MEMBER C Cole']);
});
