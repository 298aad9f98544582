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

Councillor Fir, Deputy Leader, was in attendance at the invitation of the Chair.

Apologies for absence were received from Councillor Gorse.${rest}`),
    ).toEqual([
      'PRESENT: Councillor Birch (in the Chair); Councillors Cole, Dale and Elm.',
      'IN_ATTENDANCE: Councillor Fir, Deputy Leader',
      'APOLOGIES: Councillor Gorse',
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

  it('of an agenda says who belongs, not who came', () => {
    expect(
      lists(
        'STREETS PANEL\n\nTuesday 4 May 2021\n\nMembership:- Councillors Birch (Chair) and Cole.\n\nAGENDA\n\n1. Minutes\n\nTo sign.\n\n2. Trees\n\nTo consider.',
      ),
    ).toEqual(['null: Councillors Birch (Chair) and Cole.']);
  });
});
