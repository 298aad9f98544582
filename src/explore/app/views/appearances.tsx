import { useMemo } from 'preact/hooks';
import { ask, useWork } from '../ask.ts';
import { Choices } from '../parts/choices.tsx';
import { Proof, proofWords } from '../parts/evidence.tsx';
import {
  ItemLink,
  type ItemRef,
  itemWords,
  MeetingLink,
  type MeetingRef,
  meetingText,
  meetingWords,
} from '../parts/links.tsx';
import { Period } from '../parts/period.tsx';
import { placeText, type Stated } from '../parts/proof.tsx';
import { Part } from '../parts/state.tsx';
import { Status, statusWord } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { count, plain, Words } from '../parts/words.tsx';
import query from '../queries/appearances.graphql';
import { useRoute } from '../route.ts';

export interface Appearance extends Stated {
  meeting: MeetingRef;
  status: string | null;
  basis: string;
  capacity: string | null;
  presided: boolean | null;
  roleAsStated: string | null;
  organizationAsStated: string | null;
  nameAsStated: string;
  contributions: (Stated & {
    part: string;
    roleAsStated: string | null;
    item: Omit<ItemRef, 'meeting'> & { meeting: { id: string } };
  })[];
}
export interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Appearance[];
}

/** All appearances of a person, as far as they are here, and what becomes of those that follow the first page. */
export function useAll(id: string, first: Page) {
  const { query: chosen } = useRoute();
  const [from, to] = [chosen.get('from'), chosen.get('to')];
  const { hasNextPage, endCursor } = first.pageInfo;
  const rest = useWork(
    `${id} ${endCursor}`,
    async (signal) => {
      const nodes: Appearance[] = [];
      for (let after: string | null = endCursor; after !== null; ) {
        const { person } = await ask<{ person: { appearances: Page } }>(query, { id, from, to, after }, signal);
        nodes.push(...person.appearances.nodes);
        after = person.appearances.pageInfo.hasNextPage ? person.appearances.pageInfo.endCursor : null;
      }
      return nodes;
    },
    !hasNextPage,
  );
  const more = hasNextPage ? rest.data : null;
  const all = useMemo(() => (more ? [...first.nodes, ...more] : first.nodes), [first, more]);
  return { all, total: first.totalCount, rest: hasNextPage ? rest : null };
}

/** Each filter with what a row says under it. */
const filters = [
  {
    name: 'at',
    title: 'Body',
    of: ({ meeting: { body } }: Appearance) => body?.abbreviation ?? body?.name ?? 'not stated',
  },
  { name: 'status', title: 'Attendance', of: ({ status }: Appearance) => statusWord(status) },
  { name: 'as', title: 'Capacity', of: ({ capacity }: Appearance) => plain(capacity) || 'not stated' },
];

/** Every appearance of a person, however many pages they take; what is filtered is in the address. */
export function Appearances({ all, total, rest }: ReturnType<typeof useAll>) {
  const { query: chosen } = useRoute();
  const fits = (one: Appearance, but?: string) =>
    filters.every(({ name, of }) => name === but || !chosen.has(name) || chosen.get(name) === of(one));
  const key = filters.map(({ name }) => chosen.get(name)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is chosen
  const rows = useMemo(() => all.filter((one) => fits(one)), [all, key]);
  return (
    <Table
      title="Appearances"
      id="appearances"
      rows={rows}
      keyOf={({ id }) => id}
      empty="No appearance fits. Being only spoken of is a mention, below."
      columns={columns}
    >
      {rest && all.length < total && (
        <>
          <p class="note">
            {rest.state === 'asking' ? 'Coming' : 'Not here'}: {count(total - all.length, 'appearance')} of {total}.
          </p>
          <Part asked={rest} lines={1}>
            {() => null}
          </Part>
        </>
      )}
      <Period />
      {filters.map(({ name, title, of }) => (
        <Choices key={name} name={name} title={title} values={all.filter((one) => fits(one, name)).map(of)} />
      ))}
    </Table>
  );
}

/** The places of an appearance that none of what was done there shows already. */
function elsewhere({ evidence, contributions }: Appearance) {
  const shown = new Set(contributions.flatMap((act) => act.evidence.map(({ id }) => id)));
  return evidence.filter(({ id }) => !shown.has(id));
}

const asPrinted = ({ nameAsStated, roleAsStated, organizationAsStated }: Appearance) =>
  [nameAsStated, roleAsStated, organizationAsStated].filter(Boolean).join(', ');

const columns = [
  {
    title: 'Meeting',
    show: ({ meeting }: Appearance) => <MeetingLink meeting={meeting} />,
    text: ({ meeting }: Appearance) => meetingText(meeting),
    words: ({ meeting }: Appearance) => meetingWords(meeting),
    wide: 2,
  },
  {
    title: 'Attendance',
    show: ({ status }: Appearance) => <Status status={status} />,
    text: ({ status }: Appearance) => statusWord(status),
  },
  { title: 'As printed', show: (one: Appearance) => <Words text={asPrinted(one)} />, text: asPrinted, wide: 2 },
  {
    title: 'Capacity',
    show: ({ capacity }: Appearance) => plain(capacity),
    text: ({ capacity }: Appearance) => plain(capacity),
  },
  {
    title: 'What was done, and where it says so',
    show: (one: Appearance) => (
      <>
        {one.contributions.map((act) => (
          <div key={act.id} class="act">
            {plain(act.part)} in <ItemLink item={act.item} />
            {act.roleAsStated && (
              <>
                {' as '}
                <Words text={act.roleAsStated} />
              </>
            )}
            <Proof evidence={act.evidence} />
          </div>
        ))}
        <Proof evidence={elsewhere(one)} words={one.contributions.length === 0} />
      </>
    ),
    text: (one: Appearance) =>
      [one, ...one.contributions].flatMap(({ evidence }) => evidence.map(placeText)).join('; '),
    words: (one: Appearance) =>
      [
        ...one.contributions.map((act) =>
          [`${plain(act.part)} in ${itemWords(act.item)}`, proofWords(act.evidence)].join(' '),
        ),
        proofWords(elsewhere(one)),
      ].join(' '),
    wide: 4,
  },
];
