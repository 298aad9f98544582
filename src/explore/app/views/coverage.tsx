import { useAsk } from '../ask.ts';
import { place } from '../parts/evidence.tsx';
import { type ItemRef, MeetingLink, type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { count, day, Name, titled, Words } from '../parts/words.tsx';
import query from '../queries/coverage.graphql?raw';
import { choose, readable } from '../route.ts';

interface Data {
  coverage: {
    records: number;
    recordsHeld: number;
    meetings: number;
    people: number;
    revision: number;
    unresolvedPeople: (Stated & {
      name: string;
      reason: string;
      candidates: { id: string; name: string }[];
      meeting: MeetingRef | null;
    })[];
    pendingReferences: (Stated & {
      minute: string | null;
      date: string | null;
      bodyAsStated: string | null;
      madeUnder: ItemRef | null;
    })[];
    diagnostics: {
      id: string;
      rule: string;
      severity: string;
      line: number;
      lastLine: number;
      message: string;
      record: { id: string; fileName: string };
    }[];
  };
  records: {
    totalCount: number;
    nodes: {
      id: string;
      fileName: string;
      held: boolean;
      origin: string;
      lineCount: number | null;
      sha256: string;
      meetings: MeetingRef[];
    }[];
  };
}

/** What the answers rest on, and what could not be settled. */
export function CoverageView() {
  const asked = useAsk<Data>(query, {});
  titled('Coverage');
  return (
    <>
      <h1 tabIndex={-1}>Coverage</h1>
      <Part asked={asked} lines={8}>
        {({ coverage, records }) => (
          <>
            <p>
              {count(coverage.records, 'record')}, of which the words of {coverage.recordsHeld} are held;{' '}
              {count(coverage.meetings, 'meeting')}; revision {coverage.revision}.
            </p>
            <Table
              title="Records"
              id="records"
              rows={records.nodes}
              total={records.totalCount}
              keyOf={({ id }) => id}
              empty="No record has been loaded: npm run ingest -- FOLDER."
              columns={[
                { title: 'File', show: ({ fileName }) => <Name text={fileName} />, text: ({ fileName }) => fileName },
                {
                  title: 'Meetings',
                  show: ({ meetings }) =>
                    meetings.map((one) => (
                      <div key={one.id}>
                        <MeetingLink meeting={one} />
                      </div>
                    )),
                  text: ({ meetings }) => meetings.map(meetingText).join('; '),
                },
                {
                  title: 'Facts',
                  show: ({ origin }) => (origin === 'REVIEWED' ? 'reviewed' : 'as read'),
                  text: ({ origin }) => origin,
                },
                {
                  title: 'Words',
                  show: ({ held, lineCount }) => (held ? `held, ${count(lineCount ?? 0, 'line')}` : 'not held'),
                  text: ({ held }) => (held ? 'held' : 'not held'),
                },
                {
                  title: 'sha-256',
                  show: ({ sha256 }) => <code>{sha256.slice(0, 12)}</code>,
                  text: ({ sha256 }) => sha256,
                },
              ]}
            />
            <Table
              title="People who could not be settled"
              id="unresolved"
              rows={coverage.unresolvedPeople}
              keyOf={({ id }) => id}
              empty="None."
              columns={[
                { title: 'Printed', show: ({ name }) => <Words text={name} as="q" />, text: ({ name }) => name },
                {
                  title: 'Meeting',
                  show: ({ meeting }) => meeting && <MeetingLink meeting={meeting} />,
                  text: ({ meeting }) => (meeting ? meetingText(meeting) : ''),
                },
                {
                  title: 'May be',
                  show: ({ candidates }) =>
                    candidates.map((one) => (
                      <div key={one.id} class="unsure">
                        <To {...one} />
                      </div>
                    )),
                  text: ({ candidates }) => candidates.map(({ name }) => name).join('; '),
                },
                { title: 'Why', show: ({ reason }) => reason, text: ({ reason }) => reason },
                proofColumn,
              ]}
            />
            <Table
              title="References to what is not held"
              id="pending"
              rows={coverage.pendingReferences}
              keyOf={({ id }) => id}
              empty="None."
              columns={[
                {
                  title: 'To',
                  show: ({ minute, date, bodyAsStated }) =>
                    [minute && `minute ${minute}`, date && day(date), bodyAsStated].filter(Boolean).join(', '),
                  text: ({ minute, date, bodyAsStated }) => [minute, date, bodyAsStated].filter(Boolean).join(' '),
                },
                {
                  title: 'From',
                  show: ({ madeUnder }) => madeUnder && <MeetingLink meeting={madeUnder.meeting} />,
                  text: ({ madeUnder }) => (madeUnder ? meetingText(madeUnder.meeting) : ''),
                },
                proofColumn,
              ]}
            />
            <Table
              title="What could not be placed"
              id="diagnostics"
              rows={coverage.diagnostics}
              keyOf={({ id }) => id}
              empty="Everything printed was placed."
              columns={[
                {
                  title: 'Record',
                  show: ({ record }) => <Name text={record.fileName} />,
                  text: ({ record }) => record.fileName,
                },
                {
                  title: 'Lines',
                  show: ({ record, line, lastLine }) => (
                    <a
                      class="place"
                      href={choose({ evidence: null, lines: `${readable(record.id)}/${line}-${lastLine}` })}
                    >
                      {place({ firstLine: line, lastLine })}
                    </a>
                  ),
                  text: ({ line, lastLine }) => `${line}-${lastLine}`,
                },
                { title: 'What', show: ({ message }) => <Name text={message} />, text: ({ message }) => message },
              ]}
            />
          </>
        )}
      </Part>
    </>
  );
}
