import { useAsk } from '../ask.ts';
import { Judge, Restore, Withdraw } from '../parts/act.tsx';
import { type Contradiction, Contradictions } from '../parts/contradictions.tsx';
import { place } from '../parts/evidence.tsx';
import { type ItemRef, MeetingLink, type MeetingRef, meetingText, To } from '../parts/links.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Part } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { count, day, Name, plain, titled, visible, Words } from '../parts/words.tsx';
import query from '../queries/coverage.graphql';
import { choose, readable } from '../route.ts';

interface Data {
  coverage: {
    records: number;
    recordsHeld: number;
    meetings: number;
    people: number;
    revision: number;
    firstMeeting: string | null;
    lastMeeting: string | null;
    bodies: {
      body: { id: string; name: string };
      meetings: number;
      firstMeeting: string;
      lastMeeting: string;
      gaps: { from: string; to: string; days: number }[];
    }[];
    contradictions: Contradiction[];
    doubtfulRecords: { id: string; fileName: string; doubts: string[] }[];
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
  loads: {
    revision: number;
    at: string;
    by: string;
    why: string | null;
    came: number;
    changed: number;
    went: number;
    records: { record: string; sha256: string; what: string }[];
  }[];
  records: {
    totalCount: number;
    nodes: {
      id: string;
      fileName: string;
      held: boolean;
      draft: boolean;
      origin: string;
      lineCount: number | null;
      sha256: string;
      meetings: MeetingRef[];
    }[];
  };
}

/** A file with the way to take it back. */
const fileColumn = {
  title: 'File',
  show: ({ id, fileName }: { id: string; fileName: string }) => (
    <>
      <Name text={fileName} /> <Withdraw record={readable(id)} />
    </>
  ),
  text: ({ fileName }: { fileName: string }) => fileName,
};

/** Of two people it can be judged whether they are one; of more, on the page of each. */
/** Of a name that somebody goes by, whether it is each of the others; of a bare forename, whether it is any of them. */
function JudgeOpen({ id, candidates }: { id: string; candidates: { id: string; name: string }[] }) {
  const itself = readable(id).replace(/^unresolved/, 'person');
  const others = candidates.filter((one) => readable(one.id) !== itself);
  return (
    <>
      {others.map((one) => (
        <Judge
          key={one.id}
          a={id}
          b={one.id}
          title={others.length > 1 ? `Judge whether it is ${visible(one.name)}` : 'Judge whether they are one'}
        />
      ))}
    </>
  );
}

/** What the answers rest on, and what could not be settled. */
export function CoverageView() {
  const asked = useAsk<Data>(query, {});
  titled('Coverage');
  return (
    <>
      <h1 tabIndex={-1}>Coverage</h1>
      <Part asked={asked} lines={8}>
        {({ coverage, records, loads }) => (
          <>
            <p>
              {count(coverage.records, 'record')}, of which the words of {coverage.recordsHeld} are held;{' '}
              {count(coverage.meetings, 'meeting')}
              {coverage.firstMeeting && ` from ${day(coverage.firstMeeting)} to ${day(coverage.lastMeeting)}`}; revision{' '}
              {coverage.revision}.
            </p>
            <Table
              title="Bodies"
              id="bodies"
              rows={coverage.bodies}
              keyOf={({ body }) => body.id}
              empty="No meeting is recorded."
              columns={[
                { title: 'Body', show: ({ body }) => <To {...body} />, text: ({ body }) => body.name },
                { title: 'Meetings', show: ({ meetings }) => meetings, text: ({ meetings }) => String(meetings) },
                { title: 'First', show: (one) => day(one.firstMeeting), text: (one) => one.firstMeeting },
                { title: 'Last', show: (one) => day(one.lastMeeting), text: (one) => one.lastMeeting },
                {
                  title: 'No record between',
                  show: ({ gaps }) =>
                    gaps.map(({ from, to, days }) => (
                      <div key={from}>
                        {day(from)} and {day(to)} ({count(days, 'day')})
                      </div>
                    )),
                  text: ({ gaps }) => gaps.map(({ from, to }) => `${from} to ${to}`).join('; '),
                },
              ]}
            />
            <Contradictions all={coverage.contradictions} />
            {coverage.doubtfulRecords.length > 0 && (
              <Table
                title="Files that may be no record of a meeting"
                id="doubtful"
                rows={coverage.doubtfulRecords}
                keyOf={({ id }) => id}
                empty=""
                columns={[
                  fileColumn,
                  {
                    title: 'Why',
                    show: ({ doubts }) => doubts.map(plain).join(', '),
                    text: ({ doubts }) => doubts.join('; '),
                  },
                ]}
              />
            )}
            <Table
              title="Records"
              id="records"
              rows={records.nodes}
              total={records.totalCount}
              keyOf={({ id }) => id}
              empty="No record has been loaded: npm run ingest -- FOLDER."
              columns={[
                fileColumn,
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
                  show: ({ origin, draft }) =>
                    `${origin === 'REVIEWED' ? 'reviewed' : 'as read'}${draft ? ', a draft' : ''}`,
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
                  show: ({ id, candidates }) => (
                    <>
                      {candidates.map((one) => (
                        <div key={one.id} class="unsure">
                          <To {...one} />
                        </div>
                      ))}
                      <JudgeOpen id={id} candidates={candidates} />
                    </>
                  ),
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
            <Table
              title="Loads"
              id="loads"
              rows={loads}
              keyOf={({ revision }) => String(revision)}
              empty="Nothing has been loaded."
              columns={[
                { title: 'Revision', show: ({ revision }) => revision, text: ({ revision }) => String(revision) },
                { title: 'When', show: ({ at }) => at.slice(0, 16).replace('T', ' '), text: ({ at }) => at },
                { title: 'By', show: ({ by }) => <Name text={by} />, text: ({ by }) => by },
                { title: 'Why', show: ({ why }) => why && <Name text={why} />, text: ({ why }) => why ?? '' },
                {
                  title: 'Records',
                  show: ({ records: loaded }) => (
                    <details>
                      <summary>{count(loaded.length, 'record')}</summary>
                      {loaded.map(({ record, sha256, what }) => (
                        <div key={sha256}>
                          {plain(what)}: <Name text={record} />
                          {what === 'WITHDRAWN' && <Restore record={sha256} />}
                        </div>
                      ))}
                    </details>
                  ),
                  text: ({ records: loaded }) =>
                    loaded.map(({ record, what }) => `${plain(what)} ${record}`).join('; '),
                },
                {
                  title: 'What it did',
                  show: ({ came, changed, went }) => `${came} came, ${changed} changed, ${went} went`,
                  text: ({ came, changed, went }) => `${came} came, ${changed} changed, ${went} went`,
                },
              ]}
            />
          </>
        )}
      </Part>
    </>
  );
}
