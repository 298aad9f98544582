import { useEffect, useRef } from 'preact/hooks';
import { useAsk } from '../ask.ts';
import query from '../queries/evidence.graphql?raw';
import { choose, go, readable, useRoute } from '../route.ts';
import { Part } from './state.tsx';
import { Name, visible, Words } from './words.tsx';

export interface Evidence {
  id: string;
  firstLine: number;
  lastLine: number;
  page: number | null;
  quote: string | null;
  record: { id: string; fileName: string };
}

export const place = ({ firstLine, lastLine }: Pick<Evidence, 'firstLine' | 'lastLine'>) =>
  firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;

/** The words that prove a row, and the way to them in their record. */
export function Proof({ evidence, words = true }: { evidence: Evidence[]; words?: boolean }) {
  return (
    <ul class="proof">
      {evidence.map((one) => (
        <li key={one.id}>
          {words && one.quote && <Words text={one.quote} as="q" />}{' '}
          <a
            href={choose({ evidence: readable(one.id) })}
            class="place"
            aria-label={`Evidence: ${visible(one.record.fileName)}, ${place(one)}`}
          >
            {place(one)}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface Held {
  node:
    | (Evidence & {
        record: Evidence['record'] & {
          sha256: string;
          held: boolean;
          lines: { number: number; text: string }[] | null;
        };
      })
    | null;
}

/** The panel beside the list: record, lines, the words themselves with what stands around them. Back and Escape close it first. */
export function EvidencePanel() {
  const { query: chosen } = useRoute();
  const id = chosen.get('evidence');
  const asked = useAsk<Held>(query, { id: id ?? '' }, !id);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!id) {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
      return;
    }
    opener.current ??= document.activeElement;
    panel.current?.focus();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [id]);
  if (!id) return null;
  return (
    <aside class="evidence" ref={panel} tabIndex={-1} aria-label="Evidence">
      <button type="button" class="close" onClick={close}>
        Close
      </button>
      <Part asked={asked}>
        {({ node }) =>
          node ? <Shown {...node} /> : <p>There is no such evidence: the record may have been taken back.</p>
        }
      </Part>
    </aside>
  );
}

/** Back where the panel was opened from this page; else the address without it. */
function close() {
  if (history.state?.inside) history.back();
  else go(choose({ evidence: null }), 'replace');
}

function Shown(evidence: NonNullable<Held['node']>) {
  const { record, page } = evidence;
  const citation = `${record.fileName}, ${place(evidence)}${page ? `, page ${page}` : ''} (sha-256 ${record.sha256})`;
  return (
    <>
      <h2>
        <Name text={record.fileName} />
      </h2>
      <p>
        {place(evidence)}
        {page ? `, page ${page}` : ''}
      </p>
      {record.lines ? (
        <ol class="lines">
          {record.lines.map(({ number, text }) => (
            <li
              key={number}
              value={number}
              class={number >= evidence.firstLine && number <= evidence.lastLine ? 'meant' : ''}
            >
              <Words text={text} />
            </li>
          ))}
        </ol>
      ) : evidence.quote ? (
        <Words text={evidence.quote} as="blockquote" />
      ) : (
        <p class="note">
          Text not held. These lines are in <Name text={record.fileName} />; load that file with{' '}
          <code>npm run ingest -- FILE</code> to read them here. It is the right one when its sha-256 is the one below.
        </p>
      )}
      <p class="quiet hash">sha-256 {record.sha256}</p>
      <button type="button" onClick={() => navigator.clipboard?.writeText(citation)}>
        Copy as citation
      </button>
    </>
  );
}
