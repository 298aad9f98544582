import type { Evidence } from '../parts/evidence.tsx';
import { plain } from '../parts/words.tsx';

/** What can be counted, and by what, as the API has it; the first of each list is where the view begins. */
export const kinds: Record<string, [title: string, keys: string[]]> = {
  REPORTINGS: ['Strategies reported and mentioned', ['STRATEGY', 'RELATION', 'BODY', 'COUNCIL', 'YEAR']],
  APPEARANCES: [
    'Appearances at meetings',
    ['BODY', 'YEAR', 'STATUS', 'CAPACITY', 'PERSON', 'ROLE', 'ORGANIZATION', 'COUNCIL'],
  ],
  CONTRIBUTIONS: [
    'What people presented and said',
    ['PART', 'BODY', 'YEAR', 'PERSON', 'ROLE', 'ORGANIZATION', 'COUNCIL'],
  ],
  DECLARATIONS: ['Interests declared', ['INTEREST', 'BODY', 'YEAR', 'PERSON', 'COUNCIL']],
  RESOLUTIONS: ['Resolutions', ['ACTION', 'BODY', 'YEAR', 'COUNCIL']],
};

export interface Group {
  values: {
    key: string;
    value: string | null;
    node: { id: string; name?: string; title?: string } | null;
  }[];
  count: number;
  meetings: number;
  outOf: number;
  facts: { id: string; evidence: Evidence[] }[];
}
type Value = Group['values'][number];

/** What a value is called; enum words as plain ones. */
export const called = ({ value, node }: Value): string =>
  node?.name ?? node?.title ?? (value === null ? 'not stated' : /^[A-Z_]+$/.test(value) ? plain(value) : value);

/** A group as the address names it: the values in order, nothing for one that is not stated. */
export const nameOf = ({ values }: Group): string => values.map(({ value }) => value ?? '').join(',');

/** People by name, since a rank would be a score; years in order; all else by how many there are. */
export function inOrder(groups: Group[]): Group[] {
  const [first] = groups;
  const at = first ? first.values.findIndex(({ key }) => key === 'PERSON' || key === 'YEAR') : -1;
  if (at < 0) return groups;
  const text = ({ values }: Group) => (values[at] ? called(values[at]) : '');
  return groups.toSorted((a, b) => text(a).localeCompare(text(b)) || b.count - a.count);
}

/** The arguments that give a list just the facts of a group; null where a value is not stated, for which no list can be asked. */
export function filterOf(group: Group, chosen: { body: string | null; from: string | null; to: string | null }) {
  const filter: Record<string, string | null> = { ...chosen };
  for (const { key, value } of group.values) {
    if (value === null) return null;
    if (key === 'YEAR') {
      filter.from = [chosen.from ?? '', `${value}-01-01`].sort()[1] ?? null;
      filter.to = [chosen.to ?? '9', `${value}-12-31`].sort()[0] ?? null;
    } else filter[key.toLowerCase()] = value;
  }
  return filter;
}
