import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Refused, useAsk } from '../ask.ts';
import nearest from '../queries/nearest.graphql?raw';
import { addressOf, go, readable, useArrival, useRoute } from '../route.ts';
import { Part } from './state.tsx';
import { Name } from './words.tsx';

/**
 * The view of one thing: asks for what its address names, and shows it. An id that was given once leads on to the one that answers
 * now; of one that nothing has, the nearest are offered.
 */
export function thing<Thing extends { id: string }>(query: string, key: string, Shown: ComponentType<Thing>) {
  return function View({ id }: { id: string }) {
    const { query: chosen } = useRoute();
    const asked = useAsk<Record<string, Thing | null>>(query, { id, from: chosen.get('from'), to: chosen.get('to') });
    if (asked.error instanceof Refused && ['NOT_FOUND', 'BAD_INPUT'].includes(asked.error.code) && !chosen.has('from'))
      return <Nowhere id={id} />;
    return (
      <Part asked={asked} lines={8}>
        {(data) => {
          const found = data[key];
          return found && <Arrived at={id} thing={found} Shown={Shown} />;
        }}
      </Part>
    );
  };
}

function Arrived<Thing extends { id: string }>(props: { at: string; thing: Thing; Shown: ComponentType<Thing> }) {
  const { at, thing: found, Shown } = props;
  useArrival();
  useEffect(() => {
    if (readable(found.id) !== at) go(`${addressOf(found.id)}${location.search}${location.hash}`, 'replace');
  }, [found.id, at]);
  return <Shown {...found} />;
}

/** What kinds of id are searched under, where they are. */
const types: Record<string, string> = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  role: 'ROLE',
  strategy: 'STRATEGY',
  report: 'REPORT',
};

interface Near {
  search: { nodes: { snippet: string; entity: { __typename: string; id: string; meeting?: { id: string } } }[] };
}

function Nowhere({ id }: { id: string }) {
  const [kind = '', ...rest] = id.split('/');
  const words = (rest.at(-1) ?? '').replaceAll('-', ' ');
  const asked = useAsk<Near>(nearest, { text: words, types: types[kind] ? [types[kind]] : null }, words === '');
  useArrival();
  document.title = 'Not found - Minutegraph';
  return (
    <>
      <h1 tabIndex={-1}>There is nothing at this address</h1>
      <p role="alert">
        No record held has a {kind} with the id <code>{id}</code>.
      </p>
      <Part asked={asked}>
        {({ search }) =>
          search.nodes.length > 0 && (
            <section aria-labelledby="nearest">
              <h2 id="nearest">The nearest</h2>
              <ul>
                {search.nodes.map(({ snippet, entity }) => (
                  <li key={entity.id}>
                    <a href={addressOf(entity.meeting?.id ?? entity.id)}>
                      <Name text={snippet} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        }
      </Part>
      <p>
        Search for a name above, or begin at <a href="/">the bodies whose meetings are recorded</a>.
      </p>
    </>
  );
}
