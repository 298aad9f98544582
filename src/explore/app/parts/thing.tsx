import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Refused, useAsk } from '../ask.ts';
import { addressOf, go, readable, useArrival, useRoute } from '../route.ts';
import { To } from './links.tsx';
import { Part } from './state.tsx';
import { Name, titled, visible } from './words.tsx';

/**
 * The view of one thing: asks for what its address names, and shows it. An id that was given once leads on to the one that answers
 * now; of one that nothing has, the nearest are offered. `Beside`: what the same question asks beside the thing.
 */
export function thing<Thing extends { id: string }, Beside extends object = object>(
  query: string,
  key: string,
  Shown: ComponentType<Thing & Beside>,
) {
  return function View({ id }: { id: string }) {
    const { query: chosen } = useRoute();
    const asked = useAsk<Record<string, Thing | null>>(query, { id, from: chosen.get('from'), to: chosen.get('to') });
    if (asked.error instanceof Refused && ['NOT_FOUND', 'BAD_INPUT'].includes(asked.error.code) && !chosen.has('from'))
      return <Nowhere id={id} query={query} variable={key} />;
    return (
      <Part asked={asked} lines={8}>
        {(data) => {
          const { [key]: found, ...beside } = data;
          return found && <Arrived at={id} thing={{ ...found, ...(beside as unknown as Beside) }} Shown={Shown} />;
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

/** The last part of an id is made of a name, so the API is asked for that name: it tells the nearest where nothing is called so. */
function Nowhere({ id, query, variable }: { id: string; query: string; variable: string }) {
  const [kind = '', ...rest] = id.split('/');
  const name = (rest.at(-1) ?? '').replaceAll('-', ' ');
  const { data, error } = useAsk<Record<string, { id: string } | null>>(query, { id: name }, name === '');
  const near = error instanceof Refused ? [...error.suggestions, ...error.candidates.map((one) => one.name)] : [];
  const found = data?.[variable];
  useArrival();
  titled('Not found');
  return (
    <>
      <h1 tabIndex={-1}>There is nothing at this address</h1>
      <p role="alert">
        No record held has a {kind} with the id <code>{visible(id)}</code>.
      </p>
      {(found || near.length > 0) && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">The nearest</h2>
          <ul>
            {found && (
              <li>
                <To id={found.id} name={readable(found.id)} />
              </li>
            )}
            {near.map((one) => (
              <li key={one}>
                <a href={`/?q=${encodeURIComponent(one)}`}>
                  <Name text={one} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        Search for a name above, or begin at <a href="/">the bodies whose meetings are recorded</a>.
      </p>
    </>
  );
}
