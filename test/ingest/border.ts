import type { KeptRecord } from '../../src/resolve/index.ts';
import { item, listed, meeting, person, record } from '../support/invented.ts';

export const northmoor = 'Northmoor Borough Council';
export const eastwick = 'Eastwick City Council';
const named = (name: string) => ({
  name,
  abbreviation: null,
  kind: 'PARTNER' as const,
  lines: [20, 20] as [number, number],
});
const members = ['Ann Marsh', 'Ben Holt', 'Cy Dale', 'Di Frost', 'Ed Grove', 'Fay Hurst'].map((name) => listed(name));

export function minutes(
  name: string,
  date: string,
  council: string | null,
  body: string,
  people: string[] = [],
): KeptRecord {
  const spoken = people.map((one, i) =>
    person(one, { role: 'Inspector', organization: 'Tidewater Trust', lines: [21 + i, 21 + i] }),
  );
  return record(
    name,
    [meeting(date, { council, body, attendance: members, items: [item('1', 'Piers', { people: spoken })] })],
    { organizations: [named('Tidewater Trust'), named(eastwick)] },
  );
}

/** Councils that name one another and one body of neither, records of no council, and one record of two councils. */
export const border = () => {
  const both = record('joint', [
    meeting('2031-05-01', { council: northmoor, body: 'Rivers Joint Committee', attendance: members }),
    meeting('2031-06-01', { council: eastwick, body: 'Rivers Joint Committee', attendance: members }),
  ]);
  return [
    minutes('n1', '2031-01-10', northmoor, 'Harbour Committee', ['Ida Moss']),
    minutes('n2', '2031-02-10', northmoor, 'Cabinet'),
    minutes('e1', '2031-01-11', eastwick, 'Cabinet', ['Ida Moss']),
    minutes('e2', '2031-02-11', eastwick, 'Lantern Board'),
    minutes('x1', '2031-03-10', null, 'Lantern Board'),
    minutes('x2', '2031-03-11', null, 'Cabinet'),
    minutes('s1', '2031-04-01', 'Southfell District Council', 'Lantern Board'),
    both,
  ];
};
