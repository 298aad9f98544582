import type { ComponentChildren } from 'preact';
import { useAsk } from '../ask.ts';
import { type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { Empty, Part } from '../parts/state.tsx';
import { count, day, Name, plain, visible, Words } from '../parts/words.tsx';
import query from '../queries/search.graphql';
import { addressOf, choose, readable, useRoute } from '../route.ts';

type Entity = { id: string } & (
  | {
      __typename: 'Person';
      name: string;
      honorific: string | null;
      alsoKnownAs: string[];
      council: { id: string; name: string } | null;
      possibleMentions: { id: string }[];
      tenures: { id: string; role: { title: string }; firstSeen: string | null; lastSeen: string | null }[];
      appearances: {
        totalCount: number;
        nodes: { meeting: MeetingRef; roleAsStated: string | null; capacity: string | null }[];
      };
    }
  | {
      __typename: 'Organization';
      name: string;
      abbreviation: string | null;
      kind: string;
      council: { id: string; name: string } | null;
    }
  | { __typename: 'Role'; title: string; organization: { id: string; name: string } | null }
  | { __typename: 'Strategy'; name: string; timesReported: number }
  | { __typename: 'Report'; title: string; of: MeetingRef | null }
  | { __typename: 'AgendaItem'; number: string | null; title: string; at: MeetingRef }
  | {
      __typename: 'Resolution';
      number: string | null;
      summary: string | null;
      text: string | null;
      of: MeetingRef | null;
    }
);
interface Found {
  search: {
    totalCount: number;
    readAs: string | null;
    nodes: { snippet: string; lines: Line[]; entity: Entity }[];
  };
}
/** Where a held record says it. */
interface Line {
  number: number;
  text: string;
  record: { id: string; fileName: string };
}

const kinds = [
  ['PERSON', 'Person', 'People'],
  ['ORGANIZATION', 'Organization', 'Bodies'],
  ['ROLE', 'Role', 'Roles'],
  ['STRATEGY', 'Strategy', 'Strategies'],
  ['REPORT', 'Report', 'Reports'],
  ['AGENDA_ITEM', 'AgendaItem', 'Items'],
  ['RESOLUTION', 'Resolution', 'Resolutions'],
] as const;

export function SearchResults({ text }: { text: string }) {
  const kind = useRoute().query.get('kind');
  const asked = useAsk<Found>(query, { text, types: kind ? [kind] : null });
  return (
    <>
      <h1 tabIndex={-1}>
        Found for <Words text={text} as="q" />
      </h1>
      <nav aria-label="Kinds" class="kinds">
        <a href={choose({ kind: null })} aria-current={kind ? undefined : 'true'}>
          All
        </a>
        {kinds.map(([value, , title]) => (
          <a key={value} href={choose({ kind: value })} aria-current={kind === value ? 'true' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <Part asked={asked} lines={8}>
        {({ search }) =>
          search.nodes.length === 0 ? (
            <Empty>
              Nothing is called that in the records held, and none whose words are held says it under an item. Try a
              surname alone, or the first letters of a word.
            </Empty>
          ) : (
            <>
              {search.readAs && (
                <p class="note">
                  Nothing has these words as they were typed. Searched for <Words text={search.readAs} as="q" />{' '}
                  instead.
                </p>
              )}
              <p role="status">
                {count(search.totalCount, 'place')}
                {search.totalCount > search.nodes.length ? `, the best ${search.nodes.length} here` : ''}
              </p>
              {kinds.map(([, type, title]) => {
                const hits = search.nodes.filter(({ entity }) => entity.__typename === type);
                return (
                  hits.length > 0 && (
                    <section key={type} aria-labelledby={type}>
                      <h2 id={type}>
                        {title} <span class="number">{hits.length}</span>
                      </h2>
                      <ul class="hits">
                        {hits.map(({ entity, snippet, lines }) => (
                          <li key={entity.id}>
                            {shown(entity, snippet)}
                            {lines.map((line) => (
                              <Said key={line.record.id} {...line} />
                            ))}
                          </li>
                        ))}
                      </ul>
                    </section>
                  )
                );
              })}
            </>
          )
        }
      </Part>
    </>
  );
}

/** What tells a hit from its namesakes: council, last post, years. */
function shown(entity: Entity, snippet: string): ComponentChildren {
  switch (entity.__typename) {
    case 'Person': {
      const [last] = entity.appearances.nodes;
      const seen = entity.tenures
        .flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])
        .filter((date) => date !== null)
        .sort();
      const post = entity.tenures.at(-1)?.role.title ?? last?.roleAsStated ?? plain(last?.capacity ?? null);
      return (
        <>
          <To id={entity.id} name={`${entity.honorific ? `${entity.honorific} ` : ''}${entity.name}`} />
          <span class="quiet">
            {entity.council && <>, {entity.council.name}</>}
            {post && <>, {post}</>}
            {seen.length > 0 && `, ${seen[0]?.slice(0, 4)}–${seen.at(-1)?.slice(0, 4)}`}
            {last && `; last met ${meetingText(last.meeting)}`}; {count(entity.appearances.totalCount, 'appearance')}
          </span>
          {entity.possibleMentions.length > 0 && (
            <span class="unsure">
              Unsure: {count(entity.possibleMentions.length, 'printed name')} may mean this person
            </span>
          )}
        </>
      );
    }
    case 'Organization':
      return (
        <>
          <To id={entity.id} name={entity.name} />{' '}
          <span class="quiet">
            {plain(entity.kind)}
            {entity.council && entity.council.id !== entity.id ? `, ${entity.council.name}` : ''}
          </span>
        </>
      );
    case 'Role':
      return (
        <>
          <To id={entity.id} name={entity.title} />{' '}
          {entity.organization && <span class="quiet">{entity.organization.name}</span>}
        </>
      );
    case 'Strategy':
      return (
        <>
          <To id={entity.id} name={entity.name} />{' '}
          <span class="quiet">reported at {count(entity.timesReported, 'meeting')}</span>
        </>
      );
    case 'Report':
      return (
        <>
          <To id={entity.id} name={entity.title} /> <Met meeting={entity.of} />
        </>
      );
    case 'AgendaItem':
      return (
        <>
          <a href={`${addressOf(entity.at.id)}#${encodeURIComponent(entity.id)}`}>
            {entity.number ? `${entity.number}. ` : ''}
            <Name text={entity.title} />
          </a>{' '}
          <Met meeting={entity.at} />
        </>
      );
    case 'Resolution':
      return (
        <>
          <a href={`/resolutions?text=${encodeURIComponent(snippet.slice(0, 60))}`}>
            <Name text={entity.text ?? entity.summary ?? snippet} />
          </a>{' '}
          <Met meeting={entity.of} />
        </>
      );
  }
}

function Said({ number, text, record }: Line) {
  return (
    <div class="said">
      <Words text={text} as="q" />{' '}
      <a
        class="place"
        href={choose({ lines: `${readable(record.id)}/${number}`, evidence: null })}
        aria-label={`Evidence: ${visible(record.fileName)}, line ${number}`}
      >
        line {number}
      </a>{' '}
      <span class="quiet file">{visible(record.fileName)}</span>
    </div>
  );
}

const Met = ({ meeting }: { meeting: MeetingRef | null }) =>
  meeting && (
    <span class="quiet">
      {day(meeting.date)}
      {meeting.body ? `, ${meeting.body.abbreviation ?? meeting.body.name}` : ''}
    </span>
  );
