import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { parse } from '../../src/parse/index.ts';

const contactsOf = (text: string) => {
  const record = { fileName: 'record.txt', sha256: '', mediaType: 'text/plain', lines: text.split('\n') };
  const [meeting] = extract(record, parse(record)).facts.meetings;
  return { contacts: meeting?.contacts?.map(({ kind, name, role }) => [kind, name, role]) ?? [], meeting };
};
const minutes = (top: string, foot: string) =>
  `ASHVALE TOWN COUNCIL\n${top}\nMinutes of the meeting of the Town Council held on Tuesday, 4th May, 2021 in the Town Hall\n\nPresent: Councillors J Alder (Chair), K Birch and L Cole\n\n1. APOLOGIES\n\nThere were none.\n\n2. PARKS\n\nCllr Birch asked about bins.\n\n3. DATE OF NEXT MEETING\n\nTo be fixed.\n\n${foot}\n`;

describe('whom to ask and who signs', () => {
  it('reads the contact of the head and the signature of the foot, and makes neither an attendance nor an appearance', () => {
    const { contacts, meeting } = contactsOf(
      minutes(
        'Clerk: Mrs Pam Fir, 1 Mill Lane, Ashvale. Tel 01234 567890\nContact: Deb Oak, Democratic Services Officer  Tel: 01234 567 890',
        'Signed ................. Chairman   Date .........\n\nRose Elm\nTown Clerk',
      ),
    );
    expect(contacts).toEqual([
      ['CONTACT', 'Pam Fir', 'Clerk'],
      ['CONTACT', 'Deb Oak', 'Democratic Services Officer'],
      ['SIGNATORY', 'Rose Elm', 'Town Clerk'],
    ]);
    expect(meeting?.attendance.map(({ name }) => name)).toEqual(['J Alder', 'K Birch', 'L Cole']);
    expect(meeting?.items.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Birch']);
  });
  it('takes who was elected for no signatory', () => {
    expect(contactsOf(minutes('', 'Secretary: Ann Elm re-elected')).contacts).toEqual([]);
  });
  it('reads both where one or the other may be asked', () => {
    expect(contactsOf(minutes('Contact: Deb Oak or Jo Fir  Email: deb.oak@ashvale.example', '')).contacts).toEqual([
      ['CONTACT', 'Deb Oak', null],
      ['CONTACT', 'Jo Fir', null],
    ]);
  });

  it('reads who summons', () => {
    expect(
      contactsOf(
        'ASHVALE PARISH COUNCIL\n\nTo all members of the Council: you are hereby summoned to attend a meeting of the Parish Council on Tuesday 4th May 2021 at 7.30 pm in the Village Hall\n\nRose Elm\nClerk to the Council\n28 April 2021\n\nAGENDA\n\n1. Apologies for absence\n2. Declarations of interest\n3. Minutes of the last meeting\n4. Planning\n',
      ).contacts,
    ).toEqual([['SIGNATORY', 'Rose Elm', 'Clerk to the Council']]);
  });
  it.each([
    ['', 'Signed ............................ Chairman       Date .................'],
    ['Contact: the Clerk on 01234 567890', 'The Clerk'],
    ['Published by: Democratic Services', 'Signed as a true record by the Chairman'],
    ['Contact: Town Hall, Mill Lane, Ashvale', 'Mill Lane\nTown Clerk'],
  ])('finds nobody in %j and %j', (top, foot) => {
    expect(contactsOf(minutes(top, foot)).contacts).toEqual([]);
  });
});
