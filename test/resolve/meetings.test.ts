import { describe, expect, it } from 'vitest';
import { noRegisters } from '../../src/model/registers.ts';
import { type KeptRecord, resolve } from '../../src/resolve/index.ts';
import { item, listed, meeting, person, reader, record } from '../support/invented.ts';

const graphOf = (...records: KeptRecord[]) => reader(resolve(records, noRegisters));
const id = 'meeting/northmoor/harbour-and-coast-select-committee/2023-09-12';

describe('a meeting', () => {
  const agenda = record('agenda', [
    meeting('2023-09-12', {
      kind: 'AGENDA',
      startTime: '10:00',
      venue: 'Town Hall, Quay Street',
      attendance: [listed('Okoro', { status: null, capacity: 'CHAIR' }), listed('Pell', { status: null })],
      items: [
        item('4', 'Harbour Dues Strategy', {
          people: [person('Ann Reed', { role: 'Head of Ports', part: 'PRESENTED' })],
        }),
        item('5', 'Any other business'),
      ],
    }),
  ]);
  const minutes = record('minutes', [
    meeting('2023-09-12', {
      startTime: '10:00',
      attendance: [listed('Okoro', { capacity: 'CHAIR' }), listed('Garth', { status: 'APOLOGIES' })],
      items: [
        item('31', 'HARBOUR DUES STRATEGY', {
          people: [person('Ann Reed', { role: 'Head of Ports', part: 'PRESENTED' })],
        }),
      ],
    }),
  ]);

  it('is one from agenda and minutes; the minutes win, and the agenda adds what only it says', () => {
    const graph = graphOf(agenda, minutes);
    expect(graph.all('Meeting').map((one) => one.id)).toEqual([id]);
    const { at: _, day: __, body: ___, council: ____, ...said } = graph.get(id)?.props ?? {};
    expect(said).toEqual({ date: '2023-09-12', kind: 'MINUTES', startTime: '10:00', venue: 'Town Hall, Quay Street' });
    expect(
      graph
        .out(id, 'RECORDED_IN')
        .map((one) => one.props.fileName)
        .sort(),
    ).toEqual(['agenda.txt', 'minutes.txt']);
    expect(graph.all('AgendaItem').map((one) => [one.props.number, one.props.title])).toEqual([
      ['31', 'HARBOUR DUES STRATEGY'],
      ['5', 'Any other business'],
    ]);
  });

  it('of an agenda alone has items and seats, but nobody appears', () => {
    const graph = graphOf(agenda);
    expect(graph.all('Appearance')).toEqual([]);
    expect(graph.all('Contribution')).toEqual([]);
    expect(graph.all('Mention').map((one) => one.props.nameAsStated)).toEqual(['Ann Reed']);
    const seats = graph.all('Tenure').map((one) => graph.out(one.id, 'TENURE_IN')[0]?.props.title);
    expect(seats.sort()).toEqual(['Chair', 'Head of Ports', 'Member']);
  });

  it('held twice on one day is two', () => {
    const at = (startTime: string) => meeting('2023-09-12', { startTime, attendance: [listed('Okoro')] });
    expect(
      graphOf(record('both', [at('10:00'), at('14:30')]))
        .all('Meeting')
        .map((one) => one.id),
    ).toEqual([`${id}-10-00`, `${id}-14-30`]);
  });

  it('without a date is not taken for another', () => {
    expect(graphOf(record('a', [meeting(null)]), record('b', [meeting(null)])).all('Meeting')).toHaveLength(2);
  });
});

describe('an appearance', () => {
  it('is one a person and meeting, listed or not, with what was done', () => {
    const graph = graphOf(
      record('m', [
        meeting('2023-09-12', {
          attendance: [
            listed('Brand', { capacity: 'VICE_CHAIR', lines: [3, 3] }),
            listed('Brand', { lines: [4, 4] }),
            listed('Okoro'),
          ],
          items: [
            item('1', 'Dues', {
              people: [
                person('Ann Reed', { role: 'Head of Ports', part: 'PRESENTED' }),
                person('Ann Reed', { role: 'Head of Ports', part: 'SPOKE', lines: [25, 25] }),
                person('Okoro', { honorific: 'Councillor', part: 'MENTIONED' }),
                person('Ed Vane', { part: 'MENTIONED' }),
              ],
            }),
            item('2', 'Berths', { people: [person('Ann Reed', { role: 'Head of Ports' })] }),
          ],
        }),
      ]),
    );
    const of = (name: string) => {
      const [who] = graph.all('Person').filter((one) => one.props.name === name);
      return graph.into(who?.id ?? '', 'APPEARANCE_OF').map(({ id: at, props }) => ({
        status: props.status ?? null,
        basis: props.basis,
        capacity: props.capacity ?? null,
        did: graph
          .into(at, 'PART_OF_APPEARANCE')
          .map((one) => `${graph.out(one.id, 'UNDER_ITEM')[0]?.props.number} ${one.props.part}`),
        lines: graph.out(at, 'EVIDENCED_BY').map((one) => one.props.firstLine),
      }));
    };
    expect(of('Brand')).toEqual([
      { status: 'PRESENT', basis: 'LISTED', capacity: 'VICE_CHAIR', did: [], lines: [3, 4] },
    ]);
    expect(of('Okoro')).toEqual([{ status: 'PRESENT', basis: 'LISTED', capacity: 'MEMBER', did: [], lines: [5] }]);
    expect(of('Ann Reed')).toEqual([
      { status: null, basis: 'CONTRIBUTED', capacity: null, did: ['1 PRESENTED', '2 SPOKE'], lines: [21] },
    ]);
    expect(of('Ed Vane')).toEqual([]);
    expect(graph.all('Mention')).toHaveLength(2);
  });

  it('in the apologies stays so although its bearer speaks, and the contradiction is shown', () => {
    const graph = graphOf(
      record('m', [
        meeting('2023-09-12', {
          attendance: [listed('Okoro', { status: 'APOLOGIES' })],
          items: [item('1', 'Dues', { people: [person('Okoro', { honorific: 'Councillor' })] })],
        }),
      ]),
    );
    expect(graph.all('Appearance').map((one) => one.props.status)).toEqual(['APOLOGIES']);
    expect(graph.all('Diagnostic').map((one) => [one.props.rule, one.props.severity])).toEqual([
      ['attendance/away-but-contributing', 'info'],
    ]);
  });

  it('comes from a declaration too', () => {
    const graph = graphOf(
      record('m', [
        meeting('2023-09-12', {
          attendance: [listed('Okoro')],
          items: [
            item('1', 'Declarations', {
              declarations: [{ name: 'Okoro', interest: 'PERSONAL', relatesTo: '4', lines: [22, 22] }],
            }),
          ],
        }),
      ]),
    );
    expect(
      graph
        .all('Declaration')
        .flatMap((one) => graph.out(one.id, 'BY_PERSON'))
        .map((one) => one.props.name),
    ).toEqual(['Okoro']);
    expect(graph.all('Contribution').map((one) => one.props.part)).toEqual(['DECLARED']);
  });
});

describe('a post-holder without a name', () => {
  const unnamed = (role: string) => person(null, { role, part: 'SPOKE', lines: [28, 28] });
  const spoken = (named: string, role: string) =>
    graphOf(
      record('m', [
        meeting('2023-09-12', {
          attendance: [listed('Okoro', { capacity: 'CHAIR' })],
          items: [
            item('1', 'Dues', { people: [person('Ann Reed', { role: named, part: 'PRESENTED' }), unnamed(role)] }),
          ],
        }),
      ]),
    );

  it('is the person to whom the same item gives the very post', () => {
    const graph = spoken('Head of Ports', 'the Head of Ports');
    expect(graph.all('Contribution')).toHaveLength(1);
    expect(graph.out(graph.all('Contribution')[0]?.id ?? '', 'EVIDENCED_BY')).toHaveLength(2);
  });

  it.each([
    ['Head of Ports', 'Director of Ports'],
    ['Interim Head of Ports', 'Head of Ports'],
    ['Joint Head of Ports', 'Joint Head of Ports'],
    ['Head of Ports', 'Chair'],
  ])('named %s, then %s: belongs to the role alone', (named, role) => {
    const graph = spoken(named, role);
    const [alone] = graph.all('Contribution').filter((one) => one.props.nameAsStated === undefined);
    expect(graph.out(alone?.id ?? '', 'PART_OF_APPEARANCE')).toEqual([]);
    expect(graph.out(alone?.id ?? '', 'IN_ROLE')).toHaveLength(1);
  });
});

describe('a report enclosed in a pack', () => {
  const pack = record('pack', [
    meeting('2023-09-12', { kind: 'AGENDA', items: [item('4', 'Harbour Dues Review Report'), item('5', 'Berths')] }),
    meeting('2023-09-12', {
      kind: 'REPORT',
      attendance: [],
      items: [
        item(null, 'Review of Harbour Dues', {
          lines: [40, 90],
          people: [
            person('Ann Reed', { role: 'Head of Ports', part: 'AUTHORED', lines: [42, 42] }),
            person('Ada Okoro', { honorific: 'Councillor', role: 'Chair', part: 'SPOKE', lines: [50, 50] }),
          ],
          resolutions: [{ number: '1', text: 'That dues be halved.', lines: [60, 60] }],
          strategies: [{ name: 'Harbour Dues Strategy', edition: null, relation: 'MENTIONED', lines: [61, 61] }],
          reports: [
            { title: 'Review of Harbour Dues', authors: ['Ann Reed'], lines: [41, 41] },
            { title: 'Berths Survey', authors: [], lines: [80, 80] },
          ],
        }),
      ],
    }),
  ]);
  const graph = graphOf(pack);
  const report = graph.all('Report').find((one) => one.props.title === 'Review of Harbour Dues');

  it('is submitted to its meeting, under its item, by its authors, and makes no meeting', () => {
    expect(graph.all('Meeting')).toHaveLength(1);
    expect(graph.out(report?.id ?? '', 'SUBMITTED_TO').map((one) => one.id)).toEqual([id]);
    expect(graph.out(report?.id ?? '', 'UNDER_ITEM').map((one) => one.props.number)).toEqual(['4']);
    expect(graph.out(report?.id ?? '', 'AUTHORED_BY').map((one) => one.props.name)).toEqual(['Ann Reed']);
    expect(graph.out(report?.id ?? '', 'ABOUT')).toEqual([]);
    expect(report?.props.enclosed).toBe(true);
  });

  it('holds mentions and recommendations, no appearances and no reportings', () => {
    expect(graph.all('Appearance')).toEqual([]);
    expect(graph.all('Reporting')).toEqual([]);
    expect(
      graph
        .into(report?.id ?? '', 'IN_REPORT')
        .map((one) => one.label)
        .sort(),
    ).toEqual(['Mention', 'Mention', 'ReportStrategy', 'Resolution']);
    expect(graph.all('Resolution').map((one) => one.props.kind)).toEqual(['RECOMMENDATION']);
  });

  it('gives the chair of a review no chair of the committee', () => {
    expect(graph.all('Role').map((one) => one.props.title)).toEqual(['Head of Ports']);
  });
});

describe('evidence', () => {
  const facts = [meeting('2023-09-12', { attendance: [listed('Okoro', { lines: [2, 3] })] })];
  it('quotes the lines where the text is held, white space and marks taken off', () => {
    const graph = graphOf(record('m', facts, { text: 'x\n**Present:**  Councillor\n  Okoro |\n' }));
    expect(graph.all('Evidence').map((one) => one.props)).toEqual([
      { firstLine: 2, lastLine: 3, quote: 'Present: Councillor Okoro' },
    ]);
    expect(graph.all('Record')[0]?.props).toMatchObject({ held: true, lineCount: 4 });
  });

  it('without the text gives the lines alone, and changes nothing else', () => {
    const without = resolve([record('m', facts)], noRegisters);
    const held = resolve([record('m', facts, { text: 'x\ny\nz' })], noRegisters);
    const shape = (one: typeof held) =>
      JSON.stringify({
        nodes: one.nodes.filter((node) => !['Evidence', 'Record'].includes(node.label)),
        edges: one.edges,
      });
    expect(shape(without)).toBe(shape(held));
    expect(without.nodes.find((node) => node.label === 'Evidence')?.props).toEqual({ firstLine: 2, lastLine: 3 });
  });
});
