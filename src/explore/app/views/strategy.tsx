import { Axis, type AxisRow } from '../parts/axis.tsx';
import { ItemLink, type ItemRef, MeetingLink, type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Table } from '../parts/table.tsx';
import { thing } from '../parts/thing.tsx';
import { count, day, Name, titled, Words } from '../parts/words.tsx';
import query from '../queries/strategy.graphql';
import { readable } from '../route.ts';

type Reporting = Stated & {
  relation: string;
  nameAsStated: string;
  edition: { label: string } | null;
  item: Omit<ItemRef, 'meeting'> & { meeting: { id: string } };
  meeting: MeetingRef;
};
interface Strategy {
  id: string;
  name: string;
  alsoKnownAs: string[];
  editions: { id: string; label: string }[];
  timesReported: number;
  timesMentioned: number;
  firstReported: string | null;
  lastReported: string | null;
  reportings: { totalCount: number; nodes: Reporting[] };
}
/** Of a body: from when to when records of its meetings are held, and the stretches of more than a year without one. */
interface Held {
  body: { id: string };
  firstMeeting: string;
  lastMeeting: string;
  gaps: { from: string; to: string }[];
}

export const StrategyView = thing<Strategy, { coverage: { bodies: Held[] } }>(query, 'strategy', Shown);

function Shown({ coverage, ...strategy }: Strategy & { coverage: { bodies: Held[] } }) {
  titled(strategy.name);
  const others = strategy.alsoKnownAs.filter((name) => name !== strategy.name);
  return (
    <>
      <p class="over">Strategy</p>
      <h1 tabIndex={-1}>
        <Name text={strategy.name} />
      </h1>
      <p class="ways">
        <a href={`/network/${encodeURI(readable(strategy.id))}`}>Network</a>
      </p>
      {others.length > 0 && (
        <p>
          Also printed as{' '}
          {others.map((name) => (
            <Words key={name} text={name} as="q" />
          ))}
          .
        </p>
      )}
      <p>
        {strategy.timesReported > 0
          ? `Reported at ${count(strategy.timesReported, 'meeting')}, first on ${day(strategy.firstReported)}, last on ${day(strategy.lastReported)}.`
          : 'No record held says that it reported.'}{' '}
        {strategy.editions.length > 0 && `Editions: ${strategy.editions.map(({ label }) => label).join(', ')}.`}
      </p>
      <Axis title="By body and year" id="years" of="Body" rows={byBody(strategy.reportings.nodes, coverage.bodies)}>
        <p class="quiet">
          ■ reported, □ only mentioned; – no record of the body is held of that year; blank: records are held, and none
          names it.
        </p>
      </Axis>
      <p class="quiet">
        A meeting counts once, however many of its items take the strategy. Where no record of a meeting is held,
        nothing is said.
      </p>
      <Table
        title="Reported and mentioned"
        id="reportings"
        rows={strategy.reportings.nodes}
        total={strategy.reportings.totalCount}
        keyOf={({ id }) => id}
        empty="No item in the records held names it."
        columns={[
          {
            title: 'How',
            show: ({ relation }) => <span class="mark">{relation === 'REPORTED' ? '■ reported' : '□ mentioned'}</span>,
            text: ({ relation }) => relation.toLowerCase(),
          },
          {
            title: 'Meeting',
            show: ({ meeting }) => <MeetingLink meeting={meeting} />,
            text: ({ meeting }) => meetingText(meeting),
          },
          {
            title: 'Item',
            show: ({ item }) => <ItemLink item={item} />,
            text: ({ item }) => `${item.number ?? ''} ${item.title}`.trim(),
          },
          { title: 'Edition', show: ({ edition }) => edition?.label, text: ({ edition }) => edition?.label ?? '' },
          proofColumn,
        ]}
      />
    </>
  );
}

/** A row for each body that met on it, and where its records are not held, that: a gap in reporting is another thing. */
function byBody(reportings: Reporting[], held: Held[]): AxisRow[] {
  const rows = new Map<string, AxisRow>();
  for (const { meeting, relation, edition, evidence } of reportings) {
    const { body } = meeting;
    const key = body?.id ?? '';
    const row = rows.get(key) ?? {
      key,
      label: body ? <To id={body.id} name={body.abbreviation ?? body.name} /> : 'Body not stated',
      text: body?.name ?? 'not stated',
      marks: [],
      none: (year) =>
        recordless(
          held.find((one) => one.body.id === key),
          year,
        )
          ? '– no record held'
          : '',
    };
    rows.set(key, row);
    const reported = relation === 'REPORTED';
    const word = `${reported ? 'reported' : 'mentioned'}${edition ? `, edition ${edition.label}` : ''}`;
    row.marks.push({ date: meeting.date, sign: reported ? '■' : '□', word, evidence });
  }
  return [...rows.values()].toSorted((a, b) => a.text.localeCompare(b.text));
}

function recordless(held: Held | undefined, year: string): boolean {
  if (!held || !/^\d{4}$/.test(year)) return false;
  const [begin, end] = [`${year}-01-01`, `${year}-12-31`];
  if (held.firstMeeting > end || held.lastMeeting < begin) return true;
  return held.gaps.some(({ from, to }) => from < begin && to > end);
}
