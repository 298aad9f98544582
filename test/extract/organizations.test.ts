import { describe, expect, it } from 'vitest';
import { findBodies } from '../../src/extract/organizations/find.ts';
import { extractOrganizations } from '../../src/extract/organizations/index.ts';
import { itemOf, passage, sectionOf } from './item.ts';

const names = (text: string) => findBodies(text).map((b) => b.name);

describe('names of bodies', () => {
  it.each([
    ['the Health, Welfare and Safety Panel met', ['Health, Welfare and Safety Panel']],
    [
      'the Department for Education and the National Health Service England',
      ['Department for Education', 'National Health Service England'],
    ],
    [
      'the Ministry of Housing, Communities and Local Government’s Migration Fund',
      ['Ministry of Housing, Communities and Local Government'],
    ],
    ['the Convener and Group Leaders paid tribute; Honorary Alderman Doreen Ash and Council stood', []],
    ['Chair of the Thornby Safeguarding Adults Board', ['Thornby Safeguarding Adults Board']],
    [
      'Thornby Police and North Thornby Integrated Care Board',
      ['Thornby Police', 'North Thornby Integrated Care Board'],
    ],
    ['Thornby Police and Crime Panel', ['Thornby Police and Crime Panel']],
    [
      'the West of Thornby Combined Authority, the Vale of Ash Council and a barn south of Ash Parish Council',
      ['West of Thornby Combined Authority', 'Vale of Ash Council', 'Ash Parish Council'],
    ],
    [
      "St. Wilfrid's School and St Mary's C of E Primary School",
      ["St. Wilfrid's School", "St Mary's C of E Primary School"],
    ],
    [
      'Age UK Thornby, Thornby Citizens Advice and Healthwatch Thornby',
      ['Age UK Thornby', 'Thornby Citizens Advice', 'Healthwatch Thornby'],
    ],
    ['the Age UK Thornby Annual Report', ['Age UK Thornby']],
    ['by His Majesties Inspectorate of Lighthouses in May', ['His Majesties Inspectorate of Lighthouses']],
    ['the High Needs Budget monitoring group', ['High Needs Budget monitoring group']],
    ['London Borough of Marlingham', ['London Borough of Marlingham']],
    ['the College of Nursing, the Institute of Public Finance', ['College of Nursing', 'Institute of Public Finance']],
    ['approved by Cabinet in May', ['Cabinet']],
    ["the Residents' Association and Oakfield Ltd", ['Oakfield Ltd']],
    ['the Labour Group, Planning and Highways Committee', ['Planning and Highways Committee']],
  ])('reads %s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'the Cabinet Member for Housing and the Select Commission',
    'the Working Group, the Project Group and the Board',
    'primary schools and the Local Planning Authority',
    'a house in Academy Road near Church Street',
    'the Council Tax and the Council Plan',
    'the Housing Team and the Early Help Service',
    'the Labour Group and the police',
    'the School Admissions Form',
  ])('finds none in %s', (text) => expect(names(text)).toEqual([]));

  it('reads the abbreviation that the record gives', () => {
    expect(
      findBodies("the Thornby Learning Partnership (TLP) and Thornby Care Board's (TCB) plan").map((b) => [
        b.name,
        b.abbreviation,
      ]),
    ).toEqual([
      ['Thornby Learning Partnership', 'TLP'],
      ['Thornby Care Board', 'TCB'],
    ]);
    expect(findBodies('the TLP (Thornby Learning Partnership) met').map((b) => b.abbreviation)).toEqual(['TLP']);
  });

  it.each([
    ['Ofsted', 'GOVERNMENT'],
    ['DfE', 'GOVERNMENT'],
    ['Local Government Association', 'OTHER'],
    ['Planning Committee', 'COUNCIL_BODY'],
    ['SEND Executive Group', 'COUNCIL_BODY'],
    ['Community Safety Partnership', 'PARTNER'],
    ['Thornby Primary Care Trust', 'PARTNER'],
    ['Wexmouth City Council', 'OTHER'],
  ])('%s is %s', (text, kind) => expect(findBodies(text)[0]?.kind).toBe(kind));
});

describe('organizations of a record', () => {
  const of = (...texts: string[]) => {
    const section = sectionOf([itemOf('UPDATE', texts)]);
    return extractOrganizations({ sections: [section], diagnostics: [], claims: [], owners: [] });
  };

  it('names each body once, by its full name, wherever its abbreviation stands', () => {
    expect(
      of(
        'The DfE and the TLP met.',
        'The Department for Education and the Thornby Learning Partnership (TLP) agreed.',
        'The TLP met.',
      ),
    ).toEqual([
      { name: 'Department for Education', abbreviation: null, kind: 'GOVERNMENT', lines: [12, 12], alsoAt: [[11, 11]] },
      {
        name: 'Thornby Learning Partnership',
        abbreviation: 'TLP',
        kind: 'PARTNER',
        lines: [12, 12],
        alsoAt: [
          [11, 11],
          [13, 13],
        ],
      },
    ]);
  });

  it('leaves out the meeting’s own body and council', () => {
    expect(of('The Housing Select Commission of Ambleford Borough Council, that is Ambleford Council, met.')).toEqual(
      [],
    );
  });

  it('drops the short form of a body that it has', () => {
    expect(of('The Strategic Missing Group met; the Missing Group was small.').map((o) => o.name)).toEqual([
      'Strategic Missing Group',
    ]);
  });

  it('reads the lists of those present and the bodies that people belong to', () => {
    const block = { status: 'PRESENT' as const, label: 'Present', passages: [passage('Jo Doe, Thornby Police')] };
    const found = extractOrganizations(
      { sections: [sectionOf([], { attendance: [block] })], diagnostics: [], claims: [], owners: [] },
      [
        { name: 'Thornby Rise', lines: [3, 3] },
        { name: "Children's Services", lines: [4, 4] },
      ],
    );
    expect(found.map((o) => o.name)).toEqual(['Thornby Police', 'Thornby Rise']);
  });

  it('is linear in the length of a passage', () => {
    const time = (n: number) => {
      const start = performance.now();
      findBodies('Board of Trust and Alpha Beta, Gamma and Partnership (AB) '.repeat(n));
      return performance.now() - start;
    };
    time(300);
    expect(time(4_000)).toBeLessThan(Math.max(60, time(500)) * 24);
  });
});
