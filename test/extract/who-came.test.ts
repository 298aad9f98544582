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
