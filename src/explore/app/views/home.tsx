import { useAsk } from '../ask.ts';
import { To } from '../parts/links.tsx';
import { Part } from '../parts/state.tsx';
import { count, day } from '../parts/words.tsx';
import query from '../queries/home.graphql?raw';
import { useRoute } from '../route.ts';
import { SearchResults } from './search.tsx';

interface Body {
  id: string;
  name: string;
  abbreviation: string | null;
  council: { id: string; name: string } | null;
}
interface Home {
  coverage: {
    records: number;
    recordsHeld: number;
    meetings: number;
    people: number;
    unresolvedPeople: { id: string }[];
  };
  bodies: { nodes: { date: string | null; body: Body | null }[] };
}

/** What is typed into the search field, or what there is to look at. */
export function HomeView() {
  const text = useRoute().query.get('q') ?? '';
  return text.trim() ? <SearchResults text={text} /> : <Welcome />;
}

function Welcome() {
  const asked = useAsk<Home>(query, {});
  return (
    <>
      <h1 tabIndex={-1}>Committee records, and what they prove</h1>
      <Part asked={asked} lines={8}>
        {({ coverage, bodies }) => (
          <>
            <p>
              {count(coverage.records, 'record')} of {count(coverage.meetings, 'meeting')} name{' '}
              {count(coverage.people, 'person', 'people')};{' '}
              <a href="/coverage">{count(coverage.unresolvedPeople.length, 'name')} could not be settled</a>. Every
              answer leads to the lines that say so.
            </p>
            <section aria-labelledby="bodies">
              <h2 id="bodies">
                Bodies <span class="number">{known(bodies.nodes).length}</span>
              </h2>
              <ul class="cards">
                {known(bodies.nodes).map(({ body, meetings, last }) => (
                  <li key={body.id}>
                    <To id={body.id} name={body.name} />
                    <br />
                    <span class="quiet">
                      {body.council && body.council.id !== body.id ? `${body.council.name}; ` : ''}
                      {count(meetings, 'meeting')}, the last on {day(last)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Part>
    </>
  );
}

/** The bodies whose meetings are recorded, those that met last first. */
function known(meetings: Home['bodies']['nodes']) {
  const bodies = new Map<string, { body: Body; meetings: number; last: string | null }>();
  for (const { body, date } of meetings) {
    if (!body) continue;
    const one = bodies.get(body.id) ?? { body, meetings: 0, last: null };
    bodies.set(body.id, { body, meetings: one.meetings + 1, last: [one.last ?? '', date ?? ''].sort()[1] || null });
  }
  return [...bodies.values()].sort(
    (a, b) => (b.last ?? '').localeCompare(a.last ?? '') || a.body.name.localeCompare(b.body.name),
  );
}
