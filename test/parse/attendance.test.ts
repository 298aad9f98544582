import { describe, expect, it } from 'vitest';
import { read } from './record.ts';

function lists(text: string): string[] {
  return (read(text).sections[0]?.attendance ?? []).map(
    ({ status, passages }) => `${status}: ${passages.map((passage) => passage.text).join(' / ')}`,
  );
}
const rest = '\n\n1. MINUTES\n\nSigned.\n\n2. TREES\n\nNoted.';

describe('attendance', () => {
  it('has a list for each label and each sentence', () => {
    expect(
      lists(`STREETS PANEL
4th May, 2021

Present:- Councillor Birch (in the Chair); Councillors Cole,
Dale and Elm.

Councillor Fir, Leader of the Council, was in attendance at the invitation of the Mayor.

Apologies for absence were received from Councillor Gorse.${rest}`),
    ).toEqual([
      'PRESENT: Councillor Birch (in the Chair); Councillors Cole, Dale and Elm.',
      'IN_ATTENDANCE: Councillor Fir, Leader of the Council',
      'APOLOGIES: Councillor Gorse',
    ]);
  });

  it('may stand behind a comma', () => {
    expect(
      lists(
        `Streets Board\n4 May 2021\n\nApologies Flo Dale, Vin Cole.\nCommittee Members Present, Chairman Mo Birch, Ann Ash and Jo Elm.${rest}`,
      ),
    ).toEqual(['APOLOGIES: Flo Dale, Vin Cole.', 'PRESENT: Chairman Mo Birch, Ann Ash and Jo Elm.']);
  });

  it('of those who observed is one of its own', () => {
    expect(
      lists(`Streets Board\n4 May 2021\n\n- Present: Mo Birch\n- Absent: Vin Cole\n- Observing: Flo Dale${rest}`),
    ).toEqual(['PRESENT: Mo Birch', 'ABSENT: Vin Cole', 'IN_ATTENDANCE: Flo Dale']);
  });

  it('has nobody behind a label that says so', () => {
    expect(
      lists(
        `Streets Board\n4 May 2021\n\nPresent: Mo Birch\n\nAbsent: none\n\nCorrect Attest,\n\nJo Ann Ash, Clerk${rest}`,
      ),
    ).toEqual(['PRESENT: Mo Birch']);
  });

  it('of those who sent apologies ends where interests are declared', () => {
    expect(
      lists(
        'Streets Board\n4 May 2021\n\nApologies received from members of the Board.\nMo Birch\nDeclarations of Interest\nThere were none.\nCouncillors Di Cole, Jo Elm and Ed Dale (Ashvale Council) Kit Fir, Al Oak (Ashvale Trust).\nCouncillor Dale, Convener, presided.\nItems of business\nThe Chief Officer asked for nominations.',
      ).slice(0, 2),
    ).toEqual([
      'APOLOGIES: Mo Birch',
      'PRESENT: Councillors Di Cole, Jo Elm and Ed Dale (Ashvale Council) Kit Fir, Al Oak (Ashvale Trust). / Councillor Dale, Convener, presided.',
    ]);
  });

  it('keeps one entry a line and columns apart', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPRESENT:\nCllr A Birch (Chair)\nCllr B Cole\n\nOFFICERS:\nJane Dale     JD     Clerk${rest}`,
      ),
    ).toEqual(['PRESENT: Cllr A Birch (Chair) / Cllr B Cole', 'IN_ATTENDANCE: Jane Dale | JD | Clerk']);
  });

  it('reads apologies and substitutes given as items, and nobody from none', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPresent: Councillor Birch\n\nApologies: none\n\n1. APOLOGIES\n\nApologies were received from Councillor Gorse. Councillor Hazel substituted.\n\n2. MINUTES\n\nSigned.`,
      ),
    ).toEqual(['PRESENT: Councillor Birch', 'APOLOGIES: Councillor Gorse', 'PRESENT: Councillor Hazel substituted']);
  });

  it('lists who came besides a resident apart from those who are away, and nobody who merely welcomed', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPresent: Cllrs Birch and Cole\nApologies: Cllr Dale\nOne resident present, and Mr Tom Elm (new clerk).${rest}`,
      ),
    ).toEqual([
      'PRESENT: Cllrs Birch and Cole',
      'APOLOGIES: Cllr Dale',
      'IN_ATTENDANCE: One resident present, and Mr Tom Elm (new clerk).',
    ]);
    expect(
      lists(`STREETS PANEL\n4 May 2021\n\nPresent: Cllrs A Birch and Cole (as substitute for Cllr Dale)${rest}`),
    ).toEqual(['PRESENT: Cllrs A Birch and Cole (as substitute for Cllr Dale)']);
  });

  it('takes labels whose parts slashes divide', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPresent:\nJane Ash\nTom Birch\n\nOfficials/Speakers/Observers:\nKim Cole${rest}`,
      ),
    ).toEqual(['PRESENT: Jane Ash / Tom Birch', 'IN_ATTENDANCE: Kim Cole']);
  });

  it('of an agenda says who belongs, not who came', () => {
    expect(
      lists(
        'STREETS PANEL\n\nTuesday 4 May 2021\n\nMembership:- Councillors Birch (Chair) and Cole.\n\nAGENDA\n\n1. Minutes\n\nTo sign.\n\n2. Trees\n\nTo consider.',
      ),
    ).toEqual(['null: Councillors Birch (Chair) and Cole.']);
  });
});

describe('attendance in print that is hard to follow', () => {
  it('leaves open who came where the heads of two columns stand over one list', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\n**Attendees:**\n**Apologies:**\nAnn Birch (Chair)\nBo Cole, Elmshire Council${rest}`,
      ),
    ).toEqual(['null: Ann Birch (Chair) / Bo Cole, Elmshire Council']);
  });

  it('takes no council from what people came for', () => {
    const [section] = read(
      `Streets Panel – Minutes\n4 May 2021\n\nPanel: Dr Ann Birch (Chair), Bo Cole (Elmshire County Council), Cy Dale\n\nApologies: Di Elm (Ashvale)${rest}`,
    ).sections;
    expect(section).toMatchObject({ body: 'Streets Panel', council: null });
  });

  it('joins a label that a narrow column broke, and keeps the note on stars', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPresent:      Councillor Birch\n              *Councillor Cole\n\nOfficers\npresent:      Mr D Dale, Clerk\n\n              *absent${rest}`,
      ),
    ).toEqual(['PRESENT: Councillor Birch / *Councillor Cole', 'IN_ATTENDANCE: Mr D Dale, Clerk / *absent']);
  });

  it('knows co-opted members and those invited, and no place as a person', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPRESENT: Councillor Birch in the chair.\n\nStatutory Co-opted Members: Mrs E Elm and Mr F Fir.\n\nThe panel met at the Moot Hall, Ashvale.\n\nBy Invitation of the Chairman: Councillor Gorse${rest}`,
      ),
    ).toEqual([
      'PRESENT: Councillor Birch in the chair.',
      'PRESENT: Mrs E Elm and Mr F Fir.',
      'IN_ATTENDANCE: Councillor Gorse',
    ]);
    expect(
      read(`Streets Panel\n4 May 2021\n\nThe panel met at the Moot Hall, Ashvale.${rest}`).sections[0]?.venue,
    ).toBe('Moot Hall, Ashvale');
  });

  it('reads who attended, told in a sentence that wraps', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\nPresent: Councillor Birch\n\nAlso in attendance were Ann Ash (Head of\nParks) and Ben Box (Chair of the Friends of\nMill Lane).${rest}`,
      ),
    ).toEqual([
      'PRESENT: Councillor Birch',
      'IN_ATTENDANCE: Ann Ash (Head of Parks) and Ben Box (Chair of the Friends of Mill Lane)',
    ]);
  });

  const apologies = (text: string) =>
    lists(`STREETS PANEL\n4 May 2021\n\n1. APOLOGIES\n\n${text}\n\n2. MINUTES\n\nSigned.\n\n3. TREES\n\nNoted.`);

  it('reads the names below a sentence that announces apologies, in their groups', () => {
    expect(
      apologies('Apologies were received from the following members of the Panel\n\nCllr Gorse\n\nCllr Hazel'),
    ).toEqual(['APOLOGIES: Cllr Gorse / Cllr Hazel']);
    expect(
      apologies('Apologies had been received from: -\n\nSchool members\nAnn Ash, Ben Box\n\nOfficers\nNone'),
    ).toEqual(['APOLOGIES: Ann Ash, Ben Box']);
  });

  it('tells who stood in for whom', () => {
    expect(
      apologies(
        'The following Members had sent their apologies:\n\nCllr Gorse – substituted by Cllr Hazel\n\nCllr Ivy',
      ),
    ).toEqual(['APOLOGIES: Cllr Ivy', 'APOLOGIES: Cllr Gorse', 'PRESENT: Cllr Hazel']);
    expect(
      apologies('Apologies were received from Councillor Gorse and Councillor Hazel attended as substitute.'),
    ).toEqual(['APOLOGIES: Councillor Gorse', 'PRESENT: Councillor Hazel']);
  });

  it('takes an item whose title is a label for a list', () => {
    expect(
      lists(
        `STREETS PANEL\n4 May 2021\n\n1. OFFICERS PRESENT\n\nAnn Ash - Head of Parks\n\n2. MINUTES\n\nSigned.\n\n3. TREES\n\nNoted.`,
      ),
    ).toEqual(['IN_ATTENDANCE: Ann Ash - Head of Parks']);
  });
});

it('apologies end with their line where half of it was free', () => {
  expect(
    lists(
      'STREETS PANEL\n4 May 2021\n\nPresent: Councillor Birch\n\n1. APOLOGIES\nApologies were received from Cllr Ash\nWith the absence of the Chair it was proposed by Councillor Cole that Councillor Dale be in the chair for this meeting.\n\n2. TREES\n\nNoted.',
    ),
  ).toEqual(['PRESENT: Councillor Birch', 'APOLOGIES: Cllr Ash']);
});
