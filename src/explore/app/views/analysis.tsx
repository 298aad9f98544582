import { Marks, Matrix } from '../analysis/charts.tsx';
import { called, filterOf, type Group, inOrder, kinds, nameOf } from '../analysis/kinds.ts';
import { useAsk } from '../ask.ts';
import { MeetingLink, type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { Period } from '../parts/period.tsx';
import { placeText, proofColumn, type Stated } from '../parts/proof.tsx';
import { Empty, Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { count, Name, plain, titled, Words } from '../parts/words.tsx';
import facts from '../queries/facts.graphql';
import query, { text } from '../queries/groups.graphql';
import { choose, go, useRoute } from '../route.ts';

interface Chosen {
  of: string;
  by: string[];
  body: string | null;
  from: string | null;
  to: string | null;
}

/** Facts counted by what they share: a picture, the table of the same numbers, and behind each number its rows. */
export function AnalysisView() {
  const { query: address } = useRoute();
  const of = kinds[address.get('of') ?? ''] ? String(address.get('of')) : 'REPORTINGS';
  const [title, keys] = kinds[of] ?? ['', []];
  const given = (address.get('by') ?? '').split(',').filter((key) => keys.includes(key));
  const by = given.length > 0 ? [...new Set(given)].slice(0, 2) : keys.slice(0, 1);
  const as = address.get('as') ?? (by.length > 1 ? 'matrix' : 'bars');
  const chosen: Chosen = {
    of,
    by,
    body: address.get('body'),
    from: address.get('from'),
    to: address.get('to'),
  };
  const asked = useAsk<{ groups: Group[] }>(query, chosen);
  titled(title);
  const graphiql = `/graphiql/?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(JSON.stringify(chosen, null, 2))}`;
  return (
    <>
      <h1 tabIndex={-1}>{title}, counted</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="Count"
          value={of}
          options={Object.entries(kinds).map(([value, [name]]) => [value, name])}
          chosen={(value) => choose({ of: value, by: null, as: null, group: null, evidence: null })}
        />
        <Choice
          label="By"
          value={by[0] ?? ''}
          options={keys.map((key) => [key, plain(key)])}
          chosen={(value) =>
            choose({ by: [value, ...by.slice(1).filter((key) => key !== value)].join(','), group: null })
          }
        />
        <Choice
          label="And by"
          value={by[1] ?? ''}
          options={[
            ['', 'nothing else'],
            ...keys.filter((key) => key !== by[0]).map((key) => [key, plain(key)] as const),
          ]}
          chosen={(value) => choose({ by: [by[0], value].filter(Boolean).join(','), as: null, group: null })}
        />
        <Choice
          label="As"
          value={as}
          options={[['bars', 'bars'], ['dots', 'dots'], ...(by.length > 1 ? [['matrix', 'matrix'] as const] : [])]}
          chosen={(value) => choose({ as: value })}
        />
      </form>
      <Period />
      <p>
        <a href={graphiql} data-away>
          Show the GraphQL
        </a>
      </p>
      <Part asked={asked} lines={8}>
        {({ groups }) => <Groups groups={inOrder(groups)} as={as} chosen={chosen} />}
      </Part>
    </>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: (readonly [value: string, title: string])[];
  chosen: (value: string) => string;
}) {
  return (
    <label>
      {props.label}{' '}
      <select value={props.value} onChange={(event) => go(props.chosen(event.currentTarget.value))}>
        {props.options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Groups({ groups, as, chosen }: { groups: Group[]; as: string; chosen: Chosen }) {
  const { query: address } = useRoute();
  const group = groups.find((one) => nameOf(one) === address.get('group'));
  if (groups.length === 0)
    return <Empty>Nothing of this is stated in these records. A longer period may have some.</Empty>;
  return (
    <>
      {as === 'matrix' && chosen.by.length > 1 ? (
        <Matrix groups={groups} />
      ) : (
        <Marks groups={groups} as={as === 'dots' ? 'dots' : 'bars'} />
      )}
      {group && <Rows key={nameOf(group)} group={group} chosen={chosen} />}
      <Table
        title="Groups"
        id="groups"
        rows={groups}
        keyOf={nameOf}
        empty=""
        columns={[
          ...chosen.by.map((key, at) => ({
            title: plain(key),
            show: ({ values }: Group) => {
              const value = values[at];
              return value?.node ? (
                <To id={value.node.id} name={called(value)} />
              ) : (
                value && <Name text={called(value)} />
              );
            },
            text: ({ values }: Group) => (values[at] ? called(values[at]) : ''),
          })),
          {
            title: 'Number',
            show: (one) => (
              <a href={choose({ group: nameOf(one), evidence: null })} aria-label={`${one.count}: show the rows`}>
                {one.count}
              </a>
            ),
            text: (one) => String(one.count),
          },
          { title: 'Meetings', show: (one) => one.meetings, text: (one) => String(one.meetings) },
          { title: 'Of meetings recorded', show: (one) => one.outOf, text: (one) => String(one.outOf) },
          {
            title: 'Where it says so',
            show: (one) => count(one.count, 'place'),
            text: (one) =>
              [
                ...one.facts.flatMap(({ evidence }) => evidence.map(placeText)),
                ...(one.count > one.facts.length ? [`and ${one.count - one.facts.length} more`] : []),
              ].join('; '),
          },
        ]}
      />
    </>
  );
}

interface Fact extends Stated {
  printed?: string | null;
  stated?: string;
  summary?: string | null;
  meeting: MeetingRef | null;
}

/** The facts behind one mark. What has no value for a key cannot be asked for as a list: then those that came with the group. */
function Rows({ group, chosen }: { group: Group; chosen: Chosen }) {
  const { body, from, to } = chosen;
  const filter = filterOf(group, { body, from, to });
  const which = Object.fromEntries(Object.keys(kinds).map((kind) => [kind.toLowerCase(), kind === chosen.of]));
  const asked = useAsk<Record<string, { totalCount: number; nodes: Fact[] }>>(
    facts,
    { ...which, ...filter },
    filter === null,
  );
  const table = (rows: Fact[], total: number) => (
    <Table
      title={group.values.map(called).join(', ')}
      id="rows"
      rows={rows}
      total={total}
      keyOf={({ id }) => id}
      empty=""
      columns={[
        {
          title: 'Meeting',
          show: ({ meeting }) => meeting && <MeetingLink meeting={meeting} />,
          text: ({ meeting }) => (meeting ? meetingText(meeting) : ''),
        },
        {
          title: 'As printed',
          show: (one) => (printed(one) === null ? one.summary : <Words text={printed(one) ?? ''} />),
          text: (one) => printed(one) ?? one.summary ?? '',
        },
        proofColumn,
      ]}
    />
  );
  if (filter === null)
    return table(
      group.facts.map((fact) => ({ ...fact, meeting: null })),
      group.count,
    );
  return (
    <Part asked={asked}>
      {(data) => {
        const { nodes = [], totalCount = 0 } = data[chosen.of.toLowerCase()] ?? {};
        return table(nodes, totalCount);
      }}
    </Part>
  );
}

const printed = ({ printed: words, stated }: Fact) => words ?? stated ?? null;
