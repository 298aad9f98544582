import { type Contradiction, Contradictions } from '../parts/contradictions.tsx';
import { Proof } from '../parts/evidence.tsx';
import { To } from '../parts/links.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Status, statusWord } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { thing } from '../parts/thing.tsx';
import { count, day, Name, plain, titled, Words } from '../parts/words.tsx';
import query from '../queries/meeting.graphql';

type Someone = { id: string; name: string } | null;
type Resolution = Stated & {
  number: string | null;
  summary: string | null;
  text: string | null;
  actions: string[];
  movedBy: string | null;
  secondedBy: string | null;
};
interface Item {
  id: string;
  number: string | null;
  title: string;
  truncated: boolean | null;
  contradictions: Contradiction[];
  contributions: (Stated & {
    part: string;
    nameAsStated: string | null;
    roleAsStated: string | null;
    organizationAsStated: string | null;
    person: Someone;
  })[];
  reports: (Stated & { title: string; authors: { id: string; name: string }[] })[];
  strategies: (Stated & { relation: string; strategy: { id: string; name: string } })[];
  declarations: (Stated & { interest: string; relatesTo: string | null; nameAsStated: string; person: Someone })[];
  resolutions: Resolution[];
}
interface Meeting {
  id: string;
  date: string | null;
  kind: string;
  startTime: string | null;
  endTime: string | null;
  venue: string | null;
  body: { id: string; name: string; council: { id: string; name: string } | null } | null;
  jointBodies: { id: string; name: string }[];
  attendanceRecorded: boolean;
  contradictions: Contradiction[];
  records: { id: string; fileName: string; sha256: string; held: boolean; draft: boolean; doubts: string[] }[];
  appearances: {
    totalCount: number;
    nodes: (Stated & {
      status: string | null;
      basis: string;
      capacity: string | null;
      roleAsStated: string | null;
      organizationAsStated: string | null;
      nameAsStated: string;
      contradictions: Contradiction[];
      person: { id: string; name: string };
    })[];
  };
  items: Item[];
  enclosedReports: { id: string; title: string }[];
  unresolvedPeople: (Stated & { name: string; reason: string; candidates: { id: string; name: string }[] })[];
}

export const MeetingView = thing<Meeting>(query, 'meeting', Shown);

function Shown(meeting: Meeting) {
  const { body, appearances, items } = meeting;
  titled(`${body?.name ?? 'Meeting'}, ${day(meeting.date)}`);
  const disputed = [meeting, ...appearances.nodes, ...items].flatMap(({ contradictions }) => contradictions);
  const expected = meeting.kind === 'AGENDA';
  return (
    <>
      <p class="over">{body && <To {...body} />}</p>
      <h1 tabIndex={-1}>{day(meeting.date)}</h1>
      <p>
        {[meeting.startTime && `from ${meeting.startTime}`, meeting.endTime && `to ${meeting.endTime}`]
          .filter(Boolean)
          .join(' ')}
        {meeting.venue && (
          <>
            {' '}
            at <Words text={meeting.venue} />
          </>
        )}
      </p>
      {meeting.jointBodies.length > 0 && (
        <p>
          A joint meeting of{' '}
          {meeting.jointBodies.map((one, at) => (
            <span key={one.id}>
              {at > 0 && ', '}
              <To {...one} />
            </span>
          ))}
        </p>
      )}
      <p class="quiet">
        From the {plain(meeting.kind)}:{' '}
        {meeting.records.map(({ id, fileName, held, draft, doubts }) => (
          <span key={id}>
            <Name text={fileName} />
            {held ? ' ' : ' (text not held) '}
            {draft && '(a draft, not approved yet) '}
            {doubts.length > 0 && `(may be no record of a meeting: ${doubts.map(plain).join(', ')}) `}
          </span>
        ))}
      </p>
      {!meeting.attendanceRecorded && (
        <p class="note">Attendance not recorded: no list in the records held says who was there.</p>
      )}
      <Table
        title={expected ? 'Named on the agenda' : 'Who is listed, and who took part'}
        id="attendance"
        rows={appearances.nodes}
        total={appearances.totalCount}
        keyOf={({ id }) => id}
        empty="Nobody is named."
        columns={[
          { title: 'Person', show: ({ person }) => <To {...person} />, text: ({ person }) => person.name },
          {
            title: 'Attendance',
            show: ({ status }) => <Status status={status} />,
            text: ({ status }) => statusWord(status),
          },
          { title: 'Capacity', show: ({ capacity }) => plain(capacity), text: ({ capacity }) => plain(capacity) },
          { title: 'As printed', show: (one) => <Words text={printed(one)} />, text: printed },
          proofColumn,
        ]}
      />
      <h2>
        Items <span class="number">{items.length}</span>
      </h2>
      {items.map((item) => (
        <ItemSection key={item.id} item={item} />
      ))}
      <Contradictions all={disputed} />
      {meeting.unresolvedPeople.length > 0 && (
        <section class="unsure" aria-labelledby="unsure">
          <h2 id="unsure">
            Unsure <span class="number">{meeting.unresolvedPeople.length}</span>
          </h2>
          <ul>
            {meeting.unresolvedPeople.map((one) => (
              <li key={one.id}>
                <Words text={one.name} as="q" /> may be{' '}
                {one.candidates.map((person) => (
                  <span key={person.id}>
                    <To {...person} />{' '}
                  </span>
                ))}
                : {one.reason}
                <Proof evidence={one.evidence} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const printed = (one: {
  nameAsStated: string | null;
  roleAsStated: string | null;
  organizationAsStated: string | null;
}) => [one.nameAsStated, one.roleAsStated, one.organizationAsStated].filter(Boolean).join(', ');

function ItemSection({ item }: { item: Item }) {
  return (
    <section id={item.id} class="item" tabIndex={-1} aria-labelledby={`${item.id}-title`}>
      <h3 id={`${item.id}-title`}>
        {item.number && <span class="item-number">{item.number}</span>} <Name text={item.title} />
      </h3>
      {item.truncated && <p class="note">The record breaks off in this item.</p>}
      {item.resolutions.length > 0 && (
        <div class="resolved">
          <h4>{count(item.resolutions.length, 'resolution')}</h4>
          <ol>
            {item.resolutions.map((one) => (
              <li key={one.id}>
                {one.number && <span class="item-number">{one.number}</span>}{' '}
                {one.text ? <Words text={one.text} /> : one.summary}
                {one.movedBy && (
                  <span class="quiet">
                    {' '}
                    Moved by {one.movedBy}
                    {one.secondedBy ? `, seconded by ${one.secondedBy}` : ''}.
                  </span>
                )}
                <Proof evidence={one.evidence} words={false} />
              </li>
            ))}
          </ol>
        </div>
      )}
      <ul class="facts">
        {item.contributions.map((one) => (
          <li key={one.id}>
            {plain(one.part)}:{' '}
            {one.person ? <To {...one.person} /> : <Words text={one.roleAsStated ?? one.nameAsStated ?? ''} />}
            {one.person && one.roleAsStated && (
              <>
                , <Words text={one.roleAsStated} />
              </>
            )}
            <Proof evidence={one.evidence} words={false} />
          </li>
        ))}
        {item.declarations.map((one) => (
          <li key={one.id}>
            declared an interest ({plain(one.interest)}):{' '}
            {one.person ? <To {...one.person} /> : <Words text={one.nameAsStated} />}
            {one.relatesTo && (
              <>
                {' '}
                in <Words text={one.relatesTo} />
              </>
            )}
            <Proof evidence={one.evidence} words={false} />
          </li>
        ))}
        {item.reports.map((one) => (
          <li key={one.id}>
            report: <To id={one.id} name={one.title} />
            {one.authors.map((author) => (
              <span key={author.id}>
                , by <To {...author} />
              </span>
            ))}
            <Proof evidence={one.evidence} words={false} />
          </li>
        ))}
        {item.strategies.map((one) => (
          <li key={one.id}>
            {one.relation === 'REPORTED' ? '■ reported' : '□ mentioned'}: <To {...one.strategy} />
            <Proof evidence={one.evidence} words={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
