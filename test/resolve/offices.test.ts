import { describe, expect, it } from 'vitest';
import type { MeetingFact } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { resolve } from '../../src/resolve/index.ts';
import { item, listed, meeting, person, reader, record } from '../support/invented.ts';

const graphOf = (...meetings: MeetingFact[]) =>
  reader(
    resolve(
      meetings.map((one) => record(`${one.date}`, [one])),
      noRegisters,
    ),
  );
const tenures = (graph: ReturnType<typeof reader>) =>
  graph.all('Tenure').map(({ id, props }) => {
    const [role] = graph.out(id, 'TENURE_IN');
    const [who] = graph.out(id, 'TENURE_OF');
    return [who?.props.name, role?.props.title, props.firstSeen, props.endedBy, props.follows];
  });

describe('an office', () => {
  it('is not held by whoever is in the Chair for a day', () => {
    const graph = graphOf(
      meeting('2023-09-12', { attendance: [listed('Okoro', { capacity: 'CHAIR', presiding: true }), listed('Pell')] }),
      meeting('2023-10-10', { attendance: [listed('Pell', { capacity: 'CHAIR' })] }),
    );
    expect(tenures(graph)).toEqual([
      ['Okoro', 'Member', '2023-09-12', undefined, ['SEAT_LISTED']],
      ['Pell', 'Chair', '2023-10-10', undefined, ['SEAT_LISTED']],
      ['Pell', 'Member', '2023-09-12', undefined, ['SEAT_LISTED']],
    ]);
    const presided = graph.all('Appearance').filter(({ props }) => props.presided);
    expect(presided.map(({ props }) => [props.nameAsStated, props.capacity])).toEqual([['Okoro', 'CHAIR']]);
  });

  it('is over where a record speaks of it as over, and never begins there', () => {
    const thanked = person('Ada Okoro', { honorific: 'Councillor', role: 'Vice-Chair', part: 'MENTIONED', past: true });
    const former = person('Bo Pell', { role: 'former Head of Ports', part: 'MENTIONED' });
    const graph = graphOf(meeting('2023-09-12', { items: [item('1', 'Thanks', { people: [thanked, former] })] }));
    expect(tenures(graph)).toEqual([
      ['Ada Okoro', 'Vice-Chair', undefined, '2023-09-12', ['PAST_OFFICE']],
      ['Bo Pell', 'Head of Ports', undefined, '2023-09-12', ['PAST_OFFICE']],
    ]);
  });

  it('that goes on later was not over', () => {
    const head = (date: string, role: string) =>
      meeting(date, { items: [item('1', 'A', { people: [person('Bo Pell', { role })] })] });
    expect(tenures(graphOf(head('2023-01-10', 'former Head of Ports'), head('2024-01-10', 'Head of Ports')))).toEqual([
      ['Bo Pell', 'Head of Ports', '2024-01-10', undefined, ['POST_IN_ITEM', 'PAST_OFFICE']],
    ]);
  });
});

describe('whom a page head names', () => {
  const graph = graphOf(
    meeting('2023-09-12', {
      contacts: [
        { name: 'Mia Lund', role: 'Clerk to the Committee', kind: 'CONTACT', lines: [3, 3] },
        { name: 'JON BRIGG', role: 'Chief Executive', kind: 'SIGNATORY', lines: [60, 61] },
      ],
      items: [item('1', 'A', { people: [person('Jon Brigg', { role: 'Chief Executive' })] })],
    }),
  );

  it('is a mention of a person in a post, with its place, and no appearance', () => {
    const found = graph
      .all('Mention')
      .map(({ id, props }) => [
        props.part,
        props.nameAsStated,
        graph.out(id, 'AT_MEETING').length,
        graph.out(id, 'IN_ROLE').map((one) => one.props.title),
        graph.out(id, 'EVIDENCED_BY').map((one) => one.props.firstLine),
      ]);
    expect(found).toEqual([
      ['CONTACT', 'Mia Lund', 1, ['Clerk to the Committee'], [3]],
      ['SIGNATORY', 'JON BRIGG', 1, ['Chief Executive'], [60]],
    ]);
    expect(graph.all('Appearance').map(({ props }) => props.nameAsStated)).toEqual(['Jon Brigg']);
  });

  it('is the person who acts under that name elsewhere', () => {
    expect(graph.all('Person').map(({ props }) => props.name)).toHaveLength(2);
  });
});

describe('what a contribution, a role and a strategy rest on', () => {
  const welcomed = person('Ann Reed', {
    role: 'Head of Ports',
    part: 'PRESENTED',
    lines: [21, 21],
    acts: [[24, 24]],
    alsoAs: [{ name: 'Ann', honorific: null, lines: [24, 24] }],
  });
  const graph = graphOf(
    meeting('2023-09-12', {
      items: [
        item('1', 'A', {
          people: [welcomed],
          strategies: [{ name: 'Harbour Strategy', edition: null, relation: 'REPORTED', lines: [22, 22] }],
        }),
      ],
    }),
  );
  const linesOf = (id: string) => graph.out(id, 'EVIDENCED_BY').map(({ props }) => props.firstLine);

  it('are the lines of the name and of the act', () =>
    expect(linesOf(graph.all('Contribution')[0]?.id ?? '')).toEqual([21, 24]));
  it('are the lines that state the role', () => expect(linesOf(graph.all('Role')[0]?.id ?? '')).toEqual([21]));
  it('are the lines that name the strategy', () => expect(linesOf(graph.all('Strategy')[0]?.id ?? '')).toEqual([22]));

  it('and every printed form of a name is a mention of its person with its place', () => {
    const [form] = graph.all('Mention');
    expect(form?.props).toMatchObject({ part: 'ALSO_NAMED', nameAsStated: 'Ann' });
    expect(graph.out(form?.id ?? '', 'MENTION_OF').map(({ props }) => props.alsoKnownAs)).toEqual([['Ann']]);
    expect(linesOf(form?.id ?? '')).toEqual([24]);
  });

  it('and a person belongs to the council whose records name them', () => {
    const [who] = graph.all('Person');
    expect(graph.out(who?.id ?? '', 'OF_COUNCIL').map(({ props }) => props.name)).toEqual([
      'Northmoor Borough Council',
    ]);
  });
});

describe('a body that several items name', () => {
  it('is involved in each of them, and each place is evidence', () => {
    const facts = meeting('2023-09-12', {
      items: [
        item('1', 'A', { lines: [20, 30] }),
        item('2', 'B', { lines: [31, 40] }),
        item('3', 'C', { lines: [41, 50] }),
      ],
    });
    const trust = {
      name: 'Harbour Trust',
      abbreviation: null,
      kind: 'PARTNER' as const,
      lines: [21, 21] as [number, number],
    };
    const graph = reader(
      resolve([record('m', [facts], { organizations: [{ ...trust, alsoAt: [[35, 35]] }] })], noRegisters),
    );
    const body = graph.all('Organization').find(({ props }) => props.name === 'Harbour Trust');
    expect(graph.out(body?.id ?? '', 'INVOLVED_IN').map(({ props }) => props.number)).toEqual(['1', '2']);
    expect(graph.out(body?.id ?? '', 'EVIDENCED_BY').map(({ props }) => props.firstLine)).toEqual([21, 35]);
  });
});

describe('one report under several titles in a pack', () => {
  const report = (
    title: string,
    more: Parameters<typeof item>[2] = {},
    date: string | null = '2023-09-12',
    body?: null,
  ) =>
    meeting(date, {
      kind: 'REPORT',
      ...(body === null ? { body } : {}),
      items: [item(null, title, { lines: [50, 99], ...more })],
    });
  const named = (title: string) => ({ title, authors: [], lines: [55, 55] as [number, number] });
  const graph = reader(
    resolve(
      [
        record('pack', [
          meeting('2023-09-12', {
            kind: 'AGENDA',
            items: [
              item('6', 'Ports Association Sea Wall Peer Challenge Feedback Report', {
                reports: [named('Ports Association Sea Wall Peer Challenge Feedback Report')],
              }),
              item('7', 'Work Programme'),
            ],
          }),
          report('Sea Wall Update', {
            reports: [named('Sea Wall Update'), named('PA Peer Challenge Feedback Report'), named('Tide Tables')],
          }),
          report(
            'Sea Wall Peer Challenge',
            {
              lines: [100, 190],
              reports: [{ title: 'Sea Wall Peer Challenge', authors: ['Ann Reed'], lines: [101, 101] }],
              resolutions: [{ number: null, text: 'Mend the wall.', lines: [120, 120] }],
              references: [{ minute: '9', date: '2022-01-11', body: null, lines: [121, 121] }],
              strategies: [{ name: 'Coast Strategy', edition: '2022', relation: 'MENTIONED', lines: [122, 122] }],
            },
            '2023-05-02',
            null,
          ),
        ]),
      ],
      noRegisters,
    ),
  );
  const reports = graph.all('Report');
  const challenge = reports.find(({ props }) => String(props.title).includes('Peer Challenge'));

  it('is one node, enclosed, under the item that lists it', () => {
    expect(reports.map(({ props }) => [props.title, props.enclosed])).toEqual(
      expect.arrayContaining([
        ['Ports Association Sea Wall Peer Challenge Feedback Report', true],
        ['Sea Wall Update', true],
        ['Tide Tables', false],
      ]),
    );
    expect(reports).toHaveLength(3);
    expect(challenge?.props.alsoKnownAs).toEqual(['PA Peer Challenge Feedback Report', 'Sea Wall Peer Challenge']);
    expect(graph.out(challenge?.id ?? '', 'UNDER_ITEM').map(({ props }) => props.number)).toEqual(['6']);
    expect(graph.out(challenge?.id ?? '', 'SUBMITTED_TO')).toHaveLength(1);
    expect(graph.out(challenge?.id ?? '', 'AUTHORED_BY').map(({ props }) => props.name)).toEqual(['Ann Reed']);
  });

  it('holds its references, recommendations and strategies, each with its lines', () => {
    const parts = graph.into(challenge?.id ?? '', 'IN_REPORT');
    expect(parts.map(({ label }) => label).sort()).toEqual(['Reference', 'ReportStrategy', 'Resolution']);
    for (const { id } of parts) expect(graph.out(id, 'EVIDENCED_BY')).toHaveLength(1);
    expect(graph.out(challenge?.id ?? '', 'ABOUT')).toEqual([]);
  });
});
