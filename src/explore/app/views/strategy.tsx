import { ItemLink, type ItemRef, MeetingLink, type MeetingRef, meetingText } from '../parts/links.tsx';
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

export const StrategyView = thing<Strategy>(query, 'strategy', Shown);

function Shown(strategy: Strategy) {
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
            show: ({ relation }) => (relation === 'REPORTED' ? '■ reported' : '□ mentioned'),
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
