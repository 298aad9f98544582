import { describe, expect, it } from 'vitest';
import { noRegisters } from '../../src/model/registers.ts';
import { resolve } from '../../src/resolve/index.ts';
import { isCouncilPost, postTitle } from '../../src/resolve/roles/title.ts';
import { councilKey, looksLikeCouncil } from '../../src/resolve/scopes/council.ts';
import { abbreviates, collapseAbbreviations } from '../../src/resolve/wording/abbreviation.ts';
import { item, listed, meeting, person, reader, record, registers } from '../support/invented.ts';

describe('councils', () => {
  it.each([
    ['Northmoor Metropolitan Borough Council', 'northmoor'],
    ['Northmoor MBC', 'northmoor'],
    ['London Borough of Eastwick', 'eastwick'],
    ['City of Ashby Council', 'ashby'],
    ['Ashby County Council', 'ashby-county'],
    ['Ashby Town Council', 'ashby-local'],
    ['Kex-on-Sea District Council', 'kex-on-sea'],
  ])('%s is %s', (printed, key) => expect(councilKey(printed)).toBe(key));

  it('are told from their bodies and from others', () => {
    expect(['Northmoor City Council', 'London Borough of Eastwick'].every(looksLikeCouncil)).toBe(true);
    expect(['Council', 'Youth Council', 'Full Council', 'Harbour Board'].some(looksLikeCouncil)).toBe(false);
  });
});

const named = (name: string, kind: 'PARTNER' | 'COUNCIL_BODY' | 'GOVERNMENT', abbreviation: string | null = null) => ({
  name,
  abbreviation,
  kind,
  lines: [21, 21] as [number, number],
});
const bodies = (...records: Parameters<typeof resolve>[0]) =>
  reader(resolve(records, noRegisters))
    .all('Organization')
    .map((one) => one.id);

describe('organizations', () => {
  it('are one in spellings that differ by case, &, apostrophes and plurals, and by an abbreviation that is defined', () => {
    const graph = reader(
      resolve(
        [
          record('a', [meeting('2020-01-01', { items: [item('1', 'A')] })], {
            organizations: [named("Children's & Young People's Services", 'COUNCIL_BODY', 'CYPS')],
          }),
          record('b', [meeting('2020-02-01', { items: [item('1', 'A')] })], {
            organizations: [
              named('Childrens and Young Peoples Service', 'COUNCIL_BODY'),
              named('CYPS', 'COUNCIL_BODY'),
            ],
          }),
        ],
        noRegisters,
      ),
    );
    const [cyps] = graph.all('Organization').filter((one) => one.props.abbreviation === 'CYPS');
    expect(cyps?.props.alsoKnownAs).toEqual(['Childrens and Young Peoples Service']);
    expect(graph.out(cyps?.id ?? '', 'PART_OF').map((one) => one.id)).toEqual(['organization/northmoor']);
    expect(graph.out(cyps?.id ?? '', 'INVOLVED_IN')).toHaveLength(2);
    expect(graph.all('Organization')).toHaveLength(3);
  });

  it('called alike in two councils are two, unless the name is their own', () => {
    const at = (council: string) =>
      record(council, [meeting('2020-01-01', { council, items: [item('1', 'A')] })], {
        organizations: [
          named('Safeguarding Board', 'PARTNER'),
          named('Tidewater Trust', 'PARTNER'),
          named('Licensing Committee', 'COUNCIL_BODY'),
        ],
      });
    expect(
      bodies(at('Northmoor Borough Council'), at('Eastwick City Council')).filter((one) => !one.includes('harbour')),
    ).toEqual([
      'organization/eastwick',
      'organization/eastwick/licensing-committee',
      'organization/eastwick/safeguarding-board',
      'organization/northmoor',
      'organization/northmoor/licensing-committee',
      'organization/northmoor/safeguarding-board',
      'organization/tidewater-trust',
    ]);
  });

  it('are those of the register where it knows them, and never those of another council', () => {
    const known = registers({
      organizations: [
        {
          id: 'organization/northmoor',
          name: 'Northmoor Borough Council',
          kind: 'COUNCIL',
          alsoKnownAs: ['Northmoor Council'],
        },
        {
          id: 'organization/northmoor/hcsc',
          name: 'Harbour and Coast Select Committee',
          abbreviation: 'HCSC',
          kind: 'COUNCIL_BODY',
          parent: 'organization/northmoor',
          alsoKnownAs: [],
        },
        {
          id: 'organization/northmoor/cabinet',
          name: 'Cabinet',
          kind: 'COUNCIL_BODY',
          parent: 'organization/northmoor',
          alsoKnownAs: [],
        },
      ],
    });
    const meetings = (...records: Parameters<typeof resolve>[0]) =>
      reader(resolve(records, known))
        .all('Meeting')
        .map((one) => one.id);
    expect(meetings(record('a', [meeting('2020-01-01', { council: null, body: 'HCSC' })]))).toEqual([
      'meeting/northmoor/hcsc/2020-01-01',
    ]);
    expect(
      meetings(record('a', [meeting('2020-01-01', { council: 'Eastwick City Council', body: 'Cabinet' })])),
    ).toEqual(['meeting/eastwick/cabinet/2020-01-01']);
    const [unknown] = meetings(record('a', [meeting('2020-01-01', { council: null, body: 'Cabinet' })]));
    expect(unknown).not.toContain('northmoor');
  });

  it('of an unnamed council are those of the council with the same members', () => {
    const members = ['Ackroyd', 'Brightwell', 'Coldwell', 'Dunmore', 'Eastham', 'Fenn'].map((one) => listed(one));
    const one = record('a', [meeting('2020-01-01', { attendance: members })]);
    const same = record('b', [
      meeting('2020-03-01', { council: null, body: 'Cabinet', attendance: members.slice(0, 5) }),
    ]);
    const other = record('c', [
      meeting('2020-03-01', { council: null, body: 'Planning Committee', attendance: members.slice(0, 2) }),
    ]);
    const ids = reader(resolve([one, same, other], noRegisters))
      .all('Meeting')
      .map((each) => each.id);
    expect(ids).toContain('meeting/northmoor/cabinet/2020-03-01');
    expect(ids.filter((id) => id.startsWith('meeting/northmoor'))).toHaveLength(2);
  });
});

describe('posts', () => {
  it.each([
    ['Head of Service, Ports and Piers', 'Head of Service for Ports and Piers'],
    ['Early Help Head of Service', 'Head of Service, Early Help'],
    ['Head of Special Needs and Disabilities (SND)', 'the Head of SND'],
    ["Director of Children's Services", 'Director of Childrens Service'],
  ])('%s and %s are one', (a, b) => expect(postTitle(a).key).toBe(postTitle(b).key));

  it.each([
    ['Head of Housing', 'Director of Housing'],
    ['Deputy Director of Housing', 'Director of Housing'],
    [
      'Assistant Director, Commissioning and Performance',
      'Assistant Director, Commissioning, Performance and Inclusion',
    ],
  ])('%s and %s are two', (a, b) => expect(postTitle(a).key).not.toBe(postTitle(b).key));

  it('hold the way of holding apart', () => {
    expect(postTitle('the Interim Head of Housing')).toMatchObject({ title: 'Head of Housing', qualifier: 'interim' });
    expect(postTitle('Head of Housing, HDD', new Set(['hdd'])).title).toBe('Head of Housing');
    expect(postTitle('Head of Housing, HDD').title).toBe('Head of Housing, HDD');
  });

  it('of the state are not the council\u2019s', () => {
    expect(['Secretary of State', 'Regional Schools Commissioner', 'Chief Superintendent'].some(isCouncilPost)).toBe(
      false,
    );
    expect(['Principal Planning Officer', 'Commissioning Manager', 'Chief Executive'].every(isCouncilPost)).toBe(true);
  });

  it('have tenures from the first to the last record that says so, and a person may have several', () => {
    const graph = reader(
      resolve(
        [
          record('a', [meeting('2018-01-01', { attendance: [listed('Ada Okoro')] })]),
          record('b', [meeting('2019-01-01', { attendance: [listed('Ada Okoro')] })]),
          record('c', [
            meeting('2021-01-01', {
              items: [
                item('1', 'A', {
                  people: [person('Ada Okoro', { honorific: 'Councillor', role: 'Cabinet Member for Ports' })],
                }),
              ],
            }),
          ]),
        ],
        noRegisters,
      ),
    );
    const tenures = graph
      .all('Tenure')
      .map((one) => [
        graph.out(one.id, 'TENURE_IN')[0]?.props.title,
        one.props.firstSeen,
        one.props.lastSeen,
        graph.out(one.id, 'EVIDENCED_BY').length,
      ]);
    expect(tenures).toEqual([
      ['Cabinet Member for Ports', '2021-01-01', '2021-01-01', 1],
      ['Member', '2018-01-01', '2019-01-01', 2],
    ]);
    expect(graph.names()).toEqual(['Ada Okoro']);
  });

  it('stand in the body that is said beside them', () => {
    const organizations = [named('Tidewater Trust', 'PARTNER'), named('Standards Committee', 'COUNCIL_BODY')];
    const people = [
      person('Ida Moss', { role: 'Operations Manager', organization: 'Tidewater Trust' }),
      person('Ada Okoro', { honorific: 'Councillor', role: 'Chair of the Standards Committee' }),
      person('Ann Reed', { role: 'Head of Ports' }),
      person('Ed Vane', { role: 'Secretary of State' }),
    ];
    const graph = reader(
      resolve(
        [record('a', [meeting('2020-01-01', { items: [item('1', 'A', { people })] })], { organizations })],
        noRegisters,
      ),
    );
    const at = Object.fromEntries(
      graph.all('Role').map((one) => [one.props.title, graph.out(one.id, 'ROLE_IN')[0]?.id ?? null]),
    );
    expect(at).toEqual({
      'Operations Manager': 'organization/tidewater-trust',
      Chair: 'organization/northmoor/standards-committee',
      'Head of Ports': 'organization/northmoor',
      'Secretary of State': null,
    });
  });
});

describe('abbreviations', () => {
  it('are told from the words they stand for', () => {
    expect(abbreviates('SEND', 'Special Educational Needs and Disabilities')).toBe(true);
    expect(abbreviates('DfE', 'Department for Education')).toBe(true);
    expect(abbreviates('SEND', 'Harbour Dues')).toBe(false);
    expect(collapseAbbreviations('Head of Special Educational Needs and Disabilities (SEND)')).toBe('Head of SEND');
    expect(collapseAbbreviations('Adviser (North)')).toBe('Adviser (North)');
  });
});
