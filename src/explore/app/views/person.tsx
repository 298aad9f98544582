import { useState } from 'preact/hooks';
import { useAsk } from '../ask.ts';
import { Judge, TakeBackJudgement } from '../parts/act.tsx';
import { Beside } from '../parts/beside.tsx';
import { type Evidence, Proof, ProofInPart } from '../parts/evidence.tsx';
import { type ItemRef, MeetingLink, type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { placeText, proofColumn, type Stated } from '../parts/proof.tsx';
import { Empty, Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { thing } from '../parts/thing.tsx';
import { byText, count, day, Name, plain, titled, visible, Words } from '../parts/words.tsx';
import joinedQuery from '../queries/joined.graphql';
import query from '../queries/person.graphql';
import { readable } from '../route.ts';
import { type Appearance, Appearances, type Page, useAll } from './appearances.tsx';
import { PrintedRoles } from './printed-roles.tsx';

interface Person {
  id: string;
  name: string;
  honorific: string | null;
  council: { id: string; name: string } | null;
  alsoKnownAs: string[];
  tenures: {
    id: string;
    earliest: { totalCount: number; nodes: Evidence[] };
    latest: { nodes: Evidence[] };
    firstSeen: string | null;
    lastSeen: string | null;
    qualifier: string | null;
    follows: string[];
    endedBy: string | null;
    role: { id: string; title: string; organization: { id: string; name: string } | null };
  }[];
  appearances: Page;
  declarations: (Stated & { interest: string; relatesTo: string | null; item: ItemRef })[];
  reportsAuthored: (Stated & { title: string; meeting: MeetingRef | null })[];
  mentions: (Stated & {
    nameAsStated: string | null;
    roleAsStated: string | null;
    item: ItemRef | null;
    report: { id: string; title: string } | null;
  })[];
  identity: { others: { name: string; verdict: string; why: string; person: { id: string; name: string } | null }[] };
  possibleMentions: (Stated & { name: string; reason: string; meeting: MeetingRef | null })[];
  actions: (Stated & {
    due: string | null;
    resolution: { id: string; text: string | null; summary: string | null; item: ItemRef | null };
  })[];
}

/** POST_IN_ITEM -> the post stands in an item */
const bases: Record<string, string> = {
  PAST_OFFICE: 'a record speaks of it as over',
  POST_AT_HEAD: 'a page head or signature prints it',
  POST_IN_ITEM: 'an item prints it',
  POST_IN_REPORT: 'a report prints it',
  POST_LISTED: 'an attendance list prints it',
  SEAT_LISTED: 'an attendance list prints the seat',
};
const basis = (value: string) => bases[value] ?? plain(value);

/** The first and the last places of a post: somebody on a thousand lists has held it at a thousand. */
const ends = ({ earliest, latest }: Person['tenures'][number]) => [
  ...earliest.nodes,
  ...latest.nodes.filter(({ id }) => !earliest.nodes.some((one) => one.id === id)),
];

const listedFirst = (all: Appearance[]) => all.toSorted((a, b) => byText(b.basis, a.basis));

export const PersonView = thing<Person>(query, 'person', Shown);

function Shown(person: Person) {
  const { identity, possibleMentions } = person;
  titled(person.name);
  const appearances = useAll(readable(person.id), person.appearances);
  const others = person.alsoKnownAs.filter((name) => name !== person.name);
  return (
    <>
      <p class="over">{person.council ? <To {...person.council} /> : 'Of no council that the records name'}</p>
      <h1 tabIndex={-1}>
        {person.honorific && `${person.honorific} `}
        <Name text={person.name} />
      </h1>
      <p class="ways">
        <a href={`/network/${encodeURI(readable(person.id))}`}>Network</a>{' '}
        <a href={`/dossier/${encodeURI(readable(person.id))}`}>Dossier</a>
      </p>
      {others.length > 0 && (
        <p>
          Also printed as{' '}
          {others.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <Words text={name} as="q" />
            </span>
          ))}
          .
        </p>
      )}
      <Identity id={person.id} {...identity} />
      {appearances.all.length === appearances.total ? (
        <PrintedRoles appearances={appearances.all} mentions={person.mentions} />
      ) : (
        <div class="blank" aria-hidden="true" />
      )}
      <Table
        title="Posts held"
        id="roles"
        rows={person.tenures}
        keyOf={({ id }) => id}
        empty="No record prints a post for this person."
        columns={[
          { title: 'Role', show: ({ role }) => <To id={role.id} name={role.title} />, text: ({ role }) => role.title },
          {
            title: 'Of',
            show: ({ role }) => role.organization && <To id={role.organization.id} name={role.organization.name} />,
            text: ({ role }) => role.organization?.name ?? '',
          },
          { title: 'First seen', show: ({ firstSeen }) => day(firstSeen), text: ({ firstSeen }) => firstSeen ?? '' },
          {
            title: 'Last seen',
            show: ({ lastSeen, endedBy }) => (endedBy ? `${day(lastSeen)}, over by ${day(endedBy)}` : day(lastSeen)),
            text: ({ lastSeen }) => lastSeen ?? '',
          },
          {
            title: 'Because',
            show: ({ follows }) => follows.map(basis).join(', '),
            text: ({ follows }) => follows.map(basis).join('; '),
          },
          {
            ...proofColumn,
            show: (one) => <ProofInPart id={one.id} total={one.earliest.totalCount} evidence={ends(one)} />,
            text: (one) => {
              const some = ends(one);
              const left = one.earliest.totalCount - some.length;
              return [...some.map(placeText), ...(left > 0 ? [`and ${count(left, 'more place')}`] : [])].join('; ');
            },
          },
        ]}
      />
      <Appearances {...appearances} />
      <Table
        title="Declarations"
        id="declarations"
        rows={person.declarations}
        keyOf={({ id }) => id}
        empty="No interest was declared in the records held."
        columns={[
          {
            title: 'Meeting',
            show: ({ item }) => <MeetingLink meeting={item.meeting} />,
            text: ({ item }) => meetingText(item.meeting),
          },
          { title: 'Interest', show: ({ interest }) => plain(interest), text: ({ interest }) => plain(interest) },
          {
            title: 'In',
            show: ({ relatesTo }) => relatesTo && <Words text={relatesTo} />,
            text: ({ relatesTo }) => relatesTo ?? '',
          },
          proofColumn,
        ]}
      />
      {person.reportsAuthored.length > 0 && (
        <Table
          title="Reports"
          id="reports"
          rows={person.reportsAuthored}
          keyOf={({ id }) => id}
          empty=""
          columns={[
            { title: 'Report', show: ({ id, title }) => <To id={id} name={title} />, text: ({ title }) => title },
            {
              title: 'Meeting',
              show: ({ meeting }) => meeting && <MeetingLink meeting={meeting} />,
              text: ({ meeting }) => (meeting ? meetingText(meeting) : ''),
            },
            proofColumn,
          ]}
        />
      )}
      {person.actions.length > 0 && (
        <Table
          title="Asked of this person"
          id="asked"
          rows={person.actions}
          keyOf={({ id }) => id}
          empty=""
          columns={[
            {
              title: 'Meeting',
              show: ({ resolution }) => resolution.item && <MeetingLink meeting={resolution.item.meeting} />,
              text: ({ resolution }) => (resolution.item ? meetingText(resolution.item.meeting) : ''),
            },
            {
              title: 'What',
              show: ({ resolution }) => (resolution.text ? <Words text={resolution.text} /> : resolution.summary),
              text: ({ resolution }) => resolution.text ?? resolution.summary ?? '',
            },
            proofColumn,
          ]}
        />
      )}
      <Table
        title="Only spoken of"
        id="mentions"
        rows={person.mentions}
        keyOf={({ id }) => id}
        empty="Nowhere."
        columns={[
          {
            title: 'Where',
            show: ({ item, report }) =>
              item ? <MeetingLink meeting={item.meeting} /> : report && <To id={report.id} name={report.title} />,
            text: ({ item, report }) => (item ? meetingText(item.meeting) : (report?.title ?? '')),
          },
          {
            title: 'As printed',
            show: (one) => <Words text={[one.nameAsStated, one.roleAsStated].filter(Boolean).join(', ')} />,
            text: (one) => [one.nameAsStated, one.roleAsStated].filter(Boolean).join(', '),
          },
          proofColumn,
        ]}
      />
      {possibleMentions.length > 0 && (
        <section aria-labelledby="unsure" class="unsure">
          <h2 id="unsure">
            Unsure <span class="number">{possibleMentions.length}</span>
          </h2>
          <p>{count(possibleMentions.length, 'printed name')} may mean this person; the records do not settle it.</p>
          <ul>
            {possibleMentions.map((one) => (
              <li key={one.id}>
                <Words text={one.name} as="q" /> {one.meeting && <MeetingLink meeting={one.meeting} />}. {one.reason}{' '}
                <Proof evidence={one.evidence} />
                {readable(one.id).replace(/^unresolved/, 'person') !== readable(person.id) && (
                  <Judge a={one.id} b={person.id} title={`Judge whether it is ${visible(person.name)}`} />
                )}
                <Beside name={readable(one.id)} sides={[one, ...listedFirst(appearances.all), ...person.mentions]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Why names are one person; a name on a thousand lists has a thousand reasons, so they come when they are asked for. */
function Identity({ id, others }: Person['identity'] & { id: string }) {
  const [open, show] = useState(false);
  const asked = useAsk<{ person: { identity: { joined: Joined[] } } }>(joinedQuery, { id }, !open);
  const unsure = others.some(({ verdict }) => verdict.toLowerCase() === 'unsure');
  return (
    <details onToggle={(event) => event.currentTarget.open && show(true)}>
      <summary>
        Why this is one person
        {unsure ? ', and who it may be besides' : ''}
      </summary>
      {open && (
        <>
          <Part asked={asked}>{({ person }) => <Joins joined={person.identity.joined} />}</Part>
          <ul>
            {others.map(({ name, verdict, why, person: other }) => (
              <li key={`${name} ${why}`} class={verdict.toLowerCase()}>
                {other ? <To id={other.id} name={name} /> : <Words text={name} as="q" />}: {verdict.toLowerCase()}.{' '}
                {why}
                {other && <Judge a={id} b={other.id} title="Judge whether they are one" />}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface Joined {
  a: string;
  b: string;
  why: string;
  judgement: string | null;
}

const Joins = ({ joined }: { joined: Joined[] }) =>
  joined.length === 0 ? (
    <Empty>The records print one name at one place: nothing was joined.</Empty>
  ) : (
    <ul>
      {joined.map(({ a, b, why, judgement }) => (
        <li key={`${a} ${b} ${why}`} class={judgement ? 'reviewed' : 'matched'}>
          <Words text={a} as="q" /> and <Words text={b} as="q" />: {judgement ? 'reviewed' : 'matched'}. {why}
          {judgement && <TakeBackJudgement id={judgement} />}
        </li>
      ))}
    </ul>
  );
