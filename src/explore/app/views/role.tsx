import { ItemLink, type ItemRef, MeetingLink, meetingText, To } from '../parts/links.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Table } from '../parts/table.tsx';
import { thing } from '../parts/thing.tsx';
import { day, Name, plain, titled, Words } from '../parts/words.tsx';
import query from '../queries/role.graphql';

interface Role {
  id: string;
  title: string;
  variants: string[];
  organization: { id: string; name: string } | null;
  tenures: (Stated & {
    firstSeen: string | null;
    lastSeen: string | null;
    qualifier: string | null;
    person: { id: string; name: string };
  })[];
  contributions: (Stated & {
    part: string;
    roleAsStated: string | null;
    person: { id: string; name: string } | null;
    item: ItemRef;
  })[];
}

export const RoleView = thing<Role>(query, 'role', Shown);

function Shown(role: Role) {
  titled(role.title);
  return (
    <>
      <p class="over">
        Role
        {role.organization && (
          <>
            {' '}
            of <To {...role.organization} />
          </>
        )}
      </p>
      <h1 tabIndex={-1}>
        <Name text={role.title} />
      </h1>
      {role.variants.length > 0 && (
        <p>
          Also printed as{' '}
          {role.variants.map((name) => (
            <Words key={name} text={name} as="q" />
          ))}
          .
        </p>
      )}
      <Table
        title="Holders"
        id="holders"
        rows={role.tenures}
        keyOf={({ id }) => id}
        empty="No record names who holds it."
        columns={[
          { title: 'Person', show: ({ person }) => <To {...person} />, text: ({ person }) => person.name },
          { title: 'First seen', show: ({ firstSeen }) => day(firstSeen), text: ({ firstSeen }) => firstSeen ?? '' },
          { title: 'Last seen', show: ({ lastSeen }) => day(lastSeen), text: ({ lastSeen }) => lastSeen ?? '' },
          { title: 'How', show: ({ qualifier }) => qualifier, text: ({ qualifier }) => qualifier ?? '' },
          proofColumn,
        ]}
      />
      <Table
        title="What was done in it"
        id="contributions"
        rows={role.contributions}
        keyOf={({ id }) => id}
        empty="No item tells of it."
        columns={[
          {
            title: 'Meeting',
            show: ({ item }) => <MeetingLink meeting={item.meeting} />,
            text: ({ item }) => meetingText(item.meeting),
          },
          { title: 'Item', show: ({ item }) => <ItemLink item={item} />, text: ({ item }) => item.title },
          {
            title: 'Who',
            show: ({ person }) => (person ? <To {...person} /> : 'not named'),
            text: ({ person }) => person?.name ?? '',
          },
          { title: 'What', show: ({ part }) => plain(part), text: ({ part }) => plain(part) },
          proofColumn,
        ]}
      />
    </>
  );
}
