import { useAsk } from '../ask.ts';
import { ItemLink, type ItemRef, MeetingLink, type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { Period } from '../parts/period.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { thing } from '../parts/thing.tsx';
import { count, day, Name, plain, titled, Words } from '../parts/words.tsx';
import query from '../queries/body.graphql';
import reported from '../queries/reported.graphql';
import { readable, useRoute } from '../route.ts';
import { Matrix, type Sitting } from './matrix.tsx';

interface Body {
  id: string;
  name: string;
  abbreviation: string | null;
  kind: string;
  alsoKnownAs: string[];
  parent: { id: string; name: string } | null;
  council: { id: string; name: string } | null;
  parts: { id: string; name: string }[];
  timesInvolved: number;
  meetings: { totalCount: number; nodes: Sitting[] };
  representatives: {
    roleAsStated: string | null;
    person: { id: string; name: string } | null;
    meeting: MeetingRef;
    evidence: Stated['evidence'];
  }[];
  items: { totalCount: number; nodes: ItemRef[] };
}
interface Reported {
  strategies: {
    totalCount: number;
    nodes: {
      id: string;
      name: string;
      timesReported: number;
      firstReported: string | null;
      lastReported: string | null;
    }[];
  };
  partners: { totalCount: number; nodes: { id: string; name: string; timesInvolved: number }[] };
}

export const BodyView = thing<Body>(query, 'organization', Shown);

function Shown(body: Body) {
  const { query: chosen } = useRoute();
  const period = { from: chosen.get('from'), to: chosen.get('to') };
  titled(body.name);
  const meets = body.meetings.totalCount > 0;
  const others = body.alsoKnownAs.filter((name) => name !== body.name && name !== body.abbreviation);
  return (
    <>
      <p class="over">{body.council && body.council.id !== body.id ? <To {...body.council} /> : plain(body.kind)}</p>
      <h1 tabIndex={-1}>
        <Name text={body.name} />
        {body.abbreviation && ` (${body.abbreviation})`}
      </h1>
      <p class="ways">
        <a href={`/network/${encodeURI(readable(body.id))}`}>Network</a>{' '}
        <a href={`/dossier/${encodeURI(readable(body.id))}`}>Dossier</a>
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
      {body.parts.length > 0 && (
        <details>
          <summary>{count(body.parts.length, 'body', 'bodies')} within it</summary>
          <ul>
            {body.parts.map((part) => (
              <li key={part.id}>
                <To {...part} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Period />
      {meets && <Matrix meetings={body.meetings.nodes} total={body.meetings.totalCount} />}
      {meets && <ReportedTo id={body.id} period={period} />}
      {body.representatives.length > 0 && (
        <Table
          title="Who came for it"
          id="representatives"
          rows={body.representatives.map((one, at) => ({ ...one, id: String(at) }))}
          keyOf={({ id }) => id}
          empty=""
          columns={[
            {
              title: 'Who',
              show: ({ person, roleAsStated }) => (person ? <To {...person} /> : <Words text={roleAsStated ?? ''} />),
              text: ({ person, roleAsStated }) => person?.name ?? roleAsStated ?? '',
            },
            {
              title: 'As printed',
              show: ({ roleAsStated }) => roleAsStated && <Words text={roleAsStated} />,
              text: ({ roleAsStated }) => roleAsStated ?? '',
            },
            {
              title: 'Meeting',
              show: ({ meeting }) => <MeetingLink meeting={meeting} />,
              text: ({ meeting }) => meetingText(meeting),
            },
            proofColumn,
          ]}
        />
      )}
      {!meets && (
        <Table
          title="Items that name it"
          id="items"
          rows={body.items.nodes}
          total={body.items.totalCount}
          keyOf={({ id }) => id}
          empty="No item in the records held names it."
          columns={[
            {
              title: 'Meeting',
              show: ({ meeting }) => <MeetingLink meeting={meeting} />,
              text: ({ meeting }) => meetingText(meeting),
            },
            {
              title: 'Item',
              show: (item) => <ItemLink item={item} />,
              text: ({ number, title }) => `${number ?? ''} ${title}`.trim(),
            },
          ]}
        />
      )}
    </>
  );
}

function ReportedTo({ id, period }: { id: string; period: { from: string | null; to: string | null } }) {
  const asked = useAsk<Reported>(reported, { id, ...period });
  return (
    <Part asked={asked}>
      {({ strategies, partners }) => (
        <>
          <Table
            title="Strategies that reported"
            id="strategies"
            rows={strategies.nodes}
            total={strategies.totalCount}
            keyOf={(one) => one.id}
            empty="No strategy reported to it in the records held."
            columns={[
              { title: 'Strategy', show: (one) => <To {...one} />, text: ({ name }) => name },
              {
                title: 'Meetings',
                show: ({ timesReported }) => timesReported,
                text: ({ timesReported }) => String(timesReported),
              },
              {
                title: 'First',
                show: ({ firstReported }) => day(firstReported),
                text: ({ firstReported }) => firstReported ?? '',
              },
              {
                title: 'Last',
                show: ({ lastReported }) => day(lastReported),
                text: ({ lastReported }) => lastReported ?? '',
              },
            ]}
          />
          <Table
            title="Partner bodies"
            id="partners"
            rows={partners.nodes}
            total={partners.totalCount}
            keyOf={(one) => one.id}
            empty="No partner body is named in its items."
            columns={[
              { title: 'Body', show: (one) => <To {...one} />, text: ({ name }) => name },
              {
                title: 'Times involved',
                show: ({ timesInvolved }) => timesInvolved,
                text: ({ timesInvolved }) => String(timesInvolved),
              },
            ]}
          />
        </>
      )}
    </Part>
  );
}
