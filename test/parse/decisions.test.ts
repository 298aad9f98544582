import { describe, expect, it } from 'vitest';
import { head, limbs } from './record.ts';

const item = (text: string) =>
  `${head}\n1. MINUTES\n\nThey were read.\n\n2. TREES\n\n${text}\n\n3. DATE OF NEXT MEETING\n\n1 June 2021.`;

describe('decisions', () => {
  it('have a limb for each number, wherever the line ends', () => {
    expect(
      limbs(item('Resolved:- (1) That the plan be\nnoted.\n (2) That oaks be planted.\n\nCouncillor Cole left.')),
    ).toEqual(['1 That the plan be noted.', '2 That oaks be planted.']);
    expect(limbs(item('RESOLVED (1) that it be noted; (2) that oaks be planted.'))).toEqual([
      '1 that it be noted;',
      '2 that oaks be planted.',
    ]);
  });

  it('drop a stem that only introduces, and keep one that says something', () => {
    expect(limbs(item('RESOLVED: That the Committee:-\n\n(a) notes the plan; and\n\n(b) thanks the wardens.'))).toEqual(
      ['a notes the plan; and', 'b thanks the wardens.'],
    );
    expect(
      limbs(item('RESOLVED:\n\n(1) That a report be made, including:-\n\n(a) the cost; and\n\n(b) the sites.')),
    ).toEqual(['1 That a report be made, including:-', '1a the cost; and', '1b the sites.']);
  });

  it('take unnumbered bullets into the limb that asks for them', () => {
    expect(
      limbs(
        item(
          'Resolved:- (1) That it be noted.\n\n(2) That a report be made on:-\n\n- cost\n- sites\n\n(3) That it stop.',
        ),
      ),
    ).toEqual(['1 That it be noted.', '2 That a report be made on:- cost sites', '3 That it stop.']);
  });

  it('are told by agreement or by plain sentences where nothing is RESOLVED', () => {
    expect(limbs(item('It was agreed that oaks be planted.'))).toEqual(['- that oaks be planted.']);
    expect(
      limbs(item('It was moved by Councillor Cole, seconded by Councillor Dale and carried that oaks be planted.')),
    ).toEqual(['- that oaks be planted.']);
    expect(limbs(item('The Committee noted the report.'))).toEqual(['- The Committee noted the report.']);
  });

  it('are not actions, former decisions or an agenda’s model text', () => {
    expect(limbs(item('Action: the clerk to write, as resolved in March.'))).toEqual([]);
    expect(
      limbs(
        'AGENDA\n\nStreets Panel\n\n1. Minutes\n\nTo approve them.\n\n2. Exempt items\n\nRESOLVED that the press and public be excluded.',
      ),
    ).toEqual([]);
  });
});

describe('recommendations of a report', () => {
  it('are limbs of their own kind', () => {
    const report = `Report to: Streets Panel\nDate: 4 May 2021\nSubject: Tree plan\nReport of: Head of Parks\n\nRecommendations\n\nThat the Panel:\n\n1) Oaks:\n\na) plants oaks;\n\nb) waters oaks.\n\nBackground\n\nTrees are old.`;
    expect(limbs(report, 'recommendation')).toEqual(['1a plants oaks;', '1b waters oaks.']);
    expect(limbs(report)).toEqual([]);
  });
});
