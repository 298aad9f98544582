import { useAsk } from '../ask.ts';
import { To } from '../parts/links.tsx';
import { Part } from '../parts/state.tsx';
import { byText, count, day } from '../parts/words.tsx';
import query from '../queries/home.graphql';
import { useRoute } from '../route.ts';
import { SearchResults } from './search.tsx';

interface Home {
  coverage: {
    records: number;
    meetings: number;
    people: number;
    unresolvedPeople: { id: string }[];
    bodies: {
      body: { id: string; name: string; council: { id: string; name: string } | null };
      meetings: number;
      lastMeeting: string;
    }[];
  };
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
        {({ coverage }) => (
          <>
            <p>
              {count(coverage.records, 'record')} of {count(coverage.meetings, 'meeting')} name{' '}
              {count(coverage.people, 'person', 'people')};{' '}
              <a href="/coverage">{count(coverage.unresolvedPeople.length, 'name')} could not be settled</a>. Every
              answer leads to the lines that say so.
            </p>
            <section aria-labelledby="bodies">
              <h2 id="bodies">
                Bodies <span class="number">{coverage.bodies.length}</span>
              </h2>
              <ul class="cards">
                {recent(coverage.bodies).map(({ body, meetings, lastMeeting }) => (
                  <li key={body.id}>
                    <To id={body.id} name={body.name} />
                    <br />
                    <span class="quiet">
                      {body.council && body.council.id !== body.id ? `${body.council.name}; ` : ''}
                      {count(meetings, 'meeting')}, the last on {day(lastMeeting)}
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

/** Those that met last first. */
const recent = (bodies: Home['coverage']['bodies']) =>
  bodies.toSorted((a, b) => byText(b.lastMeeting, a.lastMeeting) || a.body.name.localeCompare(b.body.name));
