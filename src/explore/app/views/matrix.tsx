import { MeetingLink, To } from '../parts/links.tsx';
import { Status, statusWord } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { byText, count, plain } from '../parts/words.tsx';

export interface Sitting {
  id: string;
  date: string | null;
  kind: string;
  appearances: {
    nodes: {
      id: string;
      status: string | null;
      capacity: string | null;
      basis: string;
      person: { id: string; name: string };
    }[];
  };
}
type Seen = Sitting['appearances']['nodes'][number];

/** Capacities of those whose attendance is expected; officers and guests have counts only. */
const sits = new Set(['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'CO_OPTED_MEMBER']);

/** People by meetings: of each member what each list says; blank where no list names the person. */
export function Matrix({ meetings, total }: { meetings: Sitting[]; total: number }) {
  const inOrder = [...meetings].sort((a, b) => byText(a.date ?? '', b.date ?? ''));
  const people = new Map<string, { id: string; name: string; member: boolean; at: Map<string, Seen> }>();
  for (const meeting of inOrder)
    for (const seen of meeting.appearances.nodes) {
      const one = people.get(seen.person.id) ?? { ...seen.person, member: false, at: new Map() };
      one.member ||= sits.has(seen.capacity ?? '');
      one.at.set(meeting.id, seen);
      people.set(seen.person.id, one);
    }
  const all = [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
  const recorded = inOrder.filter(({ appearances }) => appearances.nodes.some(({ basis }) => basis === 'LISTED'));
  return (
    <>
      <Table
        title="Meetings"
        id="meetings"
        rows={[...inOrder].reverse()}
        total={total}
        keyOf={({ id }) => id}
        empty="No meeting in this period."
        columns={[
          {
            title: 'Date',
            show: (meeting) => <MeetingLink meeting={{ ...meeting, body: null }} body={false} />,
            text: ({ date }) => date ?? '',
          },
          { title: 'From', show: ({ kind }) => plain(kind), text: ({ kind }) => plain(kind) },
          {
            title: 'Attendance',
            show: (meeting) =>
              recorded.includes(meeting)
                ? count(
                    meeting.appearances.nodes.filter(({ status }) => status === 'PRESENT').length,
                    'person',
                    'people',
                  ).concat(' present')
                : 'not recorded',
            text: (meeting) =>
              recorded.includes(meeting)
                ? String(meeting.appearances.nodes.filter(({ status }) => status === 'PRESENT').length)
                : 'not recorded',
          },
        ]}
      />
      <Table
        title="Members"
        id="members"
        rows={all.filter(({ member }) => member)}
        keyOf={({ id }) => id}
        empty="No list in the records held says who is a member."
        columns={[
          { title: 'Person', show: ({ id, name }) => <To id={id} name={name} />, text: ({ name }) => name },
          {
            title: 'Present',
            show: ({ at }) => presence(at),
            text: ({ at }) => presence(at),
          },
          ...recorded.map((meeting) => ({
            title: meeting.date ?? 'no date',
            show: ({ at }: { at: Map<string, Seen> }) => {
              const seen = at.get(meeting.id);
              return seen && <Status status={seen.status} word={false} />;
            },
            text: ({ at }: { at: Map<string, Seen> }) =>
              at.has(meeting.id) ? statusWord(at.get(meeting.id)?.status ?? null) : '',
          })),
        ]}
      >
        <p class="quiet">
          ● present, ○ apologies, ◐ in attendance, ✕ absent, – took part, and no list says how they attended; blank: the
          records of that meeting do not name them.
        </p>
      </Table>
      <Table
        title="Officers, partners and guests"
        id="others"
        rows={all.filter(({ member }) => !member)}
        keyOf={({ id }) => id}
        empty="Nobody else is named."
        columns={[
          { title: 'Person', show: ({ id, name }) => <To id={id} name={name} />, text: ({ name }) => name },
          { title: 'Meetings', show: ({ at }) => at.size, text: ({ at }) => String(at.size) },
        ]}
      />
    </>
  );
}

const presence = (at: Map<string, Seen>) => {
  const listed = [...at.values()].filter(({ status }) => status !== null);
  return `${listed.filter(({ status }) => status === 'PRESENT').length} of the ${listed.length} that list them`;
};
