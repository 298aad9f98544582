import { describe, expect, it } from 'vitest';
import type { ItemFact } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { type KeptRecord, resolve } from '../../src/resolve/index.ts';
import { editionKey, editionYears } from '../../src/resolve/strategies/edition.ts';
import { dueDate } from '../../src/resolve/threads/due.ts';
import { minuteParts } from '../../src/resolve/threads/references.ts';
import { item, listed, meeting, person, reader, record, registers } from '../support/invented.ts';

const graphOf = (...records: KeptRecord[]) => reader(resolve(records, noRegisters));
const on = (date: string, ...items: ItemFact[]) => record(date, [meeting(date, { items })]);
const strategy = (name: string, edition: string | null = null, relation: 'REPORTED' | 'MENTIONED' = 'REPORTED') => ({
  name,
  edition,
  relation,
  lines: [22, 22] as [number, number],
});

describe('strategies', () => {
  it.each([
    ['2022-2027', { startYear: 2022, endYear: 2027 }],
    ['2024/27', { startYear: 2024, endYear: 2027 }],
    ['2018', { startYear: 2018 }],
    ['third edition', {}],
  ])('edition %s', (label, years) => expect(editionYears(label)).toEqual(years));
  it('one edition whatever the mark between its years', () =>
    expect(editionKey('2024/27')).toBe(editionKey('2024–2027')));

  it('are series by name and council; a plan is not its strategy; editions follow each other', () => {
    const graph = graphOf(
      on('2018-09-01', item('1', 'A', { strategies: [strategy('Northmoor Harbour Strategy', '2018', 'MENTIONED')] })),
      on(
        '2024-07-01',
        item('1', 'A', { strategies: [strategy('the Harbour Strategy', '2024-2028'), strategy('Harbour Plan')] }),
      ),
    );
    expect(graph.all('Strategy').map((one) => one.id)).toEqual([
      'strategy/northmoor/harbour-plan',
      'strategy/northmoor/northmoor-harbour-strategy',
    ]);
    const [first, second] = graph.all('StrategyEdition');
    expect([first?.props.label, second?.props.label]).toEqual(['2018', '2024-2028']);
    expect(graph.out(first?.id ?? '', 'SUCCEEDED_BY')).toEqual([second]);
    expect(
      graph
        .all('Reporting')
        .map((one) => one.props.relation)
        .sort(),
    ).toEqual(['MENTIONED', 'REPORTED', 'REPORTED']);
    expect(graph.all('Reporting').every((one) => graph.out(one.id, 'EVIDENCED_BY').length === 1)).toBe(true);
  });

  it('called alike in two councils are two', () => {
    const at = (council: string) =>
      record(council, [
        meeting('2020-01-01', { council, items: [item('1', 'A', { strategies: [strategy('Harbour Strategy')] })] }),
      ]);
    expect(graphOf(at('Northmoor Borough Council'), at('Eastwick City Council')).all('Strategy')).toHaveLength(2);
  });

  it('take their names and editions from the register', () => {
    const known = registers({
      organizations: [
        { id: 'organization/northmoor', name: 'Northmoor Borough Council', kind: 'COUNCIL', alsoKnownAs: [] },
      ],
      strategies: [
        {
          id: 'strategy/northmoor/harbour',
          name: 'Harbour Strategy',
          organization: 'organization/northmoor',
          alsoKnownAs: ['Strategy for Ports'],
          editions: [{ label: '2018' }, { label: '2024-2028', succeeds: '2018' }],
        },
      ],
    });
    const graph = reader(
      resolve([on('2024-07-01', item('1', 'A', { strategies: [strategy('Strategy for Ports', '2024/28')] }))], known),
    );
    expect(graph.all('Strategy').map((one) => one.props.name)).toEqual(['Harbour Strategy']);
    expect(graph.out(graph.all('Reporting')[0]?.id ?? '', 'OF_EDITION').map((one) => one.props.label)).toEqual([
      '2024-2028',
    ]);
  });
});

describe('references', () => {
  it.each([
    ['13(3)', '13', '3'],
    ['53', '53', null],
    ['Minute No. 7', '7', null],
    ['C12', 'C12', null],
  ])('%s', (minute, number, limb) => expect(minuteParts(minute)).toEqual({ number, limb }));

  const pointing = (
    minute: string | null,
    date: string | null,
    body: string | null = null,
    title = 'Matters arising',
  ) => on('2018-09-18', item('22', title, { references: [{ minute, date, body, lines: [23, 23] }] }));
  const july = on('2018-07-17', item('13', 'Harbour Dues'), item('14', 'Berths'));

  it('are pending until the record that they point at is loaded', () => {
    const [before] = graphOf(pointing('13(3)', '2018-07-17')).all('Reference');
    expect(before?.props.state).toBe('PENDING');
    const graph = graphOf(pointing('13(3)', '2018-07-17'), july);
    expect(graph.get(before?.id ?? '')?.props.state).toBe('RESOLVED');
    expect(graph.out(before?.id ?? '', 'REFERS_TO').map((one) => [one.label, one.props.number])).toEqual([
      ['AgendaItem', '13'],
    ]);
  });

  it('lead to a meeting by body and day, the body named in part', () => {
    const graph = graphOf(pointing(null, '2018-07-17', 'Select Committee'), july);
    expect(
      graph
        .all('Reference')
        .flatMap((one) => graph.out(one.id, 'REFERS_TO'))
        .map((one) => one.id),
    ).toEqual(['meeting/northmoor/harbour-and-coast-select-committee/2018-07-17']);
  });

  it('with a minute and no date mean the same meeting first, then the only such minute of the council year', () => {
    const here = on(
      '2018-09-18',
      item('21', 'Declarations', { references: [{ minute: '22', date: null, body: null, lines: [23, 23] }] }),
      item('22', 'Dues'),
    );
    expect(
      graphOf(here, july)
        .all('Reference')
        .map((one) => one.props.state),
    ).toEqual(['RESOLVED']);
    expect(
      graphOf(pointing('14', null), july)
        .all('Reference')
        .map((one) => one.props.state),
    ).toEqual(['RESOLVED']);
    expect(
      graphOf(pointing('14', null), on('2018-02-01', item('14', 'Last year')))
        .all('Reference')
        .map((one) => one.props.state),
    ).toEqual(['PENDING']);
  });

  it.each([
    ['a day that proves no meeting of this body', pointing(null, '2018-07-17', null, 'Harbour Dues')],
    ['a minute that the meeting does not have', pointing('99', '2018-07-17')],
    ['another body', pointing('13', '2018-07-17', 'Planning Committee')],
  ])('to %s stay pending', (_what, one) => {
    expect(
      graphOf(one, july)
        .all('Reference')
        .map((each) => each.props.state),
    ).toEqual(['PENDING']);
  });
});

describe('what is asked', () => {
  it.each([
    ['in 4 months', '2018-09-18', '2019-01-18'],
    ['within six weeks', '2018-09-18', '2018-10-30'],
    ['in one month', '2018-10-31', '2018-11-30'],
    ['by 31 March 2025', null, '2025-03-31'],
    ['the December meeting', '2018-09-18', undefined],
    ['in 4 months', null, undefined],
    ['by 31 February 2025', null, undefined],
    ['over the next 3 years', '2018-09-18', undefined],
  ])('%s from %s is due %s', (due, from, day) => expect(dueDate(due, from)).toBe(day));

  const asked = on(
    '2018-09-18',
    item('13', 'Sea defences', {
      resolutions: [
        { number: '1', actions: ['NOTED'], lines: [25, 25] },
        {
          number: '2',
          summary: 'A progress report on seawall inspections is to come back.',
          actions: ['REQUESTED'],
          due: 'in 4 months',
          addressedTo: ['the Head of Ports', 'Select Committee', 'Councillor Okoro', 'nobody known'],
          lines: [26, 26],
        },
      ],
      people: [person('Ann Reed', { role: 'Head of Ports' }), person('Okoro', { honorific: 'Councillor' })],
    }),
  );

  it('is an action with a day, addressed to a post, a body or a person', () => {
    const graph = graphOf(asked);
    const [action, ...more] = graph.all('Action');
    expect(more).toEqual([]);
    expect(action?.props).toMatchObject({ due: 'in 4 months', dueDate: '2019-01-18', heldTo: '2018-09-18' });
    expect(
      graph
        .out(action?.id ?? '', 'ADDRESSED_TO')
        .map((one) => one.label)
        .sort(),
    ).toEqual(['Organization', 'Person', 'Role']);
    expect(graph.out(action?.id ?? '', 'REQUESTED_IN')[0]?.props.addressedToAsStated).toHaveLength(4);
  });

  const later = (more: Partial<ItemFact>, words?: string, title = 'Matters arising') => {
    const text = words && `${'\n'.repeat(21)}${words}`;
    return record('2019-01-15', [meeting('2019-01-15', { items: [item('30', title, { ...more, lines: [20, 22] })] })], {
      ...(text ? { text } : {}),
    });
  };
  const minute = (limb: string) => ({
    references: [{ minute: `13(${limb})`, date: '2018-09-18', body: null, lines: [22, 22] as [number, number] }],
  });
  const report = { reports: [{ title: 'Seawall Inspections', authors: [], lines: [22, 22] as [number, number] }] };
  const recall = (month: string, summary: string) => ({
    recalls: [{ month, date: null, summary, says: 'IN_HAND' as const, lines: [22, 22] as [number, number] }],
  });

  it.each([
    ['names its limb', later(minute('2')), ['SAME_MINUTE'], 'NOT_SAID'],
    ['says that it was done', later(minute('2'), 'The seawall report had been circulated.'), ['SAME_MINUTE'], 'DONE'],
    ['says that it was not', later(minute('2'), 'The report had not been written.'), ['SAME_MINUTE'], 'NOT_DONE'],
    ['says that it is to come', later(minute('2'), 'It would be presented in March.'), ['SAME_MINUTE'], 'IN_HAND'],
    ['receives the report', later(report), ['NAMED_REPORT_RECEIVED'], 'NOT_SAID'],
    ['receives it and is held', later(report, 'Seawall inspections were reported.'), ['NAMED_REPORT_RECEIVED'], 'DONE'],
    [
      'is headed by a report that was not written',
      later(report, 'The report on seawall inspections had not been written.'),
      ['NAMED_REPORT_RECEIVED'],
      'NOT_DONE',
    ],
    ['recalls month and subject', later(recall('2018-09', 'Seawall inspections')), ['MONTH_AND_SUBJECT'], 'IN_HAND'],
    [
      'names the meeting and the subject',
      later(
        { references: [{ minute: null, date: '2018-09-18', body: 'Select Committee', lines: [22, 22] }] },
        'At the meeting of 18 September seawall inspections had been asked for; no report had been received.',
      ),
      ['MEETING_AND_SUBJECT'],
      'NOT_DONE',
    ],
  ])('a later item refers back if it %s', (_how, one, reasons, says) => {
    const graph = graphOf(asked, one);
    const [action] = graph.all('Action');
    const followUps = graph.into(action?.id ?? '', 'FOLLOWS_UP');
    expect(followUps.map(({ props }) => [props.reasons, props.says])).toEqual([[reasons, says]]);
    expect(graph.out(followUps[0]?.id ?? '', 'EVIDENCED_BY').map(({ props }) => props.firstLine)).toEqual([22]);
    expect(graph.out(followUps[0]?.id ?? '', 'FOLLOWED_IN').map(({ props }) => props.number)).toEqual(['30']);
  });

  it.each([
    ['names another limb', later(minute('1'))],
    ['is only the standing item of its kind', on('2019-01-15', item('30', 'Work Programme'), item('31', 'Report'))],
    ['has only a heading of the subject', later({}, undefined, 'Seawall inspections: progress report')],
    ['shares one word', later(recall('2018-09', 'Seawall lighting in the north'))],
    ['recalls another month', later(recall('2018-08', 'Seawall inspections'))],
    ['came before', on('2018-01-15', item('30', 'A', report))],
  ])('nothing refers back in an item that %s; the record is held to a day', (_how, one) => {
    const [action] = graphOf(asked, one).all('Action');
    expect(graphOf(asked, one).all('FollowUp')).toEqual([]);
    expect(action?.props.heldTo).toBe(one.facts.meetings[0]?.date === '2018-01-15' ? '2018-09-18' : '2019-01-15');
  });

  it.each([
    ['That Members be invited to the launch of the pier.', ['AGREED'], 1],
    ['That Appendix 1 be circulated to Members.', ['AGREED'], 1],
    ['That a visit to the lighthouse be arranged.', ['SCHEDULED'], 1],
    ['That the offer of a visit to the lighthouse be accepted.', ['AGREED'], 1],
    ['That the strategy be agreed.', ['AGREED'], 0],
    ['That the next meeting be held on 4 March.', ['SCHEDULED'], 0],
    ['That the minutes be approved.', ['APPROVED'], 0],
  ] as const)('"%s" asks for something, or not', (text, actions, count) => {
    const limb = { number: null, text, actions: [...actions], lines: [25, 25] as [number, number] };
    expect(graphOf(on('2018-09-18', item('13', 'A', { resolutions: [limb] }))).all('Action')).toHaveLength(count);
  });

  it('keeps the words of a decision only where the record is held', () => {
    const facts = meeting('2018-09-18', {
      attendance: [listed('Okoro')],
      items: [
        item('1', 'A', {
          resolutions: [{ number: null, text: 'That it be so.', summary: 'Agreed.', lines: [25, 25] }],
        }),
      ],
    });
    expect(
      graphOf(record('m', [facts]))
        .all('Resolution')
        .map((one) => [one.props.text, one.props.summary]),
    ).toEqual([[undefined, 'Agreed.']]);
    expect(
      graphOf(record('m', [facts], { text: 'x' }))
        .all('Resolution')
        .map((one) => one.props.text),
    ).toEqual(['That it be so.']);
  });
});
