import { describe, expect, it } from 'vitest';
import type { MeetingFact } from '../../src/model/facts.ts';
import { noRegisters } from '../../src/model/registers.ts';
import { type KeptRecord, resolve } from '../../src/resolve/index.ts';
import { item, listed, meeting, person, reader, record } from '../support/invented.ts';

const minutes = (date: string, names: Parameters<typeof listed>[], more: Partial<MeetingFact> = {}) =>
  record(`${more.council ?? ''}${more.body ?? ''}${date}`, [
    meeting(date, { attendance: names.map((one) => listed(...one)), ...more }),
  ]);
const graphOf = (...records: KeptRecord[]) => reader(resolve(records, noRegisters));
const openNames = (graph: ReturnType<typeof reader>) =>
  graph.all('UnresolvedPerson').map((one) => String(one.props.name));

describe('one person', () => {
  it('is a surname that goes on through a term', () => {
    const graph = graphOf(
      minutes('2020-06-01', [['Okoro']]),
      minutes('2021-06-01', [['Okoro']]),
      minutes('2023-06-01', [['Okoro']]),
    );
    expect(graph.names()).toEqual(['Okoro']);
    expect(graph.all('Appearance')).toHaveLength(3);
  });

  it('is a surname and the only full name that it can mean', () => {
    const graph = graphOf(minutes('2020-06-01', [['Okoro']]), minutes('2021-06-01', [['Ada Okoro']]));
    expect(graph.names()).toEqual(['Ada Okoro']);
    expect(graph.all('Person')[0]?.props.alsoKnownAs).toEqual(['Okoro']);
  });

  it('is one spelling with and without a space after the initial', () => {
    expect(graphOf(minutes('2020-06-01', [['Z.Garth']]), minutes('2020-09-01', [['Z. Garth']])).names()).toEqual([
      'Z. Garth',
    ]);
  });

  it('is a double surname with a hyphen, another dash and a space; a middle name stays one', () => {
    const graph = graphOf(
      minutes('2020-06-01', [['Ann Pell–Orme'], ['Bo Ash Reed']]),
      minutes('2020-09-01', [['Ann Pell Orme'], ['Bo Ash Reed']]),
      minutes('2020-11-01', [['Pell-Orme']]),
    );
    expect(graph.all('Person')).toHaveLength(2);
    expect(graph.names()).toContain('Bo Ash Reed');
  });

  it('is a former name that the record states, and nobody of another forename', () => {
    const before = minutes('2020-06-01', [['Ann Harlow-Pike'], ['Bo Harlow-Pike']]);
    const after = minutes('2020-09-01', [['Ann Harlow', { formerly: 'Harlow-Pike' }]]);
    const graph = graphOf(before, after);
    expect(graph.all('Person').map(({ props }) => props.alsoKnownAs)).toEqual(
      expect.arrayContaining([[], [expect.stringMatching(/^Ann Harlow/)]]),
    );
    expect(graph.all('Person')).toHaveLength(2);
  });

  it('goes by the form that is not in capitals, where a record prints one', () => {
    expect(graphOf(minutes('2020-06-01', [["O'DELL"], ['KERR']]), minutes('2020-09-01', [["O'Dell"]])).names()).toEqual(
      ['KERR', "O'Dell"],
    );
  });

  it('comes back after an election cycle when hardly anybody else is so called', () => {
    expect(graphOf(minutes('2018-06-01', [['Okoro']]), minutes('2023-12-01', [['Okoro']])).names()).toEqual(['Okoro']);
  });

  it('is an officer whose post is printed in two ways', () => {
    const one = record('a', [
      meeting('2021-01-01', { items: [item('1', 'A', { people: [person('Ann Pell', { role: 'Head of Housing' })] })] }),
    ]);
    const two = record('b', [
      meeting('2022-01-01', {
        items: [item('1', 'A', { people: [person('Ann Pell', { role: 'Interim Head of Housing' })] })],
      }),
    ]);
    expect(graphOf(one, two).names()).toEqual(['Ann Pell']);
  });

  it('is an officer who moves from one post to the next', () => {
    const one = record('a', [
      meeting('2021-01-01', {
        items: [item('1', 'A', { people: [person('Ottoline Pell', { role: 'Head of Housing' })] })],
      }),
    ]);
    const two = record('b', [
      meeting('2022-01-01', {
        items: [item('1', 'A', { people: [person('Ottoline Pell', { role: 'Director of Highways' })] })],
      }),
    ]);
    const graph = graphOf(one, two);
    expect(graph.names()).toEqual(['Ottoline Pell']);
    expect(graph.all('Tenure')).toHaveLength(2);
  });

  it('is a slip within an item: one letter, and nobody else', () => {
    const people = [
      person('Paula Hale', { role: 'Head of Inclusion', part: 'PRESENTED' }),
      person('Paul Hale', { part: 'MENTIONED' }),
    ];
    expect(graphOf(record('a', [meeting('2021-01-01', { items: [item('1', 'A', { people })] })])).names()).toEqual([
      'Paula Hale',
    ]);
  });

  it('is a forename in the item of the only one so called', () => {
    const people = [person('Susan Orme', { role: 'Head of Inclusion' }), person('Susan', { part: 'MENTIONED' })];
    expect(graphOf(record('a', [meeting('2021-01-01', { items: [item('1', 'A', { people })] })])).names()).toEqual([
      'Susan Orme',
    ]);
  });

  it('is a slip in a list from which the regular member is missing', () => {
    const graph = graphOf(
      minutes('2020-01-01', [['Ackroyd']]),
      minutes('2020-04-01', [['Acrkoyd']]),
      minutes('2020-07-01', [['Ackroyd']]),
    );
    expect(graph.names()).toEqual(['Ackroyd']);
    expect(graph.all('Appearance')).toHaveLength(3);
  });

  it('of another council stays another, whatever body both belong to', () => {
    const peer = (council: string) =>
      record(
        council,
        [
          meeting('2022-01-01', {
            council,
            items: [
              item('1', 'A', { people: [person('Ida Moss', { role: 'Peer', organization: 'Tidewater Trust' })] }),
            ],
          }),
        ],
        { organizations: [{ name: 'Tidewater Trust', abbreviation: null, kind: 'PARTNER', lines: [21, 21] }] },
      );
    expect(graphOf(peer('Northmoor Borough Council'), peer('Eastwick City Council')).names()).toEqual([
      'Ida Moss',
      'Ida Moss',
    ]);
  });
});

describe('two people', () => {
  it('are listed side by side', () => {
    expect(graphOf(minutes('2020-01-01', [['Garth'], ['T. Garth']])).names()).toEqual(['Garth', 'T. Garth']);
  });

  it('have different initials', () => {
    expect(graphOf(minutes('2020-01-01', [['Z. Garth']]), minutes('2020-04-01', [['T. Garth']])).names()).toEqual([
      'T. Garth',
      'Z. Garth',
    ]);
  });

  it('serve two councils', () => {
    const graph = graphOf(
      minutes('2020-01-01', [['Ada Okoro']]),
      minutes('2020-01-02', [['Ada Okoro']], { council: 'Eastwick City Council' }),
    );
    expect(graph.names()).toEqual(['Ada Okoro', 'Ada Okoro']);
    expect(graph.all('Person').map((one) => one.id)).toEqual([
      'person/eastwick/ada-okoro',
      'person/northmoor/ada-okoro',
    ]);
  });

  it('serve two councils that no record names, on bodies called alike', () => {
    const more = { council: null, body: 'Cabinet' };
    const graph = graphOf(
      minutes('2020-01-01', [['Okoro']], more),
      record('other', [meeting('2020-02-01', { ...more, attendance: [listed('Okoro')] })]),
    );
    expect(graph.names()).toEqual(['Okoro', 'Okoro']);
  });

  it('are a councillor and an officer at one time', () => {
    const at = (date: string) =>
      minutes(date, [['Ada Okoro']], {
        items: [item('1', 'A', { people: [person('Ada Okoro', { role: 'Tree Officer' })] })],
      });
    const graph = graphOf(at('2020-01-01'), at('2020-04-01'));
    expect(graph.names()).toEqual(['Ada Okoro', 'Ada Okoro']);
    expect(openNames(graph)).toEqual([]);
  });

  it('are an officer here and another of the name in two posts at one time, and the question stays open', () => {
    const at = (date: string) =>
      record(date, [
        meeting(date, {
          items: [
            item('1', 'A', { people: [person('Ida Moss', { role: 'Head of Housing' })] }),
            item('2', 'B', { people: [person('Ida Moss', { role: 'Harbour Master' })] }),
          ],
        }),
      ]);
    const graph = graphOf(at('2020-01-01'), at('2020-04-01'));
    expect(graph.names()).toEqual(['Ida Moss', 'Ida Moss']);
    expect(openNames(graph)).toEqual(['Ida Moss']);
  });

  it('are spelled alike for good: two spellings that both last are two names', () => {
    const graph = graphOf(
      minutes('2020-01-01', [['Clarke'], ['Clark']]),
      minutes('2021-01-01', [['Clarke']]),
      minutes('2021-06-01', [['Clark']]),
    );
    expect(graph.names()).toEqual(['Clark', 'Clarke']);
    expect(openNames(graph)).toEqual([]);
  });

  it('follow each other on a seat under similar names', () => {
    const graph = graphOf(
      minutes('2020-01-01', [['Ackroyd']]),
      minutes('2020-04-01', [['Ackroyd']]),
      minutes('2020-07-01', [['Akroyd']]),
    );
    expect(graph.names()).toEqual(['Ackroyd', 'Akroyd']);
    expect(openNames(graph)).toHaveLength(1);
  });
});

describe('what cannot be settled', () => {
  it('is a common surname years later: two persons, and the question with both', () => {
    const graph = graphOf(minutes('2018-09-01', [['Clark']]), minutes('2024-07-01', [['Hattie Clark']]));
    expect(graph.names()).toEqual(['Clark', 'Hattie Clark']);
    const [open] = graph.all('UnresolvedPerson');
    expect(open?.props).toMatchObject({ name: 'Clark', reason: expect.stringContaining('5 years apart') });
    expect(graph.out(open?.id ?? '', 'CANDIDATE').map((one) => one.props.name)).toEqual(['Clark', 'Hattie Clark']);
    expect(graph.out(open?.id ?? '', 'NAMED_AT').map((one) => one.props.date)).toEqual(['2018-09-01']);
    expect(graph.out(open?.id ?? '', 'EVIDENCED_BY')).toHaveLength(1);
  });

  it('is a surname of which two are known at the time', () => {
    const body = 'Licensing Sub-Committee';
    const graph = graphOf(
      minutes('2020-01-01', [['Ada Okoro'], ['Ben Okoro']]),
      minutes('2020-04-01', [['Okoro']], { body }),
    );
    expect(graph.names()).toEqual(['Ada Okoro', 'Ben Okoro', 'Okoro']);
    const [open] = graph.all('UnresolvedPerson');
    expect(graph.out(open?.id ?? '', 'CANDIDATE')).toHaveLength(3);
  });

  it('but a seat on the body settles which of the two it is', () => {
    const body = 'Licensing Sub-Committee';
    const graph = graphOf(
      minutes('2020-01-01', [['Ada Okoro'], ['Pell']]),
      minutes('2020-02-01', [['Ben Okoro']], { body }),
      minutes('2020-04-01', [['Okoro']], { body }),
    );
    const [ben] = graph.all('Person').filter((one) => one.props.name === 'Ben Okoro');
    expect(graph.names()).toEqual(['Ada Okoro', 'Ben Okoro', 'Pell']);
    expect(graph.into(ben?.id ?? '', 'APPEARANCE_OF')).toHaveLength(2);
  });

  it('is a change of name in one post: a marriage or a successor', () => {
    const at = (date: string, name: string) =>
      record(date, [
        meeting(date, { items: [item('1', 'A', { people: [person(name, { role: 'Head of Legal Services' })] })] }),
      ]);
    const graph = graphOf(at('2020-01-01', 'Jo Brook'), at('2020-04-01', 'Jo Brook'), at('2020-07-01', 'Jo Dale'));
    expect(graph.names()).toEqual(['Jo Brook', 'Jo Dale']);
    expect(openNames(graph)).toEqual(['Jo Dale']);
  });

  it('is a double name after a single one', () => {
    const graph = graphOf(minutes('2020-01-01', [['Jo Pell']]), minutes('2021-01-01', [['Jo Pell-Orme']]));
    expect(graph.names()).toEqual(['Jo Pell', 'Jo Pell-Orme']);
    expect(openNames(graph)).toHaveLength(1);
  });

  it('is a forename that two of the item bear: no person, and both are candidates', () => {
    const people = [
      person('Anne Pell', { role: 'Head of Housing' }),
      person('Anne Orme', { role: 'Head of Parks' }),
      person('Anne'),
    ];
    const graph = graphOf(record('a', [meeting('2021-01-01', { items: [item('1', 'A', { people })] })]));
    expect(graph.names()).toEqual(['Anne Orme', 'Anne Pell']);
    const [open] = graph.all('UnresolvedPerson');
    expect(graph.out(open?.id ?? '', 'CANDIDATE')).toHaveLength(2);
    const alone = graph.all('Contribution').filter((one) => one.props.nameAsStated === 'Anne');
    expect(alone).toHaveLength(1);
    expect(graph.out(alone[0]?.id ?? '', 'BY_PERSON')).toEqual([]);
  });

  it('Mr and Mrs are never one', () => {
    const at = (date: string, honorific: string) =>
      minutes(date, [['Pell', { honorific, capacity: 'CO_OPTED_MEMBER' }]]);
    expect(graphOf(at('2020-01-01', 'Mr'), at('2020-04-01', 'Mrs')).names()).toEqual(['Pell', 'Pell']);
  });
});

describe('ids of persons', () => {
  it('are readable, and namesakes are told apart by raw values alone', () => {
    const records = [minutes('2010-01-01', [['Clark']]), minutes('2024-07-01', [['Clark']])];
    const all = (list: KeptRecord[]) =>
      graphOf(...list)
        .all('Person')
        .map((one) => one.id);
    expect(all(records)).toEqual(['person/northmoor/clark-councillor-2010', 'person/northmoor/clark-councillor-2024']);
    expect(all([...records].reverse())).toEqual(all(records));
  });
});

describe('houses that print members in their own way', () => {
  const civil = (date: string, items: MeetingFact['items'] = []) =>
    minutes(
      date,
      [
        ['J Ackroyd', { honorific: 'Mr', capacity: 'CHAIR' }],
        ['B Dale', { honorific: 'Mr', capacity: null, status: 'IN_ATTENDANCE' }],
      ],
      { items },
    );

  it('by Mr and Mrs: members are councillors, and who is listed without a post goes on as one', () => {
    const graph = graphOf(civil('2020-01-01'), civil('2021-01-01'), civil('2022-01-01'));
    expect(graph.names()).toEqual(['B Dale', 'J Ackroyd']);
    expect(openNames(graph)).toEqual([]);
  });

  it('a slip in the text means who is listed, when it prints no more of the name and addresses alike', () => {
    const slip = (name: string, honorific: string) => [item('1', 'A', { people: [person(name, { honorific })] })];
    const names = (name: string, honorific: string) =>
      graphOf(civil('2020-01-01'), civil('2021-01-01', slip(name, honorific))).names();
    expect(names('Akroyd', 'Mr')).toEqual(['B Dale', 'J Ackroyd']);
    expect(names('Akroyd', 'Mrs')).toContain('Akroyd');
    expect(names('J P Akroyd', 'Mr')).toHaveLength(2);
    expect(names('Jo Akroyd', 'Mr')).toContain('Jo Akroyd');
  });

  it('an officer addressed as Councillor is not the councillor of the surname', () => {
    const people = [
      person('Jo Pell', { honorific: 'Councillor', role: 'Commissioning Manager' }),
      person('Pell', { honorific: 'Councillor' }),
    ];
    expect(graphOf(minutes('2020-01-01', [['Pell']], { items: [item('1', 'A', { people })] })).names()).toEqual([
      'Jo Pell',
      'Pell',
    ]);
  });

  it('one name in the executive and on scrutiny in one year is two councillors, and the question stays open', () => {
    const scrutiny = { body: 'Harbour Scrutiny Committee' };
    const cabinet = (date: string) =>
      minutes(date, [
        ['Ada Okoro', { status: 'IN_ATTENDANCE', capacity: 'CABINET_MEMBER', role: 'Cabinet Member for Ports' }],
      ]);
    const two = graphOf(cabinet('2020-06-01'), minutes('2020-09-01', [['Ada Okoro']], scrutiny), cabinet('2020-12-01'));
    expect(two.names()).toEqual(['Ada Okoro', 'Ada Okoro']);
    expect(openNames(two)).toEqual(['Ada Okoro']);
    const one = graphOf(cabinet('2020-06-01'), cabinet('2020-12-01'), minutes('2021-06-01', [['Ada Okoro']], scrutiny));
    expect(one.names()).toEqual(['Ada Okoro']);
  });
});
