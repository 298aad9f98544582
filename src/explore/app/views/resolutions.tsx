import { useAsk } from '../ask.ts';
import { Proof } from '../parts/evidence.tsx';
import { ItemLink, type ItemRef, MeetingLink, meetingText } from '../parts/links.tsx';
import { Period } from '../parts/period.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { day, plain, titled, Words } from '../parts/words.tsx';
import query from '../queries/resolutions.graphql';
import { choose, go, useRoute } from '../route.ts';

const actions = [
  'AGREED',
  'APPOINTED',
  'APPROVED',
  'DEFERRED',
  'DELEGATED',
  'NOTED',
  'RECOMMENDED',
  'REFERRED',
  'REJECTED',
  'REQUESTED',
  'SCHEDULED',
  'THANKED',
  'OTHER',
];

type FollowUp = Stated & { date: string | null; says: string; reasons: string[]; item: ItemRef };
type Resolution = Stated & {
  number: string | null;
  summary: string | null;
  text: string | null;
  actions: string[];
  addressedToAsStated: string[];
  item: ItemRef | null;
  asActions: { id: string; due: string | null; standing: string; followUps: FollowUp[] }[];
};
interface Data {
  resolutions: { totalCount: number; nodes: Resolution[] };
}

export function ResolutionsView() {
  const { query: chosen } = useRoute();
  const [body, action, text] = ['body', 'action', 'text'].map((name) => chosen.get(name));
  const asked = useAsk<Data>(query, { body, action, text, from: chosen.get('from'), to: chosen.get('to') });
  titled('Resolutions');
  return (
    <>
      <h1 tabIndex={-1}>Resolutions</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          Words{' '}
          <input
            type="search"
            value={text ?? ''}
            onInput={(event) => go(choose({ text: event.currentTarget.value }), 'replace')}
          />
        </label>
        <label>
          What it does{' '}
          <select value={action ?? ''} onChange={(event) => go(choose({ action: event.currentTarget.value }))}>
            <option value="">any</option>
            {actions.map((one) => (
              <option key={one} value={one}>
                {plain(one)}
              </option>
            ))}
          </select>
        </label>
        {body && (
          <span>
            of <bdi>{body}</bdi> <a href={choose({ body: null })}>any body</a>
          </span>
        )}
      </form>
      <Period />
      <Part asked={asked} lines={8}>
        {({ resolutions }) => (
          <Table
            title="Resolutions"
            id="resolutions"
            rows={resolutions.nodes}
            total={resolutions.totalCount}
            keyOf={({ id }) => id}
            empty="No resolution in the records held fits. Fewer words, or any action, find more."
            columns={[
              {
                title: 'Meeting',
                show: ({ item }) => item && <MeetingLink meeting={item.meeting} />,
                text: ({ item }) => (item ? meetingText(item.meeting) : ''),
              },
              {
                title: 'Item',
                show: ({ item }) => item && <ItemLink item={item} />,
                text: ({ item }) => (item ? `${item.number ?? ''} ${item.title}`.trim() : ''),
              },
              {
                title: 'Resolved',
                show: ({ text: words, summary }) => (words ? <Words text={words} /> : summary),
                text: ({ text: words, summary }) => words ?? summary ?? '',
              },
              {
                title: 'Asked of',
                show: ({ addressedToAsStated }) => addressedToAsStated.map((name) => <Words key={name} text={name} />),
                text: ({ addressedToAsStated }) => addressedToAsStated.join('; '),
              },
              {
                title: 'What followed',
                show: ({ asActions }) => asActions.map((one) => <Followed key={one.id} {...one} />),
                text: ({ asActions }) => asActions.map(({ standing }) => standing).join('; '),
              },
              { ...proofColumn, show: ({ evidence }) => <Proof evidence={evidence} words={false} /> },
            ]}
          />
        )}
      </Part>
    </>
  );
}

function Followed({ standing, followUps }: Resolution['asActions'][number]) {
  if (followUps.length === 0) return <p>{standing}</p>;
  return (
    <ul>
      {followUps.map((one) => (
        <li key={one.id}>
          {day(one.date)}: {plain(one.says)}, in <ItemLink item={one.item} />{' '}
          <span class="quiet">({one.reasons.map(plain).join(', ')})</span>
          <Proof evidence={one.evidence} />
        </li>
      ))}
    </ul>
  );
}
