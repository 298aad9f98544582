import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask, graphChanged } from '../ask.ts';
import { Failure } from '../parts/state.tsx';
import { Table } from '../parts/table.tsx';
import { count, day, Name, plain, titled, Words } from '../parts/words.tsx';
import load from '../queries/load.graphql';
import preview from '../queries/preview.graphql';
import { useArrival } from '../route.ts';

interface Line {
  number: number;
  text: string;
  owner: string | null;
  why: string;
  rival: string | null;
}
interface Preview {
  came: number;
  changed: number;
  went: number;
  changes: { kind: string; type: string; id: string; name: string | null }[];
  files: {
    name: string;
    refusal: string | null;
    sha256: string | null;
    what: string | null;
    meetings: { date: string | null; body: string | null; items: number; attendance: number }[];
    lines: Line[];
    diagnostics: { rule: string; line: number; lastLine: number; message: string }[];
  }[];
}
interface Done {
  changed: boolean;
  refusal: string | null;
}
/** A file that was dropped: `seen` what it was taken for, `done` what became of it. */
interface Dropped {
  key: number;
  file: File;
  seen?: Preview;
  failed?: Error | undefined;
  done?: Done | undefined;
}

/** What one request carries: the server takes 48 MB of base64. */
const mostBytes = 30_000_000;

const given = async (file: File) => ({ name: file.name, content: await base64(file) });

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read by this browser.`));
    reader.readAsDataURL(file);
  });
}

/** Files to be looked at, each with what it was taken for and what it would change, before anything is loaded. */
export function AddView() {
  const [all, set] = useState<Dropped[]>([]);
  const [over, hover] = useState(false);
  useArrival();
  titled('Add records');
  const change = (key: number, more: Partial<Dropped>) =>
    set((before) => before.map((one) => (one.key === key ? { ...one, ...more } : one)));
  const look = async ({ key, file }: Dropped) => {
    change(key, { failed: undefined });
    try {
      if (file.size > mostBytes)
        throw new Error(`${file.name} is too large to be sent: load it with npm run ingest -- FILE.`);
      const { previewRecords } = await ask<{ previewRecords: Preview }>(preview, { files: [await given(file)] });
      change(key, { seen: previewRecords });
    } catch (error) {
      change(key, { failed: error as Error });
    }
  };
  const take = async (files: FileList | null) => {
    const fresh = [...(files ?? [])].map((file) => ({ key: Math.random(), file }));
    set((before) => [...before, ...fresh]);
    for (const one of fresh) await look(one);
  };
  // What one lacked, a key above all, the others lacked as well.
  const again = async () => {
    for (const one of all.filter(({ failed }) => failed)) await look(one);
  };
  return (
    <>
      <h1 tabIndex={-1}>Add records</h1>
      <p>
        Minutes, agendas and web pages as PDF, Word, HTML, Markdown or text. Nothing is kept until you load it; a key
        with the right to write is asked for.
      </p>
      <label
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          hover(true);
        }}
        onDragLeave={() => hover(false)}
        onDrop={(event) => {
          event.preventDefault();
          hover(false);
          take(event.dataTransfer?.files ?? null);
        }}
      >
        Drop files here, or choose them{' '}
        <input
          type="file"
          multiple
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {all.map((one) => (
        <Shown
          key={one.key}
          dropped={one}
          again={again}
          discard={() => set((before) => before.filter(({ key }) => key !== one.key))}
        />
      ))}
      <LoadAll all={all.filter(({ seen, done }) => seen?.files[0]?.refusal === null && !done)} told={change} />
    </>
  );
}

/** The files of a request: as many as it carries. */
function batches(all: Dropped[]): Dropped[][] {
  const made: Dropped[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const one of all) {
    bytes += one.file.size;
    if (bytes <= mostBytes && (made.at(-1)?.length ?? 0) < 50) made.at(-1)?.push(one);
    else {
      made.push([one]);
      bytes = one.file.size;
    }
  }
  return made;
}

function LoadAll({ all, told }: { all: Dropped[]; told: (key: number, more: Partial<Dropped>) => void }) {
  const [state, set] = useState<'open' | 'sent' | Error>('open');
  const [why, say] = useState('');
  const send = async () => {
    set('sent');
    try {
      for (const batch of batches(all)) {
        const files = await Promise.all(batch.map(({ file }) => given(file)));
        const answer = await ask<{ loadRecords: { records: Done[] } }>(load, {
          files,
          why: why.trim() || null,
        });
        for (const [at, { key }] of batch.entries()) told(key, { done: answer.loadRecords.records[at] });
      }
      set('open');
      graphChanged();
    } catch (error) {
      set(error as Error);
    }
  };
  if (all.length === 0) return null;
  return (
    <>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label>
          Why (may be left out){' '}
          <input value={why} maxLength={1000} onInput={(event) => say(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit" disabled={state === 'sent'}>
          Load {count(all.length, 'record')}
        </button>{' '}
        <span role="status">{state === 'sent' && 'Loading …'}</span>
      </form>
      {state instanceof Error && <Failure error={state} again={send} />}
    </>
  );
}

function Shown(props: { dropped: Dropped; again: () => void; discard: () => void }) {
  const { dropped, again, discard } = props;
  const { key, file, seen, failed, done } = dropped;
  const read = seen?.files[0];
  return (
    <section aria-label={file.name} class="dropped">
      <h2>
        <Name text={file.name} />{' '}
        {!done && (
          <button type="button" class="csv" onClick={discard} aria-label={`Discard ${file.name}`}>
            Discard
          </button>
        )}
      </h2>
      {failed ? (
        <Failure error={failed} again={again} />
      ) : !seen || !read ? (
        <p role="status">Being read …</p>
      ) : (
        <>
          <Outcome done={done} read={read} seen={seen} />
          {read.meetings.map(({ date, body, items, attendance }) => (
            <p key={`${date} ${body}`}>
              {body ? <Words text={body} /> : 'No body stated'}, {day(date)}: {count(items, 'item')},{' '}
              {count(attendance, 'name')} on its lists.
            </p>
          ))}
          {!read.refusal && <Reading id={`lines-${key}`} {...read} changes={seen.changes} />}
        </>
      )}
    </section>
  );
}

function Outcome({ done, read, seen }: { done: Done | undefined; read: Preview['files'][number]; seen: Preview }) {
  const refusal = done ? done.refusal : read.refusal;
  if (refusal)
    return (
      <p class="failure" role="alert">
        <Name text={refusal} />
      </p>
    );
  if (done) return <p role="status">{done.changed ? 'Loaded.' : 'Nothing changed: it was held as it is.'}</p>;
  if (!read.what) return <p role="status">It is held as it is: loading it would change nothing.</p>;
  return (
    <p role="status">
      {read.what === 'ADDED' ? 'Not held yet' : `To be ${plain(read.what)}`}. Loaded by itself: {seen.came} would come,{' '}
      {seen.changed} would change, {seen.went} would go.
    </p>
  );
}

/** Each part is made when it is opened: a record may have thousands of lines. */
function Reading(
  props: Pick<Preview['files'][number], 'lines' | 'diagnostics'> & Pick<Preview, 'changes'> & { id: string },
) {
  const { lines, diagnostics, changes, id } = props;
  const unread = lines.filter(({ owner }) => owner === null);
  return (
    <>
      <Opened title={`${count(lines.length, 'printed line')}, ${unread.length} read by nobody`}>
        {() => <Lines id={id} lines={lines} />}
      </Opened>
      {diagnostics.length > 0 && (
        <Opened title={`${count(diagnostics.length, 'diagnostic')}: what could not be placed`}>
          {() => (
            <ul>
              {diagnostics.map(({ rule, line, lastLine, message }) => (
                <li key={`${rule} ${line} ${message}`}>
                  {line === lastLine ? `Line ${line}` : `Lines ${line}–${lastLine}`}: <Name text={message} />
                </li>
              ))}
            </ul>
          )}
        </Opened>
      )}
      {changes.length > 0 && (
        <Opened title="What would change">
          {() => (
            <ul>
              {changes.map(({ kind, type, id, name }) => (
                <li key={id}>
                  {plain(kind)}: {type} <Name text={name ?? id} />
                </li>
              ))}
            </ul>
          )}
        </Opened>
      )}
    </>
  );
}

function Opened({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [open, set] = useState(false);
  return (
    <details onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

function Lines({ id, lines }: { id: string; lines: Line[] }) {
  const [only, set] = useState(false);
  const rows = only ? lines.filter(({ owner, rival }) => owner === null || rival !== null) : lines;
  return (
    <Table
      title="Lines"
      id={id}
      rows={rows}
      keyOf={({ number }) => String(number)}
      empty="Every line was read, and none could be read otherwise."
      columns={[
        { title: 'Line', show: ({ number }) => number, text: ({ number }) => String(number) },
        { title: 'Words', show: ({ text }) => <Words text={text} />, text: ({ text }) => text },
        {
          title: 'Taken for',
          show: ({ owner, why }) => (owner ? `${owner}: ${why}` : <span class="unsure">read by nobody: {why}</span>),
          text: ({ owner, why }) => `${owner ?? 'nobody'}: ${why}`,
        },
        { title: 'Nearly', show: ({ rival }) => rival, text: ({ rival }) => rival ?? '' },
      ]}
    >
      <label>
        <input type="checkbox" checked={only} onChange={(event) => set(event.currentTarget.checked)} /> Only lines that
        nobody read or that could be read otherwise
      </label>
    </Table>
  );
}
