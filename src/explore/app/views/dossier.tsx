import { useAsk } from '../ask.ts';
import {
  type BodyData,
  type Chapter,
  type Cited,
  type Held,
  ofBody,
  ofPerson,
  type PersonData,
  unsettled,
} from '../dossier/findings.ts';
import { place } from '../parts/evidence.tsx';
import { MeetingLink, To } from '../parts/links.tsx';
import { Period } from '../parts/period.tsx';
import { Empty, Part } from '../parts/state.tsx';
import { count, day, Name, titled, Words } from '../parts/words.tsx';
import bodies from '../queries/dossier-body.graphql';
import people from '../queries/dossier-person.graphql';
import { useRoute } from '../route.ts';

/** What the records say of a person or body in a period, for print: each quotation has a number, and under it file, lines and digest. */
export function DossierView({ id }: { id: string }) {
  const { query: chosen } = useRoute();
  const isBody = id.startsWith('organization/');
  const period = { from: chosen.get('from'), to: chosen.get('to') };
  const asked = useAsk<PersonData | BodyData>(isBody ? bodies : people, { id, ...period });
  return (
    <Part asked={asked} lines={8}>
      {(data) => {
        if ('person' in data)
          return (
            data.person && (
              <Dossier
                of={data.person}
                period={period}
                held={data.coverage}
                chapters={[...ofPerson(data.person), unsettled(data.person.possibleMentions)]}
              />
            )
          );
        return (
          data.organization && (
            <Dossier
              of={data.organization}
              period={period}
              held={data.coverage}
              chapters={[...ofBody(data), unsettled(data.unresolvedPeople.nodes)]}
            />
          )
        );
      }}
    </Part>
  );
}

interface Props {
  of: { id: string; name: string };
  period: { from: string | null; to: string | null };
  held: Held;
  chapters: Chapter[];
}

function Dossier({ of, period, held, chapters }: Props) {
  titled(`Dossier: ${of.name}`);
  const today = new Date().toISOString().slice(0, 10);
  const places = new Map<string, Cited>();
  for (const { findings } of chapters)
    for (const { evidence } of findings) for (const one of evidence) places.set(one.id, one);
  const numbers = new Map([...places.keys()].map((id, at) => [id, at + 1]));
  const span = [period.from && `from ${day(period.from)}`, period.to && `to ${day(period.to)}`]
    .filter(Boolean)
    .join(' ');
  return (
    <article class="dossier">
      <p class="over">
        Dossier of <To {...of} />
      </p>
      <h1 tabIndex={-1}>
        What do the records held say of <Name text={of.name} />
        {span ? `, ${span}` : ''}?
      </h1>
      <Period />
      <p>
        <button type="button" class="csv" onClick={() => print()}>
          Print, or save as PDF
        </button>
      </p>
      <p>
        {count(held.records, 'record')} of {count(held.meetings, 'meeting')}
        {held.firstMeeting && `, from ${day(held.firstMeeting)} to ${day(held.lastMeeting)}`}; the words of{' '}
        {held.recordsHeld} are held. What no record held says is not in here, and its absence proves nothing.
      </p>
      {chapters.map((chapter) => (
        <Findings key={chapter.title} {...chapter} numbers={numbers} />
      ))}
      <section aria-labelledby="places">
        <h2 id="places">
          Places <span class="number">{places.size}</span>
        </h2>
        <ol>
          {[...places.values()].map((one) => (
            <li key={one.id} id={`place-${numbers.get(one.id)}`}>
              {one.quote ? <Words text={one.quote} as="q" /> : <span class="quiet">Text not held.</span>}{' '}
              <Name text={one.record.fileName} />, {place(one)}
              {one.page ? `, page ${one.page}` : ''}, sha-256 <span class="hash">{one.record.sha256}</span>
            </li>
          ))}
        </ol>
      </section>
      <p class="imprint">
        Revision {held.revision} of the graph, {day(today)}
      </p>
    </article>
  );
}

function Findings({ title, findings, total, numbers }: Chapter & { numbers: Map<string, number> }) {
  return (
    <section>
      <h2>
        {title} <span class="number">{findings.length}</span>
      </h2>
      {total > findings.length && (
        <p class="note">
          The first {findings.length} of {count(total, 'finding')}: choose a shorter period for all of them.
        </p>
      )}
      {findings.length === 0 ? (
        <Empty>None in the records held.</Empty>
      ) : (
        <ul>
          {findings.map((one) => (
            <li key={one.id}>
              {one.meeting && (
                <>
                  <MeetingLink meeting={one.meeting} />:{' '}
                </>
              )}
              <Name text={one.text} />{' '}
              {one.evidence.map(({ id }) => (
                <a key={id} class="note-number" href={`#place-${numbers.get(id)}`} data-away>
                  [{numbers.get(id)}]
                </a>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
