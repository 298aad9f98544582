import { useEffect, useRef, useState } from 'preact/hooks';
import { useAsk } from '../ask.ts';
import query from '../queries/place.graphql';
import { place } from './evidence.tsx';
import { MeetingLink, type MeetingRef } from './links.tsx';
import { Part } from './state.tsx';
import { Name, Words } from './words.tsx';

export interface Place {
  /** Id or file name of the record. */
  record: string;
  firstLine: number;
  lastLine: number;
  page: number | null;
}
interface Data {
  record: {
    id: string;
    fileName: string;
    sha256: string;
    lineCount: number | null;
    lines: { number: number; text: string }[] | null;
    meetings: MeetingRef[];
  } | null;
}

/** So many lines stand around a place at first, and so many more come at a click. */
const around = 5;
const more = 40;

/** A place of a record: its lines with what stands around them, or where the words are not held the way to them. */
export function RecordPlace(at: Place) {
  const [reach, set] = useState({ before: around, after: around });
  const from = Math.max(1, at.firstLine - reach.before);
  const asked = useAsk<Data>(query, { id: at.record, from, to: at.lastLine + reach.after });
  return (
    <Part asked={asked}>
      {({ record }) =>
        record && (
          <>
            <h3>
              <Name text={record.fileName} />
            </h3>
            <p>
              {place(at)}
              {at.page ? `, page ${at.page}` : ''}
              {record.meetings.map((meeting) => (
                <span key={meeting.id}>
                  {'; '}
                  <MeetingLink meeting={meeting} />
                </span>
              ))}
            </p>
            {record.lines ? (
              <>
                {from > 1 && (
                  <button type="button" onClick={() => set({ ...reach, before: reach.before + more })}>
                    Earlier lines
                  </button>
                )}
                <Lines lines={record.lines} at={at} />
                {at.lastLine + reach.after < (record.lineCount ?? 0) && (
                  <button type="button" onClick={() => set({ ...reach, after: reach.after + more })}>
                    Later lines
                  </button>
                )}
              </>
            ) : (
              <p class="note">
                Text not held. The words stand in <Name text={record.fileName} />, {place(at)}; load that file with{' '}
                <code>npm run ingest -- FILE</code> to read them here. It is the right one when its sha-256 is the one
                below.
              </p>
            )}
            <p class="quiet hash">sha-256 {record.sha256}</p>
            <Citation
              text={`${record.fileName}, ${place(at)}${at.page ? `, page ${at.page}` : ''} (sha-256 ${record.sha256})`}
            />
          </>
        )
      }
    </Part>
  );
}

function Lines({ lines, at }: { lines: { number: number; text: string }[]; at: Place }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector('.meant')?.scrollIntoView({ block: 'nearest' }), []);
  const last = lines.at(-1)?.number ?? 0;
  return (
    <>
      <ol class="lines" ref={list}>
        {lines.map(({ number, text }) => {
          const meant = number >= at.firstLine && number <= at.lastLine;
          return (
            <li key={number} value={number} class={meant ? 'meant' : ''}>
              {meant ? (
                <mark>
                  <Words text={text} />
                </mark>
              ) : (
                <Words text={text} />
              )}
            </li>
          );
        })}
      </ol>
      {last < at.lastLine && (
        <p class="note">The text held ends before {place(at)}: it differs from the one that was read.</p>
      )}
    </>
  );
}

/** Where the page may not write to the clipboard, the field is there to copy from. */
function Citation({ text }: { text: string }) {
  const [copied, set] = useState(false);
  const copy = () =>
    navigator.clipboard
      ?.writeText(text)
      .then(() => set(true))
      .catch(() => set(false));
  return (
    <p class="citation">
      <input readOnly aria-label="Citation" value={text} onFocus={(event) => event.currentTarget.select()} />{' '}
      <button type="button" onClick={copy}>
        Copy as citation
      </button>{' '}
      <span role="status">{copied && 'Copied.'}</span>
    </p>
  );
}
